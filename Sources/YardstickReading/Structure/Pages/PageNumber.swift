/// The number of a page in a line of its own, or at the edge of a running head.
struct PageNumber {
    let value: Int
    /// The words beside it; empty for a number alone.
    let words: Range<Int>

    /// How many digits the number of a page has at most.
    private static let longest = 4

    /// "12", "- 4 -", "Page 3", "Page 3 of 40", "3 | Energy Plan", "Energy Plan    3"; nothing without a number.
    init?(_ text: [UInt8], _ line: Range<Int>) {
        guard line.count <= 120 else { return nil }
        let bare = Self.bare(text, line)
        guard !bare.isEmpty else { return nil }
        if let value = Self.value(text, bare) {
            (self.value, words) = (value, bare.lowerBound..<bare.lowerBound)
            return
        }
        if let page = Self.behindPage(text, bare) {
            self = page
            return
        }
        guard let found = Self.atEnd(text, bare) ?? Self.atStart(text, bare) else { return nil }
        self = found
    }

    private init(value: Int, words: Range<Int>) {
        self.value = value
        self.words = words
    }

    /// Without the dashes, bars and white space around it.
    private static func bare(_ text: [UInt8], _ line: Range<Int>) -> Range<Int> {
        var (lower, upper) = (line.lowerBound, line.upperBound)
        let isMark = { (byte: UInt8) in byte <= 0x20 || byte == 0x2D || byte == 0x7C }
        while true {
            if lower < upper, isMark(text[lower]) {
                lower += 1
            } else if lower < upper, isMark(text[upper - 1]) {
                upper -= 1
            } else if upper - lower >= 3, isDash(text, lower) {
                lower += 3
            } else if upper - lower >= 3, isDash(text, upper - 3) {
                upper -= 3
            } else {
                return lower..<upper
            }
        }
    }

    private static func isDash(_ text: [UInt8], _ at: Int) -> Bool {
        text[at] == 0xE2 && text[at + 1] == 0x80 && (text[at + 2] == 0x93 || text[at + 2] == 0x94)
    }

    private static func value(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= longest else { return nil }
        var value = 0
        for byte in text[range] {
            guard Bytes.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte & 0x0F)
        }
        return value
    }

    /// "Page 3", "page 3 of 40", "Page 3/40"
    private static func behindPage(_ text: [UInt8], _ line: Range<Int>) -> PageNumber? {
        guard text[line.lowerBound] | 0x20 == 0x70, line.count <= 20,
            text[line].dropFirst().starts(with: "age ".utf8)
                || text[line].dropFirst().starts(with: "AGE ".utf8)
        else { return nil }
        let start = line.lowerBound + 5
        var end = start
        while end < line.upperBound, Bytes.isDigit(text[end]) { end += 1 }
        guard let value = value(text, start..<end) else { return nil }
        let rest = text[end..<line.upperBound]
        guard rest.allSatisfy({ Bytes.isDigit($0) || $0 <= 0x20 || $0 == 0x2F || $0 == 0x6F || $0 == 0x66 })
        else { return nil }
        return PageNumber(value: value, words: start..<start)
    }

    private static func atEnd(_ text: [UInt8], _ line: Range<Int>) -> PageNumber? {
        var start = line.upperBound
        while start > line.lowerBound, Bytes.isDigit(text[start - 1]) { start -= 1 }
        guard start > line.lowerBound,
            text[start - 1] == 0x20 || text[start - 1] == 0x7C || text[start - 1] == 0x09,
            let value = value(text, start..<line.upperBound)
        else { return nil }
        return PageNumber(value: value, words: line.lowerBound..<start)
    }

    private static func atStart(_ text: [UInt8], _ line: Range<Int>) -> PageNumber? {
        var end = line.lowerBound
        while end < line.upperBound, Bytes.isDigit(text[end]) { end += 1 }
        guard end < line.upperBound, text[end] == 0x20 || text[end] == 0x7C || text[end] == 0x09,
            let value = value(text, line.lowerBound..<end)
        else { return nil }
        return PageNumber(value: value, words: end..<line.upperBound)
    }
}
