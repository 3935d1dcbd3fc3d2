/// Cuts a block into sentences.
///
/// A stop ends a sentence where white space and a fresh start follow; "No. 1", "e.g." and "3.5" do not. A class and not a
/// value, because every block asks it.
final class SentenceSplitter: Sendable {
    /// Words whose stop belongs to them: "no", "mr", "approx".
    let abbreviations: WordSet

    init(abbreviations: WordSet) { self.abbreviations = abbreviations }

    /// Past this many bytes a sentence is cut at the next white space: the rules look back and forth within a
    /// sentence, and a line of a megabyte without a stop must still be read in linear time.
    private static let longestSentence = 3000
    /// How many bytes of closing marks may stand behind a stop.
    private static let longestClosing = 16

    func sentences(of text: [UInt8], _ range: Range<Int>, append: (Range<Int>) -> Void) {
        var start = range.lowerBound
        var at = start
        let bytes = text.span
        while at < range.upperBound {
            let reach = min(range.upperBound, start + Self.longestSentence)
            if at < reach { at = Self.nextStop(bytes, at..<reach) }
            guard at < range.upperBound else { break }
            let byte = bytes[at]
            if at - start >= Self.longestSentence, Self.mayCut(before: byte, past: at - start) {
                append(start..<at)
                start = pastSpaces(text, at, range.upperBound)
                at = start
                continue
            }
            if byte == 0x2E || byte == 0x21 || byte == 0x3F {
                let closed = pastClosing(text, at + 1, range.upperBound)
                let end = pastNote(text, behind: at, closed, range.upperBound) ?? closed
                if end == range.upperBound || isBreak(text, stop: at, next: end, range, start) {
                    append(start..<end)
                    start = pastSpaces(text, end, range.upperBound)
                    at = max(start, at + 1)
                    continue
                }
            } else if byte == 0xE3 || byte == 0xEF, let length = wideStop(text, at, range.upperBound) {
                let end = pastClosing(text, at + length, range.upperBound)
                append(start..<end)
                start = pastSpaces(text, end, range.upperBound)
                at = max(start, at + length)
                continue
            }
            at += 1
        }
        if start < range.upperBound { append(start..<range.upperBound) }
    }

    /// The first byte that a stop may start with, Latin or Chinese.
    private static func nextStop(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        ByteSearch.first(bytes, range, of: Stops())
    }

    private struct Stops: SoughtBytes {
        @inline(__always)
        func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes {
            lanes.marks(0x2E) | lanes.marks(0x21) | lanes.marks(0x3F) | lanes.marks(0xE3, either: 0x0C)
        }
    }

    /// Whether a sentence that is too long ends before a byte: at white space; past twice the length anywhere but
    /// inside a word, number or character.
    private static func mayCut(before byte: UInt8, past length: Int) -> Bool {
        if byte <= 0x20 { return true }
        let isInside = Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x2C || byte == 0x2E
        return length >= longestSentence * 2 && !isInside && byte & 0xC0 != 0x80
    }

    private func isBreak(
        _ text: [UInt8], stop: Int, next: Int, _ range: Range<Int>, _ start: Int
    ) -> Bool {
        let fresh = pastSpaces(text, next, range.upperBound)
        let spaced = fresh > next
        guard fresh < range.upperBound else { return true }
        let first = text[fresh]
        let startsFresh =
            Bytes.isUpper(first) || first >= 0x80 || first == 0x22 || first == 0x28 || first == 0x5B
            || (spaced && Bytes.isDigit(first))
        guard startsFresh else { return false }
        var word = stop
        while word > start, Bytes.isLetter(text[word - 1]) { word -= 1 }
        if !spaced {
            // "development.The": a space was lost, unless it is "U.S." or a name.
            return stop - word >= 3 && Bytes.isUpper(first) && fresh + 1 < range.upperBound
                && Bytes.isLower(text[fresh + 1])
        }
        if text[stop] != 0x2E { return true }
        if stop - word == 1, Bytes.isUpper(text[word]) {
            return word > start && text[word - 1] == 0x2E && stop - start > 40 && first != 0x28
                && !Bytes.isUpper(text[min(fresh + 1, range.upperBound - 1)])
        }
        if word > start, text[word - 1] == 0x2E { return stop - word > 1 }
        return !abbreviations.contains(word..<stop, of: text)
    }

    private func wideStop(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
        let length = Bytes.length(text, at, limit)
        switch Bytes.scalar(text, at, length) {
        case 0x3002, 0xFF01, 0xFF1F: return length
        default: return nil
        }
    }

    /// Past quotation marks and brackets that close behind the stop.
    private func pastClosing(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit, at - start < Self.longestClosing {
            let length = Bytes.length(text, at, limit)
            switch Bytes.scalar(text, at, length) {
            case 0x22, 0x29, 0x5D, 0x201D, 0x2019, 0x300D, 0xFF09: at += length
            case 0x2E, 0x21, 0x3F: at += length
            default: return at
            }
        }
        return at
    }

    /// Past the number of a note that the page sets higher: "is short of rain.11 Within the valley", "dry.12,13 Rivers". Not
    /// past that of "Fig.3 Rents" or "3.11 The".
    private func pastNote(_ text: [UInt8], behind stop: Int, _ start: Int, _ limit: Int) -> Int? {
        guard start < limit, Bytes.isDigit(text[start]), stop > 3 else { return nil }
        var word = stop
        while word > 0, Bytes.isLower(text[word - 1]) { word -= 1 }
        let isWord = stop - word >= 4 && !abbreviations.contains(word..<stop, of: text)
        guard isWord || text[stop - 1] == 0x29 || text[stop - 1] == 0x25 else { return nil }
        var at = start
        while at < limit, at - start < 8, Bytes.isDigit(text[at]) || text[at] == 0x2C { at += 1 }
        guard at - start <= 3 || text[start..<at].contains(0x2C), at + 1 < limit else { return nil }
        return text[at] <= 0x20 && Bytes.isUpper(text[pastSpaces(text, at, limit - 1)]) ? at : nil
    }

    private func pastSpaces(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit {
            let length = Bytes.length(text, at, limit)
            guard Bytes.isSpace(Bytes.scalar(text, at, length)) else { break }
            at += length
        }
        return at
    }
}
