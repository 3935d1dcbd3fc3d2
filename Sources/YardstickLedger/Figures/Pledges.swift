import GRDB
import YardstickReading

/// A commitment as a few values, without its words: what counts all commitments works on these.
public struct Pledge: Hashable, Sendable {
    /// The number of its document.
    public let document: Int64
    /// Which sentence of its document, from 0.
    public let sentence: Int
    /// Who is to act, where the sentence names one.
    public let actor: String?
    /// One number for what is acted on, the same for "new schools" and "the new school".
    public let objectKey: UInt64
    /// Whether one can tell afterwards if it was kept.
    public let isMeasurable: Bool
}

extension Ledger {
    /// All commitments, by document and place.
    public func pledges() throws(LedgerError) -> [Pledge] {
        try asking { database in
            try Row.fetchAll(
                database,
                sql:
                    "SELECT document_id, sentence_id, actor, object, is_measurable FROM commitments ORDER BY id"
            ).map { row in
                Pledge(
                    document: row[0], sentence: Place.ordinal(of: row[1]), actor: row[2],
                    objectKey: PhraseKey(row[3] as String).value, isMeasurable: row[4])
            }
        }
    }
}
