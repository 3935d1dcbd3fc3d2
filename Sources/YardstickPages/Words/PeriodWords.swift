import YardstickReading

extension Period {
    /// The period as people write it: "2021", "2021–2025", "Jan–Sep 2020", "30 Sep 2020".
    var words: String {
        guard start != end else { return start.words }
        if start.month == 1, end.month == 12, start.year == end.year, start.day == nil, end.day == nil {
            return String(start.year)
        }
        if start.year == end.year, let first = start.monthName, let last = end.monthName,
            start.day == nil, end.day == nil
        {
            return "\(first)–\(last) \(start.year)"
        }
        return start.words + "–" + end.words
    }

    /// The year that it ends in, as a place on an axis: the end of a year is the year itself, a month that much less.
    var axisYear: Double {
        guard let month = end.month else { return Double(end.year) }
        return Double(end.year) - 1 + Double(month) / 12
    }
}

extension CalendarDate {
    /// The date as people write it.
    var words: String {
        [day.map { String($0) }, monthName, String(year)].compactMap { $0 }.joined(separator: " ")
    }

    fileprivate var monthName: String? {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return month.flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
    }
}

/// Dates of the ledger as people write them.
enum DateWords {
    /// An ISO date or moment, or the text itself where it is none.
    static func text(_ iso: String?) -> String? {
        iso.map { CalendarDate(iso: $0.prefix { $0 != "T" })?.words ?? $0 }
    }
}
