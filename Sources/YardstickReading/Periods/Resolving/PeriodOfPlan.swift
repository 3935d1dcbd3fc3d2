/// What a plan tells of the years before its own.
extension PeriodResolver {
    /// "Per capita GDP is only 72% of the average", "68 projects were introduced", in a plan for 2021-2025: how things
    /// stood in the year before it, and what was done in the plan before.
    func beforePlan(_ statement: Statement) -> Resolution? {
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

    /// The years around that end with a year by which something is to be: for a growth of each year those of the plan
    /// as well.
    func wholeEnding(in year: Int, isYearly: Bool) -> Period? {
        let wholes = isYearly ? [frame.period, frame.above?.period, frame.aim?.period] : [frame.period]
        return wholes.lazy.compactMap(\.self).first {
            $0.start.year < $0.end.year && $0.end.year == year && $0.start.month == nil
        }
    }
}
