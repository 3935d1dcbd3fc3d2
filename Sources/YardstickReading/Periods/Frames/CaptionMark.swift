/// What a line is to a figure or a table, told by its first and last words.
enum CaptionMark {
    /// "Figure 3.2: Local roads, 2022".
    case caption
    /// "Source: Statistics Office".
    case source
    case heading
    /// A row, a line in brackets, a note, or words that are no sentence: what may stand in a figure.
    case figure
    case prose

    /// How many bytes a caption has at most; what is longer is prose that opens with "Table 3".
    private static let longest = 240

    private static let labels = WordSet(EnglishWords.exhibits)
    private static let sources = WordSet("source sources")

    init(of line: Outline.Line, in text: borrowing [UInt8]) {
        let first = Self.pastMarks(line.range, in: text)
        let word = Self.word(first, line.range.upperBound, in: text)
        if Self.opensSource(word, line.range.upperBound, in: text) {
            self = .source
            return
        }
        if Self.opensCaption(word, line.range, in: text) {
            self = .caption
            return
        }
        let isRow = line.isRow || line.mayHoldBar && Self.holdsBar(line.range, in: text)
        if !isRow, line.isHeading || text[line.range.lowerBound] == 0x23 {
            // "### Class sizes, 2022" above a table is its caption, which the rows below tell.
            self = .heading
            return
        }
        self = isRow || Self.isNoSentence(line.range, first, in: text) ? .figure : .prose
    }

    /// "Figure 3: Roads, 2022", "Source: Household Survey 2017": whether a line names a figure or its source.
    static func isOfFigure(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        let first = pastMarks(line, in: text)
        let word = word(first, line.upperBound, in: text)
        return opensSource(word, line.upperBound, in: text) || opensCaption(word, line, in: text)
    }

    private static func opensCaption(_ word: Range<Int>, _ line: Range<Int>, in text: [UInt8]) -> Bool {
        !word.isEmpty && Bytes.isUpper(text[word.lowerBound]) && line.count <= longest
            && labels.contains(word, of: text)
            && opensTitle(text, word.upperBound, line.upperBound)
    }

    /// Past "**", "#", "[" and the like before the first word.
    private static func pastMarks(_ line: Range<Int>, in text: [UInt8]) -> Int {
        line.first { !isMark(text[$0]) } ?? line.upperBound
    }

    /// "*", "_", "#", "[", ">" or a space.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x5F, 0x23, 0x5B, 0x3E, 0x20: true
        default: false
        }
    }

    private static func word(_ first: Int, _ end: Int, in text: [UInt8]) -> Range<Int> {
        var at = first
        while at < end, Bytes.isLetter(text[at]) { at += 1 }
        return first..<at
    }

    private static func opensSource(_ word: Range<Int>, _ end: Int, in text: [UInt8]) -> Bool {
        word.upperBound < end && text[word.upperBound] == 0x3A && sources.contains(word, of: text)
    }

    private static func holdsBar(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        ByteSearch.first(text.span, line, of: OneByte(0x7C)) < line.upperBound
    }

    /// " 3.2 Growth", " IV-1: Roads", ": Roads": a number, and a title behind it that starts anew; not "Table 3 shows".
    private static func opensTitle(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var at = start
        if at < end, text[at] == 0x2E { at += 1 }
        while at < end, text[at] == 0x20 || text[at] == 0xC2 || text[at] == 0xA0 { at += 1 }
        let number = at
        while at < end, isOfNumber(text[at]) { at += 1 }
        let title = at
        while at < end, !Bytes.isLetter(text[at]), !Bytes.isDigit(text[at]) { at += 1 }
        // "Figure 2." alone, where its title is cut off as a sentence of its own
        guard at < end else { return title > number }
        let isParted = text[number..<at].contains { $0 == 0x3A || $0 == 0x2E || $0 == 0x2D || $0 >= 0x80 }
        return title > number && (Bytes.isUpper(text[at]) || Bytes.isDigit(text[at])) || isParted
    }

    /// Digits, points, hyphens and the letters of Roman numbers.
    private static func isOfNumber(_ byte: UInt8) -> Bool {
        Bytes.isDigit(byte) || byte == 0x2E || byte == 0x2D || byte == 0x49 || byte == 0x56 || byte == 0x58
    }

    private static func isNoSentence(_ line: Range<Int>, _ first: Int, in text: [UInt8]) -> Bool {
        if text[line.lowerBound..<first].contains(0x5B) || first < line.upperBound && text[first] == 0x28 {
            return true
        }
        guard let last = text[line].last else { return false }
        return last != 0x2E && last != 0x3A && last != 0x3B && line.count <= longest
    }
}
