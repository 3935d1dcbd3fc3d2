/// The stretches of years that a document has named, by their length, for "these ten years" behind them.
struct NamedSpans {
    /// The last stretch of each length.
    private var last: [Int: Period] = [:]

    /// The last year that was named alone.
    private var lastYear: Int?
    /// The last time up to the document's own that was named alone.
    private var lastPast: CalendarDate?

    /// The years that were named last, where those were more than one.
    private var lastSpan: (period: Period, isOfPair: Bool)?
    /// The stretch of years that was named last, however long ago.
    private var stretch: Period?

    /// What stands around a sentence, for words that name no time of their own.
    struct Surroundings {
        /// The years of the plan that the document is.
        var plan: Period?
        /// The years that its heading names.
        var section: Period?
        /// The year that the text around it tells of.
        var year: Period?
        /// The year of the budget that the document is.
        var budget: Period?
        /// From the beginning of the year up to what is told of.
        var yearToDate: Period?
        /// Whether the document is a report.
        var isReport = false
    }

    /// The times of a sentence, where those that point back stand for what was named before.
    mutating func anchored(
        _ mentions: [PeriodMention], on date: CalendarDate?, in around: Surroundings
    ) -> [PeriodMention] {
        guard !mentions.isEmpty else { return mentions }
        var anchored: [PeriodMention] = []
        var firstYear: Int?
        // Years over the columns of a table are no pair.
        let mayPair = mentions.count < 3 || mentions.filter { !$0.isSpan && $0.tie == .during }.count < 3
        for mention in mentions {
            switch meaning(of: mention, around, date, firstYear) {
            case .other(let meant): if let meant { anchored.append(meant) }
            case .itself:
                anchored.append(mention)
                if mention.tie != .comparison, !mention.isSpan,
                    mention.period.start <= date ?? mention.period.start
                {
                    lastPast = mention.period.start
                }
                keep(mention, &firstYear, mayPair)
            }
        }
        return anchored
    }

    /// What a time that a sentence names is about.
    private enum Meaning {
        case itself
        /// Another time that it stands for; nothing where none was named that it could stand for.
        case other(PeriodMention?)
    }

    private func meaning(
        of mention: PeriodMention, _ around: Surroundings, _ date: CalendarDate?, _ firstYear: Int?
    ) -> Meaning {
        if let stand = mention.standsFor { return .other(stood(stand, mention, around, date, firstYear)) }
        // "over the next five years", said in a plan of five years
        if let plan = around.plan, let date, let own = asPlanned(mention, plan, date) {
            return .other(mention.about(own))
        }
        if let count = mention.yearsNamedBefore, let years = years(count, before: mention, around, date) {
            return years
        }
        guard mention.isNamedBefore else { return .itself }
        let period = mention.tie == .since ? sinceLast(date) : untilLast
        return .other(period.map { mention.about($0) })
    }

    /// "will be built in the five years": those of the plan, or the last that were named; nothing where the words can
    /// do without.
    private func years(
        _ count: Int, before mention: PeriodMention, _ around: Surroundings, _ date: CalendarDate?
    ) -> Meaning? {
        // under "Achievements of the 13th Five-Year Plan"
        if !mention.isOnlyStep, let section = around.section,
            section.end.year - section.start.year + 1 == count
        {
            return .other(mention.about(section))
        }
        if let plan = around.plan, plan.end.year - plan.start.year + 1 == count,
            mention.isOnlyStep && last[count] == nil || mention.period.end.year > date?.year ?? .max
        {
            return .other(mention.about(plan))
        }
        if let span = last[count], !isStillRunning(span, for: mention, date) {
            return .other(mention.about(span))
        }
        // "Over the five years 40 bridges were built", where a report names no five years
        return mention.isOnlyStep && !(around.isReport && mention.period.end.year <= date?.year ?? .min)
            ? .other(nil) : nil
    }

    /// "During the five-year period 40 bridges were built", where a plan was named that is not over yet: what is told as done
    /// is of years that are.
    private func isStillRunning(_ span: Period, for mention: PeriodMention, _ date: CalendarDate?) -> Bool {
        guard let date else { return false }
        return span.end.year > date.year && mention.period.end.year <= date.year
    }

    /// "the next five years" of a plan of five years are its own, and "the past five years" those before it.
    private func asPlanned(_ mention: PeriodMention, _ plan: Period, _ date: CalendarDate) -> Period? {
        let years = mention.period.end.year - mention.period.start.year
        let length = plan.end.year - plan.start.year
        guard years > 0, mention.yearsNamedBefore == nil else { return nil }
        if mention.rule == "through-year" { return mention.period.end.year == plan.end.year ? plan : nil }
        if mention.rule == "next-years" {
            return (years...years + 1).contains(length) && abs(plan.start.year - date.year) <= 1 ? plan : nil
        }
        guard mention.rule == "past-years", years == length,
            (plan.start.year - 1...plan.start.year + 2).contains(date.year)
        else { return nil }
        return Period(years: plan.start.year - years - 1, through: plan.start.year - 1)
    }

    /// "since then": from the last time that was over.
    private func sinceLast(_ date: CalendarDate?) -> Period? {
        guard let lastPast, let date else { return nil }
        guard lastPast.month != nil, date.month != nil else {
            return Period(
                years: lastPast.year, through: max(lastPast.year, PlanCalendar.yearReached(on: date)))
        }
        return CalendarDate(year: date.year, month: date.month).flatMap {
            Period(from: lastPast, through: $0)
        }
    }

    /// "by then": the last year that was named.
    private var untilLast: Period? { lastYear.flatMap { Period(years: $0, through: $0) } }

    /// The stretch that words without a time of their own stand for.
    private func stood(
        _ stand: PeriodMention.Stand, _ mention: PeriodMention, _ around: Surroundings,
        _ date: CalendarDate?, _ named: Int?
    ) -> PeriodMention? {
        let plan =
            around.plan ?? around.section
            ?? stretch.flatMap { $0.end.year >= date?.year ?? .max || around.isReport ? $0 : nil }
        switch stand {
        case .plan: return plan.map { mention.about($0) }
        case .endOfPlan(let ofPeriod):
            let told = ofPeriod ? lastSpan?.period ?? around.section ?? plan : plan
            return told.flatMap { Period(years: $0.end.year, through: $0.end.year) }
                .map { mention.about($0) }
        case .year(let atEnd):
            return atEnd ? endOfYear(mention, around, date) : around.year.map { about($0, mention) }
        case .yearToDate: return around.yearToDate.map { mention.about($0, rule: "span-of-months") }
        case .years(let count, let isAhead):
            return years(count, isAhead, around, date, named).map { mention.about($0) }
        case .beforeSpan:
            guard let lastSpan else { return nil }
            let year = lastSpan.period.start.year - 1
            return Period(year: year).map { mention.about($0) }
        case .startOfPlan(let years):
            guard let plan, plan.start.year + years - 1 <= plan.end.year else { return nil }
            return Period(years: plan.start.year, through: plan.start.year + years - 1).map {
                mention.about($0)
            }
        case .span: return span(mention, of: plan)
        }
    }

    /// "the year", which may be one of the books.
    private func about(_ year: Period, _ mention: PeriodMention) -> PeriodMention {
        mention.about(year, rule: year.start.year < year.end.year ? "fiscal-year" : nil)
    }

    /// "by the end of the year": of the one around, else of that of the document.
    private func endOfYear(_ mention: PeriodMention, _ around: Surroundings, _ date: CalendarDate?)
        -> PeriodMention?
    {
        let looksBack = around.isReport && mention.tie != .deadline
        let year =
            around.year?.end.year
            ?? date.map(looksBack ? PlanCalendar.lastFullYear : PlanCalendar.yearReached)
        return year.flatMap { Period(years: $0, through: $0) }.map { mention.about($0) }
    }

    /// "over that period": the years that were named last, else those of the plan for the term of one.
    private func span(_ mention: PeriodMention, of plan: Period?) -> PeriodMention? {
        guard let lastSpan else {
            return mention.rule == PeriodMention.termOfPlan ? plan.map { mention.about($0) } : nil
        }
        var stood = mention.about(lastSpan.period)
        stood.isOfPair = lastSpan.isOfPair
        return stood
    }

    /// "over three years": of a budget or from the year named before it where it looks ahead, else up to the year that is
    /// told of.
    private func years(
        _ count: Int, _ isAhead: Bool, _ around: Surroundings, _ date: CalendarDate?, _ named: Int?
    ) -> Period? {
        if let plan = around.plan, plan.end.year - plan.start.year + 1 == count { return plan }
        if let budget = around.budget {
            return Period(years: budget.start.year, through: budget.end.year + count - 1)
        }
        guard let date else { return nil }
        let last = PlanCalendar.lastFullYear(before: date)
        if isAhead {
            let first = named.map { max($0, last) } ?? last + 1
            return Period(years: first, through: first + count - 1)
        }
        guard around.plan == nil else { return nil }
        let end = min(around.year?.end.year ?? last, max(last, around.year?.end.year ?? last))
        return Period(years: end - count + 1, through: end)
    }

    /// Keeps a stretch that is named at once, or by its first and last year: "from 3 in 2001 to 5 in 2010".
    private mutating func keep(_ mention: PeriodMention, _ firstYear: inout Int?, _ mayPair: Bool) {
        let period = mention.period
        guard period.start.month == nil, !mention.isFiscalYear else { return }
        if mention.isSpan {
            guard mention.tie == .during else { return }
            last[period.end.year - period.start.year + 1] = period
            lastSpan = (period, false)
            stretch = period
        } else if let first = firstYear, first < period.start.year, mayPair {
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
