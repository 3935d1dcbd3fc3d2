import GRDB

/// The embedded store: documents, what was read from them, and what people ruled about the readings.
///
/// ```swift
/// let ledger = try Ledger.open("yardstick.db", for: .reading)
/// for line in try ledger.measurements(MeasurementQuery(role: .target, year: 2026)) {
///     print(line.id ?? 0, line.measurement.indicator, line.surface)
/// }
/// ```
///
/// Any number of processes may read a ledger while one writes. Every change is one transaction: whatever
/// happens to the process, the ledger holds all of it or nothing.
public struct Ledger: Sendable {
    /// The ledger's file.
    public let path: String
    /// Whether it may only be read.
    public let isReadOnly: Bool

    /// How many seconds to wait for another process.
    let patience: Double
    let reader: any DatabaseReader
    let writer: (any DatabaseWriter)?

    /// Asks the database, with its failures translated.
    func asking<Answer>(_ body: (Database) throws -> Answer) throws(LedgerError) -> Answer {
        do {
            let end = TimeLimit.end
            return try reader.read { database in
                try TimeLimit.holding(database, to: end) { try body(database) }
            }
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// Changes the database in one transaction, with its failures translated.
    func changing<Answer>(_ body: (Database) throws -> Answer) throws(LedgerError) -> Answer {
        guard let writer else { throw LedgerError(path: path, reason: .readOnly) }
        do {
            return try writer.write(body)
        } catch {
            throw LedgerError(error, path: path)
        }
    }
}
