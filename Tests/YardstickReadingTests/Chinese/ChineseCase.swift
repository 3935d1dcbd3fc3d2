@testable import YardstickReading

/// A sentence and what one of its numbers should be read as.
struct ChineseCase: CustomStringConvertible, Sendable {
    let sentence: String
    let surface: String
    let reading: String

    var description: String { "\(surface) in \(sentence)" }

    /// The reading is written as "value unit comparator form role period indicator", parted by spaces.
    init(_ sentence: String, _ surface: String, _ reading: String) {
        self.sentence = sentence
        self.surface = surface
        self.reading = reading
    }
}

/// Reads a Chinese text as a report of 14 January 2025.
func chineseReading(_ text: String, kind: DocumentKind = .report) -> Reading {
    Reader().read(
        Array(text.utf8),
        in: ReadingContext(language: .chinese, date: CalendarDate(iso: "2025-01-14"), area: "云河", kind: kind))
}

/// A measurement as the cases write it.
func written(_ measurement: Measurement) -> String {
    let value =
        switch measurement.quantity.value {
        case .exact(let value): plain(value)
        case .range(let low, let high): "\(plain(low))..\(plain(high))"
        case .unrepresentable: "?"
        }
    let period = measurement.period.map(\.description) ?? "-"
    return [
        value, measurement.quantity.unit.rawValue, measurement.quantity.comparator.rawValue,
        measurement.form.rawValue, measurement.role.rawValue, period, measurement.indicator,
    ].joined(separator: " ")
}

/// Up to two decimals, none for whole numbers.
private func plain(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 9e15 else { return "\(value)" }
    let whole = Int64(hundredths)
    return whole % 100 == 0 ? "\(whole / 100)" : "\(Double(whole) / 100)"
}

/// The words of a measurement's number in its text.
func surface(_ measurement: Measurement, in text: String) -> String {
    String(decoding: Array(text.utf8)[measurement.quantity.range], as: UTF8.self)
}
