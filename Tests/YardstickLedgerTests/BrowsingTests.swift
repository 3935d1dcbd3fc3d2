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

    @Test(
        "A year finds what is about it at least in part, in one walk or with other choices, and the census counts it",
        arguments: [
            (2019, nil, []), (2020, nil, [1]), (2021, nil, [1, 2]), (2026, nil, [1, 3]),
            (2021, "Linden", [1, 2]),
            (2026, "Oakham", []),
        ] as [(Int, String?, [Int64])])
    func year(year: Int, area: String?, ids: [Int64]) async throws {
        let ledger = try await filled()
        try ledger.rule([.period(Period(years: 2020, through: 2030))], on: 1, by: "Ada")
        try place.execute(
            "UPDATE measurements SET period_start = '2021-03', period_end = '2021-12-31' WHERE id = 2")
        var query = LineQuery()
        (query.year, query.area) = (year, area)
        #expect(try ledger.lines(query).map(\.id) == ids)
        #expect(try ledger.lineCount(query) == ids.count)
        query.order = .period
        #expect(Set(try ledger.lines(query).map(\.id)) == Set(ids))
        let counted = try ledger.census().years[year] ?? [:]
        #expect(counted[area ?? "Linden"]?.total ?? 0 == ids.count)
    }

    @Test("A period over several years that no ruling made is found by each of them")
    func years() async throws {
        let ledger = try await filled()
        try place.execute("UPDATE measurements SET period_start = '2021', period_end = '2025' WHERE id = 2")
        var query = LineQuery()
        for (year, ids) in [(2020, []), (2023, [2]), (2025, [2]), (2026, [1, 3])] as [(Int, [Int64])] {
            query.year = year
            #expect(try ledger.lines(query).map(\.id) == ids)
        }
    }

    @Test("Lines far from the start come in the same order as those near to it")
    func far() async throws {
        let text = (1...1200).map { "Bridges \($0)" }.joined(separator: "\n")
        try await place.add(Sample.item(text))
        let ledger = try place.open()
        for order in [LineQuery.Order.place, .confidence, .period] {
            var query = LineQuery()
            query.order = order
            let all = try ledger.lines(query)
            (query.limit, query.offset) = (3, 1100)
            #expect(try ledger.lines(query) == Array(all[1100..<1103]))
        }
    }

    @Test("Figures are ranked by the unit and the years that most areas have")
    func ranked() async throws {
        try await place.add(Sample.item("Bridges 12\nBridges 14\nBridges 16", role: .actual))
        try place.execute("UPDATE measurements SET indicator_code = 'bridges'")
        try place.execute(
            "UPDATE measurements SET area = 'Oakham', period_start = '2025', period_end = '2025-12' WHERE id = 2"
        )
        try place.execute("UPDATE measurements SET period_end = '2026-09' WHERE id = 3")
        let figures = try place.open().rankedFigures(ofCode: "bridges")
        #expect(figures.unit == .count && figures.areas == ["Linden", "Oakham"])
        #expect(figures.years.map(\.year) == [2026, 2025] && figures.years.map(\.areas) == [1, 1])
        #expect(try place.open().rankedFigures(ofCode: "none").years.isEmpty)
    }
}
