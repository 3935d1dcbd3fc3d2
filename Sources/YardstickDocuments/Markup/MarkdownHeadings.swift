import YardstickReading

/// Finds the headings of Markdown: `# Title`, and a title underlined with `===` or `---`.
///
/// Fenced code and the front matter between `---` lines hold none.
struct MarkdownHeadings {
    private var headings: [MarkedHeading] = []
    private var fence: UInt8?
    /// The paragraph line above, which an underline would turn into a heading.
    private var candidate: Range<Int>?

    /// The headings of a text.
    static func find(in text: [UInt8]) -> [MarkedHeading] {
        var finder = MarkdownHeadings()
        let lines = TextLines(text)
        for line in lines.ranges[frontMatterEnd(lines)...] {
            finder.read(line, of: text)
        }
        return finder.headings
    }

    /// How many lines the front matter takes.
    private static func frontMatterEnd(_ lines: TextLines) -> Int {
        guard let first = lines.ranges.first, lines.isExactly("---", first),
            let end = lines.ranges.dropFirst().prefix(100).firstIndex(where: { lines.isExactly("---", $0) })
        else { return 0 }
        return end + 1
    }

    private mutating func read(_ line: Range<Int>, of text: [UInt8]) {
        let content = text[line].trimmingSpaces()
        let indent = content.startIndex - line.lowerBound
        if let mark = Self.fenceMark(content), fence == nil || fence == mark {
            fence = fence == nil ? mark : nil
            candidate = nil
        } else if fence != nil || content.isEmpty {
            candidate = nil
        } else if indent < 4, let level = Self.hashes(content) {
            headings.append(MarkedHeading(range: content.startIndex..<content.endIndex, level: level))
            candidate = nil
        } else if let title = candidate, let level = Self.underline(content) {
            headings.append(MarkedHeading(range: title, level: level))
            candidate = nil
        } else {
            candidate = indent < 4 && Self.isParagraph(content) ? content.startIndex..<content.endIndex : nil
        }
    }

    private static func fenceMark(_ content: ArraySlice<UInt8>) -> UInt8? {
        guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        return content.prefix { $0 == mark }.count >= 3 ? mark : nil
    }

    private static func hashes(_ content: ArraySlice<UInt8>) -> Int? {
        let count = content.prefix { $0 == UInt8(ascii: "#") }.count
        let words = content.dropFirst(count)
        guard (1...6).contains(count), let next = words.first, next == 0x20 || next == 0x09,
            !words.trimmingSpaces().allSatisfy({ $0 == UInt8(ascii: "#") })
        else { return nil }
        return count
    }

    private static func underline(_ content: ArraySlice<UInt8>) -> Int? {
        guard let mark = content.first, content.count >= 2, content.allSatisfy({ $0 == mark }) else {
            return nil
        }
        return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
    }

    /// A list item, a quotation or a table row above a line of dashes is no title.
    private static func isParagraph(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first else { return false }
        return !"-*+>|".utf8.contains(first)
    }
}
