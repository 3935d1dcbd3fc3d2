import GRDB
import YardstickReading

/// Keeps the lines as the latest rulings have them beside the readings that they correct.
enum CorrectedLines {
    /// Makes the corrected lines of a document anew.
    static func renew(document: Int64, _ database: Database) throws {
        let ruled = try Int64.fetchAll(
            database, sql: "SELECT DISTINCT measurement_id FROM rulings WHERE document_id = ?",
            arguments: [document])
        for measurement in ruled { try renew(measurement: measurement, database) }
    }

    /// Makes the corrected line of one measurement anew; there is none where no reading finds it.
    static func renew(measurement: Int64, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM corrected WHERE id = ?", arguments: [measurement])
        try database.execute(
            sql: "INSERT INTO corrected SELECT * FROM measurements WHERE id = ?", arguments: [measurement])
        for ruling in try Ruling.fetch(of: measurement, database) {
            for (column, value) in ruling.correction.columns {
                try database.execute(
                    sql: "UPDATE corrected SET \(column) = ? WHERE id = ?", arguments: [value, measurement])
            }
        }
    }
}

extension Correction {
    /// The columns that it sets.
    fileprivate var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
        switch self {
        case .value(.exact(let value)): [("value", value), ("low", nil), ("high", nil)]
        case .value(.range(let low, let high)): [("value", nil), ("low", low), ("high", high)]
        case .value(.unrepresentable): [("value", nil), ("low", nil), ("high", nil)]
        case .indicatorCode(let code): [("indicator_code", code)]
        case .period(let period):
            [("period_start", period?.start.description), ("period_end", period?.end.description)]
        case .confirmed: []
        default: [(field, text)]
        }
    }
}
