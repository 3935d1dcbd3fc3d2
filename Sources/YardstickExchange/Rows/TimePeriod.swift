import YardstickReading

/// Periods as tables write them: ISO dates of any precision, two of them with a slash between, and those of SDMX 3.0
/// (section 6, "Time"): 2021-Q1, 2021-S2, and a start with a duration such as 2021-01-01/P5Y.
enum TimePeriod {
    static let expected =
        "a year (2021), a month (2021-03), two of them (2021/2025, 2021-01/2021-09) or 2021-Q1"

    static func period(_ text: String) -> Period? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1: return CalendarDate(iso: parts[0]).map { Period($0) } ?? part(of: parts[0])
        case 2:
            guard let start = CalendarDate(iso: parts[0]) else { return nil }
            if parts[1].first == "P" { return lasting(parts[1], from: start) }
            return CalendarDate(iso: parts[1]).flatMap { Period(from: start, through: $0) }
        default: return nil
        }
    }

    private static func part(of text: String) -> Period? {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let year = Int(parts[0]), let kind = parts[1].first,
            let number = Int(parts[1].dropFirst()), number > 0
        else { return nil }
        let length: Int
        switch kind {
        case "Q" where number <= 4: length = 3
        case "S" where number <= 2: length = 6
        default: return nil
        }
        return months(year, from: (number - 1) * length + 1, through: number * length)
    }

    private static func months(_ year: Int, from first: Int, through last: Int) -> Period? {
        guard let start = CalendarDate(year: year, month: first),
            let end = CalendarDate(year: year, month: last)
        else { return nil }
        return Period(from: start, through: end)
    }

    private static func lasting(_ duration: String, from start: CalendarDate) -> Period? {
        guard let unit = duration.last, let count = Int(duration.dropFirst().dropLast()),
            (1...1000).contains(count)
        else {
            return nil
        }
        switch unit {
        case "Y" where start.month ?? 1 == 1:
            return Period(years: start.year, through: start.year + count - 1)
        case "M":
            let last = (start.month ?? 1) + count - 1
            guard let from = CalendarDate(year: start.year, month: start.month ?? 1),
                let end = CalendarDate(year: start.year + (last - 1) / 12, month: (last - 1) % 12 + 1)
            else { return nil }
            return Period(from: from, through: end)
        default: return nil
        }
    }

    /// A period as SDMX writes it, with its frequency: A a year, M a month, D a day, _O another.
    static func sdmx(_ period: Period) -> (text: String, frequency: String) {
        let (start, end) = (period.start, period.end)
        if start == end {
            return (start.description, start.month == nil ? "A" : start.day == nil ? "M" : "D")
        }
        let from =
            "\(start.year)".leftPadded + (start.month.map { "-\($0 < 10 ? "0" : "")\($0)" } ?? "-01") + "-01"
        if start.month == nil, end.month == nil { return (from + "/P\(end.year - start.year + 1)Y", "_O") }
        let months = (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1
        return (from + "/P\(months)M", "_O")
    }
}

extension String {
    fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
