/// The heading of one column of a table.
struct TableHeading {
    /// What the cells below hold, beside values.
    enum Kind {
        case values
        /// "Indicator", "Measure": what the values of the row measure.
        case labels
        /// "No.": the number of the row.
        case numbers
        /// "Unit": the unit of the row's values.
        case units
        /// "Target date", "Deadline": when the row is to be done.
        case dates
    }

    private(set) var kind: Kind = .values
    /// Its words without unit, time and role; empty where it has no others.
    private(set) var words = ""
    /// Bytes of the words.
    private(set) var range = 0..<0
    private(set) var unit: TableUnit?
    /// What it makes of the values below: "Target".
    private(set) var role: Role?
    private(set) var period: Period?
    /// Bytes that say when, or what the values are.
    private(set) var evidence = 0..<0
    /// "Change", "Increase": the values are changes of what the column before measures.
    private(set) var isChange = false
    /// "Annual growth (%)"
    private(set) var isGrowth = false

    /// The empty cell over the labels.
    static let corner = TableHeading()

    private init() {}

    /// Whether it says nothing.
    var isEmpty: Bool { words.isEmpty && saysNothingElse && unit == nil }
    /// Whether it gives the cells below no time, role, unit or kind of their own.
    var isPlain: Bool { saysNothingElse && unit == nil }
    private var saysNothingElse: Bool { period == nil && role == nil && kind == .values && !isChange }

    /// The time and role that it gives the values below; nothing where it gives none.
    var column: TableColumn? {
        period == nil && role == nil ? nil : TableColumn(period: period, role: role, evidence: evidence)
    }

    init(
        _ view: SentenceView, _ cell: Range<Int>, by reader: QuantityReader, _ grammar: any StatementGrammar
    ) {
        guard !cell.isEmpty else { return }
        kind = grammar.kindOfColumn(view, cell)
        let (named, unit) = TableUnit.behind(cell, view, reader)
        self.unit = unit ?? TableUnit.counted(named, view, reader)
        isChange = named.first.map { grammar.isChange(view.tokens[$0]) } ?? false
        if !isChange,
            let mention = view.periods(touching: cell).first(where: {
                $0.tie != .comparison && $0.tokens.lowerBound >= cell.lowerBound
            })
        {
            period = mention.period
            evidence = view.bytes(mention.tokens)
        }
        for place in named where role == nil {
            guard let found = grammar.roleOfColumn(view.tokens[place]) else { continue }
            role = found
            if evidence.isEmpty { evidence = view.bytes(place..<place + 1) }
        }
        isGrowth = unit?.unit == .percent && named.contains { grammar.namesGrowth(view.tokens[$0]) }
        let saysWhat =
            period == nil && role == nil && !isChange && !isGrowth && kind == .values
            && named.contains { view.tokens[$0].kind == .word && !grammar.saysHowMuch(view.tokens[$0]) }
        guard saysWhat || kind == .labels else { return }
        words = view.words(named)
        range = view.bytes(named)
    }

    /// Takes up what a second line of headings says of the same column.
    mutating func take(_ below: TableHeading) {
        if kind == .values { kind = below.kind }
        if words.isEmpty { (words, range) = (below.words, below.range) }
        unit = below.unit ?? unit
        role = role ?? below.role
        if period == nil { (period, evidence) = (below.period, below.evidence) }
        (isChange, isGrowth) = (isChange || below.isChange, isGrowth || below.isGrowth)
    }
}
