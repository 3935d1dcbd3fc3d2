import GRDB
import YardstickDocuments
import YardstickReading

/// The documents that the ledger held at one moment, to tell without reading what need not be read again.
public struct KnownDocuments: Sendable {
    struct Entry: Hashable, Sendable {
        let id: Int64
        let path: String
        let contentHash: String
        let readerVersion: String
        let metadata: [String?]
    }

    private let ledger: String
    private let byPath: [String: Entry]
    private let byContent: [String: Entry]

    init(_ entries: [Entry], ledger: String) {
        self.ledger = ledger
        byPath = Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }
        byContent = Dictionary(entries.map { ($0.contentHash, $0) }) { first, _ in first }
    }

    /// What adding a document would do, where that is nothing; else nothing.
    public func outcome(of document: Document, readBy version: ReaderVersion) -> AddOutcome? {
        if let known = byPath[DocumentPath.key(for: document.path, ledger: ledger)] {
            let isSame =
                known.contentHash == document.contentHash && known.readerVersion == version.description
                && known.metadata == Self.metadata(of: document)
            return isSame ? .unchanged : nil
        }
        guard let twin = byContent[document.contentHash] else { return nil }
        return .duplicate(of: twin.path)
    }

    static func metadata(of document: Document) -> [String?] {
        let metadata = document.metadata
        return [
            metadata.title, metadata.issuer, metadata.area, metadata.kind.rawValue,
            metadata.language.rawValue, metadata.date?.description,
        ]
    }
}

extension Ledger {
    /// The documents that the ledger holds now.
    public func knownDocuments() throws(LedgerError) -> KnownDocuments {
        KnownDocuments(try asking { try KnownDocuments.entries($0) }, ledger: path)
    }
}

extension KnownDocuments {
    private static let columns = """
        SELECT id, path, content_hash, reader_version, title, issuer, area, kind, language, date FROM documents
        """

    static func entries(_ database: Database) throws -> [Entry] {
        try Row.fetchAll(database, sql: columns + " ORDER BY id").map(Entry.init)
    }

    static func entry(path: String, _ database: Database) throws -> Entry? {
        let statement = try database.cachedStatement(sql: columns + " WHERE path = ?")
        return try Row.fetchOne(statement, arguments: [path]).map(Entry.init)
    }

    static func entry(contentHash: String, _ database: Database) throws -> Entry? {
        let statement = try database.cachedStatement(
            sql: columns + " WHERE content_hash = ? ORDER BY id LIMIT 1")
        return try Row.fetchOne(statement, arguments: [contentHash]).map(Entry.init)
    }
}

extension KnownDocuments.Entry {
    init(row: Row) {
        id = row[0]
        path = row[1]
        contentHash = row[2]
        readerVersion = row[3]
        metadata = (4..<10).map { row[$0] }
    }
}
