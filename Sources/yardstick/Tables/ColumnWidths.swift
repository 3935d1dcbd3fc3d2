/// Shares the width of a terminal out among the columns of a table.
struct ColumnWidths {
    /// Between two columns.
    static let gap = 2

    /// The columns that are shown, by their place among all, and how wide each is.
    let shown: [(column: Int, width: Int)]

    /// Gives every column the width that its cells want as far as that fits; else makes the widest ones
    /// narrower; else leaves out the most expendable; and in the end cuts even what should not be cut.
    ///
    /// - Parameters:
    ///   - columns: The columns of the table.
    ///   - natural: How wide each wants to be.
    ///   - total: How many columns the terminal has.
    ///   - chosen: The columns that are shown already, of which none can be left out any more.
    init(_ columns: [Column], natural: [Int], total: Int, among chosen: [Int]? = nil) {
        var kept = chosen ?? Array(columns.indices)
        func least(_ column: Int) -> Int { min(natural[column], columns[column].minimum ?? natural[column]) }
        var widths = Self.widths(kept.map { natural[$0] }, least: kept.map(least), total)
        while widths == nil, chosen == nil, let last = Self.mostExpendable(kept, columns) {
            kept.removeAll { $0 == last }
            widths = Self.widths(kept.map { natural[$0] }, least: kept.map(least), total)
        }
        let wanted = kept.map { natural[$0] }
        let cut = Self.widths(wanted, least: kept.map { _ in 1 }, total)
        shown = Array(zip(kept, widths ?? cut ?? wanted)).map { (column: $0, width: $1) }
    }

    private static func mostExpendable(_ kept: [Int], _ columns: [Column]) -> Int? {
        kept.filter { columns[$0].expendable > 0 }.max { columns[$0].expendable < columns[$1].expendable }
    }

    /// The widths under which columns fit, or nothing where they cannot.
    private static func widths(_ natural: [Int], least: [Int], _ total: Int) -> [Int]? {
        let room = total - gap * (natural.count - 1)
        guard least.reduce(0, +) <= room else { return nil }
        func capped(_ cap: Int) -> [Int] {
            zip(natural, least).map { max($1, min($0, cap)) }
        }
        var (low, high) = (0, natural.max() ?? 0)
        while low < high {
            let middle = (low + high + 1) / 2
            if capped(middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
        }
        return spread(room - capped(low).reduce(0, +), over: capped(low), natural: natural)
    }

    /// Gives single columns that are left over to the first ones that want more.
    private static func spread(_ rest: Int, over widths: [Int], natural: [Int]) -> [Int] {
        var (widths, rest) = (widths, rest)
        for index in widths.indices where rest > 0 && widths[index] < natural[index] {
            widths[index] += 1
            rest -= 1
        }
        return widths
    }
}
