/// Which part of a stretch a value is about: its last year, or all of it.
extension PeriodResolver {
    /// The part of a stretch that a sentence names; of years of the books the last is a year of the books as well.
    func fitted(_ mention: PeriodMention, _ statement: Statement) -> Period {
        let period = fitted(mention.period, mention.tie, statement)
        guard mention.isOfBooks, period.start == period.end else { return period }
        return Period(years: period.end.year - 1, through: period.end.year) ?? period
    }

    /// A stock is about the end of a span; a flow about all of it.
    func fitted(_ period: Period, _ tie: PeriodMention.Tie, _ statement: Statement) -> Period {
        if statement.nature == .flow, statement.form != .growth || isYearly(statement), tie == .deadline,
            period.start == period.end,
            let whole = wholeEnding(in: period.end.year, isYearly: statement.form == .growth)
        {
            return whole
        }
        // "The yearly rise in heat since 1960 is 1.4°C": how much it comes to, over all the years
        if tie == .since,
            statement.form == .change || statement.form == .multiple || statement.formRule == "growth-noun"
        {
            return period
        }
        // "27 sites were bought between April 2018 and March 2019, bringing the total to 71"
        if statement.formRule == "value-reached", statement.nature == .stock, statement.form == .level,
            period.start.month != nil, period.start.day == nil, bringsTotal(statement)
        {
            return Period(period.end)
        }
        // "July 2019 to June 2020" is told whole
        guard period.start.year != period.end.year, period.start.month == nil || period.end.month == nil
        else { return period }
        // "it will average 2.4% over 2021 and 2022"
        let first = view.quantities[statement.mention].first
        if (max(0, first - 3)..<first).contains(where: {
            view.tokens[$0].isOne(of: .average, .averaged, .averaging)
        }) {
            return period
        }
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

    /// "bringing the total to", "taking the number of homes to"
    private func bringsTotal(_ statement: Statement) -> Bool {
        let first = view.quantities[statement.mention].first
        return (max(0, first - 8)..<first).contains {
            view.tokens[$0].isOne(of: .bringing, .bring, .brings, .brought, .taking)
        }
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
        return view.token(end)?.is(.of) ?? false
            && view.token(end + 1)?.isOne(of: .which, .whom, .them) ?? false
    }

    /// "grow by 6% annually by 2025": a growth of each year, not one that is reached by then.
    func isYearly(_ statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        let around = max(0, end - 6)..<min(end + 5, view.tokens.count)
        return view.tokens[around].contains {
            $0.isOne(of: .annually, .annual, .yearly, .average) || $0.is(.year)
        }
    }

    /// The years around that end with a year by which something is to be: for a growth of each year those of the plan
    /// as well.
    private func wholeEnding(in year: Int, isYearly: Bool) -> Period? {
        let wholes = isYearly ? [frame.period, frame.above?.period, frame.plan] : [frame.period]
        return wholes.lazy.compactMap(\.self).first {
            $0.start.year < $0.end.year && $0.end.year == year && $0.start.month == nil
        }
    }
}
