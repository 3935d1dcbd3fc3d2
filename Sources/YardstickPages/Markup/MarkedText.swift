/// A stretch of a document with marks on some of its words; marks may overlap, the first given wins.
struct MarkedText {
    /// A mark.
    struct Span {
        /// UTF-8 byte range in the document.
        let range: Range<Int>
        let style: String
        var href: String?
        var hint: String?
    }

    private var bytes: [UInt8]
    private var start: Int

    /// - Parameters:
    ///   - text: The words.
    ///   - start: Where they start in the document, in UTF-8 bytes.
    init(_ text: String, start: Int) {
        bytes = Array(text.utf8)
        self.start = start
    }

    /// The text without what lies behind so many bytes.
    func cut(at length: Int) -> MarkedText {
        guard bytes.count > length else { return self }
        var copy = self
        copy.bytes = Array(bytes[..<boundary(atOrBefore: length)])
        return copy
    }

    /// The text around some ranges of the document, with so many bytes of context on either side.
    func around(_ ranges: [Range<Int>], context: Int) -> (
        text: MarkedText, isCutBefore: Bool, isCutAfter: Bool
    ) {
        let inside = ranges.filter { $0.lowerBound >= start && $0.upperBound <= start + bytes.count }
        let first = (inside.map(\.lowerBound).min() ?? start) - start
        let last = (inside.map(\.upperBound).max() ?? start) - start
        let lower = boundary(atOrBefore: max(0, first - context))
        let upper = boundary(atOrBefore: min(bytes.count, max(last, first) + context))
        var copy = self
        copy.bytes = Array(bytes[lower..<upper])
        copy.start = start + lower
        return (copy, lower > 0, upper < bytes.count)
    }

    func markup(of spans: [Span]) -> Markup {
        var edges = Set([start, start + bytes.count])
        for span in spans where !span.range.isEmpty {
            for edge in [span.range.lowerBound, span.range.upperBound]
            where edge > start && edge < start + bytes.count {
                edges.insert(edge)
            }
        }
        let sorted = edges.sorted()
        var result = Markup.none
        for (lower, upper) in zip(sorted, sorted.dropFirst()) {
            let words = Markup(String(decoding: bytes[(lower - start)..<(upper - start)], as: UTF8.self))
            let span = spans.first { $0.range.lowerBound <= lower && $0.range.upperBound >= upper }
            result += span.map { Self.marked(words, $0) } ?? words
        }
        return result
    }

    private static func marked(_ words: Markup, _ span: Span) -> Markup {
        if let href = span.href {
            return .element("a", ["class": span.style, "href": href, "title": span.hint], words)
        }
        return .element("mark", ["class": span.style, "title": span.hint], words)
    }

    /// The last place at or before another that is no continuation of a sign.
    private func boundary(atOrBefore place: Int) -> Int {
        var place = min(place, bytes.count)
        while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}
