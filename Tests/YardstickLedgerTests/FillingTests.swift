import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Filling an empty ledger")
struct FillingTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func indices() throws -> [String] {
        try place.query(
            "SELECT name || ' ' || IFNULL(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name")
    }

    private func makeFiles(_ names: [String]) throws -> [String] {
        try names.map { name in
            let file = place.folder.appendingPathComponent(name)
            try Data("In 2025 we will plant \(name.utf8.count)7 trees by the harbour of \(name).\n".utf8)
                .write(to: file)
            return file.path
        }
    }

    private func session(_ ledger: Ledger) throws -> AddSession {
        try AddSession(ledger, readBy: ReaderVersion(of: Reader()))
    }

    /// A ledger as a process leaves it that dies while it fills it.
    private func breakOff() async throws {
        let session = try session(place.open())
        try await session.beginFilling()
        try await session.store(Sample.item("Bridges 12"))
        try await session.commit()
    }

    @Test("Afterwards there are all the indices that there were before")
    func indicesAfterwards() async throws {
        let ledger = try place.open()
        let before = try indices()
        let summary = try await DocumentAdder(ledger: ledger).add(makeFiles(["a.txt", "bb.txt", "ccc.txt"]))
        #expect(summary.added == 3)
        #expect(try indices() == before)
        #expect(try place.query("SELECT name FROM facts WHERE name LIKE 'index%'").isEmpty)
        #expect(try place.query("PRAGMA integrity_check") == ["ok"])
        #expect(try ledger.measurements(MeasurementQuery(text: "harbour")).count == 3)
    }

    @Test(
        "Whoever opens a ledger whose filling was cut short finds all, and leaves the indices whole",
        arguments: [Ledger.Purpose.reading, .changing, .serving])
    func cutShort(_ purpose: Ledger.Purpose) async throws {
        _ = try place.open()
        let before = try indices()
        try await breakOff()
        #expect(try indices().count < before.count)
        let ledger = try place.open(for: purpose)
        #expect(try ledger.measurements(MeasurementQuery(text: "bridges")).map(\.surface) == ["12"])
        #expect(try indices() == before)
        #expect(try place.query("PRAGMA integrity_check") == ["ok"])
    }

    @Test("Adding goes on where filling was cut short")
    func goingOn() async throws {
        let ledger = try place.open()
        let before = try indices()
        try await breakOff()
        _ = try await DocumentAdder(ledger: ledger).add(makeFiles(["a.txt", "bb.txt"]))
        #expect(try indices() == before)
        #expect(try ledger.documents(PassageQuery()).count == 3)
        #expect(try place.query("PRAGMA integrity_check") == ["ok"])
    }

    @Test("While a ledger is being filled it can be asked, and nobody waits")
    func asking() async throws {
        try await breakOff()
        let filling = try session(place.open())
        try await filling.store(Sample.item("Parks 7", path: "other.txt"))
        #expect(try place.open(for: .reading).measurements(MeasurementQuery()).map(\.surface) == ["12"])
        try await filling.finishFilling()
        #expect(try place.open(for: .reading).measurements(MeasurementQuery()).count == 2)
        #expect(try indices().contains { $0.hasPrefix("measurements_by_place") })
    }

    @Test("A ledger that holds documents keeps its indices while more are added")
    func notEmpty() async throws {
        try await place.add(Sample.item("Bridges 12"))
        let before = try indices()
        let session = try session(place.open())
        try await session.beginFilling()
        #expect(try indices() == before)
        try await session.store(Sample.item("Parks 7", path: "other.txt"))
        try await session.finishFilling()
        #expect(try indices() == before)
    }

    @Test("A document that is stored twice before the commit is found by its last words alone")
    func twice() async throws {
        let session = try session(place.open())
        try await session.store(Sample.item("Bridges 12\nParks 7"))
        try await session.store(Sample.item("Schools 3\nParks 7"))
        try await session.commit()
        let ledger = try place.open()
        let expected = ["bridges": 0, "schools": 1, "parks": 1]
        for (word, count) in expected {
            #expect(try ledger.measurements(MeasurementQuery(text: word)).count == count, "\(word)")
        }
        try place.execute("INSERT INTO sentence_search (sentence_search) VALUES ('integrity-check')")
    }
}
