/// Rows under column titles, laid out for the width of a terminal.
struct Table {
    let columns: [Column]
    let rows: [[Cell]]

    /// The lines of the table, none longer than the terminal is wide.
    func lines(for terminal: Terminal) -> [String] {
        var table = GrowingTable(columns)
        return table.lines(of: rows, for: terminal)
    }
}
