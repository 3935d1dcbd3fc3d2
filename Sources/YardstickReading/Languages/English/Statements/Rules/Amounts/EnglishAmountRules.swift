/// Rules for amounts, by what governs them: "GDP reached 635.5 billion yuan".
extension EnglishStatementReader {
    func amount(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let elliptical = elliptical(index, quantity, governor) { return elliptical }
        if let restated = restated(index, quantity) { return restated }
        if let part = partOfWhole(index, quantity) ?? shareWithoutWhole(index, quantity, governor) {
            return part
        }
        if let changed = bracketedChange(index, quantity) { return changed }
        if let whole = multipliedStated(index, quantity) { return whole }
        if let part = partOfStated(index, quantity) { return part }
        if let change = changeBehind(index, quantity, governor) { return change }
        if let growth = growthBehind(index, quantity) { return growth }
        if let compared = comparedWithStated(index, quantity) { return compared }
        if let first = view.tokens.first, first.is(.adding), quantity.first <= 24, governor.link != .verb,
            addsBroughtIn(0, quantity)
        {
            return broughtIn(index, quantity)
        }
        if let goal = goalBehind(index, quantity, governor) { return goal }
        if let paid = paidOut(index, quantity, governor) { return paid }
        switch governor.link {
        case .verb: return underVerb(index, quantity, governor)
        // "backed by 45 MWh of storage": who or what does it, and no change.
        case .by where isDoneBy(governor) && view.token(quantity.end)?.is(.of) ?? false:
            return leading(index, quantity) ?? fallback(index, quantity, governor)
        case .by: return changed(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .to, .from: return reached(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .at: return heldAt(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .of: return valueOf(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .up: return grown(index, quantity, governor.place)
        case .gap: return gap(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .coordination: return coordinated(index, quantity, governor)
        case .preposition: return behindPreposition(index, quantity, governor)
        case .leading:
            return leading(index, quantity) ?? ofThisAmount(index, quantity) ?? purpose(index, quantity)
                ?? doneWith(index, quantity) ?? fallback(index, quantity, governor)
        }
    }

    /// "70,000 yuan (converted to 10,000 dollars)", "50 acres (20 ha)": the same amount in another unit.
    func restated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit != .count, quantity.unit != .percent, let last = statements.last,
            last.unit.dimension == quantity.unit.dimension, last.unit != quantity.unit
        else { return nil }
        let end = view.quantities[last.mention].end
        // "22,000 yuan, or US$ 2,666 equivalent"
        let isOr = view.token(quantity.first - 1)?.is(.or) ?? false && quantity.first - end <= 3
        guard end < quantity.first || isOr else { return nil }
        if isOr {
            var other = make(
                index, last.form, Phrase(text: last.indicator, range: last.indicatorRange),
                rule: "apposition",
                formRule: "form-of-stated", nature: last.nature)
            (other.tense, other.role) = (last.tense, last.role)
            return other
        }
        guard
            let open = (end..<quantity.first).first(where: { view.tokens[$0].kind == .openParenthesis }),
            open - end <= 10, quantity.first - open <= 5,
            !view.tokens[end..<quantity.first].contains(where: {
                $0.kind == .closeParenthesis || $0.kind == .comma || $0.kind == .semicolon
            })
        else { return nil }
        var statement = make(
            index, last.form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "apposition",
            formRule: "form-of-stated", nature: last.nature)
        statement.tense = last.tense
        statement.role = last.role
        statement.verb = last.verb
        return statement
    }

    /// "loans by 200 billion, of which 20 billion are long-term loans": a part of what was stated.
    func partOfStated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let which = view.token(quantity.first - 1), which.part == .relative,
            view.token(quantity.first - 2)?.is(.of) ?? false,
            let last = statements.last(where: { $0.unit == quantity.unit }) ?? statements.last
        else { return nil }
        let be = quantity.end
        let named = view.token(be)?.part == .be ? phrases.nounPhrase(from: be + 1, reach: .modifiers) : nil
        let phrase =
            named.map { Phrase(run: $0) }
            ?? Phrase(
                text: last.indicator + (predicate(be).map { " " + $0 } ?? ""), range: last.indicatorRange)
        let isSame = last.unit == quantity.unit
        var statement = make(
            index, isSame ? last.form : .level, phrase, rule: "part-of-stated", formRule: "form-of-stated",
            nature: last.nature)
        statement.tense = last.tense
        return statement
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
        // "a $3,000 salary increase for teachers"
        let whom =
            view.token(end)?.is(.for) ?? false
            ? phrases.nounPhrase(from: end + 1).flatMap { namesTime($0) ? nil : $0 } : nil
        if let whom, run.count > 1, !namesTime(whom) {
            return make(
                index, .change,
                Phrase(run: run.lowerBound..<end - 1, behind: " " + view.words(end..<whom.upperBound)),
                rule: "change-behind", formRule: "change-noun",
                verb: governor.verb ?? governingVerbBefore(quantity.first) ?? verbBehind(end))
        }
        return make(
            index, .change, Phrase(run: run), rule: "change-behind", formRule: "change-noun",
            verb: governor.verb ?? governingVerbBefore(quantity.first) ?? verbBehind(end))
    }

    /// "a 5% increase in rural income"
    func growthBehind(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent else { return nil }
        if let compound = compoundGrowth(index, quantity) { return compound }
        if let more = moreOf(index, quantity) { return more }
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

    /// "a 12% rates increase", "20% GHG emission reduction targets": the noun between number and change.
    private func compoundGrowth(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        var head = quantity.end
        while let token = view.token(head), head - quantity.end < 7,
            token.isNominal && !(token.has(.changing) && token.part == .noun) || token.is(.per)
                || token.kind == .hyphen && token.isGlued
        { head += 1 }
        guard head > quantity.end, let change = view.token(head), change.has(.changing), change.part == .noun,
            !change.isOne(of: .share, .drop),
            !(view.token(head + 1)?.isNominal ?? false)
                || Self.isGoal(view.tokens[head + 1]),
            let run = phrases.trimmed(quantity.end..<head),
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
        return token.part == .be && !(view.token(verb - 1)?.is(.there) ?? false)
            || token.has(.reaching) && !(token.has(.making) && quantity.unit == .count)
    }

    func underVerb(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        let verb = governor.place
        let token = view.tokens[verb]
        if addsBroughtIn(verb, quantity) {
            return broughtIn(index, quantity)
        }
        // "Adding the 5 million carried over": an amount of its own, and no change.
        if token.is(.adding), view.token(verb + 1)?.is(.the) ?? false,
            let link = view.token(quantity.end), link.isOne(of: .in, .of),
            let run = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers)
        {
            return make(
                index, .level, Phrase(run: run), rule: "amount-of", verb: verb, nature: .flow)
        }
        if token.part == .participle || token.part == .gerund || token.part == .finite || token.part == .base
            || token.part == .be, token.has(.changing), !token.has(.reaching), governor.link == .verb
        {
            if let direct = changedDirectly(index, quantity, verb) { return direct }
        }
        // "maintain 45% of the land under trees"
        let isMeasured = quantity.unit.dimension == .length || quantity.unit.dimension == .area
        if token.has(.keeping), token.part == .base || token.part == .gerund || isMeasured,
            view.token(quantity.end)?.is(.of) ?? false, let kept = leading(index, quantity)
        {
            return kept
        }
        if token.part == .be || token.has([.reaching]) || token.has(.keeping) {
            return statedValue(index, verb, noun: nil) ?? fallback(index, quantity, governor)
        }
        return objectAmount(index, quantity, verb) ?? fallback(index, quantity, governor)
    }

    /// "carried over from 2014": what brought the amount in.
    private func broughtIn(_ index: Int, _ quantity: QuantityMention) -> Statement {
        var end = quantity.end
        while let next = view.token(end), next.part != .mark, view.quantityAt[end] < 0 { end += 1 }
        while end > quantity.end + 1,
            view.tokens[end - 1].part == .determiner || view.tokens[end - 1].part == .conjunction
        { end -= 1 }
        var statement = make(
            index, .level, Phrase(run: quantity.end..<end), rule: "done-with-amount", verb: quantity.end,
            nature: .flow)
        statement.tense = .past
        return statement
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
        let end = run.first { view.tokens[$0].part == .preposition && $0 > run.lowerBound } ?? run.upperBound
        return view.tokens[end - 1].isOne(of: .expenditure, .expenditures, .spending) ? .flow : .stock
    }
}
