/// "Target:" on one line and "85%" on the next: one line, as if no line's end stood between them.
enum RoleLines {
    /// How many bytes the words before the colon have at most.
    private static let longestLabel = 40

    static func draw(in text: inout [UInt8], _ lines: [Range<Int>]) {
        for (label, value) in zip(lines, lines.dropFirst())
        where label.count <= longestLabel && text[label.upperBound - 1] == 0x3A
            && isValue(text, value) && Bytes.isUpper(text[label.lowerBound])
        {
            for at in label.upperBound..<value.lowerBound { text[at] = 0x20 }
        }
    }

    private static func isValue(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        guard case .value = CellShape(text, line) else { return false }
        return text[line].last != 0x3A
    }
}
