import Testing

@testable import YardstickReading

/// One line of a corpus: text with brackets around what is to be read, and behind `=>` what each bracket reads as.
///
///     "GDP reached [635.5 billion yuan]. => 635500000000 CNY level = actual <GDP> @2021"
///     "Goals for 2030 :: Emissions fall by [40%]. => 40 % growth = target <Emissions> @2030"
///     "Exports grew [5%] and imports [3%]. => 5 % growth <Exports> | 3 % growth <imports>"
///
/// Headings stand before the text, each with ` :: ` behind it; `⏎` is the end of a line. Readings are parted by
/// ` | ` and stand in the order of the brackets; ``Expected`` says how one is written. What stands in no bracket
/// must not be read at all.
struct Sample: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
    /// The line as written.
    let line: String
    /// Headings above the text, outermost first.
    let headings: [String]
    /// The text, brackets left out.
    let text: [UInt8]
    /// Byte ranges of the brackets' contents in ``text``.
    let marks: [Range<Int>]
    /// What the brackets read as, in their order.
    let expected: [Expected]

    var testDescription: String { line }

    init(stringLiteral line: String) {
        self.line = line
        let halves = line.parted(by: " => ")
        var parts = halves[0].parted(by: " :: ")
        let body = parts.removeLast()
        headings = parts
        (text, marks) = Self.unmarked(body)
        expected = halves.count > 1 ? halves[1].parted(by: " | ").map(Expected.init) : []
    }

    /// What the line itself gets wrong, before anything is read.
    var defects: [String] {
        var found = expected.flatMap { $0.defects }
        if marks.count != expected.count {
            found.append("\(marks.count) brackets, \(expected.count) readings: mend the line")
        }
        return found
    }

    /// The bytes of a range of the text.
    func words(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    private static func unmarked(_ body: String) -> ([UInt8], [Range<Int>]) {
        var text: [UInt8] = []
        var marks: [Range<Int>] = []
        var open = 0
        for character in body {
            switch character {
            case "[": open = text.count
            case "]": marks.append(open..<text.count)
            case "⏎": text.append(0x0A)
            default: text.append(contentsOf: character.utf8)
            }
        }
        return (text, marks)
    }
}

extension String {
    /// The parts between the places where a separator stands; the whole where it stands nowhere.
    func parted(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
