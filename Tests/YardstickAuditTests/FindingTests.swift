import Foundation
import Testing
import YardstickLedger

@testable import YardstickAudit

@Suite("Findings")
struct FindingTests {
    private static let report = CheckDocumentation.Example(
        "2022-01-20",
        """
        Work Report of Linden

        1. Review of 2021

        The forest coverage rate rose from 41.2% in 2020 to 43.8% in 2021, up 3.6 percentage points. We planted 20,000 \
        trees.
        """)

    private static let longer = CheckDocumentation.Example(
        "2022-01-20", report.text.replacing("We planted", with: "It rained a lot. We planted"))

    @Test("A finding cites every number with its sentence")
    func cites() async throws {
        let place = try AuditedTexts()
        let ledger = try await place.add([Self.report])
        let audit = try Audit.run(on: ledger)
        let finding = try #require(try audit.findings(of: ledger).first)
        #expect(finding.check == "difference" && finding.verdict == .differs)
        #expect(finding.citations.map(\.surface) == ["41.2%", "43.8%", "3.6 percentage points"])
        #expect(finding.citations.allSatisfy { $0.sentence.contains("forest coverage rate") })
        #expect(
            finding.arithmetic.contains(
                "2.6 percentage points (2.5 percentage points to 2.7 percentage points with rounding)"))
        #expect(audit.summary.sentence == "1 check was possible, 0 agree, 1 differs, 0 cannot tell.")
    }

    @Test("Two values of one document name it once, and shares lie points apart")
    func gap() async throws {
        let text = """
            Work Report of Linden

            1. Review of 2021

            In 2021, the urbanization rate reached 71.9%. More people moved to town, and in 2021 the urbanization \
            rate reached 79.1%.
            """
        let ledger = try await AuditedTexts().add([CheckDocumentation.Example("2022-01-20", text)])
        let finding = try #require(try Audit.run(on: ledger).findings(of: ledger).first)
        #expect(finding.arithmetic.contains(" states 71.9% and 79.1%; "))
        #expect(finding.arithmetic.contains("at least 7.1 percentage points lie between them."))
        #expect(Say.gap(2, .rank) == "2" && Say.gap(20, .megawatt) == "20 MW")
    }

    @Test("An explanation survives reading and auditing again")
    func keepsExplanations() async throws {
        let place = try AuditedTexts()
        let ledger = try await place.add([Self.report])
        let first = try Audit.run(on: ledger)
        try first.keep(in: ledger)
        let name = try #require(try first.findings(of: ledger).first?.id)
        try ledger.explain(String(name.prefix(5)), note: "a slip of the pen", by: "ada")

        try await place.add([Self.longer], rereads: true)
        let again = try Audit.run(on: ledger)
        try again.keep(in: ledger)
        let finding = try #require(try again.findings(of: ledger).first)
        #expect(finding.id == name)
        #expect(finding.explanation?.note == "a slip of the pen" && finding.explanation?.by == "ada")
        let counted = again.summary.counting(explainedOf: [finding])
        #expect(counted.explained == 1)

        try ledger.withdrawExplanation(of: name)
        #expect(try again.findings(of: ledger).first?.explanation == nil)
    }

    @Test("A name that no finding has is refused with a way out")
    func refusesUnknownNames() async throws {
        let place = try AuditedTexts()
        let ledger = try await place.add([Self.report])
        let error = #expect(throws: LedgerError.self) {
            try ledger.explain("f0000", note: "nothing", by: "ada")
        }
        #expect(error?.description.contains("yardstick audit") == true)
    }

    @Test(
        "A filter leaves what it asks for",
        arguments: [
            (AuditFilter(area: "Linden"), 1), (AuditFilter(area: "Oakham"), 0),
            (AuditFilter(indicator: "forest-cover"), 1), (AuditFilter(indicator: "gdp"), 0),
            (AuditFilter(document: "linden-1.txt"), 1), (AuditFilter(document: "d7"), 0),
            (AuditFilter(year: 2021), 1), (AuditFilter(year: 2019), 0), (AuditFilter(check: "ratio"), 0),
        ])
    func filters(filter: AuditFilter, count: Int) async throws {
        let place = try AuditedTexts()
        let ledger = try await place.add([Self.report])
        #expect(try Audit.run(on: ledger).limited(to: filter).outcomes.count == count)
    }
}

@Suite("Reports to hand on")
struct AuditReportTests {
    private func report() async throws -> AuditReport {
        let place = try AuditedTexts()
        let ledger = try await place.add([
            .init(
                "2022-01-20",
                """
                Work Report of <b>Linden</b>

                1. Review of 2021 & *more*

                The forest coverage rate of the <script>alert(1)</script> park rose from 41.2% to 43.8%, up 3.6 percentage \
                points, [said](javascript:x) `it`.
                """)
        ])
        let audit = try Audit.run(on: ledger)
        let findings = try audit.findings(of: ledger)
        try #require(!findings.isEmpty)
        return AuditReport(
            ledger: "a<b>.db", date: "2022-02-01", site: "http://localhost:8080/", summary: audit.summary,
            findings: findings)
    }

    @Test("HTML shows the words of documents as they are")
    func escapesHTML() async throws {
        let html = try await report().html
        #expect(!html.contains("<script>") && html.contains("&lt;script&gt;"))
        #expect(html.contains("<mark>41.2%</mark>"))
        #expect(html.contains("href=\"http://localhost:8080/measurements/1\""))
        #expect(html.contains("a&lt;b&gt;.db"))
    }

    @Test("Markdown shows the words of documents as they are")
    func escapesMarkdown() async throws {
        let markdown = try await report().markdown
        #expect(!markdown.contains("<script>") && markdown.contains("&lt;script&gt;"))
        #expect(markdown.contains("\\[said\\](javascript:x) \\`it\\`"))
        #expect(markdown.contains("(<http://localhost:8080/measurements/1>)"))
        #expect(markdown.contains("## Serious") || markdown.contains("## Notable"))
    }

    @Test("A report without findings says so")
    func saysNothing() {
        let report = AuditReport(
            ledger: "x.db", date: "2022-02-01", site: "http://localhost", summary: AuditSummary([]),
            findings: [])
        #expect(report.markdown.contains("No checks were possible."))
        #expect(report.html.contains("Nothing to report."))
    }

    @Test("JSON has what other programs ask for")
    func writesJSON() async throws {
        let finding = try #require(try await report().findings.first)
        var json = JSONWriter()
        json.finding(finding)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
        for key in ["id", "check", "verdict", "severity", "arithmetic", "citations"] {
            #expect(object[key] != nil)
        }
        let citation = try #require((object["citations"] as? [[String: Any]])?.first)
        for key in ["id", "document", "start", "end", "sentence"] { #expect(citation[key] != nil) }
    }
}
