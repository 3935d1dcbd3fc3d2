/// Tells the period of a statement: from its sentence, else from the frame above it, else from the document.
struct PeriodResolver {
    let view: SentenceView
    let frame: Frame
    let date: CalendarDate?
    let kind: DocumentKind?

    struct Resolution {
        let period: Period?
        let evidence: Range<Int>
        let rule: RuleName
        /// Whether the sentence itself names the time.
        var isNamed = false
        /// Whether the sentence names it as the time by which something is to be: "by the end of this year".
        var isDeadline = false

        /// The rule that nothing but the document's day tells when.
        static let ofDocument: RuleName = "document-date"
    }

    func resolve(_ statement: Statement) -> Resolution {
        if let column = statement.column, let period = column.period {
            return Resolution(
                period: period, evidence: column.evidence, rule: "column-of-table",
                isNamed: true)
        }
        let resolution = sinceBase(averaged(resolveOnce(statement), statement), statement)
        guard let years = statement.years ?? yearsOfRecord(statement), let end = lastOfRun(resolution),
            let span = Period(years: end - years + 1, through: end)
        else { return resolution }
        return Resolution(
            period: span, evidence: resolution.evidence, rule: "run-of-years")
    }

    /// The last year of a run of years: where only the document's day tells, the last that was over.
    private func lastOfRun(_ resolution: Resolution) -> Int? {
        guard let end = resolution.period?.end.year, resolution.rule == Resolution.ofDocument, let date else {
            return resolution.period?.end.year
        }
        return min(end, PlanCalendar.yearReached(on: date))
    }

    func resolveOnce(_ statement: Statement) -> Resolution {
        let quantity = view.quantities[statement.mention]
        if let now = ofNow(quantity, statement) { return now }
        if statement.role == .baseline { return baseline(statement, quantity) }
        if let mention = mention(for: quantity, leans: statement.leansOnStated, of: statement)
            .flatMap({ isOverTaken($0, by: statement, quantity) ? timeBehind(quantity) : $0 }),
            !isOnlyTitle(mention, statement)
        {
            return Resolution(
                period: ofEachYear(mention, statement)
                    ?? (mention.isFiscalYear || spends(over: mention, statement)
                        ? mention.period : fitted(mention.period, mention.tie, statement)),
                evidence: view.bytes(mention.tokens), rule: mention.rule, isNamed: true,
                isDeadline: mention.tie == .deadline)
        }
        if let next = yearBehindFirst(quantity, statement) { return next }
        if let held = timeOfHeld(statement, quantity) { return held }
        return inherited(statement)
    }

    /// "stood at 22% in 2021, compared with an EU average of 21%": what a value is held against is of the value's own time.
    private func timeOfHeld(_ statement: Statement, _ quantity: QuantityMention) -> Resolution? {
        guard statement.role == .reference, statement.rule == "earlier-value",
            let time = view.periods.last(where: { $0.tokens.upperBound <= quantity.first }),
            time.tie == .during, time.step == nil, time.period.end.year <= date?.year ?? .max,
            quantity.first - time.tokens.upperBound <= 10,
            !view.tokens[time.tokens.upperBound..<quantity.first].contains(where: { $0.kind == .semicolon })
        else { return nil }
        return Resolution(
            period: time.period, evidence: view.bytes(time.tokens), rule: time.rule, isNamed: true)
    }

    /// "from 88 million in 2002/03 to 90 million": the second value is of the next fiscal year.
    private func yearBehindFirst(_ quantity: QuantityMention, _ statement: Statement) -> Resolution? {
        guard statement.tense != .future,
            let first = view.periods.first(where: {
                $0.isFiscalYear && $0.tie == .comparison && view.token($0.tokens.upperBound)?.is(.to) ?? false
            }), abs(first.tokens.upperBound - quantity.first) <= 12,
            // "from 88 million in 2002/03 to 90 million in 2005/06"
            !view.periods.contains(where: {
                $0.isFiscalYear && $0.tokens.lowerBound > first.tokens.upperBound
            }),
            let next = Period(years: first.period.start.year + 1, through: first.period.end.year + 1),
            next.end.year <= date?.year ?? .max
        else { return nil }
        return Resolution(
            period: next, evidence: view.bytes(first.tokens), rule: "year-behind-first")
    }

    /// "40% of the Vision 2040 measures have begun": the year of a name says nothing of what is so now.
    private func isOnlyTitle(_ mention: PeriodMention, _ statement: Statement) -> Bool {
        guard mention.isOfTitle, statement.role != .target, let date else { return false }
        return (statement.tense == .past || statement.tense == .present)
            && mention.period.end.year >= date.year
    }

    /// "investments over the 2016-18 period are 22 million": money adds up over the years that it is told for.
    func spends(over mention: PeriodMention, _ statement: Statement) -> Bool {
        // "growth of 7% in the medium term": no year of it alone is meant
        if mention.rule == PeriodMention.termOfPlan {
            return statement.form != .level || statement.nature == .flow
                || statement.formRule != "value-reached" && statement.formRule != "value-verb"
        }
        guard statement.unit.dimension == .money, statement.formRule != "value-reached",
            mention.rule == "span-of-years" || mention.countsYears
        else { return false }
        if statement.isMeant || statement.nature == .flow { return true }
        var before = mention.tokens.lowerBound - 1
        while let word = view.token(before), word.part == .determiner { before -= 1 }
        return view.token(before)?.isOne(of: .over, .during, .between, .through) ?? false
    }

    func inherited(_ statement: Statement) -> Resolution {
        if let whole = frame.whole, !isOfOwnWhole(statement) {
            return Resolution(
                period: whole.period, evidence: whole.evidence, rule: "period-of-stated")
        }
        if let stated = frame.stated, !isWithinFrame(stated.period), !isAverage(statement) {
            return Resolution(
                period: stated.period, evidence: stated.evidence, rule: "period-of-stated")
        }
        if let held = frame.event, statement.isAttendance {
            return Resolution(
                period: held.period, evidence: held.evidence, rule: "period-of-event")
        }
        if let figure = frame.figure {
            return Resolution(
                period: figure.isSpan ? fitted(figure.period, .during, statement) : figure.period,
                evidence: figure.evidence, rule: "period-of-figure")
        }
        if statement.isNow || statement.saysNow && !frame.isAccount, let date,
            let year = Period(years: date.year, through: date.year)
        {
            return Resolution(period: year, evidence: 0..<0, rule: "year-of-now")
        }
        let isAhead =
            statement.tense == .future && !frame.isEstimated(statement, kind, date)
            || statement.role == .target && statement.tense == .present
            || (frame.tone == .future || kind == .plan && frame.tone == .none && statement.role == nil)
                && statement.tense == .none
        let standsNow = standsNow(statement)
        if frame.isCaptionCloser, let told = ofCaption(statement, isAhead) { return told }
        if let whole = yearsUpTo(statement) { return whole }
        if let near = frame.near, !(near.isTold && standsNow), !isMomentOf(near.period, flow: statement),
            statement.tense != .future || isRunning(near.period) || pointsBack,
            near.period.start.year <= date?.year ?? .max || pointsBack, isNearer(near.period, statement)
        {
            return Resolution(
                period: near.isSpan ? fitted(near.period, .during, statement) : near.period,
                evidence: near.evidence, rule: "period-of-neighbour")
        }
        if let done = doneSoFar(statement, isAhead) ?? beforePlan(statement) { return done }
        if let period = frame.period, frame.holds(for: statement), !(frame.isTold && standsNow),
            !isBefore(period, statement),
            !isOver(period, for: statement)
        {
            return Resolution(
                period: frame.isFiscalYear || frame.rule == Frame.ofBudget
                    || frame.isGiven && period.start.month != nil
                    ? period : fitted(period, .during, statement),
                evidence: frame.evidence, rule: frame.rule)
        }
        if let goal = goalAbove(statement, isAhead) { return goal }
        if let budget = frame.budget,
            statement.isMeant || statement.unit.dimension == .money && !statement.isPerfect
        {
            return Resolution(period: budget, evidence: 0..<0, rule: Frame.ofBudget)
        }
        if frame.period == nil, let told = ofCaption(statement, isAhead) { return told }
        if !isAhead, kind != .plan, let told = frame.told, frame.period == nil,
            statement.tense != .present || statement.form == .growth
        {
            return Resolution(
                period: told.period, evidence: told.evidence, rule: "year-told-before")
        }
        if isAhead, kind == .report, frame.period == nil, let told = frame.told, isRunning(told.period) {
            return Resolution(
                period: told.period, evidence: told.evidence, rule: "year-told-before")
        }
        if let aim = frame.aim, isAimed(statement) {
            return Resolution(
                period: aim.isWhole ? aim.period : fitted(aim.period, .during, statement),
                evidence: aim.evidence, rule: "period-of-aim")
        }
        if kind == .plan, let budget = frame.budget, isAimed(statement) || isOfBudget(statement) {
            return Resolution(period: budget, evidence: 0..<0, rule: Frame.ofBudget)
        }
        if isAhead, kind != .report, let ahead = frame.ahead {
            return Resolution(
                period: ahead.isWhole ? ahead.period : fitted(ahead.period, .during, statement),
                evidence: ahead.evidence, rule: "year-ahead-told")
        }
        if isAhead, kind == .plan, let own = frame.ownYear {
            return Resolution(period: own.period, evidence: own.evidence, rule: "year-told-before")
        }
        if !isAhead, let fiscal = frame.fiscalYear, let date {
            let isNow = statement.tense == .present && statement.form == .level
            return Resolution(
                period: isNow ? Period(years: date.year, through: date.year) : fiscal, evidence: 0..<0,
                rule: "fiscal-year-of-document")
        }
        if !isAhead, let before = yearBeforeBudget(statement) { return before }
        guard let date,
            let year = isAhead ? yearAhead(date, tense: statement.tense) : yearReported(date, statement),
            let period = Period(years: year, through: year)
        else { return Resolution(period: nil, evidence: 0..<0, rule: "no-period") }
        return Resolution(period: period, evidence: 0..<0, rule: "document-date")
    }

    /// "We planted 9,000 trees", in a report of 2023 on a plan for 2021-2025: what was done up to the last full year.
    private func doneSoFar(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard kind == .report, !isAhead, statement.role == nil, statement.tense == .past, let date,
            let whole = frame.period, frame.rule == "period-of-heading", frame.tone != .future,
            whole.start.month == nil, whole.end.year > date.year, whole.end.year - whole.start.year > 1,
            statement.nature == .flow, statement.form != .growth,
            let period = Period(
                years: whole.start.year,
                through: max(whole.start.year, PlanCalendar.lastFullYear(before: date)))
        else { return nil }
        return Resolution(period: period, evidence: frame.evidence, rule: frame.rule)
    }

    /// "Of which, forestry contributes 19% of GDP": a share of something else than what was stated.
    private func isOfOwnWhole(_ statement: Statement) -> Bool {
        statement.unit == .percent && view.token(view.quantities[statement.mention].end)?.is(.of) ?? false
            || statement.form == .growth || statement.form == .rank
    }

    /// "By 2026 GDP will exceed 700 billion. 210 billion will be invested", under "Goals for 2022-2026": what adds up is
    /// of all the years that the heading names.
    private func yearsUpTo(_ statement: Statement) -> Resolution? {
        guard frame.isDeadline, statement.nature == .flow, statement.formRule != "value-reached",
            statement.formRule != "value-verb",
            statement.form == .growth ? isYearly(statement) : statement.unit.dimension == .money,
            let above = frame.above, let end = frame.period, above.period.end.year == end.end.year,
            above.period.start.year + 1 < end.end.year
        else { return nil }
        return Resolution(
            period: above.period, evidence: above.evidence, rule: "period-of-heading")
    }

    /// "At 30 June 2022 it employed 318 people. It issued 500 permits": what adds up in a report on a year is not of a day
    /// that the sentence before named.
    private func isMomentOf(_ near: Period, flow statement: Statement) -> Bool {
        guard near.start.day != nil, near.start == near.end, statement.nature == .flow,
            let whole = frame.above?.period ?? frame.period, whole.start.day == nil
        else { return false }
        return kind == .report
    }

    /// What is or was so is of the time that the captions around name: their figures are what it tells of.
    private func ofCaption(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard let caption = frame.caption, !isAhead, !statement.isMeant, statement.role != .target,
            caption.period.end.year <= date?.year ?? .max
        else { return nil }
        return Resolution(
            period: caption.isSpan ? fitted(caption.period, .during, statement) : caption.period,
            evidence: caption.evidence, rule: "period-of-caption")
    }

    /// "By 2018 it fell to 26%. The target is 15%": what is to come, in a paragraph on what is over, is of the time that the
    /// heading names.
    private func goalAbove(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard isAhead, let date, let goal = frame.above, goal.period.end.year > date.year else { return nil }
        return Resolution(
            period: goal.period.start.year + 1 == goal.period.end.year
                ? goal.period : fitted(goal.period, .during, statement), evidence: goal.evidence,
            rule: "period-of-heading")
    }

    /// "2021-22", spoken of in March 2022: a fiscal year that has not ended on the document's day.
    private func isRunning(_ period: Period) -> Bool {
        guard let date, period.start.month == nil else { return false }
        return period.start.year + 1 == period.end.year && period.end.year >= date.year
    }

    /// "This would cut demand by 9%": of the time that the sentence before named.
    private var pointsBack: Bool {
        guard let first = view.tokens.first, let verb = view.token(1) else { return false }
        return first.isOne(of: .this, .that)
            && (verb.part == .modal || verb.part == .finite || verb.part == .be)
    }

    /// Whether the years above cover a time, so that a change is about all of them.
    private func isWithinFrame(_ period: Period) -> Bool {
        guard let whole = frame.period, whole.start.year < whole.end.year,
            // In a report on a plan that still runs a change is of the year of what it is said of.
            kind != .report || whole.end.year <= date?.year ?? .max || frame.tone == .future
        else { return false }
        return whole.start.year <= period.start.year && period.end.year <= whole.end.year
    }

    /// "The budget assumes a growth of 2%": a change that a budget tells of in the present.
    private func isOfBudget(_ statement: Statement) -> Bool {
        statement.role == nil && statement.tense == .present && !statement.isState && statement.form != .level
    }

    /// What a plan is to bring about, and not what it tells of.
    private func isAimed(_ statement: Statement) -> Bool {
        if let role = statement.role { return role == .target }
        // "A third of the fund has been set aside for roads"
        if statement.isAllotted { return true }
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
        let isTarget = statement.role == .target && statement.tense != .past
        if statement.isMeant || isTarget || standsNow(statement) { return date.year }
        // "28% of the land has been drained", said in June
        let lasts = statement.isPerfect && statement.form == .level && !frame.isAccount
        if statement.tense == .present || lasts, (date.month ?? 1) > 3 {
            return date.year
        }
        // A report that is dated by its year alone tells of it, unless its title names the year before.
        if date.month == nil, kind == .report, !frame.isAccount, !frame.isOnYearBefore { return date.year }
        return PlanCalendar.lastFullYear(before: date)
    }

    /// "The reserve fund stands at 5 million", "Nearly a third of teachers leave": how things are on the document's day.
    /// In a government's account of a year it is how they were at its end.
    private func standsNow(_ statement: Statement) -> Bool {
        guard !frame.isAccount, kind != .communique, statement.role == nil || statement.role == .reference,
            statement.form != .growth, statement.form != .change
        else { return false }
        return statement.tense == .present || statement.isPerfect && statement.nature == .stock
    }

    /// The year that a document without any time looks ahead to: a report's tasks are those of its year.
    func yearAhead(_ date: CalendarDate, tense: Statement.Tense = .future) -> Int? {
        if kind == .report { return PlanCalendar.lastFullYear(before: date) + 1 }
        return tense == .none ? date.year : nil
    }

    /// What has happened, or is so now, is not about the time to come that a heading names: "Vision 2030".
    func isBefore(_ period: Period, _ statement: Statement) -> Bool {
        guard let date, statement.role == nil, !frame.isGiven else { return false }
        if period.start.year <= date.year {
            // "GDP stood at 5 million", in a review of the plan for 2016-2025
            guard period.end.year > date.year, period.end.year - period.start.year > 1,
                statement.form == .level
            else { return false }
            // "The port employs 340 people", under the title of a plan for 2022-2027
            if kind == .plan, statement.tense == .present, statement.isState { return !frame.isGoal }
            return
                (statement.nature == .stock && statement.tense == .past
                || statement.tense == .present && statement.isState)
                && frame.tone != .future && kind == .report && frame.rule == "period-of-heading"
        }
        if frame.rule == Frame.ofBudget { return statement.isPerfect && !statement.isMeant }
        let isParagraph = frame.rule == "period-of-paragraph"
        switch statement.tense {
        case .past:
            // "should be in employment", under "to be achieved by 2030:"
            let isMeant = frame.isGoal && view.tokens.contains { $0.part == .modal }
            return !isParagraph || !statement.isPerfect && !isMeant
        case .present: return statement.isState || isParagraph && !frame.isGoal
        case .future, .none: return false
        }
    }
}
