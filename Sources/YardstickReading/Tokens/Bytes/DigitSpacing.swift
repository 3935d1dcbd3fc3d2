/// "12 345 678", "12'345": thousands parted by spaces or apostrophes.
///
/// A plain space parts the columns of a table as well, so that two groups are one number only where the second
/// is round ("40 000"), and a run with digits before or behind it is none. Spaces that do not break a line, and
/// apostrophes, are written on purpose.
enum DigitSpacing {
    /// The end of the whole number with such separators that starts at `start`, or nothing.
    static func end(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < limit, Bytes.isDigit(text[at]) { at += 1 }
        guard at > start, at - start <= 3, text[start] != 0x30, at < limit,
            let separator = separator(text, at, limit)
        else { return nil }
        var groups = 0
        while let next = group(text, at, limit, separator) {
            at = next
            groups += 1
        }
        guard groups > 0 else { return nil }
        if separator == Self.commaAndSpace {
            return isThousand(text, at, limit) || isBehindSign(text, start) ? at : nil
        }
        guard separator == Self.space else { return at }
        if fillsCell(text, start, at, limit) { return at }
        // "EUR 224 265 965"
        if isBehindCode(text, start), groups > 1 || !isColumn(text, start, at, limit) { return at }
        // "745 216 MWh"
        if isBeforeUnit(text, at, limit), !isColumn(text, start, at, limit) { return at }
        // "66 316 378.8%": no share is of thousands
        if at < limit, text[at] == 0x2E, isShare(text, at, limit) { return nil }
        // "214 386 (2022)"
        if groups == 1, isBehindOf(text, start), isBeforeBracket(text, at, limit) { return at }
        // "112 115 120": groups of one width are the columns of a row.
        guard groups == 1 || text[start + 3] != 0x20 else { return nil }
        let isRound = text[at - 3..<at].allSatisfy { $0 == 0x30 }
        let isOne =
            isRound || at < limit && text[at] == 0x2B || isCompared(text, start)
            || isBetweenWords(text, start, at, limit)
        return (groups > 1 || isOne) && !isColumn(text, start, at, limit) ? at : nil
    }

    /// The few bytes that part two groups.
    private struct Separator: Equatable {
        let bytes: UInt64
        let count: Int

        init(_ text: [UInt8], _ at: Int, count: Int) {
            bytes = EightBytes(text.span, at, upTo: at + count).value
            self.count = count
        }

        init(_ bytes: UInt64, count: Int) {
            self.bytes = bytes
            self.count = count
        }
    }

    private static let space = Separator(0x20, count: 1)
    private static let commaAndSpace = Separator(0x202C, count: 2)

    private static func group(_ text: [UInt8], _ at: Int, _ limit: Int, _ separator: Separator) -> Int? {
        let first = at + separator.count
        let end = first + 3
        guard end <= limit, Separator(text, at, count: separator.count) == separator,
            text[first..<end].allSatisfy(Bytes.isDigit), end == limit || !Bytes.isDigit(text[end])
        else { return nil }
        return end
    }

    /// "$63, 345", "Rs 1, 640": behind the sign of money a comma parts thousands and no list.
    private static func isBehindSign(_ text: [UInt8], _ start: Int) -> Bool {
        guard start > 0 else { return false }
        let last = text[start - 1]
        if endsSign(last) { return true }
        guard start > 2, last == 0x20 || last == 0x2E else { return false }
        // "Rs.2, 057"
        return text[start - 3] == 0x52 && text[start - 2] == 0x73
            || start > 3 && text[start - 4] == 0x52 && text[start - 3] == 0x73 && text[start - 2] == 0x2E
    }

    /// The last byte of "$", "£" and "€".
    private static func endsSign(_ byte: UInt8) -> Bool { byte == 0x24 || byte == 0xA3 || byte == 0xAC }

    /// "EUR 224", "€ 224", "$224": behind a code of three capitals or a sign of money.
    private static func isBehindCode(_ text: [UInt8], _ start: Int) -> Bool {
        var at = start
        while at > 0, text[at - 1] == 0x20, start - at < 2 { at -= 1 }
        guard at > 3 else { return false }
        if endsSign(text[at - 1]) { return true }
        return text[at - 3..<at].allSatisfy(Bytes.isUpper) && text[at - 4] <= 0x28
    }

    /// ".8%"
    private static func isShare(_ text: [UInt8], _ point: Int, _ limit: Int) -> Bool {
        var at = point + 1
        while at < limit, Bytes.isDigit(text[at]) { at += 1 }
        return at < limit && text[at] == 0x25
    }

    /// "a population of"
    private static func isBehindOf(_ text: [UInt8], _ start: Int) -> Bool {
        start > 3 && text[start - 4..<start].elementsEqual(" of ".utf8)
    }

    /// " (2022)"
    private static func isBeforeBracket(_ text: [UInt8], _ end: Int, _ limit: Int) -> Bool {
        end + 1 < limit && text[end] == 0x20 && text[end + 1] == 0x28
    }

    /// "50, 000 homes": nothing but noughts behind the stray space, and no list going on.
    private static func isThousand(_ text: [UInt8], _ end: Int, _ limit: Int) -> Bool {
        text[end - 3..<end].allSatisfy { $0 == 0x30 } && !(end < limit && text[end] == 0x2C)
    }

    /// An apostrophe, a plain space, or one of those that keep a line together.
    private static func separator(_ text: [UInt8], _ at: Int, _ limit: Int) -> Separator? {
        // Nearly every number ends here.
        if text[at] > 0x2C, text[at] < 0x80 { return nil }
        let length = Bytes.length(text, at, limit)
        switch Bytes.scalar(text, at, length) {
        case 0x20, 0x27, 0xA0, 0x2009, 0x2019, 0x202F: return Separator(text, at, count: length)
        case 0x2C where at + 1 < limit && text[at + 1] == 0x20: return commaAndSpace
        default: return nil
        }
    }

    /// "| 4 071 |": nothing else stands in the cell.
    private static func fillsCell(_ text: [UInt8], _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        var before = start
        while before > 0, text[before - 1] == 0x20 { before -= 1 }
        guard before > 0, text[before - 1] == 0x7C else { return false }
        var behind = end
        while behind < limit, text[behind] == 0x20 { behind += 1 }
        return behind == limit || text[behind] == 0x7C
    }

    /// "over 1 100 km", "more than 4 250 homes": a word that compares stands before the number, and no label.
    private static func isCompared(_ text: [UInt8], _ start: Int) -> Bool {
        guard start > 1, text[start - 1] == 0x20 else { return false }
        var first = start - 1
        while first > 0, Bytes.isLetter(text[first - 1]) { first -= 1 }
        return comparing.contains(first..<start - 1, of: text)
    }

    /// "and 7 500 new jobs", "to 4 250 homes": a word that no number is the label of before it, and small letters behind.
    private static func isBetweenWords(_ text: [UInt8], _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        guard end + 1 < limit, text[end] == 0x20, Bytes.isLower(text[end + 1]), start > 1,
            text[start - 1] == 0x20
        else { return false }
        var first = start - 1
        while first > 0, Bytes.isLetter(text[first - 1]) { first -= 1 }
        return linking.contains(first..<start - 1, of: text) || isDeed(text, first, start - 1)
    }

    private static let linking = WordSet(
        "and by to with for the from in only is are was were has have had be drew built brought employs serves covers"
    )

    /// "trained", "reached": small letters that end as deeds of the past do.
    private static func isDeed(_ text: [UInt8], _ first: Int, _ end: Int) -> Bool {
        end - first > 4 && text[end - 1] == 0x64 && text[end - 2] == 0x65 && Bytes.isLower(text[first])
    }

    /// " MWh", ".02 GWh": a unit of measure that no count is followed by.
    private static func isBeforeUnit(_ text: [UInt8], _ end: Int, _ limit: Int) -> Bool {
        var at = end
        if at + 1 < limit, text[at] == 0x2E, Bytes.isDigit(text[at + 1]) {
            at += 1
            while at < limit, Bytes.isDigit(text[at]) { at += 1 }
        }
        guard at + 1 < limit, text[at] == 0x20 else { return false }
        var last = at + 1
        while last < limit, Bytes.isLetter(text[last]) { last += 1 }
        return units.contains(at + 1..<last, of: text)
    }

    private static let units = WordSet(
        "MWh GWh kWh TWh MW kW GW MJ GJ TJ km ha tCO tCO2 tCO2e tCO2eq MtCO2e ktCO2e tonnes tons litres euros EUR"
    )

    private static let comparing = WordSet(
        "over than about nearly around approximately almost least exceeding some")

    /// More digits stand beside the run: a row of a table.
    private static func isColumn(_ text: [UInt8], _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        let behind = end + 1 < limit && text[end] == 0x20 && Bytes.isDigit(text[end + 1])
        let before = start > 1 && text[start - 1] == 0x20 && Bytes.isDigit(text[start - 2])
        return behind || before
    }
}
