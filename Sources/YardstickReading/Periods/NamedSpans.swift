/// The stretches of years that a document has named, by their length, for "these ten years" behind them.
struct NamedSpans {
    /// The last stretch of each length.
    private var last: [Int: Period] = [:]

    /// The last year that was named alone.
    private var lastYear: Int?

    /// The years that were named last, where those were more than one.
    private var lastSpan: (period: Period, isOfPair: Bool)?
    /// The stretch of years that was named last, however long ago.
    private var stretch: Period?

    /// The times of a sentence, where those that point back stand for what was named before.
    mutating func anchored(_ mentions: [PeriodMention], on date: CalendarDate?, plan: Period? = nil)
        -> [PeriodMention]
    {
        guard !mentions.isEmpty else { return mentions }
        var anchored: [PeriodMention] = []
        var firstYear: Int?
        for mention in mentions {
            if let stand = mention.standsFor {
                if let stood = stood(stand, mention, plan) { anchored.append(stood) }
                continue
            }
            if let count = mention.yearsNamedBefore {
                if let span = last[count] {
                    anchored.append(mention.about(span))
                    continue
                }
                if mention.isOnlyStep { continue }
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

    /// The stretch that words without a time of their own stand for.
    private func stood(_ stand: PeriodMention.Stand, _ mention: PeriodMention, _ plan: Period?)
        -> PeriodMention?
    {
        switch stand {
        case .plan: return (plan ?? stretch).map { mention.about($0) }
        case .beforeSpan:
            guard let lastSpan else { return nil }
            let year = lastSpan.period.start.year - 1
            return Period(years: year, through: year).map { mention.about($0) }
        case .startOfPlan(let years):
            guard let plan = plan ?? stretch, plan.start.year + years - 1 <= plan.end.year else { return nil }
            return Period(years: plan.start.year, through: plan.start.year + years - 1).map {
                mention.about($0)
            }
        case .span:
            guard let lastSpan else {
                return mention.rule == PeriodMention.termOfPlan
                    ? (plan ?? stretch).map { mention.about($0) } : nil
            }
            var stood = mention.about(lastSpan.period)
            stood.isOfPair = lastSpan.isOfPair
            return stood
        }
    }

    /// Keeps a stretch that is named at once, or by its first and last year: "from 3 in 2001 to 5 in 2010".
    private mutating func keep(_ mention: PeriodMention, _ firstYear: inout Int?) {
        let period = mention.period
        guard period.start.month == nil, !mention.isFiscalYear else { return }
        if mention.isSpan {
            last[period.end.year - period.start.year + 1] = period
            lastSpan = (period, false)
            stretch = period
        } else if let first = firstYear, first < period.start.year {
            let pair = Period(years: first, through: period.end.year)
            last[period.end.year - first + 1] = pair
            lastSpan = pair.map { ($0, true) }
        }
        if !mention.isSpan {
            if firstYear == nil { lastSpan = nil }
            firstYear = period.start.year
            if mention.tie != .comparison { lastYear = period.start.year }
        }
    }
}
