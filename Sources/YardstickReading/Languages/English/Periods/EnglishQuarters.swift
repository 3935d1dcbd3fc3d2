/// Parts of years of the books: "Quarter 4 of 2023-24", "2019/20 Q3", "the first half of fiscal year 2022-23".
extension EnglishPeriodCursor {
    /// A year of the books, or a plain one, by its digits.
    struct NamedYear {
        let first: Int
        let isFiscal: Bool
        /// Past its last token.
        let end: Int
    }

    /// "Quarter 4 of 2023-24", "Q1, FY24", and the same the other way round.
    func numberedQuarter() -> PeriodMention? {
        if let quarter = quarter(at), let year = namedYear(pastLead(quarter.end)) {
            return part(of: year, months: 3, before: quarter.number * 3 - 3, tokens: at..<year.end)
        }
        if let quarter = quarter(at), let unit = token(quarter.end + 1), unit.is(.year),
            let frame = token(quarter.end), frame.has(.backward), let date,
            let period = Period(years: date.year - 1, through: date.year - 1)
        {
            return PeriodMention(
                tokens: at..<quarter.end + 2, period: period, tie: tie(at), rule: "relative-year")
        }
        guard let year = namedYear(at) else { return nil }
        let next = token(year.end)?.kind == .comma ? year.end + 1 : year.end
        guard let quarter = quarter(next) else { return nil }
        return part(of: year, months: 3, before: quarter.number * 3 - 3, tokens: at..<quarter.end)
    }

    /// A part of a year of the books: "the third quarter of 2019/20".
    func part(of year: NamedYear, months: Int, before: Int, tokens: Range<Int>) -> PeriodMention? {
        let whole =
            year.isFiscal
            ? Period(years: year.first, through: year.first + 1)
            : PlanCalendar.months(before + 1, before + months, of: year.first)
        return whole.map {
            var mention = PeriodMention(
                tokens: tokens, period: $0, tie: tie(tokens.lowerBound), rule: "part-of-year")
            mention.part = .init(
                year: year.first, monthsBefore: before, months: months, isFiscal: year.isFiscal)
            return mention
        }
    }

    /// "Q4", "Quarter 4"
    private func quarter(_ place: Int) -> (number: Int, end: Int)? {
        guard let token = token(place) else { return nil }
        if token.kind == .name, token.range.count == 2, text[Int(token.lower)] | 0x20 == 0x71 {
            let number = Int(text[Int(token.lower) + 1]) - 0x30
            return (1...4).contains(number) ? (number, place + 1) : nil
        }
        guard token.is(.quarter), let number = day(place + 1), number <= 4,
            self.token(place + 1)?.range.count == 1
        else { return nil }
        return (number, place + 2)
    }

    /// Past "of", "in", ",", "the", "fiscal year".
    func pastLead(_ place: Int) -> Int {
        var next = place
        while let word = token(next), next - place < 5,
            word.isOne(of: .of, .in, .for, .the, .fiscal, .financial, .year, .fy) || word.kind == .comma
                || word.kind == .dash || word.kind == .hyphen && !word.isGlued
        {
            next += 1
        }
        return next
    }

    /// "2023-24", "2023/2024", "FY2023-24", "2023"; a year of the books shares two calendar years.
    func namedYear(_ place: Int) -> NamedYear? {
        let first = year(place) ?? fiscalName(place)
        guard let first else { return nil }
        if let joint = token(place + 1), isYearJoint(joint), let last = token(place + 2),
            last.kind == .digits, let value = twoDigits(place + 2) ?? year(place + 2),
            value == first + 1 || last.range.count == 2 && value == (first + 1) % 100
        {
            return NamedYear(first: first, isFiscal: true, end: place + 3)
        }
        return NamedYear(first: first, isFiscal: false, end: place + 1)
    }

    /// The mark between the two calendar years of a fiscal year.
    func isYearJoint(_ joint: Token) -> Bool {
        switch joint.kind {
        case .hyphen, .slash, .dash: true
        case .other: joint.range.count == 1 && text[Int(joint.lower)] == 0x5C
        default: false
        }
    }

    /// "FY24", "FY2024"
    func fiscalName(_ place: Int) -> Int? {
        guard let token = token(place), token.kind == .name,
            token.range.count == 4 || token.range.count == 6,
            text[Int(token.lower)] | 0x20 == 0x66, text[Int(token.lower) + 1] | 0x20 == 0x79
        else { return nil }
        let digits = text[Int(token.lower) + 2..<Int(token.upper)]
        guard digits.allSatisfy(Bytes.isDigit) else { return nil }
        let short = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        return short < 100 ? 2000 + short : short
    }
}
