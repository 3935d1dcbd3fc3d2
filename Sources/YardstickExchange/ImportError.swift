/// Why a table cannot be taken in: file, row, column, and what was expected there.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public let file: String
    /// The row, from 1; the line with the titles is one. Nothing for the file as a whole.
    public let row: Int?
    /// The column's title.
    public let column: String?
    /// What stands there, and what was expected.
    public let reason: String

    /// Makes an error.
    public init(file: String, row: Int? = nil, column: String? = nil, reason: String) {
        self.file = file
        self.row = row
        self.column = column
        self.reason = reason
    }

    /// "table.csv, row 3, column unit: `mls` is no unit; expected ..."
    public var description: String {
        file + (row.map { ", row \($0)" } ?? "") + (column.map { ", column \($0)" } ?? "") + ": " + reason
            + " Nothing was imported."
    }
}
