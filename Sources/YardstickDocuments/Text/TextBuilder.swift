import YardstickReading

/// Lays out blocks of text one by one, each on a line of its own with blank lines between.
struct TextBuilder {
    /// What a block is.
    enum Block: Hashable {
        case paragraph, item, row
        case heading(Int)
    }

    private var text: [UInt8] = []
    private var headings: [MarkedHeading] = []
    private var last: Block?

    /// Adds a block; one without words is left out.
    mutating func add(_ words: String, as block: Block) {
        let line = Self.tidied(words, keepingTabs: block == .row)
        guard !line.isEmpty else { return }
        // The rows of one table stay together, so that a reader sees the table.
        if let last { text += Array((last == .row && block == .row ? "\n" : "\n\n").utf8) }
        last = block
        let start = text.count
        text += Array(line.utf8)
        if case .heading(let level) = block {
            headings.append(MarkedHeading(range: start..<text.count, level: level))
        }
    }

    /// A table that begins after another one is kept apart from it.
    mutating func endTable() {
        if last == .row { last = .paragraph }
    }

    /// The bytes laid out so far.
    var count: Int { text.count }

    /// What was laid out.
    func finished() -> ExtractedText {
        ExtractedText(text: text.isEmpty ? [] : text + [0x0A], headings: headings)
    }

    /// One line with single spaces.
    static func tidied(_ words: String, keepingTabs: Bool = false) -> String {
        guard keepingTabs else { return spaced(words) }
        let cells = words.split(separator: "\t", omittingEmptySubsequences: false).map { tidied(String($0)) }
        return cells.contains { !$0.isEmpty } ? cells.joined(separator: "\t") : ""
    }

    private static func spaced(_ words: String) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(words.utf8.count)
        var needsSpace = false
        for scalar in words.unicodeScalars where scalar != zeroWidthSpace {
            if isSpace(scalar) {
                needsSpace = !line.isEmpty
            } else {
                if needsSpace { line.append(0x20) }
                needsSpace = false
                if scalar.isASCII {
                    line.append(UInt8(truncatingIfNeeded: scalar.value))
                } else {
                    line.append(contentsOf: String(scalar).utf8)
                }
            }
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// It parts no words: pages put it where a long word may break.
    private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly all characters end here, before any table of Unicode's is asked.
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
        return scalar == "\u{FEFF}" || scalar.properties.isWhitespace
            || scalar.properties.generalCategory == .control
    }
}
