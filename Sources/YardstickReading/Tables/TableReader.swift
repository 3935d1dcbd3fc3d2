/// Reads the pieces of tables that plain text is left with: a value there is named by its row and dated by its column.
struct TableReader {
    private var columns: [TableColumn] = []
    /// What the lines over the table say of all its numbers.
    private var title = TableTitle()
    /// What the line over the table says that it measures.
    private var caption: TableCaption?
    /// The headings of its columns, where bars part them.
    private var headings: TableHeadings?
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
        if let header { columns = header.columns }
        guard !view.quantities.isEmpty else {
            noteTitle(view, reader)
            noteHeadings(view, reader, grammar)
            if header == nil, (1...Self.longestLabel).contains(view.tokens.count) {
                note(view.bytes(0..<view.tokens.count))
            } else {
                label = nil
            }
            return []
        }
        label = nil
        let prose = isProse(view)
        let chart = grammar.chart(in: view, under: caption)
        guard chart.isEmpty else { return chart }
        if prose {
            title = TableTitle()
            (caption, headings) = (nil, nil)
        }
        let rows = TableRow.rows(
            in: view, behind: header?.end ?? 0, columns: columns.count, isProse: header == nil && prose,
            isLine: isLine, units: reader.units)
        return rows.flatMap { row in
            statements(of: row, view, lastYear).map { named($0, by: row, view) }
        }
    }

    /// Keeps the headings of a table that bars part, or the caption that the next table or chart stands under.
    private mutating func noteHeadings(
        _ view: SentenceView, _ reader: QuantityReader, _ grammar: any StatementGrammar
    ) {
        guard view.tokens.count <= Self.longestTitle * 2 else { return }
        if view.tokens.indices.contains(where: { TableRow.isBar($0, view) }) {
            // The line of dashes under the headings has no words.
            if let found = TableHeadings(in: view, units: reader.units, by: grammar) { headings = found }
            return
        }
        if let found = grammar.caption(of: view) { caption = found }
        headings = nil
    }

    /// What the column or the caption says that a value measures; a row of places names the area.
    private func named(_ statement: Statement, by row: TableRow, _ view: SentenceView) -> Statement {
        let place = view.quantities[statement.mention].tokens.lowerBound
        let found = headings?.cell(over: place, in: view)
        let label = statement.indicator
        let isPlace =
            headings?.namesPlaces ?? false || caption?.isByPlace ?? false
            || (caption != nil || found != nil) && AreaCatalogue.standard.area(named: label) != nil
        var named = statement
        if let cell = found?.cell {
            if statement.unit == .count { (named.unit, named.power) = (cell.unit ?? .count, cell.power) }
            if named.role == nil { named.role = cell.role }
            if cell.isChange, named.form == .level {
                named.form = named.unit == .percent ? .growth : .change
                (named.nature, named.isMagnitude) = (.flow, true)
            }
        }
        guard let measure = measure(found?.cell, found?.before) else { return named }
        if isPlace {
            (named.indicator, named.indicatorRange, named.area) = (measure.words, measure.range, label)
        } else if let cell = found?.cell, !cell.words.isEmpty, !label.contains(cell.words) {
            named.indicator = label + " " + cell.words
        }
        return named
    }

    /// The heading of the column, or the caption where that says more or the column is a time.
    private func measure(_ cell: TableHeadings.Cell?, _ before: TableHeadings.Cell?)
        -> (words: String, range: Range<Int>)?
    {
        let own = cell.flatMap { $0.isChange ? before : $0 }
        guard let own, !own.words.isEmpty else {
            return caption.map { ($0.measure, $0.range) }
        }
        if let caption, caption.measure.lowercased().contains(own.words.lowercased()) {
            return (caption.measure, caption.range)
        }
        return (own.words, own.range)
    }

    /// Keeps what a line without numbers says of the table below; a sentence of prose says nothing of one.
    private mutating func noteTitle(_ view: SentenceView, _ reader: QuantityReader) {
        if isProse(view) {
            title = TableTitle()
        } else if view.tokens.count <= Self.longestTitle {
            title.take(view, by: reader)
        }
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
            if view.quantities[index].unit == .count {
                statement.power = row.unit == nil && row.power == 0 ? title.unit?.power ?? 0 : row.power
            }
            if let form, statement.unit != .percent || form == .growth {
                (statement.form, statement.nature, statement.isMagnitude) = (form, .flow, true)
            }
            return statement
        }
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
            tense: .none, nature: .stock, rule: "row-of-table", formRule: "bare-level")
        statement.column = column
        return statement
    }
}
