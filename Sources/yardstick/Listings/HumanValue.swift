import Foundation
import YardstickReading

/// A quantity as people write it: "635.5 bn CNY", "71.9 %", "≥ 430 bn CNY". The exact number stands in the
/// other formats.
struct HumanValue {
    /// A unit, or the thing counted, takes no more room than this.
    private static let unitWidth = 20

    private let quantity: Quantity
    private let indicator: String
    private let surface: String

    /// - Parameters:
    ///   - indicator: What is measured; a count does not name it a second time.
    ///   - surface: The number as written, for one that is not held exactly.
    init(_ quantity: Quantity, of indicator: String = "", surface: String) {
        self.quantity = quantity
        self.indicator = indicator.lowercased()
        self.surface = surface
    }

    /// The quantity on one line.
    var text: String {
        switch cell {
        case .text(let text): text
        case .number(let number):
            number.whole + number.fraction + (number.unit.isEmpty ? "" : " " + number.unit)
        }
    }

    /// The quantity as a cell that aligns on the decimal point where it has a single one.
    var cell: Cell {
        switch quantity.value {
        case .exact(let value): .number(exact(value))
        case .range(let low, let high): .text(range(low, high))
        case .unrepresentable: .words(surface)
        }
    }

    private func exact(_ value: Double) -> AlignedNumber {
        let scale = Scale(for: value.magnitude, of: quantity.unit)
        let number = scale.text(value)
        let point = number.firstIndex(of: ".") ?? number.endIndex
        return AlignedNumber(
            whole: sign + number[..<point], fraction: String(number[point...]), unit: unit(scale))
    }

    private func range(_ low: Double, _ high: Double) -> String {
        let scale = Scale(for: high.magnitude, of: quantity.unit)
        let numbers = sign + scale.text(low) + "–" + scale.text(high)
        return unit(scale).isEmpty ? numbers : numbers + " " + unit(scale)
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
        let parts = [scale.name, unitName, noun].compactMap { $0 }
        return VisibleText.line(parts.joined(separator: " ")).shortened(to: Self.unitWidth)
    }

    private var unitName: String? {
        switch quantity.unit {
        case .count: nil
        case .ratio: ": 1"
        case .rank: "place"
        default: quantity.unit.rawValue
        }
    }

    private var noun: String? {
        quantity.noun.flatMap { indicator.contains($0.lowercased()) ? nil : $0 }
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
