/// One place of a sentence where a time may be named.
struct EnglishPeriodCursor {
    let tokens: [Token]
    let text: [UInt8]
    let date: CalendarDate?
    let numerals: NumeralReader
    var at: Int

    func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

    func mention() -> PeriodMention? {
        let token = tokens[at]
        guard token.kind == .word else { return mayName(digits: token) ? named() : days(token) }
        return mayName(token) ? named() ?? toldFromDate() : toldFromDate()
    }

    /// Digits that can open more than the days of a month: those of a year, and what has letters or marks glued to it.
    private func mayName(digits token: Token) -> Bool {
        guard token.kind == .digits, !(self.token(at + 1)?.isGlued ?? false) else { return true }
        return year(at) != nil
    }

    /// "5 to 8 March": what other digits may open, if they are no more than two.
    private func days(_ token: Token) -> PeriodMention? { token.range.count <= 2 ? stretchOfDays() : nil }

    /// A word that can open a time of its own: "May", "fourteenth", "Quarter 4".
    private func mayName(_ token: Token) -> Bool { token.has([.month, .ordinal]) || token.is(.quarter) }

    /// "the first half of 2021", "26 January 2021", "2016-2020"
    private func named() -> PeriodMention? {
        // One by one: a mention is large, and each "or else" in between would move it.
        if let plan = planPeriod() { return plan }
        if let quarter = numberedQuarter() { return quarter }
        if let stretch = stretchOfDays() { return stretch }
        if let part = partOfYear() { return part }
        if let date = monthDate() { return date }
        if let date = dashedDate() { return date }
        if let date = slashedDate() { return date }
        if let span = yearSpan() { return span }
        return singleYear()
    }

    /// "last year", "five years ago", "this month"
    private func toldFromDate() -> PeriodMention? {
        if let time = thatTime() { return time }
        if let period = thatPeriod() { return period }
        if let end = endOfPlan() { return end }
        if let back = steppedBack() { return back }
        if let years = yearsAgo() { return years }
        if let years = yearsFromNow() { return years }
        if let years = relativeYears() { return years }
        if let year = relativeYear() { return year }
        if let year = relativeFiscal() { return year }
        if let quarter = relativeQuarter() { return quarter }
        if let month = relativeMonth() { return month }
        if let months = pastMonths() { return months }
        if let season = relativeSeason() { return season }
        if let biennium = comingBiennium() { return biennium }
        if let year = yearOfReport() { return year }
        return stretchOfYears()
    }

    /// "14th Five-Year Plan", "the 13th Five-Year Plan period".
    func planPeriod() -> PeriodMention? {
        guard let ordinal = ordinal(at) else { return nil }
        var next = ordinal.end
        guard let five = token(next), five.is(.five) else { return nil }
        next += 1
        if token(next)?.kind == .hyphen { next += 1 }
        guard let year = token(next), year.is(.year), let plan = token(next + 1),
            plan.isOne(of: .plan, .program, .programme, .guideline, .guidelines, .blueprint),
            let period = PlanCalendar.fiveYearPlan(ordinal.value)
        else { return nil }
        var end = next + 2
        if token(end)?.kind == .closeQuote { end += 1 }
        if token(end)?.is(.period) ?? false { end += 1 }
        if isYearOfPlan(at) {
            return PeriodMention(tokens: at..<end, period: period, tie: .comparison, rule: "plan-period")
        }
        if isEnd(of: at), let last = Period(year: period.end.year) {
            return PeriodMention(tokens: at..<end, period: last, tie: tie(at), rule: "plan-period")
        }
        return PeriodMention(tokens: at..<end, period: period, tie: tie(at), rule: "plan-period")
    }

    /// "the last year of the 12th Five-Year Plan", "the first year of implementing it": says which year another time is.
    private func isYearOfPlan(_ start: Int) -> Bool {
        var back = start - 1
        while let word = token(back), start - back < 6,
            word.isOne(of: .the, .of, .implementing, .implementation) || word.kind == .openQuote
        {
            back -= 1
        }
        guard token(back)?.is(.year) ?? false, let which = token(back - 1) else { return false }
        return which.has([.ordinal, .backward]) || which.is(.first)
    }

    /// "the end of the 12th Five-Year Plan"
    func isEnd(of start: Int) -> Bool {
        var back = start - 1
        while token(back)?.isOne(of: .the, .of) ?? false { back -= 1 }
        return back < start - 1 && token(back)?.is(.end) ?? false
    }

    func ordinal(_ place: Int) -> (value: Int, end: Int)? {
        guard let token = token(place), token.has(.ordinal) || isNumberWithLetters(place),
            let numeral = numerals.numeral(tokens, at: place, in: text), numeral.isOrdinal,
            case .exact(let value) = numeral.value, value < 100
        else { return nil }
        return (Int(value), numeral.tokens.upperBound)
    }

    /// "14th"
    private func isNumberWithLetters(_ place: Int) -> Bool {
        guard tokens[place].kind == .digits, let letters = token(place + 1) else { return false }
        return letters.isGlued && letters.kind == .word && letters.range.count == 2
    }

    /// "down 0.2 points from the third quarter", "an increase of 5% from the first quarter".
    func isDifference(before from: Int) -> Bool {
        return (max(0, from - 8)..<from).contains {
            tokens[$0].isOne(of: .up, .down, .increase, .decrease, .rise, .drop, .fall, .decline)
        }
    }

    /// "fiscal year 2023", "2022-23"
    private func isFiscalYear(_ start: Int) -> Bool {
        let isNamed =
            token(start - 1)?.is(.year) ?? false && token(start - 2)?.isOne(of: .fiscal, .financial) ?? false
        return isNamed || namedYear(start)?.isFiscal ?? false
    }

    /// "From 2022, 2 million a year will go to events": what begins with the year, and no value that is left behind.
    private func opensStretch(_ from: Int, _ start: Int) -> Bool {
        guard from + 1 == start, year(start) != nil, let behind = token(start + 1),
            behind.kind == .comma || behind.is(.on)
        else { return false }
        return token(from - 1).map { $0.kind == .comma || $0.kind == .semicolon || $0.part == .conjunction }
            ?? true
    }

    /// "than the rate", "than its record high": what a value is held against.
    private func isHeldAgainst(_ noun: Int) -> Bool {
        var back = noun - 1
        while let word = token(back), noun - back < 4, word.part == .determiner || word.part == .adjective {
            back -= 1
        }
        return token(back)?.is(.than) ?? false
    }

    /// What stands before a time says how it ties.
    func tie(_ start: Int) -> PeriodMention.Tie {
        // "over the FY22 budget", "from fiscal year 2022-23"
        let ofName = tokens[start].kind == .name && fiscalName(start) != nil
        let ofBooks = ofName || isFiscalYear(start)
        var back = start - 1
        var ofEnd = false
        while back >= 0, start - back <= 6 {
            let token = tokens[back]
            if let tie = tie(of: back, to: start) { return tie }
            if isLikened(back) { return .comparison }
            if token.isOne(of: .from, .over) {
                return tie(ofMove: back, to: start, ofName: ofName, ofBooks: ofBooks)
            }
            if token.isOne(of: .than, .compared, .compare, .compares, .against, .versus) {
                return .comparison
            }
            // "up four points on 2021", not "will go up to 15 on 1 July"
            if token.is(.on), back == start - 1, !isDay(start),
                isDifference(before: back) || self.token(back - 1)?.kind == .percent
                    || self.token(back - 1)?.has([.rising, .falling]) ?? false
            {
                return .comparison
            }
            if token.isOne(of: .that, .those), standsForValue(back, before: start) { return .comparison }
            ofEnd = ofEnd || token.isOne(of: .end, .beginning, .start)
            guard
                ofEnd || mayStandBeforeYear(token)
                    || token.has(.verbParticiple) && (ofBooks || self.token(back - 1)?.is(.those) ?? false)
            else { return .during }
            back -= 1
        }
        return .during
    }

    /// "1 July", "July 1"
    private func isDay(_ start: Int) -> Bool {
        day(start) != nil && month(pastSuffix(start + 1)) != nil
            || month(start) != nil && day(start + 1) != nil
    }

    /// "that of 2016", "than those in 2016", not "it says that 2016 was dry".
    private func standsForValue(_ place: Int, before start: Int) -> Bool {
        guard place < start - 1 else { return false }
        if tokens[place + 1].is(.of) || tokens[place].is(.those) { return true }
        guard let before = token(place - 1) else { return false }
        return before.part == .preposition || before.part == .be || before.has([.exceeding, .multiplying])
            || before.isOne(of: .than, .as, .times, .twice, .double)
    }

    /// How a word between a time and what it ties to does so by itself; nothing where others decide.
    private func tie(of place: Int, to start: Int) -> PeriodMention.Tie? {
        let word = tokens[place]
        if word.isOne(of: .by, .before, .until) { return .deadline }
        // "carried forward to 2011"
        if word.is(.to), token(place - 1)?.isOne(of: .forward, .over) ?? false,
            token(place - 2)?.has(.verbParticiple) ?? false
        {
            return .comparison
        }
        if word.is(.as), tokens[place + 1].is(.in) { return .comparison }
        // "doubling the figure of 2015", "above the level of 2019"
        if word.has([.multiplying, .exceeding]) || word.isOne(of: .above, .below), start - place > 2 {
            return .comparison
        }
        // "3.4 times the sum of FY20", "11%, twice the level of 2015"
        if word.is(.times), place < start - 1 { return .comparison }
        // "higher than the rate in 1977", not "more than threefold in 2019"
        let isHeld = word.part == .noun && !word.has(.multiplying) && isHeldAgainst(place)
        return isHeld && place < start - 1 ? .comparison : nil
    }

    /// "consistent with 2021-22", "equal to last year's", "unchanged from 2019": what a value is like.
    private func isLikened(_ link: Int) -> Bool {
        guard let likened = token(link - 1) else { return false }
        if tokens[link].is(.with) { return likened.is(.consistent) }
        if tokens[link].is(.to) { return likened.isOne(of: .similar, .equal, .identical, .comparable) }
        return tokens[link].is(.from) && likened.is(.unchanged)
    }

    /// "up from 2014", "5% over FY22": from when something changed, or for how long it goes on.
    private func tie(ofMove place: Int, to start: Int, ofName: Bool, ofBooks: Bool) -> PeriodMention.Tie {
        if tokens[place].is(.from) {
            // "data from 2014", "from 2023 onwards"
            let isSource = token(place - 1)?.isOne(of: .data, .statistics, .figures) ?? false
            if isSource || isOnward(start..<start + 1) || opensStretch(place, start) { return .during }
            if ofBooks || isDifference(before: place) { return .comparison }
        } else if ofName || ofBooks && isDifference(before: place) {
            return .comparison
        }
        return tokens[start].kindIsYear ? .comparison : .during
    }

    /// "from 2023 onwards": when something begins that does not end.
    func isOnward(_ run: Range<Int>) -> Bool {
        token(run.upperBound)?.isOne(of: .onward, .onwards) ?? false
    }

    /// Words that may stand between a year and what ties it: "in the budget for fiscal year".
    private func mayStandBeforeYear(_ token: Token) -> Bool {
        token.isOne(
            of: .the, .end, .of, .for, .figure, .figures, .amount, .volume, .number, .in, .beginning, .start,
            .at, .year,
            .with, .levels, .level, .to, .comparison, .estimates, .estimate, .baseline, .base, .fiscal,
            .financial, .fy, .sfy)
            || token.kind == .openQuote || token.part == .participle || token.is(.revised)
    }
}

extension Token {
    fileprivate var kindIsYear: Bool { kind == .digits && range.count == 4 }
}
