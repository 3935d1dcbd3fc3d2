import YardstickReading

/// Finds the year of a document that tells its day nowhere: by its title, its file's name and the years of its text.
///
/// A title names the year of the document, the years that it looks back on, or the year that it heads for; the
/// name of the file, where it has a year, and the years that the text tells of decide between them.
struct YearNamed {
    /// The document's title.
    let title: String
    /// The file's name without its suffix.
    let stem: String
    /// What sort of document it is.
    let kind: DocumentKind
    /// The whole text.
    let text: [UInt8]

    /// The year, or the day of the file's name, and the rule that found it.
    func find() -> (date: CalendarDate, source: DocumentMetadata.Source)? {
        let inName = DateScanner(stem).dates.first?.date ?? earliestYear(of: stem)
        guard let titled = TitleYears(title) else {
            return inName.map { ($0, .fileName) } ?? told.map { ($0, .mentions) }
        }
        if let inName, yields(titled, to: inName.year) { return (inName, .fileName) }
        // "2030 Climate Plan": further ahead than any year that the text tells of.
        if inName?.year != titled.first, titled.isOfPlan, !titled.isSpan, let told,
            titled.first > told.year + 1
        {
            return (told, .mentions)
        }
        return CalendarDate(year: year(of: titled)).map { ($0, .title) }
    }

    /// A name may hold the year that a plan heads for beside its own.
    private func earliestYear(of words: String) -> CalendarDate? {
        DateScanner(words).years.min { $0.year < $1.year }
    }

    private var told: CalendarDate? {
        guard let year = YearsTold(text).latest, !TitleYears.aimed(in: title).contains(year) else {
            return nil
        }
        return CalendarDate(year: year)
    }

    /// Whether the year of the file's name is the document's, and that of the title the one that it is about.
    private func yields(_ titled: TitleYears, to year: Int) -> Bool {
        if titled.isSpan {
            return (titled.first - 1...titled.last + 1).contains(year)
        }
        if titled.isOfPlan, year < titled.first { return true }
        return kind.looksBack ? year == titled.first + 1 : year == titled.first - 1
    }

    /// A report on two years, such as a year of the books, is given in the second, a review of a plan's years
    /// when the text tells of them, and a plan at its start.
    private func year(of titled: TitleYears) -> Int {
        guard kind.looksBack, titled.isSpan else { return titled.first }
        if titled.last == titled.first + 1 { return titled.last }
        guard let told, (titled.first...titled.last + 1).contains(told.year) else { return titled.first }
        return told.year
    }
}
