/// The names over the columns of a table whose cells bars part: "School | Graduates | Rate (%)".
struct TableNames {
    /// What one column holds.
    struct Column {
        let words: Range<Int>
        let text: String
        let unit: Unit?
        let power: Int
        /// What its name makes of the values below: "Target".
        let role: Role?
        /// Whether its values are changes: "Change from 2021".
        let isChange: Bool
        /// Whether its name measures nothing of its own: "Number", "Total", "2021".
        let isGeneric: Bool
    }

    private let columns: [Column]
    /// Whether the rows are what is measured, and not places or people that the columns measure.
    private let areRowsMeasured: Bool

    /// Reads the names from a line without numbers; nothing where bars part fewer than two cells with words.
    init?(in view: SentenceView, units: UnitTable, by grammar: any StatementGrammar) {
        let cells = Self.cells(view)
        guard cells.count >= 2, view.tokens.last?.kind != .stop,
            cells.dropFirst().contains(where: { Self.hasWord($0, view) }),
            cells.allSatisfy({ $0.count <= 14 })
        else { return nil }
        columns = cells.map { Self.column($0, view, units, grammar) }
        let named = columns.dropFirst().filter { !$0.isGeneric && $0.role == nil }
        let head = cells[0]
        if head.contains(where: { view.tokens[$0].namesPlaceOfRow }) {
            areRowsMeasured = named.isEmpty
        } else if head.contains(where: { view.tokens[$0].namesThingOfRow }) {
            areRowsMeasured = true
        } else {
            areRowsMeasured = named.count < 2
        }
    }

    /// The column over a value; nothing where the table has fewer.
    func column(over place: Int, in view: SentenceView) -> Column? {
        let starts = view.tokens.first.map { _ in TableRow.isBar(0, view) } ?? false
        var cell = starts ? -1 : 0
        for at in 0..<place where TableRow.isBar(at, view) { cell += 1 }
        return columns.indices.contains(cell) ? columns[cell] : nil
    }

    /// Whether a column says what its values measure, whatever the row is.
    func measures(_ column: Column) -> Bool { !areRowsMeasured && !column.isGeneric && column.role == nil }

    private static func cells(_ view: SentenceView) -> [Range<Int>] {
        guard view.tokens.indices.contains(where: { TableRow.isBar($0, view) }) else { return [] }
        var cells: [Range<Int>] = []
        var start = TableRow.isBar(0, view) ? 1 : 0
        for place in start..<view.tokens.count where TableRow.isBar(place, view) {
            cells.append(start..<place)
            start = place + 1
        }
        if start < view.tokens.count { cells.append(start..<view.tokens.count) }
        return cells
    }

    private static func hasWord(_ cell: Range<Int>, _ view: SentenceView) -> Bool {
        cell.contains { view.tokens[$0].kind == .word }
    }

    private static func column(
        _ cell: Range<Int>, _ view: SentenceView, _ units: UnitTable, _ grammar: any StatementGrammar
    ) -> Column {
        guard !cell.isEmpty else {
            return Column(
                words: cell, text: "", unit: nil, power: 0, role: nil, isChange: false, isGeneric: true)
        }
        let (words, unit, power) = TableRow.unit(behind: cell, view, units)
        let isChange = words.contains { view.tokens[$0].has(.changing) || view.tokens[$0].is(.change) }
        let role = words.lazy.compactMap { grammar.roleOfColumn(view.tokens[$0]) }.first
        let isGeneric = !words.contains {
            view.tokens[$0].kind == .word && !view.tokens[$0].isGenericName
                && view.periods(touching: $0..<$0 + 1).isEmpty
        }
        return Column(
            words: words, text: view.words(words), unit: unit, power: power, role: role, isChange: isChange,
            isGeneric: isGeneric || isChange && words.count <= 4)
    }
}

extension Token {
    /// "Number", "Share", "Total": says how much, and not of what.
    fileprivate var isGenericName: Bool {
        isOne(
            of: .number, .numbers, .total, .share, .percentage, .proportion, .value, .amount, .item, .target,
            .baseline, .actual, .current, .previous, .latest, .year, .measure, .of, .the, .in, .from)
            || kind != .word
    }

    /// "Region", "School": over rows that are places or bodies.
    fileprivate var namesPlaceOfRow: Bool {
        has(.region)
            || isOne(
                of: .school, .ward, .district, .region, .area, .province, .municipality, .place, .name, .site)
    }

    /// "Indicator", "Programme": over rows that are what is measured.
    fileprivate var namesThingOfRow: Bool {
        isOne(
            of: .indicator, .measure, .item, .sector, .category, .source, .project, .department, .service,
            .type,
            .program, .programme)
    }
}
