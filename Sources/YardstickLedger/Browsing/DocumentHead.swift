import GRDB

/// What names a document: its title, area, kind and date.
public struct DocumentHead: Hashable, Sendable {
    /// Its number.
    public let id: Int64
    /// The file's name.
    public let name: String
    /// Its title.
    public let title: String
    /// Who issued it.
    public let issuer: String?
    /// Whose plan or report it is.
    public let area: String?
    /// What sort of document it is.
    public let kind: String
    /// The language that it is written in, by ISO 639-1.
    public let language: String
    /// The date that "this year" is counted from, in ISO 8601.
    public let date: String?
    /// When it was last read into the ledger, in ISO 8601 at UTC.
    public let addedAt: String
}

/// Which documents are leafed through, and in what order.
public struct DocumentQuery: Hashable, Sendable {
    /// The order of the answers.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        /// The last added first.
        case added
        /// The latest first.
        case date
        /// By title.
        case title
    }

    /// The area's name.
    public var area: String?
    /// What sort of document.
    public var kind: String?
    /// The order.
    public var order = Order.added
    /// How many at most.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int?

    /// Asks for all documents.
    public init() {}
}

extension Ledger {
    /// The documents of these numbers.
    public func documents(_ ids: Set<Int64>) throws(LedgerError) -> [Int64: DocumentHead] {
        try asking { database in
            let list = "[" + ids.map(String.init).joined(separator: ",") + "]"
            let heads = try Row.fetchAll(
                database, sql: DocumentHead.select + " WHERE id IN (SELECT value FROM json_each(?))",
                arguments: [list]
            ).map(DocumentHead.init)
            return Dictionary(heads.map { ($0.id, $0) }) { first, _ in first }
        }
    }

    /// The documents that a query asks for, in its order.
    public func documents(_ query: DocumentQuery) throws(LedgerError) -> [DocumentHead] {
        try asking { database in
            var conditions = query.conditions
            conditions.order(by: query.orderColumns)
            conditions.slice(limit: query.limit, offset: query.offset)
            return try Row.fetchAll(
                database, sql: DocumentHead.select + conditions.sql, arguments: conditions.arguments
            ).map(DocumentHead.init)
        }
    }

    /// How many documents a query asks for, whatever its limit, by the values of area and kind.
    public func documentCounts(
        _ query: DocumentQuery
    ) throws(LedgerError) -> [(area: String?, kind: String, count: Int)] {
        try asking { database in
            let conditions = query.conditions
            return try Row.fetchAll(
                database,
                sql: "SELECT area, kind, COUNT(*) FROM documents" + conditions.sql
                    + " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
                arguments: conditions.arguments
            ).map { ($0[0], $0[1], $0[2]) }
        }
    }
}

extension DocumentQuery {
    fileprivate var conditions: Conditions {
        var conditions = Conditions()
        if let area { conditions.add("area = ?", area) }
        if let kind { conditions.add("kind = ?", kind) }
        return conditions
    }

    fileprivate var orderColumns: String {
        switch order {
        case .added: "added_at DESC, id DESC"
        case .date: "date DESC, id"
        case .title: "title, id"
        }
    }
}

extension DocumentHead {
    fileprivate static let select = """
        SELECT id, name, title, issuer, area, kind, language, date, added_at FROM documents
        """

    fileprivate init(row: Row) {
        id = row[0]
        name = row[1]
        title = row[2]
        issuer = row[3]
        area = row[4]
        kind = row[5]
        language = row[6]
        date = row[7]
        addedAt = row[8]
    }
}
