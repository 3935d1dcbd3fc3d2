/// One row of a table: its cells by the titles of their columns.
struct TableRecord {
    /// A cell.
    struct Cell {
        let text: String
        /// UTF-8 byte range in the file.
        let range: Range<Int>
    }

    /// Which row, from 1; the line with the titles is one.
    let number: Int
    /// UTF-8 byte range in the file, without the end of the line.
    let range: Range<Int>
    let cells: [String: Cell]

    /// A cell that is not empty.
    func cell(_ column: String) -> Cell? {
        guard let cell = cells[column], !cell.text.isEmpty else { return nil }
        return cell
    }

    func text(_ column: String) -> String? { cell(column)?.text }
}

/// The records of a file with what stands before them.
struct TableRecords {
    /// The titles of the columns, in order.
    let columns: [String]
    /// The line with the titles; empty where the rows name their own cells.
    let header: Range<Int>
    let records: [TableRecord]
}
