/// "£84.6m | Revenue", "Passengers | 1.4 million": one value and its label.
struct KeyFigure {
    let statement: Statement

    /// Nothing where the line is no such pair.
    init?(
        _ view: SentenceView, _ cells: [Range<Int>], _ title: TableTitle, by reader: QuantityReader,
        _ grammar: any StatementGrammar
    ) {
        guard cells.count == 2, let quantity = view.quantities.first else { return nil }
        let isFirst = cells[0].contains(quantity.tokens.lowerBound)
        let (value, words) = isFirst ? (cells[0], cells[1]) : (cells[1], cells[0])
        let rest = value.filter { !(quantity.first..<quantity.end).contains($0) }
        guard value.contains(quantity.tokens.lowerBound),
            rest.allSatisfy({ view.tokens[$0].kind != .word && view.tokens[$0].kind != .digits }),
            words.contains(where: { view.tokens[$0].kind == .word }),
            !view.quantities.contains(where: { words.contains($0.tokens.lowerBound) })
        else { return nil }
        let (named, own) = TableUnit.behind(words, view, reader)
        let unit = own ?? TableUnit.counted(named, view, reader) ?? title.unit
        let isChange = named.contains { grammar.isChange(view.tokens[$0]) }
        let isCounted = quantity.unit == .count
        var statement = Statement(
            mention: 0, form: .level, unit: isCounted ? unit?.unit ?? .count : quantity.unit,
            comparator: quantity.comparator, indicator: view.words(named), indicatorRange: view.bytes(named),
            noun: nil, role: nil, tense: .none, nature: .stock, rule: "key-figure", formRule: "bare-level")
        if isCounted { statement.power = unit?.power ?? 0 }
        if isChange, statement.unit == .percent { statement.form = .growth }
        self.statement = statement
    }
}
