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
        let resolution = sinceBase(averaged(resolveOnce(statement), statement), statement)
        guard let years = statement.years ?? yearsOfRecord(statement), let end = resolution.period?.end.year,
            let span = Period(years: end - years + 1, through: end)
        else { return resolution }
        return Resolution(
            period: span, evidence: resolution.evidence, rule: "run-of-years", weight: resolution.weight)
    }

    /// "From 2008 to 2011, GDP rose to 6 billion in 2011, an average of 12% a year": a yearly average is one of the years
    /// that the sentence names.
    private func averaged(_ resolution: Resolution, _ statement: Statement) -> Resolution {
        guard statement.form == .growth, let period = resolution.period, period.start == period.end,
            resolution.isNamed, isAverage(statement),
            let span = view.periods.first(where: {
                $0.isSpan && $0.tie == .during && !$0.isFiscalYear && $0.period.end.year == period.end.year
                    && $0.tokens.upperBound <= view.quantities[statement.mention].first
            })
        else { return resolution }
        return Resolution(
            period: span.period, evidence: view.bytes(span.tokens), rule: span.rule,
            weight: resolution.weight,
            isNamed: true)
    }

    private func isAverage(_ statement: Statement) -> Bool {
        let first = view.quantities[statement.mention].first
        return (max(0, first - 6)..<first).contains { view.tokens[$0].is(.average) }
    }

    /// "the best harvest in nearly five years": the years up to its own.
    private func yearsOfRecord(_ statement: Statement) -> Int? {
        guard statement.unit == .year, statement.form == .level else { return nil }
        let quantity = view.quantities[statement.mention]
        guard case .exact(let value) = quantity.value, value >= 2, value <= 100 else { return nil }
        var place = quantity.first - 1
        while let word = view.token(place), quantity.first - place < 5,
            word.isOne(of: .nearly, .almost, .about, .the, .more, .than, .past)
        {
            place -= 1
        }
        guard view.token(place)?.is(.in) ?? false else { return nil }
        let isRecord = (max(0, place - 4)..<place).contains {
            view.tokens[$0].isOne(of: .highest, .lowest, .largest, .biggest, .best)
                || view.text[view.tokens[$0].range].suffix(3).elementsEqual("est".utf8)
        }
        return isRecord ? Int(value) : nil
    }

    /// "up 62% from 2011", "increased from 12 in 2001 to 34 in 2010, 11% a year": a change since a year that is named
    /// covers the years behind it.
    func sinceBase(_ resolution: Resolution, _ statement: Statement) -> Resolution {
        guard statement.form == .growth || statement.form == .change || isMultipleIncrease(statement),
            statement.role == nil, statement.tense != .future, let period = resolution.period,
            !resolution.isDeadline, var base = baseYear(of: statement)
        else { return resolution }
        // The sentence before may say which year the value itself is of.
        let end = resolution.isNamed ? period.end.year : frame.near?.period.end.year ?? period.end.year
        // "compared with five years ago", said of last year: the years up to it
        if base.isAgo, let date { base.year -= date.year - end }
        guard base.year + 1 < end, end <= date?.year ?? .max,
            let span = Period(years: base.year + 1, through: end)
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

    func baseYear(of statement: Statement) -> (year: Int, isAgo: Bool)? {
        let quantity = view.quantities[statement.mention]
        if let first = firstOfPair(before: quantity) { return (first, false) }
        let base = view.periods.first {
            $0.tie == .comparison && ($0.rule == "year" || $0.rule == "years-ago")
                && $0.tokens.lowerBound >= quantity.end
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
        return (base.period.end.year, base.rule == "years-ago")
    }

    /// "from 12 in 2001 to 34 in 2010, an average annual growth of 11%": the first year of the pair.
    func firstOfPair(before quantity: QuantityMention) -> Int? {
        guard
            (max(0, quantity.first - 6)..<quantity.first).contains(where: {
                view.tokens[$0].isOne(of: .annual, .annually)
            }),
            let first = view.periods.last(where: {
                $0.tie == .comparison && $0.rule == "year" && $0.tokens.upperBound < quantity.first
                    && (view.token($0.tokens.upperBound)?.is(.to) ?? false || isBase($0))
            }),
            !view.tokens[first.tokens.upperBound..<quantity.first].contains(where: { $0.kind == .semicolon })
        else { return nil }
        return first.period.start.year
    }

    /// "65% over 2002, an average of 10% a year": the year behind an increase.
    private func isBase(_ mention: PeriodMention) -> Bool {
        guard let link = view.token(mention.tokens.lowerBound - 1), link.isOne(of: .over, .from, .than) else {
            return false
        }
        return view.quantities.contains {
            $0.unit == .percent && $0.end <= mention.tokens.lowerBound
                && mention.tokens.lowerBound - $0.end <= 3
        }
    }

    func resolveOnce(_ statement: Statement) -> Resolution {
        let quantity = view.quantities[statement.mention]
        if statement.role == .baseline { return baseline(statement, quantity) }
        if let mention = mention(for: quantity, leans: statement.leansOnStated),
            !isOverTaken(mention, by: statement, quantity), !isOnlyTitle(mention, statement)
        {
            return Resolution(
                period: mention.isFiscalYear || spends(over: mention, statement)
                    ? mention.period : fitted(mention.period, mention.tie, statement),
                evidence: view.bytes(mention.tokens), rule: mention.rule, weight: 0.96, isNamed: true,
                isDeadline: mention.tie == .deadline)
        }
        if let next = yearBehindFirst(quantity, statement) { return next }
        return inherited(statement)
    }

    /// "from 88 million in 2002/03 to 90 million": the second value is of the next fiscal year.
    private func yearBehindFirst(_ quantity: QuantityMention, _ statement: Statement) -> Resolution? {
        guard statement.tense != .future,
            let first = view.periods.first(where: {
                $0.isFiscalYear && $0.tie == .comparison && view.token($0.tokens.upperBound)?.is(.to) ?? false
            }), abs(first.tokens.upperBound - quantity.first) <= 12,
            let next = Period(years: first.period.start.year + 1, through: first.period.end.year + 1),
            next.end.year <= date?.year ?? .max
        else { return nil }
        return Resolution(
            period: next, evidence: view.bytes(first.tokens), rule: "year-behind-first", weight: 0.8)
    }

    /// "40% of the Vision 2040 measures have begun": the year of a name says nothing of what is so now.
    private func isOnlyTitle(_ mention: PeriodMention, _ statement: Statement) -> Bool {
        guard mention.isOfTitle, statement.role != .target, let date else { return false }
        return (statement.tense == .past || statement.tense == .present)
            && mention.period.end.year >= date.year
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
        if let stated = frame.stated, !isWithinFrame(stated.period), !isAverage(statement) {
            return Resolution(
                period: stated.period, evidence: stated.evidence, rule: "period-of-stated", weight: 0.85)
        }
        if let held = frame.event, statement.isAttendance {
            return Resolution(
                period: held.period, evidence: held.evidence, rule: "period-of-event", weight: 0.8)
        }
        if statement.isNow, let date, let year = Period(years: date.year, through: date.year) {
            return Resolution(period: year, evidence: 0..<0, rule: "year-of-now", weight: 0.85)
        }
        let isAhead =
            statement.tense == .future && !frame.isEstimated(statement, kind, date)
            || frame.tone == .future && statement.tense == .none
        if let near = frame.near, statement.tense != .future || isRunning(near.period),
            near.period.start.year <= date?.year ?? .max, isNearer(near.period, statement)
        {
            return Resolution(
                period: near.isSpan ? fitted(near.period, .during, statement) : near.period,
                evidence: near.evidence, rule: "period-of-neighbour", weight: 0.85)
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
        if isAhead, kind == .report, frame.period == nil, let told = frame.told, isRunning(told.period) {
            return Resolution(
                period: told.period, evidence: told.evidence, rule: "year-told-before", weight: 0.7)
        }
        if let aim = frame.aim, isAimed(statement) {
            return Resolution(
                period: fitted(aim.period, .during, statement), evidence: aim.evidence, rule: "period-of-aim",
                weight: 0.75)
        }
        if kind == .plan, let budget = frame.budget, isAimed(statement) {
            return Resolution(period: budget, evidence: 0..<0, rule: Frame.ofBudget, weight: 0.7)
        }
        if isAhead, kind != .report, let ahead = frame.ahead {
            return Resolution(
                period: fitted(ahead.period, .during, statement), evidence: ahead.evidence,
                rule: "year-ahead-told", weight: 0.6)
        }
        if !isAhead, let fiscal = frame.fiscalYear, let date {
            let isNow = statement.tense == .present && statement.form == .level
            return Resolution(
                period: isNow ? Period(years: date.year, through: date.year) : fiscal, evidence: 0..<0,
                rule: "fiscal-year-of-document", weight: 0.65)
        }
        guard let date, let year = isAhead ? yearAhead(date) : yearReported(date, statement),
            let period = Period(years: year, through: year)
        else { return Resolution(period: nil, evidence: 0..<0, rule: "no-period", weight: 0.8) }
        return Resolution(period: period, evidence: 0..<0, rule: "document-date", weight: 0.7)
    }

    /// "2021-22", spoken of in March 2022: a fiscal year that has not ended on the document's day.
    private func isRunning(_ period: Period) -> Bool {
        guard let date, period.start.month == nil else { return false }
        return period.start.year + 1 == period.end.year && period.end.year >= date.year
    }

    /// Whether the years above cover a time, so that a change is about all of them.
    private func isWithinFrame(_ period: Period) -> Bool {
        guard let whole = frame.period, whole.start.year < whole.end.year else { return false }
        return whole.start.year <= period.start.year && period.end.year <= whole.end.year
    }

    /// What a plan is to bring about, and not what it tells of.
    private func isAimed(_ statement: Statement) -> Bool {
        if let role = statement.role { return role == .target }
        return statement.tense == .future || statement.tense == .none && frame.tone != .past
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
        guard period.start.year != period.end.year, !isYearOfMonths(period) else { return period }
        // "are taught in 400 schools", said of the past five years: how things stand at their end
        let stands =
            statement.tense == .present && statement.form == .level
            && statement.isState && !isPartOfStated(statement)
        guard statement.nature == .stock && !isOfMaking(statement) || stands, !lasts(statement, tie) else {
            return period
        }
        return CalendarDate(year: period.end.year).map { Period($0) } ?? period
    }

    /// "Construction of 36 million homes": what comes to be, and not how many there are.
    private func isOfMaking(_ statement: Statement) -> Bool {
        guard statement.rule == "counted-noun" else { return false }
        let first = view.quantities[statement.mention].first
        guard view.token(first - 1)?.is(.of) ?? false, let noun = view.token(first - 2), noun.kind == .word,
            noun.part == .noun || noun.part == .gerund
        else { return false }
        return noun.isOne(
            of: .construction, .building, .renovation, .creation, .installation, .rehabilitation, .planting,
            .training, .completion)
    }

    /// "July 2019 to June 2020": one year, though not one of the calendar.
    private func isYearOfMonths(_ period: Period) -> Bool {
        guard let first = period.start.month, let last = period.end.month else { return false }
        return (period.end.year - period.start.year) * 12 + last - first < 12
    }

    /// "maintain 2 million mu of farmland", "has ranked third since 2016": what holds all through a stretch.
    private func lasts(_ statement: Statement, _ tie: PeriodMention.Tie) -> Bool {
        if tie == .since, statement.form == .rank { return true }
        guard statement.form == .level, tie != .deadline else { return false }
        return statement.isKept && !statement.isPerfect
    }

    /// "19,000 km of lines were built, 9,000 km of which are for fast trains"
    private func isPartOfStated(_ statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        return view.token(end)?.is(.of) ?? false && view.token(end + 1)?.is(.which) ?? false
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
        // "fell from 27% to 8% over the five years"
        if let shared = timeOfPair(quantity), let year = CalendarDate(year: yearBefore(shared.period)) {
            return Resolution(
                period: before(shared.period, isFiscal: shared.isFiscalYear) ?? Period(year),
                evidence: view.bytes(shared.tokens),
                rule: "year-before-pair", weight: 0.88)
        }
        if let mention = mention(for: quantity) ?? span, mention.isSpan, !mention.isFiscalYear,
            opensSpan(mention),
            let start = CalendarDate(year: mention.period.start.year)
        {
            return Resolution(
                period: Period(start), evidence: view.bytes(mention.tokens), rule: "start-of-span",
                weight: 0.9)
        }
        if let quarter = frame.period.flatMap(quarterBefore),
            view.tokens.contains(where: { $0.is(.quarter) })
        {
            return Resolution(
                period: quarter, evidence: frame.evidence, rule: "quarter-before-pair", weight: 0.8)
        }
        guard
            let (period, evidence) = whole ?? reported(statement),
            let before = CalendarDate(year: yearBefore(period))
        else {
            return Resolution(period: nil, evidence: 0..<0, rule: "no-period", weight: 0.8)
        }
        let isFiscal =
            frame.isFiscalYear && period == frame.period
            || view.periods.contains {
                $0.isFiscalYear && $0.period == period
            }
        return Resolution(
            period: self.before(period, isFiscal: isFiscal) ?? Period(before), evidence: evidence,
            rule: "year-before-pair", weight: 0.88)
    }

    /// The three months before three months.
    private func quarterBefore(_ period: Period) -> Period? {
        guard let first = period.start.month, let last = period.end.month, last - first == 2,
            period.start.year == period.end.year
        else { return nil }
        let start = period.start.year * 12 + first - 4
        return PlanCalendar.months(start % 12 + 1, start % 12 + 3, of: start / 12)
    }

    /// The fiscal year before one.
    private func before(_ period: Period, isFiscal: Bool) -> Period? {
        guard isFiscal, period.start.month == nil, period.start.year + 1 == period.end.year else {
            return nil
        }
        return Period(years: period.start.year - 1, through: period.start.year)
    }

    /// The time behind the second value of a pair, where that is the last of its clause.
    private func timeOfPair(_ quantity: QuantityMention) -> PeriodMention? {
        guard let next = view.quantities.first(where: { $0.first >= quantity.end }),
            next.first - quantity.end <= 8,
            view.tokens[quantity.end..<next.first].contains(where: { $0.is(.to) }),
            let behind = view.periods.first(where: { $0.tokens.lowerBound >= next.end && $0.tie == .during }),
            behind.isSpan, !opensSpan(behind), behind.tokens.lowerBound - next.end <= 6,
            isAttached(behind, next.end)
        else { return nil }
        return behind
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
