import Foundation
import GRDB

/// What a user types to search sentences, as the full-text index understands it.
///
/// The index knows words and no order. A term of more than one word (a quoted phrase, "R&D", any run of
/// Chinese) is looked for by its words first; the sentences that hold them are then read again for the phrase.
struct TextSearch {
    private struct Term {
        let words: [String]
        let isPrefix: Bool
    }

    private let terms: [Term]

    init(_ text: String) {
        terms = Self.pieces(of: text).compactMap { piece in
            let words = Self.words(of: SearchText.spaced(piece))
            return words.isEmpty ? nil : Term(words: words, isPrefix: piece.hasSuffix("*"))
        }
    }

    /// Whether the index alone cannot answer.
    var needsPhraseCheck: Bool { terms.contains { $0.words.count > 1 } || terms.isEmpty }

    /// The query that the index can answer: every word somewhere in the sentence.
    var words: String {
        let words = terms.flatMap { term in
            term.words.enumerated().map { index, word in
                Self.quoted([word], isPrefix: term.isPrefix && index == term.words.count - 1)
            }
        }
        return words.joined(separator: " AND ")
    }

    private var phrases: String {
        terms.map { Self.quoted($0.words, isPrefix: $0.isPrefix) }.joined(separator: " AND ")
    }

    /// The numbers of the sentences that hold every term; none where the text has no word at all.
    ///
    /// - Parameter limit: How many sentences to look at, at most; all of them without one.
    func sentences(in database: Database, limit: Int = -1) throws -> [Int64] {
        guard !terms.isEmpty else { return [] }
        let check = try PhraseCheck()
        let candidates = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, start, "end", document_id FROM sentences WHERE id IN
                    (SELECT rowid FROM sentence_search WHERE sentence_search MATCH ? LIMIT ?)
                    ORDER BY id
                """, arguments: [words, limit])
        var texts = DocumentTexts(database)
        while let row = try candidates.next() {
            let range = row[1] as Int..<row[2]
            try check.add(row[0], try texts.slice(range, of: row[3]))
        }
        return try check.matching(phrases)
    }

    /// Splits at white space, but for what stands in double quotes.
    private static func pieces(of text: String) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2)
                ? part.split(whereSeparator: \.isWhitespace).map(String.init) : [String(part)]
        }
    }

    /// Splits as the index does: at whatever is neither letter nor digit nor a mark on one.
    private static func words(of text: String) -> [String] {
        let words = text.unicodeScalars.split { scalar in
            let properties = scalar.properties
            switch properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark, .privateUse: return false
            case .decimalNumber, .letterNumber, .otherNumber: return false
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
                return false
            default: return true
            }
        }
        return words.map(String.init)
    }

    private static func quoted(_ words: [String], isPrefix: Bool) -> String {
        "\"" + words.joined(separator: " ") + "\"" + (isPrefix ? "*" : "")
    }
}

/// An index with positions, in memory, over the few sentences that may hold a phrase.
private struct PhraseCheck {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.write {
            try $0.execute(
                sql: """
                    CREATE VIRTUAL TABLE candidates USING fts5 (text, content = '', tokenize = 'unicode61')
                    """)
        }
    }

    func add(_ id: Int64, _ sentence: ArraySlice<UInt8>) throws {
        try queue.writeWithoutTransaction { database in
            var row = try Insertion(database, into: "candidates", "rowid, text")
            row.bind(id)
            sentence.withUnsafeBufferPointer { row.bind(searchable: $0) }
            try row.insert()
        }
    }

    func matching(_ phrases: String) throws -> [Int64] {
        try queue.read {
            try Int64.fetchAll(
                $0, sql: "SELECT rowid FROM candidates WHERE candidates MATCH ?", arguments: [phrases])
        }
    }
}
