import GRDB
import YardstickReading

/// The words of sentences, for what goes through figures and has to read the words of a few; one document is in
/// memory at a time, so that asking in the order of the figures reads each document once.
public struct Sentences {
    /// A sentence with its place.
    public struct Passage: Hashable, Sendable {
        /// UTF-8 byte range of the sentence in the document's text.
        public let range: Range<Int>
        /// The words, in UTF-8.
        public let words: ArraySlice<UInt8>
        /// The titles above it, outermost first.
        public let section: [String]

        /// The words as text.
        public var text: String { String(decoding: words, as: UTF8.self) }
    }

    private let database: Database
    private var texts: DocumentTexts
    private var document: Int64?
    private var places: [Row] = []

    init(_ database: Database) {
        self.database = database
        texts = DocumentTexts(database)
    }

    /// The sentence that a figure stands in; nothing where the ledger has none.
    public mutating func passage(of figure: Figure, in figures: Figures) throws -> Passage? {
        try passage(Int(figure.sentence), of: figures.source(of: figure).id)
    }

    /// A sentence by its place in its document, from 0; nothing where there is none.
    ///
    /// - Parameter document: The document's number in the ledger: ``Figures/Source/id``.
    public mutating func passage(_ ordinal: Int, of document: Int64) throws -> Passage? {
        try turn(to: document)
        guard places.indices.contains(ordinal) else { return nil }
        let row = places[ordinal]
        let range = MeasurementLines.range(row, 0)
        return Passage(
            range: range, words: try texts.slice(range, of: document),
            section: try texts.path(of: row[2], in: document))
    }

    /// How many sentences a document has.
    public mutating func count(of document: Int64) throws -> Int {
        try turn(to: document)
        return places.count
    }

    /// The places of the sentences, among those of one document, that promise action.
    public mutating func promising(in document: Int64) throws -> Set<Int> {
        Set(
            try Int64.fetchAll(
                database, sql: "SELECT sentence_id FROM commitments WHERE document_id = ?",
                arguments: [document]
            ).map { Place.ordinal(of: $0) })
    }

    /// The places of the sentences of a document in which all words of one of the names occur, in any form that
    /// starts alike: "new urban job" is found in "jobs were new in urban areas".
    public mutating func naming(_ names: [String], in document: Int64) throws -> [Int] {
        let searches = names.map { name in
            TextSearch(
                name.split(whereSeparator: \.isWhitespace).map { Self.stem($0) + "*" }.joined(separator: " "))
        }
        let query = searches.map(\.words).filter { !$0.isEmpty }.map { "(" + $0 + ")" }
        guard !query.isEmpty else { return [] }
        let ids = Place.ids(of: document)
        let statement = try database.cachedStatement(
            sql: """
                SELECT rowid FROM sentence_search WHERE sentence_search MATCH ? AND rowid >= ? AND rowid < ?
                ORDER BY rowid
                """)
        return try Int64.fetchAll(
            statement, arguments: [query.joined(separator: " OR "), ids.lowerBound, ids.upperBound]
        ).map { Place.ordinal(of: $0) }
    }

    private static func stem(_ word: Substring) -> Substring {
        word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word
    }

    private mutating func turn(to document: Int64) throws {
        guard self.document != document else { return }
        let ids = Place.ids(of: document)
        let statement = try database.cachedStatement(
            sql: "SELECT start, \"end\", section_id FROM sentences WHERE id >= ? AND id < ? ORDER BY id")
        places = try Row.fetchAll(statement, arguments: [ids.lowerBound, ids.upperBound])
        self.document = document
    }
}

extension Ledger {
    /// Hands over all measurements as figures with a way to their sentences, from one moment of the ledger.
    ///
    /// - Parameter least: The least confidence; less sure readings are left out.
    /// - Throws: ``LedgerError``, also for what the body throws.
    public func examining<Answer>(
        leastConfidence least: Double = 0, _ body: (Figures, inout Sentences) throws -> Answer
    ) throws(LedgerError) -> Answer {
        try asking { database in
            var loader = try FigureLoader(database)
            try loader.load(leastConfidence: least)
            var sentences = Sentences(database)
            return try body(loader.figures, &sentences)
        }
    }

    /// Hands over a way to the sentences alone.
    ///
    /// - Throws: ``LedgerError``, also for what the body throws.
    public func readingSentences<Answer>(
        _ body: (inout Sentences) throws -> Answer
    ) throws(LedgerError) -> Answer {
        try asking { database in
            var sentences = Sentences(database)
            return try body(&sentences)
        }
    }
}
