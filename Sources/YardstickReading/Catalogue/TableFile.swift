/// Tab-separated data: a header line, then a line a row; lines that start with "#" are comments.
struct TableFile {
    /// Rows as values by the name of their column, each with its line number.
    let rows: [(line: Int, values: [String: String])]

    /// Reads a table.
    ///
    /// - Throws: ``CatalogueError`` that names the line whose columns do not fit the header.
    init(_ bytes: [UInt8]) throws(CatalogueError) {
        var columns: [String] = []
        var rows: [(line: Int, values: [String: String])] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard !line.isEmpty, line.first != 0x23 else { continue }
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard !columns.isEmpty else {
                columns = fields
                continue
            }
            guard fields.count <= columns.count else {
                throw CatalogueError(
                    line: place + 1, reason: "has \(fields.count) columns, the header has \(columns.count)")
            }
            rows.append((place + 1, Dictionary(zip(columns, fields)) { first, _ in first }))
        }
        self.rows = rows
    }
}

/// A data file of indicators or areas that cannot be read.
public struct CatalogueError: Error, Hashable, CustomStringConvertible {
    /// The line, from 1 on.
    public let line: Int
    /// What is wrong with it.
    public let reason: String

    /// The line and what is wrong with it.
    public var description: String { "line \(line) \(reason)" }
}
