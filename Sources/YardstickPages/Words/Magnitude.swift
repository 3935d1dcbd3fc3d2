/// The power of ten that a number is told in: "635.5 bn", "3.84 million".
struct Magnitude {
    let name: String?
    let factor: Double

    init(of magnitude: Double) {
        switch magnitude {
        case 1e12..<1e16: (name, factor) = ("tn", 1e12)
        case 1e9..<1e12: (name, factor) = ("bn", 1e9)
        case 1e6..<1e9: (name, factor) = ("million", 1e6)
        default: (name, factor) = (nil, 1)
        }
    }

    /// The number in this magnitude with at least so many decimals, and more where it has more; six at most.
    func text(_ value: Double, decimals: Int) -> String {
        let scaled = value / factor
        guard scaled.magnitude < 1e15, scaled == 0 || scaled.magnitude >= 1e-6 else {
            return scaled.description
        }
        for places in max(0, min(decimals, 6))...6 where places == 6 || Self.isExact(scaled, places) {
            return Self.digits(scaled, places)
        }
        return scaled.description
    }

    private static func isExact(_ value: Double, _ places: Int) -> Bool {
        let shifted = value * powerOfTen(places)
        return (shifted - shifted.rounded()).magnitude <= max(1, shifted.magnitude) * 1e-9
    }

    static func powerOfTen(_ places: Int) -> Double {
        (0..<max(0, places)).reduce(1) { power, _ in power * 10 }
    }

    /// A number with so many decimals and its thousands parted.
    static func digits(_ value: Double, _ places: Int) -> String {
        let shifted = (value.magnitude * powerOfTen(places)).rounded()
        guard shifted < 1e18 else { return value.description }
        let all = String(Int(shifted))
        let padded = String(repeating: "0", count: max(0, places + 1 - all.count)) + all
        let whole = Counted.number(Int(padded.dropLast(places)) ?? 0)
        let fraction = places == 0 ? "" : "." + padded.suffix(places)
        return (value < 0 && shifted > 0 ? "−" : "") + whole + fraction
    }
}
