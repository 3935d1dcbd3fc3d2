import Foundation
import Testing
import YardstickAudit
import YardstickLedger

@testable import YardstickPages

/// What pages say where there is nothing to show, and where an address is wrong.
@Suite struct StatesTests {
    private static func html(_ target: String, of ledger: Ledger) throws -> String {
        let address = try #require(PageAddress(target))
        return String(decoding: try Pages(ledger: ledger).answer(address).body, as: UTF8.self)
    }

    @Test(arguments: ["/", "/findings"])
    func `A ledger that nobody audited is told from one in which nothing was found`(target: String)
        async throws
    {
        let sample = try await SampleLedger(
            ["town.md": "# Report of Linden\n\nIn 2022, GDP reached 98.5 billion yuan."], audited: false)
        let before = try Self.html(target, of: sample.ledger)
        #expect(before.contains("No audit was run"))
        try Audit.run(on: sample.ledger).keep(in: sample.ledger)
        let after = try Self.html(target, of: sample.ledger)
        #expect(!after.contains("No audit was run"))
        #expect(after.contains("audit found nothing"))
    }

    @Test func `The overview tells targets from the times that they were stated`() async throws {
        let plan = "# Plan of Linden\n\nDate: 2021-01-20\n\nGDP is to reach 120 billion yuan by 2025."
        let report = "# Report of Linden\n\nDate: 2022-01-20\n\nGDP will reach 120 billion yuan by 2025."
        let once = try await SampleLedger(["plan.md": plan])
        #expect(try !Self.html("/", of: once.ledger).contains("stated"))
        let twice = try await SampleLedger(["plan.md": plan, "report.md": report])
        #expect(try Self.html("/", of: twice.ledger).contains("stated 2 times, and "))
    }

    @Test(arguments: [
        ("/targets?status=great", "status=great", "status=met"),
        ("/targets?colour=red&area=Linden", "colour=red", "area=Linden"),
        ("/nothing/here", "/nothing/here", "/documents"),
    ])
    func `A wrong address is shown with what is wrong in it, and a way on`(
        target: String, wrong: String, way: String
    ) async throws {
        let sample = try await SampleLedger.cities()
        let html = try Self.html(target, of: sample.ledger)
        #expect(html.contains("<mark>\(wrong)</mark>"))
        #expect(html.contains(way))
    }

    @Test func `A target's page quotes the promise and what came of it`() async throws {
        let sample = try await SampleLedger.cities()
        var query = LineQuery()
        (query.code, query.role, query.area) = ("gdp", .target, "Linden")
        query.form = .level
        let target = try #require(try sample.ledger.lines(query).first)
        let html = try Self.html("/measurements/\(target.id)", of: sample.ledger)
        #expect(html.contains("What was promised"))
        #expect(html.contains("The latest figure: 98.5 bn yuan in 2022"))
        #expect(html.contains("class=\"chart"))
    }

    @Test func `A settled target's page says where it started, and tells no pace of what is over`()
        async throws
    {
        let sample = try await SampleLedger([
            "plan.md": """
            # Plan of Linden

            Date: 2021-01-20

            In 2020, GDP reached 60 billion yuan. GDP is to reach 80 billion yuan by 2022.
            """,
            "report.md": "# Report of Linden\n\nDate: 2023-01-20\n\nIn 2022, GDP reached 72 billion yuan.",
        ])
        var query = LineQuery()
        query.role = .target
        let target = try #require(try sample.ledger.lines(query).first)
        let html = try Self.html("/measurements/\(target.id)", of: sample.ledger)
        #expect(html.contains("missed"))
        #expect(!html.contains("so far"))
        #expect(html.contains("It started from 60 bn yuan (2020) and moved by +9.5% a year."))
    }

    @Test func `The reader's JSON holds each sentence once`() async throws {
        let sample = try await SampleLedger.cities()
        let text = try Self.html("/documents/d1.json", of: sample.ledger)
        let sentence = "R&D expenditures will rise from 2.1% to 3.0% of GDP by 2025."
        #expect(text.ranges(of: sentence).count == 1)
        #expect(text.contains("\"sentenceOrdinal\":"))
    }
}
