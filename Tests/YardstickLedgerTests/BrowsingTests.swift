import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Leafing through a ledger")
struct BrowsingTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func filled() async throws -> Ledger {
        try await place.add(
            Sample.item("# Aims\nBridges 12\nParks 7", path: "a.txt"),
            Sample.item("Bridges 10", path: "b.txt", role: .actual))
        return try place.open()
    }

    @Test("The census counts lines as people ruled them")
    func census() async throws {
        let ledger = try await filled()
        let before = try ledger.census()
        #expect(before.all[.target] == 2)
        #expect(before.documents[2]?[.actual] == 1)
        #expect(before.areas["Linden"]?.total == 3)
        try ledger.rule([.area("Oakham"), .role(.actual)], on: 1, by: "Ada")
        let after = try ledger.census()
        #expect(after.all[.target] == 1)
        #expect(after.areas["Oakham"]?[.actual] == 1)
        #expect(after.uncatalogued == 3)
    }

    @Test(
        "A query takes words exactly",
        arguments: [
            (Role.target, nil, 2), (.actual, nil, 1), (nil, "Linden", 3), (nil, "linden", 0),
            (.target, "Linden", 2),
        ] as [(Role?, String?, Int)])
    func lines(role: Role?, area: String?, count: Int) async throws {
        let ledger = try await filled()
        var query = LineQuery()
        (query.role, query.area) = (role, area)
        #expect(try ledger.lines(query).count == count)
        #expect(try ledger.lineCount(query) == count)
        query.limit = 1
        #expect(try ledger.lines(query).count == min(1, count))
    }

    @Test("Corrected lines stand in their place among the others")
    func corrected() async throws {
        let ledger = try await filled()
        try ledger.rule([.value(.exact(13))], on: 1, by: "Ada")
        let lines = try ledger.lines(LineQuery())
        #expect(lines.map(\.id) == [1, 2, 3])
        #expect(lines.first?.quantity.value == .exact(13))
        var ruled = LineQuery()
        ruled.isRuled = true
        #expect(try ledger.lines(ruled).map(\.id) == [1])
    }

    @Test("The count of changes moves with documents, rulings and findings, and with nothing else")
    func changes() async throws {
        let ledger = try await filled()
        let start = try ledger.changeCount()
        _ = try ledger.census()
        #expect(try ledger.changeCount() == start)
        try ledger.rule([.confirmed], on: 2, by: "Ada")
        let ruled = try ledger.changeCount()
        #expect(ruled > start)
        try await place.add(Sample.item("Parks 9", path: "c.txt"))
        #expect(try ledger.changeCount() > ruled)
    }

    @Test("A stretch of a document has its sentences, with the headings of all of it")
    func text() async throws {
        let ledger = try await filled()
        let text = try ledger.text(of: 1, sentences: 1..<5)
        #expect(text.sentenceCount == 2)
        #expect(text.headings.map(\.title) == ["Aims"])
        #expect(text.sentences.map { text.words($0.range) } == ["Parks 7"])
    }

    @Test("A search counts what it finds and hands over a page of it")
    func search() async throws {
        let ledger = try await filled()
        let (total, hits) = try ledger.sentences(holding: "bridges", limit: 1, offset: 1)
        #expect(total == 2)
        #expect(hits.map(\.text) == ["Bridges 10"])
        #expect(try ledger.sentences(holding: "\"parks 7\"", limit: 9, offset: 0).total == 1)
        #expect(try ledger.sentences(holding: "?!", limit: 9, offset: 0).total == 0)
    }
}
