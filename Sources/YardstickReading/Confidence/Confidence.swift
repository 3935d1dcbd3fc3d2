/// How sure a reading is that every field of a measurement is right.
///
/// The traits of a measurement have weights, learned from annotated documents (``ConfidenceWeights``); their sum is
/// the log-odds of being right (a logistic regression). A measurement among doubtful ones is more doubtful itself, so
/// that its own odds and the mean of those around it are weighed together.
enum Confidence {
    /// How many measurements before, and how many behind, lend a measurement their doubt.
    static let reach = 4
    /// Log-odds beyond this bound say no more of the measurements around.
    static let bound = 4.0

    /// What a measurement claims before the whole document is read: nothing.
    static let unjudged = 0.0

    /// A reading whose measurements claim what annotations have shown, 0...1, to two decimals.
    ///
    /// - Parameter reading: Its measurements are ``unjudged``.
    static func judged(_ reading: consuming Reading) -> Reading {
        let weights = weights
        let odds = MeasurementTraits.reduce(reading, into: ConfidenceWeights.base) {
            $0 += weights.weight(of: $1)
        }
        let around = meansAround(odds)
        for index in odds.indices {
            let blend =
                ConfidenceWeights.own * odds[index] + ConfidenceWeights.around * around[index]
                + ConfidenceWeights.shift
            reading.measurements[index].confidence = rounded(1 / (1 + exponential(-blend)))
        }
        return reading
    }

    /// For each place, the mean of the bounded odds around it, with the mean of the whole document as one more.
    static func meansAround(_ odds: [Double]) -> [Double] {
        let bounded = odds.map { min(max($0, -bound), bound) }
        guard !bounded.isEmpty else { return [] }
        let whole = bounded.reduce(0, +) / Double(bounded.count)
        return bounded.indices.map { index in
            let near = max(0, index - reach)..<min(bounded.count, index + reach + 1)
            let sum = bounded[near].reduce(0, +) - bounded[index] + whole
            return sum / Double(near.count)
        }
    }

    /// A trait that no annotation has shown says nothing.
    private static let weights = TraitWeights(ConfidenceWeights.traits)

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
