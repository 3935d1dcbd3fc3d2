/// The first lines of a document, which say what it is.
struct DocumentHead {
    /// How many bytes of the text are looked at.
    static let size = 4_000
    /// The lines with words, trimmed, in order; lines in square brackets are remarks of whoever copied it.
    let lines: [Line]

    /// One line.
    struct Line {
        /// The words.
        let text: String
        /// Whether a line without words stands before it.
        let followsBlank: Bool
    }

    /// Reads the head of a text.
    init(_ text: [UInt8]) {
        // A line that the cut falls into is still worth reading, its last character apart.
        let head = Array(text.prefix(Self.size))
        var lines: [Line] = []
        var followsBlank = true
        for range in TextLines(head).ranges {
            let line = TextBuilder.tidied(String(decoding: head[range], as: UTF8.self))
            guard !line.isEmpty else {
                followsBlank = true
                continue
            }
            if Self.isRemark(line) { continue }
            lines.append(Line(text: line, followsBlank: followsBlank))
            followsBlank = false
        }
        self.lines = lines
    }

    /// "[page 1]", "【Fonts: A+ A A- Print".
    private static func isRemark(_ line: String) -> Bool {
        (line.hasPrefix("[") && line.hasSuffix("]")) || line.hasPrefix("【Font") || line.hasPrefix("【字")
    }

    /// The lines as one text.
    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// The lines before the first paragraph: title, speaker, date.
    var cover: [Line] { Array(lines.prefix { $0.text.utf8.count <= 300 }.prefix(24)) }
}
