import YardstickReading

/// The opening of a news item: "ELMFORD, Aug. 9 -- The province's trade grew".
enum Dateline {
    /// The day that the words of a line open with, in a year that is known otherwise.
    static func day(of words: [Word], in year: Int) -> CalendarDate? {
        guard let comma = words.prefix(6).firstIndex(where: { $0.text == "," }), comma > 0,
            words[..<comma].allSatisfy({ $0.kind != .letters || $0.text == $0.text.uppercased() }),
            words.count > comma + 3, let month = MonthNames.number(of: words[comma + 1].text)
        else { return nil }
        let next = words[comma + 2].text == "." ? comma + 3 : comma + 2
        guard next + 1 < words.count, let day = words[next].number, (1...31).contains(day),
            ["-", "–", "—", "(", "（", ":"].contains(words[next + 1].text)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
