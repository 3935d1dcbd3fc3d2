/// "eﬃ ciency", "benefi ts", "5 bil ion": ligatures that a page left as one sign, parted from the rest of their word or
/// lost half of.
///
/// The letters before the sign move up to those behind it, so that the text keeps its length.
enum Ligatures {
    static func mend(_ text: inout [UInt8]) {
        mendSigns(&text)
        mendSplits(&text)
        mendMagnitudes(&text)
    }

    // MARK: Signs

    private static func mendSigns(_ text: inout [UInt8]) {
        var at = nextSign(text, 0)
        while at + 2 < text.count {
            if text[at] == 0xEF, text[at + 1] == 0xAC, let letters = letters(of: text[at + 2]) {
                write(letters, at, in: &text)
            }
            at = nextSign(text, at + 1)
        }
    }

    private static func nextSign(_ text: [UInt8], _ start: Int) -> Int {
        ByteSearch.first(text.span, start..<text.count, of: OneByte(0xEF))
    }

    /// The letters of U+FB00 to U+FB06 by their last byte.
    private static func letters(of last: UInt8) -> StaticString? {
        switch last {
        case 0x80: "ff"
        case 0x81: "fi"
        case 0x82: "fl"
        case 0x83: "ffi"
        case 0x84: "ffl"
        case 0x85, 0x86: "st"
        default: nil
        }
    }

    /// Puts letters in place of a sign of three bytes, and of the space that parts it from the rest of the word.
    private static func write(_ letters: StaticString, _ sign: Int, in text: inout [UInt8]) {
        let start = wordStart(text, sign)
        let isSplit =
            sign + 4 < text.count && text[sign + 3] == 0x20 && Bytes.isLower(text[sign + 4])
            && !endsWord(text[start..<sign], letters) && sign > start
        let end = sign + (isSplit ? 4 : 3)
        var to = end - letters.utf8CodeUnitCount
        letters.withUTF8Buffer { for (place, letter) in $0.enumerated() { text[to + place] = letter } }
        var from = sign
        while from > start {
            (from, to) = (from - 1, to - 1)
            text[to] = text[from]
        }
        for at in start..<to { text[at] = 0x20 }
    }

    /// How many letters of a word are moved at most.
    private static let longestWord = 40

    private static func wordStart(_ text: [UInt8], _ end: Int) -> Int {
        var start = end
        while start > 0, end - start < longestWord, Bytes.isLetter(text[start - 1]) { start -= 1 }
        return start
    }

    // MARK: Letters

    /// "signifi cant": the letters are there, and the space behind them is none of the author's.
    private static func mendSplits(_ text: inout [UInt8]) {
        var at = nextF(text, 0)
        while at + 3 < text.count {
            let last = text[at + 1]
            if last == 0x69 || last == 0x6C || last == 0x66, text[at + 2] == 0x20,
                Bytes.isLower(text[at + 3]),
                isSplit(text, at, last)
            {
                join(at + 2, in: &text)
            }
            at = nextF(text, at + 1)
        }
    }

    /// "£3.5 bil ion", "2 mil ion hours": the second "l" of a magnitude was lost, and a space stands in its place.
    private static func mendMagnitudes(_ text: inout [UInt8]) {
        var at = nextL(text, 0)
        while at + 4 < text.count {
            let isWhole = at + 5 == text.count || !Bytes.isLetter(text[at + 5])
            if isWhole, text[at + 2..<at + 5].elementsEqual("ion".utf8) {
                let start = wordStart(text, at)
                if parted.contains(start..<at + 1, of: text) { text[at + 1] = 0x6C }
            }
            at = nextL(text, at + 1)
        }
    }

    /// An "l" with a space behind it.
    private static func nextL(_ text: [UInt8], _ start: Int) -> Int {
        ByteSearch.first(text.span, start..<text.count, of: 0x6C, before: 0x20, at: 1)
    }

    private static let parted = WordSet("mil bil tril")

    /// An "f" with a space behind its next letter.
    private static func nextF(_ text: [UInt8], _ start: Int) -> Int {
        ByteSearch.first(text.span, start..<text.count, of: 0x66, before: 0x20, at: 2)
    }

    /// No word of English ends so, but for "wi-fi" and its like, and those in "ff".
    private static func isSplit(_ text: [UInt8], _ at: Int, _ last: UInt8) -> Bool {
        let start = wordStart(text, at)
        guard start < at || text[at + 3] != 0x20, start == 0 || text[start - 1] != 0x2D else { return false }
        if last == 0x66 {
            return at > start && !endsWord(text[start..<at], "ff") && Bytes.isLower(text[at + 3])
        }
        let stem = text[start..<at]
        if stem.elementsEqual("wi".utf8) || stem.elementsEqual("sci".utf8) || stem.elementsEqual("hi".utf8) {
            return false
        }
        // "fi ve", "fl oor", and no name in the middle of which a space stands by right.
        return stem.first.map(Bytes.isLower) ?? true || text[at - 1] == 0x66 || text[at - 1] == 0x69
    }

    /// Moves the letters before a space over it.
    private static func join(_ space: Int, in text: inout [UInt8]) {
        let start = wordStart(text, space)
        var at = space
        while at > start {
            text[at] = text[at - 1]
            at -= 1
        }
        text[start] = 0x20
    }

    /// "staff", "off", "tariff": words that end in the letters, behind which a space stands by right.
    private static func endsWord(_ stem: ArraySlice<UInt8>, _ letters: StaticString) -> Bool {
        guard letters.description == "ff" else { return false }
        return wholeStems.contains { stem.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let wholeStems = [
        "sta", "o", "O", "tari", "cli", "sheri", "sti", "stu", "plainti", "bu", "blu", "pu", "Sta",
    ]
}
