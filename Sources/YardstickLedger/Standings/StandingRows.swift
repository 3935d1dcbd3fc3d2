import GRDB
import YardstickReading

/// Writes standings as rows, and reads them.
enum StandingRows {
    private static let columns = """
        id, area_key, document_id, start, area, indicator, indicator_code, topic, section, deadline, status, \
        status_order, grounds, light, measured, rules, unit, number, baseline_value, baseline_time, \
        baseline_line, baseline_is_derived, latest_value, latest_time, latest_line, latest_is_derived, \
        required_per_year, required_rate, observed_per_year, observed_rate, out_of_reach_from, expected, \
        expected_low, expected_high, chance, spoken_of_again, life
        """

    static let select = "SELECT \(columns) FROM standings s"

    static func delete(areaKeys keys: Set<Int64>, _ database: Database) throws {
        let list = [SQLList.text(keys.sorted())]
        try database.execute(
            sql: """
                DELETE FROM standing_statements WHERE standing IN (SELECT id FROM standings
                    WHERE area_key IN (SELECT value FROM json_each(?)))
                """, arguments: StatementArguments(list))
        for table in ["standings", "document_areas"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE area_key IN (SELECT value FROM json_each(?))",
                arguments: StatementArguments(list))
        }
    }

    static func insert(_ standings: [(key: Int64, record: StandingRecord)], _ database: Database) throws {
        // A ruling may make one line the statement of another area's target until that area is written anew.
        let replaced = SQLList.text(standings.map(\.record.id))
        try database.execute(
            sql: "DELETE FROM standings WHERE id IN (SELECT value FROM json_each(?))", arguments: [replaced])
        let lines = SQLList.text(standings.flatMap(\.record.statements))
        try database.execute(
            sql: "DELETE FROM standing_statements WHERE line IN (SELECT value FROM json_each(?))",
            arguments: [lines])
        var row = try Insertion(database, into: "standings", columns)
        var statement = try Insertion(database, into: "standing_statements", "line, standing")
        for (key, record) in standings {
            row.bind(record, key: key)
            try row.insert()
            for line in record.statements {
                statement.bind(line)
                statement.bind(record.id)
                try statement.insert()
            }
        }
    }

    /// Reads rows as ``select`` names them; the statements are not among them.
    static func read(_ row: Row) throws -> StandingRecord {
        StandingRecord(
            id: row[0], statements: [], document: row[2], start: row[3], area: row[4], indicator: row[5],
            indicatorCode: row[6], topic: row[7], section: row[8], deadline: row[9], status: row[10],
            statusOrder: row[11], grounds: row[12], light: row[13], measured: row[14], rules: row[15],
            unit: try Unit.read(row[16]), number: row[17], baseline: milestone(row, 18),
            latest: milestone(row, 22), required: pace(row, 26), observed: pace(row, 28),
            outOfReachFrom: row[30], outlook: outlook(row, 31), isSpokenOfAgain: row[35],
            life: LifeCode.decode(row[36]))
    }

    private static func milestone(_ row: Row, _ column: Int) -> StandingRecord.Milestone? {
        guard let value = row[column] as Double?, let time = row[column + 1] as Double? else { return nil }
        return StandingRecord.Milestone(
            value: value, time: time, line: row[column + 2], isDerived: row[column + 3] as Bool? ?? false)
    }

    private static func pace(_ row: Row, _ column: Int) -> StandingRecord.Pace? {
        (row[column] as Double?).map { StandingRecord.Pace(perYear: $0, rate: row[column + 1]) }
    }

    private static func outlook(_ row: Row, _ column: Int) -> StandingRecord.Outlook? {
        guard let expected = row[column] as Double?, let low = row[column + 1] as Double?,
            let high = row[column + 2] as Double?, let chance = row[column + 3] as Double?
        else { return nil }
        return StandingRecord.Outlook(expected: expected, low: low, high: high, chance: chance)
    }
}

extension Insertion {
    fileprivate mutating func bind(_ record: StandingRecord, key: Int64) {
        bind(record.id)
        bind(key)
        bind(record.document)
        bind(record.start)
        for text in [record.area, record.indicator, record.indicatorCode, record.topic, record.section] {
            bind(text)
        }
        bind(record.deadline.map { Int64($0) })
        bind(record.status)
        bind(record.statusOrder)
        bind(record.grounds)
        bind(record.light)
        bind(record.measured)
        bind(record.rules)
        bind(record.unit.rawValue)
        bind(record.number)
        bind(record.baseline)
        bind(record.latest)
        for pace in [record.required, record.observed] {
            bind(pace?.perYear)
            bind(pace?.rate)
        }
        bind(record.outOfReachFrom.map { Int64($0) })
        let outlook = record.outlook
        for number in [outlook?.expected, outlook?.low, outlook?.high, outlook?.chance] { bind(number) }
        bind(record.isSpokenOfAgain)
        bind(LifeCode.encode(record.life))
    }

    private mutating func bind(_ milestone: StandingRecord.Milestone?) {
        bind(milestone?.value)
        bind(milestone?.time)
        bind(milestone?.line)
        bind(milestone.map { $0.isDerived ? 1 as Int64 : 0 })
    }
}

/// The steps of a life in one text: "made 3 17,dropped 5 -".
private enum LifeCode {
    static func encode(_ steps: [StandingRecord.Step]) -> String {
        steps.map { "\($0.kind) \($0.document) \($0.line.map { String($0) } ?? "-")" }.joined(separator: ",")
    }

    static func decode(_ text: String) -> [StandingRecord.Step] {
        text.split(separator: ",").compactMap { step in
            let parts = step.split(separator: " ")
            guard parts.count == 3, let document = Int64(parts[1]) else { return nil }
            return StandingRecord.Step(kind: String(parts[0]), document: document, line: Int64(parts[2]))
        }
    }
}

/// Many numbers as one argument, to be taken apart by `json_each`.
enum SQLList {
    static func text(_ numbers: some Sequence<Int64>) -> String {
        "[" + numbers.map { String($0) }.joined(separator: ",") + "]"
    }

    static func text(words: some Sequence<String>) -> String {
        var json = JSONWriter()
        json.array { array in for word in words { array.value(word) } }
        return json.text
    }
}
