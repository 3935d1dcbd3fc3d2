/// "in their homes.[footnote 6] This", "in the region[^2]", "since then.[12] In": marks of notes, which hang on words and hide
/// where a sentence ends.
///
/// The marks become white space, so that the text keeps its length; inside a line such as no columns are parted by.
enum FootnoteMarks {
    static func blank(in text: inout [UInt8]) {
        blankBehindYears(in: &text)
        var at = ByteSearch.first(text.span, 0..<text.count, of: OneByte(open))
        while at < text.count {
            let end = endOfMark(text, at) ?? at + 1
            if end > at + 1 {
                for place in at..<end { text[place] = 0x0B }
            }
            at = ByteSearch.first(text.span, end..<text.count, of: OneByte(open))
        }
    }

    /// "by 2050.21 After": the number of a note that lost its height, behind a year that ends its sentence.
    private static func blankBehindYears(in text: inout [UInt8]) {
        var at = ByteSearch.first(text.span, 0..<text.count, of: OneByte(0x2E))
        while at < text.count {
            let end = endOfDigits(text, at + 1)
            if (1...3).contains(end - at - 1), endsYear(text, at), opensSentence(text, end) {
                for place in at + 1..<end { text[place] = 0x0B }
            }
            at = ByteSearch.first(text.span, max(end, at + 1)..<text.count, of: OneByte(0x2E))
        }
    }

    private static func endOfDigits(_ text: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < text.count, end - start < 4, Bytes.isDigit(text[end]) { end += 1 }
        return end
    }

    private static func endsYear(_ text: [UInt8], _ stop: Int) -> Bool {
        guard stop >= 5, text[stop - 4..<stop].allSatisfy(Bytes.isDigit), text[stop - 5] == 0x20 else {
            return false
        }
        return text[stop - 4] == 0x31 && text[stop - 3] == 0x39
            || text[stop - 4] == 0x32 && text[stop - 3] == 0x30
    }

    private static func opensSentence(_ text: [UInt8], _ end: Int) -> Bool {
        end + 2 < text.count && text[end] == 0x20 && Bytes.isUpper(text[end + 1])
            && (Bytes.isLetter(text[end + 2]) || text[end + 2] == 0x20)
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
