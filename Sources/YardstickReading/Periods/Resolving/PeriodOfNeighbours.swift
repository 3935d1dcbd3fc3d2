/// What stands closest to a statement without a time of its own: its sentence, its figure, the sentence before.
extension PeriodResolver {
    func ofNeighbours(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        ofStated(statement) ?? ofEvent(statement) ?? ofFigure(statement) ?? ofSentenceOnNow(statement)
            ?? (frame.isCaptionCloser ? ofCaption(statement, isAhead) : nil)
            ?? yearsUpTo(statement) ?? ofSentenceBefore(statement)
    }

    /// "GDP was 5 million in 2019, an increase of 4%", "Of which, 2 million": the time of what it goes on about.
    private func ofStated(_ statement: Statement) -> Resolution? {
        if let whole = frame.whole, !isOfOwnWhole(statement) {
            return Resolution(whole, rule: "period-of-stated")
        }
        guard let stated = frame.stated, !isWithinFrame(stated.period), !isAverage(statement) else {
            return nil
        }
        return Resolution(stated, rule: "period-of-stated")
    }

    /// "Of which, forestry contributes 19% of GDP": a share of something else than what was stated.
    private func isOfOwnWhole(_ statement: Statement) -> Bool {
        statement.unit == .percent && view.token(view.quantities[statement.mention].end)?.is(.of) ?? false
            || statement.form == .growth || statement.form == .rank
    }

    /// Whether the years above cover a time, so that a change is about all of them.
    private func isWithinFrame(_ period: Period) -> Bool {
        guard let whole = frame.period, whole.start.year < whole.end.year,
            // In a report on a plan that still runs a change is of the year of what it is said of.
            kind != .report || whole.end.year <= date?.year ?? .max || frame.tone == .future
        else { return false }
        return whole.start.year <= period.start.year && period.end.year <= whole.end.year
    }

    /// "90 members attended": when the event was held.
    private func ofEvent(_ statement: Statement) -> Resolution? {
        guard statement.isAttendance else { return nil }
        return frame.event.map { Resolution($0, rule: "period-of-event") }
    }

    /// A line in a figure is of the time that its caption names.
    private func ofFigure(_ statement: Statement) -> Resolution? {
        frame.figure.map { Resolution(fitted($0, statement), rule: "period-of-figure") }
    }

    /// What is or was so is of the time that the captions around name: their figures are what it tells of.
    func ofCaption(_ statement: Statement, _ isAhead: Bool) -> Resolution? {
        guard let caption = frame.caption, !isAhead, !statement.isMeant, statement.role != .target,
            caption.period.end.year <= date?.year ?? .max
        else { return nil }
        return Resolution(fitted(caption, statement), rule: "period-of-caption")
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
        return Resolution(above, rule: "period-of-heading")
    }

    /// "In 2019 trade grew. Exports rose by 4%": the time that the sentence before named, where it says more than the
    /// heading's.
    private func ofSentenceBefore(_ statement: Statement) -> Resolution? {
        guard let near = frame.near, !(near.isTold && standsNow(statement)),
            !outlasts(near.period, statement),
            !near.isOfItem || view.tokens.first?.has(.verbPast) ?? false && statement.role != .target,
            !near.isOfDeed || statement.tense == .past && !statement.isPerfect && statement.role == nil,
            !isMomentOf(near.period, flow: statement),
            statement.tense != .future || isRunning(near.period) || pointsBack,
            near.period.start.year <= date?.year ?? .max || pointsBack, isNearer(near, statement)
        else { return nil }
        return Resolution(fitted(near, statement), rule: "period-of-neighbour")
    }

    /// "At 30 June 2022 it employed 318 people. It issued 500 permits": what adds up in a report on a year is not of a day
    /// that the sentence before named.
    private func isMomentOf(_ near: Period, flow statement: Statement) -> Bool {
        guard near.start.day != nil, near.start == near.end, statement.nature == .flow,
            let whole = frame.above?.period ?? frame.period, whole.start.day == nil
        else { return false }
        return kind == .report
    }

    /// "2021-22", spoken of in March 2022: a fiscal year that has not ended on the document's day.
    func isRunning(_ period: Period) -> Bool {
        guard let date, period.start.month == nil else { return false }
        return period.isOfTwoYears && period.end.year >= date.year
    }

    /// "This would cut demand by 9%": of the time that the sentence before named.
    private var pointsBack: Bool {
        guard let first = view.tokens.first, let verb = view.token(1) else { return false }
        return first.isOne(of: .this, .that)
            && (verb.part == .modal || verb.part == .finite || verb.part == .be)
    }

    /// Whether a time named nearby says more than the paragraph's: where that says nothing, or spans years of which
    /// a value can only be about one.
    private func isNearer(_ near: Frame.Near, _ statement: Statement) -> Bool {
        guard let whole = frame.period, frame.holds(for: statement), !near.isOfItem else { return true }
        if frame.rule == Frame.ofBudget {
            // "Roads get 5 million, up from 4 million in 2022-23": a budget holds its own year against others.
            return near.period.start.year < near.period.end.year
                && !(near.isTrailing && near.period.isOfTwoYears)
        }
        // "The draft was shown in November 2023. 72 comments were made", under "Harbour Plan 2024"
        if kind == .plan, frame.rule == "period-of-heading", statement.tense == .past, !statement.isPerfect,
            statement.role == nil, near.period.end.year < whole.start.year
        {
            return true
        }
        return statement.nature == .stock && whole.start.year < whole.end.year
            && near.period.start.year >= whole.start.year && near.period.end.year <= whole.end.year
    }

    /// A time named nearby: of a stretch of years the part that the statement is about.
    private func fitted(_ near: Frame.Near, _ statement: Statement) -> Frame.Near {
        guard near.isSpan else { return near }
        return Frame.Near(period: fitted(near.period, .during, statement), evidence: near.evidence)
    }
}
