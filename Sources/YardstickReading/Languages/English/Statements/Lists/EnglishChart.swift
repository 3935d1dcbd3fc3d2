/// Reads a line that describes a chart: "[Pie chart showing: Good - 31%, Fair - 48%]", "Share of pupils who cycle:
/// North - 5%; South - 6%".
struct EnglishChart {
    private let view: SentenceView
    private let caption: TableCaption?
    /// The words that say what all values measure, before the first label.
    private let lead: Range<Int>?
    private let items: [Item]

    private struct Item {
        let mention: Int
        let label: Range<Int>
    }

    /// Nothing where the sentence is no such line.
    init?(_ view: SentenceView, under caption: TableCaption?) {
        self.view = view
        self.caption = caption
        let opener = view.tokens.prefix(6).firstIndex { $0.showsValues }
        let colon = view.tokens.firstIndex { $0.kind == .colon }
        let isShown = opener != nil && view.tokens.prefix(3).contains { $0.kind == .openParenthesis }
        guard isShown || colon != nil, let first = view.quantities.first else { return nil }
        let start = isShown ? Self.pastShowing(opener ?? 0, view) : 0
        let end = colon.map { $0 < first.first ? $0 : start } ?? start
        lead = Self.lead(start..<max(start, end), view)
        items = Self.items(of: view, from: end > start ? end + 1 : start)
        let isList = items.count >= 2 && lead.map { Self.namesMeasure($0, view) } ?? false
        guard isShown && !items.isEmpty || isList else { return nil }
    }

    private static func pastShowing(_ opener: Int, _ view: SentenceView) -> Int {
        var at = opener + 1
        while let token = view.token(at),
            token.isOne(of: .showing, .shows, .of) || token.showsValues || token.part == .determiner
        {
            at += 1
        }
        return at
    }

    private static func lead(_ run: Range<Int>, _ view: SentenceView) -> Range<Int>? {
        EnglishPhrases(view).trimmed(run)
    }

    /// "Share of pupils who cycle": a measure and no clause.
    private static func namesMeasure(_ run: Range<Int>, _ view: SentenceView) -> Bool {
        let head = run.prefix { view.tokens[$0].part != .preposition && view.tokens[$0].part != .relative }
        return head.contains { view.tokens[$0].has(.measureNoun) || view.tokens[$0].isOne(of: .ratio) }
    }

    /// Each value with the words right before it, a mark or "at" between them.
    private static func items(of view: SentenceView, from start: Int) -> [Item] {
        var items: [Item] = []
        for (mention, quantity) in view.quantities.enumerated() {
            let link = quantity.first - 1
            guard let mark = view.token(link), link > start else { continue }
            // "Paved - 40% (4,700 km)": the same item in another unit.
            if mark.kind == .openParenthesis, let last = items.last,
                view.quantities[last.mention].end == link
            {
                items.append(Item(mention: mention, label: last.label))
                continue
            }
            guard
                mark.kind == .dash || mark.kind == .hyphen && !mark.isGlued || mark.kind == .colon
                    || mark.is(.at) || mark.kind == .openParenthesis
            else { return [] }
            var lower = link
            while lower > start, link - lower < 10, continues(lower - 1, view) { lower -= 1 }
            guard let label = EnglishPhrases(view).trimmed(lower..<link) else { return [] }
            items.append(Item(mention: mention, label: label))
        }
        return items
    }

    private static func continues(_ place: Int, _ view: SentenceView) -> Bool {
        let token = view.tokens[place]
        return !view.isQuantity(place) && token.kind != .comma && token.kind != .semicolon
            && token.kind != .colon && token.kind != .closeParenthesis && token.kind != .stop
            && token.kind != .openParenthesis && !token.is(.and)
    }

    func statements() -> [Statement] {
        let measure =
            lead.map { (words: view.words($0), range: view.bytes($0)) }
            ?? caption.map { (words: $0.measure, range: $0.range) }
        let labels = items.map { view.words($0.label) }
        let arePlaces = caption?.isByPlace ?? false || labels.contains(where: Self.isPlace)
        return zip(items, labels).map { item, label in
            let quantity = view.quantities[item.mention]
            var statement = Statement(
                mention: item.mention, form: .level, unit: quantity.unit, comparator: quantity.comparator,
                indicator: label, indicatorRange: view.bytes(item.label), noun: nil, role: nil, tense: .none,
                nature: .stock, rule: "label-of-chart", formRule: "bare-level")
            (statement.tense, statement.isState) = (.present, true)
            guard let measure else { return statement }
            if arePlaces {
                (statement.indicator, statement.indicatorRange) = measure
                statement.area = label
            } else {
                statement.indicator = Self.without(label, measure.words) + " " + label
            }
            return statement
        }
    }

    private static func isPlace(_ label: String) -> Bool { AreaCatalogue.standard.area(named: label) != nil }

    /// "Local roads, paved and unpaved" under the label "paved": without the part that names the labels.
    private static func without(_ label: String, _ measure: String) -> String {
        let parts = measure.split(separator: ",")
        guard parts.count > 1 else { return measure }
        let own = parts.filter { !$0.lowercased().contains(label.lowercased()) }
        return own.isEmpty ? measure : own.joined(separator: ",")
    }
}
