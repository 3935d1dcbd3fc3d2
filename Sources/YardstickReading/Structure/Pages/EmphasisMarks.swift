/// "**250+** firms": marks of emphasis as Markdown has them, which stand between a number and what it counts.
///
/// The marks become white space, so that the text keeps its length; inside a line such as no columns are parted by.
enum EmphasisMarks {
    static func mend(_ text: inout [UInt8]) {
        var at = ByteSearch.first(text.span, 0..<text.count, of: OneByte(asterisk))
        while at < text.count {
            var end = at + 1
            while end < text.count, text[end] == asterisk { end += 1 }
            if end - at == 2 || end - at == 3, touchesWord(text, at..<end) {
                let blank = opensLine(text, at) ? space : verticalTab
                for place in at..<end { text[place] = blank }
            }
            at = ByteSearch.first(text.span, end..<text.count, of: OneByte(asterisk))
        }
    }

    /// A word on one side: not "5 ** 3", and no line of asterisks.
    private static func touchesWord(_ text: [UInt8], _ marks: Range<Int>) -> Bool {
        let before = marks.lowerBound > 0 && text[marks.lowerBound - 1] > 0x20
        let behind = marks.upperBound < text.count && text[marks.upperBound] > 0x20
        return before || behind
    }

    private static func opensLine(_ text: [UInt8], _ at: Int) -> Bool {
        at == 0 || text[at - 1] == 0x0A || text[at - 1] == 0x0D
    }

    private static let asterisk: UInt8 = 0x2A
    private static let space: UInt8 = 0x20
    private static let verticalTab: UInt8 = 0x0B
}
