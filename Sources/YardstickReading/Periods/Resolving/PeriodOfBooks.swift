/// A year of the books by its months: "2022/23" runs from April 2022 to March 2023 in a country that keeps them so.
extension PeriodResolver {
    /// The same resolution, where it is a year of the books, told by the months that the country's calendar gives it.
    func inMonths(_ resolution: Resolution, by books: FiscalCalendar) -> Resolution {
        guard let period = resolution.period, period.start.month == nil, period.end.month == nil,
            period.isOfTwoYears, isOfBooks(period, resolution.rule),
            let months = books.months(
                .init(year: period.start.year, monthsBefore: 0, months: 12, isFiscal: true))
        else { return resolution }
        return Resolution(
            period: months, evidence: resolution.evidence, rule: resolution.rule,
            isNamed: resolution.isNamed, isDeadline: resolution.isDeadline)
    }

    /// "We repaired 40 bridges", in the statement on a budget for 2024/25: what was done in the year of the books before.
    func yearBeforeBudget(_ statement: Statement) -> Resolution? {
        guard kind == .report, let budget = frame.budget, let date, budget.start.month == nil,
            budget.isOfTwoYears, budget.end.year > date.year, !statement.isMeant,
            statement.role != .target || statement.tense == .past, statement.tense != .present,
            statement.form == .level, statement.unit != .percent,
            let period = Period(years: budget.start.year - 1, through: budget.end.year - 1)
        else { return nil }
        return Resolution(period: period, evidence: 0..<0, rule: "fiscal-year-of-document")
    }

    /// Whether two years are one year of the books, and no stretch of two years of the calendar.
    private func isOfBooks(_ period: Period, _ rule: RuleName) -> Bool {
        switch rule {
        case "column-of-table", "year-before-pair", "year-behind-first", "fiscal-year-of-document":
            return true
        default: break
        }
        if view.periods.contains(where: { $0.isFiscalYear && $0.period == period }) { return true }
        if frame.isFiscalYear && frame.period == period || frame.budget == period
            || frame.fiscalYear == period
        {
            return true
        }
        return [frame.near, frame.told, frame.figure, frame.caption].contains {
            $0.map { $0.period == period && !$0.isSpan } ?? false
        } || frame.aim.map { $0.period == period && $0.isWhole } ?? false
    }
}
