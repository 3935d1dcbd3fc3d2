/// Rules for amounts, by what governs them: "GDP reached 635.5 billion yuan".
extension EnglishStatementReader {
    /// What the words around the amount say of it, else what its governor makes of it.
    func amount(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        amountBesideStated(index, quantity, governor)
            ?? amountByItsWords(index, quantity, governor)
            ?? amountUnder(governor, index, quantity)
            ?? standingAlone(index, quantity)
    }

    /// "- 5 million in 2025": nothing but a time stands with it, and what it measures is for its list to say.
    private func standingAlone(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard view.quantities.count == 1, view.carried == nil,
            view.tokens.indices.allSatisfy({ place in
                quantity.tokens.contains(place) || quantity.comparatorTokens.contains(place)
                    || !view.periods(touching: place..<place + 1).isEmpty
                    || view.tokens[place].kind != .word || view.tokens[place].part == .preposition
            })
        else { return nil }
        return make(index, .level, Phrase(text: "", range: 0..<0), rule: "indicator-of-list", nature: .flow)
    }

    /// Rules that know an amount by the words behind it, whatever governs it.
    private func amountByItsWords(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        changeBehind(index, quantity, governor)
            ?? growthBehind(index, quantity)
            ?? comparedWithStated(index, quantity)
            ?? broughtInFirst(index, quantity, governor)
            ?? goalBehind(index, quantity, governor)
            ?? paidOut(index, quantity, governor)
    }

    private func amountUnder(_ governor: EnglishGovernor, _ index: Int, _ quantity: QuantityMention)
        -> Statement?
    {
        switch governor.link {
        case .verb: return underVerb(index, quantity, governor)
        case .up: return grown(index, quantity, governor.place)
        case .coordination: return coordinated(index, quantity, governor)
        case .preposition: return behindPreposition(index, quantity, governor)
        default: return amountLed(by: governor, index, quantity) ?? fallback(index, quantity, governor)
        }
    }

    private func amountLed(by governor: EnglishGovernor, _ index: Int, _ quantity: QuantityMention)
        -> Statement?
    {
        switch governor.link {
        // "backed by 45 MWh of storage": who or what does it, and no change.
        case .by where isDoneBy(governor) && view.token(quantity.end)?.is(.of) ?? false:
            return leading(index, quantity)
        case .by: return changed(index, quantity, governor)
        case .to, .from: return reached(index, quantity, governor)
        case .at: return heldAt(index, quantity, governor)
        case .of: return valueOf(index, quantity, governor)
        case .gap: return gap(index, quantity, governor)
        case .leading:
            return leading(index, quantity) ?? ofThisAmount(index, quantity) ?? purpose(index, quantity)
                ?? doneWith(index, quantity)
        case .verb, .up, .coordination, .preposition: return nil
        }
    }

    /// "9,800 MTCO2e in GHG reductions", "1300 MTCO2e reduction": the change behind the amount is what it measures.
    func changeBehind(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit != .count, quantity.unit != .percent, quantity.unit.dimension != .time else {
            return nil
        }
        let at = overPer(quantity.end)
        let start = view.token(at)?.isOne(of: .in, .of) ?? false ? at + 1 : at
        guard let whole = phrases.nounPhrase(from: start) else { return nil }
        let end =
            whole.first { view.tokens[$0].part == .conjunction || view.tokens[$0].part == .preposition }
            ?? whole.upperBound
        guard end > whole.lowerBound, view.tokens[end - 1].has(.changing), view.tokens[end - 1].part == .noun
        else { return nil }
        let run = whole.lowerBound..<end
        // "a 5 million increase in funding"
        if run.count == 1, view.token(end)?.isOne(of: .in, .of, .for) ?? false,
            let changed = grown(index, quantity, end - 1)
        {
            return changed
        }
        let phrase = run.count > 1 ? withReceiver(run) : equivalentOf(quantity) ?? Phrase(run: run)
        return make(
            index, .change, phrase, rule: "change-behind",
            formRule: "change-noun",
            verb: governor.verb ?? governingVerbBefore(quantity.first) ?? verbBehind(end))
    }

    /// "a saving of 90 GWh, which is equivalent to 18 t reductions": what was stated before, in another unit.
    private func equivalentOf(_ quantity: QuantityMention) -> Phrase? {
        guard let last = statements.last, view.token(quantity.first - 1)?.is(.to) ?? false,
            view.token(quantity.first - 2)?.isOne(of: .equivalent, .equal) ?? false
        else { return nil }
        return Phrase(text: last.indicator, range: last.indicatorRange)
    }

    /// "a $3,000 salary increase for teachers": what changes for whom, without the change.
    private func withReceiver(_ run: Range<Int>) -> Phrase {
        guard view.token(run.upperBound)?.is(.for) ?? false,
            let whom = phrases.nounPhrase(from: run.upperBound + 1), !namesTime(whom)
        else { return Phrase(run: run) }
        return Phrase(
            run: run.lowerBound..<run.upperBound - 1,
            behind: " " + view.words(run.upperBound..<whom.upperBound))
    }

    /// "a 5% increase in rural income"
    func growthBehind(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent else { return nil }
        if let compound = compoundGrowth(index, quantity) { return compound }
        if let more = moreOf(index, quantity) ?? overYear(index, quantity) { return more }
        let change = pastManner(quantity.end)
        guard isGrowthBehind(quantity) else { return nil }
        guard let next = view.token(change + 1), next.kind != .comma, next.kind != .stop else {
            return change > quantity.end ? grown(index, quantity, change) : nil
        }
        if next.isOne(of: .in, .of, .for) { return grown(index, quantity, change) }
        if next.isOne(of: .rate, .rates) { return grown(index, quantity, change + 1) }
        guard next.isOne(of: .below, .from, .on, .relative, .compared, .against, .over) else { return nil }
        // "a 40% reduction below 2005 emissions"
        if let year = view.token(quantity.end + 2), view.isYear(year),
            let run = phrases.nounPhrase(from: quantity.end + 3, reach: .head),
            !view.tokens[run.lowerBound].isOne(of: .levels, .level, .baseline, .allocation)
        {
            return make(
                index, .growth, Phrase(run: run), rule: "change-in", formRule: "change-noun",
                verb: governingVerbBefore(quantity.first))
        }
        return grown(index, quantity, quantity.end)
    }

    /// "welcomed 49.9% more tourists"
    private func moreOf(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let more = view.token(quantity.end), more.isOne(of: .more, .fewer, .less),
            view.token(quantity.end + 1)?.is(.than) != true,
            let run = phrases.nounPhrase(from: quantity.end + 1)
        else { return nil }
        return make(
            index, .growth, Phrase(run: run), rule: "change-in", formRule: "more-than",
            verb: governingVerbBefore(quantity.first))
    }

    /// "amounted to 1,372 million, 19% over 1963": the change of what was stated.
    private func overYear(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard view.token(quantity.end)?.is(.over) ?? false, let year = view.token(quantity.end + 1),
            view.isYear(year), view.token(quantity.first - 1)?.kind == .comma,
            let stated = antecedentInReach(of: quantity)
        else { return nil }
        return make(
            index, .growth, stated.phrase, rule: "change-of-stated", formRule: "more-than",
            verb: stated.verb)
    }

    /// "a 12% rates increase", "20% GHG emission reduction targets": the noun between number and change.
    private func compoundGrowth(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        // "a 6% year-over-year volume growth"
        let thing = pastManner(quantity.end)
        var head = thing
        while let token = view.token(head), head - thing < 7,
            token.isNominal && !(token.has(.changing) && token.part == .noun) || token.is(.per)
                || token.kind == .hyphen && token.isGlued
        { head += 1 }
        guard head > thing, let change = view.token(head), change.has(.changing), change.part == .noun,
            !change.isOne(of: .share, .drop),
            !(view.token(head + 1)?.isNominal ?? false)
                || Self.isGoal(view.tokens[head + 1]),
            let run = phrases.trimmed(thing..<head),
            view.tokens[run].contains(where: { $0.part == .noun && !$0.has(.timeUnit) })
        else { return nil }
        // "a 5% pay raise for nurses"
        let whom =
            view.token(head + 1)?.is(.for) ?? false
            ? phrases.nounPhrase(from: head + 2).flatMap { namesTime($0) ? nil : $0 } : nil
        return make(
            index, .growth,
            Phrase(run: run, behind: whom.map { " " + view.words(head + 1..<$0.upperBound) } ?? ""),
            rule: "compound-of-change", formRule: "change-noun",
            verb: governingVerbBefore(quantity.first))
    }

    /// "backed by", "led by": a participle right before "by" that tells of no change.
    private func isDoneBy(_ governor: EnglishGovernor) -> Bool {
        guard governor.object == nil, let verb = governor.verb else { return false }
        let isPassive =
            view.tokens[verb].part == .participle
            || view.tokens[verb].has(.verbParticiple) && view.token(verb - 1)?.kind == .comma
        return isPassive
            && !view.tokens[verb].has([.changing, .multiplying, .reaching, .keeping, .exceeding])
    }

    /// Verbs whose subject has the value: "reach", "be", "total", "cover".
    func isValueVerb(_ verb: Int, _ quantity: QuantityMention) -> Bool {
        let token = view.tokens[verb]
        return token.part == .be && !tellsThatThereIs(verb)
            || token.has(.reaching) && !(token.has(.making) && quantity.unit == .count)
    }

    /// "there is", "there will be", "there could also be"
    func tellsThatThereIs(_ be: Int) -> Bool {
        view.token(EnglishVerbGroup(view, verb: be).start - 1)?.is(.there) ?? false
    }

    func underVerb(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        let verb = governor.place
        if addsBroughtIn(verb, quantity) { return broughtIn(index, quantity) }
        if let told = addedToSum(index, quantity, verb) ?? changedByVerb(index, quantity, governor)
            ?? keptOf(index, quantity, verb)
        {
            return told
        }
        let token = view.tokens[verb]
        if token.part == .be, tellsThatThereIs(verb), let thing = leading(index, quantity) { return thing }
        let isStated = token.part == .be || token.has([.reaching, .keeping])
        return
            (isStated
            ? statedValue(index, verb, noun: nil) : objectAmount(index, quantity, verb))
            ?? fallback(index, quantity, governor)
    }

    /// "Adding the 5 million carried over": an amount of its own, and no change.
    private func addedToSum(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard view.tokens[verb].is(.adding), view.token(verb + 1)?.is(.the) ?? false,
            let link = view.token(quantity.end), link.isOne(of: .in, .of),
            let run = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers)
        else { return nil }
        return make(index, .level, Phrase(run: run), rule: "amount-of", verb: verb, nature: .flow)
    }

    /// "grew 5%": not "reached 5%", which gives a level.
    private func changedByVerb(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        let verb = view.tokens[governor.place]
        guard governor.link == .verb, verb.has(.changing), !verb.has(.reaching),
            verb.part == .participle || verb.part == .gerund || verb.part == .finite || verb.part == .base
                || verb.part == .be
        else { return nil }
        return changedDirectly(index, quantity, governor.place)
    }

    /// "maintain 45% of the land under trees"
    private func keptOf(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        let token = view.tokens[verb]
        let isMeasured = quantity.unit.dimension == .length || quantity.unit.dimension == .area
        guard token.has(.keeping), token.part == .base || token.part == .gerund || isMeasured,
            view.token(quantity.end)?.is(.of) ?? false
        else { return nil }
        return leading(index, quantity)
    }

    /// "carried over from 2014": what brought the amount in.
    private func broughtIn(_ index: Int, _ quantity: QuantityMention) -> Statement {
        var end = quantity.end
        while let next = view.token(end), next.part != .mark, !view.isQuantity(end) { end += 1 }
        while end > quantity.end + 1,
            view.tokens[end - 1].part == .determiner || view.tokens[end - 1].part == .conjunction
        { end -= 1 }
        var statement = make(
            index, .level, Phrase(run: quantity.end..<end), rule: "done-with-amount", verb: quantity.end,
            nature: .flow)
        statement.tense = .past
        return statement
    }

    /// "Adding the 5 million carried over, spending was": what opens the sentence.
    private func broughtInFirst(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard let first = view.tokens.first, first.is(.adding), quantity.first <= 24, governor.link != .verb,
            addsBroughtIn(0, quantity)
        else { return nil }
        return broughtIn(index, quantity)
    }

    /// "Adding the 5 million carried over", "Adding in the 5 million raised".
    private func addsBroughtIn(_ verb: Int, _ quantity: QuantityMention) -> Bool {
        view.tokens[verb].is(.adding) && view.token(quantity.first - 1)?.is(.the) ?? false
            && view.token(quantity.end)?.has(.verbParticiple) ?? false
    }

    /// "the goal", "the figure": a word that leaves what is measured to what was said before.
    func isBareMeasure(_ subject: Phrase) -> Bool {
        guard let run = subject.run else { return false }
        if EnglishIndicator.isBareRate(view.spelling(run)) { return true }
        if view.tokens[run].allSatisfy({ $0.isOne(of: .total, .number, .amount) }) { return true }
        // "the total length", "the overall figure"
        if run.count == 2,
            view.tokens[run.lowerBound].isOne(of: .total, .overall, .combined, .cumulative, .accumulated),
            view.tokens[run.lowerBound + 1].isOne(
                of: .number, .amount, .length, .figure, .tally, .count, .value, .area),
            antecedent() != nil
        {
            return true
        }
        // "a slight decline"
        if run.count > 1, view.tokens[run].dropLast().allSatisfy({ $0.part == .adjective }),
            let head = view.tokens[run].last, head.has(.changing), head.part == .noun, !head.has(.thing),
            !head.is(.growth), !statements.isEmpty
        {
            return true
        }
        guard run.count == 1 else { return false }
        return view.tokens[run.lowerBound].has(.measureNoun)
            || view.tokens[run.lowerBound].isOne(of: .figure, .figures)
            || view.tokens[run.lowerBound].isOne(of: .goal, .target)
            || view.tokens[run.lowerBound].has(.changing) && view.tokens[run.lowerBound].part == .noun
                && !view.tokens[run.lowerBound].has(.thing) && antecedent() != nil
    }

    /// "new", "accumulated", "cumulative" subjects add up.
    func natureOfSubject(_ subject: Phrase) -> Statement.Nature {
        guard let run = subject.run else {
            return statements.last.map { $0.form == .level ? $0.nature : .stock } ?? .stock
        }
        if view.tokens[run].contains(where: {
            $0.isOne(of: .new, .cumulative, .accumulated, .accumulative, .additional)
        }) {
            return .flow
        }
        return phrases.head(of: run).isOne(of: .expenditure, .expenditures, .spending) ? .flow : .stock
    }
}
