/// "$82\\%$", "40\\%", "$528~\\mathrm{km}^2$", "$12^{\\text{th}}$": shares, units and ordinals as a page leaves them that was
/// typeset in TeX, with dollars around what is mathematics and a backslash before each command and each sign that it
/// would take for its own.
///
/// The marks become spaces and the letters of a word move together, to where its last one stands, so that the text
/// keeps its length and every number its place.
enum MathMarks {
    /// How long what stands between two dollars may be.
    private static let reach = 80
    /// How many letters in a row only a command or what it holds has.
    private static let longestWord = 4

    static func mend(_ text: inout [UInt8]) {
        var at = nextBackslash(text, 0)
        while at + 1 < text.count {
            if let span = span(text, around: at) {
                mend(span, in: &text)
                at = nextBackslash(text, span.upperBound)
            } else {
                if text[at + 1] == percent { text[at] = 0x20 }
                at = nextBackslash(text, at + 1)
            }
        }
    }

    /// From dollar to dollar on one line, around a backslash.
    private static func span(_ text: [UInt8], around backslash: Int) -> Range<Int>? {
        guard let open = (max(0, backslash - reach)..<backslash).last(where: { isEdge(text[$0]) }),
            text[open] == dollar, open == 0 || text[open - 1] != self.backslash,
            let close = (backslash + 1..<min(text.count, backslash + reach)).first(where: {
                isEdge(text[$0])
            }),
            text[close] == dollar, text[close - 1] != self.backslash,
            close + 1 == text.count || !Bytes.isDigit(text[close + 1]), !holdsWord(text, open + 1..<close),
            !holdsPower(text, open + 1..<close)
        else { return nil }
        return open..<close + 1
    }

    /// "$5 million (3\\%) in US$": words between two sums of money, and no mathematics.
    private static func holdsWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var letters = 0
        for at in range {
            letters = Bytes.isLetter(text[at]) ? letters + 1 : 0
            guard letters == longestWord else { continue }
            let before = text[at - letters]
            if before != backslash, before != 0x7B { return true }
        }
        return false
    }

    /// "10^6", "10^{6}": a number that would lose its power.
    private static func holdsPower(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        range.dropFirst().dropLast(2).contains { at in
            text[at] == caret && Bytes.isDigit(text[at - 1])
                && (Bytes.isDigit(text[at + 1]) || text[at + 1] == 0x7B && Bytes.isDigit(text[at + 2]))
        }
    }

    private static func isEdge(_ byte: UInt8) -> Bool { byte == dollar || byte == 0x0A }

    private static func mend(_ span: Range<Int>, in text: inout [UInt8]) {
        var word: [UInt8] = []
        var isNumber = false
        var at = span.lowerBound + 1
        // Where the last letter of the word stands.
        var last = at
        func close() {
            text.replaceSubrange(last + 1 - word.count..<last + 1, with: word)
            word = []
        }
        (text[span.lowerBound], text[span.upperBound - 1]) = (0x20, 0x20)
        while at < span.upperBound - 1 {
            let byte = text[at]
            let marks = markLength(text, at, span.upperBound - 1)
            if marks > 0 {
                // What stands between two words parts them; what stands inside one does not.
                if byte == tilde || byte == 0x20 || isGap(text, at) { close() }
                for place in at..<at + marks { text[place] = 0x20 }
                at += marks
                continue
            }
            let isDigit = Bytes.isDigit(byte) || byte == 0x2E || byte == 0x2C
            if word.isEmpty {
                isNumber = isDigit
            } else if isNumber, !isDigit {
                close()
                isNumber = false
                // "12^{\\text{th}}": the number says it without.
                if byte == caret { break }
            }
            // "km^2" as "km²", which is as long.
            if word.last == caret, byte == 0x32 || byte == 0x33 {
                word[word.count - 1] = 0xC2
                word.append(byte + 0x80)
            } else {
                word.append(byte)
            }
            text[at] = 0x20
            last = at
            at += 1
        }
        close()
        for place in at..<max(at, span.upperBound - 1) { text[place] = 0x20 }
    }

    /// How many bytes of TeX's own stand at a place: "\\mathrm{", "\\,", "{", "_", "~".
    private static func markLength(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
        switch text[at] {
        case 0x7B, 0x7D, 0x5F, tilde, 0x20: return 1
        case backslash:
            var past = at + 1
            while past < end, Bytes.isLetter(text[past]), text[past] < 0x80 { past += 1 }
            if past == at + 1 { return past < end && text[past] != percent ? 2 : 1 }
            return past - at
        default: return 0
        }
    }

    /// "\\,", "\\ ": a narrow space.
    private static func isGap(_ text: [UInt8], _ at: Int) -> Bool {
        text[at] == backslash && at + 1 < text.count && (text[at + 1] == 0x2C || text[at + 1] == 0x20)
    }

    private static func nextBackslash(_ text: [UInt8], _ start: Int) -> Int {
        ByteSearch.first(text.span, min(start, text.count)..<text.count, of: OneByte(backslash))
    }

    private static let (dollar, percent): (UInt8, UInt8) = (0x24, 0x25)
    private static let (backslash, caret, tilde): (UInt8, UInt8, UInt8) = (0x5C, 0x5E, 0x7E)
}
