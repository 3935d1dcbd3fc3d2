import Testing

@testable import YardstickReading

/// The tree of headings. A line of the corpus is a document, `⏎` between its lines, and behind `=>` the headings
/// above its last sentence, outermost first.
@Suite("Headings")
struct HeadingTests {
    @Test("Numbers, Roman numerals, parentheses, dashes", arguments: marks)
    func readMarks(line: String) { check(line) }

    private static let marks: [String] = [
        "I. Review⏎1. Economy⏎(1) Trade⏎Exports grew well. => Review > Economy > Trade",
        "I. Review⏎Exports grew well.⏎II. Outlook⏎Exports will grow. => Outlook",
        "I. Review⏎1. Economy⏎Exports grew well.⏎2. Society⏎Schools opened. => Review > Society",
        "1. Economy⏎(1) Trade⏎Exports grew well.⏎2. Society⏎Schools opened. => Society",
        "1. Economy⏎(1) Trade⏎Exports grew well.⏎(2) Industry⏎Output grew well. => Economy > Industry",
        "1. Economy⏎1.1 Trade⏎Exports grew well. => Economy > Trade",
        "2. Economy⏎2.1 Trade⏎2.1.3 Exports⏎Exports grew well. => Economy > Trade > Exports",
        "2. Economy⏎2.1 Trade⏎2.1.3 Exports⏎They grew well.⏎2.2 Industry⏎Output grew well. => Economy > Industry",
        "Part 1 Review⏎Exports grew well. => Review",
        "Chapter II: Outlook⏎Exports will grow. => Outlook",
        "1. Economy⏎— Trade⏎Exports grew well. => Economy > Trade",
        "一、回顾⏎（一）经济⏎出口增长。 => 回顾 > 经济",
        "第一章 总体要求⏎出口增长。 => 总体要求",
        "(a) Trade⏎Exports grew well. => Trade",
    ]

    @Test("Lines without a mark, lead-ins, run-in headings", arguments: plain)
    func readPlain(line: String) { check(line) }

    private static let plain: [String] = [
        "Our goals this year are as follows:⏎⏎output growth of 6 percent⏎⏎Fee increase of around 3 percent⏎⏎oat harvest of over 60 tons => Our goals this year are as follows:",
        "Economic Development⏎⏎Exports grew well. => Economic Development",
        "Economic Development⏎⏎Exports grew well.⏎⏎Social Affairs⏎⏎Schools opened. => Social Affairs",
        "Our goals are as follows:⏎Exports will grow. => Our goals are as follows:",
        "By 2030, Elm will:⏎- grow trade;⏎- plant trees. => By 2030, Elm will:",
        "By 2030, Elm will:⏎- grow trade;⏎- plant trees.⏎⏎Exports will grow too. => ",
        "Aims⏎⏎By 2030, Elm will:⏎- grow trade;⏎- plant trees.⏎⏎Exports will grow too. => Aims",
        "1. Economic strength rose. Exports grew well. Imports fell. => Economic strength rose.",
        "——Economic strength rose markedly. Exports grew well. => Economic strength rose markedly.",
        "1. Economy⏎——Strength rose markedly. Exports grew well. => Economy > Strength rose markedly.",
    ]

    @Test("What is no heading", arguments: none)
    func readNone(line: String) { check(line) }

    private static let none: [String] = [
        "Exports grew well.⏎⏎Imports fell. => ",
        "By Jane Doe, Mayor⏎⏎Exports grew well. => ",
        "17⏎⏎Exports grew well. => ",
        "- Exports grew⏎- Imports fell => ",
        "exports and imports⏎⏎Exports grew well. => ",
    ]

    @Test("Marked by the format, here by Markdown's signs")
    func marked() {
        let text = "# Plan\n\nGreen it is.\n\n## Trade\n\nExports grew well.\n\n# Annex\n\nMore.\n"
        let headings = [("# Plan", 1), ("## Trade", 2), ("# Annex", 1)].map { line, level in
            let start = Self.place(of: line + "\n", in: text)
            return MarkedHeading(range: start..<start + line.utf8.count, level: level)
        }
        var context = ReadingContext.undated
        context.headings = headings
        let reading = Reader().read(Array(text.utf8), in: context)
        #expect(reading.sections.map(\.title) == ["Plan", "Trade", "Annex"])
        #expect(reading.sections.map(\.level) == [1, 2, 1])
        #expect(reading.sections.map(\.parent) == [nil, 0, nil])
        #expect(
            reading.sentences.filter { $0.range.count > 8 }.map(reading.path) == [
                ["Plan"], ["Plan", "Trade"],
            ])
    }

    private static func place(of part: String, in text: String) -> Int {
        guard let range = text.firstRange(of: part) else { return 0 }
        return text[..<range.lowerBound].utf8.count
    }

    private func check(_ line: String) {
        let halves = line.parted(by: " => ")
        let text = Array(halves[0].replacing("⏎", with: "\n").utf8)
        let reading = Reader().read(text, in: ReadingContext())
        let path = reading.sentences.last.map(reading.path) ?? []
        #expect(path.joined(separator: " > ") == halves[1], "\(line)")
    }
}
