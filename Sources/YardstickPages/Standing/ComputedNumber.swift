import YardstickReading

/// A number that was computed, cut to what can be meant: five leading digits.
struct ComputedNumber {
    let text: String

    init(_ value: Double, unit: YardstickReading.Unit) {
        let quantity = Quantity(
            range: 0..<0, value: .exact(Self.rounded(value)), unit: unit, noun: nil, comparator: .equal)
        text = QuantityWords(quantity, form: .level, indicator: "", surface: "").text
    }

    /// With its sign and at most two decimals.
    static func signed(_ value: Double) -> String {
        let places = value.magnitude >= 10 ? 0 : value.magnitude >= 1 ? 1 : 2
        return (value > 0 ? "+" : "") + Magnitude.digits(value, places)
    }

    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var factor = 1.0
        while value.magnitude * factor < 1e4, factor < 1e12 { factor *= 10 }
        while value.magnitude * factor >= 1e5, factor > 1e-18 { factor /= 10 }
        return (value * factor).rounded() / factor
    }
}
