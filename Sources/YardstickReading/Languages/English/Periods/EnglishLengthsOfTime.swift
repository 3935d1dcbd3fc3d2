/// Times told by an end and a length: "for eight months starting from April 2021", "for six years until 2016".
extension EnglishPeriodCursor {
    /// The mention over all the time that the words beside it give it.
    func overItsLength(_ mention: PeriodMention) -> PeriodMention {
        guard let period = lengthBefore(mention) ?? lengthBehind(mention) else { return mention }
        var whole = PeriodMention(
            tokens: mention.tokens, period: period, tie: .during, rule: "end-and-length")
        whole.namesYear = mention.namesYear
        return whole
    }

    /// "for eight months from April 2021", "for eight months starting in April 2021", "for six years until 2016"
    private func lengthBefore(_ mention: PeriodMention) -> Period? {
        var link = mention.tokens.lowerBound - 1
        if token(link)?.is(.the) ?? false { link -= 1 }
        guard let word = token(link) else { return nil }
        if word.isOne(of: .until, .till) {
            return length(endingAt: link).flatMap { stretch(of: $0, through: mention.period.end) }
        }
        guard word.isOne(of: .from, .in, .on, .with) else { return nil }
        let isStarted = token(link - 1)?.opensTime ?? false
        guard word.is(.from) || isStarted else { return nil }
        return length(endingAt: isStarted ? link - 1 : link)
            .flatMap { stretch(of: $0, from: mention.period.start) }
    }

    /// "from April 2021 for eight months"
    private func lengthBehind(_ mention: PeriodMention) -> Period? {
        let end = mention.tokens.upperBound
        guard token(mention.tokens.lowerBound - 1)?.is(.from) ?? false, token(end)?.is(.for) ?? false,
            let unit = (end + 2...end + 3).first(where: { token($0)?.isLengthUnit ?? false }),
            let (count, start) = countEnding(unit), start == end + 1
        else { return nil }
        return stretch(of: (count, unit), from: mention.period.start)
    }

    private typealias Length = (count: Int, unit: Int)

    /// "for eight months", with its unit right before a place.
    private func length(endingAt end: Int) -> Length? {
        guard token(end - 1)?.isLengthUnit ?? false, let (count, start) = countEnding(end - 1),
            token(start - 1)?.isOne(of: .for, .lasting) ?? false
        else { return nil }
        return (count, end - 1)
    }

    private func stretch(of length: Length, from start: CalendarDate) -> Period? {
        if tokens[length.unit].is(.years) {
            return start.month == nil
                ? Period(years: start.year, through: start.year + length.count - 1) : nil
        }
        guard let first = start.month else { return nil }
        let months = first - 1 + length.count - 1
        return CalendarDate(year: start.year + months / 12, month: months % 12 + 1).flatMap { end in
            CalendarDate(year: start.year, month: first).flatMap { Period(from: $0, through: end) }
        }
    }

    private func stretch(of length: Length, through end: CalendarDate) -> Period? {
        if tokens[length.unit].is(.years) {
            return end.month == nil ? Period(years: end.year - length.count + 1, through: end.year) : nil
        }
        guard let last = end.month else { return nil }
        let months = end.year * 12 + last - length.count
        return CalendarDate(year: months / 12, month: months % 12 + 1).flatMap { start in
            CalendarDate(year: end.year, month: last).flatMap { Period(from: start, through: $0) }
        }
    }
}

extension Token {
    /// "starting", "beginning": says that a time goes on from there.
    fileprivate var opensTime: Bool { isOne(of: .starting, .beginning, .effective) }
    fileprivate var isLengthUnit: Bool { isOne(of: .months, .years) }
}
