/// A row of a table: a label, and values side by side behind it.
struct TableRow {
    /// The words that name what the values measure.
    let label: Range<Int>
    /// The quantities of the row, by their index in the sentence.
    let values: Range<Int>
    /// The unit that the label gives them: "Installed capacity (MW)".
    let unit: Unit?
    /// The power of ten that the label gives them: "Phones ('000)".
    let power: Int
    /// How many cells before the first value are empty: "n/a".
    let emptyCells: Int

    /// The rows of a sentence that is a piece of a table: runs of two or more values with nothing between them.
    ///
    /// Prose has commas and words between its numbers, so that a single run counts only where the columns are known,
    /// where bars part the cells, or where another run follows it.
    static func rows(
        in view: SentenceView, behind start: Int, columns: Int, isProse: Bool, isLine: Bool, units: UnitTable
    ) -> [TableRow] {
        let runs = runs(in: view, behind: start, isLine: isLine && !isProse).filter {
            !isProse || columns >= 2 && $0.count == columns
        }
        guard !runs.isEmpty else { return [] }
        let isTable =
            columns >= 2 || isLine || runs.count >= 2 || view.tokens.indices.contains { isBar($0, view) }
        guard isTable else { return [] }
        var rows: [TableRow] = []
        var from = start
        for run in runs {
            let end = view.quantities[run.upperBound - 1].end
            defer { from = end }
            guard columns == 0 || run.count <= columns || runs.count >= 2,
                let label = label(in: from..<view.quantities[run.lowerBound].first, view)
            else { continue }
            let (named, empty) = withoutEmptyCells(label, view)
            let (words, unit, power) = unit(behind: named, view, units)
            rows.append(TableRow(label: words, values: run, unit: unit, power: power, emptyCells: empty))
        }
        return rows
    }

    /// The cells of a line that bars part, without what stands empty before the first and behind the last bar.
    static func cells(of view: SentenceView) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        guard view.inventory.holdsAny(of: signs) else { return cells }
        var start = 0
        for place in view.tokens.indices where isBar(place, view) {
            if place > 0 || start < place { cells.append(start..<place) }
            start = place + 1
        }
        if !cells.isEmpty, start < view.tokens.count { cells.append(start..<view.tokens.count) }
        return cells
    }

    /// What bars are among.
    static let signs = Inventory([], .other)

    static func isBar(_ place: Int, _ view: SentenceView) -> Bool {
        let token = view.tokens[place]
        return token.kind == .other && token.range.count == 1 && view.text[Int(token.lower)] == 0x7C
    }

    /// Quantities with nothing but bars between them, two or more; behind a bar one is enough.
    private static func runs(in view: SentenceView, behind start: Int, isLine: Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var first = 0
        while first < view.quantities.count {
            guard view.quantities[first].tokens.lowerBound >= start else {
                first += 1
                continue
            }
            var last = first
            while last + 1 < view.quantities.count,
                isBeside(view.quantities[last], view.quantities[last + 1], view)
            { last += 1 }
            let isCell =
                first == last
                && (isCell(view.quantities[first].tokens.lowerBound - 1, view)
                    || isLine && view.quantities[first].tokens.upperBound == view.tokens.count
                        && view.quantities[first].tokens.lowerBound > 0)
            if last > first || isCell { runs.append(first..<last + 1) }
            first = last + 1
        }
        return runs
    }

    private static func isBeside(_ left: QuantityMention, _ right: QuantityMention, _ view: SentenceView)
        -> Bool
    {
        let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        return left.comparatorTokens.isEmpty && right.comparatorTokens.isEmpty
            && between.allSatisfy {
                isBar($0, view) || isBracket($0, view) || isSign($0, view)
                    || view.tokens[$0].kind == .currency
            }
            && !left.isMultiplier && !right.isMultiplier
    }

    /// A sign behind a bar: "| -£2 | +3 |".
    private static func isSign(_ place: Int, _ view: SentenceView) -> Bool {
        [.hyphen, .dash, .plus].contains(view.tokens[place].kind) && place > 0
            && isBar(place - 1, view)
    }

    private static func isCell(_ place: Int, _ view: SentenceView) -> Bool {
        place >= 0 && (isBar(place, view) || isBracket(place, view))
    }

    /// A bracket beside a bar: "| (26) |".
    private static func isBracket(_ place: Int, _ view: SentenceView) -> Bool {
        switch view.tokens[place].kind {
        case .openParenthesis: place > 0 && isBar(place - 1, view)
        case .closeParenthesis: place + 1 < view.tokens.count && isBar(place + 1, view)
        default: false
        }
    }

    /// The last words before the values, from the last bullet, bar or stop on.
    private static func label(in run: Range<Int>, _ view: SentenceView) -> Range<Int>? {
        var upper = run.upperBound
        while upper > run.lowerBound,
            view.tokens[upper - 1].kind == .other || view.tokens[upper - 1].kind == .colon
        { upper -= 1 }
        var lower = upper
        while lower > run.lowerBound,
            view.tokens[lower - 1].kind != .stop
                || view.tokens[lower - 1].isGlued && lower < upper && view.tokens[lower].isGlued,
            view.tokens[lower - 1].kind != .semicolon,
            !isOther(view.tokens[lower - 1], view)
        { lower -= 1 }
        guard lower < upper, view.tokens[lower..<upper].contains(where: { $0.kind == .word }) else {
            return nil
        }
        return lower..<upper
    }

    /// A bullet or a bar, and no sign inside a name such as "&".
    private static func isOther(_ token: Token, _ view: SentenceView) -> Bool {
        guard token.kind == .other else { return false }
        return [0x7C, 0x2A, 0xB7, 0x2022, 0x25AA, 0x25CF, 0x25A0].contains(
            Bytes.scalar(view.text, Int(token.lower), token.range.count))
    }

    /// "Response time n/a": the label without the cells that hold nothing, and how many they are.
    private static func withoutEmptyCells(_ label: Range<Int>, _ view: SentenceView) -> (Range<Int>, Int) {
        var (upper, count) = (label.upperBound, 0)
        while upper - label.lowerBound > 3, view.tokens[upper - 2].kind == .slash,
            view.tokens[upper - 2].isGlued,
            view.tokens[upper - 3].range.count == 1, view.tokens[upper - 1].range.count == 1
        {
            upper -= 3
            count += 1
        }
        return (label.lowerBound..<upper, count)
    }

    /// "Increase in grants": what the values of the row are changes of, nothing for another label.
    static func changed(by label: Range<Int>, _ view: SentenceView) -> Range<Int>? {
        var head = label.lowerBound
        while head + 2 < label.upperBound, view.tokens[head].part == .adjective { head += 1 }
        guard head + 2 < label.upperBound, view.tokens[head].has(.changing),
            view.tokens[head + 1].part == .preposition
        else { return nil }
        var first = head + 2
        while first + 1 < label.upperBound, view.tokens[first].part == .determiner { first += 1 }
        return first..<label.upperBound
    }

    /// "Losses (%)", "Satisfaction of residents %", "Phones ('000)": the label without the unit behind it.
    static func unit(behind label: Range<Int>, _ view: SentenceView, _ units: UnitTable)
        -> (Range<Int>, Unit?, Int)
    {
        let last = view.tokens[label.upperBound - 1]
        if last.kind == .percent, label.count > 1 {
            return (label.lowerBound..<label.upperBound - 1, .percent, 0)
        }
        // "% of waste recycled"
        let first = view.tokens[label.lowerBound]
        if first.kind == .percent, label.count > 2, view.tokens[label.lowerBound + 1].part == .preposition {
            return (label.lowerBound + 2..<label.upperBound, .percent, 0)
        }
        guard last.kind == .closeParenthesis,
            let open = label.reversed().first(where: { view.tokens[$0].kind == .openParenthesis }),
            open > label.lowerBound
        else { return (label, nil, 0) }
        let words = label.lowerBound..<open
        if view.tokens[open + 1].kind == .percent { return (words, .percent, 0) }
        if view.text[view.tokens[label.upperBound - 2].range].elementsEqual("000".utf8) {
            return (words, nil, 3)
        }
        guard let (writing, end) = units.behind.match(view.tokens, at: open + 1), end == label.upperBound - 1,
            !writing.isCode
        else { return (view.tokens[open + 1].range.count <= 3 ? words : label, nil, 0) }
        return (words, writing.unit, writing.power)
    }
}
