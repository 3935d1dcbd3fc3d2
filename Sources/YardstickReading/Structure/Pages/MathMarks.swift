/// "$82\\%$", "40\\%": shares as a page leaves them that was typeset in TeX, with dollars around what is mathematics and a
/// backslash before a sign that it would take for its own.
///
/// The marks become spaces, so that the text keeps its length.
enum MathMarks {
    /// How far before its sign of percent a number may start.
    private static let reach = 16

    static func mend(_ text: inout [UInt8]) {
        var at = nextBackslash(text, 0)
        while at + 1 < text.count {
            if text[at + 1] == percent { mendShare(at, in: &text) }
            at = nextBackslash(text, at + 1)
        }
    }

    private static func mendShare(_ backslash: Int, in text: inout [UInt8]) {
        text[backslash] = 0x20
        let close = backslash + 2
        guard close < text.count, text[close] == dollar, let open = opening(text, before: backslash) else {
            return
        }
        (text[open], text[close]) = (0x20, 0x20)
    }

    /// The dollar that stands before the digits of a share.
    private static func opening(_ text: [UInt8], before end: Int) -> Int? {
        var at = end - 1
        while at >= max(0, end - reach), isOfNumber(text[at]) { at -= 1 }
        return at >= 0 && at < end - 1 && text[at] == dollar ? at : nil
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        Bytes.isDigit(byte) || byte == 0x2E || byte == 0x2C || byte == 0x20
    }

    private static func nextBackslash(_ text: [UInt8], _ start: Int) -> Int {
        ByteSearch.first(text.span, start..<text.count, of: OneByte(0x5C))
    }

    private static let (dollar, percent): (UInt8, UInt8) = (0x24, 0x25)
}
