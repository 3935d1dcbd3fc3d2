import Foundation
import GRDB
import GRDBSQLite

/// A prepared INSERT whose values are bound straight into SQLite, one column after the other.
///
/// Hundreds of thousands of rows go through here; GRDB's boxed arguments would take as long as SQLite itself.
struct Insertion {
    private let database: Database
    private let statement: Statement
    private let handle: OpaquePointer
    private let columnCount: Int32
    private let scratch = Scratch()
    private var column: Int32 = 0

    /// Prepares the insertion, or takes the one that the connection has already prepared.
    init(_ database: Database, into table: String, _ columns: String) throws {
        let count = columns.split(separator: ",").count
        let marks = Array(repeating: "?", count: count).joined(separator: ",")
        self.database = database
        statement = try database.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
        handle = statement.sqliteStatement
        columnCount = Int32(count)
    }

    mutating func bind(_ value: Int64?) {
        column += 1
        if let value { sqlite3_bind_int64(handle, column, value) } else { sqlite3_bind_null(handle, column) }
    }

    mutating func bind(_ value: Int) { bind(Int64(value)) }

    mutating func bind(_ value: Bool) { bind(value ? 1 as Int64 : 0) }

    mutating func bind(_ value: Double?) {
        column += 1
        if let value { sqlite3_bind_double(handle, column, value) } else { sqlite3_bind_null(handle, column) }
    }

    mutating func bind(_ value: String?) {
        guard var value else {
            column += 1
            sqlite3_bind_null(handle, column)
            return
        }
        value.withUTF8 { bind(text: $0) }
    }

    mutating func bind(text bytes: UnsafeBufferPointer<UInt8>) {
        column += 1
        let (address, lifetime) = scratch.hold(bytes)
        address.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            _ = sqlite3_bind_text64(
                handle, column, $0, UInt64(bytes.count), lifetime, UInt8(SQLITE_UTF8))
        }
    }

    mutating func bind(blob bytes: UnsafeBufferPointer<UInt8>) {
        column += 1
        let (address, lifetime) = scratch.hold(bytes)
        sqlite3_bind_blob64(handle, column, address, UInt64(bytes.count), lifetime)
    }

    /// Inserts the row and starts the next one.
    mutating func insert() throws {
        assert(column == columnCount, "every column has to be bound")
        column = 0
        defer { scratch.clear() }
        let code = sqlite3_step(handle)
        let message = code == SQLITE_DONE ? nil : database.lastErrorMessage
        sqlite3_reset(handle)
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }
}
