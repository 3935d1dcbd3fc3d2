import YardstickReading

/// Why a correction could not be understood, and what to write instead.
public struct CorrectionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One line: what was written, what is wrong with it, and what is expected.
    public let description: String
}

extension Correction {
    /// The names of the fields that can be corrected.
    public static let fields = [
        "value", "unit", "noun", "comparator", "form", "role", "indicator", "indicatorCode", "area", "period",
    ]

    /// Reads a correction as it is typed: "role=target", "value=635500000000", "value=7..8",
    /// "period=2021/2025". An empty value empties a field that may be empty: "area=".
    public init(_ assignment: String) throws(CorrectionError) {
        guard let sign = assignment.firstIndex(of: "=") else {
            throw CorrectionError(
                description: "`\(assignment)` is no correction; write FIELD=VALUE, for example role=target.")
        }
        let value = assignment[assignment.index(after: sign)...]
        try self.init(field: String(assignment[..<sign]), text: value.isEmpty ? nil : String(value))
    }

    init(field: String, text: String?) throws(CorrectionError) {
        switch field {
        case "value": self = .value(try Self.value(text))
        case "unit": self = .unit(try Self.choice(field, text))
        case "noun": self = .noun(text)
        case "comparator": self = .comparator(try Self.choice(field, text))
        case "form": self = .form(try Self.choice(field, text))
        case "role": self = .role(try Self.choice(field, text))
        case "indicator": self = .indicator(try Self.words(field, text))
        case "indicatorCode": self = .indicatorCode(text)
        case "area": self = .area(text)
        case "period": self = .period(try Self.period(text))
        case "reading": self = .confirmed
        default:
            let names = Self.fields.joined(separator: ", ")
            throw CorrectionError(description: "`\(field)` is no field of a measurement; there are \(names).")
        }
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ field: String, _ text: String?
    ) throws(CorrectionError) -> Choice {
        if let text, let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue).joined(separator: " ")
        throw CorrectionError(description: "`\(text ?? "")` is no \(field); choose one of: \(choices)")
    }

    private static func words(_ field: String, _ text: String?) throws(CorrectionError) -> String {
        if let text { return text }
        throw CorrectionError(description: "a measurement cannot be without \(field); write \(field)=WORDS.")
    }

    private static func value(_ text: String?) throws(CorrectionError) -> Value {
        let numbers = text.map { Self.numbers(in: $0) } ?? []
        if numbers.count == 1 { return .exact(numbers[0]) }
        if numbers.count == 2, numbers[0] <= numbers[1] { return .range(numbers[0], numbers[1]) }
        throw CorrectionError(
            description:
                "`\(text ?? "")` is no value; write a plain number (635500000000) or LOW..HIGH (7..8).")
    }

    /// The numbers of "7" or "7..8"; none where any part is no number.
    private static func numbers(in text: String) -> [Double] {
        let parts = Self.parts(of: text)
        let numbers = parts.compactMap(Double.init).filter(\.isFinite)
        return numbers.count == parts.count ? numbers : []
    }

    private static func parts(of text: String) -> [Substring] {
        guard let dots = text.firstRange(of: "..") else { return [text[...]] }
        return [text[..<dots.lowerBound], text[dots.upperBound...]]
    }

    private static func period(_ text: String?) throws(CorrectionError) -> Period? {
        guard let text else { return nil }
        let dates = text.split(separator: "/", omittingEmptySubsequences: false).map { CalendarDate(iso: $0) }
        if dates.count == 1, let date = dates[0] { return Period(date) }
        if dates.count == 2, let first = dates[0], let last = dates[1],
            let period = Period(from: first, through: last)
        {
            return period
        }
        throw CorrectionError(
            description: "`\(text)` is no period; write a date (2021, 2021-03) or two (2021/2025).")
    }
}
