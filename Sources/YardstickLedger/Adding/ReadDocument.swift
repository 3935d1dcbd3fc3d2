import YardstickDocuments
import YardstickReading

/// A document together with what was read from it.
public struct ReadDocument: Sendable {
    /// The document.
    public let document: Document
    /// What was read from it.
    public let reading: Reading

    /// Puts a document and its reading together.
    public init(document: Document, reading: Reading) {
        self.document = document
        self.reading = reading
    }
}
