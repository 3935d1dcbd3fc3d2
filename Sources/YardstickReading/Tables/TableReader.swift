/// Reads the pieces of tables that plain text is left with: a value there is named by its row and dated by its column.
struct TableReader {
    private var columns: [TableColumn] = []
    /// What the lines over the table say of all its numbers.
    private var title = TableTitle()
    /// Whether rows were read since.
    private var hasRows = false
    /// What the line over the table says that it measures.
    private var caption: TableCaption?
    /// The same of a table whose cells are parted by bars.
    private var barred = BarredTable()
    /// What the last line says, where it is a row between bars.
    private(set) var row: BarredTable.Reading?
    /// Whether that row has cells that are to be read as prose.
    var hasProse: Bool { !(row?.prose.isEmpty ?? true) }

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
        if row != nil { row = nil }
        if let cells = readBarred(view, by: reader, grammar) { return cells }
        if view.quantities.count == 1 {
            if let value = valueOfRole(view, grammar) { return [value] }
            if isValue(view) { return valueBelowLabel(view) }
        }
        let header = TableHeader.mayStand(in: view) ? TableHeader(in: view, by: grammar) : nil
        if let header { take(header, view, reader) }
        guard !view.quantities.isEmpty, !isUnitAlone(view) else {
            noteLine(view, isHeader: header != nil, reader, grammar)
            return []
        }
        label = nil
        // "Table 1. Persons aged 15-74. Thousands"
        if grammar.caption(of: view) != nil { noteTitle(view, reader) }
        let isProse = isProse(view)
        let chart = grammar.chart(in: view, under: caption)
        guard chart.isEmpty else { return chart }
        if isProse { forgetTitle() }
        let rows = TableRow.rows(
            in: view, behind: header?.end ?? 0, columns: columns.count, isProse: header == nil && isProse,
            isLine: isLine, units: reader.units)
        return rows.flatMap { row in
            statements(of: row, view, lastYear).map(named)
        }
    }

    /// The statements of a row whose cells are parted by bars; nothing for a line that is none, which ends such a table.
    private mutating func readBarred(
        _ view: SentenceView, by reader: QuantityReader, _ grammar: any StatementGrammar
    ) -> [Statement]? {
        let cells = TableRow.cells(of: view)
        guard cells.count >= 2 else {
            if barred.isOpen, !barred.goesOn(view, cells, by: reader, grammar) { barred.close() }
            return nil
        }
        if !barred.isOpen { columns = [] }
        if view.quantities.isEmpty { noteTitle(view, reader) }
        let above = label.map {
            BarredRow.Label(words: Self.named(view.words(at: $0)), range: $0, unit: nil)
        }
        row = barred.read(view, cells, title: title, caption: caption, above: above, by: reader, grammar)
        guard let row else { return nil }
        label = nil
        hasRows = hasRows || !row.statements.isEmpty
        return row.statements
    }

    private mutating func take(_ header: TableHeader, _ view: SentenceView, _ reader: QuantityReader) {
        columns = header.columns
        // "Imports (in M.T.) 2019 2020 Rice 286,783 364,950": all on one line
        if let unit = TableUnit(inBrackets: 0..<header.end, view, reader) { title.unit = unit }
    }

    /// A line without values: a title, a caption, the heading of columns, or the label of a row whose values follow.
    private mutating func noteLine(
        _ view: SentenceView, isHeader: Bool, _ reader: QuantityReader, _ grammar: any StatementGrammar
    ) {
        if !view.quantities.isEmpty { row = BarredTable.Reading() }
        noteTitle(view, reader)
        noteCaption(view, grammar)
        if !isHeader, (1...Self.longestLabel).contains(view.tokens.count) {
            note(view.bytes(0..<view.tokens.count))
        } else {
            label = nil
        }
    }

    private mutating func forgetTitle() {
        title = TableTitle()
        caption = nil
        barred.end()
    }

    /// Keeps the caption that the next table or chart stands under.
    private mutating func noteCaption(_ view: SentenceView, _ grammar: any StatementGrammar) {
        guard view.tokens.count <= Self.longestTitle * 2, let found = grammar.caption(of: view) else {
            return
        }
        caption = found
        barred.end()
    }

    /// What the caption says that a value measures; a row of places names the area.
    private func named(_ statement: Statement) -> Statement {
        guard let caption else { return statement }
        let label = statement.indicator
        guard caption.isByPlace || AreaCatalogue.standard.area(named: label) != nil else { return statement }
        var named = statement
        (named.indicator, named.indicatorRange, named.area) = (caption.measure, caption.range, label)
        return named
    }

    /// "Emissions from buildings (tCO2e)": without the bracket at the end.
    private static func named(_ words: String) -> String {
        guard words.last == ")", let open = words.lastIndex(of: "(") else { return words }
        return String(words[..<open].reversed().drop { $0 == " " }.reversed())
    }

    /// "(in thousands of dollars)", "Cargo by type (million tonnes)": no number of its own, a unit in brackets.
    private func isUnitAlone(_ view: SentenceView) -> Bool {
        // "Thousands", behind the caption
        if view.tokens.count == 1 { return view.tokens[0].kind == .word }
        guard view.tokens.last?.kind == .closeParenthesis, view.tokens.count <= Self.longestTitle,
            let bracket = view.tokens.lastIndex(where: { $0.kind == .openParenthesis })
        else { return false }
        return view.quantities.allSatisfy { quantity in
            quantity.tokens.lowerBound > bracket
                && !view.tokens[quantity.tokens].contains { $0.kind == .digits }
        }
    }

    /// Keeps what a line without numbers says of the table below; a sentence of prose says nothing of one.
    private mutating func noteTitle(_ view: SentenceView, _ reader: QuantityReader) {
        if isProse(view) {
            title = TableTitle()
        } else if view.tokens.count <= Self.longestTitle {
            // Behind the rows of one table its unit holds no more.
            if hasRows { (title, hasRows) = (TableTitle(), false) }
            title.take(view, by: reader)
        }
    }

    /// A line that is a number and nothing else.
    private func isValue(_ view: SentenceView) -> Bool {
        let value = view.quantities[0].tokens
        return view.tokens.count <= value.count + 1 && (value.lowerBound == 0 || view.tokens[0].kind != .word)
    }

    /// "Target: 80%", "Baseline (2019): 12%", "Target for 2025: 40%" under the line that names what they measure.
    private func valueOfRole(_ view: SentenceView, _ grammar: any StatementGrammar) -> Statement? {
        guard let label, view.quantities.count == 1,
            let colon = view.tokens.firstIndex(where: { $0.kind == .colon }),
            view.quantities[0].first == colon + 1, view.quantities[0].end >= view.tokens.count - 1,
            let role = view.tokens[..<colon].lazy.compactMap({ grammar.roleOfColumn($0) }).first
        else { return nil }
        let period = view.periods(touching: 0..<colon).first
        let isBare = (0..<colon).allSatisfy { place in
            let token = view.tokens[place]
            return grammar.roleOfColumn(token) != nil || token.kind != .word || token.part == .preposition
                || period?.tokens.contains(place) ?? false
        }
        guard isBare else { return nil }
        let column = TableColumn(
            period: period?.period, role: role, evidence: period.map { view.bytes($0.tokens) } ?? 0..<0)
        return statement(0, view, view.words(at: label), label, column, unit: nil)
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
            if title.isOfGrowth, statement.unit == .percent {
                (statement.form, statement.nature, statement.isMagnitude) = (.growth, .flow, true)
            } else if let form, statement.unit != .percent || form == .growth {
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
        if let changed = TableRow.changed(by: row.label, view) { return (changed, .change) }
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
