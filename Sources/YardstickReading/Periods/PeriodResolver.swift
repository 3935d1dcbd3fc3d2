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
    private func sinceBase(_ resolution: Resolution, _ statement: Statement) -> Resolution {
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
    private func isMultipleIncrease(_ statement: Statement) -> Bool {
        guard statement.form == .multiple, let next = view.token(view.quantities[statement.mention].end)
        else {
            return false
        }
        return next.has(.changing) && next.part == .noun
    }

    private func baseYear(of statement: Statement) -> Int? {
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
    private func firstOfPair(before quantity: QuantityMention) -> Int? {
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

    private func resolveOnce(_ statement: Statement) -> Resolution {
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
    private func spends(over mention: PeriodMention, _ statement: Statement) -> Bool {
        guard statement.unit.dimension == .money, mention.rule == "span-of-years",
            statement.formRule != "value-reached"
        else { return false }
        if statement.isMeant || statement.nature == .flow { return true }
        var before = mention.tokens.lowerBound - 1
        while let word = view.token(before), word.part == .determiner { before -= 1 }
        return view.token(before)?.isOne(of: .over, .during, .between, .through) ?? false
    }

    private func inherited(_ statement: Statement) -> Resolution {
        let isAhead =
            statement.tense == .future && !frame.isEstimated(statement, kind, date)
            || frame.tone == .future && statement.tense == .none
        if let near = frame.near, statement.tense != .future, near.period.start.year <= date?.year ?? .max,
            isNearer(near.period, statement)
        {
            return Resolution(
                period: near.period, evidence: near.evidence, rule: "period-of-neighbour", weight: 0.85)
        }
        if let period = frame.period, frame.holds(for: statement), !isBefore(period, statement) {
            return Resolution(
                period: frame.isFiscalYear ? period : fitted(period, .during, statement),
                evidence: frame.evidence, rule: frame.rule, weight: 0.92)
        }
        if !isAhead, kind == .report, let told = frame.told, frame.period == nil, statement.tense != .present
        {
            return Resolution(
                period: told.period, evidence: told.evidence, rule: "year-told-before", weight: 0.75)
        }
        guard let date, let year = isAhead ? yearAhead(date) : yearReported(date, statement),
            let period = Period(years: year, through: year)
        else { return Resolution(period: nil, evidence: 0..<0, rule: "no-period", weight: 0.8) }
        return Resolution(period: period, evidence: 0..<0, rule: "document-date", weight: 0.7)
    }

    /// Whether a time named nearby says more than the paragraph's: where that says nothing, or spans years of which
    /// a value can only be about one.
    private func isNearer(_ near: Period, _ statement: Statement) -> Bool {
        guard let whole = frame.period, frame.holds(for: statement) else { return true }
        if frame.rule == Frame.ofBudget { return near.start.year < near.end.year }
        return statement.nature == .stock && whole.start.year < whole.end.year
            && near.start.year >= whole.start.year && near.end.year <= whole.end.year
    }

    /// The year that a document without any time looks back on: a report tells of the last full year, and with "is"
    /// past a year's first months of how things stand.
    private func yearReported(_ date: CalendarDate, _ statement: Statement) -> Int {
        guard kind == .report || kind == .communique else { return date.year }
        if statement.tense == .present, (date.month ?? 1) > 3 { return date.year }
        return PlanCalendar.lastFullYear(before: date)
    }

    /// The year that a document without any time looks ahead to: a report's tasks are those of its year.
    private func yearAhead(_ date: CalendarDate) -> Int? {
        kind == .report ? PlanCalendar.lastFullYear(before: date) + 1 : nil
    }

    /// What has happened, or is so now, is not about the time to come that a heading names: "Vision 2030".
    private func isBefore(_ period: Period, _ statement: Statement) -> Bool {
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
    private func fitted(_ period: Period, _ tie: PeriodMention.Tie, _ statement: Statement) -> Period {
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
    private func isYearly(_ statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        let around = max(0, end - 6)..<min(end + 5, view.tokens.count)
        return view.tokens[around].contains {
            $0.isOne(of: .annually, .annual, .yearly, .average) || $0.is(.year)
        }
    }

    /// The starting value of a pair is about the time named beside it, else the year before the pair's.
    private func baseline(_ statement: Statement, _ quantity: QuantityMention) -> Resolution {
        let behind = view.periods.first {
            let end = pastBrackets(quantity.end)
            return $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 6
                && isAttached($0, end)
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
    private func reported(_ statement: Statement) -> (Period, Range<Int>)? {
        guard let date else { return nil }
        let year = statement.tense == .future ? yearAhead(date) ?? date.year : yearReported(date, statement)
        return Period(years: year, through: year).map { ($0, 0..<0) }
    }

    /// The year before a period, or how things stand now where the period is one that is to come.
    private func yearBefore(_ period: Period) -> Int {
        guard let date, period.start.year == period.end.year, period.start.year > date.year else {
            return period.start.year - 1
        }
        return PlanCalendar.lastFullYear(before: date)
    }

    /// "fell from 488 to 343 between 2008 and 2017": the first value is that of the first year.
    private func opensSpan(_ mention: PeriodMention) -> Bool {
        view.token(mention.tokens.lowerBound - 1)?.isOne(of: .between, .from) ?? false
    }

    /// A time that stands right before a quantity is its own: "2015年的55.2%".
    private func adjoining(_ quantity: QuantityMention) -> PeriodMention? {
        view.periods.first { $0.tie != .comparison && $0.tokens.upperBound == quantity.first }
    }

    private func isAttached(_ mention: PeriodMention, _ end: Int) -> Bool {
        !(end..<mention.tokens.lowerBound).contains {
            view.quantityAt[$0] >= 0 || view.tokens[$0].kind == .comma || view.tokens[$0].kind == .semicolon
        }
    }

    /// The time that the sentence names for a quantity: in its clause before it, right behind it, or at the
    /// head of the sentence.
    private func mention(for quantity: QuantityMention, leans: Bool = false) -> PeriodMention? {
        let candidates = view.periods.filter { $0.tie != .comparison }
        guard !candidates.isEmpty else { return nil }
        if let adjoining = adjoining(quantity) { return adjoining }
        let clause = clause(of: quantity.first)
        let inClause = candidates.filter { clause.contains($0.tokens.lowerBound) }
        if let deadline = inClause.first(where: {
            $0.tokens.lowerBound >= quantity.end && $0.tie == .deadline
        }), isAlone(quantity, deadline), !opensNext(deadline), !isAside(deadline, quantity, inClause) {
            return deadline
        }
        if let behind = inClause.first(where: { $0.tokens.lowerBound >= quantity.end && isNear($0, quantity) }
        ) {
            return behind
        }
        if let own = inOwnClause(quantity, inClause) { return own }
        if let before = inClause.last(where: {
            $0.tokens.upperBound <= quantity.first
                && (leans && standsWithLast($0, before: quantity) || !isOwned($0, by: quantity))
        }) {
            return before
        }
        if let behind = inClause.first(where: { $0.tokens.lowerBound >= quantity.end }),
            isAlone(quantity, behind)
        {
            return behind
        }
        if let shared = inClause.first(where: { $0.tokens.lowerBound >= quantity.end }),
            sharesList(quantity, shared)
        {
            return shared
        }
        return candidates.last {
            $0.tokens.upperBound <= clause.lowerBound
                && ($0.tie == .deadline || $0.tokens.lowerBound <= 4 || view.leadsIn($0))
        }
    }

    /// "60 million jobs came over five years, and 12 million were created last year": a clause behind ", and" that
    /// names its own time.
    private func inOwnClause(_ quantity: QuantityMention, _ times: [PeriodMention]) -> PeriodMention? {
        guard let behind = times.first(where: { $0.tokens.lowerBound >= quantity.end }),
            isAlone(quantity, behind),
            !view.tokens[quantity.end..<behind.tokens.lowerBound].contains(where: {
                $0.kind == .comma || $0.part == .conjunction || $0.part == .relative
            }),
            let joint = (0..<quantity.first).last(where: { view.tokens[$0].kind == .comma }),
            view.token(joint + 1)?.part == .conjunction,
            let earlier = times.last(where: { $0.tokens.upperBound <= joint }),
            view.quantities.contains(where: { $0.end <= earlier.tokens.lowerBound }),
            !view.quantities.contains(where: { $0.first > joint && $0.end <= quantity.first })
        else { return nil }
        return behind
    }

    /// Whether a time stands right behind the last quantity before another.
    private func standsWithLast(_ mention: PeriodMention, before quantity: QuantityMention) -> Bool {
        guard let last = view.quantities.last(where: { $0.end <= quantity.first }) else { return false }
        return last.end <= mention.tokens.lowerBound
    }

    /// "Adding what was left over from last year, revenue will be 5 million": a time that is over is not that of what
    /// a later clause says is to come.
    private func isOverTaken(_ mention: PeriodMention, by statement: Statement, _ quantity: QuantityMention)
        -> Bool
    {
        guard statement.tense == .future, !statement.leansOnStated, let date,
            mention.period.end.year < date.year
        else { return false }
        // "we will add to last year's 5 million": what is to come is not about the year that is over.
        if mention.rule == "relative-year", !statement.isEstimate { return true }
        guard mention.tokens.upperBound <= quantity.first else { return false }
        let isBehindAnother = view.quantities.contains { $0.end <= mention.tokens.lowerBound }
        return isBehindAnother
            && view.tokens[mention.tokens.upperBound..<quantity.first].contains { $0.kind == .comma }
    }

    /// A time that stands with an earlier quantity, behind it, belongs to that one.
    private func isOwned(_ mention: PeriodMention, by quantity: QuantityMention) -> Bool {
        guard
            let earlier = view.quantities.last(where: {
                $0.end <= mention.tokens.lowerBound && $0.end <= quantity.first
            })
        else { return false }
        return mention.tokens.lowerBound - earlier.end <= 2
            && view.tokens[mention.tokens.upperBound..<quantity.first].contains {
                $0.kind == .comma || $0.part == .conjunction || $0.part == .preposition
            }
    }

    /// "12 wells, a clinic and three schools in 2019": one list up to the time, without a verb of its own.
    private func sharesList(_ quantity: QuantityMention, _ mention: PeriodMention) -> Bool {
        let between = quantity.end..<mention.tokens.lowerBound
        return between.count < 40
            && !view.tokens[between].contains {
                $0.part == .finite || $0.part == .base || $0.part == .be || $0.part == .modal
                    || $0.part == .have
                    || $0.part == .relative || $0.part == .subordinator || $0.kind == .colon
                    || $0.kind == .openParenthesis
                    || $0.isOne(of: .from, .up, .down, .compared, .against, .than, .versus, .to, .since)
            }
    }

    private func isNear(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        let end = pastBrackets(quantity.end)
        guard end <= mention.tokens.lowerBound else { return false }
        let between = end..<mention.tokens.lowerBound
        guard between.count <= 3 else { return false }
        return !between.contains {
            view.quantityAt[$0] >= 0 || view.tokens[$0].kind == .comma || view.tokens[$0].part == .conjunction
        }
    }

    /// Past "($5 million)" behind an amount: the same amount said again.
    private func pastBrackets(_ place: Int) -> Int {
        guard view.token(place)?.kind == .openParenthesis else { return place }
        let reach = place..<min(place + 12, view.tokens.count)
        guard let close = reach.first(where: { view.tokens[$0].kind == .closeParenthesis }) else {
            return place
        }
        return close + 1
    }

    /// "..., and by 2025 it will reach": a time behind a conjunction, with a value of its own, opens the next clause.
    private func opensNext(_ mention: PeriodMention) -> Bool {
        var at = mention.tokens.lowerBound - 1
        while at >= 0,
            view.tokens[at].part == .preposition || view.tokens[at].part == .determiner
                || view.tokens[at].is(.end)
        {
            at -= 1
        }
        guard at >= 0, view.tokens[at].part == .conjunction else { return false }
        return view.quantities.contains { $0.first >= mention.tokens.upperBound }
    }

    /// "In 2023, 64% had access, short of what is meant by 2030": behind a comma, where a time before says when.
    private func isAside(_ mention: PeriodMention, _ quantity: QuantityMention, _ times: [PeriodMention])
        -> Bool
    {
        view.tokens[quantity.end..<mention.tokens.lowerBound].contains { $0.kind == .comma }
            && times.contains { $0.tokens.upperBound <= quantity.first && !isOwned($0, by: quantity) }
    }

    private func isAlone(_ quantity: QuantityMention, _ mention: PeriodMention) -> Bool {
        !view.quantities.contains { $0.first >= quantity.end && $0.end <= mention.tokens.lowerBound }
    }

    /// The tokens between the semicolons around a place.
    private func clause(of place: Int) -> Range<Int> {
        var lower = place
        while lower > 0, view.tokens[lower - 1].kind != .semicolon { lower -= 1 }
        var upper = place
        while upper < view.tokens.count, view.tokens[upper].kind != .semicolon { upper += 1 }
        return lower..<upper
    }
}
