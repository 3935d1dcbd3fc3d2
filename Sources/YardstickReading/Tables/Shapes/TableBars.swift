/// Gives tables that plain text has lost the bars between their cells, so that all of them are read alike.
///
/// Cells that stand one a line, behind tabs or behind wide gaps are parted by a bar, which takes the place of white
/// space, so that the text keeps its length.
enum TableBars {
    static func draw(in text: inout [UInt8], lines: PageLines) {
        TabbedTable.draw(in: &text, lines.ranges)
        AlignedTable.draw(in: &text, lines.ranges)
        StackedTable.drawBarred(in: &text, lines.ranges)
        StackedTable.draw(in: &text, lines.ranges)
        RoleLines.draw(in: &text, lines.ranges)
        KeyFigures.draw(in: &text, lines.ranges)
    }

    /// Puts one bar into the white space between two cells, and takes out its line ends.
    static func bar(between left: Range<Int>, and right: Range<Int>, in text: inout [UInt8]) {
        guard left.upperBound < right.lowerBound else { return }
        for at in left.upperBound..<right.lowerBound { text[at] = 0x20 }
        text[left.upperBound] = 0x7C
    }
}
