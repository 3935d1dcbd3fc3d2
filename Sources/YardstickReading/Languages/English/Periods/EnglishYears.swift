/// Years by their digits: "2019", "2016-2020", "2022-23", "FY24".
extension EnglishPeriodCursor {
    func year(_ place: Int) -> Int? {
        guard let token = token(place), token.kind == .digits, token.range.count == 4 else { return nil }
        var value = 0
        for at in token.range {
            guard Bytes.isDigit(text[at]) else { return nil }
            value = value * 10 + Int(text[at]) - 0x30
        }
        return value >= 1900 && value <= 2100 ? value : nil
    }

    /// The last two digits of a year.
    func twoDigits(_ place: Int) -> Int? {
        guard let token = token(place), token.kind == .digits, token.range.count == 2,
            case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0)
        else { return nil }
        return Int(value)
    }

    /// "2019-01-28"
    func dashedDate() -> PeriodMention? {
        guard let year = year(at), isGluedHyphen(at + 1), isGluedHyphen(at + 3), let month = day(at + 2),
            let day = day(at + 4), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return PeriodMention(tokens: at..<at + 5, period: Period(date), tie: tie(at), rule: "date")
    }

    /// "20/10/2020", "10/20/2020": where both could be the month, the day stands first.
    func slashedDate() -> PeriodMention? {
        guard let first = day(at), isGluedSlash(at + 1), let second = day(at + 2), isGluedSlash(at + 3),
            let year = year(at + 4)
        else { return nil }
        let (day, month) = second > 12 ? (second, first) : (first, second)
        guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        return PeriodMention(tokens: at..<at + 5, period: Period(date), tie: tie(at), rule: "date")
    }

    private func isGluedSlash(_ place: Int) -> Bool {
        token(place).map { $0.kind == .slash && $0.isGlued } ?? false
    }

    func isGluedHyphen(_ place: Int) -> Bool {
        token(place).map { $0.kind == .hyphen && $0.isGlued } ?? false
    }

    /// "2016-2020", "from 2016 to 2020", "between 2016 and 2020", "2020/21".
    func yearSpan() -> PeriodMention? {
        guard let first = year(at), let link = token(at + 1) else { return nil }
        let isLink =
            isYearJoint(link) || link.kind == .tilde || link.isOne(of: .to, .through, .and, .until)
        guard isLink else { return nil }
        var last = year(at + 2)
        if link.is(.and), !(token(at - 1)?.is(.between) ?? false), !runsOver(first, last) { return nil }
        // "2021 -22" and "2022- 23" as well, where the years follow each other
        if last == nil, isYearJoint(link), let short = token(at + 2), let value = twoDigits(at + 2),
            link.isGlued && short.isGlued || (link.isGlued || short.isGlued) && value == (first + 1) % 100
        {
            last = first / 100 * 100 + value
        }
        if last == nil, let span = spanToMonth(from: first) { return span }
        guard let last, let period = Period(years: first, through: last) else { return nil }
        guard last == first + 1, token(at + 2)?.range.count == 2 || isSplit(link) || isNamedFiscal
        else {
            return PeriodMention(tokens: at..<at + 3, period: period, tie: .during, rule: "span-of-years")
        }
        if let whole = fiscalSpan(from: first) ?? yearToNow(first) { return whole }
        // "up 18% since 2020/21"
        if token(at - 1)?.is(.since) ?? false, let date,
            let since = Period(years: first, through: max(last, PlanCalendar.lastFullYear(before: date)))
        {
            return PeriodMention(tokens: at - 1..<at + 3, period: since, tie: .since, rule: "since-year")
        }
        // "will stay under 1% through 2016-17"
        if token(at - 1)?.is(.through) ?? false, token(at - 2).map({ $0.kind != .digits }) ?? true, let date,
            let span = Period(years: date.year, through: last), date.year < first
        {
            return PeriodMention(tokens: at - 1..<at + 3, period: span, tie: .during, rule: "through-year")
        }
        return PeriodMention(
            tokens: at..<at + 3, period: period, tie: tie(at) == .comparison ? .comparison : .during,
            rule: "fiscal-year")
    }

    /// "across 2020 and 2021": two years that follow each other, taken together.
    private func runsOver(_ first: Int, _ last: Int?) -> Bool {
        token(at - 1)?.isOne(of: .over, .across, .throughout, .during) ?? false && last == first + 1
    }

    /// "2022/2023", "2022\\2023"
    private func isSplit(_ joint: Token) -> Bool { joint.kind == .slash || joint.kind == .other }

    /// "in the financial year 2016-2017"
    var isNamedFiscal: Bool {
        guard let before = token(at - 1) else { return false }
        let isYear = before.is(.year) && token(at - 2)?.isOne(of: .fiscal, .financial) ?? false
        return isYear || before.isOne(of: .fy, .fiscal)
    }

    /// "2019 to the end of September 2025"
    func spanToMonth(from first: Int) -> PeriodMention? {
        guard token(at + 1)?.isOne(of: .to, .until, .through) ?? false else { return nil }
        var place = at + 2
        while let word = token(place), word.isOne(of: .the, .end, .of, .early, .late, .mid) { place += 1 }
        if day(place) != nil { place += 1 }
        guard let month = month(place), let year = year(place + 1), let start = CalendarDate(year: first),
            let end = CalendarDate(year: year, month: month),
            let period = Period(from: start, through: end)
        else { return nil }
        return PeriodMention(
            tokens: at..<place + 2, period: period, tie: .during, rule: "span-of-years")
    }

    /// "2016-17 to 2018-19"
    func fiscalSpan(from first: Int) -> PeriodMention? {
        guard let link = token(at + 3),
            link.isOne(of: .to, .through, .until) || link.kind == .dash || link.kind == .hyphen,
            let start = year(at + 4), let joint = token(at + 5), joint.isGlued,
            joint.kind == .hyphen || joint.kind == .slash || joint.kind == .dash,
            let end = token(at + 6), end.isGlued, end.kind == .digits, end.range.count == 2,
            let period = Period(years: first, through: start + 1)
        else { return nil }
        return PeriodMention(tokens: at..<at + 7, period: period, tie: .during, rule: "span-of-years")
    }

    /// "FY21", "FY2021": the fiscal year by the year that it ends in.
    func shortFiscalYear() -> PeriodMention? {
        guard let year = fiscalName(at) else { return nil }
        // "FY2023/24"
        if let joint = token(at + 1), joint.isGlued, isYearJoint(joint), let last = token(at + 2),
            last.isGlued, let value = twoDigits(at + 2) ?? self.year(at + 2).map({ $0 % 100 })
        {
            guard value != (year + 1) % 100 else {
                return Period(years: year, through: year + 1).map {
                    PeriodMention(tokens: at..<at + 3, period: $0, tie: tie(at), rule: "fiscal-year")
                }
            }
            return fiscalNames(from: year, through: year / 100 * 100 + value, at + 3)
        }
        // "FY24-FY27", "FY24 to FY27"
        if let link = token(at + 1), isYearJoint(link) || link.isOne(of: .to, .through),
            let last = fiscalName(at + 2), last > year
        {
            return fiscalNames(from: year, through: last, at + 3)
        }
        guard let period = Period(year: year) else { return nil }
        var mention = PeriodMention(tokens: at..<at + 1, period: period, tie: tie(at), rule: "year")
        mention.isFiscalName = true
        return mention
    }

    private func fiscalNames(from first: Int, through last: Int, _ end: Int) -> PeriodMention? {
        Period(years: first, through: last).map {
            PeriodMention(tokens: at..<end, period: $0, tie: .during, rule: "span-of-years")
        }
    }

    func singleYear() -> PeriodMention? {
        if let fiscal = shortFiscalYear() { return fiscal }
        if isInCode { return nil }
        if let value = year(at), let stretch = throughYear(value) ?? yearsTo(value) ?? yearToNow(value) {
            return stretch
        }
        guard let value = year(at),
            !(token(at + 1).map { $0.isGlued && ($0.kind == .word || $0.kind == .percent) } ?? false),
            let point = Period(year: value)
        else { return nil }
        let isDirect = token(at - 1)?.is(.since) ?? false
        if isDirect || opensSince, let date,
            let span = Period(years: value, through: max(value, PlanCalendar.yearReached(on: date)))
        {
            return PeriodMention(
                tokens: (isDirect ? at - 1 : at)..<at + 1, period: span,
                tie: isBestSince(at - 1) ? .comparison : .since,
                rule: "since-year")
        }
        return PeriodMention(
            tokens: at..<at + 1, period: point, tie: isCompared ? .comparison : tie(at),
            rule: "year")
    }

    /// Whether a time is that of another value, or of what a value is counted in.
    func isOfAnother(_ run: Range<Int>) -> Bool {
        opensPair(run) || isBaseOfPrices(run) || isMultiplied(run)
    }

    /// "from 2.5 in 2021 to 2.4": the year of the first value of a pair.
    func opensPair(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.isOne(of: .in, .of, .the) ?? false else { return false }
        let isTo = token(run.upperBound)?.is(.to) ?? false
        let start = run.lowerBound
        var back = start - 2
        while let word = token(back), start - back < 12 {
            // "up from 1.4 percent in 2007"
            if word.is(.from) {
                return back < start - 2
                    && (isTo || token(back - 1)?.isOne(of: .up, .down) ?? false || isBehindGoal(back))
            }
            guard
                word.kind != .comma && word.kind != .semicolon && !word.has([.be, .modal, .have])
            else { return false }
            back -= 1
        }
        return false
    }

    /// "eased to 3.8% in May from 4.3% in April": the value that was come to stands before.
    private func isBehindGoal(_ from: Int) -> Bool {
        (max(0, from - 10)..<from).contains {
            tokens[$0].is(.to) && (token($0 + 1)?.kind == .digits || token($0 + 1)?.kind == .currency)
        }
    }

    /// "COM/2010/0639": a year inside the number of a paper.
    var isInCode: Bool {
        guard let before = token(at - 1), before.kind == .slash, before.isGlued,
            token(at)?.isGlued ?? false, let word = token(at - 2)
        else { return false }
        return word.kind == .word || word.kind == .name
    }

    /// "Since adopting the plan in 2012,": the year of the deed since which something is told.
    var opensSince: Bool { opensSince(at..<at + 1) }

    /// The same of a month with its year.
    func opensSince(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.isOne(of: .in, .on) ?? false, token(run.upperBound)?.kind == .comma
        else { return false }
        var back = run.lowerBound - 2
        while let word = token(back), run.lowerBound - back < 14, word.kind == .word {
            if word.is(.since) { return true }
            back -= 1
        }
        return false
    }

    /// "relative to 2005 levels", "of 2000 emission levels", "on the 2020 allocation", "in 2009 prices": the year of
    /// what a change is counted from.
    var isCompared: Bool {
        var before = at - 1
        while let word = token(before), word.has(.determiner) { before -= 1 }
        // "1.9 times the 2012 figure"
        if token(at - 1)?.is(.the) ?? false, token(at - 2)?.isOne(of: .times, .than) ?? false,
            token(at + 1)?.isOne(of: .figure, .figures, .level, .levels, .number, .total) ?? false
        {
            return true
        }
        if token(before - 1)?.is(.relative) ?? false, token(before)?.is(.to) ?? false { return true }
        guard let before = token(before), let after = token(at + 1) else { return false }
        if before.isOne(of: .below, .above), token(at - 1)?.isOne(of: .below, .above) ?? false {
            return true
        }
        if isBaseOfPrices(at..<at + 1) { return true }
        guard
            before.isOne(of: .from, .below, .above, .on, .of, .over, .than, .under, .against, .versus)
        else { return false }
        let measured = after.isOne(of: .emission, .emissions) ? token(at + 2) ?? after : after
        return [after, measured].contains {
            $0.isOne(of: .levels, .level, .emissions, .baseline, .allocation, .value, .values)
                || $0.kind == .possessive && !before.is(.of)
        }
    }

    /// "in 2009 prices", "the 2010 price index", "2015 constant dollars", "prices of 2005", "base year 2011-12": what
    /// values are counted in, and not when they hold.
    func isBaseOfPrices(_ run: Range<Int>) -> Bool {
        var behind = run.upperBound
        while let word = token(behind), word.is(.constant) || word.kind == .closeParenthesis { behind += 1 }
        if let word = token(behind), word.isOne(of: .prices, .price, .dollars) || word.is(.base) {
            return true
        }
        if token(behind)?.is(.index) ?? false, token(run.lowerBound - 1)?.part == .determiner { return true }
        var before = run.lowerBound - 1
        while let word = token(before), run.lowerBound - before < 5,
            word.isOne(of: .of, .the, .year) || word.kind == .openParenthesis
        {
            before -= 1
        }
        guard let word = token(before) else { return false }
        if word.isOne(of: .prices, .price) { return before < run.lowerBound - 1 }
        return word.isOne(of: .base, .constant)
    }

    /// "compared with 5 million realised in 2019", "up from 3% in May": a value that another is held against stands
    /// before.
    func followsReference(_ run: Range<Int>) -> Bool {
        var back = run.lowerBound - 1
        let limit = max(-1, run.lowerBound - 14)
        while back > limit, tokens[back].kind != .digits || year(back) != nil {
            let word = tokens[back]
            guard word.kind != .comma, word.kind != .semicolon, word.part != .conjunction, !word.has(.be)
            else {
                return false
            }
            back -= 1
        }
        guard back > limit else { return false }
        back -= 1
        while back > limit,
            tokens[back].kind != .word || tokens[back].has([.determiner, .adverb])
                || tokens[back].has([.unitStart, .comparatorStart])
        {
            guard tokens[back].kind != .comma, tokens[back].kind != .semicolon else { return false }
            back -= 1
        }
        guard back > limit else { return false }
        let link = tokens[back]
        if link.isOne(of: .against, .than, .versus) { return true }
        if link.is(.from) {
            return (max(0, back - 3)..<back).contains {
                tokens[$0].isOne(of: .up, .down) || tokens[$0].has([.rising, .falling])
            }
        }
        return link.isOne(of: .to, .with) && (token(back - 1)?.is(.compared) ?? false)
    }

    /// "double the 2000 output", "triple its 2010 level": what the value to come is a multiple of.
    func isMultiplied(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.part == .determiner, let behind = token(run.upperBound),
            behind.part == .noun || behind.part == .adjective || behind.isOne(of: .levels, .level, .per)
        else { return false }
        var verb = run.lowerBound - 2
        while let word = token(verb), word.isOne(of: .of, .that) { verb -= 1 }
        return token(verb)?.has(.multiplying) ?? false
    }

    /// "the Outline (2001-2010)", "the 2018-2028 Long-term Plan": the years of a plan's name.
    func isOfTitle(_ run: Range<Int>, isSpan: Bool) -> Bool {
        guard isSpan else {
            // "Vision 2040"
            guard run.count == 1, let name = token(run.lowerBound - 1), name.isCapitalised else {
                return false
            }
            return name.isOne(of: .vision, .agenda, .horizon)
        }
        if token(run.lowerBound - 1)?.kind == .openParenthesis,
            token(run.upperBound)?.kind == .closeParenthesis
        {
            return isTitle(before: run.lowerBound - 1)
        }
        var next = run.upperBound
        while let word = token(next), next - run.upperBound < 6,
            word.kind == .word && word.isCapitalised || word.kind == .hyphen && word.isGlued
                || next > run.upperBound && word.kind == .word && word.isGlued
        {
            if word.has([.initiative, .programmeHead]) { return true }
            next += 1
        }
        return false
    }

    /// "the Outline of Rural Development": capitals, with small words between them, around the head of a plan's name.
    private func isTitle(before end: Int) -> Bool {
        var place = end - 1
        guard token(place)?.isCapitalised ?? false else { return false }
        while let word = token(place), end - place < 16,
            word.isCapitalised || word.part == .preposition || word.part == .conjunction
                || word.part == .determiner || word.kind == .hyphen || word.kind == .openQuote
                || word.kind == .closeQuote || word.isGlued && word.kind == .word
        {
            if word.isCapitalised, word.has([.initiative, .programmeHead]) { return true }
            place -= 1
        }
        return false
    }

    /// "the fastest since 2012", "for the first time since 2012": what is compared with, and not when.
    func isBestSince(_ place: Int) -> Bool {
        for back in 1...4 {
            guard let best = token(place - back), best.kind == .word else { return false }
            if best.isOne(of: .time, .record) || best.isSuperlative
                || best.range.count > 4 && text[best.range].suffix(3).elementsEqual("est".utf8)
                    && !best.isOne(of: .interest, .invest, .request)
            {
                return true
            }
            guard best.part == .noun || best.part == .adjective else { return false }
        }
        return false
    }
}
