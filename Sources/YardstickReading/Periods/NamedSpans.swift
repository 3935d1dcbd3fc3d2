/// The stretches of years that a document has named, by their length, for "these ten years" behind them.
struct NamedSpans {
    /// The last stretch of each length.
    private var last: [Int: Period] = [:]

    /// The last year that was named alone.
    private var lastYear: Int?

    /// The times of a sentence, where those that point back stand for what was named before.
    mutating func anchored(_ mentions: [PeriodMention], on date: CalendarDate?) -> [PeriodMention] {
        guard !mentions.isEmpty else { return mentions }
        var anchored: [PeriodMention] = []
        var firstYear: Int?
        for mention in mentions {
            if let count = mention.yearsNamedBefore, let span = last[count] {
                anchored.append(mention.about(span))
                continue
            }
            if mention.isNamedBefore {
                let end = mention.tie == .since ? date.map(PlanCalendar.yearReached) : nil
                if let year = lastYear, let period = Period(years: year, through: max(year, end ?? year)) {
                    anchored.append(mention.about(period))
                }
                continue
            }
            anchored.append(mention)
            keep(mention, &firstYear)
        }
        return anchored
    }

    /// Keeps a stretch that is named at once, or by its first and last year: "from 3 in 2001 to 5 in 2010".
    private mutating func keep(_ mention: PeriodMention, _ firstYear: inout Int?) {
        let period = mention.period
        guard period.start.month == nil, !mention.isFiscalYear else { return }
        if mention.isSpan {
            last[period.end.year - period.start.year + 1] = period
        } else if let first = firstYear, first < period.start.year {
            last[period.end.year - first + 1] = Period(years: first, through: period.end.year)
        }
        if !mention.isSpan {
            firstYear = period.start.year
            if mention.tie != .comparison { lastYear = period.start.year }
        }
    }
}
