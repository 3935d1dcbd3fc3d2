/// Parts of years of the books: "Quarter 4 of 2023-24", "2019/20 Q3", "the first half of fiscal year 2022-23".
extension EnglishPeriodCursor {
    /// A year of the books, or a plain one, by its digits.
    struct NamedYear {
        let first: Int
        let isFiscal: Bool
        /// Past its last token.
        let end: Int
    }

    /// "Quarter 4 of 2023-24", "Q1, FY24", "1H2024", and the same the other way round.
    func numberedQuarter() -> PeriodMention? {
        if let numbered = numberedPart(at) { return behind(numbered) }
        guard let year = namedYear(at) else { return nil }
        let next =
            token(year.end).map { $0.kind == .comma || $0.kind == .hyphen && $0.isGlued } ?? false
            ? year.end + 1 : year.end
        guard let numbered = numberedPart(next), numbered.year == nil else { return nil }
        return part(
            of: year, months: numbered.months, before: numbered.monthsBefore, tokens: at..<numbered.end)
    }

    /// A half or a quarter with its year behind it, or that of the document: "Q3 of 2020/21", "in Q3".
    private func behind(_ numbered: NumberedPart) -> PeriodMention? {
        if let year = numbered.year {
            return part(
                of: NamedYear(first: year, isFiscal: false, end: numbered.end), months: numbered.months,
                before: numbered.monthsBefore, tokens: at..<numbered.end)
        }
        if let year = namedYear(pastLead(numbered.end)) {
            return part(
                of: year, months: numbered.months, before: numbered.monthsBefore, tokens: at..<year.end)
        }
        guard let date else { return nil }
        return ofLastYear(numbered, date) ?? ofOwnYear(numbered, date)
    }

    /// "H1 last year"; "this quarter last year" tells no more than the year.
    private func ofLastYear(_ numbered: NumberedPart, _ date: CalendarDate) -> PeriodMention? {
        guard token(numbered.end + 1)?.is(.year) ?? false, token(numbered.end)?.has(.backward) ?? false else {
            return nil
        }
        let end = numbered.end + 2
        guard token(at)?.is(.quarter) ?? false else {
            return part(
                of: NamedYear(first: date.year - 1, isFiscal: false, end: end), months: numbered.months,
                before: numbered.monthsBefore, tokens: at..<end)
        }
        return Period(years: date.year - 1, through: date.year - 1).map {
            PeriodMention(tokens: at..<end, period: $0, tie: tie(at), rule: "relative-year")
        }
    }

    /// "in Q3", "Q3: 5%": the last one that was over by the day of the document.
    private func ofOwnYear(_ numbered: NumberedPart, _ date: CalendarDate) -> PeriodMention? {
        let isTied =
            token(at - 1)?.isOne(of: .in, .during, .for, .of, .since, .by, .from, .to, .than, .the) ?? false
        let isWord = token(at)?.kind == .word
        let last = numbered.monthsBefore + numbered.months
        guard isTied || isWord || token(numbered.end)?.kind == .colon,
            let period = PlanCalendar.months(
                numbered.monthsBefore + 1, last,
                of: PlanCalendar.year(ofMonthsThrough: last, before: date))
        else { return nil }
        var mention = PeriodMention(
            tokens: at..<numbered.end, period: period, tie: tie(at), rule: "part-of-year")
        mention.part = .init(
            year: period.start.year, monthsBefore: numbered.monthsBefore, months: numbered.months,
            isFiscal: false)
        mention.isUnnamedPart = true
        mention.needsBooks = !isTied || isWord
        return mention
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

    /// Past "of", "in", ",", "the", "fiscal year".
    func pastLead(_ place: Int) -> Int {
        var next = place
        while let word = token(next), next - place < 5,
            word.isOne(of: .of, .in, .for, .the, .fiscal, .financial, .year, .fy, .sfy) || word.kind == .comma
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
