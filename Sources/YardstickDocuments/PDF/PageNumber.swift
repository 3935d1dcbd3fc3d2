/// A line that holds a page number only: "12", "- 12 -", "Page 3 of 40", "iv", "第3页".
struct PageNumber {
    /// The number where it stands alone, so that it might as well be a figure.
    let bare: Int?

    /// Reads a line, or nothing where it holds anything else.
    init?(_ line: String) {
        guard line.count <= 24 else { return nil }
        let words = WordScanner.words(of: line.lowercased())
        let rest = words.filter { word in
            let isChinese = word.text.unicodeScalars.contains { $0.isChinese }
            return (word.kind != .sign || isChinese) && !Self.labels.contains(word.text)
        }
        guard !rest.isEmpty, rest.count <= 2, rest.allSatisfy(Self.isNumber) else { return nil }
        bare = words.count == 1 ? words[0].number : nil
        // "12.5%" and "3-5" hold two numbers and no label; they are figures.
        if rest.count == 2, !words.contains(where: { Self.labels.contains($0.text) || $0.text == "/" }) {
            return nil
        }
    }

    private static let labels: Set<String> = ["page", "of", "p", "第", "页", "共"]

    private static func isNumber(_ word: Word) -> Bool {
        word.kind == .digits ? word.text.count <= 4 : word.text.allSatisfy { "ivxl".contains($0) }
    }

    /// How often each distance between a bare number and the index of its page occurs.
    static func offsets(in edges: [[String]]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for (index, lines) in edges.enumerated() {
            for value in Set(lines.compactMap { PageNumber($0)?.bare }) {
                counts[value - index, default: 0] += 1
            }
        }
        return counts
    }
}
