/// A table whose cells are parted by bars, as far as it was read.
struct BarredTable {
    private var headings: TableHeadings?
    private var label: BarredRow.Label?
    /// The last line of it was one of headings.
    private var isAtHead = false
    /// Past the last byte of the line before.
    private var lastByte = 0
    /// The line before was a row of the table.
    private(set) var isOpen = false

    /// What a line of a table says.
    struct Reading {
        var statements: [Statement] = []
        /// Cells with numbers in the middle of words, which are to be read as prose.
        var prose: [Range<Int>] = []
        /// When the row is to be done.
        var date: PeriodMention?
    }

    /// A line without bars ends a run of rows; those behind it may go on under the same headings.
    mutating func close() {
        isOpen = false
        label = nil
    }

    /// Whether a line with one cell goes on with the headings of the line before.
    mutating func goesOn(
        _ view: SentenceView, _ cells: [Range<Int>], by reader: QuantityReader,
        _ grammar: any StatementGrammar
    ) -> Bool {
        guard isOpen, isAtHead, let cell = cells.first, headings != nil else { return false }
        headings?.goOn(TableHeading(view, cell, by: reader, grammar))
        return true
    }

    /// Forgets its headings, at the caption of another table or behind prose.
    mutating func end() { self = BarredTable() }

    /// Reads a line with bars; nothing where its cells fit no headings.
    mutating func read(
        _ view: SentenceView, _ cells: [Range<Int>], title: TableTitle, caption: TableCaption?,
        above: BarredRow.Label?, by reader: QuantityReader, _ grammar: any StatementGrammar
    ) -> Reading? {
        defer { isOpen = true }
        if cells.allSatisfy({ Self.isRule($0, view) }) { return Reading() }
        let line = view.bytes(0..<view.tokens.count)
        let isBehindGap = Bytes.holdsBlankLine(view.text, lastByte..<max(lastByte, line.lowerBound))
        defer { lastByte = line.upperBound }
        if isOpen ? isAtHead || isBehindGap : true, let found = head(view, cells, by: reader, grammar) {
            if isAtHead, isOpen { headings?.take(found) } else { headings = found }
            isAtHead = true
            label = above
            return Reading()
        }
        isAtHead = false
        if cells.count == 2, let figure = KeyFigure(view, cells, title, by: reader, grammar),
            figure.isValueFirst
        {
            return Reading(statements: [figure.statement])
        }
        guard let headings, isOpen || cells.count == headings.columns.count, let over = headings.over(cells)
        else {
            return KeyFigure(view, cells, title, by: reader, grammar).map {
                Reading(statements: [$0.statement])
            }
        }
        let row = BarredRow(
            view: view, cells: cells, headings: over, reader: reader, above: label, title: title,
            span: headings.span)
        label = row.label
        let isPlace =
            headings.namesPlaces || caption?.isByPlace ?? false
            || label.map { AreaCatalogue.standard.area(named: $0.words) != nil } ?? false
        return Reading(
            statements: row.statements(isPlace: isPlace, caption: caption), prose: row.prose, date: row.date)
    }

    /// A number with a digit that is no nought: not the "£000" of a heading.
    private static func isSome(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        view.text[view.bytes(quantity.tokens)].contains { $0 >= 0x31 && $0 <= 0x39 }
    }

    /// "|---|---|"
    private static func isRule(_ cell: Range<Int>, _ view: SentenceView) -> Bool {
        view.tokens[cell].allSatisfy {
            $0.kind != .word && $0.kind != .digits && $0.kind != .name && $0.kind != .percent
        }
    }

    /// A line with a heading in each cell: no number that is a value.
    private func head(
        _ view: SentenceView, _ cells: [Range<Int>], by reader: QuantityReader,
        _ grammar: any StatementGrammar
    ) -> TableHeadings? {
        let holdsValue = view.quantities.contains { quantity in
            Self.isSome(quantity, view)
                && cells.contains {
                    $0.contains(quantity.tokens.lowerBound) && $0.count <= quantity.tokens.count + 1
                }
        }
        guard !holdsValue, let found = TableHeadings(in: view, cells, by: reader, grammar) else { return nil }
        guard isOpen else { return found }
        // Behind a blank line the headings of another table may stand.
        guard isAtHead else { return found.columns.dropFirst().contains { !$0.isPlain } ? found : nil }
        // A second line of headings has times, roles or units, and no label of its own.
        return found.columns.dropFirst().contains { $0.column != nil || $0.unit != nil }
            && found.columns[0].words.isEmpty ? found : nil
    }
}
