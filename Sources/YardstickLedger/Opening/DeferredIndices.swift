import GRDB

/// The indices over lines that a first fill does without.
///
/// To keep an index row by row takes three times as long as to make it at once. Filling an empty ledger therefore sets
/// these aside and makes them when the last document is in. The facts of the ledger hold how each is made, so that
/// whoever opens a ledger whose filling was cut short can make them.
enum DeferredIndices {
    private static let prefix = "index to make: "

    /// Takes the indices over lines away, and notes how each is made.
    static func setAside(_ database: Database) throws {
        let indices = try Row.fetchAll(
            database,
            sql: """
                SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL
                    AND tbl_name IN ('measurements', 'commitments', 'programmes') ORDER BY name
                """)
        for index in indices {
            let name: String = index[0]
            try database.execute(
                sql: "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)",
                arguments: [prefix + name, index[1] as String])
            try database.execute(sql: "DROP INDEX \(name.quotedDatabaseIdentifier)")
        }
    }

    /// Whether some are set aside.
    static func areSetAside(_ database: Database) throws -> Bool {
        try !noted(database).isEmpty
    }

    /// Makes those that are set aside, each in a transaction of its own, so that what is written ahead stays small.
    static func make(_ database: Database) throws {
        guard try areSetAside(database) else { return }
        for name in try noted(database) {
            try database.inTransaction(.immediate) {
                let fact: [any DatabaseValueConvertible] = [name]
                let definition = try String.fetchOne(
                    database, sql: "SELECT value FROM facts WHERE name = ?",
                    arguments: StatementArguments(fact))
                // Another process may have been faster.
                guard let definition else { return .rollback }
                try database.execute(sql: definition)
                try database.execute(
                    sql: "DELETE FROM facts WHERE name = ?", arguments: StatementArguments(fact))
                return .commit
            }
        }
    }

    /// Makes those that are set aside unless another process is writing, which is then filling the ledger still and
    /// will make them itself. Without them every question is answered, only slower.
    static func makeUnlessBusy(_ database: Database, patience: Double) throws {
        guard try areSetAside(database) else { return }
        try database.execute(sql: "PRAGMA busy_timeout = 0")
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(Int(patience * 1000))") }
        do {
            try make(database)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        }
    }

    private static func noted(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database, sql: "SELECT name FROM facts WHERE name >= ? AND name < ? ORDER BY name",
            arguments: [prefix, prefix + "\u{7F}"])
    }
}
