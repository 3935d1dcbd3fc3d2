/// Years told from the document's day: "last year", "the past five years", "this fiscal year".
extension EnglishPeriodCursor {
    /// "the past five years", "the next three years", "the past decade".
    func relativeYears() -> PeriodMention? {
        guard let date, let unit = token(at) else { return nil }
        if let decade = pastDecade(on: date) { return decade }
        if let span = thesePeriod(on: date) { return span }
        guard unit.isOne(of: .years, .year, .decades) else { return nil }
        let isFiscal = token(at - 1)?.isOne(of: .fiscal, .financial) ?? false
        var start = isFiscal ? at - 2 : at - 1
        while start > 0, at - start < 5,
            token(start)?.part == .number || token(start)?.kind == .digits
                || token(start)?.has(.numeral) ?? false || token(start)?.kind == .hyphen
        { start -= 1 }
        let counted = start + 1
        // "the next three to four years"
        if token(start)?.isOne(of: .to, .or) ?? false,
            token(start - 1).map({ $0.kind == .digits || $0.has(.numeral) }) ?? false
        {
            start -= 2
        }
        guard counted < at, let frame = token(start),
            let count = numerals.numeral(tokens, at: counted, in: text),
            case .exact(let number) = count.value, case let value = unit.is(.decades) ? number * 10 : number,
            value >= 1, value <= 50
        else { return nil }
        if isFiscal { return fiscalYears(Int(value), date, frame, start) }
        if frame.has(.backward), let period = PlanCalendar.past(Int(value), before: date) {
            return PeriodMention(
                tokens: start..<at + 1, period: period,
                tie: isOfAmount(start) || isOfAverage(start) ? .comparison : .during, rule: "past-years")
        }
        // "created in just four years"
        if frame.isOne(of: .just, .only), token(start - 1)?.isOne(of: .in, .within, .over) ?? false,
            !tokens.contains(where: { $0.has(.pledging) }),
            let period = PlanCalendar.past(Int(value), before: date)
        {
            return PeriodMention(tokens: start..<at + 1, period: period, tie: .during, rule: "past-years")
        }
        // "in the first two years", said of a plan
        if frame.is(.first), let mention = firstYears(Int(value), start, date) { return mention }
        if frame.has(.forward), let period = PlanCalendar.next(Int(value), after: date) {
            var mention = PeriodMention(
                tokens: start..<at + 1, period: period, tie: .during, rule: "next-years")
            mention.isDuration = saysWithin(start)
            return mention
        }
        return nil
    }

    /// "the past two financial years", "the next three fiscal years": financial years share calendar years, and
    /// fiscal ones are told by the year that they end in.
    private func fiscalYears(_ count: Int, _ date: CalendarDate, _ frame: Token, _ start: Int)
        -> PeriodMention?
    {
        let last = PlanCalendar.lastFullYear(before: date)
        let shared = token(at - 1)?.is(.financial) ?? false ? 1 : 0
        let period: Period? =
            if frame.has(.backward) {
                Period(years: last - count + 1 - shared, through: last)
            } else if frame.has(.forward) {
                Period(years: last + 1, through: last + count + shared)
            } else { nil }
        return period.map {
            PeriodMention(tokens: start..<at + 1, period: $0, tie: .during, rule: "past-years")
        }
    }

    /// "last quarter", "this quarter": by the calendar.
    func relativeQuarter() -> PeriodMention? {
        guard token(at)?.is(.quarter) ?? false, let date, let month = date.month, let frame = token(at - 1)
        else {
            return nil
        }
        let step: Int
        switch true {
        case frame.isOne(of: .this, .current): step = 0
        case frame.isOne(of: .last, .past): step = -1
        case frame.isOne(of: .next, .coming): step = 1
        default: return nil
        }
        let quarter = date.year * 4 + (month - 1) / 3 + step
        let isCompared = token(at - 2)?.isOne(of: .over, .from, .same, .on) ?? false
        return PlanCalendar.months(quarter % 4 * 3 + 1, quarter % 4 * 3 + 3, of: quarter / 4).map {
            PeriodMention(
                tokens: at - 1..<at + 1, period: $0, tie: isCompared ? .comparison : tie(at - 1),
                rule: "relative-quarter")
        }
    }

    /// "ten years from now", "a decade from now"
    func yearsFromNow() -> PeriodMention? {
        guard let date, let unit = token(at), unit.isOne(of: .years, .year, .decade),
            token(at + 1)?.is(.from) ?? false, token(at + 2)?.isOne(of: .now, .today) ?? false
        else { return nil }
        let isOne = token(at - 1)?.isOne(of: .a, .one) ?? false
        guard let (count, start) = isOne ? (1, at - 1) : numeralEnding(at) else { return nil }
        let year = date.year + (unit.is(.decade) ? count * 10 : count)
        return Period(year: year).map {
            PeriodMention(tokens: start..<at + 3, period: $0, tie: .during, rule: "years-from-now")
        }
    }

    /// "two years ago", "compared with a decade ago".
    func yearsAgo() -> PeriodMention? {
        guard let date, let unit = token(at), token(at + 1)?.is(.ago) ?? false,
            unit.isOne(of: .years, .year, .decade), let before = token(at - 1)
        else { return nil }
        var count = 1
        var start = at - 1
        if !before.isOne(of: .a, .one) {
            while start > 0, at - start < 4, token(start - 1)?.has(.numeral) ?? false { start -= 1 }
            guard let number = numerals.numeral(tokens, at: start, in: text),
                case .exact(let value) = number.value, value >= 1, value <= 100,
                number.tokens.upperBound == at
            else { return nil }
            count = Int(value)
        }
        if unit.is(.decade) { count *= 10 }
        // "up 20% on 5 years ago", "the level of ten years ago"
        let isSame =
            (max(0, start - 4)..<start).contains { tokens[$0].is(.same) }
            || token(start - 1)?.isOne(of: .on, .from, .than, .over) ?? false
            || token(start - 1)?.is(.of) ?? false
                && token(start - 2)?.isOne(of: .level, .levels, .figure, .number, .value) ?? false
        return Period(years: date.year - count, through: date.year - count).map {
            PeriodMention(
                tokens: start..<at + 2, period: $0, tie: isSame ? .comparison : tie(start), rule: "years-ago")
        }
    }

    /// "over these five years", "during the five-year period": the years that a report looks back on, or, where
    /// the sentence looks ahead, those that follow.
    func thesePeriod(on date: CalendarDate) -> PeriodMention? {
        guard let unit = token(at), unit.isOne(of: .years, .year) else { return nil }
        let joined = token(at - 1)?.kind == .hyphen
        let isPeriod = joined && token(at + 1)?.is(.period) ?? false
        let isFiscal = token(at - 1)?.isOne(of: .fiscal, .financial) ?? false
        let place = joined || isFiscal ? at - 2 : at - 1
        guard joined ? isPeriod : unit.is(.years), let frame = token(place - 1),
            frame.isOne(of: .these, .those, .this, .the),
            token(place - 2)?.isOne(of: .over, .during, .in, .throughout, .within) ?? false,
            frame.isOne(of: .these, .those, .the) || isPeriod,
            let count = numerals.numeral(tokens, at: place, in: text),
            case .exact(let value) = count.value,
            value >= 2, value <= 50
        else { return nil }
        let isAhead = tokens.contains { $0.has(.pledging) || $0.isOne(of: .needs, .need) }
        let years =
            isAhead
            ? PlanCalendar.next(Int(value), after: date) : PlanCalendar.past(Int(value), before: date)
        return years.map {
            var mention = PeriodMention(
                tokens: place - 1..<(isPeriod ? at + 2 : at + 1), period: $0, tie: .during,
                rule: "past-years")
            mention.yearsNamedBefore = Int(value)
            mention.isOnlyStep = frame.is(.the) && !isPeriod
            return mention
        }
    }

    /// "within the next two years": how long it may take as well.
    private func saysWithin(_ start: Int) -> Bool {
        token(token(start - 1)?.is(.the) ?? false ? start - 2 : start - 1)?.is(.within) ?? false
    }

    /// "the past decade"
    func pastDecade(on date: CalendarDate) -> PeriodMention? {
        guard token(at)?.is(.decade) ?? false, let frame = token(at - 1) else { return nil }
        let period: Period? =
            if frame.has(.backward) {
                PlanCalendar.past(10, before: date)
            } else if frame.has(.forward) {
                PlanCalendar.next(10, after: date)
            } else { nil }
        return period.map {
            PeriodMention(
                tokens: at - 1..<at + 1, period: $0, tie: .during,
                rule: frame.has(.forward) ? "next-years" : "past-years")
        }
    }

    /// "the sum of the previous two years": whose amount is spoken of, and not when.
    func isOfAmount(_ start: Int) -> Bool {
        guard token(start)?.is(.previous) ?? false else { return false }
        var back = start - 1
        while token(back)?.has(.determiner) ?? false { back -= 1 }
        return token(back)?.is(.of) ?? false
    }

    /// "50% over the annual average in the past five years": what a change is counted from.
    private func isOfAverage(_ start: Int) -> Bool {
        var back = start - 1
        while let word = token(back), start - back < 4,
            word.has(.determiner) || word.isOne(of: .of, .in, .over, .for)
        {
            back -= 1
        }
        guard token(back)?.is(.average) ?? false else { return false }
        while let word = token(back), start - back < 9,
            word.part == .adjective || word.part == .noun || word.has(.determiner)
        {
            back -= 1
        }
        return token(back)?.isOne(of: .over, .than, .above, .below, .against, .on) ?? false
    }

    /// "this year", "last year", "the previous year", "the past year", "next year", "the year".
    func relativeYear() -> PeriodMention? {
        guard let date, let unit = token(at), unit.is(.year), let frame = token(at - 1) else {
            return nil
        }
        if frame.isOne(of: .fiscal, .financial) { return relativeFiscalYear(date) }
        if frame.is(.outgoing) { return relativeFiscalYear(date, isShort: true) }
        let year: Int
        // "current year appropriations": of the year that is told of
        if frame.is(.current), token(at - 2)?.part != .determiner, token(at + 1)?.isNominal ?? false {
            return nil
        }
        if frame.is(.this) || frame.is(.current) {
            year = date.year
        } else if frame.has(.backward) {
            let last = PlanCalendar.lastFullYear(before: date)
            year = frame.is(.last) ? date.year - 1 : frame.is(.past) ? last : last - 1
        } else if frame.has(.forward) {
            // "the coming year", said in its first months, is the one that has begun
            year = frame.is(.coming) ? PlanCalendar.lastFullYear(before: date) + 1 : date.year + 1
        } else if let ahead = yearAhead(on: date) {
            return ahead
        } else {
            return nil
        }
        guard let period = Period(year: year) else { return nil }
        // "5% over last year", not "over the last year"
        let isCompared =
            frame.isOne(of: .previous)
            || token(at - 2)?.isOne(of: .period, .same) ?? false
            || token(at - 2)?.is(.of) ?? false && token(at - 3)?.is(.period) ?? false
            || frame.is(.last) && token(at - 2)?.isOne(of: .over, .from, .on) ?? false
            || frame.isOne(of: .this, .current) && isGrownOver(at - 1)
            || isPossessor(behind: at - 1)
        var mention = PeriodMention(
            tokens: at - 1..<at + 1, period: period, tie: isCompared ? .comparison : tie(at - 1),
            rule: "relative-year")
        mention.looksAhead = frame.has(.forward)
        return mention
    }

    /// "an increase of 5% over the current year": what a change is counted from.
    private func isGrownOver(_ frame: Int) -> Bool {
        var link = frame - 1
        while token(link)?.has(.determiner) ?? false { link -= 1 }
        return token(link)?.is(.over) ?? false && isDifference(before: link)
            && (token(link - 1)?.kind == .percent || token(link - 1)?.has([.unitStart, .magnitude]) ?? false)
    }

    /// "7% more than this year's catch": what has a value that another is held against.
    private func isPossessor(behind frame: Int) -> Bool {
        guard token(at + 1)?.kind == .possessive else { return false }
        var link = frame - 1
        while let word = token(link), word.part == .determiner { link -= 1 }
        return token(link)?.isOne(of: .over, .than, .from, .against) ?? false
            || token(link)?.isOne(of: .to, .with) ?? false && token(link - 1)?.is(.compared) ?? false
    }

    /// "in the year ahead"
    private func yearAhead(on date: CalendarDate) -> PeriodMention? {
        let year = PlanCalendar.lastFullYear(before: date) + 1
        guard token(at - 1)?.is(.the) ?? false, token(at + 1)?.is(.ahead) ?? false,
            token(at + 2)?.is(.of) != true, let period = Period(year: year)
        else { return nil }
        var mention = PeriodMention(
            tokens: at - 1..<at + 2, period: period, tie: .during, rule: "relative-year")
        mention.looksAhead = true
        return mention
    }

    /// "in the last fiscal": the year of the books without the word.
    func relativeFiscal() -> PeriodMention? {
        guard let date, token(at)?.isOne(of: .fiscal, .fy, .sfy) ?? false, token(at + 1)?.is(.year) != true,
            token(at + 1)?.isNominal != true, token(at + 1)?.kind != .digits
        else { return nil }
        return relativeFiscalYear(date, isShort: true)
    }

    /// "this fiscal year", "the ongoing financial year", "the next financial year".
    func relativeFiscalYear(_ date: CalendarDate, isShort: Bool = false) -> PeriodMention? {
        let start = isShort ? at - 1 : at - 2
        guard let frame = token(start) else { return nil }
        let place: FiscalCalendar.Place
        if frame.isOne(of: .this, .current, .ongoing, .outgoing) {
            place = .running
        } else if frame.has(.backward) {
            place = .last
        } else if frame.has(.forward) || frame.is(.upcoming) {
            place = .next
        } else {
            return nil
        }
        guard let period = Period(years: date.year + place.rawValue, through: date.year + place.rawValue)
        else { return nil }
        let isCompared = token(start - 1)?.isOne(of: .over, .from, .than) ?? false
        var mention = PeriodMention(
            tokens: start..<at + 1, period: period, tie: isCompared ? .comparison : tie(start),
            rule: PeriodMention.relativeFiscal)
        mention.fiscalPlace = place
        return mention
    }

    /// "the quarter ended 31 March 2017", "the year to 30 June 2020": the months up to the day.
    func stretch(endingOn end: CalendarDate, _ start: Int) -> Period? {
        var link = start - 1
        if token(link)?.is(.on) ?? false { link -= 1 }
        // "the 24 months to the end of September"
        if token(link)?.is(.of) ?? false, token(link - 1)?.is(.end) ?? false { link -= 2 }
        if token(link)?.is(.the) ?? false { link -= 1 }
        guard let month = end.month, let verb = token(link), let unit = token(link - 1) else {
            return nil
        }
        let ends = verb.isOne(of: .ended, .ending)
        let count: Int
        if unit.is(.year), ends || verb.is(.to) {
            count = 12
        } else if unit.is(.quarter), ends || verb.is(.to) {
            count = 3
        } else if unit.is(.half), ends {
            count = 6
        } else if unit.is(.months), ends || verb.is(.to), let number = numeralEnding(link - 1),
            number.count <= 36
        {
            count = number.count
        } else {
            return nil
        }
        let first = end.year * 12 + month - count
        guard let from = CalendarDate(year: first / 12, month: first % 12 + 1),
            let through = CalendarDate(year: end.year, month: month)
        else { return nil }
        return Period(from: from, through: through)
    }
}
