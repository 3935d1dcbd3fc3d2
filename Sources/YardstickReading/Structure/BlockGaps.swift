/// Sentences that blank lines part: at the break of a page, around a picture, or in text set line by line.
struct BlockGaps {
    private let text: [UInt8]

    /// Lines shorter than this many bytes may be titles, which no sentence goes on from.
    private static let longestTitle = 44

    init(_ text: [UInt8]) { self.text = text }

    /// Whether a paragraph that ends in `last` goes on in `line`, though blank lines stand between them.
    ///
    /// - Parameters:
    ///   - lines: How many lines the paragraph has.
    ///   - first: Where its words begin. A paragraph that begins in small letters is an item of a list.
    func goesOn(from last: Range<Int>, lines: Int, first: Int, into line: Range<Int>) -> Bool {
        guard !last.isEmpty, !line.isEmpty, isUnfinished(last) else { return false }
        if endsInSmallWord(last) { return Bytes.isLetter(text[line.lowerBound]) || startsValue(line) }
        guard Bytes.isUpper(text[first]) || lines > 1, lines > 1 || last.count >= Self.longestTitle else {
            return false
        }
        if text[last.upperBound - 1] == 0x2C {
            return Bytes.isLower(text[line.lowerBound]) || startsValue(line)
        }
        return Bytes.isLower(text[line.lowerBound])
    }

    /// Ends in a letter, a digit, a comma, a hyphen or a closing mark.
    private func isUnfinished(_ line: Range<Int>) -> Bool {
        let last = text[line.upperBound - 1]
        return Bytes.isLetter(last) || Bytes.isDigit(last) || last == 0x2C || last == 0x2D || last == 0x25
            || last == 0x29
    }

    /// "$2.1 million", "24% below": and no number of an item.
    private func startsValue(_ line: Range<Int>) -> Bool {
        let first = text[line.lowerBound]
        return Bytes.isDigit(first) || first == 0x24 || first == 0xC2 || first == 0xE2
    }

    /// Words behind which a sentence has to go on.
    private static let small: Set<String> = [
        "of", "to", "in", "by", "from", "with", "for", "the", "a", "an", "and", "or", "at", "on", "than",
        "over",
        "about", "nearly", "approximately", "is", "was", "were", "are", "will", "have", "has", "had", "been",
        "be",
        "which", "that", "per", "as", "its", "their", "our", "into", "between", "least", "reach", "reached",
    ]

    private func endsInSmallWord(_ line: Range<Int>) -> Bool {
        var start = line.upperBound
        while start > line.lowerBound, Bytes.isLower(text[start - 1]) { start -= 1 }
        guard start > line.lowerBound, text[start - 1] == 0x20, (1...13).contains(line.upperBound - start)
        else {
            return false
        }
        return Self.small.contains(String(decoding: text[start..<line.upperBound], as: UTF8.self))
    }
}
