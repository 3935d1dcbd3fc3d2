/// Amounts that are meant because of what puts them forward: a budget, a plan, a goal that the sentence speaks of.
extension EnglishStatementReader {
    /// "a budget of 5 million", "an 8 billion plan", "3 million is allocated for roads", "approved a rise of 15%".
    func isMeant(_ quantity: QuantityMention, _ indicator: Phrase, _ group: EnglishVerbGroup?) -> Bool {
        if quantity.unit == .percent || quantity.unit == .times, hasRaisedOutlay(indicator, group) {
            return true
        }
        guard quantity.unit.dimension == .money || quantity.unit == .percent else {
            return group.map { isDeedOfBudget($0) } ?? false
        }
        if let group, isIncludedBySpeaker(group) || isIncludedInBudget(group) { return true }
        // "The budget was underspent by 4 million" tells of what was done with it.
        if let group, group.tense == .past, view.token(quantity.first - 1)?.is(.by) ?? false { return false }
        let isAllotted = group.map { view.tokens[$0.verb].allots && $0.tense == .past } ?? false
        if quantity.unit.dimension == .money, !isAllotted, isSizeOfPlan(quantity) || isBudget(indicator) {
            return true
        }
        guard let group else { return false }
        let verb = view.tokens[group.verb]
        // "The budget cuts the tax to 4%", not "The budget rises by 4%"
        let changesItself =
            verb.has(.changing) && indicator.run.map { $0.lowerBound < group.verb } ?? true
        if quantity.unit.dimension == .money || group.tense == .present, !changesItself, verb.part != .be,
            hasBudgetAsSubject(group.start)
        {
            return true
        }
        if verb.fixesAmount, view.token(group.verb + 1)?.is(.at) ?? false { return true }
        if setsAt(quantity, group) { return true }
        if quantity.unit.dimension == .money, verb.isAmong(.unveil, .adopting), !isGranted(group) {
            return true
        }
        if verb.allots, quantity.unit.dimension == .money {
            return group.tense == .present && verb.part != .gerund
                || verb.part == .participle && group.start == group.verb && group.tense != .past
        }
        return verb.putsForward && quantity.unit == .percent && isGrowthBefore(quantity)
            && isForTime(quantity)
    }

    /// "The outlay for roads has been increased by 22%", "has been nearly doubled": by how much what is meant was raised.
    private func hasRaisedOutlay(_ indicator: Phrase, _ group: EnglishVerbGroup?) -> Bool {
        guard let group, view.tokens[group.start].part == .have, let run = indicator.run,
            view.tokens[group.start..<group.verb].contains(where: { $0.part == .be }),
            view.tokens[group.verb].has([.changing, .multiplying])
        else { return false }
        let head = phrases.head(of: run)
        return head.isBudget && !head.is(.estimates) || head.isOne(of: .provision, .allocation, .allocations)
    }

    /// "Loans of 5 million were approved under the scheme", "were approved for 300 firms": given to those who asked; not
    /// "was approved for roads".
    private func isGranted(_ group: EnglishVerbGroup) -> Bool {
        view.tokens[group.verb].is(.approved) && group.tense == .past
            && view.token(group.verb - 1)?.part == .be
            && (view.token(group.verb + 1)?.is(.for) != true || view.isQuantity(group.verb + 2))
    }

    /// "We have set the rate at 5%": those who speak fix how much is to be.
    func setsAt(_ quantity: QuantityMention, _ group: EnglishVerbGroup) -> Bool {
        view.tokens[group.verb].is(.set) && view.token(group.start - 1)?.is(.we) ?? false
            && view.token(quantity.first - 1)?.is(.at) ?? false
    }

    /// "My budget funds 18 posts and cuts the wait to 60 days": what a budget does is meant, whatever it counts.
    private func isDeedOfBudget(_ group: EnglishVerbGroup) -> Bool {
        let verb = view.tokens[group.verb]
        guard group.tense == .present, verb.part == .finite, !verb.has([.holding, .stating]) else {
            return false
        }
        if hasBudgetAsSubject(group.start), !isPlanSubject(group.start) { return true }
        guard let and = view.token(group.start - 1), and.part == .conjunction,
            let first = governingVerbBefore(group.start - 1)
        else { return false }
        let start = EnglishVerbGroup(view, verb: first).start
        return hasBudgetAsSubject(start) && !isPlanSubject(start)
    }

    /// "The plan details 150 proposals": what a plan says it holds is there, and not to come.
    private func isPlanSubject(_ start: Int) -> Bool {
        var head = start - 1
        while view.token(head)?.part == .adverb { head -= 1 }
        return view.token(head).map { !$0.isBudget && !$0.is(.it) } ?? true
    }

    /// "5 million has been earmarked for roads", "3 million have been set aside": set aside, and not yet spent.
    func isSetAside(_ quantity: QuantityMention, _ group: EnglishVerbGroup?) -> Bool {
        guard quantity.unit.dimension == .money, let group, view.tokens[group.start].part == .have else {
            return false
        }
        let verb = view.tokens[group.verb]
        let isSetAside =
            verb.allots || verb.is(.set) && view.token(group.verb + 1)?.is(.aside) ?? false
            || isPutIntoBudget(group)
        // "for which I have earmarked 5 million", "Government has earmarked 3 million"
        if view.token(group.verb - 1)?.part == .have { return isSetAside }
        guard view.token(group.verb - 1)?.part == .be || view.token(group.verb - 1)?.part == .adverb else {
            return false
        }
        return isSetAside || verb.is(.provided) && view.token(group.verb + 1)?.is(.for) ?? false
    }

    /// "was included in the spring budget"
    private func isPutIntoBudget(_ group: EnglishVerbGroup) -> Bool {
        view.tokens[group.verb].is(.included) && view.token(group.verb + 1)?.is(.in) ?? false
            && view.tokens[group.verb...].prefix(5).contains { $0.isBudget }
    }

    private static let brackets = Inventory([], .openParenthesis)

    /// "as per budget estimates", "according to the advance estimate": not "higher than the budget estimate".
    static func namesEstimate(_ view: SentenceView) -> Bool {
        guard view.inventory.cues.contains(.stance) || view.inventory.holdsAny(of: brackets) else {
            return false
        }
        let tokens = view.tokens
        return tokens.indices.contains { place in
            guard tokens[place].kind == .openParenthesis || tokens[place].isOne(of: .estimates, .estimate)
            else { return false }
            // "in FY23 (BE)"
            if view.tokens[place].kind == .openParenthesis, let short = view.token(place + 1),
                short.shape.contains(.allCapitals), short.range.count == 2,
                view.token(place + 2)?.kind == .closeParenthesis,
                ["BE", "RE"].contains(view.words(place + 1..<place + 2))
            {
                return true
            }
            guard view.tokens[place].isOne(of: .estimates, .estimate), place > 0,
                view.tokens[place - 1].isBudget || view.tokens[place - 1].isOne(of: .advance, .advanced)
            else { return false }
            var before = place - 2
            while let token = view.token(before), token.part == .determiner || token.part == .adjective {
                before -= 1
            }
            return view.token(before)?.isOne(of: .per, .to, .in, .under, .by) ?? false
        }
    }

    /// "The budget includes": not "The sum for roads in the budget was".
    private func hasBudgetAsSubject(_ start: Int) -> Bool {
        var head = start - 1
        while let token = view.token(head),
            token.part == .adverb || token.part == .number && view.token(head - 1)?.isBudget ?? false
        { head -= 1 }
        guard let subject = view.token(head) else { return false }
        // "My budget fixes that: it funds 18 posts"
        if subject.is(.it), view.token(head - 1)?.part == .mark || view.token(head - 1)?.part == .conjunction
        {
            return view.tokens.prefix(3).contains { $0.isBudget }
        }
        if subject.part == .noun, isBudgetOfField(before: start) { return true }
        guard subject.part == .noun,
            subject.isBudget
                || subject.isOne(of: .scenario, .scenarios, .plan, .strategy, .bill, .legislation, .package)
        else {
            return false
        }
        var at = head - 1
        while let token = view.token(at),
            token.isNominal || token.part == .determiner || token.part == .possessive
        {
            at -= 1
        }
        return view.token(at)?.part != .preposition
    }

    /// "Included in my budget is 25 million for child care".
    private func isIncludedInBudget(_ group: EnglishVerbGroup) -> Bool {
        view.tokens[group.verb].isOne(of: .is, .are) && (view.tokens.first?.is(.included) ?? false)
            && view.tokens[..<group.verb].suffix(3).contains { $0.isBudget }
    }

    /// "budgets for education include", "the budget for roads proposes".
    private func isBudgetOfField(before start: Int) -> Bool {
        guard let run = phrases.subject(before: start),
            let link = run.first(where: { view.tokens[$0].part == .preposition }), link > run.lowerBound
        else { return false }
        return view.tokens[link - 1].isBudget && view.tokens[link].is(.for)
    }

    /// "unveiled its 125 billion plan in 2021": the time is that of the deed, and what is meant is still to come.
    func isPutForward(_ group: EnglishVerbGroup?) -> Bool {
        group.map { view.tokens[$0.verb].putsForward || isIncludedBySpeaker($0) } ?? false
    }

    /// "an 8 billion climate plan", "a $16.8 billion budget": how much the plan is to spend.
    private func isSizeOfPlan(_ quantity: QuantityMention) -> Bool {
        var end = quantity.end
        if view.token(end)?.kind == .hyphen { end += 1 }
        guard let run = phrases.nounPhrase(from: end, reach: .head) else { return false }
        return Self.isPlan(view.tokens[run.upperBound - 1])
    }

    /// "the state's budget", "an outlay": the head of what is measured.
    private func isBudget(_ indicator: Phrase) -> Bool {
        guard let run = indicator.run else { return false }
        let head = phrases.head(of: run)
        return head.isBudget && !head.is(.estimates)
    }

    private static func isPlan(_ token: Token) -> Bool {
        token.isBudget || token.isOne(of: .plan, .plans, .proposals)
    }

    /// "are to cut", "include a 50% cut": the verb leads to what the goal is, and not to how it stands.
    private func saysGoal(_ verb: Int) -> Bool {
        guard !view.tokens[verb].isOne(of: .was, .were) else { return false }
        var next = verb + 1
        while let word = view.token(next), word.part == .adverb || word.part == .determiner { next += 1 }
        guard let word = view.token(next) else { return false }
        return word.part == .gerund || word.part == .infinitiveMarker || word.part == .number
            || word.has(.changing)
    }

    /// "of 15% for 2021", "from 2021".
    private func isForTime(_ quantity: QuantityMention) -> Bool {
        view.periods.contains {
            $0.tokens.lowerBound >= quantity.end
                && view.token($0.tokens.lowerBound - 1)?.isOne(of: .for, .from) ?? false
        }
    }

    /// "a tax increase of 15%", "a 15% tax increase".
    private func isGrowthBefore(_ quantity: QuantityMention) -> Bool {
        let around = max(0, quantity.first - 3)..<min(quantity.end + 4, view.tokens.count)
        return view.tokens[around].contains { $0.has(.changing) && $0.part == .noun }
    }

    /// "The goals include keeping warming below 2 degrees": the sentence says what the goal is.
    func isUnderGoal(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while at > 0 {
            let token = view.tokens[at]
            switch token.part {
            case .finite where token.isOne(of: .include, .includes), .be:
                var head = at - 1
                while let word = view.token(head), word.part == .adverb { head -= 1 }
                guard let subject = view.token(head), subject.part == .noun, saysGoal(at) else {
                    return false
                }
                return Self.isGoal(subject) || subject.has(.goalNoun)
            case .finite, .modal, .have, .relative: return false
            case .mark where token.kind == .semicolon || token.kind == .stop: return false
            default: at -= 1
            }
        }
        return false
    }
}
