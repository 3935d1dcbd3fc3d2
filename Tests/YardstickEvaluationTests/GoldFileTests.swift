import Testing
import YardstickReading

@testable import YardstickEvaluation

@Suite("Annotation files")
struct GoldFileTests {
    private static let document = Array("Up 25%, then 5%, then 5% and 7%.\nAll done.\n".utf8)

    /// A line without fault, with members put in place of its own.
    private static func line(_ changes: [String: String?] = [:]) -> String {
        var members: [String: String?] = [
            "sentence": #""Up 25%, then 5%, then 5% and 7%.""#, "surface": #""7%""#, "value": "7",
            "unit": #""%""#, "comparator": #""=""#, "form": #""growth""#, "role": #""actual""#,
            "indicator": #""GDP""#, "area": #""""#,
        ]
        members.merge(changes) { $1 }
        let pairs = members.compactMap { key, value in value.map { "\"\(key)\":\($0)" } }
        return "{" + pairs.sorted().joined(separator: ",") + "}"
    }

    private static func faults(_ lines: [String]) -> [GoldFault] {
        let file = GoldFile(path: "a.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))
        do {
            _ = try file.placed(in: document)
            return []
        } catch {
            guard case .faults(let faults) = error.reason else { return [] }
            return faults
        }
    }

    @Test("A line without fault is taken whole")
    func sound() throws {
        let lines = Self.line(["start": "2021", "end": #""2021-06""#]) + "\r\n\n  \n"
        let file = GoldFile(path: "a.jsonl", bytes: Array(lines.utf8))
        let placed = try file.placed(in: Self.document)
        let item = try #require(placed.first?.item)
        #expect(file.faults.isEmpty)
        #expect(item.value == .exact(7))
        #expect(item.period == GoldPeriod(start: "2021", end: "2021-06"))
        #expect(item.area == nil)
        #expect(placed.first?.range == 29..<31)
    }

    @Test("An area that the text does not name may be null or empty")
    func namelessArea() {
        #expect(Self.faults([Self.line(["area": "null"])]).isEmpty)
        #expect(
            GoldFault.Reason.missing("area").description.contains("It is null where the text names none."))
    }

    @Test(
        "Every fault is told from the others",
        arguments: [
            ("{", .notJSON), ("[1]", .notJSON), ("7", .notJSON),
            (line(["surface": nil]), .missing("surface")),
            (line(["sentence": nil]), .missing("sentence")),
            (line(["area": nil]), .missing("area")),
            (line(["indicator": #""""#]), .missing("indicator")),
            (line(["role": "null"]), .missing("role")),
            (line(["value": #""7""#]), .wrongKind("value", expected: "a plain number, without quotes")),
            (line(["at": "[1]"]), .wrongKind("at", expected: "[start, end], two UTF-8 byte offsets")),
            (line(["at": "[-1, 2]"]), .wrongKind("at", expected: "[start, end], two UTF-8 byte offsets")),
            (line(["value": nil]), .valueOrBounds),
            (line(["value": nil, "low": "1"]), .valueOrBounds),
            (line(["low": "1", "high": "2"]), .valueOrBounds),
            (line(["start": #""2021""#]), .openPeriod),
            (line(["unit": #""count""#]), .countWithoutNoun),
            (line(["at": "[28, 30]"]), .surfaceNotAtItsPlace),
            (line(["at": "[42, 4400]"]), .surfaceNotAtItsPlace),
            (line(["sentence": #""Up 25%.""#]), .sentenceNotInDocument),
            (line(["surface": #""9%""#]), .surfaceNotInSentence),
            (line(["surface": #""2""#]), .noPlaceLeft("2")),
            (
                line(["form": #""rate""#]),
                .notOneOf("form", given: "rate", allowed: Form.allCases.map(\.rawValue))
            ),
        ] as [(String, GoldFault.Reason)])
    func faults(line: String, expected: GoldFault.Reason) {
        let sound = Self.line(["surface": #""25%""#])
        #expect(Self.faults([sound, "", line]) == [GoldFault(path: "a.jsonl", line: 3, reason: expected)])
    }

    @Test("A line says all that is wrong with it, and the lines come in their order")
    func all() {
        let faults = Self.faults([
            Self.line(["surface": #""9%""#]), Self.line(["unit": #""yen""#, "form": nil, "value": nil]),
        ])
        #expect(faults.map(\.line) == [1, 2, 2, 2])
        #expect(faults.first?.description.hasPrefix("`a.jsonl`, line 1: the surface is not in") == true)
    }

    @Test("A surface has no more lines than places, and the inside of a number is no place")
    func places() throws {
        let line = Self.line(["surface": #""5%""#])
        let file = GoldFile(path: "a.jsonl", bytes: Array([line, line].joined(separator: "\n").utf8))
        #expect(try file.placed(in: Self.document).map(\.range) == [13..<15, 22..<24])
        // "25%" holds a third one as far as letters go.
        #expect(Self.faults([line, line, line]).map(\.reason) == [.noPlaceLeft("5%")])
        #expect(Self.faults([line, line, line, line]).last?.reason == .tooManyLines("5%"))
    }

    @Test("A place that is given by bytes is taken too")
    func taken() throws {
        let first = Self.line(["surface": #""5%""#, "at": "[13, 15]"])
        let second = Self.line(["surface": #""5%""#])
        let file = GoldFile(path: "a.jsonl", bytes: Array([first, second].joined(separator: "\n").utf8))
        #expect(try file.placed(in: Self.document).map(\.range) == [13..<15, 22..<24])
    }

    @Test("A repeated sentence gives its surface another place")
    func repeated() throws {
        let text = Array("Up 5%. Up 5%.".utf8)
        let line = Self.line(["surface": #""5%""#, "sentence": #""Up 5%.""#])
        let file = GoldFile(path: "a.jsonl", bytes: Array(line.utf8))
        #expect(try file.placed(in: text).map(\.range) == [3..<5])
    }
}
