/// Tells the period of a statement: from its sentence, else from the frame above it, else from the document.
struct PeriodResolver {
    let view: SentenceView
    let frame: Frame
    let date: CalendarDate?
    let kind: DocumentKind?

    struct Resolution {
        let period: Period?
        let evidence: Range<Int>
        let rule: String
        let weight: Double
        /// Whether the sentence itself names the time.
        var isNamed = false
        /// Whether the sentence names it as the time by which something is to be: "by the end of this year".
        var isDeadline = false
    }

    func resolve(_ statement: Statement) -> Resolution {
        if let column = statement.column, let period = column.period {
            return Resolution(
                period: period, evidence: column.evidence, rule: "column-of-table", weight: 0.85,
                isNamed: true)
        }
        let resolution = sinceBase(resolveOnce(statement), statement)
        guard let years = statement.years, let end = resolution.period?.end.year,
            let span = Period(years: end - years + 1, through: end)
        else { return resolution }
        return Resolution(
            period: span, evidence: resolution.evidence, rule: "run-of-years", weight: resolution.weight)
    }

    /// "up 62% from 2011", "increased from 12 in 2001 to 34 in 2010, 11% a year": a change since a year that is named
    /// covers the years behind it.
    func sinceBase(_ resolution: Resolution, _ statement: Statement) -> Resolution {
        guard statement.form == .growth || statement.form == .change || isMultipleIncrease(statement),
            statement.role == nil, statement.tense != .future, let period = resolution.period,
            !resolution.isDeadline, let base = baseYear(of: statement)
        else { return resolution }
        // The sentence before may say which year the value itself is of.
        let end = resolution.isNamed ? period.end.year : frame.near?.period.end.year ?? period.end.year
        guard base + 1 < end, end <= date?.year ?? .max, let span = Period(years: base + 1, through: end)
        else {
            return resolution
        }
        return Resolution(
            period: span, evidence: resolution.evidence, rule: "since-base-year", weight: resolution.weight,
            isNamed: resolution.isNamed)
    }

    /// "a fourfold increase over 2002"
    func isMultipleIncrease(_ statement: Statement) -> Bool {
        guard statement.form == .multiple, let next = view.token(view.quantities[statement.mention].end)
        else {
            return false
        }
        return next.has(.changing) && next.part == .noun
    }

    func baseYear(of statement: Statement) -> Int? {
        let quantity = view.quantities[statement.mention]
        if let first = firstOfPair(before: quantity) { return first }
        let base = view.periods.first {
            $0.tie == .comparison && $0.rule == "year" && $0.tokens.lowerBound >= quantity.end
                && $0.tokens.lowerBound - quantity.end <= 6
        }
        guard let base, let first = view.token(quantity.end) else { return nil }
        let between = quantity.end..<base.tokens.lowerBound
        let isMeasured =
            view.token(base.tokens.upperBound)?.isOne(of: .levels, .level, .baseline, .prices) ?? false
        guard !isMeasured, first.isOne(of: .over, .from, .compared, .increase, .growth, .respectively),
            !view.tokens[between].contains(where: { $0.kind == .comma || $0.kind == .semicolon }),
            !between.contains(where: { view.quantityAt[$0] >= 0 })
        else { return nil }
        return base.period.end.year
    }

    /// "from 12 in 2001 to 34 in 2010, an average annual growth of 11%": the first year of the pair.
    func firstOfPair(before quantity: QuantityMention) -> Int? {
        guard
            (max(0, quantity.first - 6)..<quantity.first).contains(where: {
                view.tokens[$0].isOne(of: .annual, .annually)
            }),
            let first = view.periods.last(where: {
                $0.tie == .comparison && $0.rule == "year" && $0.tokens.upperBound < quantity.first
                    && view.token($0.tokens.upperBound)?.is(.to) ?? false
            }),
            !view.tokens[first.tokens.upperBound..<quantity.first].contains(where: { $0.kind == .semicolon })
        else { return nil }
        return first.period.start.year
    }

    func resolveOnce(_ statement: Statement) -> Resolution {
        let quantity = view.quantities[statement.mention]
        if statement.role == .baseline { return baseline(statement, quantity) }
        if let mention = mention(for: quantity, leans: statement.leansOnStated),
            !isOverTaken(mention, by: statement, quantity)
        {
            return Resolution(
                period: mention.isFiscalYear || spends(over: mention, statement)
                    ? mention.period : fitted(mention.period, mention.tie, statement),
                evidence: view.bytes(mention.tokens), rule: mention.rule, weight: 0.96, isNamed: true,
                isDeadline: mention.tie == .deadline)
        }
        return inherited(statement)
    }

    /// "investments over the 2016-18 period are 22 million": money adds up over the years that it is told for.
    func spends(over mention: PeriodMention, _ statement: Statement) -> Bool {
        guard statement.unit.dimension == .money, mention.rule == "span-of-years",
            statement.formRule != "value-reached"
        else { return false }
        if statement.isMeant || statement.nature == .flow { return true }
        var before = mention.tokens.lowerBound - 1
        while let word = view.token(before), word.part == .determiner { before -= 1 }
        return view.token(before)?.isOne(of: .over, .during, .between, .through) ?? false
    }

    func inherited(_ statement: Statement) -> Resolution {
        if statement.isNow, let date, let year = Period(years: date.year, through: date.year) {
            return Resolution(period: year, evidence: 0..<0, rule: "year-of-now", weight: 0.85)
        }
        let isAhead =
            statement.tense == .future && !frame.isEstimated(statement, kind, date)
            || frame.tone == .future && statement.tense == .none
        if let near = frame.near, statement.tense != .future, near.period.start.year <= date?.year ?? .max,
            isNearer(near.period, statement)
        {
            return Resolution(
                period: near.period, evidence: near.evidence, rule: "period-of-neighbour", weight: 0.85)
        }
        if let period = frame.period, frame.holds(for: statement), !isBefore(period, statement),
            !isOver(period, for: statement)
        {
            return Resolution(
                period: frame.isFiscalYear ? period : fitted(period, .during, statement),
                evidence: frame.evidence, rule: frame.rule, weight: 0.92)
        }
        if let budget = frame.budget,
            statement.isMeant || statement.unit.dimension == .money && !statement.isPerfect
        {
            return Resolution(period: budget, evidence: 0..<0, rule: Frame.ofBudget, weight: 0.75)
        }
        if !isAhead, kind == .report, let told = frame.told, frame.period == nil,
            statement.tense != .present || statement.form == .growth
        {
            return Resolution(
                period: told.period, evidence: told.evidence, rule: "year-told-before", weight: 0.75)
        }
        guard let date, let year = isAhead ? yearAhead(date) : yearReported(date, statement),
            let period = Period(years: year, through: year)
        else { return Resolution(period: nil, evidence: 0..<0, rule: "no-period", weight: 0.8) }
        return Resolution(period: period, evidence: 0..<0, rule: "document-date", weight: 0.7)
    }

    /// What is to come is not about years that are over.
    private func isOver(_ period: Period, for statement: Statement) -> Bool {
        guard let date else { return false }
        return statement.tense == .future && statement.role != .baseline && period.end.year < date.year
            && !frame.isEstimated(statement, kind, date)
    }

    /// Whether a time named nearby says more than the paragraph's: where that says nothing, or spans years of which
    /// a value can only be about one.
    func isNearer(_ near: Period, _ statement: Statement) -> Bool {
        guard let whole = frame.period, frame.holds(for: statement) else { return true }
        if frame.rule == Frame.ofBudget { return near.start.year < near.end.year }
        return statement.nature == .stock && whole.start.year < whole.end.year
            && near.start.year >= whole.start.year && near.end.year <= whole.end.year
    }

    /// The year that a document without any time looks back on: a report tells of the last full year, and with "is"
    /// past a year's first months of how things stand.
    func yearReported(_ date: CalendarDate, _ statement: Statement) -> Int {
        guard kind == .report || kind == .communique else { return date.year }
        if statement.tense == .present, (date.month ?? 1) > 3 { return date.year }
        return PlanCalendar.lastFullYear(before: date)
    }

    /// The year that a document without any time looks ahead to: a report's tasks are those of its year.
    func yearAhead(_ date: CalendarDate) -> Int? {
        kind == .report ? PlanCalendar.lastFullYear(before: date) + 1 : nil
    }

    /// What has happened, or is so now, is not about the time to come that a heading names: "Vision 2030".
    func isBefore(_ period: Period, _ statement: Statement) -> Bool {
        guard let date, statement.role == nil, period.start.year > date.year else { return false }
        if frame.rule == Frame.ofBudget { return statement.isPerfect && !statement.isMeant }
        let isParagraph = frame.rule == "period-of-paragraph"
        switch statement.tense {
        case .past: return !isParagraph || !statement.isPerfect
        case .present: return statement.isState || isParagraph && !frame.isGoal
        case .future, .none: return false
        }
    }

    /// A stock is about the end of a span; a flow about all of it.
    func fitted(_ period: Period, _ tie: PeriodMention.Tie, _ statement: Statement) -> Period {
        if statement.nature == .flow, statement.form != .growth || isYearly(statement), tie == .deadline,
            period.start == period.end, let whole = frame.period,
            whole.start.year < whole.end.year, whole.end.year == period.end.year
        {
            return whole
        }
        guard statement.nature == .stock, period.start.year != period.end.year else { return period }
        return CalendarDate(year: period.end.year).map { Period($0) } ?? period
    }

    /// "grow by 6% annually by 2025": a growth of each year, not one that is reached by then.
    func isYearly(_ statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        let around = max(0, end - 6)..<min(end + 5, view.tokens.count)
        return view.tokens[around].contains {
            $0.isOne(of: .annually, .annual, .yearly, .average) || $0.is(.year)
        }
    }

    /// The starting value of a pair is about the time named beside it, else the year before the pair's.
    func baseline(_ statement: Statement, _ quantity: QuantityMention) -> Resolution {
        let behind = view.periods.first {
            let end = pastBrackets(quantity.end)
            return $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 6
                && isAttached($0, end)
        }
        // "由上年的210亿元增加到260亿元": the year before the one that the heading names.
        if let mention = adjoining(quantity), mention.rule == "relative-year", let whole = frame.period,
            mention.period == whole, let before = CalendarDate(year: whole.start.year - 1)
        {
            return Resolution(
                period: Period(before), evidence: view.bytes(mention.tokens), rule: "year-before-pair",
                weight: 0.9)
        }
        if let mention = adjoining(quantity) ?? behind {
            return Resolution(
                period: mention.period, evidence: view.bytes(mention.tokens), rule: mention.rule, weight: 0.95
            )
        }
        let whole =
            mention(for: quantity).map { ($0.period, view.bytes($0.tokens)) }
            ?? frame.period.map { ($0, frame.evidence) }
        let span = view.periods.first { $0.tokens.lowerBound > quantity.end && $0.isSpan && opensSpan($0) }
        if let mention = mention(for: quantity) ?? span, mention.isSpan, !mention.isFiscalYear,
            opensSpan(mention),
            let start = CalendarDate(year: mention.period.start.year)
        {
            return Resolution(
                period: Period(start), evidence: view.bytes(mention.tokens), rule: "start-of-span",
                weight: 0.9)
        }
        guard
            let (period, evidence) = whole ?? reported(statement),
            let before = CalendarDate(year: yearBefore(period))
        else {
            return Resolution(period: nil, evidence: 0..<0, rule: "no-period", weight: 0.8)
        }
        return Resolution(period: Period(before), evidence: evidence, rule: "year-before-pair", weight: 0.88)
    }

    /// The year that a document without any time is about.
    func reported(_ statement: Statement) -> (Period, Range<Int>)? {
        guard let date else { return nil }
        let year = statement.tense == .future ? yearAhead(date) ?? date.year : yearReported(date, statement)
        return Period(years: year, through: year).map { ($0, 0..<0) }
    }

    /// The year before a period, or how things stand now where the period is one that is to come.
    func yearBefore(_ period: Period) -> Int {
        guard let date, period.start.year == period.end.year, period.start.year > date.year else {
            return period.start.year - 1
        }
        return PlanCalendar.lastFullYear(before: date)
    }

    /// "fell from 488 to 343 between 2008 and 2017": the first value is that of the first year.
    func opensSpan(_ mention: PeriodMention) -> Bool {
        view.token(mention.tokens.lowerBound - 1)?.isOne(of: .between, .from) ?? false
    }

    /// A time that stands right before a quantity is its own: "2015年的55.2%".
    func adjoining(_ quantity: QuantityMention) -> PeriodMention? {
        view.periods.first { $0.tie != .comparison && $0.tokens.upperBound == quantity.first }
    }

    func isAttached(_ mention: PeriodMention, _ end: Int) -> Bool {
        !(end..<mention.tokens.lowerBound).contains {
            view.quantityAt[$0] >= 0 || view.tokens[$0].kind == .comma || view.tokens[$0].kind == .semicolon
        }
    }
}
