import GRDB

extension Ledger {
    /// The standings that a query asks for, in its order, without their statements.
    public func standings(_ query: StandingQuery) throws(LedgerError) -> [StandingRecord] {
        try asking { database in
            var conditions = query.conditions
            conditions.order(by: query.orderColumns)
            conditions.slice(limit: query.limit, offset: query.offset)
            // The numbers first: leafing far goes through an index alone.
            let ids = try Int64.fetchAll(
                database, sql: "SELECT s.id FROM standings s" + conditions.sql,
                arguments: conditions.arguments)
            let records = try Self.standings(ids, database)
            return ids.compactMap { records[$0] }
        }
    }

    /// How many standings a query asks for, whatever its limit, by status.
    public func standingCounts(_ query: StandingQuery) throws(LedgerError) -> [StandingGroup] {
        try asking { try StandingGroup.fetch(query.conditions, $0) }
    }

    /// All standings, counted by what their facets are.
    public func standingGroups() throws(LedgerError) -> [StandingGroup] {
        try asking { try StandingGroup.fetch(Conditions(), $0) }
    }

    /// How the targets that some lines state stand, by the line.
    public func standings(ofLines lines: [Int64]) throws(LedgerError) -> [Int64: StandingRecord] {
        guard !lines.isEmpty else { return [:] }
        return try asking { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT line, standing FROM standing_statements
                    WHERE line IN (SELECT value FROM json_each(?))
                    """, arguments: [SQLList.text(lines)])
            let records = try Self.standings(rows.map { $0[1] }, database)
            let pairs = rows.compactMap { row in records[row[1]].map { (row[0] as Int64, $0) } }
            return Dictionary(pairs) { first, _ in first }
        }
    }

    /// The lines that state targets, all of them.
    public func statedLines() throws(LedgerError) -> [Int64] {
        try asking { try Int64.fetchAll($0, sql: "SELECT line FROM standing_statements ORDER BY line") }
    }

    /// How many targets stand how in each section, the largest section first.
    ///
    /// - Parameters:
    ///   - area: Only targets of this area.
    public func standingSections(area: String? = nil) throws(LedgerError) -> [SectionTally] {
        try asking { database in
            let filter = area == nil ? "" : " WHERE area = ?"
            let rows = try Row.fetchCursor(
                database,
                sql:
                    "SELECT section, status, COUNT(*) FROM standings\(filter) GROUP BY section, status_order, status",
                arguments: StatementArguments([area].compactMap { $0 }))
            var tallies: [String: SectionTally] = [:]
            while let row = try rows.next() {
                let section = row[0] as String? ?? ""
                tallies[section, default: SectionTally(section: section)].counts[row[1], default: 0] += row[2]
            }
            return tallies.values.sorted { ($1.total, $0.section) < ($0.total, $1.section) }
        }
    }

    private static func standings(_ ids: [Int64], _ database: Database) throws -> [Int64: StandingRecord] {
        let records = try Row.fetchAll(
            database, sql: StandingRows.select + " WHERE s.id IN (SELECT value FROM json_each(?))",
            arguments: [SQLList.text(ids)]
        ).map { try StandingRows.read($0) }
        return Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    }
}

/// How many targets are alike in all that they are counted by.
public struct StandingGroup: Hashable, Sendable {
    /// How they stand.
    public let status: String
    /// The area.
    public let area: String?
    /// The catalogue's topic.
    public let topic: String?
    /// The year of the deadline.
    public let deadline: Int?
    /// How many there are.
    public let count: Int

    fileprivate static func fetch(_ conditions: Conditions, _ database: Database) throws -> [StandingGroup] {
        var conditions = conditions
        conditions.group(by: "status_order, topic, deadline, area, status")
        return try Row.fetchAll(
            database, sql: "SELECT status, area, topic, deadline, COUNT(*) FROM standings s" + conditions.sql,
            arguments: conditions.arguments
        ).map {
            StandingGroup(status: $0[0], area: $0[1], topic: $0[2], deadline: $0[3], count: $0[4])
        }
    }
}

/// How many targets of one section stand how.
public struct SectionTally: Hashable, Sendable {
    /// The section's title; empty for targets under no heading.
    public let section: String
    /// How many there are of each status.
    public internal(set) var counts: [String: Int] = [:]

    /// How many there are.
    public var total: Int { counts.values.reduce(0, +) }
}
