import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Leafing through findings")
struct FindingPagesTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    /// Three findings over lines of two areas; the second line was ruled to be about the other one.
    private func audited() async throws -> Ledger {
        try await place.add(
            Sample.item("Bridges 12\nParks 7", path: "a.txt"), Sample.item("Bridges 10", path: "b.txt"))
        let ledger = try place.open()
        try ledger.rule([.area("Oakham")], on: 2, by: "Ada")
        try ledger.keep([
            finding("f1", "sums", "cannot-tell", "serious", [1, 2]),
            finding("f2", "sums", "differs", "minor", [1]),
            finding("f3", "growth", "differs", "serious", [3, 99]),
        ])
        return ledger
    }

    private func finding(
        _ id: String, _ check: String, _ verdict: String, _ severity: String, _ lines: [Int64]
    ) -> FindingRecord {
        FindingRecord(
            id: id, check: check, verdict: verdict, severity: severity, title: id, arithmetic: "1 + 1",
            guess: nil, lines: lines)
    }

    @Test(
        "A query finds what fits, the weightiest first",
        arguments: [
            (asking { _ in }, ["f3", "f2", "f1"]), (asking { $0.check = "sums" }, ["f2", "f1"]),
            (asking { $0.verdict = "differs" }, ["f3", "f2"]),
            (asking { $0.severity = "serious" }, ["f3", "f1"]),
            (asking { ($0.verdict, $0.severity) = ("cannot-tell", "minor") }, []),
            (asking { $0.area = "Oakham" }, ["f1"]), (asking { $0.area = "Linden" }, ["f3", "f2", "f1"]),
            (asking { $0.area = "Nowhere" }, []),
            (asking { ($0.area, $0.verdict) = ("Linden", "differs") }, ["f3", "f2"]),
            (asking { ($0.limit, $0.offset) = (1, 1) }, ["f2"]),
            (asking { ($0.area, $0.limit, $0.offset) = ("Linden", 1, 2) }, ["f1"]),
        ] as [(FindingQuery, [String])])
    func query(query: FindingQuery, names: [String]) async throws {
        let ledger = try await audited()
        #expect(try ledger.findings(query).map(\.id) == names)
    }

    @Test("Groups count each finding once in all, and once in each of its areas")
    func groups() async throws {
        let groups = try await audited().findingGroups()
        #expect(groups.filter { $0.area == nil }.reduce(0) { $0 + $1.count } == 3)
        #expect(groups.filter { $0.area == "Linden" }.reduce(0) { $0 + $1.count } == 3)
        #expect(groups.filter { $0.area == "Oakham" }.map(\.verdict) == ["cannot-tell"])
    }

    @Test("A line knows the findings that compare it")
    func touching() async throws {
        let findings = try await audited().findings(touching: [1, 2, 3, 4])
        #expect(findings.mapValues { $0.map(\.id) } == [1: ["f2", "f1"], 2: ["f1"], 3: ["f3"]])
    }

    @Test("What was found is out of date once a document changes, and not after the next audit")
    func stale() async throws {
        let ledger = try await audited()
        let state = try #require(try ledger.state(of: .findings))
        #expect(try ledger.documents(changedAfter: state.change).isEmpty)
        try await place.add(Sample.item("Parks 9", path: "c.txt"))
        #expect(try ledger.documents(changedAfter: state.change) == [3])
        try ledger.keep([])
        let after = try #require(try ledger.state(of: .findings))
        #expect(try ledger.documents(changedAfter: after.change).isEmpty && after.revision > state.revision)
        #expect(try ledger.findingGroups().isEmpty && ledger.findings(touching: [1]).isEmpty)
    }

    @Test("Findings of an older Yardstick are laid out when the ledger is brought up to date")
    func laidOut() async throws {
        let ledger = try await audited()
        let before = try (ledger.findings(FindingQuery()), Set(ledger.findingGroups()))
        try place.execute(
            "UPDATE findings SET weight = 0; DELETE FROM finding_lines; DELETE FROM finding_areas;"
                + "UPDATE findings SET weight = \(FindingWeight.sql); \(Schema.linkFindings)")
        #expect(try ledger.findings(FindingQuery()) == before.0)
        #expect(try Set(ledger.findingGroups()) == before.1)
    }
}

/// A query with what it asks for.
private func asking(_ choose: (inout FindingQuery) -> Void) -> FindingQuery {
    var query = FindingQuery()
    choose(&query)
    return query
}
