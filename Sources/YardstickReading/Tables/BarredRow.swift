/// A row of a table whose cells are parted by bars, under the headings of its columns.
struct BarredRow {
    let view: SentenceView
    let cells: [Range<Int>]
    let headings: [TableHeading]
    let reader: QuantityReader
    /// The label of the row before, for one whose own is left out.
    let above: Label?
    /// What the table says of all its numbers.
    let title: TableTitle
    /// The years that the columns reach over.
    let span: TableColumn?

    /// What names a row.
    struct Label {
        let words: String
        let range: Range<Int>
        let unit: TableUnit?
        /// "Increase in grants": the values are changes of what stands behind.
        var isChange = false
    }

    /// The place of the cell that names the row.
    ///
    /// Behind the programme or the outcome that a row serves, a column of its own may tell what is measured.
    private var labelPlace: Int? {
        cells.indices.first { headings[$0].kind == .labels && isWords(cells[$0]) }
            ?? cells.indices.first {
                (headings[$0].kind == .values || headings[$0].kind == .labels) && isWords(cells[$0])
            }
    }

    private func isWords(_ cell: Range<Int>) -> Bool {
        !cell.isEmpty && quantity(filling: cell) == nil && period(filling: cell) == nil && hasWord(cell)
    }

    /// The words that name the row, or those of the row above where the first cell is empty.
    var label: Label? {
        guard let place = labelPlace, place <= firstValue else { return above }
        let (named, unit) = TableUnit.behind(cells[place], view, reader)
        let changed = TableRow.changed(by: named, view)
        let words = changed ?? named
        return Label(
            words: view.words(words), range: view.bytes(words),
            unit: unit ?? TableUnit.counted(words, view, reader), isChange: changed != nil)
    }

    /// When the row is to be done, as a cell under "Deadline" says.
    var date: PeriodMention? {
        let place = headings.indices.first { headings[$0].kind == .dates }
        return place.flatMap { view.periods(touching: cells[$0]).last }
    }

    /// The cells with numbers in the middle of words, which are to be read as prose.
    var prose: [Range<Int>] {
        let label = firstValue < cells.count ? labelPlace : nil
        return cells.indices.filter { place in
            (headings[place].kind == .values || headings[place].kind == .labels && label == nil)
                && quantity(filling: cells[place]) == nil
                && view.quantities.contains {
                    cells[place].contains($0.tokens.lowerBound) && !(place == label && isOfLabel($0))
                }
        }.map { cells[$0] }
    }

    /// "Calls answered within 5 minutes", "Employees (10,000 persons)": a bound or a unit that the name of a measure
    /// holds.
    private func isOfLabel(_ quantity: QuantityMention) -> Bool {
        quantity.unit.dimension == .time
            || view.token(quantity.first - 1)?.kind == .openParenthesis
    }

    /// The statements of the cells that hold a value and nothing else.
    func statements(isPlace: Bool, caption: TableCaption?) -> [Statement] {
        let label = label
        let when = cells.indices.lazy.compactMap { period(filling: cells[$0]) }.first
        let unit = rowUnit
        return cells.indices.compactMap { place in
            guard headings[place].kind == .values, let index = quantity(filling: cells[place]) else {
                return nil
            }
            return statement(index, place, label, when, unit, isPlace, caption)
        }
    }

    private var firstValue: Int {
        cells.indices.first { headings[$0].kind == .values && quantity(filling: cells[$0]) != nil }
            ?? cells.count
    }

    private func hasWord(_ cell: Range<Int>) -> Bool {
        view.tokens[cell].contains { $0.kind == .word || $0.kind == .name }
    }

    /// The quantity that a cell holds with nothing but signs, brackets and the mark of a note around it.
    private func quantity(filling cell: Range<Int>) -> Int? {
        guard let index = view.quantities.firstIndex(where: { cell.contains($0.tokens.lowerBound) }) else {
            return nil
        }
        let quantity = view.quantities[index]
        let rest = cell.filter { !(quantity.first..<quantity.end).contains($0) }
        let isBare = rest.allSatisfy {
            switch view.tokens[$0].kind {
            case .word, .digits, .name, .comma, .semicolon, .stop:
                view.tokens[$0].range.count == 1 && $0 > quantity.first
            default: true
            }
        }
        return isBare ? index : nil
    }

    private func period(filling cell: Range<Int>) -> PeriodMention? {
        view.periods(touching: cell).first {
            $0.tokens.lowerBound == cell.lowerBound && $0.tokens.upperBound == cell.upperBound
        }
    }

    /// "100 million yuan" under "Unit".
    private var rowUnit: TableUnit? {
        guard let place = headings.indices.first(where: { headings[$0].kind == .units }) else { return nil }
        let cell = cells[place]
        if let quantity = view.quantities.first(where: { cell.contains($0.tokens.lowerBound) }),
            case .exact(let value) = quantity.value
        {
            let power = (0...15).first { WrittenNumber.power(of: $0) == value }
            return TableUnit(quantity.unit == .count ? nil : quantity.unit, power ?? 0)
        }
        return TableUnit.opening(cell, view, reader)
    }

    private func statement(
        _ index: Int, _ place: Int, _ label: Label?, _ when: PeriodMention?, _ rowUnit: TableUnit?,
        _ isPlace: Bool,
        _ caption: TableCaption?
    ) -> Statement? {
        let quantity = view.quantities[index]
        let heading = headings[place]
        guard let named = named(label, heading, before: place, isPlace, caption) else { return nil }
        let unit = heading.unit ?? rowUnit ?? label?.unit ?? title.unit
        var statement = Statement(
            mention: index, form: .level, unit: quantity.unit, comparator: quantity.comparator,
            indicator: named.words, indicatorRange: named.range, noun: nil, role: heading.role, tense: .none,
            nature: .stock, rule: "row-of-table", formRule: "bare-level")
        statement.area = named.area
        if quantity.unit == .count {
            statement.unit = unit?.unit ?? .count
            statement.power = unit?.power ?? 0
        }
        statement.column =
            (label?.isChange ?? false ? nil : heading.column)
            ?? when.map { TableColumn(period: $0.period, role: nil, evidence: view.bytes($0.tokens)) }
        setForm(of: &statement, place, rowUnit ?? label?.unit)
        if let label, label.isChange, statement.form == .level, statement.unit != .percent {
            (statement.form, statement.nature, statement.isMagnitude) = (.change, .flow, true)
        }
        return statement
    }

    /// Changes, growth, and sums over the years in square brackets.
    private func setForm(of statement: inout Statement, _ place: Int, _ unit: TableUnit?) {
        let heading = headings[place]
        let isBracketed =
            cells[place].first.map { view.text[view.tokens[$0].range].elementsEqual([0x5B]) } ?? false
        if heading.isGrowth, isBracketed, span != nil {
            (statement.form, statement.unit, statement.power) = (
                .change, unit?.unit ?? .count, unit?.power ?? 0
            )
            if statement.unit == .percent { statement.unit = .percentagePoint }
        } else if heading.isGrowth || heading.isChange && statement.unit == .percent
            || title.isOfGrowth && statement.unit == .percent && heading.unit == nil && unit == nil
        {
            statement.form = .growth
        } else if heading.isChange {
            statement.form = .change
        } else {
            return
        }
        (statement.nature, statement.isMagnitude) = (.flow, true)
        if statement.column == nil { statement.column = span }
    }

    private struct Name {
        let words: String
        let range: Range<Int>
        let area: String?
    }

    /// What a value measures: by its label, by the heading of its column where that says what, or by both.
    private func named(
        _ label: Label?, _ heading: TableHeading, before place: Int, _ isPlace: Bool, _ caption: TableCaption?
    ) -> Name? {
        let earlier = headings[..<place].filter { !$0.words.isEmpty && $0.kind == .values && !isLabel($0) }
        let before =
            heading.unit?.unit == .percentagePoint
            ? earlier.last { $0.unit?.unit == .percent } ?? earlier.last : earlier.last
        let measure = heading.isChange ? before ?? heading : heading
        let words = isLabel(measure) ? "" : measure.words
        guard let label else {
            if !words.isEmpty { return Name(words: words, range: measure.range, area: nil) }
            return caption.map { Name(words: $0.measure, range: $0.range, area: nil) }
        }
        if isPlace, let caption,
            words.isEmpty || caption.measure.lowercased().contains(words.lowercased())
        {
            return Name(words: caption.measure, range: caption.range, area: label.words)
        }
        if isPlace, !words.isEmpty {
            return Name(words: words, range: measure.range, area: label.words)
        }
        if words.isEmpty || label.words.contains(words) || words.lowercased() == "value" {
            return Name(words: label.words, range: label.range, area: nil)
        }
        return Name(words: label.words + " " + words, range: label.range, area: nil)
    }

    /// The heading over the labels themselves: "Indicator".
    private func isLabel(_ heading: TableHeading) -> Bool {
        guard let place = labelPlace else { return false }
        return headings[place].range == heading.range
    }
}
