/// Running heads and feet, page numbers and the marks of page breaks: what stands on every page, and in the middle of
/// the sentences that go on from one to the next.
struct PageFurniture {
    private let text: [UInt8]
    private let lines: PageLines
    /// How far each line is from a page break, in lines; no more than ``reach`` counts.
    private var isNearBreak: [Bool]

    /// How many lines of a page's head or foot are looked at.
    private static let reach = 3
    /// How often words have to stand beside rising page numbers, or at the edges of pages, to be a running head.
    private static let fewest = 3
    /// How many lines of a document are its title, which its running heads repeat.
    private static let titleLines = 4

    /// The places of such lines.
    static func places(among lines: PageLines, of text: [UInt8]) -> [Int] {
        PageFurniture(lines, text).all()
    }

    private init(_ lines: PageLines, _ text: [UInt8]) {
        self.text = text
        self.lines = lines
        isNearBreak = Array(repeating: false, count: lines.breaks.isEmpty ? 0 : lines.ranges.count)
        for page in lines.breaks {
            for place in max(0, page - Self.reach)...min(page + Self.reach, lines.ranges.count - 1) {
                isNearBreak[place] = true
            }
        }
    }

    private func all() -> [Int] {
        var found: [Int] = []
        var heads: [UInt64: [Head]] = [:]
        for (place, line) in lines.ranges.enumerated() {
            if PageLines.isPageMark(text, line) {
                found.append(place)
                continue
            }
            let isNear = isNear(place)
            let number = mayHoldNumber(line) ? PageNumber(text, line) : nil
            if let number, number.words.isEmpty {
                if isNear && !isAmongValues(place) || isMarked(line) || isAlone(place) { found.append(place) }
            } else if isNear || number != nil, place >= Self.titleLines,
                let key = key(number?.words ?? line)
            {
                heads[key, default: []].append(Head(place: place, page: number?.value, isNearBreak: isNear))
            }
        }
        for repeated in heads.values where repeated.count >= 2 {
            found += running(repeated)
        }
        return found
    }

    private struct Head {
        let place: Int
        let page: Int?
        let isNearBreak: Bool
    }

    /// Words that stand again and again beside rising numbers, or at the edges of pages.
    private func running(_ heads: [Head]) -> [Int] {
        let numbered = heads.filter { $0.page != nil }
        let pages = numbered.compactMap(\.page)
        let isRising = zip(pages, pages.dropFirst()).allSatisfy { $0 < $1 }
        let isNumbered =
            isRising
            && (numbered.count >= Self.fewest || numbered.count == 2 && numbered.allSatisfy(\.isNearBreak))
        let atEdges = heads.filter(\.isNearBreak)
        let isAtEdges = atEdges.count >= Self.fewest && atEdges.count * 4 >= lines.breaks.count
        return (isNumbered ? numbered.map(\.place) : [])
            + (isAtEdges ? atEdges.filter { !isNumbered || $0.page == nil }.map(\.place) : [])
    }

    private func isNear(_ place: Int) -> Bool { !isNearBreak.isEmpty && isNearBreak[place] }

    private func mayHoldNumber(_ line: Range<Int>) -> Bool {
        guard line.count <= 120 else { return false }
        let (first, last) = (text[line.lowerBound], text[line.upperBound - 1])
        return Bytes.isDigit(first) || Bytes.isDigit(last) || first == 0x2D || first == 0xE2
    }

    /// "- 4 -", "Page 3 of 40": marked as the number of a page.
    private func isMarked(_ line: Range<Int>) -> Bool {
        let (first, last) = (text[line.lowerBound], text[line.upperBound - 1])
        if first | 0x20 == 0x70 { return true }
        return !Bytes.isDigit(first) && !Bytes.isDigit(last)
    }

    /// Digits alone where pages leave no other mark: beside no other value, and over no label of their own.
    private func isAlone(_ place: Int) -> Bool {
        guard lines.breaks.isEmpty, !isAmongValues(place) else { return false }
        guard place + 1 < lines.ranges.count, !lines.isBehindGap[place + 1] else { return true }
        return isOpen(place - 1)
    }

    /// The line stops in the middle of a sentence.
    private func isOpen(_ place: Int) -> Bool {
        guard place >= 0 else { return false }
        let line = lines.ranges[place]
        let last = text[line.upperBound - 1]
        return line.count >= 44 && (Bytes.isLetter(last) || last == 0x2C || last == 0x2D)
    }

    /// Another line of digits alone stands before or behind: a column of values, and no number of a page.
    private func isAmongValues(_ place: Int) -> Bool {
        place > 0 && isValue(lines.ranges[place - 1])
            || place + 1 < lines.ranges.count && isValue(lines.ranges[place + 1])
    }

    private func isValue(_ line: Range<Int>) -> Bool {
        line.count <= 12
            && text[line].allSatisfy { Bytes.isDigit($0) || $0 == 0x2C || $0 == 0x2E || $0 == 0x25 }
    }

    /// The letters of a line, as one number; nothing for a line with few, or one that ends a sentence.
    private func key(_ line: Range<Int>) -> UInt64? {
        guard line.count <= 120 else { return nil }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters = 0
        for byte in text[line] where Bytes.isLetter(byte) || byte >= 0x80 {
            hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            letters += 1
        }
        return letters >= 6 ? hash : nil
    }
}
