import Foundation
import Testing
import YardstickEvaluation
import YardstickLedger

@testable import yardstick

/// What `yardstick evaluate` prints of a small document with an annotation that differs from it on purpose.
@Suite("yardstick evaluate")
struct EvaluateTests {
    private static let text = """
        Report on the Work of the Government of Lakeside

        In 2021, the GDP of Lakeside reached 120 billion yuan, an increase of 8% over the year before.
        We built 14 new clinics along the whole length of the northern shore of the lake and its islands.
        """

    private static let gold = """
        {"sentence":"In 2021, the GDP of Lakeside reached 120 billion yuan, an increase of 8% over the year \
        before.","surface":"120 billion yuan","value":130000000000,"unit":"CNY","comparator":"=",\
        "form":"level","role":"actual","indicator":"GDP","start":"2021","end":"2021","area":"Lakeside"}
        {"sentence":"We built 14 new clinics along the whole length of the northern shore of the lake and its \
        islands.","surface":"whole length","value":1,"unit":"count","noun":"shores","comparator":"=",\
        "form":"level","role":"actual","indicator":"shores","area":"Lakeside"}
        """

    /// Evaluates an annotation in a folder of its own.
    private func evaluations(_ gold: String = gold) async throws -> [DocumentEvaluation] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("evaluate-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.text.utf8).write(to: folder.appendingPathComponent("lakeside.txt"))
        let path = folder.appendingPathComponent("lakeside.jsonl")
        try Data(gold.utf8).write(to: path)
        return [try await Evaluator().evaluate(gold: path.path)]
    }

    @Test("Every line fits the terminal", arguments: [40, 80, 120])
    func width(columns: Int) async throws {
        let page = EvaluationPage(try await evaluations(), terminal: Terminal(width: columns))
        let lines = page.misses.flatMap { $0 } + page.kinds + page.levels + page.fields + page.calibration
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns })
    }

    @Test("A miss shows its sentence with the amount marked, what differs and the rules")
    func misses() async throws {
        let page = EvaluationPage(try await evaluations(), terminal: Terminal(width: 100))
        let text = page.misses.map { $0.joined(separator: "\n") }
        let value = try #require(text.first { $0.contains("Wrong value (gold line 1)") })
        #expect(value.contains("120 billion yuan"))
        #expect(value.contains("^^^^^^^^^^^^^^^^ gold and read"))
        #expect(value.contains("130000000000"))
        #expect(value.contains("RULE"))
        let missed = try #require(text.first { $0.contains("Missed (gold line 2)") })
        #expect(missed.contains("^^^^^^^^^^^^ gold"))
        #expect(!missed.contains("READ"))
    }

    @Test("One document needs no sum, several have one")
    func sum() async throws {
        let one = try await evaluations()
        #expect(EvaluationPage(one, terminal: Terminal(width: 100)).levels.count == 6)
        let lines = EvaluationPage(one + one, terminal: Terminal(width: 100)).levels
        #expect(lines.count == 16)
        #expect(lines[11].hasPrefix("all"))
    }

    @Test("JSON holds the figures, the misses and the calibration")
    func json() async throws {
        let evaluations = try await evaluations()
        var json = JSONWriter()
        json.evaluations(evaluations + evaluations)
        let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
        let all = try #require(object?["all"] as? [String: Any])
        let documents = try #require(object?["documents"] as? [[String: Any]])
        let misses = try #require(documents.first?["misses"] as? [[String: Any]])
        let found = try #require(all["found"] as? [String: Any])
        #expect(all["gold"] as? Int == 4)
        #expect(found["recall"] as? Double == 0.5)
        #expect(misses.count == evaluations[0].scoring.misses.count)
        #expect(misses.contains { $0["kind"] as? String == "missed" && $0["read"] is NSNull })
        #expect((object?["calibration"] as? [Any])?.count == ConfidenceBand.allCases.count)
    }

    @Test("Date and area speak of one document only")
    func options() throws {
        #expect(throws: (any Error).self) {
            try EvaluateCommand.parse(["a.jsonl", "b.jsonl", "--date", "2021"])
        }
        _ = try EvaluateCommand.parse(["a.jsonl", "--date", "2021-01-26", "--area", "Lakeside"])
    }
}
