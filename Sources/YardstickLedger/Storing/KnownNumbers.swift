import GRDB

/// The numbers that the lines of a document went by before it was read again.
///
/// A ruling keeps the number of its line even while no reading finds the line.
struct KnownNumbers {
    var measurements: [Int64: Int64] = [:]
    var commitments: [Int64: Int64] = [:]
    var programmes: [Int64: Int64] = [:]

    /// Those of a new document: none.
    init() {}

    /// Those of a document that the ledger holds.
    init(of document: Int64, _ database: Database) throws {
        measurements = try Self.numbers("id", in: "measurements", document, database)
        commitments = try Self.numbers("id", in: "commitments", document, database)
        programmes = try Self.numbers("id", in: "programmes", document, database)
        let ruled = try Self.numbers("measurement_id", in: "rulings", document, database)
        measurements.merge(ruled) { current, _ in current }
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
