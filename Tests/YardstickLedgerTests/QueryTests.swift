import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Asking the ledger")
struct QueryTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func filled() async throws -> Ledger {
        try await place.add(
            Sample.item(
                "The northern railway reaches towns 12\nNew R&D centres 5\nRailway bridges to the north 3",
                path: "plan.txt"),
            Sample.item("全市建成公园 8\n公园绿地 100% 开放 9\n园林公司 4", path: "zh.txt", area: "Maple", role: .actual))
        return try place.open()
    }

    @Test(
        "Text is searched by words, phrases and starts of words, in any script",
        arguments: [
            ("railway", ["12", "3"]), ("RAILWAY", ["12", "3"]), ("\"northern railway\"", ["12"]),
            ("railway bridges", ["3"]), ("\"railway northern\"", []), ("north*", ["12", "3"]),
            ("R&D", ["5"]), ("公园", ["8", "9"]), ("\"公园绿地\"", ["9"]), ("园", ["8", "9", "4"]), ("公司 园林", ["4"]),
            ("%", []), ("\"", []), ("\" OR *", []), ("nothing", []),
        ])
    func text(words: String, surfaces: [String]) async throws {
        let ledger = try await filled()
        #expect(try ledger.measurements(MeasurementQuery(text: words)).map(\.surface) == surfaces)
    }

    @Test("Lines come by document and place, in slices when asked")
    func order() async throws {
        let ledger = try await filled()
        #expect(
            try ledger.measurements(MeasurementQuery()).map(\.surface) == ["12", "5", "3", "8", "9", "4"])
        var query = MeasurementQuery(limit: 2)
        query.offset = 1
        #expect(try ledger.measurements(query).map(\.surface) == ["5", "3"])
    }

    @Test("Documents are found by number, name and path")
    func documents() async throws {
        let ledger = try await filled()
        for name in ["d2", "zh.txt", "D2"] {
            #expect(try ledger.measurements(MeasurementQuery(document: name)).count == 3)
        }
        #expect(try ledger.documents(PassageQuery(area: "maple")).map(\.name) == ["zh.txt"])
        #expect(try ledger.documents(PassageQuery(year: 2026)).count == 2)
        #expect(try ledger.documents(PassageQuery(year: 2025)).isEmpty)
    }

    @Test(
        "A year finds every period that covers a part of it",
        arguments: [
            ("2021", "2021", 2021, true), ("2021", "2025", 2023, true), ("2021-03", "2021-05", 2021, true),
            ("2020-12-31", "2020-12-31", 2020, true), ("2021", "2025", 2026, false),
            ("2022-01", "2022-02", 2021, false),
        ])
    func years(start: String, end: String, year: Int, isFound: Bool) async throws {
        try await place.add(Sample.item("Bridges 12"))
        let ledger = try place.open()
        try ledger.rule([try Correction("period=\(start)/\(end)")], on: 1, by: "Ada")
        #expect(try ledger.measurements(MeasurementQuery(year: year)).isEmpty != isFound)
    }

    @Test("Indicators are found by words, whatever signs they hold, and counted")
    func indicators() async throws {
        try await place.add(Sample.item("Share of 100%_sure homes 12\nNew homes 3\nnew homes 4"))
        let ledger = try place.open()
        #expect(try ledger.measurements(MeasurementQuery(indicator: "%_s")).map(\.surface) == ["12"])
        #expect(try ledger.measurements(MeasurementQuery(indicator: "homes")).count == 3)
        let counted = try ledger.indicators(MeasurementQuery(indicator: "homes"))
        #expect(counted.map(\.name) == ["New homes", "Share of 100%_sure homes"])
        #expect(counted.map(\.measurements) == [2, 1])
    }

    @Test("Confidence bounds and the order for review")
    func confidence() async throws {
        let ledger = try await filled()
        var query = MeasurementQuery()
        query.minimumConfidence = 0.95
        #expect(try ledger.measurements(query).isEmpty)
        query.minimumConfidence = 0.5
        query.maximumConfidence = 0.9
        query.order = .confidence
        #expect(try ledger.measurements(query).count == 6)
    }

    @Test("What a reader throws on the way comes out as it is")
    func throwing() async throws {
        struct Enough: Error {}
        let ledger = try await filled()
        #expect(throws: Enough.self) {
            try ledger.forEachMeasurement(MeasurementQuery()) { _ in throw Enough() }
        }
    }
}
