import YardstickSeries

/// An extrapolation: what comes if the past years' trend goes on, and how likely the target is then.
///
/// A straight line is fitted by least squares to the actuals, of amounts that compound to their logarithms; its
/// prediction interval and the chance of meeting the target come from the residuals by Student's t distribution
/// (Draper and Smith, "Applied Regression Analysis", chapter 1). It knows nothing but the numbers: no plan, no
/// crisis, no policy. How often it would have been right on the same series stands beside it.
public struct Outlook: Hashable, Sendable {
    /// The method.
    public enum Method: String, Hashable, Sendable {
        /// A line through the values.
        case linear
        /// A line through the logarithms: a constant rate.
        case compound
    }

    /// How sure the interval is.
    public static let confidence = 0.8
    /// How many actuals it takes at least.
    public static let leastCount = 3

    /// The method.
    public let method: Method
    /// How many actuals it rests on.
    public let count: Int
    /// What the trend leads to at the deadline.
    public let expected: Double
    /// The lower end of the interval.
    public let low: Double
    /// The upper end of the interval.
    public let high: Double
    /// The chance of meeting the target, 0...1.
    public let chance: Double
    /// How many of the later actuals lay within the interval that the ones before them gave.
    public let hits: Int
    /// How many lay outside.
    public let misses: Int

    /// Extrapolates; nothing with fewer than three actuals or where a number is out of range.
    ///
    /// - Parameters:
    ///   - marks: The actuals, in order.
    ///   - deadline: The time to look at.
    ///   - aim: What meets the target.
    ///   - compounds: Whether amounts compound.
    public init?(from marks: [Mark], at deadline: Double, aim: Aim, compounds: Bool) {
        let compounds = compounds && marks.allSatisfy { $0.value > 0 }
        guard let line = TrendLine(marks, compounds: compounds) else { return nil }
        let forecast = line.forecast(at: deadline)
        guard forecast.low.isFinite, forecast.high.isFinite else { return nil }
        method = compounds ? .compound : .linear
        count = marks.count
        (expected, low, high) = (forecast.expected, forecast.low, forecast.high)
        chance = line.chance(of: aim, at: deadline)
        var (hits, misses) = (0, 0)
        for place in marks.indices.dropFirst(Self.leastCount) {
            guard let before = TrendLine(Array(marks[..<place]), compounds: compounds) else { continue }
            let past = before.forecast(at: marks[place].time)
            if past.low <= marks[place].value && marks[place].value <= past.high {
                hits += 1
            } else {
                misses += 1
            }
        }
        (self.hits, self.misses) = (hits, misses)
    }
}
