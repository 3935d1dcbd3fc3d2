import Foundation
import GRDB
import YardstickDocuments
import YardstickReading

/// Writes one document's own row.
struct DocumentRows {
    private static let columns = """
        id, path, name, content_hash, reader_version, format, title, issuer, area, kind, language, date, \
        added_at, text
        """

    /// Writes the row of a new document.
    /// - Returns: Its number.
    static func insert(
        _ document: Document, path: String, version: ReaderVersion, at moment: String, _ database: Database
    ) throws -> Int64 {
        var row = try Insertion(database, into: "documents", columns)
        row.bind(nil as Int64?)
        row.bind(path)
        row.bind(document.name)
        row.bind(document.contentHash)
        row.bind(version.description)
        row.bind(document.format.rawValue)
        for field in KnownDocuments.metadata(of: document) { row.bind(field) }
        row.bind(moment)
        document.text.withUnsafeBufferPointer { row.bind(blob: $0) }
        try row.insert()
        return database.lastInsertedRowID
    }

    /// Puts a changed document in place of the one with the same number.
    static func update(
        _ id: Int64, to document: Document, version: ReaderVersion, at moment: String, _ database: Database
    ) throws {
        let metadata = KnownDocuments.metadata(of: document)
        try database.execute(
            sql: """
                UPDATE documents SET name = ?, content_hash = ?, reader_version = ?, format = ?, title = ?,
                    issuer = ?, area = ?, kind = ?, language = ?, date = ?, added_at = ?, text = ? WHERE id = ?
                """,
            arguments: StatementArguments([
                document.name, document.contentHash, version.description, document.format.rawValue,
            ]) + StatementArguments(metadata) + [moment, Data(document.text), id])
    }
}
