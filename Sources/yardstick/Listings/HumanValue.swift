import Foundation
import YardstickReading

/// A quantity as people write it: "635.5 bn CNY", "71.9 %", "≥ 430 bn CNY". The exact number stands in the
/// other formats.
struct HumanValue {
    private let quantity: Quantity
    private let surface: String

    init(_ quantity: Quantity, surface: String) {
        self.quantity = quantity
        self.surface = surface
    }

    /// The quantity on one line.
    var text: String {
        let number = aligned
        return number.whole + number.fraction + (number.unit.isEmpty ? "" : " " + number.unit)
    }

    /// The quantity, cut where a column aligns.
    var aligned: AlignedNumber {
        switch quantity.value {
        case .exact(let value): exact(value)
        case .range(let low, let high): range(low, high)
        case .unrepresentable: AlignedNumber(whole: VisibleText.line(surface), fraction: "", unit: "")
        }
    }

    private func exact(_ value: Double) -> AlignedNumber {
        let scale = Scale(for: value.magnitude, of: quantity.unit)
        let number = scale.text(value)
        let point = number.firstIndex(of: ".") ?? number.endIndex
        return AlignedNumber(
            whole: sign + number[..<point], fraction: String(number[point...]), unit: unit(scale))
    }

    private func range(_ low: Double, _ high: Double) -> AlignedNumber {
        let scale = Scale(for: high.magnitude, of: quantity.unit)
        return AlignedNumber(
            whole: sign + scale.text(low) + "–" + scale.text(high), fraction: "", unit: unit(scale))
    }

    private var sign: String {
        switch quantity.comparator {
        case .equal: ""
        case .above: "> "
        case .atLeast: "≥ "
        case .below: "< "
        case .atMost: "≤ "
        case .about: "~ "
        }
    }

    private func unit(_ scale: Scale) -> String {
        let name: String? =
            switch quantity.unit {
            case .count: quantity.noun
            case .ratio: ": 1"
            case .rank: "in rank"
            default: quantity.unit.rawValue
            }
        let noun = quantity.unit == .count ? nil : quantity.noun
        return VisibleText.line([scale.name, name, noun].compactMap { $0 }.joined(separator: " "))
    }
}

/// The power of ten that a number is told in.
private struct Scale {
    let name: String?
    let factor: Double

    init(for magnitude: Double, of unit: YardstickReading.Unit) {
        switch magnitude {
        case 1e12..<1e16: (name, factor) = ("tn", 1e12)
        case 1e9..<1e12: (name, factor) = ("bn", 1e9)
        case 1e6..<1e9: (name, factor) = ("mn", 1e6)
        default: (name, factor) = (nil, 1)
        }
    }

    func text(_ value: Double) -> String {
        let scaled = value / factor
        let rounded = (scaled * 10_000).rounded() / 10_000
        guard rounded.magnitude < 1e15, rounded != 0 || scaled == 0 else { return scaled.description }
        let digits = rounded == rounded.rounded() ? String(Int(rounded)) : rounded.description
        return grouped(digits)
    }

    /// Puts a comma between thousands.
    private func grouped(_ digits: String) -> String {
        let point = digits.firstIndex(of: ".") ?? digits.endIndex
        var whole = Array(digits[..<point])
        let first = whole.first == "-" ? 1 : 0
        for place in stride(from: whole.count - 3, to: first, by: -3) { whole.insert(",", at: place) }
        return String(whole) + digits[point...]
    }
}
