import Foundation
import Testing

@Suite("audit and explain")
struct AuditTests {
    private static let report = """
        Work Report of Linden

        (January 20, 2022)

        1. Review of 2021

        The forest coverage rate rose from 41.2% in 2020 to 43.8% in 2021, up 3.6 percentage points. Tax revenue rose \
        from 40 billion yuan in 2016 to 62 billion yuan in 2021, an average annual growth of 9.2%.
        """

    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write("report.txt", Self.report)
        let added = try tool.run("add", "report.txt")
        #expect(added.status == 0, "\(added.messages)")
    }

    @Test("The table names what differs, and the last line counts what agrees")
    func tables() throws {
        let outcome = try tool.run("audit")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("differs") && outcome.output.contains("The stated"))
        #expect(outcome.messages.contains("2 checks were possible, 1 agrees, 1 differs, 0 cannot tell."))
    }

    @Test("JSON holds the arithmetic and the citations")
    func writesJSON() throws {
        let outcome = try tool.run("audit", "--format", "json")
        let findings = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(findings.count == 1)
        #expect((findings.first?["citations"] as? [Any])?.count == 3)
        let agreeing = try tool.run("audit", "--verdict", "agrees", "--format", "jsonl")
        #expect(agreeing.output.contains("growth-between-levels"))
    }

    @Test("A difference fails a strict audit until it is explained, and stays explained when read again")
    func explains() throws {
        #expect(try tool.run("audit", "--strict").status == 1)
        let lines = try tool.run("audit", "--format", "csv").output.split(whereSeparator: \.isNewline)
        let name = try #require(lines.last?.split(separator: ",").first.map(String.init))
        #expect(try tool.run("explain", name, "--note", "a slip of the pen").status == 0)
        #expect(try tool.run("add", "report.txt", "--again").status == 0)
        let again = try tool.run("audit", "--strict", "--format", "json")
        #expect(again.status == 0)
        #expect(again.output.contains("a slip of the pen") && again.output.contains("ada"))
        #expect(try tool.run("explain", name, "--withdraw").status == 0)
        #expect(try tool.run("audit", "--strict").status == 1)
    }

    @Test("A finding is shown by its name, with its arithmetic and its sentence")
    func shows() throws {
        _ = try tool.run("audit")
        let lines = try tool.run("audit", "--format", "csv").output.split(whereSeparator: \.isNewline)
        let name = try #require(lines.last?.split(separator: ",").first.map(String.init))
        _ = try tool.run("explain", name, "--note", "a slip of the pen")
        let shown = try tool.run("show", String(name.prefix(5)))
        #expect(shown.status == 0)
        for words in [
            "Finding \(name): ", "differs, ", "Explained by ada at ", ": a slip of the pen",
            "d1: report.txt, bytes ",
            "The forest coverage rate rose from 41.2% in 2020", "^^^^^ line ",
        ] { #expect(shown.output.contains(words), "\(words) in \(shown.output)") }
        #expect(try tool.run("show", name, "--format", "json").output.contains("{\"id\":\"\(name)\""))
        #expect(try tool.run("show", "f00").status == 1)
        try tool.write(
            "report.txt", Self.report.replacingOccurrences(of: "3.6 percentage", with: "2.6 percentage"))
        _ = try tool.run("add", "report.txt")
        let gone = try tool.run("show", name)
        #expect(gone.status == 1)
        #expect(gone.messages.contains("`yardstick audit` looks again"))
    }

    @Test("A document that is not there is no empty answer")
    func unknownDocument() throws {
        for command in ["audit", "track"] {
            let outcome = try tool.run(command, "--document", "repot.txt")
            #expect(outcome.status == 1)
            #expect(outcome.messages.contains("there is no document `repot.txt`"))
        }
    }

    @Test("Filters and checks by name")
    func filters() throws {
        #expect(try tool.run("audit", "--check", "difference", "--format", "jsonl").output.contains("forest"))
        #expect(try tool.run("audit", "--check", "slip", "--format", "jsonl").output.isEmpty)
        #expect(try tool.run("audit", "--year", "2019", "--format", "jsonl").output.isEmpty)
        let unknown = try tool.run("audit", "--check", "sums")
        #expect(unknown.status == 64 && unknown.messages.contains("growth-between-levels"))
    }

    @Test("What cannot be explained is said with a way out")
    func refuses() throws {
        #expect(try tool.run("explain", "f00", "--note", "x").status == 1)
        #expect(try tool.run("explain", "f00").status == 64)
    }

    @Test("Reports to hand on", arguments: ["markdown", "html"])
    func reports(format: String) throws {
        let outcome = try tool.run("audit", "--format", format)
        #expect(outcome.status == 0 && outcome.output.contains("forest coverage rate rose from"))
        #expect(outcome.output.contains("/measurements/"))
    }
}
