import GRDB
import YardstickReading

/// What is known of the actual levels of one indicator, for ranking areas by them.
public struct RankedFigures: Sendable {
    /// The unit that most of them are in; nothing where there are none.
    public let unit: Unit?
    /// The years that have figures in it for a whole year, with how many areas have one, the latest first.
    public let years: [(year: Int, areas: Int)]
    /// The areas that have any of these figures.
    public let areas: Set<String>
}

extension Ledger {
    /// What is known of the actual levels of one indicator.
    ///
    /// - Parameter code: The catalogue's code.
    public func rankedFigures(ofCode code: String) throws(LedgerError) -> RankedFigures {
        try asking { database in
            var query = LineQuery()
            (query.code, query.role, query.form) = (code, .actual, .level)
            let (lines, arguments) = query.select(
                "unit, area, period_end, COALESCE(value, low) AS value", ordered: false)
            // A figure up to September is none of the year.
            let wholeYear = "LENGTH(period_end) = 4 OR SUBSTR(period_end, 6, 2) = '12'"
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT unit, CASE WHEN \(wholeYear) THEN CAST(SUBSTR(period_end, 1, 4) AS INTEGER) END,
                        CASE WHEN value IS NOT NULL THEN area END, COUNT(*)
                    FROM (\(lines)) GROUP BY 1, 2, 3
                    """, arguments: arguments)
            return try RankedFigures(rows)
        }
    }
}

extension RankedFigures {
    /// Takes unit, year, area and count.
    fileprivate init(_ rows: [Row]) throws {
        var counts: [String: Int] = [:]
        for row in rows { counts[row[0], default: 0] += row[3] as Int }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        unit = try most.map { try Unit.read($0) }
        var byYear: [Int: Set<String>] = [:]
        for row in rows where row[0] as String? == most {
            guard let year = row[1] as Int?, let area = row[2] as String? else { continue }
            byYear[year, default: []].insert(area)
        }
        years = byYear.map { ($0.key, $0.value.count) }.sorted { $0.0 > $1.0 }.map {
            (year: $0.0, areas: $0.1)
        }
        areas = byYear.values.reduce(into: []) { $0.formUnion($1) }
    }
}
