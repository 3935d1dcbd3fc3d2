/// Formulas and powers of units whose small digits the text sets apart: "CO 2 e", "CO₂", "300 m 2".
enum Subscripts {
    /// Where a word with a subscript ends, and its letters without what sets the subscript apart.
    struct Joined {
        let end: Int
        let spelling: [UInt8]
    }

    /// Whether a digit that may belong to the word stands behind it; asked of every word, so of its bytes alone.
    @inline(__always)
    static func mayFollow(_ bytes: Span<UInt8>, _ end: Int, _ limit: Int) -> Bool {
        guard end + 1 < limit, bytes[end] == 0x20, bytes[end + 1] >= 0x31, bytes[end + 1] <= 0x36 else {
            return false
        }
        let last = bytes[end - 1]
        return last == 0x4F || last == 0x48 || last == 0x4E || last == 0x4D || last == 0x6D || last == 0x74
    }

    /// The word with the subscript behind it, if there is one.
    static func joined(_ text: [UInt8], _ word: Range<Int>, _ limit: Int) -> Joined? {
        guard let (digits, end) = digits(text, word.upperBound, limit) else { return nil }
        let letters = text[word]
        let isSmall = text[word.upperBound] != 0x20
        if isFormula(letters, digits) || isSmall && !isCompound(letters, digits) {
            return withEquivalent(text, Array(letters) + digits, end, limit)
        }
        if isCompound(letters, digits), let oxygen = oxygen(text, end, limit) {
            return Joined(end: oxygen, spelling: Array(letters) + digits + [0x4F])
        }
        guard isPower(text, word, digits) else { return nil }
        return Joined(end: end, spelling: Array(letters) + digits)
    }

    /// "2", "2.5", "₂", behind a space or none, with no letter or digit that goes on.
    private static func digits(_ text: [UInt8], _ start: Int, _ limit: Int) -> ([UInt8], Int)? {
        if start + 2 < limit, text[start] == 0xE2, text[start + 1] == 0x82, text[start + 2] & 0xF0 == 0x80,
            text[start + 2] < 0x8A
        {
            return ([text[start + 2] - 0x80 + 0x30], start + 3)
        }
        guard start < limit, text[start] == 0x20 else { return nil }
        var at = start + 1
        while at < limit,
            Bytes.isDigit(text[at])
                || text[at] == 0x2E && at > start + 1 && at + 1 < limit && Bytes.isDigit(text[at + 1])
        {
            at += 1
        }
        let goesOn =
            at < limit && (Bytes.isLetter(text[at]) || text[at] == 0x25 || text[at] == 0x2C)
            && !(at + 1 < limit && text[at] == 0x2C && text[at + 1] <= 0x20)
        return at > start + 1 && at - start <= 4 && !goesOn ? (Array(text[start + 1..<at]), at) : nil
    }

    /// "CO 2", "tCO 2", "NO 2", "SO 2", "CH 4", "NH 3", "PM 2.5".
    private static func isFormula(_ letters: ArraySlice<UInt8>, _ digits: [UInt8]) -> Bool {
        formulas.contains { letters.ends(with: $0.letters) && digits.elementsEqual($0.digits.utf8) }
    }

    private static let formulas: [(letters: String, digits: String)] = [
        ("CO", "2"), ("NO", "2"), ("SO", "2"), ("CH", "4"), ("NH", "3"), ("PM", "2.5"),
    ]

    /// "N 2 O", "H 2 O": nothing without the oxygen behind.
    private static func isCompound(_ letters: ArraySlice<UInt8>, _ digits: [UInt8]) -> Bool {
        (letters.elementsEqual("N".utf8) || letters.elementsEqual("H".utf8)) && digits == [0x32]
    }

    private static func oxygen(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
        let letter = at < limit && text[at] == 0x20 ? at + 1 : at
        guard letter < limit, text[letter] == 0x4F, letter + 1 == limit || !Bytes.isLetter(text[letter + 1])
        else { return nil }
        return letter + 1
    }

    /// "300 m 2", "kgCO2e/m 2": the power of a length behind an amount or a stroke.
    private static func isPower(_ text: [UInt8], _ word: Range<Int>, _ digits: [UInt8]) -> Bool {
        guard digits == [0x32] || digits == [0x33],
            lengths.contains(where: { text[word].elementsEqual($0.utf8) })
        else { return false }
        var at = word.lowerBound
        if at > 0, text[at - 1] == 0x2F { return true }
        while at > 0, text[at - 1] == 0x20 { at -= 1 }
        guard at > 0 else { return false }
        if Bytes.isDigit(text[at - 1]) { return true }
        return at > 7 && text[..<at].ends(with: "illion")
            || at > 8 && text[..<at].ends(with: "thousand")
    }

    private static let lengths = ["m", "km", "cm", "ft"]

    /// "CO 2 e", "CO₂eq": the letter that counts other gases in is part of the formula.
    private static func withEquivalent(
        _ text: [UInt8], _ spelling: [UInt8], _ end: Int, _ limit: Int
    ) -> Joined {
        let start = end < limit && text[end] == 0x20 ? end + 1 : end
        for letters in ["eq", "e"] where text[start..<limit].starts(with: letters.utf8) {
            let past = start + letters.utf8.count
            guard past == limit || !Bytes.isLetter(text[past]) && !Bytes.isDigit(text[past]) else { continue }
            return Joined(end: past, spelling: spelling + letters.utf8)
        }
        return Joined(end: end, spelling: spelling)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with letters: String) -> Bool {
        suffix(letters.utf8.count).elementsEqual(letters.utf8)
    }
}
