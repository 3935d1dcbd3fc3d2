/// Which of the times that a sentence names a quantity is about.
extension PeriodResolver {
    /// The time that the sentence names for a quantity: in its clause before it, right behind it, or at the
    /// head of the sentence.
    func mention(for quantity: QuantityMention, leans: Bool = false, of statement: Statement? = nil)
        -> PeriodMention?
    {
        namedTime(for: quantity, leans: leans, of: statement).map { withYearBeside($0, of: quantity) }
    }

    private func namedTime(for quantity: QuantityMention, leans: Bool, of statement: Statement?)
        -> PeriodMention?
    {
        if let step = view.periods.first(where: { $0.step != nil && isStep($0, of: quantity) }) {
            return step
        }
        if let own = view.periods.first(where: { $0.tokens.contains(quantity.tokens) }) { return own }
        let candidates = candidates(for: quantity, of: statement)
        if let told = toldOf(quantity) { return told }
        guard !candidates.isEmpty else { return nil }
        if let respective = respective(quantity) ?? adjoining(quantity) { return respective }
        let clause = clause(of: quantity.first)
        let inClause = candidates.filter { clause.contains($0.tokens.lowerBound) }
        return rightBehind(quantity, inClause)
            ?? inOwnClause(quantity, inClause) ?? sharedBehind(quantity, inClause)
            ?? countBehind(quantity, inClause) ?? behindPair(quantity, inClause)
            ?? before(quantity, inClause, leans: leans)
            ?? laterBehind(quantity, inClause)
            ?? leading(candidates, before: clause)
            ?? ofWholeSentence(quantity, inClause)
            ?? ofClauseBefore(quantity, candidates, statement)
    }

    /// "Emissions have fallen 22% since 2005 and homes grown by 11%", "Rents rose 5% in 2022 while wages fell to 300": what
    /// happened over the only time that the sentence names, in the clause before.
    private func ofClauseBefore(
        _ quantity: QuantityMention, _ times: [PeriodMention], _ statement: Statement?
    ) -> PeriodMention? {
        guard let statement, statement.tense == .past, times.count == 1, let time = times.first,
            time.tokens.upperBound <= quantity.first,
            let last = view.quantities.last(where: { $0.end <= quantity.first })
        else { return nil }
        let between = view.tokens[time.tokens.upperBound..<quantity.first]
        guard !between.contains(where: { $0.kind == .semicolon || $0.part == .relative }) else { return nil }
        let isSide = time.tie == .during && between.contains { $0.part == .subordinator }
        switch statement.form {
        case .level: return isSide && time.rule == "year" && !statement.verb.isEmpty ? time : nil
        case .growth where last.end <= time.tokens.lowerBound && last.unit == quantity.unit:
            return isSide || time.rule == "since-year" ? time : nil
        default: return nil
        }
    }

    /// "a levy of 25 in 2024 and 2025", "In 2018 and 2019 we built 40 bridges": two years that one value shares; not "30
    /// and 40 in 2024 and 2025".
    private func withYearBeside(_ mention: PeriodMention, of quantity: QuantityMention) -> PeriodMention {
        guard mention.rule == "year", mention.tie == .during, mention.step == nil, !isListed(quantity) else {
            return mention
        }
        let isBehind = quantity.end <= mention.tokens.lowerBound
        guard !isBehind || isAlone(quantity, mention),
            let other = view.periods.first(where: {
                isBehind ? joinsYears(mention, $0) : joinsYears($0, mention)
            }),
            let both = Period(
                years: min(mention.period.start.year, other.period.start.year),
                through: max(mention.period.end.year, other.period.end.year))
        else { return mention }
        return mention.about(both, rule: PeriodMention.yearAndNext)
    }

    /// "2024 and 2025"
    private func joinsYears(_ first: PeriodMention, _ second: PeriodMention) -> Bool {
        first.rule == "year" && second.rule == "year"
            && second.tokens.lowerBound == first.tokens.upperBound + 1
            && view.tokens[first.tokens.upperBound].is(.and)
            && second.period.start.year == first.period.end.year + 1
    }

    /// Whether another value stands beside a value, with nothing but what joins the two between.
    private func isListed(_ quantity: QuantityMention) -> Bool {
        var place = quantity.first - 1
        while let word = view.token(place), joinsValues(word) { place -= 1 }
        if view.quantities.contains(where: { $0.end == place + 1 }) { return true }
        place = quantity.end
        while let word = view.token(place), joinsValues(word) { place += 1 }
        return view.quantities.contains { $0.first == place }
    }

    private func joinsValues(_ word: Token) -> Bool {
        word.part == .conjunction || word.kind == .comma || word.has(.comparatorStart)
    }

    /// "a rise from 2011, when it was 23%": the time that the clause tells more of.
    private func toldOf(_ quantity: QuantityMention) -> PeriodMention? {
        guard
            let opener = (0..<quantity.first).last(where: { view.tokens[$0].is(.when) }),
            !view.tokens[opener..<quantity.first].contains(where: { $0.kind == .comma }),
            let time = view.periods.last(where: { $0.tokens.upperBound <= opener }),
            opener - time.tokens.upperBound <= 1,
            !view.periods.contains(where: { $0.tokens.lowerBound > opener })
        else { return nil }
        return time
    }

    /// The times that may be the quantity's: not those of a goal, of what it is compared with, of another count, or in
    /// brackets that are not its own.
    private func candidates(for quantity: QuantityMention, of statement: Statement?) -> [PeriodMention] {
        var candidates = view.periods.filter {
            $0.step == nil && $0.tie != .comparison && !isOfGoal($0, behind: quantity)
                && !isOfCompared($0, quantity) && !isCountOfOther($0, quantity)
                && !isBracketed($0, behindOther: quantity) && !opensOtherBracket($0, for: quantity)
                && !isOfNext($0, behindYearly: quantity) && !isOfOtherDeed($0, of: quantity)
                && !isOfPart($0, outside: quantity) && !isOfLikened($0, behind: quantity)
        }
        if let statement, statement.tense != .past || statement.isPerfect {
            candidates.removeAll { isOfAside($0, before: quantity) }
        }
        candidates.removeAll {
            isOfReference($0, beside: quantity) || isLeftBehind($0, by: quantity)
                || isOfTrailing($0, behind: quantity)
        }
        if let statement, statement.tense == .present || statement.tense == .past {
            candidates.removeAll { isOfVerbAhead($0, behind: quantity) }
        }
        if let statement, statement.tense == .past || statement.tense == .present, statement.role == nil,
            !statement.isEstimate, !statement.isMeant
        {
            candidates.removeAll { isOfLimitAhead($0, behind: quantity) }
        }
        if statement?.role == .actual { candidates.removeAll(where: isOfGoalAhead) }
        if candidates.contains(where: { !$0.isOfTitle }) { candidates.removeAll { $0.isOfTitle } }
        return candidates
    }

    /// "40% support the 2030 goal": the time of what is aimed at, and not of what is so.
    private func isOfGoalAhead(_ mention: PeriodMention) -> Bool {
        guard let date, mention.tie == .during, mention.period.end.year > date.year,
            let goal = view.token(mention.tokens.upperBound)
        else { return false }
        return goal.has(.goalNoun) || goal.isOne(of: .goal, .target, .goals, .targets)
    }

    /// "has dropped to 2%, well below the 10% ceiling set for 2035": what has come about is of no time that is still to come,
    /// which is that of the value it is held against.
    private func isOfLimitAhead(_ mention: PeriodMention, behind quantity: QuantityMention) -> Bool {
        guard let date, mention.period.start.year > date.year, quantity.end < mention.tokens.lowerBound else {
            return false
        }
        let between = quantity.end..<mention.tokens.lowerBound
        let holdsOther = view.quantities.contains { between.contains($0.first) && !isPartBetweenCommas($0) }
        return holdsOther && between.contains { view.tokens[$0].kind == .comma }
    }

    /// The time right behind the quantity, the deadline that is its alone, or the one near behind it.
    private func rightBehind(_ quantity: QuantityMention, _ inClause: [PeriodMention]) -> PeriodMention? {
        if let own = inClause.first(where: { isRightBehind($0, quantity) }) { return own }
        let near = inClause.first { $0.tokens.lowerBound >= quantity.end && isNear($0, quantity) }
        guard
            let deadline = inClause.first(where: {
                $0.tokens.lowerBound >= quantity.end && $0.tie == .deadline
            }), isAlone(quantity, deadline), !opensNext(deadline), !isAside(deadline, quantity, inClause),
            // "grew to 5 million in 2010, and did not fall back until 2016"
            near.map({ $0.tie != .during || $0.tokens.lowerBound > deadline.tokens.lowerBound }) ?? true
        else { return near }
        return deadline
    }

    /// The last time before the quantity that no other owns and none has overtaken.
    private func before(_ quantity: QuantityMention, _ inClause: [PeriodMention], leans: Bool)
        -> PeriodMention?
    {
        guard
            let before = inClause.last(where: {
                $0.tokens.upperBound <= quantity.first
                    && (leans && standsWithLast($0, before: quantity) || !isOwned($0, by: quantity))
            }), !isOvertaken(before, quantity, inClause)
        else { return nil }
        return before.isDay ? closerYear(before, quantity, inClause) ?? before : before
    }

    /// The first time behind the quantity, however far; else a deadline before it: "will reach 5 million by 2026 and see
    /// its income grow"; else one that its list shares.
    private func laterBehind(_ quantity: QuantityMention, _ inClause: [PeriodMention]) -> PeriodMention? {
        let behind = inClause.first { $0.tokens.lowerBound >= quantity.end }
        if let behind, isAlone(quantity, behind), behind.tie != .deadline || !opensNext(behind) {
            return behind
        }
        if let deadline = inClause.last(where: {
            $0.tie == .deadline && $0.tokens.upperBound <= quantity.first
        }) {
            return deadline
        }
        return behind.flatMap { sharesList(quantity, $0) ? $0 : nil }
    }

    /// The time that the sentence opens with.
    private func leading(_ candidates: [PeriodMention], before clause: Range<Int>) -> PeriodMention? {
        candidates.last {
            $0.tokens.upperBound <= clause.lowerBound
                && ($0.tie == .deadline || $0.tokens.lowerBound <= 4 || view.leadsIn($0))
        }
    }

    /// "Data released on November 2 show that output reached 5 million in 2020, making up 18% of GDP": the year behind the
    /// day of the event.
    private func closerYear(_ day: PeriodMention, _ quantity: QuantityMention, _ times: [PeriodMention])
        -> PeriodMention?
    {
        times.last {
            !$0.isDay && $0.tie == .during && $0.tokens.lowerBound >= day.tokens.upperBound
                && $0.tokens.upperBound <= quantity.first
        }
    }

    /// The only time behind a value, where that before it is over.
    func timeBehind(_ quantity: QuantityMention) -> PeriodMention? {
        let behind = view.periods.filter { $0.tokens.lowerBound >= quantity.end && $0.tie != .comparison }
        guard behind.count == 1, isAlone(quantity, behind[0]), let date,
            behind[0].period.end.year >= date.year
        else { return nil }
        return behind[0]
    }

    /// "Budget 2019 provides 255 million over three years": the years behind say more than the year of the budget.
    private func countBehind(_ quantity: QuantityMention, _ times: [PeriodMention]) -> PeriodMention? {
        guard
            let behind = times.first(where: {
                $0.tokens.lowerBound >= quantity.end && $0.countsYears && $0.period.start < $0.period.end
            }), behind.tokens.lowerBound - quantity.end <= 10, isAlone(quantity, behind),
            times.contains(where: { $0.tokens.upperBound <= quantity.first && $0.tie == .during })
        else { return nil }
        let between = view.tokens[quantity.end..<behind.tokens.lowerBound]
        return between.contains {
            $0.kind == .comma || $0.kind == .semicolon || $0.part == .conjunction || $0.part == .finite
                || $0.part == .relative
        } ? nil : behind
    }

    /// "grew 14% year on year to reach 4 million last month": the time behind what a change came to.
    private func behindPair(_ quantity: QuantityMention, _ times: [PeriodMention]) -> PeriodMention? {
        guard quantity.unit == .percent || quantity.unit == .times,
            let next = view.quantities.first(where: { $0.first >= quantity.end }),
            next.first - quantity.end <= 8, next.unit != quantity.unit || next.unit == .percent,
            let behind = times.first(where: { $0.tokens.lowerBound >= next.end }),
            behind.tie == .during || behind.tie == .deadline,
            behind.tokens.lowerBound - pastBrackets(next.end) <= 3,
            !times.contains(where: { $0.tokens.upperBound <= quantity.first })
        else { return nil }
        let between = view.tokens[quantity.end..<next.first]
        return between.contains { $0.is(.to) } && !between.contains { $0.kind == .comma || $0.is(.from) }
            ? behind : nil
    }

    /// "rises of 9.6% and 8.1% in 2022": the time right behind a list of two values, each of which it is about.
    private func sharedBehind(_ quantity: QuantityMention, _ times: [PeriodMention]) -> PeriodMention? {
        guard view.token(quantity.end)?.part == .conjunction,
            let next = view.quantities.first(where: { $0.first == quantity.end + 1 }),
            next.unit == quantity.unit
        else { return nil }
        return times.first {
            $0.tie == .during && $0.tokens.lowerBound == next.end + 1
                && view.token(next.end)?.part == .preposition
        }
    }

    /// The only time of a clause, where it stands with another value of the same list or pair: "the economy grew by 5% in
    /// 2021, with farming up by 3%", "the deficit is 2% and the debt is 19% in the budget of 2021".
    func ofWholeSentence(_ quantity: QuantityMention, _ times: [PeriodMention]) -> PeriodMention? {
        guard let time = times.first, times.count == 1, time.tie == .during, !time.isDay else { return nil }
        let between =
            time.tokens.upperBound <= quantity.first
            ? time.tokens.upperBound..<quantity.first
            : quantity.end..<max(quantity.end, time.tokens.lowerBound)
        if time.tokens.upperBound <= quantity.first {
            // Behind a full clause of its own a value need not be of the same time.
            return between.contains { isOfOwnClause($0) } ? nil : time
        }
        let isList = !view.tokens[between].contains {
            $0.kind == .comma || $0.kind == .colon || $0.part == .relative || $0.part == .subordinator
                || $0.part == .modal
        }
        return isList && view.tokens[between].contains { $0.is(.and) } ? time : nil
    }

    /// A verb with a subject of its own; in "and accounted for 44%" the subject is the one before.
    private func isOfOwnClause(_ place: Int) -> Bool {
        let verb = view.tokens[place]
        guard verb.part == .finite || verb.part == .be || verb.part == .modal || verb.part == .have else {
            return false
        }
        return verb.part != .finite || view.token(place - 1)?.part != .conjunction
    }

    /// "60 million jobs came over five years, and 12 million were created last year": a clause behind ", and" that
    /// names its own time.
    func inOwnClause(_ quantity: QuantityMention, _ times: [PeriodMention]) -> PeriodMention? {
        guard let behind = times.first(where: { $0.tokens.lowerBound >= quantity.end }),
            isAlone(quantity, behind),
            !view.tokens[quantity.end..<behind.tokens.lowerBound].contains(where: {
                $0.kind == .comma || $0.part == .conjunction || $0.part == .relative
            }),
            let joint = (0..<quantity.first).last(where: { view.tokens[$0].kind == .comma }),
            view.token(joint + 1)?.part == .conjunction,
            let earlier = times.last(where: { $0.tokens.upperBound <= joint }),
            view.quantities.contains(where: { $0.end <= earlier.tokens.lowerBound }),
            !view.quantities.contains(where: { $0.first > joint && $0.end <= quantity.first })
        else { return nil }
        return behind
    }

    /// Whether a time stands right behind the last quantity before another.
    func standsWithLast(_ mention: PeriodMention, before quantity: QuantityMention) -> Bool {
        guard let last = view.quantities.last(where: { $0.end <= quantity.first }) else { return false }
        return last.end <= mention.tokens.lowerBound
    }

    /// "12 wells, a clinic and three schools in 2019": one list up to the time, without a verb of its own.
    func sharesList(_ quantity: QuantityMention, _ mention: PeriodMention) -> Bool {
        let between = quantity.end..<mention.tokens.lowerBound
        return between.count < 40
            && !view.tokens[between].contains {
                $0.part == .finite || $0.part == .base || $0.part == .be || $0.part == .modal
                    || $0.part == .have
                    || $0.part == .relative || $0.part == .subordinator || $0.kind == .colon
                    || $0.kind == .openParenthesis
                    || $0.isOne(of: .from, .up, .down, .compared, .against, .than, .versus, .since)
            } && !between.contains { view.tokens[$0].is(.to) && !bringsNext($0, as: quantity) }
    }

    /// "raise spending to 3 percent and the number of firms to 5,000 by 2025": both are brought to a value.
    private func bringsNext(_ place: Int, as quantity: QuantityMention) -> Bool {
        view.token(quantity.first - 1)?.is(.to) ?? false
            && view.quantities.contains { $0.first == place + 1 }
    }

    /// "52nd in 2025, 49th in 2026, and 43rd by 2028": nothing but "in" stands between.
    private func isRightBehind(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        mention.tie == .during && mention.tokens.lowerBound == quantity.end + 1
            && view.token(quantity.end)?.is(.in) ?? false
    }
}
