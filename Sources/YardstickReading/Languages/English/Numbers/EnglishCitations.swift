/// "5 U.S.C. § 552(a)(3).", "Bell, R. (2017). Streets for people. Journal of Cities, 12(3), 45-67.": a line that names a
/// source and states nothing.
enum EnglishCitations {
    /// Signs that stand in few other lines.
    private static let strong: [StaticString] = [
        "§", "U.S.C.", "C.F.R.", "Fed. Reg.", "doi:", "doi.org", " et al", "ISBN", "ISSN",
        "Retrieved ", "Accessed ", "ibid", "Ibid",
    ]
    /// Signs of which it takes two.
    private static let weak: [StaticString] = [
        "pp. ", " p. ", "vol. ", "Vol. ", "no. ", "No. ", "Journal", "Press", "(eds", "Reg. ", "Stat. ",
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
        if strong.contains(where: { holds($0, text, range) }) { return true }
        let signs = weak.count { holds($0, text, range) }
        return signs >= 2 || signs == 1 && hasYearInBrackets(text, range)
    }

    private static func holds(_ sign: StaticString, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard sign.utf8CodeUnitCount <= range.count else { return false }
        return sign.withUTF8Buffer { letters in
            (range.lowerBound...range.upperBound - letters.count).contains { at in
                letters.indices.allSatisfy { text[at + $0] == letters[$0] }
            }
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
