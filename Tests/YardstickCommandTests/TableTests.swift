import Testing
import YardstickReading

@testable import yardstick

@Suite("Tables")
struct TableTests {
    private let columns = [
        Column(title: "ID", alignment: .right), Column(title: "NAME", minimum: 6),
        Column(title: "VALUE", alignment: .decimal), Column(title: "NOTE", minimum: 6, expendable: 1),
    ]

    private func lines(_ rows: [[Cell]], width: Int, colour: Bool = false) -> [String] {
        Table(columns: columns, rows: rows).lines(for: Terminal(width: width, hasColour: colour))
    }

    private func number(_ whole: String, _ fraction: String, _ unit: String) -> Cell {
        .number(AlignedNumber(whole: whole, fraction: fraction, unit: unit))
    }

    private var rows: [[Cell]] {
        [
            [.text("1"), .words("Grain output"), number("12", ".5", "t"), .words("first")],
            [.text("10"), .words("Trees"), number("> 1,300", "", "ha"), .words("the second of the notes")],
        ]
    }

    @Test("Numbers stand point under point, with their units behind them")
    func alignment() {
        #expect(
            lines(rows, width: 100) == [
                "ID  NAME          VALUE         NOTE",
                " 1  Grain output       12.5 t   first",
                "10  Trees         > 1,300   ha  the second of the notes",
            ])
    }

    @Test("A narrow terminal cuts words, then leaves out what can be spared, and never cuts numbers before")
    func narrow() {
        #expect(lines(rows, width: 42)[2] == "10  Trees        > 1,300   ha  the second…")
        #expect(
            lines(rows, width: 26) == [
                "ID  NAME      VALUE", " 1  Grain o…       12.5 t", "10  Trees     > 1,300   ha",
            ])
        for width in 8...80 {
            #expect(lines(rows, width: width).allSatisfy { DisplayWidth.of($0) <= width })
        }
    }

    @Test("Each part of a long table keeps to the columns of the first, and makes them wider where it has to")
    func parts() {
        var table = GrowingTable(columns)
        let terminal = Terminal(width: 30)
        let further: [[Cell]] = [[.text("100"), .words("Oak"), number("1,000,000", "", "ha"), .words("x")]]
        #expect(table.lines(of: rows, for: terminal)[2] == "10  Trees         > 1,300   ha")
        #expect(table.lines(of: further, for: terminal) == ["100  Oak        1,000,000   ha"])
        #expect(table.lines(of: rows, for: terminal)[1] == " 10  Trees        > 1,300   ha")
    }

    @Test("Chinese characters take two columns")
    func wide() {
        let rows: [[Cell]] = [
            [.text("1"), .words("地区生产总值"), number("7", "", "%"), .words("")],
            [.text("2"), .words("GDP"), number("8", "", "%"), .words("")],
        ]
        #expect(lines(rows, width: 60)[1...] == [" 1  地区生产总值  7 %", " 2  GDP           8 %"])
        #expect(DisplayWidth.of("地区é") == 5)
        #expect(DisplayWidth.of("e\u{301}") == 1)
        #expect("地区生产总值".shortened(to: 6) == "地区…")
    }

    @Test("Colour is for terminals that have it")
    func colour() {
        #expect(lines(rows, width: 80, colour: true)[0].hasPrefix("\u{1B}[1m"))
        #expect(!lines(rows, width: 80)[0].contains("\u{1B}"))
    }

    @Test("What would act on the terminal is spelled out")
    func escapes() {
        #expect(
            VisibleText.line("a\u{1B}[31m b\u{202E}c\n\td\u{200B}") == "a\\u{1B}[31m b\\u{202E}c d\\u{200B}")
        #expect(VisibleText.lines("a\nb\u{7}") == "a\nb\\u{7}")
    }
}

@Suite("Numbers for people")
struct HumanValueTests {
    private func text(
        _ value: Value, _ unit: YardstickReading.Unit, noun: String? = nil, _ comparator: Comparator = .equal
    ) -> String {
        let quantity = Quantity(range: 0..<1, value: value, unit: unit, noun: noun, comparator: comparator)
        return HumanValue(quantity, of: "new homes", surface: "as written").text
    }

    @Test("Large numbers are told in thousands of millions, small ones in full")
    func scales() {
        #expect(text(.exact(635_500_000_000), .yuan) == "635.5 bn CNY")
        #expect(text(.exact(2e12), .yuan, .atLeast) == "≥ 2 tn CNY")
        #expect(text(.exact(71.9), .percent) == "71.9 %")
        #expect(text(.exact(48_900), .yuan) == "48,900 CNY")
        #expect(text(.exact(-1234.5), .tonne) == "-1,234.5 t")
        #expect(text(.range(7, 8), .percent) == "7–8 %")
        #expect(text(.exact(1.6), .ratio) == "1.6 : 1")
        #expect(text(.exact(0.00001), .percent) == "1e-05 %")
        #expect(text(.exact(1e20), .count) == "1e+20")
        #expect(text(.unrepresentable, .count) == "as written")
    }

    @Test("A count names what it counts unless the indicator does")
    func nouns() {
        #expect(text(.exact(14), .count, noun: "schools", .about) == "~ 14 schools")
        #expect(text(.exact(14), .count, noun: "homes") == "14")
        #expect(text(.exact(3), .yuan, noun: "per mu") == "3 CNY per mu")
    }
}

@Suite("Marked sentences")
struct MarkedSentenceTests {
    private func lines(_ sentence: String, start: Int = 0, width: Int, _ marks: (Range<Int>, String)...)
        -> [String]
    {
        let marks = marks.map { MarkedSentence.Mark(range: $0.0, label: $0.1) }
        return MarkedSentence(sentence, start: start, marks: marks).lines(width: width).flatMap {
            [$0.text] + $0.marks
        }
    }

    @Test("Marks stand under their words, in as few rows as hold them")
    func marks() {
        #expect(
            lines("GDP rose to 12 bn", start: 100, width: 40, (100..<103, "indicator"), (112..<117, "value"))
                == [
                    "GDP rose to 12 bn", "^^^ indicator", "            ^^^^^ value",
                ])
        #expect(
            lines(
                "GDP rose to 12 bn", width: 40, (12..<17, "value"), (0..<3, "x"), (90..<95, "far"),
                (4..<4, "no")) == [
                    "GDP rose to 12 bn", "^^^ x       ^^^^^ value",
                ])
    }

    @Test("A mark goes on where its words do, on the next line")
    func wrapped() {
        #expect(
            lines("We plant many more trees", width: 12, (3..<18, "x")) == [
                "We plant", "   ^^^^^ x", "many more", "^^^^^^^^^ x", "trees",
            ])
    }

    @Test("Chinese wraps between characters, and controls are spelled out")
    func scripts() {
        #expect(lines("全市生产总值增长7%", width: 8, (18..<24, "x")) == ["全市生产", "总值增长", "    ^^^^ x", "7%"])
        #expect(lines("a\u{202E}b", width: 20, (4..<5, "x")) == ["a\\u{202E}b", "         ^ x"])
        #expect(lines(String(repeating: "a", count: 10), width: 4) == ["aaaa", "aaaa", "aa"])
    }
}
