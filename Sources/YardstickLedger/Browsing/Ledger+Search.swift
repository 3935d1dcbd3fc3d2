import GRDB

/// A sentence that a search found.
public struct SentenceHit: Hashable, Sendable {
    /// The number of its document.
    public let document: Int64
    /// Its place in the document.
    public let ordinal: Int
    /// UTF-8 byte range in the document's text.
    public let range: Range<Int>
    /// Its words.
    public let text: String
}

extension Ledger {
    /// A search that finds more looks no further.
    public static let mostHits = 5000

    /// The sentences that hold all words of a text, in the order in which they came into the ledger; a phrase
    /// stands in double quotes, the start of a word before a `*`.
    ///
    /// - Returns: How many there are, ``mostHits`` at most, and those asked for.
    public func sentences(
        holding text: String, limit: Int, offset: Int
    ) throws(LedgerError) -> (total: Int, hits: [SentenceHit]) {
        try asking { database in
            let search = TextSearch(text)
            let ids =
                search.needsPhraseCheck
                ? try search.sentences(in: database, limit: Self.mostHits)
                : try Int64.fetchAll(
                    database,
                    sql: "SELECT rowid FROM sentence_search WHERE sentence_search MATCH ? LIMIT ?",
                    arguments: [search.words, Self.mostHits])
            var texts = DocumentTexts(database)
            let hits = try ids.dropFirst(offset).prefix(limit).compactMap {
                try SentenceHit($0, &texts, database)
            }
            return (ids.count, hits)
        }
    }
}

extension SentenceHit {
    fileprivate init?(_ id: Int64, _ texts: inout DocumentTexts, _ database: Database) throws {
        let row = try Row.fetchOne(
            database, sql: "SELECT document_id, start, \"end\" FROM sentences WHERE id = ?", arguments: [id])
        guard let row else { return nil }
        document = row[0]
        ordinal = Place.ordinal(of: id)
        range = MeasurementLines.range(row, 1)
        text = try texts.words(range, of: row[0])
    }
}
