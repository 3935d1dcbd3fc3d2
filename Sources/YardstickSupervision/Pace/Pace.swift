import Foundation
import YardstickSeries

/// How much a year brings, from one time to another.
public struct Pace: Hashable, Sendable {
    /// What a year brings on average, in the unit of the goal.
    public let perYear: Double
    /// The same as compound growth in percent a year; nothing for shares, rates and ranks, and where a sign changes.
    public let rate: Double?
    /// From the end of which year, with months as fractions.
    public let from: Double
    /// To the end of which year.
    public let through: Double

    /// The pace between two numbers; nothing where no time lies between them or a number is out of range.
    ///
    /// Amounts compound: `rate = (end / start)^(1 / years) - 1`. Where the start is zero or a sign changes there is no
    /// such rate, and the pace is the amount a year alone: `perYear = (end - start) / years`.
    public init?(from start: Mark, to end: Mark, compounds: Bool) {
        let years = end.time - start.time
        guard years > 0 else { return nil }
        let perYear = (end.value - start.value) / years
        guard perYear.isFinite else { return nil }
        self.perYear = perYear
        from = start.time
        through = end.time
        guard compounds, start.value > 0, end.value > 0 else {
            rate = nil
            return
        }
        let rate = (pow(end.value / start.value, 1 / years) - 1) * 100
        self.rate = rate.isFinite ? rate : nil
    }

    /// How this pace compares with a required one: 1 is as fast, 0 is standing still, below 0 is the wrong way; nothing
    /// where nothing is required.
    ///
    /// - Parameter compounds: Whether rates are compared; only where both have one.
    public func ratio(to required: Pace, compounds: Bool) -> Double? {
        let (own, other): (Double, Double) =
            if compounds, let own = rate, let other = required.rate {
                (own, other)
            } else {
                (perYear, required.perYear)
            }
        guard other != 0 else { return nil }
        let ratio = own / other
        return ratio.isFinite ? ratio : nil
    }
}
