import Foundation

/// A line through marks by least squares.
struct TrendLine {
    private let count: Double
    private let meanTime: Double
    private let spread: Double
    private let slope: Double
    private let meanValue: Double
    private let deviation: Double
    private let compounds: Bool

    /// Fits the line; nothing with fewer than three marks, or all at one time.
    init?(_ marks: [Mark], compounds: Bool) {
        guard marks.count >= Outlook.leastCount else { return nil }
        let values = marks.map { compounds ? log($0.value) : $0.value }
        let (count, times) = (Double(marks.count), marks.map(\.time))
        let (meanTime, meanValue) = (times.reduce(0, +) / count, values.reduce(0, +) / count)
        let spread = times.reduce(0) { $0 + ($1 - meanTime) * ($1 - meanTime) }
        guard spread > 0, meanValue.isFinite else { return nil }
        let product = zip(times, values).reduce(0) { $0 + ($1.0 - meanTime) * ($1.1 - meanValue) }
        let slope = product / spread
        let squares = zip(times, values).reduce(0) { sum, pair in
            let residual = pair.1 - meanValue - slope * (pair.0 - meanTime)
            return sum + residual * residual
        }
        self.count = count
        self.meanTime = meanTime
        self.meanValue = meanValue
        self.spread = spread
        self.slope = slope
        self.compounds = compounds
        deviation = (squares / (count - 2)).squareRoot()
    }

    /// What the line leads to at a time, with its interval.
    func forecast(at time: Double) -> (expected: Double, low: Double, high: Double) {
        let margin = quantile * error(at: time)
        let middle = value(at: time)
        func unit(_ value: Double) -> Double { compounds ? exp(value) : value }
        return (unit(middle), unit(middle - margin), unit(middle + margin))
    }

    /// The chance that an aim is met at a time.
    func chance(of aim: Aim, at time: Double) -> Double {
        probability(upTo: aim.most, at: time) - probability(upTo: aim.least, at: time)
    }

    /// How many errors the interval reaches: worked out once for the short series that there are most of.
    private var quantile: Double {
        let place = Int(count) - Outlook.leastCount
        guard Self.quantiles.indices.contains(place) else {
            return distribution.quantile(0.5 + Outlook.confidence / 2)
        }
        return Self.quantiles[place]
    }

    private static let quantiles = (1...40).map { freedom in
        StudentT(freedom: Double(freedom)).quantile(0.5 + Outlook.confidence / 2)
    }

    private var distribution: StudentT { StudentT(freedom: count - 2) }

    private func value(at time: Double) -> Double { meanValue + slope * (time - meanTime) }

    private func error(at time: Double) -> Double {
        deviation * (1 + 1 / count + (time - meanTime) * (time - meanTime) / spread).squareRoot()
    }

    private func probability(upTo limit: Double, at time: Double) -> Double {
        guard limit.isFinite else { return limit > 0 ? 1 : 0 }
        if compounds, limit <= 0 { return 0 }
        let (limit, error) = (compounds ? log(limit) : limit, error(at: time))
        let middle = value(at: time)
        // Without residuals the line is certain.
        guard error > 1e-12 * max(1, abs(middle)) else {
            return limit >= middle - 1e-9 * max(1, abs(middle)) ? 1 : 0
        }
        return distribution.probability(upTo: (limit - middle) / error)
    }
}
