import YardstickDocuments

/// What adding a number of files came to.
public struct AddSummary: Sendable {
    /// How many documents are new.
    public var added = 0
    /// How many took the place of what they were before.
    public var replaced = 0
    /// How many the ledger held already.
    public var unchanged = 0
    /// Files whose bytes the ledger holds under another path, with that path.
    public var duplicates: [(path: String, of: String)] = []
    /// Files that could not be read.
    public var failures: [DocumentError] = []
    /// Rulings that lost their line to a change of a document.
    public var strandedRulings: [StrandedRuling] = []
    /// How many measurements were read from the new and replaced documents.
    public var measurements = 0
    /// How many commitments were read from them.
    public var commitments = 0

    /// Makes an empty summary.
    public init() {}

    mutating func count(_ outcome: AddOutcome, of path: String) {
        switch outcome {
        case .added: added += 1
        case .replaced: replaced += 1
        case .unchanged: unchanged += 1
        case .duplicate(let other): duplicates.append((path, other))
        }
    }
}
