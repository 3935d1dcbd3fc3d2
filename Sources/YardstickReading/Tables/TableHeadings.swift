/// The headings of a table whose cells are parted by bars: "| Ward | Adults who cycle | Length (km) |".
struct TableHeadings {
    /// How many tokens a heading has at most.
    private static let longest = 16

    private(set) var columns: [TableHeading]
    /// Whether the first column names places or bodies: "Ward", "School".
    private(set) var namesPlaces: Bool

    /// Reads the headings off a line; nothing where one of them is too long, or none has words or a time.
    init?(
        in view: SentenceView, _ cells: [Range<Int>], by reader: QuantityReader,
        _ grammar: any StatementGrammar
    ) {
        guard cells.count >= 2, view.tokens.last?.kind != .stop,
            cells.allSatisfy({ $0.count <= Self.longest })
        else { return nil }
        let columns = cells.map { TableHeading(view, $0, by: reader, grammar) }
        guard columns.contains(where: { !$0.isEmpty }) else { return nil }
        self.columns = columns
        namesPlaces = cells[0].contains { grammar.namesPlace(view.tokens[$0]) }
    }

    /// Takes up a second line of headings: years over "Actual" and "Budget".
    mutating func take(_ below: TableHeadings) {
        // Years that span several columns cannot be told apart from those that stand over one.
        guard below.columns.count == columns.count else { return }
        for place in columns.indices { columns[place].take(below.columns[place]) }
    }

    /// Takes up headings that a line's end parts from those before.
    mutating func goOn(_ behind: TableHeading) { columns.append(behind) }

    /// The heading over each cell of a row; nothing where the row has more cells than the table has columns.
    ///
    /// The corner over the labels may be empty, and the last cells of a row left out.
    func over(_ cells: [Range<Int>]) -> [TableHeading]? {
        if cells.count <= columns.count { return Array(columns.prefix(cells.count)) }
        guard cells.count == columns.count + 1, let first = columns.first,
            first.column != nil || first.unit != nil
        else { return nil }
        return [TableHeading.corner] + columns
    }

    /// The years from the first to the last column that names one: what a column of growth is about.
    var span: TableColumn? {
        let named = columns.compactMap { heading in heading.period.map { (heading, $0) } }
        guard let first = named.first, let last = named.last, first.1.end.year + 1 < last.1.end.year,
            let period = Period(years: first.1.end.year + 1, through: last.1.end.year)
        else { return nil }
        return TableColumn(period: period, role: last.0.role, evidence: last.0.evidence)
    }
}
