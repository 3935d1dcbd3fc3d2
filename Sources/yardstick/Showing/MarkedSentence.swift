/// A sentence wrapped to a width, with marks under the words that are spoken of.
struct MarkedSentence {
    /// A mark: bytes of the document, and what to write under them.
    struct Mark: Hashable {
        let range: Range<Int>
        let label: String
    }

    private struct Glyph {
        let text: String
        let width: Int
        let offset: Int
        let isSpace: Bool
    }

    private let glyphs: [Glyph]
    private let marks: [Mark]

    /// - Parameters:
    ///   - sentence: The sentence's text.
    ///   - start: Where it starts in the document, in UTF-8 bytes.
    ///   - marks: The marks; those outside the sentence are left out.
    init(_ sentence: String, start: Int, marks: [Mark]) {
        var glyphs: [Glyph] = []
        var offset = start
        for character in sentence {
            let isSpace = character.isWhitespace
            let text = isSpace ? " " : VisibleText.escaped(String(character))
            glyphs.append(
                Glyph(text: text, width: DisplayWidth.of(text), offset: offset, isSpace: isSpace))
            offset += character.utf8.count
        }
        let end = offset
        self.glyphs = glyphs
        self.marks = marks.filter {
            !$0.range.isEmpty && $0.range.lowerBound < end && $0.range.upperBound > start
        }
        .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// The lines of the sentence, each with the lines of its marks behind it.
    func lines(width: Int) -> [(text: String, marks: [String])] {
        wrapped(to: max(1, width)).map { line in
            (line.map(\.text).joined(), MarkRows(placed(on: line), width: width).lines)
        }
    }

    /// Breaks at spaces, else, as Chinese does, between any two characters.
    private func wrapped(to width: Int) -> [ArraySlice<Glyph>] {
        var lines: [ArraySlice<Glyph>] = []
        var rest = glyphs[...].drop(while: \.isSpace)
        while !rest.isEmpty {
            let end = Self.end(of: rest, width: width)
            var line = rest[..<end]
            while line.last?.isSpace == true { line.removeLast() }
            lines.append(line)
            rest = rest[end...].drop(while: \.isSpace)
        }
        return lines
    }

    private static func end(of rest: ArraySlice<Glyph>, width: Int) -> Int {
        var (index, used, lastBreak) = (rest.startIndex, 0, nil as Int?)
        while index < rest.endIndex {
            let glyph = rest[index]
            let followsWide = index > rest.startIndex && rest[index - 1].width == 2
            if glyph.isSpace || glyph.width == 2 || followsWide { lastBreak = index }
            guard used + glyph.width <= width || (glyph.isSpace && used == width) else { break }
            used += glyph.width
            index += 1
        }
        guard index < rest.endIndex else { return index }
        if let lastBreak, lastBreak > rest.startIndex { return lastBreak }
        return max(index, rest.startIndex + 1)
    }

    private func placed(on line: ArraySlice<Glyph>) -> [MarkRows.Placed] {
        marks.compactMap { mark in
            var (column, start, width) = (0, nil as Int?, 0)
            for glyph in line {
                if mark.range.contains(glyph.offset) {
                    start = start ?? column
                    width = column + glyph.width - (start ?? column)
                }
                column += glyph.width
            }
            return start.map { MarkRows.Placed(start: $0, width: max(1, width), label: mark.label) }
        }
    }
}

/// Puts marks of one line into as few rows as they fit in without touching.
private struct MarkRows {
    struct Placed {
        let start: Int
        let width: Int
        let label: String

        var text: String { String(repeating: "^", count: width) + " " + label }
    }

    private(set) var lines: [String] = []

    init(_ marks: [Placed], width: Int) {
        for mark in marks {
            let row = lines.firstIndex { DisplayWidth.of($0) < mark.start } ?? lines.count
            if row == lines.count { lines.append("") }
            lines[row] = lines[row].padded(to: mark.start) + mark.text
        }
    }
}
