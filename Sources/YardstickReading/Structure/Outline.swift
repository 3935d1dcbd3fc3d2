/// A text as headings and sentences.
struct Outline {
    /// A sentence with what the outline knows of its place.
    struct Line {
        let range: Range<Int>
        let section: Int?
        /// Number of the block that holds it.
        let block: Int
        /// Whether it is the first of its block.
        let isFirst: Bool
        /// Whether its words are a heading only, from which nothing is measured.
        let isHeading: Bool
        /// Whether it is a line among others that end in values: a row of a table.
        var isRow = false
        /// Whether its block is an item of a list: behind a bullet, a dash or a number, or in small letters.
        var isItem = false
        /// Whether a bar may stand in it.
        var mayHoldBar = true
    }

    private(set) var sections: [Section] = []
    private(set) var lines: [Line] = []
    private var stack: [Open] = []
    /// The sentences of the block at hand.
    private var ranges: [Range<Int>] = []
    private let text: [UInt8]
    private let splitter: SentenceSplitter
    /// Whether a line is a clause with a verb of its own and so no title.
    private let isClause: (Range<Int>) -> Bool
    /// Whether a line states an amount and so is no title, though it ends without a stop.
    private let statesAmount: (Range<Int>) -> Bool

    /// A section that what follows may stand under.
    private struct Open {
        let marker: Block.Marker
        let section: Int
        /// The heading is the first sentence of a paragraph and holds for that paragraph only.
        let isRunIn: Bool
        /// Whether its line ends in a colon and items were read behind it: it holds up to the end of their list.
        var leadsList = false
    }

    /// Longest heading in bytes.
    private static let longestHeading = 160
    /// Longest first sentence in bytes that serves as the heading of a numbered paragraph.
    private static let longestRunIn = 200

    init(
        _ text: [UInt8], headings: [MarkedHeading], splitter: SentenceSplitter,
        isClause: @escaping (Range<Int>) -> Bool,
        statesAmount: @escaping (Range<Int>) -> Bool = { _ in false }
    ) {
        self.text = text
        self.splitter = splitter
        self.isClause = isClause
        self.statesAmount = statesAmount
        let blocks = BlockReader.blocks(of: text, headings: headings)
        lines.reserveCapacity(blocks.count * 2)
        for (number, block) in blocks.enumerated() {
            add(block, number)
        }
    }

    private mutating func add(_ block: Block, _ number: Int) {
        let words = min(block.words, block.range.upperBound)..<block.range.upperBound
        let (text, splitter) = (text, splitter)
        ranges.removeAll(keepingCapacity: true)
        splitter.sentences(of: text, words) { ranges.append($0) }
        guard let first = ranges.first else { return }
        if isHeading(block, words, ranges.count) {
            // A clause that ends in a colon leads in what follows and may state things itself.
            let isLeadIn = block.marker == nil && endsInColon(words) && isClause(words)
            open(isLeadIn ? .leadIn : block.marker ?? .plain, words, isRunIn: false)
            lines.append(
                Line(
                    range: words, section: sections.count - 1, block: number, isFirst: true,
                    isHeading: !isLeadIn, mayHoldBar: block.holdsBar))
            return
        }
        if let marker = block.marker, first.count <= Self.longestRunIn, ranges.count > 1 || marker == .dash {
            open(marker, first, isRunIn: true)
        } else if block.marker == nil, !block.isItem {
            while stack.last?.isRunIn ?? false { stack.removeLast() }
        }
        let isItem = block.isItem || block.marker != nil || Bytes.isLower(text[first.lowerBound])
        if let last = stack.last, last.marker == .leadIn || last.marker == .plain {
            // A wide colon ends an address as well, "各位代表：", and what stands behind is no list of it.
            if isItem, text[sections[last.section].range].last == 0x3A {
                stack[stack.count - 1].leadsList = true
            } else if !isItem, last.leadsList, !isListed(block, ranges) {
                stack.removeLast()
            }
        }
        for (place, range) in ranges.enumerated() {
            lines.append(
                Line(
                    range: range, section: stack.last?.section, block: number, isFirst: place == 0,
                    isHeading: false, isRow: block.isRow, isItem: isItem, mayHoldBar: block.holdsBar))
        }
    }

    /// "CPI increase of around 3 percent", among lines that begin in small letters: one of them, for want of a stop.
    private func isListed(_ block: Block, _ ranges: [Range<Int>]) -> Bool {
        guard block.isLine, ranges.count == 1, ranges[0].count <= Self.longestHeading else { return false }
        return text[ranges[0]].last != 0x2E && !endsInWideMark(ranges[0]) && !endsInColon(ranges[0])
    }

    private func isHeading(_ block: Block, _ words: Range<Int>, _ count: Int) -> Bool {
        if case .marked = block.marker { return true }
        guard block.isLine, !block.isItem, !block.isRow, count == 1, words.count <= Self.longestHeading,
            let last = text[words].last
        else { return false }
        // "Ward | 2019 | 2020" heads columns, and "Target date: May 2025" dates what stands beside it.
        guard !block.holdsBar || !text[words].contains(0x7C), !DateLines.opens(words, text) else {
            return false
        }
        // "-- GDP growth of around 5 percent": an item that states a number.
        if block.marker == .dash, text[words].contains(where: Bytes.isDigit) { return false }
        if block.marker != nil, block.marker != .dash {
            return (last != 0x2E || words.count <= 80) && !statesAmount(words)
        }
        if last == 0x3A || endsInColon(words) { return true }
        guard last != 0x2C, last != 0x2E, last != 0x3B, !endsInWideMark(words) else { return false }
        return words.count <= 90 && startsLikeTitle(words) && !isByline(words) && !statesAmount(words)
    }

    /// "By Jane Doe, Governor": who speaks, and no heading.
    private func isByline(_ words: Range<Int>) -> Bool {
        words.count >= 3 && text[words.lowerBound] == 0x42 && text[words.lowerBound + 1] == 0x79
            && text[words.lowerBound + 2] == 0x20
    }

    private func startsLikeTitle(_ words: Range<Int>) -> Bool {
        let first = text[words.lowerBound]
        return Bytes.isUpper(first) || first >= 0x80
    }

    private func endsInColon(_ words: Range<Int>) -> Bool {
        text[words].last == 0x3A || Bytes.ends(text, words, in: (0xEF, 0xBC, 0x9A))
    }

    /// Chinese stops, commas and semicolons.
    private func endsInWideMark(_ words: Range<Int>) -> Bool {
        Bytes.ends(text, words, in: (0xE3, 0x80, 0x82)) || Bytes.ends(text, words, in: (0xEF, 0xBC, 0x8C))
            || Bytes.ends(text, words, in: (0xEF, 0xBC, 0x9B))
    }

    /// Opens a section under the innermost open one of another kind, or beside the last of its own kind.
    private mutating func open(_ marker: Block.Marker, _ range: Range<Int>, isRunIn: Bool) {
        if case .marked(let level) = marker {
            stack.removeAll { entry in
                if case .marked(let other) = entry.marker { return other >= level }
                return true
            }
        } else if let place = stack.firstIndex(where: { $0.marker == marker }) {
            stack.removeSubrange(place...)
        } else if marker == .plain {
            stack.removeAll { $0.marker == .leadIn }
        } else if marker.isOutermost {
            stack.removeAll { if case .marked = $0.marker { false } else { true } }
        }
        sections.append(
            Section(
                range: range, title: String(decoding: text[range], as: UTF8.self), level: stack.count + 1,
                parent: stack.last?.section))
        stack.append(Open(marker: marker, section: sections.count - 1, isRunIn: isRunIn))
    }
}
