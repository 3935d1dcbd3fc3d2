/// Times that point back to one named before, or to those of the plan: "by then", "over the same period", "for the first two
/// years", "over the life of the plan".
extension EnglishPeriodCursor {
    /// "by then", "by that time", "since that year": a year that was named before.
    func thatTime() -> PeriodMention? {
        guard let unit = token(at), let date, unit.isOne(of: .then, .time, .year) else { return nil }
        // "... in the last four years. Then, debt was 5 million": at the beginning of those years
        if unit.is(.then), at == 0, token(1)?.kind == .comma, !tokens.contains(where: { $0.has(.pledging) }) {
            return Period(year: date.year).map {
                var mention = PeriodMention(
                    tokens: 0..<1, period: $0, tie: .during, rule: "year-named-before")
                mention.standsFor = .beforeSpan
                return mention
            }
        }
        let start = unit.is(.then) ? at : at - 1
        guard unit.is(.then) || token(start)?.is(.that) ?? false, let link = token(start - 1),
            link.isOne(of: .by, .since)
        else { return nil }
        return Period(year: date.year).map {
            var mention = PeriodMention(
                tokens: start..<at + 1, period: $0, tie: link.is(.by) ? .deadline : .since,
                rule: "year-named-before")
            mention.isNamedBefore = true
            return mention
        }
    }

    /// "for the first two years": of the plan, where another year does not stand behind.
    func firstYears(_ count: Int, _ start: Int, _ date: CalendarDate) -> PeriodMention? {
        guard token(start - 1)?.is(.the) ?? false,
            token(start - 2)?.isOne(of: .in, .for, .over, .during) ?? false,
            count < 10, token(at + 1)?.is(.of) != true || token(at + 3)?.is(.plan) ?? false
        else { return nil }
        return Period(year: date.year).map {
            var mention = PeriodMention(
                tokens: start - 1..<at + 1, period: $0, tie: .during, rule: PeriodMention.termOfPlan)
            mention.standsFor = .startOfPlan(years: count)
            return mention
        }
    }

    /// "over the same period", "during this period": the years that were named before; "in the medium term", "over the
    /// life of the plan": those of the plan.
    func thatPeriod() -> PeriodMention? {
        guard let date, let run = spanNamedBefore() ?? termOfPlan() else { return nil }
        if let next = token(at + 1),
            next.isOne(of: .of, .between) || next.kind == .digits || next.kind == .openParenthesis
                || next.is(.from) && (year(at + 2) != nil || month(at + 2) != nil)
        {
            return nil
        }
        var link = run.start - 1
        while let word = token(link), word.part == .determiner || word.is(.same) { link -= 1 }
        guard token(link)?.isOne(of: .over, .during, .for, .in, .within, .throughout) ?? false else {
            return nil
        }
        return Period(year: date.year).map {
            var mention = PeriodMention(tokens: link + 1..<at + 1, period: $0, tie: .during, rule: run.rule)
            mention.standsFor = run.stand
            return mention
        }
    }

    private typealias Stand = (start: Int, stand: PeriodMention.Stand, rule: RuleName)

    /// "the same period", "this period", "during the period", "in this time"
    private func spanNamedBefore() -> Stand? {
        guard let frame = token(at - 1) else { return nil }
        if token(at)?.is(.time) ?? false, frame.isOne(of: .this, .that), at == 2 {
            return (at - 1, .span, "span-named-before")
        }
        guard token(at)?.is(.period) ?? false else { return nil }
        if frame.is(.the), token(at - 2)?.isOne(of: .during, .throughout, .over) ?? false {
            return (at - 1, .span, PeriodMention.termOfPlan)
        }
        guard frame.isOne(of: .same, .this, .that) else { return nil }
        return (at - 1, .span, "span-named-before")
    }

    /// "the medium term", "medium-term", "the plan period", "the life of the plan"
    private func termOfPlan() -> Stand? {
        guard let unit = token(at), let frame = token(at - 1) else { return nil }
        if unit.is(.period) { return frame.is(.plan) ? (at - 1, .plan, PeriodMention.termOfPlan) : nil }
        if unit.is(.term) {
            let start = frame.kind == .hyphen ? at - 2 : at - 1
            guard token(start)?.is(.medium) ?? false, token(at + 1)?.part != .noun else { return nil }
            return (start, .plan, PeriodMention.termOfPlan)
        }
        guard unit.is(.plan), frame.isOne(of: .the, .this), token(at - 2)?.is(.of) ?? false,
            token(at - 3)?.isOne(of: .life, .lifetime, .term, .duration, .course, .period) ?? false
        else { return nil }
        return (at - 3, .plan, PeriodMention.termOfPlan)
    }
}
