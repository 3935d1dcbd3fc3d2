import Foundation
import GRDB
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Opening a ledger")
struct OpeningTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    @Test("A ledger that is not there is made for adding alone")
    func missing() throws {
        #expect(throws: LedgerError(path: place.path, reason: .missing)) { try place.open(for: .reading) }
        #expect(throws: LedgerError(path: place.path, reason: .missing)) { try place.open(for: .changing) }
        #expect(!FileManager.default.fileExists(atPath: place.path))
        #expect(try place.open(for: .adding).documents(PassageQuery()).isEmpty)
        #expect(try place.open(for: .reading).documents(PassageQuery()).isEmpty)
    }

    @Test("An empty file becomes a ledger")
    func emptyFile() throws {
        try Data().write(to: URL(fileURLWithPath: place.path))
        #expect(try place.open().documents(PassageQuery()).isEmpty)
    }

    @Test("A file that is no database stays as it is")
    func noDatabase() throws {
        let words = Data("These are the minutes of a meeting, and no database at all.".utf8)
        try words.write(to: URL(fileURLWithPath: place.path))
        #expect(throws: LedgerError(path: place.path, reason: .notADatabase)) { try place.open() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == words)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path) == ["yardstick.db"])
    }

    @Test("A folder is named as such")
    func folder() throws {
        #expect(throws: LedgerError.self) { try Ledger.open(place.folder.path, for: .adding) }
    }

    @Test("The database of another program stays as it is")
    func foreign() throws {
        try place.execute("CREATE TABLE recipes (name TEXT)")
        let before = try Data(contentsOf: URL(fileURLWithPath: place.path))
        #expect(throws: LedgerError(path: place.path, reason: .foreign)) { try place.open() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == before)
    }

    @Test("A ledger of a newer Yardstick is left alone")
    func newer() throws {
        _ = try place.open()
        try place.execute("PRAGMA user_version = 99")
        #expect(throws: LedgerError(path: place.path, reason: .newer(found: 99, known: Schema.version))) {
            try place.open()
        }
        #expect(try place.query("PRAGMA user_version") == ["99"])
    }

    @Test("A ledger that another process writes to is locked, and can still be read")
    func locked() async throws {
        try await place.add(Sample.item("Bridges 12"))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let holder = try DatabaseQueue(path: place.path, configuration: configuration)
        try await holder.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
        await #expect(throws: LedgerError(path: place.path, reason: .locked)) {
            try await place.add(Sample.item("Bridges 13", path: "other.txt"))
        }
        #expect(try place.open(for: .reading).measurements(MeasurementQuery()).count == 1)
        try await holder.writeWithoutTransaction { try $0.rollback() }
        try await place.add(Sample.item("Bridges 13", path: "other.txt"))
        #expect(try place.open(for: .reading).measurements(MeasurementQuery()).count == 2)
    }

    @Test("A full disk stops the transaction and leaves what was there")
    func diskFull() async throws {
        try await place.add(Sample.item("Bridges 12"))
        let ledger = try place.open()
        let pages = try Int(place.query("PRAGMA page_count").first ?? "") ?? 0
        try await #require(ledger.writer).writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        let note = String(repeating: "so much was said about it; ", count: 10_000)
        #expect(throws: LedgerError(path: place.path, reason: .diskFull)) {
            try ledger.rule([.confirmed], on: 1, by: "Ada", note: note)
        }
        #expect(try place.open().measurement(1).rulings.isEmpty)
        #expect(try place.query("PRAGMA integrity_check") == ["ok"])
    }

    @Test("A ledger on a read-only disk can be asked and not changed")
    func readOnly() async throws {
        try await place.add(Sample.item("Bridges 12"))
        let ledger = try Ledger.openReadOnly(place.path, 0.2)
        #expect(try ledger.measurements(MeasurementQuery()).count == 1)
        #expect(throws: LedgerError(path: place.path, reason: .readOnly)) {
            try ledger.rule([.confirmed], on: 1, by: "Ada")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path) == ["yardstick.db"])
    }

    @Test("A damaged ledger is called damaged")
    func damaged() async throws {
        try await place.add(Sample.item("Bridges 12"))
        try place.execute("PRAGMA journal_mode = DELETE")
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: place.path))
        try handle.seek(toOffset: 8192)
        try handle.write(contentsOf: Data(repeating: 0xAB, count: 400_000))
        try handle.close()
        let error = #expect(throws: LedgerError.self) {
            _ = try place.open(for: .reading).measurements(MeasurementQuery())
        }
        guard case .damaged = error?.reason else {
            Issue.record("\(String(describing: error)) is not about damage")
            return
        }
    }

    @Test("Every reason names the file and a way out")
    func messages() {
        let reasons: [LedgerError.Reason] = [
            .missing, .notADatabase, .foreign, .newer(found: 9, known: 3), .older, .locked, .readOnly,
            .diskFull, .damaged("x"), .inaccessible("x"), .noSuchLine("measurement 7"), .fault("x"),
        ]
        let texts = reasons.map { LedgerError(path: "a.db", reason: $0).description }
        #expect(texts.allSatisfy { $0.hasPrefix("a.db: ") && $0.hasSuffix(".") })
        #expect(Set(texts).count == reasons.count)
    }
}
