/// Gives a text back what the making of its pages took, and takes out what that put in the middle of sentences.
///
/// The text keeps its length, so that every range over it means the same bytes before and after.
enum Restoration {
    /// The text without running heads, contents pages and the numbers of pages and paragraphs, with its ligatures as
    /// letters, without marks of mathematics, of emphasis and of notes, and with bars between the cells of its tables.
    static func restored(_ text: [UInt8]) -> [UInt8] {
        var text = text
        Ligatures.mend(&text)
        MathMarks.mend(&text)
        EmphasisMarks.mend(&text)
        FootnoteMarks.blank(in: &text)
        var lines = PageLines(of: text)
        let furniture =
            PageFurniture.places(among: lines, of: text) + ContentsPage.places(among: lines, of: text)
        for place in furniture { blank(lines.ranges[place], in: &text) }
        lines.remove(furniture)
        ParagraphNumbers.blank(in: &text)
        TableBars.draw(in: &text, lines: lines)
        return text
    }

    private static func blank(_ range: Range<Int>, in text: inout [UInt8]) {
        for at in range where text[at] > 0x20 { text[at] = 0x20 }
    }
}
