/// Times told from another that is named nearby: "the previous quarter", "a year earlier", "the same period of 2019".
extension EnglishPeriodCursor {
    /// "a year earlier", "the month before", "three months earlier", "the previous quarter".
    func steppedBack() -> PeriodMention? {
        guard let unit = token(at), unit.has(.timeUnit), let single = Self.months(of: unit) else {
            return nil
        }
        return earlier(single) ?? previous(single)
    }

    /// "a year earlier", "twelve months before", "the quarter before", and "a year ago" where months are told of.
    private func earlier(_ single: Int) -> PeriodMention? {
        guard let behind = token(at + 1), let before = token(at - 1) else { return nil }
        let isAgo = behind.is(.ago)
        let isLater = behind.isOne(of: .later, .after) && endsPhrase(at + 2)
        guard
            behind.isOne(of: .earlier, .previously) || isAgo || isLater
                || behind.is(.before) && endsPhrase(at + 2)
        else {
            return nil
        }
        var count = 1
        var start = at - 1
        if !before.isOne(of: .a, .one, .the) {
            guard let numeral = numeralEnding(at) else { return nil }
            (count, start) = numeral
        }
        // "a surplus two years later": counted on from the time before
        if isLater { return PeriodStep.back(months: -count * single).mention(start..<at + 2, .during, date) }
        let step = isAgo ? PeriodStep.ago(months: count * single) : .back(months: count * single)
        if isAgo, var mention = yearsAgo() {
            if count == 1 { mention.step = step }
            return mention
        }
        return step.mention(start..<at + 2, stepTie(start), date)
    }

    /// "the previous quarter", "the preceding three months", "the prior year".
    private func previous(_ single: Int) -> PeriodMention? {
        var count = 1
        var start = at - 1
        if let numeral = numeralEnding(at) {
            (count, start) = (numeral.count, numeral.start - 1)
        }
        guard let frame = token(start), frame.has(.backward), !frame.isOne(of: .last, .past),
            count == 1 || single < 12
        else { return nil }
        let months = count * single
        if months == 12, var year = relativeYear() {
            year.step = .back(months: 12)
            year.tie = tieOfPrevious(start)
            return year
        }
        guard months < 12 else { return nil }
        return PeriodStep.previous(months: months).mention(start..<at + 1, tieOfPrevious(start), date)
    }

    /// "in the previous year" says when, and so does "(previous quarter: 2.4%)"; "twice the previous year's" and "95% of
    /// the previous year" say what a value is held against.
    private func tieOfPrevious(_ start: Int) -> PeriodMention.Tie {
        guard token(at + 1)?.kind != .possessive else { return .comparison }
        var back = start - 1
        while let word = token(back), word.part == .determiner { back -= 1 }
        guard let link = token(back) else { return .during }
        if link.isOne(of: .in, .during, .for) { return stepTie(start) }
        return link.kind == .openParenthesis || link.is(.at) ? .during : .comparison
    }

    /// "the same quarter of 2019", "in the corresponding period last year": the part of the year that another time names.
    func sameOf(_ mention: PeriodMention) -> PeriodMention {
        let isOfBooks = mention.isFiscalYear && mention.period.isOfTwoYears
        guard mention.period.start == mention.period.end || isOfBooks, mention.period.start.month == nil,
            mention.part == nil,
            mention.step == nil || mention.rule == "relative-year"
        else { return mention }
        var back = mention.tokens.lowerBound - 1
        while let word = token(back), word.isOne(of: .of, .in, .the, .a) { back -= 1 }
        guard let unit = token(back), unit.isOne(of: .period, .quarter, .month, .months, .half, .time),
            let frame = token(back - 1), frame.isOne(of: .same, .corresponding, .comparable, .equivalent)
        else { return mention }
        var same = mention
        same.step =
            mention.step
            ?? (isOfBooks
                ? .sameOfBooks(first: mention.period.start.year) : .same(year: mention.period.start.year))
        same.tokens = back - 1..<mention.tokens.upperBound
        same.tie = stepTie(back - 1)
        return same
    }

    /// How many months a word for a stretch of time has.
    private static func months(of unit: Token) -> Int? {
        if unit.isOne(of: .year, .years) { return 12 }
        if unit.isOne(of: .month, .months) { return 1 }
        if unit.isOne(of: .quarter, .quarters) { return 3 }
        return unit.is(.half) ? 6 : nil
    }

    /// A number that ends right before a place: "three months", "12 months".
    func numeralEnding(_ end: Int) -> (count: Int, start: Int)? {
        var start = end - 1
        guard let last = token(start), last.kind == .digits || last.has(.numeral) else { return nil }
        while start > 0, end - start < 3, token(start - 1)?.has(.numeral) ?? false { start -= 1 }
        guard let numeral = numerals.numeral(tokens, at: start, in: text), numeral.tokens.upperBound == end,
            case .exact(let value) = numeral.value, value >= 1, value <= 48
        else { return nil }
        return (Int(value), start)
    }

    /// Whether a phrase of time ends here: "the year before" and no "before the war".
    private func endsPhrase(_ place: Int) -> Bool {
        guard let next = token(place) else { return true }
        return next.kind != .word && next.kind != .digits && next.kind != .name
            || next.part == .conjunction || next.part == .finite || next.part == .be || next.part == .modal
    }

    /// "than in the previous quarter", "from a year earlier", "compared with the same month of 2019": the time of what a
    /// value is compared with; "2.4% in the previous quarter", "against 5,200 a year earlier": that of the value itself.
    private func stepTie(_ start: Int) -> PeriodMention.Tie {
        var back = start - 1
        while let word = token(back),
            word.has(.timeUnit)
                || word.isOne(
                    of: .the, .a, .`in`, .of, .for, .that, .those, .level, .levels, .figure, .during, .same,
                    .period, .at, .recorded)
        {
            back -= 1
        }
        guard let link = token(back) else { return .during }
        // "from September of the year before"
        if link.has(.month) { return .comparison }
        if link.isOne(
            of: .than, .from, .over, .on, .against, .versus, .unlike, .compared, .as, .above, .below)
        {
            return .comparison
        }
        guard link.isOne(of: .with, .to), let verb = token(back - 1) else { return .during }
        return verb.isOne(of: .compared, .relative) || verb.has(.verbParticiple) && link.is(.to)
            || verb.has(.adverb) ? .comparison : .during
    }
}

extension PeriodStep {
    /// Words for a step with nothing to count from yet: the year before the last, or no time at all.
    fileprivate func mention(_ tokens: Range<Int>, _ tie: PeriodMention.Tie, _ date: CalendarDate?)
        -> PeriodMention?
    {
        guard let date, let year = CalendarDate(year: PlanCalendar.lastFullYear(before: date) - 1) else {
            return nil
        }
        var mention = PeriodMention(tokens: tokens, period: Period(year), tie: tie, rule: "step-back")
        mention.step = self
        mention.isOnlyStep = true
        return mention
    }
}
