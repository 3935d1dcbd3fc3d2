/// A text with a name that a failing test can print.
struct HostileText: CustomStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]

    var description: String { name }

    init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

// MARK: Texts that go to an extreme

extension HostileText {
    private static let many = 2000

    /// Fewer, for bytes that are no UTF-8: the test library traces the stack for each one that a string repairs.
    private static let some = 300

    private static func repeated(_ piece: String, _ count: Int = many) -> String {
        String(repeating: piece, count: count)
    }

    private static func repeated(_ bytes: [UInt8]) -> [UInt8] { (0..<some).flatMap { _ in bytes } }

    static let extremes: [HostileText] = [
        HostileText("nothing", ""),
        HostileText("a line end", "\n"),
        HostileText("a stop", "."),
        HostileText("a digit", "7"),
        HostileText("white space of all kinds", repeated(" \t\u{A0}\u{3000}\u{2028}\r\n\u{FEFF}")),
        HostileText("a line of a hundred kilobytes", repeated("growth of 3.5% in ", 6_000)),
        HostileText("one word of a megabyte", repeated("a", 1 << 20)),
        HostileText("a million digits", "GDP reached " + repeated("9", 1_000_000) + " yuan."),
        HostileText("a million decimals", "GDP grew by 0." + repeated("3", 1_000_000) + "%."),
        HostileText("thousands without end", "GDP reached 1" + repeated(",000") + " yuan."),
        HostileText("points without end", "GDP reached 1" + repeated(".5") + " yuan."),
        HostileText("magnitudes without end", "GDP reached 5 " + repeated("trillion ") + "yuan."),
        HostileText(
            "a number in words without end", "There are " + repeated("one hundred and ") + "two clinics."),
        HostileText("millions of millions in words", "There are " + repeated("two million ") + "clinics."),
        HostileText("deep brackets", "GDP " + repeated("(") + "5%" + repeated(")") + " grew."),
        HostileText("brackets never closed", "GDP grew " + repeated("([{（【「") + " by 5%."),
        HostileText("quotes never closed", "GDP " + repeated("\u{201C}5% ") + " grew."),
        HostileText("plain quotes", repeated("\" 5% \"")),
        HostileText("apostrophes", repeated("the city's 5's '")),
        HostileText("commas", "GDP grew by 5%" + repeated(",") + " and 6%."),
        HostileText("numbers between commas", "Shares were " + repeated("5%, ") + "and 6% respectively."),
        HostileText(
            "names between commas", repeated("north, ") + "and south had 5, 6 and 7 clinics respectively."),
        HostileText("semicolons", repeated("GDP grew by 5%; ")),
        HostileText("colons", repeated("Goals for 2025: ")),
        HostileText("slashes and ratios", repeated("1:4 1/3 3/4/5 ")),
        HostileText("hyphens", repeated("10-") + "kilometre-road"),
        HostileText("dashes", repeated("\u{2014}\u{2014}5 ")),
        HostileText("ranges of ranges", "It is " + repeated("5 to ") + "6%."),
        HostileText("from to from to", repeated("from 5 to 6 ")),
        HostileText("years", repeated("in 2021 by 2025 ") + "GDP grew by 5%."),
        HostileText("years out of the calendar", "In 0000, 9999 and 10000 GDP grew by 5% from 99999 to 0."),
        HostileText("plans without end", repeated("the 14th Five-Year Plan ")),
        HostileText("plans out of the calendar", "The 99999999999999999999th Five-Year Plan grew by 5%."),
        HostileText("spans out of the calendar", "Over the past 9223372036854775807 years GDP grew by 5%."),
        HostileText(
            "relative years out of the calendar", "Over the next 99999 years and past 5000 years it grew 5%."),
        HostileText(
            "consecutive years",
            "For 9223372036854775807 consecutive years it ranked first; for 8000 years too."),
        HostileText("ratio with nothing", "The ratio was 1:0, 0:1, 0:0 and 1:00000000000000000001."),
        HostileText("fraction with nothing", "It is 0/0, 1/0, 0/1 and 9/99 of all."),
        HostileText("verbs", repeated("grew rose reached fell was ")),
        HostileText("prepositions", repeated("of in by to from ") + "5%."),
        HostileText("headings", repeated("# A\n\n")),
        HostileText(
            "decimal headings", (1...99).map { repeated("1.", $0) + "1 Goals\n\nGDP: 5%.\n\n" }.joined()),
        HostileText("list marks alone", repeated("1.\n(2)\n- \n\u{2022}\nIV.\n一、\n（一）\n——\n")),
        HostileText("hyphenated lines", repeated("growth-\nof 5-\n% ")),
        HostileText("one word a line", repeated("the\n")),
        HostileText("signs of money", repeated("$€£¥ ") + "5" + repeated(" $€£¥")),
        HostileText("percent signs", "5" + repeated("%")),
        HostileText("signs of comparison", repeated("<>~≥≤+") + "5%" + repeated("+")),
        HostileText("names of letters and digits", repeated("G60PM2.5H1N1")),
        HostileText("Chinese without a stop", repeated("全市生产总值增长5%左右达到")),
        HostileText("Chinese numerals", "有" + repeated("一百二十三万亿") + "元。"),
        HostileText("Chinese marks", repeated("，。；：、（「")),
        HostileText("bidirectional controls", repeated("\u{202E}GDP grew \u{2066}by 5%\u{2069}\u{202C} ")),
        HostileText("combining marks", "e" + repeated("\u{301}") + " grew by 5%."),
        HostileText("emoji", repeated("👩‍👩‍👧‍👦🇨🇳") + "5%."),
        HostileText("NUL", "GDP\u{0} grew\u{0} by 5\u{0}%." + repeated("\u{0}")),
        HostileText("bytes that are no UTF-8", bytes: [UInt8](repeating: 0xFF, count: some)),
        HostileText("surrogates in UTF-8", bytes: repeated([0xED, 0xA0, 0x80, 0x35, 0x25])),
        HostileText("overlong and cut sequences", bytes: repeated([0xC0, 0x80, 0xE2, 0x82, 0xF0, 0x9F])),
        HostileText("all bytes", bytes: (0..<some).map { UInt8(truncatingIfNeeded: $0) }),
        HostileText("digits of other scripts", "GDP grew by ٣٫٥٪, ５％ and ५%."),
    ]

    /// What fuzzing found, each the smallest text that showed it.
    static let finds: [HostileText] = [
        HostileText(
            "a currency between two numbers", "Exports reached 5 USD 6 million, up 3 yuan 4 billion."),
        HostileText(
            "a comparator between two numbers", "Exports reached 5 or more 6 over 7 up to 8 within 9."),
        HostileText(
            "a name and an amount, and no word before it", "Norham\n\nM2 5 dollars\n\nM2 $5 million,"),
        HostileText("a part of a year that nothing follows", "Norham\n\nIn the first -"),
        HostileText(
            "times over one another",
            "Norham (2026-2030)\n\nbillion homes: in the five years to 2019.\n\n2020 2030.\n\n"
                + "4.8 more than in same period last year."),
        HostileText("a request that nothing follows", "Norham\n\nFor 5 homes we asked"),
        HostileText(
            "a lead and items of marks alone", "Norham\n\n:\n\n- : 5 dollars\n\n- , 5 million yuan"),
    ]
}

// MARK: Damaged reports

extension HostileText {
    /// Sentences with every construction that the reading has a rule for.
    static let report = """
        Work Report of the City

        (January 26, 2022)

        1. A review of the past five years

        GDP rose from 397.9 billion yuan to 635.5 billion yuan, growing by 7% a year. Per capita disposable \
        income reached 69,800 yuan and 43,600 yuan for urban and rural residents respectively, up from 48,900 \
        yuan and 29,900 yuan, and the ratio between them narrowed from 1.69:1 to 1.60:1. "Little giants" \
        numbered 34, or 1.7 times the 2016 figure; value added doubled. The city ranked 22nd in China and \
        first in the province for 18 consecutive years. More than two thirds of villages, some 1,157 in all, \
        have a clinic. Energy use per unit of GDP fell by 3.2 percentage points in the first three quarters.

        2. Major tasks for 2022

        (1) Growth. We will keep the surveyed unemployment rate within 5.5%, create over 100,000 new jobs and \
        build a 681-kilometre-long railway by the end of 2025.
        - invest USD 11.75 billion, accounting for 79.5% of spending
        - raise the share of good air days to no less than 94% from 80-85%
        ——During the 14th Five-Year Plan period, the "551" action is to add 1+1+N bases, G60 and 5G included.

        2025年，全市生产总值增长5%左右，达到1.2万亿元以上，新增就业10万人。"十四五"时期城镇化率提高3个百分点。

        """

    /// Pieces that break what they are put into.
    private static let shards: [[UInt8]] = [
        [0x00], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x0D], [0x0C],
        Array("\u{202E}".utf8), Array("\u{2066}".utf8), Array("\u{200B}".utf8), Array("\u{FEFF}".utf8),
        Array("((((((((".utf8), Array("))))".utf8), Array("\u{201C}".utf8), Array("\"".utf8),
        Array("'s".utf8),
        Array(",,,,,,,,".utf8), Array("1,2,3,4,5".utf8), Array("99999999999999999999".utf8),
        Array("1e999".utf8),
        Array("0.0000000000000000000000000001%".utf8), Array(" trillion billion million ".utf8),
        Array(" from ".utf8), Array(" to ".utf8), Array(" and ".utf8), Array(" respectively".utf8),
        Array(" of ".utf8), Array(" that of ".utf8), Array(", which ".utf8), Array(" than ".utf8),
        Array(": ".utf8),
        Array("; ".utf8), Array("\n".utf8), Array("\n\n".utf8), Array("\n- ".utf8), Array("\n1. ".utf8),
        Array("-".utf8), Array("——".utf8), Array("/".utf8), Array(":".utf8), Array("%".utf8), Array("$".utf8),
        Array("五".utf8), Array("亿元".utf8), Array("個".utf8), Array("二〇二五年".utf8), Array("0000".utf8),
        Array(" in 9999".utf8), Array("No. ".utf8), Array("half of ".utf8), Array("doubled".utf8),
    ]

    /// The report, cut up, put together anew and damaged in a few places.
    static func report(damagedBy generator: inout SplitMix) -> [UInt8] {
        var text = Array(report.utf8)
        for _ in 0...generator.place(in: 12) { damage(&text, &generator) }
        return text
    }

    private static func damage(_ text: inout [UInt8], _ generator: inout SplitMix) {
        guard !text.isEmpty else { return text = Array(report.utf8) }
        let place = generator.place(in: text.count)
        let piece = place..<min(text.count, place + 1 + generator.place(in: 60))
        switch generator.place(in: 8) {
        case 0: text[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: text.removeSubrange(piece)
        case 2: text.insert(contentsOf: Array(text[piece]), at: generator.place(in: text.count))
        case 3: text = Array(text[place...] + text[..<place])
        case 4:
            let copies = (0..<generator.place(in: 30)).flatMap { _ in text[piece] }
            text.insert(contentsOf: copies, at: place)
        default: text.insert(contentsOf: shards[generator.place(in: shards.count)], at: place)
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but without, `count`; 0 where there is none.
    mutating func place(in count: Int) -> Int { count > 0 ? Int(next() % UInt64(count)) : 0 }
}
