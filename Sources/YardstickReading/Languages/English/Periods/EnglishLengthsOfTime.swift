/// Times told by an end and a length: "for eight months starting from April 2021", "for six years until 2016".
extension EnglishPeriodCursor {
    /// The mention over all the time that the words beside it give it.
    func overItsLength(_ mention: PeriodMention) -> PeriodMention {
        let length = lengthBefore(mention)
        guard let period = length?.period ?? lengthBehind(mention) else { return mention }
        var whole = PeriodMention(
            tokens: (length?.start ?? mention.tokens.lowerBound)..<mention.tokens.upperBound, period: period,
            tie: .during, rule: "end-and-length")
        whole.namesYear = mention.namesYear
        whole.isDuration = length != nil
        return whole
    }

    /// "for eight months from April 2021", "for eight months starting in April 2021", "for six years until 2016", "within
    /// five years from 2012-13", of which the last ends in 2017
    private func lengthBefore(_ mention: PeriodMention) -> (start: Int, period: Period)? {
        var link = mention.tokens.lowerBound - 1
        if token(link)?.is(.the) ?? false { link -= 1 }
        guard let word = token(link) else { return nil }
        if word.isOne(of: .until, .till) {
            guard let length = length(endingAt: link),
                let period = stretch(of: length, through: mention.period.end)
            else { return nil }
            return (length.start, period)
        }
        guard word.isOne(of: .from, .in, .on, .with) else { return nil }
        let isStarted = token(link - 1)?.opensTime ?? false
        guard word.is(.from) || isStarted else { return nil }
        guard let length = length(endingAt: isStarted ? link - 1 : link),
            let period = stretch(of: length, from: mention.period.start),
            let whole = mention.isFiscalYear
                ? Period(years: period.start.year, through: period.end.year + 1) : period
        else { return nil }
        return (length.start, whole)
    }

    /// "from April 2021 for eight months"
    private func lengthBehind(_ mention: PeriodMention) -> Period? {
        let end = mention.tokens.upperBound
        guard token(mention.tokens.lowerBound - 1)?.is(.from) ?? false, token(end)?.is(.for) ?? false,
            let unit = (end + 2...end + 3).first(where: { token($0)?.isLengthUnit ?? false }),
            let (count, start) = countEnding(unit), start == end + 1
        else { return nil }
        return stretch(of: (count, unit, start), from: mention.period.start)
    }

    private typealias Length = (count: Int, unit: Int, start: Int)

    /// "for eight months", with its unit right before a place.
    private func length(endingAt end: Int) -> Length? {
        guard token(end - 1)?.isLengthUnit ?? false, let (count, start) = countEnding(end - 1),
            token(start - 1)?.isOne(of: .for, .lasting, .within, .over) ?? false
        else { return nil }
        return (count, end - 1, start)
    }

    private func stretch(of length: Length, from start: CalendarDate) -> Period? {
        guard let steps = steps(over: length, beside: start), let first = start.moved(byMonths: 0),
            let last = start.moved(byMonths: steps)
        else { return nil }
        return Period(from: first, through: last)
    }

    private func stretch(of length: Length, through end: CalendarDate) -> Period? {
        guard let steps = steps(over: length, beside: end), let first = end.moved(byMonths: -steps),
            let last = end.moved(byMonths: 0)
        else { return nil }
        return Period(from: first, through: last)
    }

    /// How many months lie between the first and the last of a length; years are counted beside a year alone.
    private func steps(over length: Length, beside end: CalendarDate) -> Int? {
        let isOfYears = tokens[length.unit].is(.years)
        guard isOfYears == (end.month == nil) else { return nil }
        return (length.count - 1) * (isOfYears ? 12 : 1)
    }
}

extension Token {
    /// "starting", "beginning": says that a time goes on from there.
    fileprivate var opensTime: Bool { isOne(of: .starting, .beginning, .effective) }
    fileprivate var isLengthUnit: Bool { isOne(of: .months, .years) }
}
