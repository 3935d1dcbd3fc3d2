import GRDB
import YardstickReading

extension Ledger {
    /// All measurements as figures, with the rulings applied, from one moment of the ledger.
    ///
    /// - Parameter least: The least confidence; less sure readings are left out.
    /// - Throws: ``LedgerError``.
    public func figures(leastConfidence least: Double = 0) throws(LedgerError) -> Figures {
        try asking { database in
            var loader = try FigureLoader(database)
            try loader.load(leastConfidence: least)
            return loader.figures
        }
    }

    /// The measurements about some areas as figures: the area is the figure's own, else its document's.
    ///
    /// - Parameters:
    ///   - names: The areas.
    ///   - hasNone: Whether figures without any area are among them.
    ///   - others: All areas that the ledger knows; their names are told from what is measured.
    /// - Throws: ``LedgerError``.
    public func figures(
        ofAreas names: [String], orNone hasNone: Bool, among others: [String]
    ) throws(LedgerError) -> Figures {
        try asking { database in
            var loader = try FigureLoader(database, areas: others)
            try loader.load(areas: names, orNone: hasNone)
            return loader.figures
        }
    }

    /// The areas of figures and documents: how many figures each has, and what the catalogue knows of it.
    ///
    /// - Throws: ``LedgerError``.
    public func areasOfFigures() throws(LedgerError) -> [AreaOfFigures] {
        try asking { try AreaOfFigures.fetch($0) }
    }

    /// The names of the areas that some documents speak of, or are issued for; nothing stands for none.
    ///
    /// - Throws: ``LedgerError``.
    public func areas(ofDocuments documents: [Int64]) throws(LedgerError) -> Set<String?> {
        try asking { database in
            let list = SQLList.text(documents)
            return Set(
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT DISTINCT area FROM lines WHERE document_id IN (SELECT value FROM json_each(?))
                        UNION SELECT area FROM documents WHERE id IN (SELECT value FROM json_each(?))
                        """, arguments: [list, list]
                ).map { $0[0] as String? })
        }
    }
}

/// A name of an area, as lines or documents have it.
public struct AreaOfFigures: Hashable, Sendable {
    /// The name, with what the catalogue knows of it.
    public let area: Figures.Area
    /// How many figures name it themselves.
    public let figures: Int
    /// Whether any figure names it, and not only a document.
    public var isNamedByFigures: Bool { figures > 0 }

    fileprivate static func fetch(_ database: Database) throws -> [AreaOfFigures] {
        let known = try KnownNames(database)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT area, SUM(n) FROM (
                    SELECT area, COUNT(*) AS n FROM measurements GROUP BY area
                    UNION ALL SELECT area, COUNT(*) FROM corrected GROUP BY area
                    UNION ALL SELECT DISTINCT area, 0 FROM documents)
                WHERE area IS NOT NULL GROUP BY area ORDER BY area
                """)
        return rows.map { AreaOfFigures(area: known.area(named: $0[0]), figures: $0[1]) }
    }
}
