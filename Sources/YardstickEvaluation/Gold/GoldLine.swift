import YardstickReading

/// Reads the members of one line, and notes everything that is wrong with them.
struct GoldLine {
    private let members: [String: JSONValue]
    private let saysArea: Bool
    private(set) var faults: [GoldFault.Reason] = []

    init(_ members: [String: JSONValue]) {
        // A null says no more than a member that is not there.
        saysArea = members["area"] != nil
        self.members = members.filter { if case .null = $0.value { false } else { true } }
    }

    /// The item, or nothing where there are faults.
    mutating func item(line: Int) -> GoldItem? {
        let place = place()
        let surface = text("surface")
        let value = value()
        let unit = word("unit", Unit.self)
        let noun = optionalText("noun")
        let comparator = word("comparator", Comparator.self)
        let form = word("form", Form.self)
        let role = word("role", Role.self)
        let indicator = text("indicator")
        let period = period()
        let area = area()
        if unit == .count, noun == nil { faults.append(.countWithoutNoun) }
        guard faults.isEmpty, let place, let surface, let value, let unit, let comparator, let form, let role,
            let indicator
        else { return nil }
        return GoldItem(
            line: line, place: place, surface: surface, value: value, unit: unit, noun: noun,
            comparator: comparator, form: form, role: role, indicator: indicator, period: period, area: area)
    }
}

extension GoldLine {
    private mutating func place() -> GoldItem.Place? {
        guard let at = members["at"] else { return text("sentence").map { .within($0) } }
        if case .array(let ends) = at, ends.count == 2, let start = Self.offset(ends[0]),
            let end = Self.offset(ends[1]), start <= end
        {
            return .at(start..<end)
        }
        faults.append(.wrongKind("at", expected: "[start, end], two UTF-8 byte offsets"))
        return nil
    }

    private static func offset(_ value: JSONValue) -> Int? {
        guard case .number(let number) = value, let offset = Int(exactly: number), offset >= 0 else {
            return nil
        }
        return offset
    }

    /// `value`, or `low` and `high`; where `value` is there, a single bound beside it says nothing.
    private mutating func value() -> Value? {
        let (value, low, high) = (number("value"), number("low"), number("high"))
        let hasBounds = members["low"] != nil && members["high"] != nil
        guard (members["value"] != nil) != hasBounds else {
            faults.append(.valueOrBounds)
            return nil
        }
        if let value { return .exact(value) }
        guard let low, let high else { return nil }
        return .range(low, high)
    }

    private mutating func period() -> GoldPeriod? {
        guard (members["start"] != nil) == (members["end"] != nil) else {
            faults.append(.openPeriod)
            return nil
        }
        guard let start = date("start"), let end = date("end"), !start.isEmpty else { return nil }
        return GoldPeriod(start: start, end: end)
    }

    /// A date; a year may be written as a number.
    private mutating func date(_ field: String) -> String? {
        if case .number(let number)? = members[field], let year = Int(exactly: number) { return String(year) }
        return optionalText(field)
    }

    /// The area has to be there and may be empty, or null as `read` prints it.
    private mutating func area() -> String? {
        guard saysArea else {
            faults.append(.missing("area"))
            return nil
        }
        return optionalText("area").flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension GoldLine {
    /// A text that has to be there and may not be empty.
    private mutating func text(_ field: String) -> String? {
        guard members[field] != nil else {
            faults.append(.missing(field))
            return nil
        }
        guard let text = optionalText(field) else { return nil }
        if text.isEmpty { faults.append(.missing(field)) }
        return text.isEmpty ? nil : text
    }

    private mutating func optionalText(_ field: String) -> String? {
        guard let member = members[field] else { return nil }
        if case .text(let text) = member { return text }
        faults.append(.wrongKind(field, expected: "text in double quotes"))
        return nil
    }

    private mutating func number(_ field: String) -> Double? {
        guard let member = members[field] else { return nil }
        if case .number(let number) = member { return number }
        faults.append(.wrongKind(field, expected: "a plain number, without quotes"))
        return nil
    }

    /// A word of a vocabulary.
    private mutating func word<Word>(_ field: String, _ vocabulary: Word.Type) -> Word?
    where Word: RawRepresentable<String>, Word: CaseIterable {
        guard let text = text(field) else { return nil }
        if let word = Word(rawValue: text) { return word }
        faults.append(.notOneOf(field, given: text, allowed: Word.allCases.map(\.rawValue)))
        return nil
    }
}
