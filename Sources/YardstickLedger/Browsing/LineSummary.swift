import GRDB
import YardstickReading

/// A line of the ledger without its sentence and its evidence: what tables and charts show of it.
public struct LineSummary: Hashable, Sendable {
    /// Its number.
    public let id: Int64
    /// The number of its document.
    public let document: Int64
    /// Its sentence's place in the document.
    public let sentence: Int
    /// The number with its unit, as written.
    public let surface: String
    /// The number, its unit and comparator.
    public let quantity: Quantity
    /// Level, change, growth, multiple, ratio or rank.
    public let form: Form
    /// Actual, target, baseline or reference.
    public let role: Role
    /// What is measured, in the words of the document.
    public let indicator: String
    /// The catalogue's code for it.
    public let indicatorCode: String?
    /// Whose indicator.
    public let area: String?
    /// When.
    public let period: Period?
    /// How sure the reading is, 0...1.
    public let confidence: Double
}

extension Ledger {
    /// The lines that a query asks for, in its order.
    public func lines(_ query: LineQuery) throws(LedgerError) -> [LineSummary] {
        try asking { database in
            guard (query.offset ?? 0) > Self.nearOffset else { return try Self.lines(query, database) }
            // Far from the start the numbers come first, from an index alone.
            let (sql, arguments) = query.select(query.keyColumns, ordered: true)
            var few = LineQuery()
            few.ids = try Row.fetchAll(database, sql: sql, arguments: arguments).map { $0[0] }
            few.order = query.order
            return try Self.lines(few, database)
        }
    }

    private static let nearOffset = 500

    private static func lines(_ query: LineQuery, _ database: Database) throws -> [LineSummary] {
        let (sql, arguments) = query.select(LineSummary.columns, ordered: true)
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { try LineSummary(row: $0) }
    }

    /// How many lines a query asks for, whatever its limit.
    public func lineCount(_ query: LineQuery) throws(LedgerError) -> Int {
        try asking { database in
            let (sql, arguments) = query.select("COUNT(*) AS count", ordered: false)
            return try Int.fetchOne(
                database, sql: "SELECT SUM(count) FROM (\(sql))", arguments: arguments) ?? 0
        }
    }

    /// How the lines that a query asks for are spread over the values of a column, the most frequent first.
    public func spread(
        of query: LineQuery, over column: SpreadColumn
    ) throws(LedgerError) -> [(value: String, count: Int)] {
        try asking { database in
            let (sql, arguments) = query.select("\(column.rawValue) AS value", ordered: false)
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT value, COUNT(*) FROM (\(sql)) WHERE value IS NOT NULL GROUP BY 1
                        ORDER BY 2 DESC, 1 LIMIT 1000
                    """, arguments: arguments)
            return rows.map { ($0[0], $0[1]) }
        }
    }
}

/// What lines are counted by.
public enum SpreadColumn: String, Sendable {
    case area
    case role
    case form
    case indicatorCode = "indicator_code"
}

extension LineSummary {
    static let columns = """
        id, document_id, sentence_id, start, "end", surface, value, low, high, unit, noun, comparator, form, \
        role, indicator, indicator_code, area, period_start, period_end, confidence
        """

    init(row: Row) throws {
        id = row[0]
        document = row[1]
        sentence = Place.ordinal(of: row[2])
        surface = row[5]
        quantity = try Quantity(row: row)
        form = try Form.read(row[12])
        role = try Role.read(row[13])
        indicator = row[14]
        indicatorCode = row[15]
        area = row[16]
        period = Period(row[17], row[18])
        confidence = row[19]
    }
}
