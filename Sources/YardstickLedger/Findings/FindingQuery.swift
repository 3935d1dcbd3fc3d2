import GRDB

/// Which kept findings are leafed through, the weightiest first; what is left out asks nothing.
public struct FindingQuery: Hashable, Sendable {
    /// The name of the check.
    public var check: String?
    /// The verdict.
    public var verdict: String?
    /// The severity.
    public var severity: String?
    /// An area that a line of the finding is about.
    public var area: String?
    /// How many at most.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int?

    /// Asks for all.
    public init() {}
}

/// How many findings are alike in all that they are counted by.
public struct FindingGroup: Hashable, Sendable {
    /// The name of the check.
    public let check: String
    /// The verdict.
    public let verdict: String
    /// The severity.
    public let severity: String
    /// The area that a line of them is about; nothing where all findings are counted, each once, whatever its areas.
    public let area: String?
    /// How many there are.
    public let count: Int
}

extension Ledger {
    /// The findings that a query asks for.
    public func findings(_ query: FindingQuery) throws(LedgerError) -> [FindingRecord] {
        try asking { database in
            let (sql, arguments) = query.ids
            let ids = try Int64.fetchAll(database, sql: sql, arguments: arguments)
            return try FindingRecord.fetch(rows: ids, database)
        }
    }

    /// All findings, counted by what their facets are: all of them, and those of each area.
    public func findingGroups() throws(LedgerError) -> [FindingGroup] {
        try asking { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT check_name, verdict, severity, NULL, COUNT(*) FROM findings
                        GROUP BY weight, check_name, verdict, severity
                    UNION ALL
                    SELECT check_name, verdict, severity, area, COUNT(*) FROM finding_areas
                        GROUP BY area, weight, check_name
                    """
            ).map {
                FindingGroup(check: $0[0], verdict: $0[1], severity: $0[2], area: $0[3], count: $0[4])
            }
        }
    }

    /// The findings that compare each of some lines, the weightiest first.
    public func findings(touching lines: [Int64]) throws(LedgerError) -> [Int64: [FindingRecord]] {
        guard !lines.isEmpty else { return [:] }
        return try asking { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT line, finding FROM finding_lines WHERE line IN (SELECT value FROM json_each(?))
                    """, arguments: [SQLList.text(lines)])
            let ids = Set(rows.map { $0[1] as Int64 })
            let byLine = Dictionary(grouping: rows) { $0[0] as Int64 }.mapValues {
                Set($0.map { $0[1] as Int64 })
            }
            let ordered = try FindingRecord.order(of: ids, database)
            let records = try FindingRecord.fetch(rows: ordered, database)
            return byLine.mapValues { ids in
                zip(ordered, records).filter { ids.contains($0.0) }.map(\.1)
            }
        }
    }

    /// The findings whose identities start like a text; none for an empty one.
    public func findings(named start: String) throws(LedgerError) -> [FindingRecord] {
        let start = start.lowercased()
        guard !start.isEmpty else { return [] }
        return try asking { database in
            try Row.fetchAll(
                database, sql: FindingRecord.select + " WHERE id >= ? AND id < ? ORDER BY rowid LIMIT 1000",
                arguments: [start, start + "\u{10FFFF}"]
            ).map(FindingRecord.init)
        }
    }

    /// One finding by its identity.
    public func finding(_ id: String) throws(LedgerError) -> FindingRecord? {
        try asking { database in
            try Row.fetchOne(database, sql: FindingRecord.select + " WHERE id = ?", arguments: [id])
                .map(FindingRecord.init)
        }
    }

    /// The latest explanations of some findings, by the finding's identity.
    public func explanations(of findings: [FindingRecord]) throws(LedgerError) -> [String: Explanation] {
        try asking { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT finding, note, made_by, made_at FROM explanations
                    WHERE finding IN (SELECT value FROM json_each(?)) ORDER BY id
                    """, arguments: [SQLList.text(words: findings.map(\.id))])
            let pairs = rows.map { row in
                (row[0] as String, Explanation(finding: row[0], note: row[1], by: row[2], at: row[3]))
            }
            return Dictionary(pairs) { _, latest in latest }
        }
    }
}

extension FindingQuery {
    /// The numbers of the rows, in order: of an area's findings along the areas, else along the weights.
    fileprivate var ids: (sql: String, arguments: StatementArguments) {
        var conditions = Conditions()
        if let area { conditions.add("area = ?", area) }
        if let check { conditions.add("check_name = ?", check) }
        if verdict != nil || severity != nil {
            // The index has the rows by weight, and the weight follows from both.
            let weights = FindingWeight.all(verdict: verdict, severity: severity)
            conditions.add("weight IN (\(weights.map { String($0) }.joined(separator: ", ")))")
        }
        if let verdict { conditions.add("+verdict = ?", verdict) }
        if let severity { conditions.add("+severity = ?", severity) }
        conditions.order(by: area == nil ? "weight, rowid" : "weight, check_name, finding")
        conditions.slice(limit: limit, offset: offset)
        let table = area == nil ? "rowid FROM findings" : "finding FROM finding_areas"
        return ("SELECT \(table)" + conditions.sql, conditions.arguments)
    }
}

extension FindingRecord {
    static let select =
        "SELECT id, check_name, verdict, severity, title, arithmetic, guess, lines FROM findings"

    init(row: Row) {
        self.init(
            id: row[0], check: row[1], verdict: row[2], severity: row[3], title: row[4], arithmetic: row[5],
            guess: row[6], lines: (row[7] as String).split(separator: " ").compactMap { Int64($0) })
    }

    /// The findings of some rows, in the order of the rows.
    fileprivate static func fetch(rows ids: [Int64], _ database: Database) throws -> [FindingRecord] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT id, check_name, verdict, severity, title, arithmetic, guess, lines, rowid FROM findings
                WHERE rowid IN (SELECT value FROM json_each(?))
                """, arguments: [SQLList.text(ids)])
        let records = Dictionary(rows.map { ($0[8] as Int64, FindingRecord(row: $0)) }) { first, _ in first }
        return ids.compactMap { records[$0] }
    }

    fileprivate static func order(of ids: Set<Int64>, _ database: Database) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT rowid FROM findings WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY weight, rowid
                """, arguments: [SQLList.text(ids.sorted())])
    }
}
