/// Cuts a text into blocks by its lines.
///
/// Blank lines part blocks; so do list marks, headings, and short lines that stand alone. Lines that are
/// wrapped in the middle of a sentence run on.
struct BlockReader {
    private let text: [UInt8]
    private let marked: [MarkedHeading]
    private var blocks: [Block] = []
    private var open: Range<Int>?
    private var openMark = LineMark(words: 0, marker: nil, isItem: false)
    private var openLines = 0
    private var isOpenRow = false
    private var lastLine = 0..<0
    /// The line at hand, and the one before, are rows whose cells bars part.
    private var isBarred = false
    private var isLastBarred = false
    /// The first bar at or behind the line at hand that was looked for last.
    private var knownBar = -1
    /// A bar stands in the open block.
    private var holdsBar = false
    /// Blank lines stand behind the last one.
    private var isGapped = false
    /// The open block is a title between paragraphs.
    private var isTitle = false

    /// Lines shorter than this many bytes that end in no mark do not run on into a line that starts anew.
    private static let wrapWidth = 44
    /// Titles between paragraphs are shorter than this many bytes.
    private static let longestTitle = 60

    private init(_ text: [UInt8], _ marked: [MarkedHeading]) {
        self.text = text
        self.marked = marked
    }

    static func blocks(of text: [UInt8], headings: [MarkedHeading]) -> [Block] {
        var reader = BlockReader(text, headings.sorted { $0.range.lowerBound < $1.range.lowerBound })
        reader.run()
        return reader.blocks
    }

    private mutating func run() {
        var at = 0
        var nextHeading = 0
        while at < text.count {
            let end = ByteSearch.lineEnd(text.span, from: at)
            let line = trimmed(at..<end)
            if line.isEmpty {
                isGapped = true
            } else if let level = headingLevel(of: line, &nextHeading) {
                close()
                isGapped = false
                let mark = LineMark(text, line)
                let words = mark.marker == nil || mark.isItem ? pastHashes(line) : mark.words
                blocks.append(
                    Block(range: line, words: words, marker: .marked(level), isLine: true, isItem: false))
            } else {
                take(line)
            }
            at = end + 1
        }
        close()
    }

    private func headingLevel(of line: Range<Int>, _ next: inout Int) -> Int? {
        while next < marked.count, marked[next].range.upperBound <= line.lowerBound { next += 1 }
        guard next < marked.count, marked[next].range.lowerBound <= line.lowerBound,
            marked[next].range.upperBound > line.lowerBound
        else { return nil }
        return marked[next].level
    }

    private func pastHashes(_ line: Range<Int>) -> Int {
        var at = line.lowerBound
        while at < line.upperBound, text[at] == 0x23 || text[at] == 0x20 { at += 1 }
        return at
    }

    private mutating func take(_ line: Range<Int>) {
        let bar = bar(in: line)
        isLastBarred = isBarred
        isBarred = bar < line.upperBound && nextBar(bar + 1..<line.upperBound) < line.upperBound
        defer { holdsBar = holdsBar || bar < line.upperBound }
        let mark = LineMark(text, line)
        let isBullet = openMark.isItem && openMark.words >= lastLine.upperBound
        if isGapped, open != nil, !isBullet, mark.marker != nil || mark.isItem || !goesOn(into: line) {
            close()
        }
        let isBehindGap = isGapped && open != nil && !isBullet
        isGapped = false
        // A bullet on a line of its own opens the line behind it.
        if let bullet = open, openMark.isItem, openMark.words >= bullet.upperBound, mark.marker == nil,
            !mark.isItem
        {
            open = bullet.lowerBound..<line.upperBound
            openMark = LineMark(words: line.lowerBound, marker: nil, isItem: true)
            lastLine = line
            return
        }
        let isRow = open != nil && mark.marker == nil && !mark.isItem && areRows(lastLine, line)
        if isRow { isOpenRow = isOpenRow || openLines == 1 }
        if let running = open, mark.marker == nil, !mark.isItem, !isRow, isBehindGap || runsOn(into: line) {
            open = running.lowerBound..<line.upperBound
            openLines += 1
        } else {
            let isTitle = open != nil && endsSentence(lastLine) && standsAlone(line)
            close()
            self.isTitle = isTitle
            open = line
            openMark = mark
            openLines = 1
            isOpenRow = isRow
        }
        lastLine = line
    }

    private mutating func close() {
        guard let range = open else { return }
        blocks.append(
            Block(
                range: range, words: openMark.words, marker: openMark.marker, isLine: openLines == 1,
                isItem: openMark.isItem, isRow: isOpenRow && openLines == 1, holdsBar: holdsBar))
        open = nil
        holdsBar = false
        isOpenRow = false
    }

    /// Whether the line before, read on, goes into this one: it stops in the middle of a sentence.
    private func runsOn(into line: Range<Int>) -> Bool {
        if isTitle || startsParagraph(line) || endsInWideStop(lastLine) || isBarred || isLastBarred
            || startsWithShare(lastLine) && startsWithShare(line)
        {
            return false
        }
        let last = text[lastLine.upperBound - 1]
        let first = text[line.lowerBound]
        if last == 0x2E || last == 0x3A || last == 0x21 || last == 0x3F || last == 0x3B {
            return lastLine.count >= Self.wrapWidth && last != 0x3A && !standsAlone(line)
        }
        if Bytes.isLower(first) || last == 0x2C || last == 0x2D { return true }
        return lastLine.count >= Self.wrapWidth || endsOpen(lastLine)
    }

    /// Whether the open block goes on behind blank lines.
    private func goesOn(into line: Range<Int>) -> Bool {
        guard let open, !isBarred, !isLastBarred else { return false }
        return BlockGaps(text).goesOn(
            from: lastLine, lines: openLines, first: min(openMark.words, open.upperBound - 1), into: line)
    }

    /// "82% Online at home": the label of a chart's part, behind its share.
    private func startsWithShare(_ line: Range<Int>) -> Bool {
        let number = text[line].prefix { Bytes.isDigit($0) || $0 == 0x2E }
        let rest = text[line].dropFirst(number.count)
        return (1...5).contains(number.count) && rest.starts(with: "% ".utf8)
            && rest.dropFirst(2).first.map(Bytes.isUpper) ?? false
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        guard let last = text[line].last else { return false }
        return last == 0x2E || last == 0x21 || last == 0x3F
    }

    /// A line behind a sentence's end that stops far short of the width, without a mark: a title, and no wrapped words.
    private func standsAlone(_ line: Range<Int>) -> Bool {
        guard line.count < Self.longestTitle, line.count * 10 < lastLine.count * 7,
            Bytes.isUpper(text[line.lowerBound])
        else { return false }
        return Bytes.isLetter(text[line.upperBound - 1]) || Bytes.isDigit(text[line.upperBound - 1])
    }

    /// The first bar of a line, or its end: bars are rare, and the next of the text is kept.
    private mutating func bar(in line: Range<Int>) -> Int {
        if knownBar < line.lowerBound { knownBar = nextBar(line.lowerBound..<text.count) }
        return min(knownBar, line.upperBound)
    }

    /// The first bar of a range, or its end; two bars make a line a row of a table: "Income | 5 | 6 |".
    private func nextBar(_ range: Range<Int>) -> Int { ByteSearch.first(text.span, range, of: OneByte(0x7C)) }

    /// Two lines that both end in a value, the second of which starts anew: rows of a table, and no wrapped sentence.
    private func areRows(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
        let first = text[next.lowerBound]
        guard !Bytes.isLower(first), first != 0x2E, first < 0x80 || first >= 0xC2 else { return false }
        return endsInValue(next) && (endsInValue(line) || endsInUnit(line) || hasGaps(line) && hasGaps(next))
    }

    /// "Changes in the budget £m", "Revenue by source ($ million)", "Losses, %": the title of rows, with their unit.
    private func endsInUnit(_ line: Range<Int>) -> Bool {
        let tail = text[line].suffix(12)
        if tail.last == 0x25 || tail.last == 0x29, tail.dropLast().last == 0x25 || tail.last == 0x25 {
            return tail.dropLast().last.map { !Bytes.isDigit($0) } ?? false
        }
        guard let space = tail.lastIndex(where: { $0 == 0x20 || $0 == 0x28 }) else { return false }
        let word = tail[(space + 1)...]
        let isMoney = word.first.map { $0 == 0x24 || $0 >= 0xC2 } ?? false
        return isMoney && !word.contains { $0 >= 0x31 && $0 <= 0x39 } && word.count <= 7
    }

    /// "Street lights 1,240", "Losses -4.5%", "Waiting time  n/a  2 days": words, and a number at the end.
    private func endsInValue(_ line: Range<Int>) -> Bool {
        var start = line.upperBound
        while start > line.lowerBound, text[start - 1] != 0x20 { start -= 1 }
        guard start > line.lowerBound, text[line].contains(where: Bytes.isLetter) else { return false }
        let last = text[start..<line.upperBound]
        let digits = last.count(where: Bytes.isDigit)
        let isNumber =
            digits > 0
            && last.allSatisfy {
                Bytes.isDigit($0) || "-.,%()/".utf8.contains($0) || $0 >= 0x80 || $0 == 0x24
            }
            && last.last != 0x2E && last.last != 0x2C
        if isNumber { return true }
        // "900782Households"
        let number = last.prefix(while: Bytes.isDigit)
        if number.count >= 3, let letter = last.dropFirst(number.count).first, Bytes.isUpper(letter),
            last.dropFirst(number.count).allSatisfy(Bytes.isLetter)
        {
            return true
        }
        // "$5m", "£1.2bn"
        if digits > 0, let letter = last.last, "mkbn".utf8.contains(letter), last.count - digits <= 5 {
            return true
        }
        // "n/a  2 days": behind a wide gap.
        var gap = line.upperBound - 1
        while gap > line.lowerBound, line.upperBound - gap <= 12,
            text[gap] != 0x20 || text[gap - 1] != 0x20
        { gap -= 1 }
        return gap > line.lowerBound && line.upperBound - gap <= 12 && Bytes.isDigit(text[gap + 1])
    }

    /// Cells parted by wide gaps: not the two spaces behind a sentence.
    private func hasGaps(_ line: Range<Int>) -> Bool {
        var at = line.lowerBound + 1
        while at + 1 < line.upperBound {
            if text[at] == 0x20, text[at + 1] == 0x20, text[at - 1] != 0x2E, text[at - 1] > 0x20 {
                return true
            }
            at += 1
        }
        return false
    }

    /// Chinese paragraphs open with an ideographic space.
    private func startsParagraph(_ line: Range<Int>) -> Bool {
        Bytes.ends(text, 0..<line.lowerBound, in: (0xE3, 0x80, 0x80))
    }

    /// "。": no white space has to follow it, so that the line's end is the paragraph's.
    private func endsInWideStop(_ line: Range<Int>) -> Bool {
        Bytes.ends(text, line, in: (0xE3, 0x80, 0x82))
    }

    /// Whether a line ends in a small word, after which a sentence has to go on.
    private func endsOpen(_ line: Range<Int>) -> Bool {
        var start = line.upperBound
        while start > line.lowerBound, Bytes.isLower(text[start - 1]) { start -= 1 }
        return line.upperBound - start <= 3 && start > line.lowerBound && text[start - 1] == 0x20
            && start < line.upperBound && openLines > 1
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper {
            let length = Bytes.length(text, lower, upper)
            let scalar = Bytes.scalar(text, lower, length)
            guard Bytes.isSpace(scalar) || scalar == 0xFFFD else { break }
            lower += length
        }
        while lower < upper, text[upper - 1] <= 0x20 || endsInWideSpace(upper, lower) != nil {
            upper -= endsInWideSpace(upper, lower) ?? 1
        }
        return lower..<upper
    }

    private func endsInWideSpace(_ upper: Int, _ lower: Int) -> Int? {
        for length in 2...3 where upper - length >= lower {
            let start = upper - length
            if text[start] >= 0xC2, Bytes.length(text, start, upper) == length,
                Bytes.isSpace(Bytes.scalar(text, start, length))
            {
                return length
            }
        }
        return nil
    }
}
