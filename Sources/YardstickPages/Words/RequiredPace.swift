import Foundation
import YardstickReading

/// What each year must still bring from the latest actual to a target.
///
/// Shares, points, ratios and ranks move by the same step a year: (target − actual) / years. Amounts move by the
/// same rate: (target / actual)^(1 / years) − 1.
struct RequiredPace {
    /// Years from the actual to the target.
    let years: Int
    /// The step a year in the indicator's own unit, or the rate a year in percent.
    let step: Double
    /// Whether the step is a rate.
    let isRate: Bool
    /// Whether the actual already satisfies the target.
    let isReached: Bool
    private let unit: YardstickReading.Unit

    /// Nothing where the two cannot be compared: other units, no single number, no time between them.
    init?(from actual: LineValue?, to target: LineValue?) {
        guard let actual, let target, actual.unit == target.unit, target.year > actual.year else {
            return nil
        }
        years = target.year - actual.year
        unit = target.unit
        isReached = target.isSatisfied(by: actual.value)
        switch unit.dimension {
        case .share, .points, .ratio, .rank, .temperature, .concentration:
            step = (target.value - actual.value) / Double(years)
            isRate = false
        default:
            guard actual.value > 0, target.value > 0 else { return nil }
            step = (pow(target.value / actual.value, 1 / Double(years)) - 1) * 100
            isRate = true
        }
    }

    /// "+0.08 points a year", "+5.4% a year", or that it is reached.
    var words: String {
        guard !isReached else { return "reached" }
        let size = step.magnitude
        let places = size >= 10 ? 0 : size >= 1 ? 1 : 2
        let number = (step < 0 ? "−" : "+") + Magnitude.digits(size, places)
        if isRate { return number + "% a year" }
        let unit = unit == .percent ? "points" : unit.words ?? "places"
        return number + " " + unit + " a year"
    }
}

/// The value of a line as arithmetic needs it: one number, a unit, a year.
struct LineValue {
    let value: Double
    let unit: YardstickReading.Unit
    let year: Int
    let comparator: YardstickReading.Comparator

    func isSatisfied(by actual: Double) -> Bool {
        switch comparator {
        case .above: actual > value
        case .below: actual < value
        case .atLeast: actual >= value
        case .atMost: actual <= value
        case .equal, .about: actual == value
        }
    }
}
