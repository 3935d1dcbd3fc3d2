import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger
@testable import YardstickSupervision

@Suite("Keeping how targets stand in the ledger")
struct StandingKeeperTests {
    private static let plan = """
        # Five-year plan of the city of Linden

        ## Growth

        GDP is to reach 120 billion yuan by 2025. R&D expenditures will rise from 2.1% to 3.0% of GDP by 2025.

        ## Environment

        Forest coverage will be at least 45% by 2025.
        """
    private static let report = """
        # Report on the work of the government of Linden

        In 2022, GDP reached 98.5 billion yuan, up 6.1%. GDP was 92.0 billion yuan in 2021. Forest coverage was 44.1%
        in 2022.
        """
    private static let other = """
        # Report on the work of the government of Oakham

        In 2022, GDP reached 77 billion yuan. GDP will reach 100 billion yuan by 2025.
        """

    private let place: LedgerOfTexts
    private let keeper: StandingKeeper

    init() async throws {
        place = try LedgerOfTexts()
        try await place.add(["plan.txt": Self.plan], area: "Linden", date: "2021-01-20")
        try await place.add(["other.txt": Self.other], area: "Oakham", date: "2023-01-18")
        keeper = try #require(StandingKeeper(ledger: place.ledger))
    }

    /// What is kept, as far as it can be told apart from what tracking the whole ledger gives.
    private func expectAsTracked() throws {
        let rules = try #require(RuleSet.standard("pace"))
        let tracker = try Tracker(of: place.ledger, rules: rules)
        let sections = try tracker.rollUp(tracker.track(), by: .section, in: place.ledger).rows
        let tracked = tracker.track().map { StandingRecord($0, tracker, section: nil) }
        let kept = try place.ledger.standings(StandingQuery())
        #expect(kept.map(\.id) == tracked.map(\.id))
        for (kept, tracked) in zip(kept, tracked) {
            #expect(
                kept.status == tracked.status && kept.grounds == tracked.grounds && kept.life == tracked.life)
            #expect(kept.latest == tracked.latest && kept.required == tracked.required)
            #expect(kept.outlook == tracked.outlook && kept.area == tracked.area)
        }
        let tallies = try place.ledger.standingSections()
        let counts = tallies.map { ($0.section.isEmpty ? "no section" : $0.section, $0.total) }
        #expect(
            Dictionary(uniqueKeysWithValues: counts)
                == Dictionary(uniqueKeysWithValues: sections.map { ($0.name, $0.targets) }))
        let lines = Set(try place.ledger.standings(ofLines: tracked.flatMap(\.statements)).keys)
        #expect(lines == Set(tracked.flatMap(\.statements)))
    }

    @Test("A document that was taken out of the ledger is forgotten")
    func removal() async throws {
        try await place.add(["report.txt": Self.report], area: "Linden", date: "2023-01-20")
        try keeper.refresh()
        for document in try place.ledger.documents(PassageQuery()).map(\.id).reversed() {
            try place.ledger.remove(document: document)
            #expect(try keeper.staleness() != .none)
            try keeper.refresh()
            #expect(try keeper.staleness() == .none)
            try expectAsTracked()
        }
        #expect(try place.ledger.standings(StandingQuery()).isEmpty)
    }

    @Test("Nothing is kept at first, all is kept after a refresh, and then nothing is stale")
    func refresh() throws {
        #expect(try keeper.staleness() == .all)
        #expect(try place.ledger.standings(StandingQuery()).isEmpty)
        try keeper.refresh()
        #expect(try keeper.staleness() == .none)
        #expect(try place.ledger.standings(StandingQuery()).count == 4)
        try expectAsTracked()
        let state = try #require(try place.ledger.state(of: .standings))
        #expect(state.madeFrom.hasPrefix("pace 1, edition 2, \(ReaderVersion.edition)-"))
    }

    @Test("A document makes stale what its areas promise, and no more is worked out anew")
    func document() async throws {
        try keeper.refresh()
        let before = try place.ledger.standings(ofLines: try targets(of: "Oakham"))
        try await place.add(["report.txt": Self.report], area: "Linden", date: "2023-01-15")
        #expect(try keeper.staleness() == .documents([3]))
        try keeper.refresh()
        try expectAsTracked()
        let gdp = try #require(
            try place.ledger.standings(StandingQuery()).first { $0.indicatorCode == "gdp" })
        #expect(gdp.latest?.value == 98.5e9)
        #expect(try place.ledger.standings(ofLines: try targets(of: "Oakham")) == before)
    }

    @Test(
        "A ruling makes stale what it is about, before and after",
        arguments: [
            [Correction.area("Oakham")], [.area("Elsewhere")], [.role(.reference)], [.value(.exact(90e9))],
        ])
    func ruling(corrections: [Correction]) throws {
        try keeper.refresh()
        let line = try #require(try targets(of: "Linden").first)
        try place.ledger.rule(corrections, on: line, by: "Ada")
        #expect(try keeper.staleness() == .documents([1]))
        try keeper.refresh()
        #expect(try keeper.staleness() == .none)
        try expectAsTracked()
    }

    @Test("What a document promised goes with it when it is read anew without")
    func removed() async throws {
        try keeper.refresh()
        try await place.add(["plan.txt": "It rained a lot in Linden."], area: "Linden", date: "2021-01-20")
        try keeper.refresh()
        #expect(try place.ledger.standings(StandingQuery()).map(\.area) == ["Oakham"])
        try expectAsTracked()
    }

    @Test("Other rules make all stale")
    func rules() throws {
        try keeper.refresh()
        let lights = try #require(StandingKeeper(ledger: place.ledger, rules: RuleSet.standard("lights")))
        #expect(try lights.staleness() == .all)
        try lights.refresh()
        #expect(try place.ledger.standings(StandingQuery()).allSatisfy { $0.rules.hasPrefix("lights") })
        #expect(try keeper.staleness() == .all)
    }

    @Test("A ledger that may not be written is kept beside")
    func beside() throws {
        let store = try Ledger.open(place.folder.appendingPathComponent("beside.db").path, for: .adding)
        let reading = try Ledger.open(place.ledger.path, for: .reading)
        let keeper = try #require(StandingKeeper(ledger: reading, store: store))
        try keeper.refresh()
        #expect(try keeper.staleness() == .none)
        #expect(try store.standings(StandingQuery()).count == 4)
        #expect(try place.ledger.standings(StandingQuery()).isEmpty)
    }

    @Test(
        "A query finds what fits, in its order",
        arguments: [
            (asking { _ in }, 4),
            (asking { $0.area = "Linden" }, 3),
            (asking { $0.area = "Nowhere" }, 0),
            (asking { $0.deadline = 2025 }, 4),
            (asking { $0.section = "Growth" }, 2),
            (asking { $0.document = 2 }, 1),
            (asking { $0.statusOrder = Status.noData.order }, 4),
            (asking { $0.statusOrder = Status.met.order }, 0),
            (asking { $0.topic = "national-accounts" }, 2),
            (asking { ($0.area, $0.topic) = ("Linden", "national-accounts") }, 1),
        ] as [(StandingQuery, Int)])
    func query(query: StandingQuery, count: Int) throws {
        try keeper.refresh()
        for order in StandingQuery.Order.allCases {
            var query = query
            query.order = order
            let all = try place.ledger.standings(query)
            #expect(all.count == count, "\(order)")
            #expect(try place.ledger.standingCounts(query).reduce(0) { $0 + $1.count } == count)
            (query.limit, query.offset) = (1, 1)
            #expect(try place.ledger.standings(query).map(\.id) == all.dropFirst().prefix(1).map(\.id))
        }
    }

    private func targets(of area: String) throws -> [Int64] {
        try place.ledger.measurements(MeasurementQuery(role: .target, area: area)).compactMap(\.id)
    }
}

/// Texts in a ledger of their own, gone when the test is over.
private final class LedgerOfTexts: Sendable {
    let folder: URL
    let ledger: Ledger

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "standings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        ledger = try Ledger.open(folder.appendingPathComponent("test.db").path, for: .adding)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func add(_ texts: [String: String], area: String, date: String) async throws {
        var adder = DocumentAdder(ledger: ledger)
        adder.overrides.area = area
        adder.overrides.date = CalendarDate(iso: date)
        for (name, text) in texts {
            let file = folder.appendingPathComponent(name)
            try Data(text.utf8).write(to: file)
            _ = try await adder.add([file.path])
        }
    }
}

/// A query with what it asks for.
private func asking(_ choose: (inout StandingQuery) -> Void) -> StandingQuery {
    var query = StandingQuery()
    choose(&query)
    return query
}
