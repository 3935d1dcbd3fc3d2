/// How sure a reading is that every field is right.
///
/// The rules that fired have weights, learned from annotated documents (``ConfidenceWeights``); their sum is the
/// log-odds of being right. Rules that no annotation has tried yet fall back on what their author thought of them.
enum Confidence {
    /// Says that a measurement is right in every field, 0...1, to two decimals.
    static func of(_ fired: [Evidence], judgedByAuthor weight: Double) -> Double {
        var odds = ConfidenceWeights.base
        for evidence in fired where counts(evidence.field) {
            guard let known = trained(evidence) else {
                guard evidence.field == .indicator else { continue }
                return rounded(weight)
            }
            odds += known
        }
        return rounded(1 / (1 + exponential(-odds)))
    }

    /// The weights by field and rule; five are looked up for each measurement, without making strings of the two.
    private static let weights: Lexicon = {
        var weights = Lexicon(roomFor: ConfidenceWeights.rules.count)
        for (name, weight) in ConfidenceWeights.rules { weights.add(name, [], value: weight) }
        return weights
    }()

    private static func trained(_ evidence: Evidence) -> Double? {
        var name = Lexicon.Spelling()
        name.add(evidence.field.rawValue)
        name.add(":")
        name.add(evidence.rule)
        let number = weights.number(of: name)
        return number > 0 ? weights.values[Int(number)] : nil
    }

    private static func counts(_ field: Evidence.Field) -> Bool {
        switch field {
        case .indicator, .form, .role, .period, .value: true
        default: false
        }
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    /// e to a power between -20 and 20, by halving the power until its series is short: this module has no
    /// library to ask.
    private static func exponential(_ power: Double) -> Double {
        let small = min(max(power, -20), 20) / 1024
        var result = 1 + small * (1 + small / 2 * (1 + small / 3))
        for _ in 0..<10 { result *= result }
        return result
    }
}
