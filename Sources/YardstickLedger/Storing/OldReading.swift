import Foundation
import GRDB

/// Takes the reading of a document out of the ledger; its rulings stay.
enum OldReading {
    static func delete(of document: Int64, _ database: Database) throws {
        try unindex(document, database)
        let places = Place.ids(of: document)
        for table in ["sentences", "sections"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE id >= ? AND id < ?",
                arguments: [places.lowerBound, places.upperBound])
        }
        for table in ["measurements", "commitments", "programmes", "corrected"] {
            try database.execute(sql: "DELETE FROM \(table) WHERE document_id = ?", arguments: [document])
        }
    }

    /// An index without its words has to be told the words that it shall forget.
    private static func unindex(_ document: Int64, _ database: Database) throws {
        guard
            let text = try Data.fetchOne(
                database, sql: "SELECT text FROM documents WHERE id = ?", arguments: [document])
        else { return }
        let bytes = [UInt8](text)
        let places = Place.ids(of: document)
        let sentences = try Row.fetchCursor(
            database, sql: "SELECT id, start, \"end\" FROM sentences WHERE id >= ? AND id < ?",
            arguments: [places.lowerBound, places.upperBound])
        var removal = try Insertion(database, into: "sentence_search", "sentence_search, rowid, text")
        while let sentence = try sentences.next() {
            let range = (sentence[1] as Int..<sentence[2]).clamped(to: bytes.indices)
            removal.bind("delete")
            removal.bind(sentence[0] as Int64)
            bytes.withUnsafeBufferPointer {
                removal.bind(searchable: UnsafeBufferPointer(rebasing: $0[range]))
            }
            try removal.insert()
        }
    }
}
