/// Reads the pieces of tables that plain text is left with: a value there is named by its row and dated by its column.
struct TableReader {
    private var columns: [TableColumn] = []
    /// Bytes of the line that names a row whose values stand on lines of their own, and the next of its columns.
    private var label: Range<Int>?
    private var next = 0

    /// How many tokens a label has at most; a longer line is prose.
    private static let longestLabel = 16

    /// A heading or a line without numbers, which may name the row below it.
    private mutating func note(_ range: Range<Int>) {
        label = range
        next = 0
    }

    /// The statements of a sentence that the table makes, none for prose.
    ///
    /// - Parameter grammar: Says what a word over a column makes of its values.
    mutating func statements(of view: SentenceView, units: UnitTable, by grammar: any StatementGrammar)
        -> [Statement]
    {
        if view.quantities.count == 1, isValue(view) { return valueBelowLabel(view) }
        let header = TableHeader(in: view, by: grammar)
        if let header { columns = header.columns }
        guard !view.quantities.isEmpty else {
            if header == nil, (1...Self.longestLabel).contains(view.tokens.count) {
                note(view.bytes(0..<view.tokens.count))
            } else {
                label = nil
            }
            return []
        }
        label = nil
        let rows = TableRow.rows(
            in: view, behind: header?.end ?? 0, columns: columns.count,
            isProse: header == nil && isProse(view),
            units: units)
        return rows.flatMap { statements(of: $0, view) }
    }

    /// A line that is a number and nothing else.
    private func isValue(_ view: SentenceView) -> Bool {
        view.tokens.count <= view.quantities[0].tokens.count + 1
    }

    private mutating func valueBelowLabel(_ view: SentenceView) -> [Statement] {
        guard let label, columns.count >= 2, next < columns.count else { return [] }
        defer { next += 1 }
        return [statement(0, view, view.words(at: label), label, columns[next], unit: nil)]
    }

    private func isProse(_ view: SentenceView) -> Bool {
        view.tokens.last?.kind == .stop
            && view.tokens.contains { $0.part == .finite || $0.part == .be || $0.part == .modal }
    }

    private func statements(of row: TableRow, _ view: SentenceView) -> [Statement] {
        row.values.map { index in
            let place = index - row.values.lowerBound
            let column = row.values.count <= columns.count ? columns[place] : nil
            return statement(
                index, view, view.words(row.label), view.bytes(row.label), column, unit: row.unit)
        }
    }

    private func statement(
        _ index: Int, _ view: SentenceView, _ words: String, _ range: Range<Int>, _ column: TableColumn?,
        unit: Unit?
    ) -> Statement {
        let quantity = view.quantities[index]
        var statement = Statement(
            mention: index, form: .level, unit: quantity.unit == .count ? unit ?? .count : quantity.unit,
            comparator: quantity.comparator, indicator: words, indicatorRange: range, noun: nil,
            role: column?.role,
            tense: .none, nature: .stock, rule: "row-of-table", formRule: "bare-level", weight: 0.7)
        statement.column = column
        return statement
    }
}
