import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Adding documents")
struct AddingTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func lines(_ query: MeasurementQuery = MeasurementQuery()) throws -> [String] {
        try place.open().measurements(query).map { "\($0.id ?? 0) \($0.measurement.indicator) \($0.surface)" }
    }

    @Test("A line comes back as it was read, with its words")
    func roundTrip() async throws {
        let item = Sample.item("# Transport\nWe will build bridges 12 and tunnels 3\n")
        try await place.add(item)
        let found = try place.open().measurements(MeasurementQuery())
        let expected = MeasurementLine.lines(of: item)
        #expect(found.map(\.measurement) == expected.map(\.measurement))
        #expect(found.map(\.surface) == ["12", "3"])
        #expect(found.map(\.section) == [["Transport"], ["Transport"]])
        #expect(found.map(\.sentence) == expected.map(\.sentence))
        #expect(found.map(\.sentenceRange) == expected.map(\.sentenceRange))
    }

    @Test("The same document again changes nothing")
    func unchanged() async throws {
        #expect(try await place.add(Sample.item("Bridges 12")) == [.added])
        #expect(try await place.add(Sample.item("Bridges 12")) == [.unchanged])
        #expect(try lines() == ["1 Bridges 12"])
    }

    @Test("The same bytes under another path are held once")
    func duplicate() async throws {
        let outcomes = try await place.add(
            Sample.item("Bridges 12", path: place.folder.path + "/a.txt"),
            Sample.item("Bridges 12", path: place.folder.path + "/b.txt"))
        #expect(outcomes == [.added, .duplicate(of: "a.txt")])
        #expect(try place.open().documents(PassageQuery()).map(\.path) == ["a.txt"])
    }

    @Test("A changed document keeps the numbers of the lines that it kept")
    func changed() async throws {
        try await place.add(Sample.item("Bridges 12\nParks 7\nSchools 3"))
        let outcome = try await place.add(Sample.item("A new start\nParks 7\nClinics 4\nBridges 12"))
        #expect(outcome == [.replaced])
        #expect(try lines() == ["2 Parks 7", "4 Clinics 4", "1 Bridges 12"])
    }

    @Test("The number of a line that is gone is not given away, and comes back with it")
    func numbersStay() async throws {
        try await place.add(Sample.item("Bridges 12\nParks 7"))
        try await place.add(Sample.item("Bridges 12"))
        try await place.add(Sample.item("Bridges 12\nSchools 3"))
        #expect(try lines() == ["1 Bridges 12", "3 Schools 3"])
    }

    @Test("Equal sentences keep apart")
    func equalSentences() async throws {
        try await place.add(Sample.item("Parks 7\nParks 7\nParks 7"))
        try await place.add(Sample.item("First of all\nParks 7\nParks 7\nParks 7"))
        #expect(try lines() == ["1 Parks 7", "2 Parks 7", "3 Parks 7"])
    }

    @Test("Other metadata or another reader read a document again")
    func rereading() async throws {
        try await place.add(Sample.item("Bridges 12"))
        #expect(try await place.add(Sample.item("Bridges 12", area: "Maple")) == [.replaced])
        #expect(try await place.add(Sample.item("Bridges 12", area: "Maple"), rereads: true) == [.replaced])
        let known = try place.open().knownDocuments()
        let document = Sample.document("Bridges 12", area: "Maple")
        let version = ReaderVersion(of: Reader())
        #expect(known.outcome(of: document, readBy: version) == .unchanged)
        #expect(known.outcome(of: Sample.document("Bridges 13"), readBy: version) == nil)
    }

    @Test("A session that is never committed leaves nothing")
    func uncommitted() async throws {
        do {
            let session = try AddSession(place.open(), readBy: ReaderVersion(of: Reader()))
            try await session.store(Sample.item("Bridges 12"))
            #expect(try place.open().documents(PassageQuery()).isEmpty)
        }
        #expect(try place.open().documents(PassageQuery()).isEmpty)
    }

    @Test("A slow document does not keep the ones before it, or other writers, waiting")
    func slow() async throws {
        let session = try AddSession(place.open(), readBy: ReaderVersion(of: Reader()))
        try await session.store(Sample.item("Bridges 12"))
        // Other tests may keep all threads busy for a while.
        for _ in 0..<1200 where try lines().isEmpty { try await Task.sleep(for: .milliseconds(500)) }
        #expect(try lines() == ["1 Bridges 12"])
        try place.open().rule([.confirmed], on: 1, by: "Ada")
        try await session.store(Sample.item("Parks 7", path: "other.txt"))
        try await session.commit()
        #expect(try lines() == ["1 Bridges 12", "2 Parks 7"])
    }

    @Test("Files are stored in the order of their paths, and what cannot be read stops nothing")
    func adder() async throws {
        for name in ["c.txt", "a.txt", "b.txt"] {
            let file = place.folder.appendingPathComponent(name)
            try Data("The plan of \(name) is to plant many trees.\n".utf8).write(to: file)
        }
        let paths = ["c.txt", "missing.txt", "a.txt", "b.txt", "a.txt"].map { place.folder.path + "/" + $0 }
        let adder = DocumentAdder(ledger: try place.open())
        let summary = try await adder.add(paths)
        #expect(summary.added == 3)
        #expect(summary.failures.count == 1)
        #expect(try place.open().documents(PassageQuery()).map(\.path) == ["a.txt", "b.txt", "c.txt"])
        #expect(try await adder.add(paths).unchanged == 3)
    }

    @Test("Every index and key is whole after replacing")
    func integrity() async throws {
        try await place.add(Sample.item("Bridges 12\n湖泊 7\nSchools 3"))
        try await place.add(Sample.item("Bridges 13\n湖泊 8\nClinics 3"))
        #expect(try place.query("PRAGMA integrity_check") == ["ok"])
        #expect(try place.query("SELECT \"table\" FROM pragma_foreign_key_check").isEmpty)
        try place.execute("INSERT INTO sentence_search (sentence_search) VALUES ('integrity-check')")
        #expect(try lines(MeasurementQuery(text: "schools")).isEmpty)
        #expect(try lines(MeasurementQuery(text: "clinics")).count == 1)
    }

    @Test("A document that is removed leaves nothing behind, and its numbers are not given again")
    func removing() async throws {
        try await place.add(
            Sample.item("# Roads\nBridges 12\nParks 7"), Sample.item("Wells 3", path: "b.txt"))
        let ledger = try place.open()
        try ledger.rule([.role(.actual)], on: 1, by: "Ada")
        #expect(try ledger.rulingCount(of: 1) == 1)
        #expect(try ledger.remove(document: 1) == 1)
        #expect(try ledger.documents(PassageQuery()).map(\.name) == ["b.txt"])
        #expect(try ledger.measurements(MeasurementQuery()).map(\.id) == [3])
        #expect(try ledger.measurements(MeasurementQuery(text: "bridges")).isEmpty)
        for table in ["sections", "rulings", "corrected"] {
            #expect(try place.query("SELECT 1 FROM \(table)").isEmpty, "\(table)")
        }
        #expect(throws: LedgerError.self) { try ledger.remove(document: 1) }
        try await place.add(Sample.item("# Roads\nBridges 12\nParks 7"))
        #expect(try place.open().measurements(MeasurementQuery()).compactMap(\.id).sorted() == [3, 4, 5])
        #expect(try place.open().documents(PassageQuery()).map(\.id).sorted() == [2, 3])
    }
}
