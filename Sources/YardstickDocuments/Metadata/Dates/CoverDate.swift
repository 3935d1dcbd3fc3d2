import YardstickReading

/// Finds the day or month that a line of the cover ends in: "Annual Update | February 2024",
/// "Report to the Cabinet, 22 November 2022", "Budget speech - 3 May 2011".
enum CoverDate {
    /// The first such date of some lines; a day of the month only where the search is for precise ones.
    static func find(in lines: [DateScanner], precise: Bool) -> CalendarDate? {
        for scanner in lines {
            for found in scanner.dates where (found.date.day != nil) == precise && found.date.month != nil {
                if ends(scanner, at: found), !isBound(found, in: scanner) { return found.date }
            }
        }
        return nil
    }

    /// Whether a sign or nothing follows the date: "in May 2020 the council" tells of a month.
    private static func ends(_ scanner: DateScanner, at found: DateScanner.Found) -> Bool {
        guard found.words.upperBound < scanner.words.count else { return true }
        return [",", ".", "|", ")", "）", ";", ":"].contains(scanner.words[found.words.upperBound].text)
    }

    /// Whether the date bounds a stretch of time or a task: "to December 2022", "year ended 31 March 2021",
    /// "since the flood of May 1, 1990", "Target date: June 2022".
    private static func isBound(_ found: DateScanner.Found, in scanner: DateScanner) -> Bool {
        let words = scanner.words[..<found.words.lowerBound].suffix(6)
        if words.last?.joinsSpan == true, words.dropLast().last.map(isPartOfDate) == true { return true }
        let before = words.map { $0.text.lowercased() }
        return !bounds.isDisjoint(with: before) || !prepositions.isDisjoint(with: before.suffix(2))
    }

    private static func isPartOfDate(_ word: Word) -> Bool {
        word.kind == .digits || MonthNames.number(of: word.text) != nil
    }

    private static let bounds: Set<String> = [
        "after", "before", "beginning", "completion", "deadline", "due", "effective", "end", "ended",
        "ending", "since", "starting", "target", "until",
    ]

    /// Right before a date they bound it; further off they may say to whom a report goes.
    private static let prepositions: Set<String> = ["as", "by", "from", "through", "to"]
}
