/// The headings of a table whose cells are parted by bars: "| Ward | Adults who cycle | Length (km) |".
struct TableHeadings {
    /// The heading of one column.
    struct Cell {
        /// Its words without the unit; empty for a column of times or of roles.
        let words: String
        /// Bytes of the words.
        let range: Range<Int>
        let unit: Unit?
        let power: Int
        /// What it makes of the values below: "Target".
        let role: Role?
        /// "Change", "Increase": the values are changes of what the column before measures.
        let isChange: Bool
    }

    /// How many tokens a heading has at most.
    private static let longest = 14

    /// The columns behind the first one.
    private let columns: [Cell]
    /// Whether the first column names places or bodies: "Ward", "School".
    let namesPlaces: Bool

    /// Reads the headings off a line without numbers; nothing where bars part no two cells with words.
    init?(in view: SentenceView, units: UnitTable, by grammar: any StatementGrammar) {
        let cells = TableRow.cells(of: view)
        guard cells.count >= 2, view.tokens.last?.kind != .stop,
            cells.dropFirst().contains(where: { Self.hasWords($0, view) }),
            cells.allSatisfy({ $0.count <= Self.longest })
        else { return nil }
        namesPlaces = cells[0].contains { grammar.namesPlace(view.tokens[$0]) }
        columns = cells.dropFirst().map { Self.cell($0, view, units, grammar) }
    }

    /// The heading over a value of a row with as many cells.
    func cell(over place: Int, in view: SentenceView) -> (cell: Cell, before: Cell?)? {
        let cells = TableRow.cells(of: view)
        guard cells.count == columns.count + 1,
            let at = cells.firstIndex(where: { $0.contains(place) }), at > 0
        else { return nil }
        return (columns[at - 1], at > 1 ? columns[at - 2] : nil)
    }

    private static func hasWords(_ cell: Range<Int>, _ view: SentenceView) -> Bool {
        view.tokens[cell].contains { $0.kind == .word || $0.kind == .name }
    }

    private static func cell(
        _ cell: Range<Int>, _ view: SentenceView, _ units: UnitTable, _ grammar: any StatementGrammar
    ) -> Cell {
        guard hasWords(cell, view) else {
            let isShare = view.tokens[cell].contains { $0.kind == .percent }
            return Cell(
                words: "", range: 0..<0, unit: isShare ? .percent : nil, power: 0, role: nil, isChange: false)
        }
        let (words, unit, power) = TableRow.unit(behind: cell, view, units)
        let isChange = grammar.isChange(view.tokens[words.lowerBound])
        let role = words.lazy.compactMap { grammar.roleOfColumn(view.tokens[$0]) }.first
        let saysWhat =
            view.periods(touching: words).isEmpty && role == nil
            && words.contains { view.tokens[$0].kind == .word && !grammar.saysHowMuch(view.tokens[$0]) }
        return Cell(
            words: saysWhat && !isChange ? view.words(words) : "", range: view.bytes(words), unit: unit,
            power: power, role: role, isChange: isChange)
    }
}
