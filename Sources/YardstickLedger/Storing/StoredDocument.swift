import Foundation
import GRDB
import YardstickDocuments

/// A document on its way into the ledger: decides whether it is new, changed or known, and has its rows
/// written.
struct StoredDocument {
    private let item: ReadDocument
    private let path: String
    private let version: ReaderVersion
    private let moment: String

    init(_ item: ReadDocument, ledger: String, version: ReaderVersion, at moment: Date) {
        self.item = item
        path = DocumentPath.key(for: item.document.path, ledger: ledger)
        self.version = version
        self.moment = moment.ISO8601Format()
    }

    /// Writes the rows of the document, but for those of the search index, which it leaves in `search`.
    func store(
        _ database: Database, _ rules: inout RuleNumbers, _ search: inout SearchRows, always: Bool
    ) throws -> AddOutcome {
        if let known = try KnownDocuments.entry(path: path, database) {
            guard always || !isSame(as: known) else { return .unchanged }
            // The index can only forget what it has been told.
            try search.write(database)
            try replace(known.id, database, &rules)
            search.add(item.reading.sentences, of: item.document.text, id: known.id)
            return .replaced
        }
        let hash = item.document.contentHash
        if let twin = try KnownDocuments.entry(contentHash: hash, database) {
            return .duplicate(of: twin.path)
        }
        let id = try DocumentRows.insert(
            item.document, path: path, version: version, at: moment, database)
        try insertReading(of: id, numbers: try LineNumbers(database), database, &rules)
        search.add(item.reading.sentences, of: item.document.text, id: id)
        return .added
    }

    private func isSame(as known: KnownDocuments.Entry) -> Bool {
        known.contentHash == item.document.contentHash && known.readerVersion == version.description
            && known.metadata == KnownDocuments.metadata(of: item.document)
    }

    private func replace(_ id: Int64, _ database: Database, _ rules: inout RuleNumbers) throws {
        let numbers = try LineNumbers(of: id, database)
        try OldReading.delete(of: id, database)
        try DocumentRows.update(id, to: item.document, version: version, at: moment, database)
        try insertReading(of: id, numbers: numbers, database, &rules)
        try CorrectedLines.renew(document: id, database)
    }

    private func insertReading(
        of id: Int64, numbers: LineNumbers, _ database: Database, _ rules: inout RuleNumbers
    ) throws {
        try item.document.text.withUnsafeBufferPointer { text in
            var rows = ReadingRows(
                database: database, document: id, reading: item.reading, text: text, numbers: numbers
            )
            try rows.insert(&rules)
        }
    }
}
