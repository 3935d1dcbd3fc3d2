import Foundation
import GRDB

extension Ledger {
    /// Records what a person says of a measurement. The reading itself stays as it is.
    ///
    /// - Parameters:
    ///   - corrections: What they say.
    ///   - measurement: The measurement's number.
    ///   - person: Who says it.
    ///   - note: Why.
    ///   - moment: When.
    /// - Returns: The line as it stands afterwards.
    @discardableResult
    public func rule(
        _ corrections: [Correction], on measurement: Int64, by person: String, note: String? = nil,
        at moment: Date = Date()
    ) throws(LedgerError) -> MeasurementLine {
        try changing { database in
            let line = try line(measurement, database)
            try Self.record(corrections, on: line, by: person, note: note, at: moment, database)
            try CorrectedLines.renew(measurement: measurement, database)
            return try self.line(measurement, database)
        }
    }

    private func line(_ measurement: Int64, _ database: Database) throws -> MeasurementLine {
        let query = MeasurementQuery(id: measurement)
        guard let line = try MeasurementLines(query).fetchAll(database).first else {
            throw LedgerError(path: path, reason: .noSuchLine("measurement \(measurement)"))
        }
        return line
    }

    /// Records what a person says of a line.
    static func record(
        _ corrections: [Correction], on line: MeasurementLine, by person: String, note: String?,
        at moment: Date,
        _ database: Database
    ) throws {
        for correction in corrections {
            try insert(correction, on: line, by: person, note, moment.ISO8601Format(), database)
        }
    }

    private static func insert(
        _ correction: Correction, on line: MeasurementLine, by person: String, _ note: String?,
        _ moment: String, _ database: Database
    ) throws {
        let range = line.measurement.quantity.range
        let previous = correction == .confirmed ? nil : correction.current(in: line.measurement).text
        try database.execute(
            sql: """
                INSERT INTO rulings (document_id, key, measurement_id, field, value, previous, note, made_by,
                    made_at, start, "end", surface, sentence)
                SELECT document_id, key, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM measurements WHERE id = ?
                """,
            arguments: [
                correction.field, correction.text, previous, note, person, moment, range.lowerBound,
                range.upperBound, line.surface, line.sentence, line.id,
            ])
    }
}

extension Ruling {
    /// The rulings on one measurement, oldest first.
    static func fetch(of measurement: Int64, _ database: Database) throws -> [Ruling] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, measurement_id, field, value, previous, note, made_by, made_at FROM rulings
                WHERE measurement_id = ? ORDER BY id
                """)
        return try Row.fetchAll(statement, arguments: [measurement]).map(Ruling.init)
    }

    init(row: Row) throws {
        id = row[0]
        measurement = row[1]
        correction = try Correction(field: row[2], text: row[3])
        previous = row[4]
        note = row[5]
        by = row[6]
        at = row[7]
    }
}
