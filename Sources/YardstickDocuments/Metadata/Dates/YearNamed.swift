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
        if inName?.year != titled.first, isAhead(titled) { return told.map { ($0, .mentions) } }
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

    /// Whether a plan's year is further ahead than any year that the text tells of: "2030 Climate Plan".
    private func isAhead(_ titled: TitleYears) -> Bool {
        guard titled.isOfPlan, !titled.isSpan, let told else { return false }
        return titled.first > told.year + 1
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

/// The year or years that a title names.
struct TitleYears: Hashable {
    /// The year, or the first of a span.
    let first: Int
    /// The same year, or the last of a span: 2022 of "2021/22".
    let last: Int
    /// Whether the name of a plan stands beside a single year: "2030 Climate Action Plan", "Transport Strategy 2041".
    let isOfPlan: Bool

    /// Whether there are two ends.
    var isSpan: Bool { last > first }

    /// The first year that the title does not head for, as "Vision 2040" and "net zero by 2030" do; nothing where
    /// there is none.
    init?(_ title: String) {
        let words = WordScanner.words(of: title)
        guard
            let index = words.indices.first(where: {
                Self.year(at: $0, of: words) != nil && !Self.isAimed($0, of: words)
            }),
            let year = Self.year(at: index, of: words)
        else { return nil }
        let isNamedFor = index > 0 && Self.plans.contains(words[index - 1].text.lowercased())
        first = year
        last = Self.end(of: words, after: index, from: year)
        isOfPlan = isNamedFor || KindWords.namesPlan(words[(index + 1)...].prefix(5))
    }

    /// The years that a title heads for: 2040 of "Vision 2040".
    static func aimed(in title: String) -> Set<Int> {
        let words = WordScanner.words(of: title)
        return Set(words.indices.filter { isAimed($0, of: words) }.compactMap { year(at: $0, of: words) })
    }

    private static func isAimed(_ index: Int, of words: [Word]) -> Bool {
        index > 0 && aims.contains(words[index - 1].text.lowercased())
    }

    private static func year(at index: Int, of words: [Word]) -> Int? {
        guard let number = words[index].number else { return nil }
        if (1900...2100).contains(number) { return number }
        let isFiscal =
            index > 0 && words[index - 1].text.uppercased() == "FY" && words[index].text.utf8.count == 2
        return isFiscal ? 2000 + number : nil
    }

    /// "2021–22", "2021/2022", "2016 to 2025".
    private static func end(of words: [Word], after index: Int, from year: Int) -> Int {
        guard index + 2 < words.count,
            ["-", "–", "—", "/", "to"].contains(words[index + 1].text.lowercased()),
            let number = words[index + 2].number
        else { return year }
        let end = words[index + 2].text.utf8.count == 2 ? year / 100 * 100 + number : number
        return (year + 1...year + 60).contains(end) ? end : year
    }

    /// Words before a year that is aimed at.
    private static let aims: Set<String> = [
        "agenda", "by", "goal", "goals", "horizon", "target", "targets", "to", "towards", "until", "vision",
    ]

    /// Words before a year that a plan is named for: when it ends, or when it was made.
    private static let plans: Set<String> = [
        "blueprint", "framework", "plan", "programme", "roadmap", "strategy",
    ]
}
