/// Halves and quarters by their numbers: "Q3 2023", "3Q2023", "1H2024", "H1 FY24", "Quarter 4".
extension EnglishPeriodCursor {
    /// A half or a quarter of a year.
    struct NumberedPart {
        let number: Int
        let months: Int
        /// Past its last token.
        let end: Int
        /// The year that is glued to it: "1H2024".
        var year: Int?

        var monthsBefore: Int { (number - 1) * months }
    }

    /// "Q4", "Quarter 4", "H1", "4Q", "1H", "4Q2023", "3Q23".
    func numberedPart(_ place: Int) -> NumberedPart? {
        guard let token = token(place) else { return nil }
        if token.kind == .name, token.range.count == 2, let months = monthsOfPart(token.lower) {
            return part(numbered: Int(text[Int(token.lower) + 1]) - 0x30, of: months, end: place + 1)
        }
        if token.is(.quarter), let number = day(place + 1), self.token(place + 1)?.range.count == 1 {
            return part(numbered: number, of: 3, end: place + 2)
        }
        guard token.kind == .digits, token.range.count == 1, let letter = self.token(place + 1),
            letter.isGlued, let months = monthsOfPart(letter.lower)
        else { return nil }
        let number = Int(text[Int(token.lower)]) - 0x30
        if letter.range.count == 1 { return part(numbered: number, of: months, end: place + 2) }
        guard letter.kind == .name, var year = yearInName(letter) else { return nil }
        if year < 100 { year += 2000 }
        var part = part(numbered: number, of: months, end: place + 2)
        part?.year = year
        return part
    }

    /// How many months "Q" or "H" stands for.
    private func monthsOfPart(_ place: Int32) -> Int? {
        switch text[Int(place)] | 0x20 {
        case 0x71: 3
        case 0x68: 6
        default: nil
        }
    }

    private func part(numbered number: Int, of months: Int, end: Int) -> NumberedPart? {
        (1...12 / months).contains(number) ? NumberedPart(number: number, months: months, end: end) : nil
    }

    /// The digits behind the letter of "H2024" or "Q23".
    private func yearInName(_ token: Token) -> Int? {
        guard token.range.count == 5 || token.range.count == 3 else { return nil }
        var year = 0
        for byte in text[(Int(token.lower) + 1)..<Int(token.upper)] {
            guard Bytes.isDigit(byte) else { return nil }
            year = year * 10 + Int(byte) - 0x30
        }
        return year < 100 || (1900...2100).contains(year) ? year : nil
    }
}
