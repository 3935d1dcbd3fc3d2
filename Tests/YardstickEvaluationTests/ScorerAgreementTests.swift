import Foundation
import Testing
import YardstickDocuments
import YardstickLedger
import YardstickReading

@testable import YardstickEvaluation

/// Our figures against those of the scorer that annotators use, on the same readings.
@Suite("Agreement with the annotators' scorer", .enabled(if: Scorer.isThere))
struct ScorerAgreementTests {
    @Test("The same figures and misses for what the reader reads", arguments: Scorer.golds)
    func reading(gold: String) async throws {
        let evaluation = try await Evaluator().evaluate(gold: gold, documents: Scorer.documents)
        try compare(gold, evaluation.document, evaluation.reading)
    }

    /// Readings that overlap, repeat and contradict themselves, as no sound reader leaves them.
    @Test("The same figures and misses for readings out of order", arguments: 0..<6)
    func disorder(seed: Int) async throws {
        let gold = try #require(Scorer.golds.first)
        let evaluation = try await Evaluator().evaluate(gold: gold, documents: Scorer.documents)
        var disorder = Disorder(seed: UInt64(seed))
        let measurements = disorder.measurements(
            evaluation.reading.measurements, textLength: evaluation.document.text.count)
        let reading = Reading(
            sections: [], sentences: [], measurements: measurements, commitments: [], programmes: [])
        try compare(gold, evaluation.document, reading)
    }

    private func compare(_ gold: String, _ document: Document, _ reading: Reading) throws {
        let placed = try GoldFile(path: gold).placed(in: document.text)
        let ours = Scoring(placed, against: reading)
        let theirs = try Scorer(gold: gold, document: document, reading: reading)
        #expect(ours.tally.gold == theirs.figures.gold)
        #expect(ours.tally.read == theirs.figures.read)
        for level in Level.allCases {
            let (our, their) = (ours.tally.figures(level), theirs.figures.levels[level])
            #expect([our.precision, our.recall, our.f1] == their, "\(level)")
        }
        for field in GradedField.allCases {
            let (our, their) = (ours.tally.share(field), theirs.figures.fields[field])
            #expect((our.share.map { [$0, Double(our.compared)] }) == their, "\(field)")
        }
        #expect(ours.misses.map(\.kind.description).sorted() == theirs.kinds.sorted())
    }
}

/// What the annotators' scorer says of a reading.
private struct Scorer {
    struct Accuracy {
        var gold = 0
        var read = 0
        var levels: [Level: [Double]] = [:]
        var fields: [GradedField: [Double]] = [:]
    }

    let figures: Accuracy
    let kinds: [String]

    static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../shared").standardizedFileURL
    static let script = shared.appendingPathComponent("gold/score.py").path
    static let documents = shared.appendingPathComponent("corpus").path

    /// The annotations that the scorer comes with.
    static let golds: [String] = {
        let folder = shared.appendingPathComponent("gold")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") }.sorted().map {
            folder.appendingPathComponent($0).path
        }
    }()

    static let isThere: Bool = {
        guard FileManager.default.fileExists(atPath: script), !golds.isEmpty else { return false }
        return (try? python(["--version"])) != nil
    }()

    init(gold: String, document: Document, reading: Reading) throws {
        var json = JSONWriter()
        for line in MeasurementLine.lines(of: ReadDocument(document: document, reading: reading)) {
            json.measurement(line)
            json.endLine()
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).jsonl")
        try Data(json.bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let call = [Self.script, gold, document.path, file.path]
        figures = try Self.figures(try Self.python(call + ["--json"]))
        let listing = String(decoding: try Self.python(call + ["--misses", "1000000"]), as: UTF8.self)
        kinds = listing.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }

    private static func figures(_ output: Data) throws -> Accuracy {
        let members = try #require(JSONValue.members(output))
        var figures = Accuracy()
        if case .number(let count)? = members["gold"] { figures.gold = Int(count) }
        if case .number(let count)? = members["read"] { figures.read = Int(count) }
        for level in Level.allCases {
            guard case .object(let parts)? = members[level.rawValue] else { continue }
            figures.levels[level] = ["precision", "recall", "f1"].compactMap { number(parts[$0]) }
        }
        if case .object(let fields)? = members["fields"] {
            for field in GradedField.allCases {
                guard case .array(let pair)? = fields[field.rawValue] else { continue }
                figures.fields[field] = pair.compactMap(number)
            }
        }
        return figures
    }

    private static func number(_ value: JSONValue?) -> Double? {
        if case .number(let number)? = value { number } else { nil }
    }

    private struct Failed: Error {
        let code: Int32
    }

    private static func python(_ arguments: [String]) throws -> Data {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(code: process.terminationStatus) }
        return data
    }
}
