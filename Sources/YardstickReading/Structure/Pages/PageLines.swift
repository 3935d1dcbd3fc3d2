/// The lines of a text that hold anything, and where its pages break.
struct PageLines {
    /// Without the white space around them.
    private(set) var ranges: [Range<Int>] = []
    /// The places, among the lines, of those that open a page: "[page 12]", or the first behind a form feed.
    private(set) var breaks: [Int] = []
    /// The places of lines with a blank one before them.
    private(set) var isBehindGap: [Bool] = []

    init(of text: [UInt8]) {
        ranges.reserveCapacity(text.count / 48)
        isBehindGap.reserveCapacity(text.count / 48)
        var at = 0
        var (isFed, isBehindGap) = (false, true)
        while at < text.count {
            let end = ByteSearch.lineEnd(text.span, from: at)
            var (lower, upper) = (at, end)
            while lower < upper, text[lower] <= 0x20 {
                isFed = isFed || text[lower] == 0x0C
                lower += 1
            }
            while lower < upper, text[upper - 1] <= 0x20 {
                isFed = isFed || text[upper - 1] == 0x0C
                upper -= 1
            }
            if lower < upper {
                if isFed || Self.isPageMark(text, lower..<upper) { breaks.append(ranges.count) }
                ranges.append(lower..<upper)
                self.isBehindGap.append(isBehindGap)
                (isFed, isBehindGap) = (false, false)
            } else if end == at || text[at] != 0x0A {
                isBehindGap = true
            }
            at = end + 1
        }
    }

    /// Takes lines out, by their places.
    mutating func remove(_ places: [Int]) {
        guard !places.isEmpty else { return }
        var isGone = [Bool](repeating: false, count: ranges.count)
        for place in places { isGone[place] = true }
        var kept: [Range<Int>] = []
        kept.reserveCapacity(ranges.count)
        for (place, line) in ranges.enumerated() where !isGone[place] { kept.append(line) }
        ranges = kept
    }

    /// "[page 12]"
    static func isPageMark(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        text[line.lowerBound] == 0x5B && text[line].starts(with: "[page ".utf8)
    }
}
