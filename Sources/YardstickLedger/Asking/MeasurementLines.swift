import GRDB
import YardstickReading

/// Answers a query for measurements, one line after the other in constant memory.
struct MeasurementLines {
    private let query: MeasurementQuery

    init(_ query: MeasurementQuery) {
        self.query = query
    }

    private static let select = """
        SELECT l.id, l.document_id, l.sentence_id, l.start, l."end", l.surface, l.value, l.low, l.high, l.unit,
            l.noun, l.comparator, l.form, l.role, l.indicator, l.indicator_code, l.area, l.period_start,
            l.period_end, l.confidence, l.evidence, d.name, s.start, s."end", s.section_id,
            d.date
        FROM lines l JOIN documents d ON d.id = l.document_id LEFT JOIN sentences s ON s.id = l.sentence_id
        """

    func fetchAll(_ database: Database) throws -> [MeasurementLine] {
        var lines: [MeasurementLine] = []
        try forEach(database) { lines.append($0) }
        return lines
    }

    func forEach(_ database: Database, _ body: (MeasurementLine) throws -> Void) throws {
        var conditions = try Conditions(query, database)
        let place = "l.document_id, l.start, l.id"
        conditions.order(by: query.order == .place ? place : "l.confidence, " + place)
        conditions.slice(limit: query.limit, offset: query.offset)
        let rows = try Row.fetchCursor(
            database, sql: Self.select + conditions.sql, arguments: conditions.arguments)
        let ruled = try Set(Int64.fetchAll(database, sql: "SELECT DISTINCT measurement_id FROM rulings"))
        let rules = try RuleNumbers.names(database)
        var texts = DocumentTexts(database)
        while let row = try rows.next() {
            let id = row[0] as Int64
            let rulings = ruled.contains(id) ? try Ruling.fetch(of: id, database) : []
            try body(try line(row, rulings, rules, &texts))
        }
    }

    private func line(
        _ row: Row, _ rulings: [Ruling], _ rules: [Int: String], _ texts: inout DocumentTexts
    ) throws -> MeasurementLine {
        let document = row[1] as Int64
        let sentence = Self.range(row, 22)
        return MeasurementLine(
            id: row[0], documentID: document, document: row[21], documentDate: row[25],
            measurement: try Measurement(row: row, rules: rules),
            surface: row[5],
            section: try texts.path(of: row[24], in: document),
            sentence: try texts.words(sentence, of: document), sentenceRange: sentence, rulings: rulings)
    }

    /// A range in two columns; empty where the ledger has none.
    static func range(_ row: Row, _ column: Int) -> Range<Int> {
        let start = row[column] as Int? ?? 0
        return start..<max(start, row[column + 1] as Int? ?? start)
    }
}

extension Measurement {
    /// Reads a line as ``MeasurementLines`` selects it.
    fileprivate init(row: Row, rules: [Int: String]) throws {
        self.init(
            quantity: try Quantity(row: row), form: try Form.read(row[12]), role: try Role.read(row[13]),
            indicator: row[14], indicatorCode: row[15], area: row[16], period: Period(row[17], row[18]),
            sentence: Place.ordinal(of: row[2]), confidence: row[19],
            evidence: EvidenceCode.decode(row[20], from: row[3], rules: rules))
    }
}

extension Quantity {
    /// Reads the columns from the fourth to the twelfth.
    init(row: Row) throws {
        self.init(
            range: MeasurementLines.range(row, 3), value: Value(row[6], row[7], row[8]),
            unit: try Unit.read(row[9]), noun: row[10], comparator: try Comparator.read(row[11]))
    }
}

extension Value {
    fileprivate init(_ value: Double?, _ low: Double?, _ high: Double?) {
        if let value {
            self = .exact(value)
        } else if let low, let high {
            self = .range(low, high)
        } else {
            self = .unrepresentable
        }
    }
}

extension Period {
    init?(_ start: String?, _ end: String?) {
        guard let start = start.flatMap({ CalendarDate(iso: $0) }),
            let end = end.flatMap({ CalendarDate(iso: $0) })
        else { return nil }
        self.init(from: start, through: end)
    }
}

extension RawRepresentable<String> {
    /// Reads a word that only a Yardstick of another version, or another program, can have written wrongly.
    static func read(_ word: String) throws -> Self {
        if let value = Self(rawValue: word) { return value }
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "`\(word)` is no \(Self.self)")
    }
}
