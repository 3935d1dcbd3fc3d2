import GRDB

extension Ledger {
    /// A number that grows with every change of documents, rulings or catalogue, by whatever process: whoever
    /// keeps something that was worked out from the ledger keeps it until this moves.
    public func changeCount() throws(LedgerError) -> Int64 {
        try asking { database in
            let statement = try database.cachedStatement(sql: "SELECT count FROM changes")
            return try Int64.fetchOne(statement) ?? 0
        }
    }

    /// The largest number of a measurement: there are no more than that.
    public func lastLineNumber() throws(LedgerError) -> Int64 {
        try asking { try Int64.fetchOne($0, sql: "SELECT MAX(id) FROM measurements") ?? 0 }
    }
}
