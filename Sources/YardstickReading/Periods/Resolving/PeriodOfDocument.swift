/// What the document as a whole says of when: what it told of before, what it is for, and its own day.
extension PeriodResolver {
    func ofDocument(_ statement: Statement, _ isAhead: Bool) -> Resolution {
        (frame.period == nil ? ofCaption(statement, isAhead) : nil)
            ?? ofYearTold(statement, isAhead) ?? ofAim(statement) ?? ofBudgetToCome(statement, isAhead)
            ?? (isAhead ? ofYearsAhead(statement) : ofYearsOver(statement))
            ?? ofDay(statement, isAhead)
    }

    /// The last year that the document told of, where no heading names one.
    private func ofYearTold(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard frame.period == nil, let told = frame.told else { return nil }
        let isOfIt =
            isAhead
            ? kind == .report && isRunning(told.period)
            : kind != .plan && (statement.tense != .present || statement.form == .growth)
        return isOfIt ? Resolution(told, rule: "year-told-before") : nil
    }

    /// "Plan for 2026": what a plan is to bring about is of what its title says that it is for.
    private func ofAim(_ statement: Statement) -> Resolution? {
        guard let aim = frame.aim, isAimed(statement) else { return nil }
        return Resolution(lastOf(aim, statement), rule: "period-of-aim")
    }

    /// What a plan is to bring about, and not what it tells of.
    private func isAimed(_ statement: Statement) -> Bool {
        if let role = statement.role { return role == .target }
        // "A third of the fund has been set aside for roads"
        if statement.isAllotted { return true }
        return statement.tense == .future || statement.tense == .none && frame.tone != .past
    }

    private func ofBudgetToCome(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard kind == .plan || isAhead, isAimed(statement) || isOfBudget(statement) else { return nil }
        return ofBudget
    }

    /// "The budget assumes a growth of 2%": a change that a budget tells of in the present.
    private func isOfBudget(_ statement: Statement) -> Bool {
        statement.role == nil && statement.tense == .present && !statement.isState && statement.form != .level
    }

    /// The last year to come that the document told of, or a plan's own.
    private func ofYearsAhead(_ statement: Statement) -> Resolution? {
        guard kind != .report else { return nil }
        if let ahead = frame.ahead { return Resolution(lastOf(ahead, statement), rule: "year-ahead-told") }
        guard kind == .plan else { return nil }
        return frame.ownYear.map { Resolution($0, rule: "year-told-before") }
    }

    /// The last year of the books that was over, where the document counts by them.
    private func ofYearsOver(_ statement: Statement) -> Resolution? {
        guard let fiscal = frame.fiscalYear, let date else { return yearBeforeBudget(statement) }
        let isNow = statement.tense == .present && statement.form == .level
        return Resolution(
            period: isNow ? Period(year: date.year) : fiscal, evidence: 0..<0,
            rule: "fiscal-year-of-document")
    }

    /// The year that the document's day tells.
    private func ofDay(_ statement: Statement, _ isAhead: Bool) -> Resolution {
        guard let date,
            let year = isAhead ? yearAhead(date, tense: statement.tense) : yearReported(date, statement),
            let period = Period(year: year)
        else { return .none }
        return Resolution(period: period, evidence: 0..<0, rule: Resolution.ofDocument)
    }

    /// The year that a document without any time is about.
    func reported(_ statement: Statement) -> (Period, Range<Int>)? {
        guard let date else { return nil }
        let year = statement.tense == .future ? yearAhead(date) ?? date.year : yearReported(date, statement)
        return Period(year: year).map { ($0, 0..<0) }
    }

    /// The year that a document without any time looks back on: a report tells of the last full year, and with "is"
    /// past a year's first months of how things stand.
    private func yearReported(_ date: CalendarDate, _ statement: Statement) -> Int {
        guard kind.looksBack else { return date.year }
        let isTarget = statement.role == .target && statement.tense != .past
        if statement.isMeant || isTarget || standsNow(statement) { return date.year }
        // "28% of the land has been drained", said in June
        let lasts = statement.isPerfect && statement.form == .level && !frame.isAccount
        // Dated by its year alone, what is so is so in that year, unless its title names the year before.
        let isEarly = date.month.map { $0 <= 3 } ?? (frame.isAccount || frame.isOnYearBefore)
        if statement.tense == .present || lasts, !isEarly { return date.year }
        // A report that is dated by its year alone tells of it, unless its title names the year before.
        if date.month == nil, kind == .report, !frame.isAccount, !frame.isOnYearBefore { return date.year }
        return PlanCalendar.lastFullYear(before: date)
    }

    /// "The reserve fund stands at 5 million", "Nearly a third of teachers leave": how things are on the document's day.
    /// In a government's account of a year it is how they were at its end.
    func standsNow(_ statement: Statement) -> Bool {
        guard !frame.isAccount, kind != .communique, statement.role == nil || statement.role == .reference,
            statement.form != .growth, statement.form != .change
        else { return false }
        return statement.tense == .present || statement.isPerfect && statement.nature == .stock
    }

    /// The year that a document without any time looks ahead to: a report's tasks are those of its year.
    private func yearAhead(_ date: CalendarDate, tense: Statement.Tense = .future) -> Int? {
        if kind == .report { return PlanCalendar.lastFullYear(before: date) + 1 }
        return tense == .none ? date.year : nil
    }

    /// The part of a time ahead that the statement is about; all of a year that two calendar years share.
    private func lastOf(_ near: Frame.Near, _ statement: Statement) -> Frame.Near {
        guard !near.isWhole else { return near }
        return Frame.Near(period: fitted(near.period, .during, statement), evidence: near.evidence)
    }
}
