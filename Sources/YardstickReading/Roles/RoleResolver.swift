/// Tells the role of a statement: from its verb, else from the frame that it stands in.
struct RoleResolver {
    let frame: Frame
    let kind: DocumentKind?
    let date: CalendarDate?
    /// Whether the time that the sentence names is that of something else.
    let isTimeOfOther: Bool

    struct Resolution {
        let role: Role
        let rule: RuleName
        /// Whether words told it that are said of the number itself, which no sign around it outweighs: "will", "a target
        /// of".
        var isSure = false
    }

    func resolve(_ statement: Statement, period resolved: PeriodResolver.Resolution) -> Resolution {
        if let role = statement.role { return Resolution(role: role, rule: "role-of-pair", isSure: true) }
        if statement.isStart { return Resolution(role: .baseline, rule: "role-of-pair", isSure: true) }
        return ofTime(statement, resolved) ?? ofPurpose(statement, resolved)
            ?? ofFirstFigures(statement, resolved) ?? ofTense(statement, resolved)
    }

    // MARK: By time

    /// What is still to come is an aim; the column of a year that is over holds results.
    private func ofTime(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Resolution? {
        if let date, let period = resolved.period, period.start.year > date.year, !isTimeOfOther,
            resolved.isNamed || resolved.rule == Frame.ofBudget && !statement.opensWithDeed
                || !tellsHowThingsAre(statement)
        {
            return Resolution(role: .target, rule: "period-ahead", isSure: statement.tense != .none)
        }
        if statement.column?.period != nil, isOver(resolved.period) || isOwnYear(resolved.period) {
            return Resolution(role: .actual, rule: "column-of-table", isSure: true)
        }
        return nil
    }

    // MARK: By what an amount is for

    /// Amounts that are meant, estimated or allotted are aims.
    private func ofPurpose(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Resolution? {
        let rule: RuleName
        if isMeant(statement, resolved) {
            rule = "amount-meant"
        } else if isOfBudget(statement, resolved) {
            rule = "estimate-of-budget"
        } else if isEstimated(statement, resolved) {
            rule = "amount-estimated"
        } else if isAllotted(statement, resolved) {
            rule = "amount-allotted"
        } else {
            return nil
        }
        return Resolution(role: .target, rule: rule, isSure: true)
    }

    private func isMeant(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Bool {
        guard statement.isMeant, !statement.isNow else { return false }
        return statement.isPutForward || !isOver(resolved.period)
            || statement.tense == .present && (!resolved.isNamed || resolved.rule == "count-of-years")
            || resolved.rule == "document-date" && statement.tense != .past
    }

    private func isOfBudget(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Bool {
        guard let budget = frame.budget, statement.unit.dimension == .money, statement.tense != .past,
            !statement.isNow
        else {
            return false
        }
        return resolved.period == budget
            && (statement.tense != .present || statement.isEstimate || !statement.isState)
    }

    private func isEstimated(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Bool {
        statement.isOfEstimate && resolved.isNamed && !isOver(resolved.period)
            && (statement.unit.dimension == .money || statement.unit == .percent)
    }

    /// "The Ministry of Health was allocated 300 million", in a budget: not "in 2018"
    private func isAllotted(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Bool {
        statement.isAllotted && kind == .plan && !resolved.isNamed
    }

    // MARK: By what a verb ahead is said of

    /// First figures of a year that is over are results, though their verbs look ahead; a deadline ahead makes an aim.
    private func ofFirstFigures(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Resolution?
    {
        if statement.tense == .future, resolved.isNamed, !resolved.isDeadline, let period = resolved.period,
            isReported(period)
        {
            return Resolution(role: .actual, rule: "period-reported")
        }
        // "has allocated 62 million in 2018", in a plan of 2019
        if statement.tense == .future, statement.isPerfect, resolved.isNamed, !resolved.isDeadline,
            statement.unit.dimension == .money, isOver(resolved.period)
        {
            return Resolution(role: .actual, rule: "period-over")
        }
        if statement.tense == .future, frame.isEstimated(statement, kind, date), !isForOwnYear(resolved) {
            return Resolution(role: .actual, rule: "first-estimate", isSure: true)
        }
        if resolved.isDeadline, let date, let period = resolved.period, period.end.year >= date.year,
            statement.tense == .none
        {
            return Resolution(role: .target, rule: "deadline-ahead", isSure: true)
        }
        return nil
    }

    // MARK: By tense

    private func ofTense(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Resolution {
        switch statement.tense {
        case .future: Resolution(role: .target, rule: "verb-ahead", isSure: true)
        case .past: ofPast(statement)
        case .present: ofPresent(statement, resolved)
        case .none: withoutVerb(statement, resolved)
        }
    }

    private func ofPast(_ statement: Statement) -> Resolution {
        let isGoal = frame.isGoal && frame.isAhead && (frame.rule == "period-of-paragraph" || frame.isGiven)
        return isGoal && !statement.isDoneAside
            ? Resolution(role: .target, rule: "goal-of-paragraph")
            : Resolution(role: .actual, rule: "verb-past")
    }

    private func ofPresent(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Resolution {
        let isDeed =
            !statement.isState && !frame.isDescriptive && resolved.rule != "document-date"
            && statement.form != .rank
        return frame.isAhead && (isDeed || frame.isGoal)
            ? Resolution(role: .target, rule: "heading-ahead", isSure: true)
            : Resolution(role: .actual, rule: "verb-present")
    }

    private func withoutVerb(_ statement: Statement, _ resolved: PeriodResolver.Resolution) -> Resolution {
        if kind == .plan, resolved.isNamed, !resolved.isDeadline, isOver(resolved.period),
            statement.formRule != "value-reached"
        {
            return Resolution(role: .actual, rule: "period-over")
        }
        if statement.opensWithDeed, kind.looksBack || hasBegunBefore(resolved.period) {
            // "In 2020/21 we:", over "opened three parks": no small signs make an aim of it.
            let isLedIn = resolved.rule == "period-of-heading" && hasBegunBefore(resolved.period)
            return Resolution(role: .actual, rule: "deed-done", isSure: isLedIn)
        }
        if frame.tone == .future { return Resolution(role: .target, rule: "heading-ahead", isSure: true) }
        if frame.tone == .past { return Resolution(role: .actual, rule: "heading-past") }
        if frame.isDescriptive { return Resolution(role: .actual, rule: "heading-of-facts") }
        // "Recruit 50 nurses", in a plan
        return Resolution(
            role: kind == .plan ? .target : .actual, rule: "kind-of-document",
            isSure: kind == .plan && statement.isCommand)
    }

    // MARK: What periods and statements tell

    /// "There are only 2.6 doctors", "Prices accounted for 27%", with no time of its own: so it is, whatever years the plan
    /// is for.
    private func tellsHowThingsAre(_ statement: Statement) -> Bool {
        guard !frame.isGoal, !frame.isAhead || !frame.isOwn || frame.spansYears else { return false }
        return statement.tense == .past || statement.opensWithDeed && kind != .plan
            || statement.tense == .present && (statement.isState || frame.isDescriptive)
    }

    /// The year that is told of began before that of the document, and has come to its end by then: "2023/24", in 2024.
    private func hasBegunBefore(_ period: Period?) -> Bool {
        guard let date, let period else { return false }
        return period.start.year < date.year && period.end.year <= date.year
    }

    /// "is projected to reach 4% in 2022", in a report of 2022: the words name a year that is not over.
    private func isForOwnYear(_ resolved: PeriodResolver.Resolution) -> Bool {
        guard let date, let period = resolved.period else { return false }
        return resolved.isNamed && period.end.year >= date.year
    }

    /// "2021/22" over a column of a report of 2022.
    private func isOwnYear(_ period: Period?) -> Bool {
        guard let date, let period, kind.looksBack else { return false }
        return period.end.year == date.year && period.start.year < period.end.year && date.month ?? 12 > 3
    }

    private func isOver(_ period: Period?) -> Bool {
        guard let date, let period else { return false }
        return period.end.year < date.year
    }

    /// "GDP will exceed 5 million yuan in 2022", said in a report of 2023: first figures of a year that is over.
    ///
    /// A year of two calendar years is one of a budget, which is told before it begins.
    private func isReported(_ period: Period) -> Bool {
        guard let date, kind.looksBack, period.start.year == period.end.year else {
            return false
        }
        return period.end.year < date.year
    }
}
