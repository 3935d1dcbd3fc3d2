/// Joins the lines that a PDF broke its paragraphs into.
struct PDFParagraphs {
    private let pages: [[String]]
    private let width: Int
    private let vocabulary: PDFVocabulary

    /// Looks over the pages to learn how wide the lines run and which words there are.
    init(_ pages: PDFPages) {
        self.pages = pages.pages
        let widths = pages.pages.joined().filter { !$0.isEmpty }.map(Self.width).sorted()
        width = widths.isEmpty ? 0 : widths[widths.count * 4 / 5]
        vocabulary = PDFVocabulary(pages.pages.joined())
    }

    /// The paragraphs, with blank lines between; short lines in a row stay together.
    func text() -> [UInt8] {
        var paragraphs: [Paragraph] = []
        for page in pages {
            var startsPage = true
            for block in page.split(separator: "") {
                for (index, line) in block.enumerated() {
                    add(line, to: &paragraphs, startsBlock: index == 0, startsPage: startsPage)
                    startsPage = false
                }
                paragraphs.indices.last.map { paragraphs[$0].endsBlock = true }
            }
        }
        // Bullets that stand apart from their items say nothing.
        return Self.laidOut(paragraphs.filter { !ListMark.isBullets($0.text) })
    }

    /// Lines that were joined so far.
    private struct Paragraph {
        var text: String
        var lastWidth: Int
        var lines = 1
        var endsBlock = false
    }

    private func add(_ line: String, to paragraphs: inout [Paragraph], startsBlock: Bool, startsPage: Bool) {
        let next = Paragraph(text: line, lastWidth: Self.width(line))
        guard var last = paragraphs.popLast() else { return paragraphs.append(next) }
        let joins = startsBlock ? startsPage && continues(last, line) : goesOn(last, line)
        guard joins else { return paragraphs += [last, next] }
        last.text = vocabulary.join(last.text, line)
        (last.lastWidth, last.endsBlock) = (next.lastWidth, false)
        last.lines += 1
        paragraphs.append(last)
    }

    /// Whether a line of the same block goes on with the sentence before it.
    private func goesOn(_ last: Paragraph, _ line: String) -> Bool {
        if ListMark.isAlone(last.text) { return true }
        if ListMark.starts(line) { return false }
        if line.first?.isLowercase == true { return true }
        let isFull = last.lastWidth * 10 >= width * 6
        guard let end = last.text.last, ".!?:;。！？：；".contains(end) else {
            return isFull || last.text.last == "," || last.text.last == "，"
        }
        return last.lastWidth * 100 >= width * 85
    }

    /// Whether the first line of a page goes on with the last sentence of the page before.
    private func continues(_ last: Paragraph, _ line: String) -> Bool {
        guard let end = last.text.last, !".!?:;。！？：；".contains(end), !ListMark.starts(line) else {
            return false
        }
        guard last.lastWidth * 10 >= width * 6 else { return false }
        return line.first?.isLowercase == true || line.unicodeScalars.first?.isChinese == true
    }

    private static func laidOut(_ paragraphs: [Paragraph]) -> [UInt8] {
        var text = ""
        for (index, paragraph) in paragraphs.enumerated() {
            text += paragraph.text
            let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
            let isTight = !paragraph.endsBlock && paragraph.lines == 1 && next?.lines == 1
            text += next == nil || isTight ? "\n" : "\n\n"
        }
        return Array(text.utf8)
    }

    /// Chinese characters are twice as wide as letters.
    private static func width(_ line: String) -> Int {
        line.unicodeScalars.reduce(0) { $0 + ($1.isChinese ? 2 : 1) }
    }
}

/// Tells how list items begin.
enum ListMark {
    /// "• item", "(a) item", "1. item", "一、".
    static func starts(_ line: String) -> Bool {
        guard let first = line.first else { return false }
        if isBullet(first) { return true }
        let words = line.split(separator: " ", maxSplits: 1)
        if words.count == 2, isNumber(words[0]) { return true }
        return line.prefix(5).contains("、") && line.unicodeScalars.first?.isChinese == true
            || line.hasPrefix("（") || line.hasPrefix("第") && line.prefix(6).contains { "章节条".contains($0) }
    }

    /// A bullet or a number with nothing after it.
    static func isAlone(_ text: String) -> Bool {
        text.count == 1 && text.allSatisfy(isBullet)
    }

    /// Bullets and nothing else.
    static func isBullets(_ text: String) -> Bool {
        text.allSatisfy { $0 == " " || isBullet($0) }
    }

    private static func isBullet(_ character: Character) -> Bool {
        if "•◦▪■●○◆►▶➢✓–—*·".contains(character) { return true }
        // Symbol fonts leave their bullets in the private use area.
        return character.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false
    }

    /// "1.", "1.2", "(3)", "a)", "IV."; a plain number or word is none.
    private static func isNumber(_ word: Substring) -> Bool {
        guard word.utf8.count <= 6, let last = word.last, ".)".contains(last) || word.contains(".") else {
            return false
        }
        let inner = word.filter { !".()".contains($0) }
        guard !inner.isEmpty else { return false }
        return inner.allSatisfy(\.isNumber) || inner.count == 1 && inner.allSatisfy(\.isLetter)
            || inner.allSatisfy { "IVXivx".contains($0) }
    }
}
