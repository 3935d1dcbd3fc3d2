/// Numbers that count the paragraphs of a speech or paper, one up at each: "1 Mr Speaker, ...", "... in our ports. 12. The
/// fleet ...", "1 Mending the quay ... 2 Dredging the river ..." where a page's columns ran together.
///
/// A number is one of them where those before and behind it, a few paragraphs apart, count on from it. They become white
/// space, and a stop that stands behind them stays, so that the text keeps its length.
enum ParagraphNumbers {
    static func blank(in text: inout [UInt8]) {
        let numbers = numbers(in: text)
        guard !numbers.isEmpty else { return }
        for kind in Kind.allCases {
            guard let fewest = kind.fewest else { continue }
            let run = numbers.filter { $0.kind.counts(with: kind) }
            for number in counted(run, fewest: fewest, within: kind.reach) where number.kind == kind {
                erase(number, in: &text)
            }
        }
    }

    private enum Kind: CaseIterable {
        /// "12 The fleet", at the head of a long line.
        case opensLine
        /// "12." or "12" alone on the line before.
        case fillsLine
        /// "12. The fleet", behind other words of its line.
        case insideWithStop
        /// "2 Dredging the river", behind other words of its line.
        case inside
        /// "12. The fleet", at the head of a line: those inside lines count with it, and lists know it themselves.
        case opensLineWithStop

        /// Whether numbers of this kind may stand in one count with those of another.
        func counts(with other: Kind) -> Bool {
            self == other || other == .insideWithStop && self == .opensLineWithStop
        }

        /// How many in a row make a count, where they do without others.
        var fewest: Int? {
            switch self {
            case .opensLine, .fillsLine: 3
            case .insideWithStop: 4
            case .inside: 5
            case .opensLineWithStop: nil
            }
        }

        /// How many bytes one may stand from the next.
        var reach: Int { self == .inside ? 2_000 : 6_000 }
    }

    private struct Number {
        let digits: Range<Int>
        let value: Int
        let kind: Kind
        /// Whether a paragraph stands behind it: a short line may be a figure and what it counts, "3 Fire stations".
        let opensParagraph: Bool
    }

    private static let shortestParagraph = 60

    // MARK: Finding

    private static func numbers(in text: [UInt8]) -> [Number] {
        var numbers: [Number] = []
        var at = 0
        while at < text.count {
            guard Bytes.isDigit(text[at]) else {
                at += 1
                continue
            }
            var end = at
            while end < text.count, Bytes.isDigit(text[end]) { end += 1 }
            if let number = number(text, at..<end) { numbers.append(number) }
            at = end
        }
        return numbers
    }

    private static func number(_ text: [UInt8], _ digits: Range<Int>) -> Number? {
        guard digits.count <= 3, text[digits.lowerBound] != 0x30 else { return nil }
        let hasStop = digits.upperBound < text.count && text[digits.upperBound] == 0x2E
        let end = digits.upperBound + (hasStop ? 1 : 0)
        let value = text[digits].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        guard let kind = kind(text, digits, hasStop: hasStop, end: end) else { return nil }
        let lineEnd = ByteSearch.lineEnd(text.span, from: end)
        return Number(
            digits: digits, value: value, kind: kind,
            opensParagraph: kind != .opensLine || lineEnd - digits.lowerBound >= shortestParagraph)
    }

    private static func kind(_ text: [UInt8], _ digits: Range<Int>, hasStop: Bool, end: Int) -> Kind? {
        var before = digits.lowerBound
        while before > 0, text[before - 1] == 0x20 || text[before - 1] == 0x09 { before -= 1 }
        let opens = before == 0 || text[before - 1] == 0x0A || text[before - 1] == 0x0D
        let words = past(text, end) { $0 == 0x20 || $0 == 0x09 }
        if opens, words < text.count, text[words] == 0x0A || text[words] == 0x0D {
            return opensWord(text, past(text, words) { $0 <= 0x20 }) ? .fillsLine : nil
        }
        guard words > end, opensWord(text, words) else { return nil }
        if opens {
            if hasStop { return .opensLineWithStop }
            let lineEnd = ByteSearch.lineEnd(text.span, from: words)
            return hasColumns(text, words..<lineEnd) ? nil : .opensLine
        }
        guard before < digits.lowerBound, Bytes.isLetter(text[before - 1]) || text[before - 1] == 0x2E else {
            return nil
        }
        return hasStop ? .insideWithStop : .inside
    }

    private static func opensWord(_ text: [UInt8], _ at: Int) -> Bool {
        at + 1 < text.count && Bytes.isUpper(text[at])
            && (Bytes.isLetter(text[at + 1]) || text[at + 1] == 0x20)
    }

    /// Tabs or wide gaps further on: the row of a table.
    private static func hasColumns(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        line.dropLast().contains { text[$0] == 0x09 || text[$0] == 0x20 && text[$0 + 1] == 0x20 }
    }

    private static func past(_ text: [UInt8], _ start: Int, _ isBlank: (UInt8) -> Bool) -> Int {
        start + text[start...].prefix(8).prefix(while: isBlank).count
    }

    // MARK: Counting

    /// The numbers that stand in a row long enough, each one up from the one before.
    private static func counted(_ numbers: [Number], fewest: Int, within reach: Int) -> [Number] {
        var lengths = [Int](repeating: 1, count: numbers.count)
        var previous = [Int?](repeating: nil, count: numbers.count)
        var last: [Int: Int] = [:]
        for (place, number) in numbers.enumerated() {
            if let before = last[number.value - 1],
                number.digits.lowerBound - numbers[before].digits.upperBound <= reach
            {
                (lengths[place], previous[place]) = (lengths[before] + 1, before)
            }
            last[number.value] = place
        }
        var isCounted = [Bool](repeating: false, count: numbers.count)
        for place in numbers.indices.reversed() where lengths[place] >= fewest && !isCounted[place] {
            var row = [place]
            while let before = previous[row[row.count - 1]], !isCounted[before] { row.append(before) }
            guard row.count(where: { numbers[$0].opensParagraph }) * 2 >= row.count else { continue }
            for member in row { isCounted[member] = true }
        }
        return numbers.indices.filter { isCounted[$0] }.map { numbers[$0] }
    }

    /// "ports 12. The fleet" becomes "ports .   The fleet": the stop parts the two.
    private static func erase(_ number: Number, in text: inout [UInt8]) {
        for at in number.digits { text[at] = 0x20 }
        if number.kind == .inside || number.kind == .insideWithStop { text[number.digits.lowerBound] = 0x2E }
        let end = number.digits.upperBound
        if number.kind != .inside, end < text.count, text[end] == 0x2E { text[end] = 0x20 }
    }
}
