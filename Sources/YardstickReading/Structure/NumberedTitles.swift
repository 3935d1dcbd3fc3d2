/// Titles that a bare number opens, one after the other: "1 Headlines", "2 Roads and bridges", "3 Spending".
enum NumberedTitles {
    /// How many in a row make a numbering.
    private static let fewest = 3
    /// How many bytes a title has at most.
    private static let longest = 70

    /// The lines that are such titles, by their place among all.
    static func places(among lines: [Outline.Line], of text: [UInt8]) -> Set<Int> {
        var found: Set<Int> = []
        var next = 1
        for (place, line) in lines.enumerated() where line.isFirst {
            guard let number = number(of: line.range, text), number == next else { continue }
            found.insert(place)
            next += 1
        }
        return found.count >= fewest ? found : []
    }

    /// The number that opens a line of words without another number, a bar or a stop.
    private static func number(of line: Range<Int>, _ text: [UInt8]) -> Int? {
        guard line.count > 3, line.count <= longest, Bytes.isDigit(text[line.lowerBound]) else { return nil }
        var at = line.lowerBound
        var number = 0
        while at < line.upperBound, Bytes.isDigit(text[at]), at - line.lowerBound < 2 {
            number = number * 10 + Int(text[at] & 0x0F)
            at += 1
        }
        guard at + 1 < line.upperBound, text[at] == 0x20, Bytes.isUpper(text[at + 1]) else { return nil }
        let isPlain = text[at..<line.upperBound].allSatisfy { !Bytes.isDigit($0) && $0 != 0x7C && $0 != 0x25 }
        return isPlain && text[line.upperBound - 1] != 0x2E ? number : nil
    }
}
