import GRDB

/// The numbers that lines go by: those that the lines of a document had before it was read again, and new
/// ones that no line has had.
///
/// A ruling keeps the number of its line even while no reading finds the line.
struct LineNumbers {
    private static let kinds = [LineNumber.Kind.measurement, .commitment, .programme]

    private var known: [LineNumber.Kind: [Int64: Int64]] = [:]
    private var last: [LineNumber.Kind: Int64] = [:]

    /// Those for a new document.
    init(_ database: Database) throws {
        let statement = try database.cachedStatement(sql: "SELECT last FROM numbers WHERE kind = ?")
        for kind in Self.kinds {
            last[kind] = try Int64.fetchOne(statement, arguments: [kind.rawValue]) ?? 0
        }
    }

    /// Those for a document that the ledger holds.
    init(of document: Int64, _ database: Database) throws {
        try self.init(database)
        known[.commitment] = try Self.numbers("id", in: "commitments", document, database)
        known[.programme] = try Self.numbers("id", in: "programmes", document, database)
        let ruled = try Self.numbers("measurement_id", in: "rulings", document, database)
        let measured = try Self.numbers("id", in: "measurements", document, database)
        known[.measurement] = measured.merging(ruled) { current, _ in current }
    }

    /// The number of the line with a key.
    mutating func number(_ kind: LineNumber.Kind, key: Int64) -> Int64 {
        if let number = known[kind]?[key] { return number }
        last[kind, default: 0] += 1
        return last[kind, default: 0]
    }

    /// Keeps the last numbers given.
    func store(_ database: Database) throws {
        let statement = try database.cachedStatement(sql: "INSERT OR REPLACE INTO numbers VALUES (?, ?)")
        for kind in Self.kinds {
            try statement.execute(arguments: [kind.rawValue, last[kind]])
        }
    }

    private static func numbers(
        _ column: String, in table: String, _ document: Int64, _ database: Database
    ) throws -> [Int64: Int64] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT key, \(column) FROM \(table) WHERE document_id = ?", arguments: [document])
        var numbers: [Int64: Int64] = [:]
        while let row = try rows.next() { numbers[row[0]] = row[1] }
        return numbers
    }
}
