/// "5 U.S.C. § 552(a)(3).", "Bell, R. (2017). Streets for people. Journal of Cities, 12(3), 45-67.": a line that names a
/// source and states nothing.
enum EnglishCitations {
    /// Signs that stand in few other lines.
    private static let strong: [StaticString] = [
        "§", "U.S.C.", "C.F.R.", "Fed. Reg.", "doi:", "doi.org", "et al", "ISBN", "ISSN",
        "Retrieved ", "Accessed ", "ibid", "Ibid",
    ]
    /// Signs of which it takes two.
    private static let weak: [StaticString] = [
        "pp. ", "p. ", "vol. ", "Vol. ", "no. ", "No. ", "Journal", "Press", "(eds", "Reg. ", "Stat. ",
        "Code ",
        "http", "www.", "available at", "Available at",
    ]

    /// Whether a line of words without a verb of its own cites.
    static func isCitation(_ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 600 else { return false }
        let states = tokens.contains {
            $0.part == .finite || $0.part == .modal || $0.part == .be || $0.part == .have
        }
        guard !states else { return false }
        let signs = signs(text, range)
        if signs.strong > 0 { return true }
        return signs.weak >= 2 || signs.weak == 1 && hasYearInBrackets(text, range)
    }

    /// How many kinds of sign a range holds: one walk over its bytes, which stops where a word and a sign may start.
    private static func signs(_ text: [UInt8], _ range: Range<Int>) -> (strong: Int, weak: Int) {
        var (strongSeen, weakSeen): (UInt32, UInt32) = (0, 0)
        for at in range
        where starts[Int(text[at])] && (at == range.lowerBound || !Bytes.isLetter(text[at - 1])) {
            for (place, sign) in strong.enumerated() where stands(sign, at, text, range) {
                strongSeen |= 1 << UInt32(place)
            }
            // "https://www.": one address, and no two signs.
            if at > range.lowerBound, text[at - 1] == 0x2F { continue }
            for (place, sign) in weak.enumerated() where stands(sign, at, text, range) {
                weakSeen |= 1 << UInt32(place)
            }
        }
        return (strongSeen.nonzeroBitCount, weakSeen.nonzeroBitCount)
    }

    /// By byte, whether a sign starts with it.
    private static let starts: [Bool] = {
        var starts = Array(repeating: false, count: 256)
        for sign in strong + weak { starts[Int(sign.withUTF8Buffer { $0.first ?? 0 })] = true }
        return starts
    }()

    private static func stands(_ sign: StaticString, _ at: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool
    {
        sign.withUTF8Buffer { letters in
            at + letters.count <= range.upperBound
                && letters.indices.allSatisfy { text[at + $0] == letters[$0] }
        }
    }

    /// "(2017)", "(Mar. 2, 2019)"
    private static func hasYearInBrackets(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        range.contains { at in
            at + 5 <= range.upperBound && text[at + 4] == 0x29
                && text[at..<at + 4].allSatisfy(Bytes.isDigit)
        }
    }
}
