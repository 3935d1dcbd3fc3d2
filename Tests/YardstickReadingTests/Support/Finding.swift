import Testing

@testable import YardstickReading

/// What a stage, or all of them, read at one place: fields in the notation of ``Expected``.
struct Finding: Sendable {
    /// The fields that a corpus line may state.
    enum Field: String, CaseIterable, Sendable {
        case value, unit, noun, comparator, form, role, indicator, period, tie
    }

    let range: Range<Int>
    var fields: [Field: String] = [:]
    /// The named rules that fired, by their fields.
    var rules: [String] = []

    init(_ measurement: Measurement, shift: Int) {
        range =
            measurement.quantity.range.lowerBound - shift..<measurement.quantity.range.upperBound - shift
        note(measurement.quantity.value, measurement.quantity.unit, measurement.quantity.comparator)
        fields[.noun] = measurement.quantity.noun ?? ""
        fields[.form] = measurement.form.rawValue
        fields[.role] = measurement.role.rawValue
        fields[.indicator] = measurement.indicator
        fields[.period] = measurement.period.map { "\($0)" } ?? "-"
        rules = measurement.evidence.map { "\($0.field.rawValue):\($0.rule)" }
    }

    init(_ mention: QuantityMention, _ tokens: [Token]) {
        range = Finding.bytes(mention.tokens, tokens)
        note(mention.value, mention.unit, mention.comparator)
        rules = [mention.rule.text]
    }

    init(_ mention: PeriodMention, _ tokens: [Token]) {
        range = Finding.bytes(mention.tokens, tokens)
        fields[.period] = "\(mention.period)"
        fields[.tie] = "\(mention.tie)"
        rules = [mention.rule.text]
    }

    private mutating func note(_ value: Value, _ unit: Unit, _ comparator: Comparator) {
        switch value {
        case .exact(let number): fields[.value] = "\(number)"
        case .range(let low, let high): fields[.value] = "\(low)..\(high)"
        case .unrepresentable: fields[.value] = "unrepresentable"
        }
        fields[.unit] = unit.rawValue
        fields[.comparator] = comparator.rawValue
    }

    private static func bytes(_ run: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        guard !run.isEmpty else { return 0..<0 }
        return Int(tokens[run.lowerBound].lower)..<Int(tokens[run.upperBound - 1].upper)
    }

    /// The fields that differ from what a line expects, each with both readings.
    func differences(from expected: Expected) -> [String] {
        Field.allCases.compactMap { field in
            guard let wanted = expected.fields[field] else { return nil }
            let read = fields[field] ?? "nothing"
            guard Self.key(wanted, field) != Self.key(read, field) else { return nil }
            return "\(field.rawValue) is \"\(wanted)\", read \"\(read)\""
        }
    }

    /// Phrases are the same whatever their capitals and leading article.
    private static func key(_ text: String, _ field: Field) -> String {
        guard field == .indicator || field == .noun else { return text }
        let lowered = text.lowercased()
        for article in ["the ", "our ", "its ", "a ", "an "] where lowered.hasPrefix(article) {
            return String(lowered.dropFirst(article.count))
        }
        return lowered
    }

    /// The reading as a corpus line would write it.
    var notation: String {
        Field.allCases.compactMap { field in
            guard let text = fields[field], !text.isEmpty else { return nil }
            switch field {
            case .indicator: return "<\(text)>"
            case .noun: return "{\(text)}"
            case .period: return "@\(text)"
            default: return text
            }
        }.joined(separator: " ")
    }
}
