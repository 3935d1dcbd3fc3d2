import Foundation
import GRDB

extension Ledger {
    /// Keeps the standings of some areas in place of those that were kept of them.
    ///
    /// - Parameters:
    ///   - standings: How the targets of these areas stand, each with the key of its area.
    ///   - keys: The keys of the areas.
    ///   - documents: The documents that speak of each area, by the area's key.
    public func keep(
        _ standings: [(key: Int64, record: StandingRecord)], ofAreas keys: Set<Int64>,
        documents: [Int64: Set<Int64>]
    ) throws(LedgerError) {
        try changing { database in
            try StandingRows.delete(areaKeys: keys, database)
            try StandingRows.insert(standings, database)
            var row = try Insertion(database, into: "document_areas", "document_id, area_key")
            for (key, documents) in documents.sorted(by: { $0.key < $1.key }) {
                for document in documents.sorted() {
                    row.bind(document)
                    row.bind(key)
                    try row.insert()
                }
            }
            try database.execute(
                sql: "UPDATE computations SET revision = revision + 1 WHERE name = 'standings'")
        }
    }

    /// Records that the standings of all areas are kept as of a change; what is left of other areas goes.
    ///
    /// - Parameters:
    ///   - source: What they were worked out with.
    ///   - change: The last change of a document that they know.
    ///   - areas: The key of each name of an area.
    public func finishStandings(
        from source: String, asOf change: Int64, areas: [String: Int64], at moment: Date = Date()
    ) throws(LedgerError) {
        try changing { database in
            let known = Set(areas.values).union([0])
            let kept = try Int64.fetchAll(
                database,
                sql: "SELECT DISTINCT area_key FROM document_areas UNION SELECT area_key FROM standings")
            let gone = Set(kept).subtracting(known)
            if !gone.isEmpty { try StandingRows.delete(areaKeys: gone, database) }
            try Self.replaceKnownAreas(areas, database)
            try Self.record(.standings, from: source, asOf: change, at: moment, database)
        }
    }

    private static func replaceKnownAreas(_ areas: [String: Int64], _ database: Database) throws {
        guard try knownAreas(database) != areas else { return }
        try database.execute(sql: "DELETE FROM known_areas")
        var row = try Insertion(database, into: "known_areas", "name, area_key")
        for (name, key) in areas {
            row.bind(name)
            row.bind(key)
            try row.insert()
        }
    }

    /// The key of each name of an area as of the last time that the standings were worked out.
    public func knownAreas() throws(LedgerError) -> [String: Int64] {
        try asking { try Self.knownAreas($0) }
    }

    private static func knownAreas(_ database: Database) throws -> [String: Int64] {
        let rows = try Row.fetchAll(database, sql: "SELECT name, area_key FROM known_areas")
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int64) }) { first, _ in first }
    }

    /// The keys of the areas that some documents spoke of when the standings were worked out last.
    public func areaKeys(of documents: [Int64]) throws(LedgerError) -> Set<Int64> {
        try asking { database in
            Set(
                try Int64.fetchAll(
                    database,
                    sql: """
                        SELECT DISTINCT area_key FROM document_areas
                        WHERE document_id IN (SELECT value FROM json_each(?))
                        """, arguments: [SQLList.text(documents)]))
        }
    }

    /// The title of the main section that each of some lines stands in: the outermost heading above it, or, where all of
    /// the document stands under that one, as under its title, the heading below; nothing for lines under none.
    public func mainSections(of lines: [Int64]) throws(LedgerError) -> [Int64: String] {
        try asking { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT m.id, s.section_id FROM measurements m JOIN sentences s ON s.id = m.sentence_id
                    WHERE m.id IN (SELECT value FROM json_each(?)) AND s.section_id IS NOT NULL
                    """, arguments: [SQLList.text(lines)])
            var titles: [Int64: String] = [:]
            var main = MainSections(database)
            while let row = try rows.next() { titles[row[0]] = try main.title(above: row[1]) }
            return titles
        }
    }
}

/// Climbs from sections to the main one above each, each section once.
private struct MainSections {
    private let database: Database
    private var titles: [Int64: String] = [:]
    private var areLone: [Int64: Bool] = [:]

    init(_ database: Database) { self.database = database }

    mutating func title(above section: Int64) throws -> String? {
        if let title = titles[section] { return title }
        let statement = try database.cachedStatement(
            sql: "SELECT title, parent_id FROM sections WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [section]) else { return nil }
        // A section's parent stands before it, so that the climb comes to an end.
        let parent = (row[1] as Int64?).flatMap { $0 < section ? $0 : nil }
        var title: String? = row[0]
        if let parent, try !isLone(parent) { title = try self.title(above: parent) ?? title }
        titles[section] = title
        return title
    }

    /// Whether a section is the only outermost one of its document.
    private mutating func isLone(_ section: Int64) throws -> Bool {
        if let known = areLone[section] { return known }
        let statement = try database.cachedStatement(
            sql: """
                SELECT COUNT(*) = 1 AND MAX(id) = ?1 FROM sections
                WHERE parent_id IS NULL
                    AND id BETWEEN ?2 AND ?3
                """)
        let places = Place.ids(of: Place.document(of: section))
        let isLone = try Bool.fetchOne(
            statement, arguments: [section, places.lowerBound, places.upperBound - 1])
        areLone[section] = isLone ?? false
        return isLone ?? false
    }
}
