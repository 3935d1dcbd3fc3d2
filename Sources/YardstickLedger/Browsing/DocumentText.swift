import Foundation
import GRDB
import YardstickReading

/// A stretch of a document's text with its headings, for those who read it as a document.
public struct DocumentText: Sendable {
    /// A heading.
    public struct Heading: Hashable, Sendable {
        /// Its place among the document's headings.
        public let ordinal: Int
        /// UTF-8 byte range of the heading's line.
        public let range: Range<Int>
        /// Its depth, 1 for the outermost.
        public let level: Int
        /// The place of the heading above it.
        public let parent: Int?
        /// Its words.
        public let title: String
        /// The place of the first sentence that stands below it.
        public let sentence: Int
    }

    /// A sentence.
    public struct Sentence: Hashable, Sendable {
        /// Its place among the document's sentences.
        public let ordinal: Int
        /// UTF-8 byte range.
        public let range: Range<Int>
        /// The place of the heading that it stands under.
        public let heading: Int?
    }

    /// All headings of the document.
    public let headings: [Heading]
    /// The sentences of the stretch.
    public let sentences: [Sentence]
    /// How many sentences the document has.
    public let sentenceCount: Int
    /// Where ``bytes`` start in the document.
    public let start: Int
    /// The text of the stretch, with what stands between its sentences.
    public let bytes: [UInt8]

    /// The words of a range of the document, as far as they lie in the stretch.
    public func words(_ range: Range<Int>) -> String {
        let shifted = max(0, range.lowerBound - start)..<max(0, range.upperBound - start)
        return String(decoding: bytes[shifted.clamped(to: bytes.indices)], as: UTF8.self)
    }
}

extension Ledger {
    /// A stretch of a document.
    ///
    /// - Parameters:
    ///   - document: The document's number.
    ///   - places: The places of the sentences wanted.
    public func text(
        of document: Int64, sentences places: Range<Int>
    ) throws(LedgerError) -> DocumentText {
        try asking { database in
            let sentences = try DocumentText.sentences(of: document, places, database)
            let (start, bytes) = try DocumentText.bytes(of: document, around: sentences, places, database)
            return DocumentText(
                headings: try DocumentText.headings(of: document, database), sentences: sentences,
                sentenceCount: try DocumentText.sentenceCount(of: document, database), start: start,
                bytes: bytes)
        }
    }
}

extension DocumentText {
    fileprivate static func sentences(
        of document: Int64, _ places: Range<Int>, _ database: Database
    ) throws -> [Sentence] {
        try Row.fetchAll(
            database,
            sql: "SELECT id, start, \"end\", section_id FROM sentences WHERE id >= ? AND id < ? ORDER BY id",
            arguments: [
                Place.id(document: document, ordinal: places.lowerBound),
                Place.id(document: document, ordinal: places.upperBound),
            ]
        ).map { row in
            Sentence(
                ordinal: Place.ordinal(of: row[0]), range: MeasurementLines.range(row, 1),
                heading: (row[3] as Int64?).map { Place.ordinal(of: $0) })
        }
    }

    fileprivate static func sentenceCount(of document: Int64, _ database: Database) throws -> Int {
        let ids = Place.ids(of: document)
        return try Int.fetchOne(
            database, sql: "SELECT COUNT(*) FROM sentences WHERE id >= ? AND id < ?",
            arguments: [ids.lowerBound, ids.upperBound]) ?? 0
    }

    /// Each with the first sentence that starts behind it: both are numbered in the order of the text.
    fileprivate static func headings(of document: Int64, _ database: Database) throws -> [Heading] {
        let ids = Place.ids(of: document)
        let starts = try Int.fetchAll(
            database, sql: "SELECT start FROM sentences WHERE id >= ? AND id < ? ORDER BY id",
            arguments: [ids.lowerBound, ids.upperBound])
        var next = 0
        return try Row.fetchAll(
            database,
            sql: """
                SELECT id, start, "end", level, parent_id, title FROM sections WHERE id >= ? AND id < ?
                ORDER BY id
                """, arguments: [ids.lowerBound, ids.upperBound]
        ).map { row in
            let range = MeasurementLines.range(row, 1)
            while next < starts.count, starts[next] < range.lowerBound { next += 1 }
            return Heading(
                ordinal: Place.ordinal(of: row[0]), range: range, level: row[3],
                parent: (row[4] as Int64?).map { Place.ordinal(of: $0) }, title: row[5], sentence: next)
        }
    }

    /// From the end of the sentence before, or the start of the text, to the end of the last sentence.
    fileprivate static func bytes(
        of document: Int64, around sentences: [Sentence], _ places: Range<Int>, _ database: Database
    ) throws -> (Int, [UInt8]) {
        guard let last = sentences.last else { return (0, []) }
        let before = try Int.fetchOne(
            database, sql: "SELECT \"end\" FROM sentences WHERE id = ?",
            arguments: [Place.id(document: document, ordinal: places.lowerBound - 1)])
        let start = places.lowerBound == 0 ? 0 : before ?? 0
        let bytes = try Data.fetchOne(
            database, sql: "SELECT SUBSTR(text, ?, ?) FROM documents WHERE id = ?",
            arguments: [start + 1, max(0, last.range.upperBound - start), document])
        return (start, [UInt8](bytes ?? Data()))
    }
}
