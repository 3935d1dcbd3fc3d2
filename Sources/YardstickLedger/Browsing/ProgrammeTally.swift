import GRDB

/// A programme with how often and where it is named.
public struct ProgrammeTally: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The code number within the name.
    public let code: String?
    /// How often it is named.
    public let mentions: Int
    /// In how many documents.
    public let documents: Int
    /// The number of the first document that names it.
    public let document: Int64
    /// The place there of the sentence that names it.
    public let sentence: Int
    /// The area of that document.
    public let area: String?
}

extension Ledger {
    /// The programmes, the most often named first.
    ///
    /// - Parameters:
    ///   - area: Only those that documents of this area name.
    ///   - limit: How many at most.
    ///   - offset: How many to leave out at the start.
    public func programmeTallies(
        area: String? = nil, limit: Int, offset: Int
    ) throws(LedgerError) -> [ProgrammeTally] {
        try asking { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT p.name, MIN(p.code), COUNT(*), COUNT(DISTINCT p.document_id), MIN(p.document_id),
                        MIN(p.sentence_id), MIN(d.area)
                    FROM programmes p JOIN documents d ON d.id = p.document_id
                    WHERE ?1 IS NULL OR d.area = ?1
                    GROUP BY p.name ORDER BY 3 DESC, 1 LIMIT ?2 OFFSET ?3
                    """, arguments: [area, limit, offset]
            ).map(ProgrammeTally.init)
        }
    }

    /// How many programmes there are, by the area of the documents that name them.
    public func programmeCounts() throws(LedgerError) -> (total: Int, areas: [(value: String, count: Int)]) {
        try asking { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT d.area, COUNT(DISTINCT p.name)
                    FROM programmes p JOIN documents d ON d.id = p.document_id
                    WHERE d.area IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1
                    """)
            let total = try Int.fetchOne(database, sql: "SELECT COUNT(DISTINCT name) FROM programmes") ?? 0
            return (total, rows.map { ($0[0], $0[1]) })
        }
    }
}

extension ProgrammeTally {
    fileprivate init(row: Row) {
        name = row[0]
        code = row[1]
        mentions = row[2]
        documents = row[3]
        document = row[4]
        sentence = Place.ordinal(of: row[5])
        area = row[6]
    }
}
