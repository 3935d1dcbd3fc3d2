import GRDB
import YardstickReading

/// The sentences of the open transaction that are still to go into the search index.
///
/// The index gathers words in memory, and lays them down in a piece of their own whenever a statement that may have to
/// be undone begins, as one that sets off a trigger does: with each document, if documents and sentences took turns.
struct SearchRows {
    private struct Document {
        let id: Int64
        let text: [UInt8]
        let sentences: [Sentence]
    }

    private var documents: [Document] = []

    /// Keeps the sentences of a document for later.
    mutating func add(_ sentences: [Sentence], of text: [UInt8], id: Int64) {
        documents.append(Document(id: id, text: text, sentences: sentences))
    }

    /// Indexes all that was kept.
    mutating func write(_ database: Database) throws {
        guard !documents.isEmpty else { return }
        var row = try Insertion(database, into: "sentence_search", "rowid, text")
        for document in documents {
            try document.text.withUnsafeBufferPointer { text in
                for (index, sentence) in document.sentences.enumerated() {
                    row.bind(Place.id(document: document.id, ordinal: index))
                    row.bind(
                        searchable: UnsafeBufferPointer(
                            rebasing: text[sentence.range.clamped(to: text.indices)]))
                    try row.insert()
                }
            }
        }
        documents.removeAll(keepingCapacity: true)
    }
}
