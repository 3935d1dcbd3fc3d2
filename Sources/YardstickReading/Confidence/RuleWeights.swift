/// The weights of the rules of one field, or of pairs of rules.
struct RuleWeights: Sendable {
    private var places = HashOrder()
    private var weights: [Double] = []

    /// - Parameters:
    ///   - kind: What stands before the colon of the names.
    ///   - named: Weights by names: "kind:rule", "kind:rule+rule".
    ///   - ending: What stands behind the rule in the names that count; it is no rule itself.
    init(_ kind: String, _ named: [String: Double], ending: String = "") {
        for (name, weight) in named where name.hasPrefix(kind + ":") && name.hasSuffix(ending) {
            let rules = name.dropFirst(kind.utf8.count + 1).dropLast(ending.utf8.count)
                .split(separator: "+").map { Array($0.utf8) }
            var spelling = Lexicon.Spelling()
            for rule in rules { spelling.add(rule: rule.span) }
            _ = places.add(spelling.hash)
            weights.append(weight)
        }
    }

    func weight(of rule: RuleName) -> Double {
        var spelling = Lexicon.Spelling()
        rule.withBytes { spelling.add(rule: $0.span) }
        return weight(spelling)
    }

    func weight(of rule: Evidence) -> Double {
        var spelling = Lexicon.Spelling()
        rule.withRuleBytes { spelling.add(rule: $0) }
        return weight(spelling)
    }

    func weight(of rule: Evidence, beside other: Evidence) -> Double {
        var spelling = Lexicon.Spelling()
        rule.withRuleBytes { spelling.add(rule: $0) }
        other.withRuleBytes { spelling.add(rule: $0) }
        return weight(spelling)
    }

    private func weight(_ spelling: Lexicon.Spelling) -> Double {
        places.place(of: spelling.hash).map { weights[$0] } ?? 0
    }
}

extension Lexicon.Spelling {
    /// Adds the name of a rule, filled up to whole steps of eight bytes.
    fileprivate mutating func add(rule: Span<UInt8>) {
        var at = 0
        while at < rule.count {
            add(EightBytes(rule, at, upTo: rule.count).value, 8)
            at += 8
        }
    }
}
