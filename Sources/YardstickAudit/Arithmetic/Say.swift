import YardstickLedger
import YardstickReading
import YardstickSeries

/// Numbers as the arithmetic of a finding writes them.
enum Say {
    /// A figure with its comparator: "more than 430 billion CNY", "7% to 8%".
    static func figure(_ figure: Figure) -> String {
        let number =
            figure.low == figure.high
            ? amount(figure.low, figure.unit)
            : amount(figure.low, figure.unit) + " to " + amount(figure.high, figure.unit)
        return words(figure.comparator) + number
    }

    /// A number with its unit: "635.5 billion CNY", "7.2%", "1.6:1".
    static func amount(_ value: Double, _ unit: Unit) -> String {
        switch unit {
        case .percent: number(value) + "%"
        case .percentagePoint: number(value) + " percentage points"
        case .ratio: number(value) + ":1"
        case .times: number(value) + " times"
        case .count: scaled(value)
        case .rank: "place " + number(value)
        default: scaled(value) + " " + unit.rawValue
        }
    }

    /// What lies between two numbers of a unit: "20 MW", of shares "7.1 percentage points", of places "2".
    static func gap(_ value: Double, _ unit: Unit) -> String {
        switch unit {
        case .percent: amount(value, .percentagePoint)
        case .ratio, .rank: number(value)
        default: amount(value, unit)
        }
    }

    /// An interval with the unit: "9.46% to 9.51%"; one number where the ends look the same.
    static func interval(_ interval: Interval, _ unit: Unit) -> String {
        let (low, high) = (amount(interval.low, unit), amount(interval.high, unit))
        if interval.low == -.infinity { return interval.high == .infinity ? "anything" : "at most " + high }
        if interval.high == .infinity { return "at least " + low }
        return low == high ? low : low + " to " + high
    }

    /// What a computation comes to, with what rounding leaves open: "2.6% (2.5% to 2.7% with rounding)".
    static func result(_ interval: Interval, _ unit: Unit) -> String {
        guard let middle = interval.middle, amount(interval.low, unit) != amount(interval.high, unit) else {
            return self.interval(interval, unit)
        }
        return amount(middle, unit) + " (" + self.interval(interval, unit) + " with rounding)"
    }

    /// "1 year", "5 years".
    static func years(_ count: Int) -> String { count == 1 ? "1 year" : "\(count) years" }

    private static func words(_ comparator: Comparator) -> String {
        switch comparator {
        case .equal: ""
        case .above: "more than "
        case .atLeast: "at least "
        case .below: "less than "
        case .atMost: "at most "
        case .about: "about "
        }
    }

    private static func scaled(_ value: Double) -> String {
        switch abs(value) {
        case 1e12..<1e16: number(value / 1e12) + " trillion"
        case 1e9..<1e12: number(value / 1e9) + " billion"
        case 1e6..<1e9: number(value / 1e6) + " million"
        default: number(value)
        }
    }

    /// A number to about five figures, with commas between thousands: "48,900", "9.487", "0.05".
    static func number(_ value: Double) -> String {
        guard value.isFinite else {
            return value.isNaN ? "no number" : value > 0 ? "infinity" : "minus infinity"
        }
        let size = abs(value)
        guard size < 1e15 else { return value.description }
        let decimals = size >= 10_000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 4 : 6
        var power: Int64 = 1
        for _ in 0..<decimals { power *= 10 }
        let units = Int64((size * Double(power)).rounded())
        var fraction = decimals > 0 ? String(units % power) : ""
        while fraction.utf8.count < decimals { fraction = "0" + fraction }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = value < 0 && units > 0 ? "−" : ""
        return sign + grouped(units / power) + (fraction.isEmpty ? "" : "." + fraction)
    }

    private static func grouped(_ whole: Int64) -> String {
        var digits = String(whole)
        var end = digits.utf8.count - 3
        while end > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
            end -= 3
        }
        return digits
    }
}
