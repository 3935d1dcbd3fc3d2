/// Parts of years: "the first half of 2021", "January to November", "26 January 2021".
extension EnglishPeriodCursor {
    /// "the first half of 2021", "the first three quarters", "January to November".
    func partOfYear() -> PeriodMention? {
        if let part = partWithoutUnit() { return part }
        if let ordinal = ordinal(at), let joint = token(ordinal.end),
            let unit = isHyphen(joint) ? token(ordinal.end + 1) : joint,
            !(token(ordinal.end + 1)?.isOne(of: .ended, .ending) ?? false)
        {
            // "the first-half figure"
            let start = joint.kind == .hyphen ? ordinal.end + 1 : ordinal.end
            return months(of: unit, at: start, ordinal.value).flatMap { partOfYear($0) }
        }
        return monthsToMonths()
    }

    private func isHyphen(_ token: Token) -> Bool { token.kind == .hyphen && token.isGlued }

    /// Months of a year, and where the words for them end.
    private typealias Months = (first: Int, last: Int, end: Int)

    /// "first half", "third quarter", "first three quarters", "first eight months".
    private func months(of unit: Token, at place: Int, _ ordinal: Int) -> Months? {
        if unit.is(.half), ordinal <= 2 {
            return ordinal == 1 ? (1, 6, place + 1) : (7, 12, place + 1)
        }
        if unit.is(.quarter), ordinal <= 4 { return (ordinal * 3 - 2, ordinal * 3, place + 1) }
        guard ordinal == 1, let count = numerals.numeral(tokens, at: place, in: text),
            case .exact(let value) = count.value, let name = token(count.tokens.upperBound)
        else { return nil }
        let end = count.tokens.upperBound + 1
        if name.is(.quarters), value <= 4 { return (1, Int(value) * 3, end) }
        return name.is(.months) && value <= 12 && value >= 1 ? (1, Int(value), end) : nil
    }

    private func partOfYear(_ months: Months) -> PeriodMention? {
        let count = months.last - months.first + 1
        if let year = namedYear(pastLead(months.end)), year.isFiscal {
            return part(of: year, months: count, before: months.first - 1, tokens: at..<year.end)
        }
        guard let year = yearBehind(months.end, through: months.last),
            let period = PlanCalendar.months(months.first, months.last, of: year.value)
        else { return nil }
        var mention = PeriodMention(
            tokens: at..<year.end, period: period, tie: tie(at), rule: "part-of-year")
        if year.end == months.end || token(year.end - 2)?.is(.the) ?? false {
            mention.part = .init(
                year: year.value, monthsBefore: months.first - 1, months: count, isFiscal: false)
            mention.isUnnamedPart = true
        }
        return mention
    }

    /// "January to November", "between May and July 2021"
    private func monthsToMonths() -> PeriodMention? {
        guard let first = month(at), let link = token(at + 1),
            link.is(.to) || link.kind == .dash || link.kind == .hyphen || link.is(.through)
                || link.is(.and) && token(at - 1)?.is(.between) ?? false,
            let last = month(at + 2), first <= last, let year = yearBehind(at + 3, through: last),
            let period = PlanCalendar.months(first, last, of: year.value)
        else { return nil }
        return PeriodMention(tokens: at..<year.end, period: period, tie: .during, rule: "span-of-months")
    }

    /// "over the last ten months": up to the last month that was over.
    func pastMonths() -> PeriodMention? {
        guard token(at)?.is(.months) ?? false, let date, let now = date.month,
            let count = numeralEnding(at), token(count.start - 1)?.isOne(of: .last, .past) ?? false,
            token(count.start - 2)?.is(.the) ?? false
        else { return nil }
        // Given on its last day, a month is over.
        let isOver = date.day.map { $0 == CalendarDate.days(inMonth: now, of: date.year) } ?? false
        let end = date.year * 12 + now - (isOver ? 1 : 2)
        let start = end - count.count + 1
        guard let first = CalendarDate(year: start / 12, month: start % 12 + 1),
            let last = CalendarDate(year: end / 12, month: end % 12 + 1),
            let period = Period(from: first, through: last)
        else { return nil }
        return PeriodMention(
            tokens: count.start - 2..<at + 1, period: period, tie: .during, rule: "past-months")
    }

    /// "6.5% in the first quarter and 7.8% in the second": the unit that an earlier ordinal names.
    private func partWithoutUnit() -> PeriodMention? {
        guard let own = ordinal(at), token(at - 1)?.is(.the) ?? false,
            token(at - 2)?.isOne(of: .in, .during) ?? false, endsPart(own.end),
            let place = (0..<at).last(where: {
                tokens[$0].isOne(of: .quarter, .half) && token($0 - 1)?.has(.ordinal) ?? false
            })
        else { return nil }
        let months = tokens[place].is(.quarter) ? 3 : 6
        guard own.value * months <= 12, let year = yearBehind(place + 1, through: own.value * months),
            let period = PlanCalendar.months(
                (own.value - 1) * months + 1, own.value * months, of: year.value)
        else { return nil }
        return PeriodMention(tokens: at..<own.end, period: period, tie: .during, rule: "part-of-year")
    }

    private func endsPart(_ place: Int) -> Bool {
        guard let next = token(place) else { return true }
        return next.kind != .word && next.kind != .digits && next.kind != .name && next.kind != .hyphen
            || next.part == .conjunction
    }

    /// A year behind a part of it ("of 2021", ", 2021", "2021", "of last year"), else the document's own.
    func yearBehind(_ place: Int, through month: Int) -> (value: Int, end: Int)? {
        for skip in 0...2 {
            if let value = year(place + skip) { return (value, place + skip + 1) }
            guard let token = token(place + skip), token.is(.of) || token.kind == .comma else { break }
        }
        guard let date else { return nil }
        // "the second half" in July is to come.
        if month == 12, let now = date.month, (6...9).contains(now), token(place)?.is(.of) != true {
            return (date.year, place)
        }
        let last = PlanCalendar.lastFullYear(before: date)
        let at = token(place)?.is(.of) ?? false ? place + 1 : place
        guard let frame = token(at), token(at + 1)?.is(.year) ?? false else {
            return (PlanCalendar.year(ofMonthsThrough: month, before: date), place)
        }
        if frame.isOne(of: .this, .current) { return (date.year, at + 2) }
        if frame.is(.the) { return (PlanCalendar.year(ofMonthsThrough: month, before: date), at + 2) }
        return (last, frame.has(.backward) ? at + 2 : place)
    }

    func month(_ place: Int) -> Int? {
        guard let token = token(place), token.has(.month), token.isCapitalised else { return nil }
        return Int(numerals.lexicon.values[Int(token.word)])
    }

    /// "January 26, 2021", "26 January 2021", "May 2020", "by February 24".
    func monthDate() -> PeriodMention? {
        guard let month = month(at) else { return nil }
        let dayBehind = day(at + 1)
        var end = dayBehind == nil ? at + 1 : pastSuffix(at + 2)
        let dayBefore = token(at - 1)?.kind == .word && pastSuffix(at - 1) == at ? at - 2 : at - 1
        let start = dayBehind == nil && day(dayBefore) != nil ? dayBefore : at
        // "May 4, 2021", and "4 May, 2021" too
        if token(end)?.kind == .comma, year(end + 1) != nil,
            dayBehind != nil || start < at
                || token(at - 1)?.isOne(of: .in, .from, .since, .by, .until, .till) ?? false
        {
            end += 1
        }
        if token(end)?.is(.of) ?? false, year(end + 1) != nil { end += 1 }
        let day = dayBehind ?? (start < at ? day(start) : nil)
        if day == nil, let relative = monthOfRelativeYear(month) { return relative }
        let named = year(end)
        guard
            let year = named ?? date.map({ unnamedYear(of: month, day: day, on: $0, start) }),
            named != nil || day != nil || isTied(start),
            let point = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        if let since = sinceMonth(point, start..<(named == nil ? end : end + 1)) { return since }
        if named != nil, let whole = stretch(endingOn: point, start) {
            return PeriodMention(
                tokens: start..<end + 1, period: whole, tie: .during, rule: "months-to-date")
        }
        return PeriodMention(
            tokens: start..<(named == nil ? end : end + 1), period: Period(point),
            tie: isDateline(start..<(named == nil ? end : end + 1)) || named == nil && point == date
                || isRiseOn(start, day)
                ? .comparison : tie(start),
            rule: "date")
    }

    /// "increased by 4.2% on January 2023": what is compared with, where no day is named on which anything was done.
    private func isRiseOn(_ start: Int, _ day: Int?) -> Bool {
        guard day == nil, token(start - 1)?.is(.on) ?? false else { return false }
        return token(start - 2)?.kind == .percent || token(start - 2)?.has(.unitStart) ?? false
    }

    /// "since August 2021": up to the document's month.
    private func sinceMonth(_ point: CalendarDate, _ run: Range<Int>) -> PeriodMention? {
        let isDirect = token(run.lowerBound - 1)?.is(.since) ?? false
        guard isDirect || opensSince(run), let date,
            let now = CalendarDate(year: date.year, month: date.month),
            let period = Period(from: point, through: now)
        else { return nil }
        return PeriodMention(
            tokens: (isDirect ? run.lowerBound - 1 : run.lowerBound)..<run.upperBound, period: period,
            tie: isDirect && isBestSince(run.lowerBound - 1) ? .comparison : .since, rule: "since-month")
    }

    /// "LAKEVILLE, Sept 11 —": where and when news was given, and not when what it tells of took place; so is the
    /// document's own day, named without a year.
    private func isDateline(_ run: Range<Int>) -> Bool {
        run.lowerBound < 8 && token(run.lowerBound - 1)?.kind == .comma
            && (token(run.upperBound)?.kind == .dash || token(run.upperBound)?.kind == .colon)
            && token(0)?.isCapitalised ?? false
    }

    /// "March next year", "June of last year", "next March", "last June".
    private func monthOfRelativeYear(_ month: Int) -> PeriodMention? {
        guard let date else { return nil }
        let behind = token(at + 1)?.is(.of) ?? false ? at + 2 : at + 1
        if let frame = token(behind), token(behind + 1)?.is(.year) ?? false,
            let step = Self.step(frame),
            let point = CalendarDate(year: date.year + step, month: month)
        {
            return PeriodMention(
                tokens: at..<behind + 2, period: Period(point), tie: tie(at), rule: "date")
        }
        guard let frame = token(at - 1), let step = Self.step(frame), frame.isOne(of: .next, .last, .this)
        else { return nil }
        let now = date.month ?? (step > 0 ? 12 : 1)
        let year: Int
        switch step {
        case 1: year = month > now ? date.year : date.year + 1
        case -1: year = month < now ? date.year : date.year - 1
        default: year = date.year
        }
        guard let point = CalendarDate(year: year, month: month) else { return nil }
        if step < 0, let since = sinceMonth(point, at - 1..<at + 1) { return since }
        return PeriodMention(tokens: at - 1..<at + 1, period: Period(point), tie: tie(at - 1), rule: "date")
    }

    /// Which year is meant beside the document's own.
    private static func step(_ frame: Token) -> Int? {
        if frame.isOne(of: .this, .current) { return 0 }
        if frame.isOne(of: .next, .coming) { return 1 }
        return frame.isOne(of: .last, .previous) ? -1 : nil
    }

    /// "this month", "last month", "this past month".
    func relativeMonth() -> PeriodMention? {
        guard let unit = token(at), unit.is(.month), let date, let now = date.month, let frame = token(at - 1)
        else { return nil }
        var step: Int
        switch true {
        case frame.isOne(of: .this, .current): step = 0
        case frame.is(.past) && (token(at - 2)?.is(.this) ?? false): step = 0
        case frame.isOne(of: .last, .past): step = -1
        case frame.isOne(of: .next, .coming): step = 1
        default: return nil
        }
        step += date.year * 12 + now - 1
        guard let point = CalendarDate(year: step / 12, month: step % 12 + 1) else { return nil }
        let isCompared = token(at - 2)?.isOne(of: .over, .from, .same) ?? false
        return PeriodMention(
            tokens: at - 1..<at + 1, period: Period(point), tie: isCompared ? .comparison : tie(at - 1),
            rule: "relative-month")
    }

    /// "will be finished by the end of June": a month to come, where the sentence looks ahead.
    func unnamedYear(of month: Int, day: Int?, on date: CalendarDate, _ start: Int) -> Int {
        // "LAKEVILLE, Sept 11": the day that the document was given on, or one right before
        if let day, let today = date.day, date.month == month, day <= today { return date.year }
        let before = PlanCalendar.year(ofMonthsThrough: month, before: date)
        let isAhead =
            tie(start) == .deadline && tokens.contains(where: { $0.has(.pledging) }) || opensStart(start)
            || followsPledge(start) || followsHope(start) || isInCondition(start) || isInForce(start)
        guard let now = date.month else {
            // "was 3% in September", where no more is known than the year: most documents look back in its first half
            return isAhead || month <= 6 || !looksBack(start) ? date.year : date.year - 1
        }
        guard isAhead else { return before }
        return month >= now ? date.year : date.year + 1
    }

    /// "was 3% in September", "has risen to 5 million in October"
    private func looksBack(_ start: Int) -> Bool {
        tokens.contains { $0.has([.verbPast, .have]) || $0.isOne(of: .was, .were) }
            && !tokens.contains { $0.has([.modal, .pledging]) }
    }

    /// "We will open the line in June": not "will spend what was saved in June".
    private func followsPledge(_ start: Int) -> Bool {
        guard tie(start) == .during, let pledge = tokens[..<start].lastIndex(where: { $0.has(.pledging) })
        else {
            return false
        }
        return !tokens[pledge..<start].contains {
            $0.has([.relative, .subordinator]) || $0.isOne(of: .was, .were)
        }
    }

    /// "is expected to begin in September", "are due to open in June"
    private func followsHope(_ start: Int) -> Bool {
        guard tie(start) == .during || tie(start) == .deadline,
            let hope = tokens[..<start].lastIndex(where: {
                $0.isOne(of: .expected, .due, .scheduled, .planned, .slated, .set)
            }), token(hope + 1)?.is(.to) ?? false, start - hope < 9
        else { return false }
        return !tokens[..<hope].suffix(3).contains { $0.isOne(of: .was, .were) }
            && !tokens[hope..<start].contains { $0.has([.relative, .subordinator]) || $0.kind == .comma }
    }

    /// "If voters agree in November, the levy would raise 5 million"
    private func isInCondition(_ start: Int) -> Bool {
        guard token(0)?.isOne(of: .if, .once, .should) ?? false,
            let comma = tokens[start...].firstIndex(where: { $0.kind == .comma })
        else { return false }
        return tokens[comma...].contains { $0.has(.pledging) }
            && !tokens[..<start].contains { $0.kind == .comma || $0.has([.verbPast, .have]) }
    }

    /// "is being raised with effect from 1 April", not "was raised with effect from 1 April"
    private func isInForce(_ start: Int) -> Bool {
        guard token(start - 1)?.isOne(of: .from, .on) ?? false,
            token(start - 2)?.isOne(of: .effect, .effective) ?? false
        else { return false }
        return !tokens[..<start].contains { $0.isOne(of: .was, .were) || $0.has(.have) }
    }

    /// "both beginning in August", "starting in July"
    private func opensStart(_ start: Int) -> Bool {
        guard token(start - 1)?.isOne(of: .in, .from, .on) ?? false, let verb = token(start - 2) else {
            return false
        }
        return verb.isOne(of: .beginning, .starting) && verb.part != .noun
    }

    func day(_ place: Int) -> Int? {
        guard let token = token(place), token.kind == .digits, token.range.count <= 2,
            case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0), value >= 1,
            value <= 31
        else { return nil }
        return Int(value)
    }

    func isTied(_ start: Int) -> Bool {
        // "April's trade"
        if token(at + 1)?.kind == .possessive { return true }
        let before = token(start - 1)
        if before?.is(.of) ?? false { return token(start - 2)?.has(.timeEdge) ?? false }
        return before?.isOne(of: .in, .by, .since, .until, .end) ?? false
    }
}
