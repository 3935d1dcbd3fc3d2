/// Which time words mean that tell it from something else: the document's day, a budget, the year of the books.
extension FrameReader {
    /// What a time is told from.
    struct Dating {
        /// The year of the budget that the document is.
        var budget: Period?
        /// The time that the heading names.
        var heading: Period?
        /// The last year of the books that was over, where the document counts by them.
        var reported: Period?
        /// The year of the books that the heading names.
        var told: Period?
        /// Whether its words look ahead: "next year".
        var isAhead = false
        /// Whether they look back to the money of the year before: "up from 3 billion last year".
        var isBack = false
        /// Whether they tell a value of the year that runs, and not what is to be done in it.
        var isRunning = false
    }

    /// The time that words mean, where they name none that stands by itself.
    func dated(_ mention: PeriodMention, by around: Dating = Dating()) -> PeriodMention {
        counted(mention, around) ?? fromDay(mention, around) ?? part(mention, around)
            ?? named(mention, around) ?? yearReported(mention, around) ?? yearsOfBudget(mention, around)
            ?? yearByBudget(mention, around) ?? fiscalYear(mention, around) ?? mention
    }

    // MARK: From the document's day

    /// "the past three years", "the next two years": up to the document's day, or from it.
    private func fromDay(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        (upToToday(mention, around.heading) ?? fromToday(mention, around.budget)).map { mention.about($0) }
    }

    /// "the past three years", said in May or in a year of which no month is known: up to the day, where the year's account
    /// is not the occasion, as it is in its first months, and not by whole years, as plans and reports of governments in
    /// China count.
    private func upToToday(_ mention: PeriodMention, _ heading: Period?) -> Period? {
        guard mention.rule == "past-years", mention.yearsNamedBefore == nil, pack.language == .english,
            let country, country != "CN", let date = context.date, (4...9).contains(date.month ?? 6),
            mention.period.end.year == date.year - 1, mention.isSpan,
            // "The economy in 2012", in a budget of 2013
            date.month != nil || heading?.end.year != date.year - 1
        else { return nil }
        return Period(years: mention.period.start.year, through: date.year)
    }

    /// "the next two years", said in a year: up to the same time two years on. Five years are told as plans count them.
    private func fromToday(_ mention: PeriodMention, _ budget: Period?) -> Period? {
        guard mention.rule == "next-years", mention.yearsNamedBefore == nil, pack.language == .english,
            budget == nil, let country, country != "CN", let date = context.date, date.month ?? 6 < 10,
            mention.period.start.year == date.year, mention.isSpan
        else { return nil }
        let count = mention.period.end.year - mention.period.start.year + 1
        return count == 5 ? nil : Period(years: date.year, through: date.year + count)
    }

    // MARK: Parts of a year

    private func part(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        mention.part.map { ofBooks(mention, $0) ?? quarter(mention, $0, around.heading) }
    }

    /// "the first six months of the year", "in Q1", in a report on part of a year of the books: of that year.
    private func ofBooks(_ mention: PeriodMention, _ part: PeriodMention.PartOfYear) -> PeriodMention? {
        guard mention.isUnnamedPart, let bookYear else { return nil }
        return fiscal.months(
            .init(year: bookYear, monthsBefore: part.monthsBefore, months: part.months, isFiscal: true)
        ).map { mention.about($0) }
    }

    /// "Quarter 4 of 2023-24" by the calendar of the country; "Quarter 4 of 2024" too, where only that one is over.
    private func quarter(
        _ mention: PeriodMention, _ part: PeriodMention.PartOfYear, _ whole: Period?
    ) -> PeriodMention {
        let isOfHeading = whole.map { isPart($0, part) } ?? false
        if part.isFiscal {
            guard let months = fiscal.months(part) ?? (isOfHeading ? whole : nil) else { return mention }
            return mention.about(months)
        }
        guard let date = context.date, isAhead(mention.period, of: date) else { return mention }
        if isOfHeading, let whole { return mention.about(whole) }
        let before = PeriodMention.PartOfYear(
            year: part.year - 1, monthsBefore: part.monthsBefore, months: part.months, isFiscal: true)
        guard let months = fiscal.months(before), months.start.year == part.year, !isAhead(months, of: date)
        else { return mention }
        return mention.about(months)
    }

    /// Whether months are as many as a part has, in its years.
    private func isPart(_ months: Period, _ part: PeriodMention.PartOfYear) -> Bool {
        guard let first = months.start.month, let last = months.end.month else { return false }
        return months.start.year == months.end.year && last - first + 1 == part.months
            && (months.start.year == part.year || part.isFiscal && months.start.year == part.year + 1)
    }

    /// Whether a part of a year has not ended on a day; in a year that is named alone, whether it is its last.
    private func isAhead(_ period: Period, of date: CalendarDate) -> Bool {
        period.end.year > date.year
            || period.end.year == date.year && (period.end.month ?? 12) > date.month ?? 11
    }

    // MARK: Names

    /// What a name stands for: the budget's own years, a plan, a quarter, or a year of the books.
    private func named(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        if mention.rule == "span-of-years", mention.period == around.budget {
            return mention.about(mention.period, rule: "fiscal-year")
        }
        if mention.rule == "plan-period", let country,
            let own = PlanCalendar.plan(named: mention.period, of: country)
        {
            return mention.about(own)
        }
        // "this quarter", in a report on the quarter before its day
        if mention.rule == "relative-quarter", let heading = around.heading, heading != mention.period,
            let date = context.date, mention.period.contains(date), heading.isQuarter
        {
            return mention.about(heading)
        }
        guard mention.isFiscalName else { return nil }
        return fiscal.named(mention.period.end.year).map { mention.about($0, rule: "fiscal-year") }
    }

    // MARK: Years of the books

    /// "the past four years", "next year", "last year", in a report on a year of the books: counted by those.
    private func counted(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        guard context.kind == .report, let told = around.told, let date = context.date,
            told.end.year == date.year, told.isOfTwoYears, told.start.month == nil
        else { return nil }
        let years = mention.period.end.year - mention.period.start.year + 1
        switch mention.rule {
        case "past-years" where mention.yearsNamedBefore == nil:
            return Period(years: told.end.year - years, through: told.end.year).map { mention.about($0) }
        case "next-years":
            return Period(years: told.end.year, through: told.end.year + years).map { mention.about($0) }
        case "relative-year" where mention.looksAhead:
            return told.fiscalYear(movedBy: 1).map { mention.about($0, rule: PeriodMention.relativeFiscal) }
        case "relative-year" where mention.step == nil && mention.period.end.year != date.year:
            return told.fiscalYear(movedBy: mention.period.end.year < date.year ? -1 : 1).map {
                mention.about($0, rule: PeriodMention.relativeFiscal)
            }
        default: return nil
        }
    }

    /// "this year", said in July of the year of the books that ended in March.
    private func yearReported(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        guard let reported = around.reported, mention.rule == "relative-year",
            mention.period.end.year == context.date?.year, reported.end.year == mention.period.end.year
        else { return nil }
        return mention.about(reported, rule: PeriodMention.relativeFiscal)
    }

    /// "the next three years", in a budget for a year of the books: from that year on.
    private func yearsOfBudget(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        guard let budget = around.budget, mention.rule == "next-years",
            budget.isOfTwoYears
        else { return nil }
        let more = mention.period.end.year - mention.period.start.year
        return Period(years: budget.start.year, through: budget.end.year + more).map { mention.about($0) }
    }

    /// "this year", "last year", "next year", in a budget: the year before it, or its own.
    private func yearByBudget(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        guard let budget = around.budget, mention.rule == "relative-year" else { return nil }
        // "in the current year", said in June of a year that began in April
        if let date = context.date, mention.period.start.year == date.year, budget.start.year == date.year,
            !mention.looksAhead, fiscal.hasBegun(budget, by: date)
        {
            return mention.about(budget, rule: PeriodMention.relativeFiscal)
        }
        let before = budget.fiscalYear(movedBy: -1)
        if let before,
            around.isRunning && runs(mention, before: budget) || around.isBack && isBehind(mention, budget)
        {
            return mention.about(before, rule: PeriodMention.relativeFiscal)
        }
        guard around.isAhead, mention.fiscalPlace == nil, let date = context.date,
            mention.period.start.year > PlanCalendar.lastFullYear(before: date)
        else { return nil }
        return mention.about(budget, rule: PeriodMention.relativeFiscal)
    }

    /// "up from 1.5 billion this year", said in June of a budget that begins in July.
    private func runs(_ mention: PeriodMention, before budget: Period) -> Bool {
        guard let date = context.date, date.month ?? 1 <= 6, !fiscal.hasBegun(budget, by: date) else {
            return false
        }
        return mention.period.end.year == date.year && budget.start.year == date.year
            && budget.isOfTwoYears
    }

    /// "up from 3 billion last year", where that is not a year before the one that the budget follows.
    private func isBehind(_ mention: PeriodMention, _ budget: Period) -> Bool {
        mention.period.start.year >= budget.start.year - 1
    }

    /// "this fiscal year", "the next financial year": by the calendar of the country, or from the budget's own year.
    private func fiscalYear(_ mention: PeriodMention, _ around: Dating) -> PeriodMention? {
        guard let place = mention.fiscalPlace, let date = context.date,
            let year = fiscal.year(place, on: date, budget: around.budget)
                ?? (place == .running ? around.budget?.fiscalYear(movedBy: -1) : nil)
                ?? around.reported?.fiscalYear(movedBy: place.rawValue + 1)
        else { return nil }
        return mention.about(year, rule: PeriodMention.relativeFiscal)
    }
}

extension Period {
    /// The year of the books so many years on.
    func fiscalYear(movedBy years: Int) -> Period? {
        Period(years: start.year + years, through: end.year + years)
    }
}
