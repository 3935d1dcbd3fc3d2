import GRDB

extension Ledger {
    /// Takes a document out, with all that was read from it and all that was ruled on it. The numbers of its lines are
    /// given to no others; added again, it is a new document.
    ///
    /// - Parameter document: The document's number.
    /// - Returns: How many rulings went with it.
    /// - Throws: ``LedgerError`` where there is no such document.
    @discardableResult
    public func remove(document: Int64) throws(LedgerError) -> Int {
        try changing { database in
            try OldReading.delete(of: document, database)
            try database.execute(sql: "DELETE FROM rulings WHERE document_id = ?", arguments: [document])
            let rulings = database.changesCount
            try database.execute(sql: "DELETE FROM documents WHERE id = ?", arguments: [document])
            guard database.changesCount > 0 else {
                throw LedgerError(
                    path: path, reason: .noSuchLine("document \(LineNumber(.document, document))"))
            }
            return rulings
        }
    }

    /// How many rulings are on lines of a document.
    public func rulingCount(of document: Int64) throws(LedgerError) -> Int {
        try asking { database in
            try Int.fetchOne(
                database, sql: "SELECT COUNT(*) FROM rulings WHERE document_id = ?", arguments: [document])
                ?? 0
        }
    }
}
