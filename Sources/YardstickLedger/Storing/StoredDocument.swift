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

    func store(_ database: Database, _ rules: inout RuleNumbers, always: Bool) throws -> AddOutcome {
        if let known = try KnownDocuments.entry(path: path, database) {
            guard always || !isSame(as: known) else { return .unchanged }
            try replace(known.id, database, &rules)
            return .replaced
        }
        let hash = item.document.contentHash
        if let twin = try KnownDocuments.entry(contentHash: hash, database) {
            return .duplicate(of: twin.path)
        }
        let id = try DocumentRows.insert(
            item.document, path: path, version: version, at: moment, database)
        try insertReading(of: id, numbers: try LineNumbers(database), database, &rules)
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
