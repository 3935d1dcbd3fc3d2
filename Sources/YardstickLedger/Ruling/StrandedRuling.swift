import GRDB

/// A ruling whose line no reading finds any more, since the text or what is read of it has changed.
///
/// It is kept with its document, and holds again should the line come back.
public struct StrandedRuling: Hashable, Sendable {
    /// The ruling.
    public let ruling: Ruling
    /// The path of the document that the line was read from.
    public let path: String
    /// The number with its unit, as the line had it.
    public let surface: String
    /// The sentence that it stood in.
    public let sentence: String
}

extension Ledger {
    /// The rulings that are on no line, oldest first.
    ///
    /// - Parameter document: Only those of this document.
    public func strandedRulings(of document: Int64? = nil) throws(LedgerError) -> [StrandedRuling] {
        try asking { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT r.id, r.measurement_id, r.field, r.value, r.previous, r.note, r.made_by, r.made_at,
                        d.path, r.surface, r.sentence
                    FROM rulings r JOIN documents d ON d.id = r.document_id
                    WHERE r.document_id = IFNULL(?, r.document_id)
                        AND NOT EXISTS (SELECT 1 FROM measurements m WHERE m.id = r.measurement_id)
                    ORDER BY r.id
                    """, arguments: [document])
            return try rows.map { row in
                StrandedRuling(
                    ruling: try Ruling(row: row), path: row[8], surface: row[9], sentence: row[10])
            }
        }
    }
}
