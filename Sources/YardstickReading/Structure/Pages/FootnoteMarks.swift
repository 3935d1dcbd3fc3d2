/// "in their homes.[footnote 6] This", "in the region[^2]", "since then.[12] In": marks of notes, which hang on words and hide
/// where a sentence ends.
///
/// The marks become white space, so that the text keeps its length; inside a line such as no columns are parted by.
enum FootnoteMarks {
    static func blank(in text: inout [UInt8]) {
        var at = ByteSearch.first(text.span, 0..<text.count, of: OneByte(open))
        while at < text.count {
            let end = endOfMark(text, at) ?? at + 1
            if end > at + 1 {
                for place in at..<end { text[place] = 0x0B }
            }
            at = ByteSearch.first(text.span, end..<text.count, of: OneByte(open))
        }
    }

    /// Behind the bracket that closes a mark, where one opens at a place.
    private static func endOfMark(_ text: [UInt8], _ start: Int) -> Int? {
        guard start > 0, text[start - 1] > 0x20 else { return nil }
        let inner = text[(start + 1)...].prefix(longest)
        guard let close = inner.firstIndex(of: 0x5D), close > start + 1, isMark(inner[..<close]),
            // "[2](#note)" is a link, and "[^2]:" the note itself
            close + 1 == text.count || text[close + 1] != 0x28 && text[close + 1] != 0x3A
        else { return nil }
        return close + 1
    }

    private static func isMark(_ inner: ArraySlice<UInt8>) -> Bool {
        if inner.first == 0x5E {
            return inner.dropFirst().allSatisfy { Bytes.isLetter($0) || Bytes.isDigit($0) }
        }
        let number = inner.drop { Bytes.isLetter($0) || $0 == 0x20 }
        let word = inner[..<number.startIndex].map { $0 | 0x20 }
        guard word.isEmpty || word.elementsEqual("footnote ".utf8) || word.elementsEqual("note ".utf8) else {
            return false
        }
        return !number.isEmpty
            && number.allSatisfy { Bytes.isDigit($0) || $0 == 0x2C || $0 == 0x20 || $0 == 0x2D }
    }

    private static let open: UInt8 = 0x5B
    /// How many bytes stand between the brackets at most.
    private static let longest = 20
}
