import YardstickReading

/// A quantity as people read it: "635.5 bn yuan", "≥ 3.84 million people", "+7.6%".
///
/// It has as many digits as its source gave: "3.0%" keeps its zero, "0.635 trillion" becomes "635 bn" and no more.
struct QuantityWords {
    /// What stands before the decimal point, with comparator and sign.
    let whole: String
    /// What stands from the decimal point on.
    let fraction: String
    /// Magnitude, unit and thing counted.
    let unit: String
    /// The exact value with its unit: "635,500,000,000 yuan".
    let exact: String
    private let isAttached: Bool

    /// - Parameters:
    ///   - quantity: The quantity.
    ///   - form: How it speaks of its indicator; growth and change show their sign.
    ///   - indicator: What is measured; a thing counted that it names is not said again.
    ///   - surface: The number as written.
    init(_ quantity: Quantity, form: Form, indicator: String, surface: String) {
        let showsSign = form == .growth || form == .change
        let noun = Self.noun(quantity.noun, indicator)
        isAttached = quantity.unit.isAttached
        switch quantity.value {
        case .exact(let value) where quantity.unit == .rank:
            (whole, fraction, unit) = (Self.sign(quantity.comparator) + Self.ordinal(value), "", noun ?? "")
        case .exact(let value):
            let scale = Magnitude(of: value.magnitude)
            let places = WrittenDigits(surface).decimals(of: value, in: scale)
            let number = scale.text(value, decimals: places)
            let point = number.firstIndex(of: ".") ?? number.endIndex
            let plus = showsSign && value > 0 ? "+" : ""
            whole = Self.sign(quantity.comparator) + plus + number[..<point]
            fraction = String(number[point...])
            unit = Self.unit(scale, quantity.unit, noun)
        case .range(let low, let high):
            let scale = Magnitude(of: max(low.magnitude, high.magnitude))
            whole =
                Self.sign(quantity.comparator) + scale.text(low, decimals: 0) + "–"
                + scale.text(high, decimals: 0)
            fraction = ""
            unit = Self.unit(scale, quantity.unit, noun)
        case .unrepresentable: (whole, fraction, unit) = (surface, "", "")
        }
        exact = Self.exact(quantity, noun) ?? surface
    }

    /// The quantity in one line.
    var text: String {
        unit.isEmpty
            ? whole + fraction : whole + fraction + (isAttached && !unit.hasPrefix(" ") ? "" : " ") + unit
    }

    /// How a comparator is written before a number.
    static func sign(_ comparator: Comparator) -> String {
        switch comparator {
        case .equal: ""
        case .above: ">\u{A0}"
        case .atLeast: "≥\u{A0}"
        case .below: "<\u{A0}"
        case .atMost: "≤\u{A0}"
        case .about: "~\u{A0}"
        }
    }

    private static func unit(_ scale: Magnitude, _ unit: Unit, _ noun: String?) -> String {
        [scale.name, unit.words, noun].compactMap { $0 }.joined(separator: " ").shortened(to: 24)
    }

    private static func noun(_ noun: String?, _ indicator: String) -> String? {
        guard let noun else { return nil }
        // What is counted is not said twice: "further engineers" of the indicator "engineers".
        let (counted, named) = (noun.lowercased(), indicator.lowercased())
        return named.contains(counted) || !named.isEmpty && counted.contains(named) ? nil : noun
    }

    private static func exact(_ quantity: Quantity, _ noun: String?) -> String? {
        let numbers: String
        switch quantity.value {
        case .exact(let value): numbers = plain(value)
        case .range(let low, let high): numbers = plain(low) + " to " + plain(high)
        case .unrepresentable: return nil
        }
        let unit = [quantity.unit.words, noun].compactMap { $0 }.joined(separator: " ")
        return sign(quantity.comparator) + numbers + (unit.isEmpty || quantity.unit.isAttached ? "" : " ")
            + unit
    }

    private static func plain(_ value: Double) -> String {
        for places in 0...9
        where (value * Magnitude.powerOfTen(places)).rounded() / Magnitude.powerOfTen(places) == value {
            return Magnitude.digits(value, places)
        }
        return value.description
    }

    private static func ordinal(_ value: Double) -> String {
        guard let number = Int(exactly: value), number > 0 else { return value.description }
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return Counted.number(number) + ending
    }
}

/// The digits of a number as its source wrote them.
struct WrittenDigits {
    private let number: Double?
    private let decimals: Int

    init(_ surface: String) {
        let digits = surface.drop { !$0.isASCII || !$0.isNumber }
            .prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
            .filter { $0 != "," }
        number = Double(digits)
        decimals = digits.firstIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
    }

    /// How many decimals the source gave, told in a magnitude; none where it gave none.
    func decimals(of value: Double, in scale: Magnitude) -> Int {
        guard decimals > 0, let number, number != 0, value != 0 else { return 0 }
        var step = (value / number).magnitude / Magnitude.powerOfTen(decimals) / scale.factor
        var places = 0
        while step < 0.999, places < 6 {
            step *= 10
            places += 1
        }
        return places
    }
}
