/// The lines of a text, as ranges without their line ends.
struct TextLines {
    private let text: [UInt8]
    /// Where the lines stand.
    let ranges: [Range<Int>]

    /// Finds the lines; a byte order mark belongs to none.
    init(_ text: [UInt8]) {
        self.text = text
        var ranges: [Range<Int>] = []
        var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in start..<max(start, text.count) where text[index] == 0x0A {
            ranges.append(start..<Self.end(of: text, from: start, to: index))
            start = index + 1
        }
        if start < text.count { ranges.append(start..<Self.end(of: text, from: start, to: text.count)) }
        self.ranges = ranges
    }

    private static func end(of text: [UInt8], from start: Int, to end: Int) -> Int {
        end > start && text[end - 1] == 0x0D ? end - 1 : end
    }

    /// Whether a line holds these words, spaces around it apart.
    func isExactly(_ words: String, _ line: Range<Int>) -> Bool {
        text[line].trimmingSpaces().elementsEqual(words.utf8)
    }
}

extension ArraySlice<UInt8> {
    /// The slice without spaces and tabs at its ends.
    func trimmingSpaces() -> ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
        return slice
    }
}
