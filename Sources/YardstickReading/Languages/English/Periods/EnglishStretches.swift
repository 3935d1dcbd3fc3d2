/// Stretches from one day or month to another: "January 24 to March 8, 2020", "July 2019 to June 2020".
extension EnglishPeriodCursor {
    /// One end of a stretch, with what it leaves to the other.
    private struct Edge {
        var year: Int?
        var month: Int?
        var day: Int?
        /// Past its last token.
        var end: Int
    }

    /// A stretch whose ends say more than two months of one year do.
    func stretchOfDays() -> PeriodMention? {
        guard var first = edge(at), let next = pastLink(first.end), var last = edge(pastWeekday(next)),
            first.day != nil || first.year != nil || token(first.end)?.is(.and) ?? false && last.year != nil,
            last.month != nil || last.day != nil
        else { return nil }
        if first.day != nil, last.day == nil { return nil }
        if last.month == nil {
            guard let from = first.day, let through = last.day, from < through, first.year == nil,
                !counts(last.end)
            else {
                return nil
            }
            last.month = first.month
        }
        first.month = first.month ?? last.month
        guard let month = first.month, let lastMonth = last.month else { return nil }
        let named = last.year ?? first.year
        guard
            let year = named
                ?? date.map({ PlanCalendar.year(ofMonthsThrough: lastMonth, day: last.day, before: $0) })
        else { return nil }
        let lastYear = last.year ?? (month > lastMonth && first.year != nil ? year + 1 : year)
        let firstYear = first.year ?? (month > lastMonth ? lastYear - 1 : lastYear)
        guard let start = CalendarDate(year: firstYear, month: month, day: first.day),
            let end = CalendarDate(year: lastYear, month: lastMonth, day: last.day),
            let period = Self.wholeMonths(from: start, through: end)
        else { return nil }
        var mention = PeriodMention(
            tokens: at..<last.end, period: period, tie: .during, rule: Self.rule(period))
        mention.namesYear = named != nil
        return mention
    }

    private static func rule(_ period: Period) -> RuleName {
        if period.start.day != nil { return "span-of-days" }
        return period.start.month == nil ? "span-of-years" : "span-of-months"
    }

    /// "October 1, 2022 to September 30, 2023" is told by its months.
    private static func wholeMonths(from start: CalendarDate, through end: CalendarDate) -> Period? {
        if start.day == 1, let month = end.month, end.day == CalendarDate.days(inMonth: month, of: end.year),
            let first = CalendarDate(year: start.year, month: start.month),
            let last = CalendarDate(year: end.year, month: month)
        {
            if first.month == 1, month == 12 { return Period(years: start.year, through: end.year) }
            return Period(from: first, through: last)
        }
        return Period(from: start, through: end)
    }

    private func pastLink(_ place: Int) -> Int? {
        guard let link = token(place) else { return nil }
        if link.kind == .hyphen || link.kind == .dash || link.kind == .tilde { return place + 1 }
        if link.isOne(of: .to, .through, .until, .till) { return place + 1 }
        guard link.is(.and) else { return nil }
        // "during November and December 2013"
        if place == at + 1, let first = month(at), let second = month(place + 1), second == first % 12 + 1,
            token(at - 1)?.isOne(of: .in, .during, .over, .for) ?? false, year(place + 2) != nil
        {
            return place + 1
        }
        var before = at - 1
        while let word = token(before), word.part == .determiner { before -= 1 }
        return token(before)?.is(.between) ?? false ? place + 1 : nil
    }

    /// "Sat., Sept. 30"
    private func pastWeekday(_ place: Int) -> Int {
        guard let name = token(place), name.kind == .word, name.isCapitalised, !name.has(.month) else {
            return place
        }
        var next = place + 1
        if token(next)?.kind == .stop, token(next)?.isGlued ?? false { next += 1 }
        if token(next)?.kind == .comma { next += 1 }
        return next > place + 1 || month(next) != nil ? next : place
    }

    /// "8 to 30 schools": the second number counts something.
    private func counts(_ place: Int) -> Bool {
        guard let next = token(place) else { return false }
        guard next.part == .noun else { return next.kind == .percent || next.part == .adjective }
        // "the May 1-5 holiday": no five of them.
        return next.has(.plural) || next.is(.people) || text[Int(next.upper) - 1] == UInt8(ascii: "s")
    }

    private func edge(_ place: Int) -> Edge? {
        if let month = month(place) { return edge(of: month, place) }
        guard let day = day(place) else { return nil }
        var next = pastSuffix(place + 1)
        // "01-Jul-2019"
        if isGluedHyphen(next), month(next + 1) != nil, isGluedHyphen(next + 2), let year = year(next + 3) {
            return Edge(year: year, month: month(next + 1), day: day, end: next + 4)
        }
        if token(next)?.is(.of) ?? false { next += 1 }
        if let month = month(next) {
            let year = yearOfEdge(pastStop(next + 1))
            return Edge(
                year: year?.value, month: month, day: day, end: year?.end ?? pastStop(next + 1))
        }
        let year = yearOfEdge(next)
        return Edge(year: year?.value, month: nil, day: day, end: year?.end ?? next)
    }

    /// "October 20", "Oct. 20, 2025", "July 2019", "Jul-19"
    private func edge(of month: Int, _ place: Int) -> Edge {
        let next = pastStop(place + 1)
        if isGluedHyphen(next), let short = token(next + 1), short.isGlued, short.range.count == 2,
            let year = day(next + 1), token(next + 2).map({ !$0.isGlued || $0.kind != .digits }) ?? true
        {
            return Edge(year: 2000 + year, month: month, day: nil, end: next + 2)
        }
        guard let day = day(next), !(token(next + 1).map { isMonthOf($0, next + 1) } ?? false) else {
            let year = yearOfEdge(next)
            return Edge(year: year?.value, month: month, day: nil, end: year?.end ?? next)
        }
        let end = pastSuffix(next + 1)
        let year = yearOfEdge(end)
        return Edge(year: year?.value, month: month, day: day, end: year?.end ?? end)
    }

    private func isMonthOf(_ token: Token, _ place: Int) -> Bool { month(place) != nil && !token.isGlued }

    private func yearOfEdge(_ place: Int) -> (value: Int, end: Int)? {
        // "July last year", "May this year"
        if let date, let which = token(place), token(place + 1)?.is(.year) ?? false {
            if which.is(.this) { return (date.year, place + 2) }
            if which.isOne(of: .last, .previous) { return (date.year - 1, place + 2) }
        }
        for skip in 0...1 {
            if let value = year(place + skip) { return (value, place + skip + 1) }
            guard let token = token(place + skip), token.kind == .comma || token.is(.of) else { return nil }
        }
        return nil
    }

    private func pastStop(_ place: Int) -> Int {
        guard let stop = token(place), stop.kind == .stop, stop.isGlued else { return place }
        return place + 1
    }

    /// Past the letters of "28th", and of "28 th May", as files made from pages have it.
    func pastSuffix(_ place: Int) -> Int {
        guard let suffix = token(place), suffix.isGlued || month(place + 1) != nil, suffix.kind == .word,
            suffix.range.count == 2,
            let number = token(place - 1), number.kind == .digits
        else { return place }
        let letters = (text[Int(suffix.lower)] | 0x20, text[Int(suffix.lower) + 1] | 0x20)
        switch letters {
        case (0x74, 0x68), (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64): return place + 1
        default: return place
        }
    }

    /// "2019 to date", "2019-present", "since 2018-19 till date", "(2019-)": from a year up to the document's own.
    func yearToNow(_ value: Int) -> PeriodMention? {
        guard let date, value < date.year, let period = Period(years: value, through: date.year) else {
            return nil
        }
        let short = isGluedHyphen(at + 1) ? at + 2 : at + 1
        let years = twoDigits(short) == (value + 1) % 100 ? short : at
        let link = years + 1
        guard let joint = token(link) else { return nil }
        let isMark = joint.kind == .hyphen || joint.kind == .dash
        var end: Int?
        if isMark || joint.isOne(of: .to, .till, .until, .through) {
            let noun = token(link + 1)?.is(.the) ?? false ? link + 2 : link + 1
            if token(noun)?.isOne(of: .date, .present, .now, .today) ?? false { end = noun + 1 }
        }
        if end == nil, isMark, token(at - 1)?.kind == .openParenthesis,
            token(link + 1).map({ $0.kind == .closeParenthesis }) ?? true
        {
            end = link + 1
        }
        guard let end else { return nil }
        let start = token(at - 1)?.isOne(of: .since, .from) ?? false ? at - 1 : at
        return PeriodMention(tokens: start..<end, period: period, tie: .during, rule: "span-of-years")
    }
}
