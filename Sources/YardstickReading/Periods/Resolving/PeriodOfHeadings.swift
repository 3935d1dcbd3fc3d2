/// What the headings and the opening of the paragraph say of when.
extension PeriodResolver {
    func ofHeadings(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        doneSoFar(statement, isAhead) ?? beforePlan(statement) ?? ofRunningYear(statement)
            ?? ofHeading(statement)
            ?? goalAbove(statement, isAhead) ?? ofBudgetAbove(statement)
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

    /// "Per capita GDP is only 72% of the average", "68 projects were introduced", in a plan for 2021-2025: how things
    /// stood in the year before it, and what was done in the plan before.
    private func beforePlan(_ statement: Statement) -> Resolution? {
        guard kind == .plan, frame.rule == "period-of-plan", let plan = frame.period, let date,
            (plan.start.year...plan.start.year + 1).contains(date.year), plan.start.month == nil,
            statement.role == nil, !statement.isMeant, frame.tone != .future,
            statement.tense == .past || statement.tense == .present && statement.isState
        else { return nil }
        let last = plan.start.year - 1
        let isOfAll = statement.tense == .past && statement.nature == .flow
        let first = isOfAll ? last - (plan.end.year - plan.start.year) : last
        return Period(years: first, through: last).map {
            Resolution(period: $0, evidence: frame.evidence, rule: "year-before-plan")
        }
    }

    /// "The scheme covers 3 million people", in a survey of January 2025 on 2024-25: how things stand on its day, while the
    /// year of the books still runs.
    private func ofRunningYear(_ statement: Statement) -> Resolution? {
        guard kind == .report, let date, let month = date.month, month <= Self.lastMonthOfBooks,
            let period = frame.period, frame.rule == "period-of-heading", period.isOfTwoYears,
            period.start.month == nil, period.end.year == date.year, standsNow(statement),
            statement.form != .multiple
        else { return nil }
        return Period(year: date.year).map { Resolution(period: $0, evidence: 0..<0, rule: "year-of-now") }
    }

    /// March, in which the books of most that count by two years are closed.
    private static let lastMonthOfBooks = 3

    /// The time that the heading or the paragraph names, where what is said can be of it.
    private func ofHeading(_ statement: Statement) -> Resolution? {
        guard let period = frame.period, frame.holds(for: statement),
            !(frame.isTold && standsNow(statement)), !isBefore(period, statement),
            !(frame.rule == "period-of-paragraph" && outlasts(period, statement)),
            !isOver(period, for: statement), !isAheadOfTone(period)
        else { return nil }
        let isWhole =
            frame.isFiscalYear || frame.rule == Frame.ofBudget || frame.isGiven && period.start.month != nil
        return Resolution(
            period: isWhole ? period : fitted(period, tie(statement), statement), evidence: frame.evidence,
            rule: frame.rule)
    }

    /// "Progress to date", under "Climate Plan 2030": what a heading looks back on is not of the years to come that one above
    /// it names.
    private func isAheadOfTone(_ period: Period) -> Bool {
        guard let date, frame.tone == .past else { return false }
        return period.start.year > date.year
    }

    /// "Emissions fell by 12% between 2005 and 2019. The city owns 412 vehicles": what is there when a plan is written is
    /// not of a year that is over, though that was named before; a share may well be of its figures.
    func outlasts(_ period: Period, _ statement: Statement) -> Bool {
        guard let date, period.end.year < date.year, statement.role == nil,
            kind == .plan || isLongOver(period, statement),
            statement.tense == .present || statement.tense == .none && statement.unit.dimension != .time,
            statement.unit != .percent, statement.unit != .times
        else { return false }
        if statement.form == .rank { return true }
        // "Of the 2,264 people with a disability, ...": those that were told of
        let before = view.token(view.quantities[statement.mention].first - 1)
        return statement.form == .level && before?.part != .determiner
    }

    /// "In 2012 a storm hit the coast. The port is being dredged", in a report of 2019: not of a year before the one that it
    /// is on, which is that of its own day or the one before.
    private func isLongOver(_ period: Period, _ statement: Statement) -> Bool {
        guard kind == .report, let date, statement.tense == .present else { return false }
        return period.end.year + 1 < date.year
    }

    /// "By 2025:" over "income grows by 6% a year": by the deadline, in each year up to it.
    private func tie(_ statement: Statement) -> PeriodMention.Tie {
        let isBy = frame.isDeadline || frame.rule == "period-of-lead-in"
        return isBy && statement.form == .growth && isYearly(statement) ? .deadline : .during
    }

    /// What has happened, or is so now, is not about the time to come that a heading names: "Vision 2030".
    private func isBefore(_ period: Period, _ statement: Statement) -> Bool {
        guard let date, statement.role == nil, !frame.isGiven else { return false }
        if period.start.year <= date.year {
            // "GDP stood at 5 million", in a review of the plan for 2016-2025
            guard period.end.year > date.year, period.end.year - period.start.year > 1,
                statement.form == .level
            else { return false }
            // "The fleet landed 9 million tonnes", under "Strategy 2022-2027", said as that begins
            if period.start.year == date.year, !frame.isGoal, !statement.isMeant,
                statement.tense == .past || statement.tense == .present && statement.unit != .count
            {
                return true
            }
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

    /// What is to come is not about years that are over.
    private func isOver(_ period: Period, for statement: Statement) -> Bool {
        guard let date else { return false }
        return statement.tense == .future && statement.role != .baseline && period.end.year < date.year
            && !frame.isEstimated(statement, kind, date)
    }

    /// "By 2018 it fell to 26%. The target is 15%": what is to come, in a paragraph on what is over, is of the time that the
    /// heading names.
    private func goalAbove(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard isAhead, let date, let goal = frame.above, goal.period.end.year > date.year else { return nil }
        return Resolution(
            period: goal.period.isOfTwoYears
                ? goal.period : fitted(goal.period, .during, statement), evidence: goal.evidence,
            rule: "period-of-heading")
    }

    /// What a budget means to spend is of its year.
    private func ofBudgetAbove(_ statement: Statement) -> Resolution? {
        guard statement.isMeant || statement.unit.dimension == .money && !statement.isPerfect else {
            return nil
        }
        return ofBudget
    }

    var ofBudget: Resolution? {
        frame.budget.map { Resolution(period: $0, evidence: 0..<0, rule: Frame.ofBudget) }
    }
}
