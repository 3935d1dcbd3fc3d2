/// A line with its place in the document.
struct PlacedLine {
    let line: Outline.Line
    /// Its number among the lines of the document.
    let number: Int
    /// What the headings over it say.
    let heading: Frame
    /// Whether no other line of its block stands behind it.
    let isLast: Bool

    /// A piece of the line that is read as a sentence of its own.
    func piece(_ range: Range<Int>, under frame: Frame) -> PlacedLine {
        PlacedLine(
            line: Outline.Line(
                range: range, section: line.section, block: line.block, isFirst: false, isHeading: false),
            number: number, heading: frame, isLast: false)
    }
}
