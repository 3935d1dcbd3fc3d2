/// Reads the pieces of tables that plain text is left with: a value there is named by its row and dated by its column.
struct TableReader {
    private var columns: [TableColumn] = []
    /// What the lines over the table say of all its numbers.
    private var title = TableTitle()
    /// The names of the columns, where they are no times.
    private var names: TableNames?
    /// Bytes of the line that names a row whose values stand on lines of their own, and the next of its columns.
    private var label: Range<Int>?
    private var next = 0

    /// How many tokens a label has at most; a longer line is prose.
    private static let longestLabel = 16
    /// How many tokens a line over a table has at most.
    private static let longestTitle = 40

    /// A heading or a line without numbers, which may name the row below it.
    private mutating func note(_ range: Range<Int>) {
        label = range
        next = 0
    }

    /// The statements of a sentence that the table makes, none for prose.
    ///
    /// - Parameters:
    ///   - isLine: Whether the sentence is a line of its own among others that end in values.
    ///   - lastYear: The year that a report is about, for a table whose columns have lost their headings.
    ///   - reader: Reads the units that headings give.
    ///   - grammar: Says what a word over a column makes of its values.
    mutating func statements(
        of view: SentenceView, isLine: Bool, lastYear: Int?, by reader: QuantityReader,
        _ grammar: any StatementGrammar
    ) -> [Statement] {
        if view.quantities.count == 1, isValue(view) { return valueBelowLabel(view) }
        let header = TableHeader(in: view, by: grammar)
        if let header { (columns, names) = (header.columns, nil) }
        guard !view.quantities.isEmpty else {
            let isOfChanges = title.isOfChanges
            noteTitle(view, reader)
            // "School | Pupils | Change": one column of changes, and not all.
            if noteNames(view, reader, grammar, isTimed: header != nil) { title.isOfChanges = isOfChanges }
            if header == nil, (1...Self.longestLabel).contains(view.tokens.count) {
                note(view.bytes(0..<view.tokens.count))
            } else {
                label = nil
            }
            return []
        }
        label = nil
        let prose = isProse(view)
        if prose { (title, names) = (TableTitle(), nil) }
        let rows = TableRow.rows(
            in: view, behind: header?.end ?? 0, columns: columns.count, isProse: header == nil && prose,
            isLine: isLine, units: reader.units)
        return rows.flatMap { statements(of: $0, view, lastYear) }
    }

    /// Keeps what a line without numbers says of the table below; a sentence of prose says nothing of one.
    private mutating func noteTitle(_ view: SentenceView, _ reader: QuantityReader) {
        if isProse(view) {
            title = TableTitle()
        } else if view.tokens.count <= Self.longestTitle {
            title.take(view, by: reader)
        }
    }

    /// Keeps the names over the columns; prose ends them.
    ///
    /// - Returns: Whether the line holds such names.
    private mutating func noteNames(
        _ view: SentenceView, _ reader: QuantityReader, _ grammar: any StatementGrammar, isTimed: Bool
    ) -> Bool {
        if isProse(view) { names = nil }
        guard !isProse(view), !isTimed,
            let found = TableNames(in: view, units: reader.units, by: grammar)
        else { return false }
        (names, columns) = (found, [])
        return true
    }

    /// A line that is a number and nothing else.
    private func isValue(_ view: SentenceView) -> Bool {
        let value = view.quantities[0].tokens
        return view.tokens.count <= value.count + 1 && (value.lowerBound == 0 || view.tokens[0].kind != .word)
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

    private func statements(of row: TableRow, _ view: SentenceView, _ lastYear: Int?) -> [Statement] {
        let (label, form) = form(of: row, view)
        let values = row.values.count
        // "932 934 2.4 0.2": two years, and the growth in both; "932 934 0.2": the growth from one to the other.
        let isGrown = title.hasGrowth && (values == 3 || values > 3 && values % 2 == 0)
        let firstGrowth = !isGrown ? values : values == 3 ? 2 : values / 2
        return row.values.map { index in
            let place = index - row.values.lowerBound
            let at = place + row.emptyCells
            let isKnown = values + row.emptyCells <= columns.count
            let years = place >= firstGrowth ? values - firstGrowth : firstGrowth
            let column =
                isKnown
                ? columns[at]
                : isGrown && columns.isEmpty
                    ? year(lastYear, after: place >= firstGrowth ? place - firstGrowth : place, of: years)
                    : nil
            var statement = statement(
                index, view, view.words(label), view.bytes(label), column, unit: row.unit ?? title.unit?.unit)
            if place >= firstGrowth, statement.unit == .count || statement.unit == row.unit {
                (statement.unit, statement.form, statement.nature) = (.percent, .growth, .flow)
                statement.isMagnitude = true
                return statement
            }
            if let names, let name = names.column(over: view.quantities[index].first, in: view) {
                take(name, names, into: &statement, view, label)
            } else if view.quantities[index].unit == .count {
                statement.power = row.unit == nil && row.power == 0 ? title.unit?.power ?? 0 : row.power
            }
            if let form, statement.unit != .percent || form == .growth {
                (statement.form, statement.nature, statement.isMagnitude) = (form, .flow, true)
            }
            return statement
        }
    }

    /// What the name of its column says of a value.
    private func take(
        _ name: TableNames.Column, _ names: TableNames, into statement: inout Statement, _ view: SentenceView,
        _ label: Range<Int>
    ) {
        if names.measures(name) {
            (statement.indicator, statement.indicatorRange) = (name.text, view.bytes(label))
        }
        if statement.unit == .count, let unit = name.unit { statement.unit = unit }
        if view.quantities[statement.mention].unit == .count {
            statement.power = name.unit == nil && name.power == 0 ? title.unit?.power ?? 0 : name.power
        }
        if name.isChange {
            statement.form = statement.unit == .percent ? .growth : .change
            (statement.nature, statement.isMagnitude) = (.flow, true)
        }
        if let role = name.role { statement.role = role }
    }

    /// Years side by side end in the one that the report is about.
    private func year(_ last: Int?, after place: Int, of count: Int) -> TableColumn? {
        guard let last, let year = Period(years: last - count + 1 + place, through: last - count + 1 + place)
        else {
            return nil
        }
        return TableColumn(period: year, role: nil, evidence: 0..<0)
    }

    /// "Increase in grants": the row's values are changes of what stands behind; under "Changes in the budget" all are
    /// but those of a year.
    private func form(of row: TableRow, _ view: SentenceView) -> (Range<Int>, Form?) {
        var head = row.label.lowerBound
        while head + 2 < row.label.upperBound, view.tokens[head].part == .adjective { head += 1 }
        if view.tokens[head].has(.changing), head + 2 < row.label.upperBound,
            view.tokens[head + 1].part == .preposition
        {
            var first = head + 2
            while first + 1 < row.label.upperBound, view.tokens[first].part == .determiner { first += 1 }
            return (first..<row.label.upperBound, .change)
        }
        guard title.isOfChanges, view.periods(touching: row.label).isEmpty else { return (row.label, nil) }
        return (row.label, .change)
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
