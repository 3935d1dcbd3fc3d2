/// A line of a document's head with the dates in it.
struct ScannedLine {
    /// The words.
    let text: String
    /// Its words and dates.
    let scanner: DateScanner
    /// Whether it reads as a sentence of the text, in which a date may be that of anything.
    let isProse: Bool

    /// Scans a line.
    init(_ line: DocumentHead.Line) {
        text = line.text
        scanner = DateScanner(line.text)
        isProse = Self.isProse(line.text, scanner.words)
    }

    /// Lines of a cover are short or write most of their longer words with capitals.
    private static func isProse(_ text: String, _ words: [Word]) -> Bool {
        if text.utf8.count > 200 { return true }
        let letters = words.filter { $0.kind == .letters }
        let long = letters.filter { $0.text.utf8.count > 3 }
        return letters.count >= 5 && long.filter(\.isCapitalised).count * 2 < long.count
    }
}
