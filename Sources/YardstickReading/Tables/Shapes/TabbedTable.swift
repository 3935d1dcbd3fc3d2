/// Rows whose cells are parted by tabs.
enum TabbedTable {
    static func draw(in text: inout [UInt8], _ lines: [Range<Int>]) {
        let whole = text.indices
        let tab = ByteSearch.first(text.span, whole, of: OneByte(0x09))
        guard tab < whole.upperBound else { return }
        var last: Int?
        for (place, line) in lines.enumerated() where hasTab(text, line) {
            // A lone line with a tab is a title or an item.
            if last == place - 1 || place + 1 < lines.count && hasTab(text, lines[place + 1]) {
                var at = line.lowerBound
                while at > 0, text[at - 1] == 0x09 || text[at - 1] == 0x20 { at -= 1 }
                while at < line.upperBound {
                    if text[at] == 0x09 { text[at] = 0x7C }
                    at += 1
                }
                last = place
            }
        }
    }

    private static func hasTab(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        let tab = ByteSearch.first(text.span, line, of: OneByte(0x09))
        return tab < line.upperBound
            && !(tab <= line.lowerBound + 4 && LineMark(text, line).words > line.lowerBound)
    }
}
