import Foundation
import GRDB
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Bringing an old ledger up to date")
struct MigrationTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    /// A ledger as the first version of the schema left it, with one document in it.
    private func makeFirstVersion() throws {
        let queue = try DatabaseQueue(path: place.path)
        try queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA application_id = \(LedgerFile.applicationID)")
        }
        try Schema.migrator.migrate(queue, upTo: Schema.steps[0].name)
        try queue.write {
            try $0.execute(
                sql: """
                    INSERT INTO documents (path, name, content_hash, reader_version, format, title, kind,
                        language, added_at, text)
                    VALUES ('old.txt', 'old.txt', 'aa', '0', 'plainText', 'Old plan', 'plan', 'en', '2026',
                        CAST('Parks 7' AS BLOB))
                    """)
        }
    }

    @Test("What an old ledger holds is there afterwards")
    func upgrade() throws {
        try makeFirstVersion()
        #expect(try place.query("PRAGMA user_version") == ["1"])
        let ledger = try place.open(for: .reading)
        #expect(try ledger.documents(PassageQuery()).map(\.title) == ["Old plan"])
        #expect(try ledger.measurements(MeasurementQuery()).isEmpty)
        #expect(try place.query("PRAGMA user_version") == ["\(Schema.version)"])
    }

    @Test("A ledger is marked as ours, with its version, from the start")
    func marks() throws {
        _ = try place.open()
        #expect(try place.query("PRAGMA application_id") == ["\(LedgerFile.applicationID)"])
        #expect(try place.query("PRAGMA user_version") == ["\(Schema.version)"])
        #expect(try LedgerFile.inspect(place.path) == .ledger)
    }

    @Test("Opening again changes nothing")
    func again() throws {
        _ = try place.open()
        let before = try place.query("SELECT name || IFNULL(sql, '') FROM sqlite_schema ORDER BY name")
        _ = try place.open()
        #expect(try place.query("SELECT name || IFNULL(sql, '') FROM sqlite_schema ORDER BY name") == before)
    }
}
