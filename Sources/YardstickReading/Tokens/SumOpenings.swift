/// What stands right in front of a sum of money: letters for a currency, or what is left of its sign.
extension Tokenizer {
    /// "R400 billion", "sh593 trillion", "Rs500": letters for a currency. A magnitude or a comma tells of a sum where the
    /// letters alone do not: not "R400", a road.
    func isShortOfMoney(_ token: Token, _ text: [UInt8], _ end: Int, _ limit: Int) -> Bool {
        let start = Int(token.lower)
        let isWord = (2...4).contains(end - start) && token.has(.unitStart)
        guard isWord || end - start == 1 && Self.lettersOfMoney.contains(text[start]) else { return false }
        if isWord,
            Self.shortsOfMoney.contains(where: {
                $0.elementsEqual(text[start..<end].lazy.map(Lexicon.lowered))
            })
        {
            return true
        }
        var at = end
        while at < limit, Bytes.isDigit(text[at]) || text[at] == 0x2E || text[at] == 0x2C { at += 1 }
        if token.isCapitalised, isGrouped(text, end..<at) { return true }
        guard at < limit else { return false }
        // "R20,5bn"
        if at > end, text[at..<min(at + 2, limit)].elementsEqual("bn".utf8) { return true }
        // "R350-million"
        if text[at] == 0x2D, text[at + 1..<min(at + 7, limit)].dropFirst().starts(with: "illi".utf8) {
            return true
        }
        let space = Bytes.length(text, at, limit)
        guard Bytes.isSpace(Bytes.scalar(text, at, space)) else { return false }
        at += space
        let magnitude = text[at..<min(at + 6, limit)]
        return magnitude.dropFirst().starts(with: "illi".utf8)
            || magnitude.dropFirst(2).starts(with: "illi".utf8)
            || magnitude.starts(with: "bn".utf8)
    }

    /// "20,000": a comma and three digits behind it.
    private func isGrouped(_ text: [UInt8], _ digits: Range<Int>) -> Bool {
        guard let comma = text[digits].firstIndex(of: 0x2C), comma + 4 <= digits.upperBound else {
            return false
        }
        return text[comma + 1..<comma + 4].allSatisfy(Bytes.isDigit)
    }

    /// Shillings, rupees, rupiah, taka, francs and dirhams for short.
    private static let shortsOfMoney: [[UInt8]] = [
        "sh", "shs", "ksh", "kshs", "ush", "ushs", "tsh", "tshs", "rs", "nrs", "slrs", "rp", "tk", "frw",
        "dh",
        "dhs",
    ].map { Array($0.utf8) }

    /// Rand, kwacha, naira, pesos or pula.
    private static let lettersOfMoney: [UInt8] = [0x52, 0x4B, 0x4E, 0x50]

    /// "`21767 crore": what is left of the rupee's sign where its font is lost; not "`5`".
    func isLostRupee(_ text: [UInt8], _ at: Int, _ limit: Int) -> Bool {
        at + 1 < limit && Bytes.isDigit(text[at + 1])
            && (!text[at + 1..<min(limit, at + 40)].contains(0x60)
                || text[at + 1..<min(limit, at + 40)].firstIndex(of: 0x60).map({ text[$0 - 1] == 0x20 })
                    ?? false)
    }
}
