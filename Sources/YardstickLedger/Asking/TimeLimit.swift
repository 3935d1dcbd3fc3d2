import GRDB
import GRDBSQLite

/// How long the ledger may be asked.
///
/// ```swift
/// let lines = try TimeLimit.within(.seconds(5)) { try ledger.measurements(query) }
/// ```
///
/// Every question that is asked inside fails with ``LedgerError/Reason/timeOver`` once the time is over,
/// however many there are, and wherever in the database they are by then.
public enum TimeLimit {
    @TaskLocal static var end: ContinuousClock.Instant?

    /// How many instructions of SQLite's machine pass between two looks at the clock: some tens of
    /// microseconds.
    private static let step: Int32 = 2_000

    /// Does something that has to be done within a time.
    public static func within<Answer>(_ time: Duration, _ body: () throws -> Answer) rethrows -> Answer {
        try $end.withValue(.now + time, operation: body)
    }

    /// Does something that may take as long as it takes, also inside of ``within(_:_:)``.
    public static func lifted<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
        try $end.withValue(nil, operation: body)
    }

    /// Asks one question, and interrupts it when the time is over.
    static func holding<Answer>(
        _ database: Database, to end: ContinuousClock.Instant?, _ body: () throws -> Answer
    )
        throws -> Answer
    {
        guard var end else { return try body() }
        guard ContinuousClock.now < end else { throw DatabaseError(resultCode: .SQLITE_INTERRUPT) }
        return try withUnsafeMutablePointer(to: &end) { clock in
            sqlite3_progress_handler(database.sqliteConnection, step, Self.isOver, clock)
            defer { sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
            return try body()
        }
    }

    private static let isOver: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { clock in
        guard let end = clock?.load(as: ContinuousClock.Instant.self) else { return 0 }
        return ContinuousClock.now > end ? 1 : 0
    }
}
