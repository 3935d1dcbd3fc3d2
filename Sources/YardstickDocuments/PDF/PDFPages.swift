/// The pages of a PDF as lines of text, without page numbers and without lines that repeat page after page.
struct PDFPages {
    /// The lines of each page; an empty line stands between blocks.
    private(set) var pages: [[String]]

    /// Cuts the text that `pdftotext` prints.
    init(_ output: [UInt8]) {
        let text = Ligatures.spelled(String(decoding: output, as: UTF8.self))
        pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { page in
            page.split(separator: "\n", omittingEmptySubsequences: false).map {
                TextBuilder.tidied(String($0))
            }
        }
        removeRunningLines()
    }

    /// How many letters the pages hold.
    var letterCount: Int {
        pages.joined().reduce(0) { $0 + $1.unicodeScalars.count(where: \.properties.isAlphabetic) }
    }

    private mutating func removeRunningLines() {
        let running = repeatedEdges()
        for index in pages.indices {
            // The first page keeps its words: what runs over the others is often its title.
            while let edge = edges(of: pages[index]).first(where: { edge in
                edge.isOutermost && PageNumber.matches(edge.line)
                    || index > 0 && running.contains(Self.form(edge.line))
            }) {
                pages[index].remove(at: edge.index)
            }
        }
    }

    /// A line at the top or the bottom of a page.
    private struct Edge {
        let index: Int
        let line: String
        let isOutermost: Bool
    }

    private func edges(of page: [String]) -> [Edge] {
        let filled = page.indices.filter { !page[$0].isEmpty }
        let near = filled.count <= 6 ? filled : Array(filled.prefix(3) + filled.suffix(3))
        return near.map {
            Edge(index: $0, line: page[$0], isOutermost: $0 == filled.first || $0 == filled.last)
        }
    }

    /// The lines that stand at the edges of at least three pages and of a third of all.
    private func repeatedEdges() -> Set<String> {
        var counts: [String: Int] = [:]
        for page in pages {
            for form in Set(edges(of: page).map { Self.form($0.line) }) { counts[form, default: 0] += 1 }
        }
        let needed = max(3, (pages.count + 2) / 3)
        return Set(counts.filter { $0.value >= needed && $0.key.count <= 120 }.keys)
    }

    /// A line with its page number left open.
    private static func form(_ line: String) -> String {
        var form = ""
        for character in line.lowercased() {
            let next: Character = character.isNumber ? "#" : character
            if next != "#" || form.last != "#" { form.append(next) }
        }
        return form
    }
}

/// Tells lines that hold a page number only: "12", "- 12 -", "Page 3 of 40", "iv", "第3页".
enum PageNumber {
    /// Whether a line is a page number.
    static func matches(_ line: String) -> Bool {
        guard line.count <= 24 else { return false }
        let words = WordScanner.words(of: line.lowercased()).filter { word in
            word.kind != .sign || word.text.unicodeScalars.contains { $0.isChinese }
        }
        let rest = words.filter { !["page", "of", "p", "第", "页", "共"].contains($0.text) }
        guard !rest.isEmpty, rest.count <= 2 else { return false }
        return rest.allSatisfy { word in
            word.kind == .digits ? word.text.count <= 4 : word.text.allSatisfy { "ivxl".contains($0) }
        }
    }
}

/// Spells out the ligatures that fonts put in place of letters.
enum Ligatures {
    private static let letters: [Character: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
        "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// The text with letters for ligatures.
    static func spelled(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xFB00...0xFB06).contains($0.value) }) else {
            return text
        }
        return text.reduce(into: "") { result, character in
            if let spelled = letters[character] { result += spelled } else { result.append(character) }
        }
    }
}
