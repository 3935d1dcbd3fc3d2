/// What a cell of a table may be, told from its bytes alone.
enum CellShape {
    /// "58%", "4 071", "$2,595,000", "[5.6]", ">6.5", "12 days"
    case value
    /// "2019", "2018/19", "FY 2022"
    case year
    /// "—", "n/a"
    case empty
    case words

    /// How many bytes a value has at most.
    private static let longestValue = 24

    init(_ text: borrowing [UInt8], _ cell: Range<Int>) {
        if Self.isEmpty(text, cell) {
            self = .empty
        } else if Self.isYear(text, cell) {
            self = .year
        } else {
            self = Self.isValue(text, cell) ? .value : .words
        }
    }

    /// Whether two cells may stand in one column.
    func fits(_ other: CellShape) -> Bool {
        switch (self, other) {
        case (.empty, _), (_, .empty): true
        case (.words, .words): true
        case (.words, _), (_, .words): false
        default: true
        }
    }

    private static func isEmpty(_ text: [UInt8], _ cell: Range<Int>) -> Bool {
        guard cell.count <= 6 else { return false }
        if text[cell].allSatisfy({ "-.–—…*".utf8.contains($0) }) { return true }
        let words = text[cell].lazy.map { $0 | 0x20 }
        return words.elementsEqual("n/a".utf8) || words.elementsEqual("na".utf8)
            || words.elementsEqual("tbd".utf8) || words.elementsEqual("tbc".utf8)
    }

    /// "2019", "2018-19", "2018/2019", "FY24", "FY 2022", "Q2 2023"
    private static func isYear(_ text: [UInt8], _ cell: Range<Int>) -> Bool {
        var at = cell.lowerBound
        if cell.count > 3, text[at] == 0x46, text[at + 1] == 0x59 { at += text[at + 2] == 0x20 ? 3 : 2 }
        if cell.count >= 7, text[at] == 0x51, text[at + 2] == 0x20 { at += 3 }
        let year = text[at..<cell.upperBound]
        guard year.count >= 4, let first = year.first, first == 0x31 || first == 0x32,
            year.prefix(4).allSatisfy(Bytes.isDigit),
            year.dropFirst().first.map({ $0 == 0x39 || $0 == 0x30 }) ?? false
        else { return at > cell.lowerBound && year.count == 2 && year.allSatisfy(Bytes.isDigit) }
        let rest = year.dropFirst(4)
        return rest.count <= 9
            && rest.allSatisfy { Bytes.isDigit($0) || $0 == 0x2D || $0 == 0x2F || $0 == 0x20 || $0 >= 0x80 }
    }

    /// Digits with signs, and no more than a short unit behind them.
    private static func isValue(_ text: [UInt8], _ cell: Range<Int>) -> Bool {
        guard cell.count <= longestValue, let digit = cell.first(where: { Bytes.isDigit(text[$0]) }),
            !text[cell.lowerBound..<digit].contains(where: Bytes.isLetter)
                || isCode(text[cell.lowerBound..<digit])
        else { return false }
        var last = cell.upperBound
        while last > digit, !Bytes.isDigit(text[last - 1]) { last -= 1 }
        guard !text[digit..<last].contains(where: Bytes.isLetter), !opensItem(text, last, cell.upperBound)
        else {
            return false
        }
        return cell.upperBound - last <= 9 && text[last..<cell.upperBound].count(where: { $0 == 0x20 }) <= 1
    }

    /// "1. Economy", "2: Roads": the number of a title.
    private static func opensItem(_ text: [UInt8], _ end: Int, _ limit: Int) -> Bool {
        end + 1 < limit && [0x2E, 0x3A, 0x2C, 0x29].contains(text[end])
            && text[end + 1..<limit].contains(where: Bytes.isLetter)
    }

    /// "USD ", "Rs ", "R"
    private static func isCode(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count <= 4 && (letters.first.map(Bytes.isUpper) ?? false)
    }
}
