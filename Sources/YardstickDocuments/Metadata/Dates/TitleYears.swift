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
            words[index + 1].joinsSpan || words[index + 1].text.lowercased() == "to",
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
