/// Reads the line over a table or a chart: "Table 3: Graduation rate by school, 2022".
///
/// Works on words alone, because headings are not tagged.
enum EnglishCaption {
    private static let longest = 40

    static func read(_ view: SentenceView) -> TableCaption? {
        guard view.tokens.count <= longest else { return nil }
        let start = pastLabel(view)
        let by = (start..<view.tokens.count).first { view.tokens[$0].is(.by) }
        let isByPlace = by.map { isPlaceKey($0, view) } ?? false
        guard start > 0 && label(of: view) != nil || isByPlace else { return nil }
        let words = trimmed(measure(from: start, by: by, isByPlace, view), view)
        guard !words.isEmpty else { return nil }
        return TableCaption(
            measure: view.words(words), range: view.bytes(words), isByPlace: isByPlace)
    }

    /// "by province and city": one of the next words is a kind of place.
    private static func isPlaceKey(_ by: Int, _ view: SentenceView) -> Bool {
        view.tokens[by + 1..<min(by + 4, view.tokens.count)].contains(where: \.namesPlace)
    }

    /// "Figure 11.1 Share of roads", "**Table 2.1: Indicators**", "Chart 4 -": the word and the number that open a
    /// caption.
    static func label(of view: SentenceView) -> Range<Int>? {
        let tokens = view.tokens
        var word = 0
        while word < min(4, tokens.count), tokens[word].kind != .word { word += 1 }
        guard word < min(4, tokens.count), tokens[word].isExhibit, tokens[word].isCapitalised,
            let number = view.token(word + 1),
            number.kind == .digits || number.kind == .name || number.range.count <= 2
        else { return nil }
        return word..<word + 2
    }

    /// Past "**Figure 11.5", "Table 7-2:".
    private static func pastLabel(_ view: SentenceView) -> Int {
        guard var at = label(of: view).map({ $0.lowerBound + 1 }) else {
            return view.tokens.firstIndex { $0.kind == .word } ?? 0
        }
        while let token = view.token(at),
            token.kind == .digits || token.kind == .name || token.kind == .stop || token.kind == .colon
                || token.kind == .dash || token.kind == .hyphen || token.kind == .other
        { at += 1 }
        return at
    }

    /// The measure stands before "by" a place and before the time; a bare "Percent distribution by" leaves it to what
    /// stands behind.
    private static func measure(from start: Int, by: Int?, _ isByPlace: Bool, _ view: SentenceView)
        -> Range<Int>
    {
        var lower = start
        var upper = view.tokens.count
        if let time = view.periods.first(where: { $0.tokens.lowerBound > lower }) {
            upper = time.tokens.lowerBound
        }
        if let by, isByPlace { upper = min(upper, by) }
        if let by, !isByPlace, by < upper,
            view.tokens[start..<by].allSatisfy({
                $0.isOne(of: .percent, .percentage, .distribution, .share) || $0.kind != .word
            })
        {
            lower = by + 1
        }
        return lower..<max(lower, upper)
    }

    private static func trimmed(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        var (lower, upper) = (run.lowerBound, run.upperBound)
        while lower < upper, view.tokens[lower].kind != .word, view.tokens[lower].kind != .name { lower += 1 }
        while lower < upper, view.tokens[lower].has(.determiner) { lower += 1 }
        while lower < upper,
            view.tokens[upper - 1].kind != .word && view.tokens[upper - 1].kind != .name
                && view.tokens[upper - 1].kind != .closeParenthesis
                || view.tokens[upper - 1].isOne(of: .in, .of, .for, .from, .at, .and)
        { upper -= 1 }
        return lower..<upper
    }
}
