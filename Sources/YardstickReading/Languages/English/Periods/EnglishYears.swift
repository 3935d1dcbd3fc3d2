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
        let second = pastNameOfBooks(at + 2)
        var last = year(second)
        if link.is(.and), !(token(at - 1)?.is(.between) ?? false), !runsOver(first, last) { return nil }
        // "2021 -22" and "2022- 23" as well, where the years follow each other
        if last == nil, isYearJoint(link), let short = token(at + 2), let value = twoDigits(at + 2),
            link.isGlued && short.isGlued || (link.isGlued || short.isGlued) && value == (first + 1) % 100
        {
            last = first / 100 * 100 + value
        }
        if last == nil, let span = spanToMonth(from: first) ?? spanToPart(from: first) { return span }
        guard let last, let period = Period(years: first, through: last) else { return nil }
        guard last == first + 1,
            token(at + 2)?.range.count == 2 || isSplit(link) || isNamedFiscal || isYearTo(link)
        else {
            return PeriodMention(
                tokens: at..<second + 1, period: period, tie: .during, rule: "span-of-years")
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

    /// "in 2019 to 2020": one year of the books, as some governments write it; not "from 2019 to 2020".
    private func isYearTo(_ link: Token) -> Bool {
        link.is(.to) && token(at - 1)?.isOne(of: .in, .for, .during) ?? false
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

    /// "2019 to the middle of 2025"
    private func spanToPart(from first: Int) -> PeriodMention? {
        guard token(at + 1)?.isOne(of: .to, .until, .through) ?? false else { return nil }
        var place = at + 2
        while let word = token(place),
            word.isOne(of: .the, .beginning, .start, .middle, .end, .of, .early, .late, .mid)
                || word.kind == .hyphen && word.isGlued
        {
            place += 1
        }
        guard let last = year(place), last > first, let period = Period(years: first, through: last) else {
            return nil
        }
        return PeriodMention(tokens: at..<place + 1, period: period, tie: .during, rule: "span-of-years")
    }

    /// Past "the fiscal year" in "2019 to the fiscal year 2022", past "SFY" in "2016 through SFY 2023".
    private func pastNameOfBooks(_ place: Int) -> Int {
        var place = place
        while let word = token(place), word.isOne(of: .the, .fiscal, .financial, .year, .fy, .sfy) {
            place += 1
        }
        return place
    }

    /// The place of "fiscal year" in "since fiscal year 2019", of the year where nothing stands between.
    private var startWithNameOfBooks: Int {
        var start = at
        while let word = token(start - 1), word.isOne(of: .fiscal, .financial, .year, .fy, .sfy) {
            start -= 1
        }
        return start
    }

    /// "2016-17 to 2018-19", "between 2016-17 and 2018-19"
    func fiscalSpan(from first: Int) -> PeriodMention? {
        guard let link = token(at + 3),
            link.isOne(of: .to, .through, .until) || link.kind == .dash || link.kind == .hyphen
                || link.is(.and) && token(at - 1)?.is(.between) ?? false,
            let start = year(at + 4), let joint = token(at + 5), joint.isGlued,
            joint.kind == .hyphen || joint.kind == .slash || joint.kind == .dash,
            let end = token(at + 6), end.isGlued, end.kind == .digits, end.range.count == 2,
            let period = Period(years: first, through: start + 1)
        else { return nil }
        var mention = PeriodMention(
            tokens: at..<at + 7, period: period, tie: .during, rule: "span-of-years")
        mention.isOfBooks = true
        return mention
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
        let start = startWithNameOfBooks
        let isDirect = token(start - 1)?.is(.since) ?? false
        if isDirect || opensSince, let date,
            let span = Period(years: value, through: max(value, PlanCalendar.yearReached(on: date)))
        {
            return PeriodMention(
                tokens: (isDirect ? start - 1 : at)..<at + 1, period: span,
                tie: isBestSince(start - 1) ? .comparison : .since,
                rule: "since-year")
        }
        return PeriodMention(
            tokens: at..<at + 1, period: point, tie: isCompared ? .comparison : tie(at),
            rule: "year")
    }
}
