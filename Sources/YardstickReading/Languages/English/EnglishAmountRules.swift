/// Rules for amounts and counts, by what governs them.
extension EnglishStatementReader {
    // MARK: Counts: "build 350 centers", "38 pieces of experience were adopted"

    func count(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor, _ noun: Range<Int>)
        -> Statement?
    {
        var wide = phrases.nounPhrase(from: noun.lowerBound, reach: .modifiers) ?? noun
        // "lines with a total length of 86 km": the length is a statement of its own.
        if view.token(wide.upperBound)?.part == .preposition, view.token(wide.upperBound + 1)?.part == .number { wide = noun }
        switch governor.link {
        case .by where governor.verb != nil:
            if let changed = changed(index, quantity, governor) { return changed }
        case .to where governor.verb.map({ view.tokens[$0].has([.changing, .reaching, .keeping]) }) ?? false,
            .from:
            if let reached = reached(index, quantity, governor) { return reached }
        case .verb where governor.verb.map({ isValueVerb($0, quantity) }) ?? false:
            if let stated = statedValue(index, governor.place, noun: noun) { return stated }
        case .of where view.token(governor.place - 1)?.isOne(of: .goal, .target, .goals, .targets) ?? false:
            if let goal = goalValue(index, governor.place - 1..<governor.place, governor.place) { return goal }
        case .of where governsValue(governor, quantity):
            if let of = valueOf(index, quantity, governor) { return of }
        default: break
        }
        if let goal = valueBeforeGoal(index, noun, governor) { return goal }
        let verb = governingVerb(governor, before: quantity.first) ?? verbBehind(wide.upperBound)
        let more = view.token(quantity.tokens.upperBound)?.is(.more) ?? false
        if isZeroGrowth(quantity, noun) { return zeroGrowth(index, noun, verb) }
        let form: Form = more && isCompared(noun.upperBound) || isCutMoney(quantity, verb) ? .change : .level
        return make(
            index, form, Phrase(run: wide), rule: "counted-noun", verb: verb,
            nature: natureOfCount(noun, verb), weight: 0.86)
    }

    /// "a 75 MW goal", "a 25,000 goal": of what was spoken of before.
    func valueBeforeGoal(_ index: Int, _ noun: Range<Int>, _ governor: EnglishGovernor) -> Statement? {
        guard noun.count == 1, view.tokens[noun.lowerBound].isOne(of: .goal, .target), let phrase = antecedent() else { return nil }
        var statement = make(index, .level, phrase, rule: "value-of-goal", verb: governingVerbBefore(view.quantities[index].first), weight: 0.7)
        statement.role = .target
        return statement
    }

    /// "zero growth of rubbish": a growth rate of nothing.
    private func isZeroGrowth(_ quantity: QuantityMention, _ noun: Range<Int>) -> Bool {
        quantity.value == .exact(0) && quantity.unit == .count && view.tokens[noun.lowerBound].has(.changing)
    }

    private func zeroGrowth(_ index: Int, _ noun: Range<Int>, _ verb: Int?) -> Statement? {
        var statement = make(index, .growth, Phrase(run: noun), rule: "counted-noun", formRule: "zero-growth", verb: verb, weight: 0.8)
        statement.unit = .percent
        statement.noun = nil
        return statement
    }

    /// "30-billion-yuan burdens will be cut": the money is what is taken away.
    private func isCutMoney(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        guard quantity.isCompound, quantity.unit.dimension == .money, let verb else { return false }
        return view.tokens[verb].has(.falling) && view.tokens[verb].part == .participle
    }

    /// "X more than Y" compares; "35 more enterprises" only adds.
    func isCompared(_ at: Int) -> Bool { view.token(at)?.is(.than) ?? false }

    /// What was made, added or done adds up over the period; what there is holds at its end.
    func natureOfCount(_ noun: Range<Int>, _ verb: Int?) -> Statement.Nature {
        if view.tokens[noun].contains(where: { $0.is(.new) }) { return .flow }
        guard let verb else { return .stock }
        let token = view.tokens[verb]
        if token.part == .be || token.has([.reaching, .keeping, .holding]) || token.isOne(of: .has, .have, .had) {
            return .stock
        }
        return .flow
    }

    /// The verb that governs a quantity through prepositions, lists and objects: the nearest one to its left.
    func governingVerb(_ governor: EnglishGovernor, before first: Int) -> Int? {
        if let verb = governor.verb { return verb }
        guard governor.link != .leading || governor.place > 0 else { return nil }
        return governingVerbBefore(min(governor.place, first - 1) + 1)
    }

    /// The verb of the clause whose subject ends at a place: "apps began to operate".
    func verbBehind(_ start: Int) -> Int? {
        var at = start
        while let token = view.token(at), at - start < 16 {
            if token.kind == .semicolon || token.kind == .stop || token.kind == .comma && at == start {
                return nil
            }
            if token.part != .be, token.part != .gerund, isClauseVerb(at) { return at }
            if token.part == .be, isProgressive(at) { return at }
            if token.part == .be, view.token(at + 1).map({ $0.part != .participle && $0.part != .adverb && $0.part != .negation }) ?? true { return at }
            at += 1
        }
        return nil
    }

    /// "are now working"
    private func isProgressive(_ be: Int) -> Bool {
        var at = be + 1
        while view.token(at)?.part == .adverb { at += 1 }
        return view.token(at)?.part == .gerund
    }

    // MARK: Amounts without a noun behind: "GDP reached 635.5 billion yuan"

    func amount(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let part = partOfStated(index, quantity) { return part }
        if let change = changeBehind(index, quantity, governor) { return change }
        if let growth = growthBehind(index, quantity) { return growth }
        switch governor.link {
        case .verb: return underVerb(index, quantity, governor)
        case .by: return changed(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .to, .from: return reached(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .at: return heldAt(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .of: return valueOf(index, quantity, governor) ?? fallback(index, quantity, governor)
        case .up: return grown(index, quantity, governor.place)
        case .gap: return gap(index, quantity, governor)
        case .coordination: return coordinated(index, quantity, governor)
        case .preposition: return behindPreposition(index, quantity, governor)
        case .leading: return leading(index, quantity) ?? doneWith(index, quantity) ?? fallback(index, quantity, governor)
        }
    }

    /// "loans by 200 billion, of which 20 billion are long-term loans": a part of what was stated.
    private func partOfStated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let which = view.token(quantity.first - 1), which.part == .relative, view.token(quantity.first - 2)?.is(.of) ?? false, let last = statements.last else { return nil }
        let be = quantity.end
        let named = view.token(be)?.part == .be ? phrases.nounPhrase(from: be + 1, reach: .modifiers) : nil
        let phrase = named.map { Phrase(run: $0) } ?? Phrase(text: last.indicator + (predicate(be).map { " " + $0 } ?? ""), range: last.indicatorRange)
        let isSame = last.unit == quantity.unit
        var statement = make(index, isSame ? last.form : .level, phrase, rule: "part-of-stated", formRule: "form-of-stated", nature: last.nature, weight: 0.8)
        statement.tense = last.tense
        return statement
    }

    /// "9,800 MTCO2e in GHG reductions", "1300 MTCO2e reduction": the change behind the amount is what it measures.
    private func changeBehind(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit != .count, quantity.unit != .percent, quantity.unit.dimension != .time else { return nil }
        let at = overPer(quantity.end)
        let start = view.token(at)?.is(.in) ?? false ? at + 1 : at
        guard let whole = phrases.nounPhrase(from: start) else { return nil }
        let end = whole.first { view.tokens[$0].part == .conjunction || view.tokens[$0].part == .preposition } ?? whole.upperBound
        guard end > whole.lowerBound, view.tokens[end - 1].has(.changing), view.tokens[end - 1].part == .noun else { return nil }
        let run = whole.lowerBound..<end
        return make(index, .change, Phrase(run: run), rule: "change-behind", formRule: "change-noun", verb: governor.verb ?? governingVerbBefore(quantity.first), weight: 0.8)
    }

    /// "a 5% increase in rural income"
    private func growthBehind(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, isGrowthBehind(quantity),
            view.token(quantity.end + 1)?.isOne(of: .in, .of) ?? false
        else { return nil }
        return grown(index, quantity, quantity.end)
    }

    /// Verbs whose subject has the value: "reach", "be", "total", "cover".
    func isValueVerb(_ verb: Int, _ quantity: QuantityMention) -> Bool {
        let token = view.tokens[verb]
        return token.part == .be && !(view.token(verb - 1)?.is(.there) ?? false)
            || token.has(.reaching) && !(token.has(.making) && quantity.unit == .count)
    }

    private func underVerb(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        let verb = governor.place
        let token = view.tokens[verb]
        if token.part == .participle || token.part == .gerund || token.part == .finite || token.part == .base
            || token.part == .be, token.has(.changing), !token.has(.reaching), governor.link == .verb
        {
            if let direct = changedDirectly(index, quantity, verb) { return direct }
        }
        if token.part == .be || token.has([.reaching]) || token.has(.keeping) {
            return statedValue(index, verb, noun: nil) ?? fallback(index, quantity, governor)
        }
        return objectAmount(index, quantity, verb) ?? fallback(index, quantity, governor)
    }

    /// "subject reached Q", "subject is Q", "subject exceeds Q".
    func statedValue(_ index: Int, _ verb: Int, noun: Range<Int>?) -> Statement? {
        let quantity = view.quantities[index]
        let token = view.tokens[verb]
        if token.part == .gerund || token.part == .base || token.part == .participle, !hasOwnSubject(verb),
            let noun
        {
            _ = noun
            return nil
        }
        guard var subject = subject(of: verb) else { return nil }
        if let behind = shareBehind(quantity) { subject.behind = behind }
        let growth = isGrowthPhrase(subject) || quantity.unit == .percent && isGrowthBehind(quantity)
        let form: Form = growth && (quantity.unit == .percent) ? .growth : .level
        var statement = make(
            index, form, subject, rule: "subject-of-verb", formRule: growth ? "growth-noun" : "value-verb",
            verb: verb, nature: form == .growth || token.has(.keeping) ? .flow : natureOfSubject(subject), weight: 0.93)
        if statement.comparator == .equal, token.has(.exceeding) { statement.comparator = isNegated(verb) ? .atMost : .above }
        if isBareMeasure(subject), let named = antecedent() {
            statement.indicator = named.text ?? statement.indicator
            statement.indicatorRange = named.range
        }
        if let run = subject.run, view.tokens[run].contains(where: { $0.isOne(of: .goal, .target) }), token.part == .be { statement.role = .target }
        return statement
    }

    /// "must not exceed"
    private func isNegated(_ verb: Int) -> Bool {
        let group = EnglishVerbGroup(view, verb: verb)
        return view.tokens[group.start..<verb].contains { $0.part == .negation }
    }

    /// "the goal", "the figure": a word that leaves what is measured to what was said before.
    private func isBareMeasure(_ subject: Phrase) -> Bool {
        guard let run = subject.run, run.count == 1 else { return false }
        return view.tokens[run.lowerBound].has(.measureNoun) || view.tokens[run.lowerBound].isOne(of: .goal, .target)
    }

    func hasOwnSubject(_ verb: Int) -> Bool {
        let group = EnglishVerbGroup(view, verb: verb)
        guard let before = view.token(group.start - 1) else { return false }
        return before.part == .noun || before.part == .pronoun || before.part == .relative
            || before.kind == .closeParenthesis || before.kind == .closeQuote || before.part == .adjective
    }

    /// "new", "accumulated", "cumulative" subjects add up.
    func natureOfSubject(_ subject: Phrase) -> Statement.Nature {
        guard let run = subject.run else { return statements.last?.nature ?? .stock }
        return view.tokens[run].contains { $0.isOne(of: .new, .cumulative, .accumulated, .additional) }
            ? .flow : .stock
    }

    func isGrowthPhrase(_ phrase: Phrase) -> Bool {
        guard let run = phrase.run else { return false }
        let last = view.tokens[run.upperBound - 1]
        let isRate = last.is(.rate) && view.token(run.upperBound - 2)?.is(.growth) ?? false
        let head =
            view.tokens[run].firstIndex { $0.part == .preposition }.map {
                view.tokens[$0 - 1 < run.lowerBound ? run.lowerBound : $0 - 1]
            } ?? last
        let isChangeNoun = head.part == .noun && head.has(.changing) && !head.has(.multiplying)
        let isPlain = !view.tokens[run].contains { $0.part == .preposition }
        let names = view.tokens[run].firstIndex { $0.is(.rate) }.map { view.token($0 - 1)?.is(.growth) ?? false } ?? false
        return isRate || last.is(.growth) && isPlain || head.is(.growth) || isChangeNoun || head.is(.rate) && names
    }

    /// "5% growth", "a 5 percent increase".
    func isGrowthBehind(_ quantity: QuantityMention) -> Bool {
        guard let next = view.token(quantity.tokens.upperBound) else { return false }
        return next.has(.changing) && next.part == .noun
    }

    /// "built 5 ...": the object of any other verb; "of" or "in" behind the amount says what it is an amount of.
    private func objectAmount(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        let at = overShare(quantity.end)
        if let next = view.token(at), next.isOne(of: .of, .in, .for, .on, .to),
            let run = phrases.nounPhrase(from: at + 1, reach: .modifiers)
        {
            let group = EnglishVerbGroup(view, verb: verb)
            let isOf = next.is(.of) || next.is(.for) && view.tokens[verb].has([.holding, .have])
            let phrase =
                isOf
                ? Phrase(run: run)
                : Phrase(
                    run: run,
                    before: view.words(group.verb..<group.verb + 1) + " " + view.words(at..<at + 1) + " ")
            return make(
                index, .level, phrase, rule: isOf ? "amount-of" : "verb-with-amount", verb: verb,
                nature: .flow, weight: isOf ? 0.88 : 0.75)
        }
        if let run = phrases.nounPhrase(from: at, reach: .modifiers) {
            let growth = quantity.unit == .percent && isGrowthBehind(quantity)
            return make(
                index, growth ? .growth : .level, Phrase(run: run), rule: "amount-before-noun", verb: verb,
                nature: .flow, weight: 0.8)
        }
        if let gerund = view.token(at), gerund.is(.in) || gerund.part == .gerund {
            let start = gerund.is(.in) ? at + 1 : at
            if view.token(start)?.part == .gerund,
                let run = phrases.nounPhrase(from: start + 1, reach: .modifiers)
            {
                return make(
                    index, .level,
                    Phrase(run: start..<run.upperBound, before: view.words(verb..<verb + 1) + " in "),
                    rule: "verb-with-amount", verb: verb, nature: .flow, weight: 0.7)
            }
        }
        guard let subject = subject(of: verb) else { return nil }
        return make(
            index, .level,
            Phrase(
                run: subject.run ?? 0..<0,
                behind: subject.run == nil || view.tokens[verb].has(.holding) ? "" : " " + view.words(verb..<verb + 1)
            ).orText(subject), rule: "subject-of-other-verb", verb: verb, nature: .flow, weight: 0.6)
    }

    /// Past ", accounting for 79.5% of the budget,": what the amount was for may stand behind it.
    private func overShare(_ start: Int) -> Int {
        guard view.token(start)?.kind == .comma, view.token(start + 1)?.has(.sharing) ?? false else { return start }
        var at = start + 2
        while let token = view.token(at), token.kind != .comma { at += 1 }
        return at + 1 < view.tokens.count ? at + 1 : start
    }

    // MARK: Changes

    /// "grew 5%", "cut costs 5%": a change right behind its verb.
    private func changedDirectly(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        if quantity.unit == .percent || quantity.unit == .percentagePoint
            || countedNoun(quantity) == nil && view.token(quantity.end)?.is(.of) != true
        {
            if view.tokens[verb].has(.falling), let next = view.token(quantity.end), next.isOne(of: .in, .of), let run = phrases.nounPhrase(from: quantity.end + 1), !namesTime(run) {
                return make(index, changeForm(quantity), Phrase(run: run), rule: "change-in", formRule: "verb-of-change", verb: verb, weight: 0.85)
            }
            guard let subject = subject(of: verb) else { return nil }
            return make(
                index, changeForm(quantity), subject, rule: "subject-of-change", formRule: "verb-of-change",
                verb: verb, weight: 0.9)
        }
        return nil
    }

    func namesTime(_ run: Range<Int>) -> Bool { view.periods.contains { $0.tokens.overlaps(run) } }

    func changeForm(_ quantity: QuantityMention) -> Form {
        switch quantity.unit {
        case .percent: .growth
        case .times: .multiple
        default: .change
        }
    }

    /// "increase loans by Q", "grew by Q".
    func changed(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard let verb = governor.verb else { return changeNoun(index, quantity, governor) }
        guard
            view.tokens[verb].has(.changing) || view.tokens[verb].has([.keeping, .making])
                || governor.object == nil || changedNoun(governor)
        else { return nil }
        guard let phrase = objectOrSubject(governor, verb) else { return nil }
        return make(
            index, changeForm(quantity), phrase,
            rule: governor.object == nil ? "subject-of-change" : "object-of-change", formRule: "changed-by",
            verb: verb, weight: 0.92)
    }

    private func changedNoun(_ governor: EnglishGovernor) -> Bool {
        guard let object = governor.object else { return false }
        return view.tokens[object].contains { $0.has(.changing) }
    }

    /// The object between verb and preposition, or the subject where there is none.
    func objectOrSubject(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        if let object = governor.object {
            if let gapped = gappedObject(object) { return resolved(gapped) }
            let start = object.lowerBound
            let ownEnd = object.first { view.quantityAt[$0] >= 0 } ?? object.upperBound
            if ownEnd > start, view.tokens[verb].part != .be, view.tokens[verb].part != .modal,
                let run = phrases.trimmed(start..<cut(start..<ownEnd)), isNounLike(run)
            {
                return resolved(run)
            }
            return subject(of: verb)
        }
        return subject(of: verb)
    }

    /// "reduced A by 22%, B by 3.9%": behind an earlier value the next object starts anew.
    private func gappedObject(_ object: Range<Int>) -> Range<Int>? {
        guard let last = object.last(where: { view.quantityAt[$0] >= 0 }) else { return nil }
        guard let joint = (last + 1..<object.upperBound).first(where: { view.tokens[$0].kind == .comma || view.tokens[$0].part == .conjunction }) else { return nil }
        guard let run = phrases.trimmed(joint + 1..<object.upperBound), isNounLike(run) else { return nil }
        return run
    }

    /// An object ends before the preposition that leads to the value: "from" of a from-to pair.
    private func cut(_ run: Range<Int>) -> Int {
        let last = run.upperBound - 1
        if last > run.lowerBound, view.tokens[last].part == .preposition { return last }
        return run.upperBound
    }

    private func isNounLike(_ run: Range<Int>) -> Bool {
        let first = view.tokens[run.lowerBound]
        return view.tokens[run].contains { $0.part == .noun } && (first.part != .preposition || first.is(.per))
    }

    /// "an increase of Q", "growth of Q", "an annual increase by Q": what grew stands before or was said before.
    func changeNoun(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let head = governor.place - 1
        guard let noun = view.token(head), noun.has(.changing), noun.part == .noun || noun.part == .adjective
        else { return nil }
        return grown(index, quantity, head)
    }

    /// The change noun or "up" at a place: its subject is the compound before it, "in X" or "of X" behind the
    /// number, or what was stated before.
    func grown(_ index: Int, _ quantity: QuantityMention, _ head: Int) -> Statement? {
        let form = changeForm(quantity)
        let next = max(quantity.end, head + 1)
        if let token = view.token(next), token.isOne(of: .in, .of, .for),
            let run = phrases.nounPhrase(from: next + 1, reach: .of),
            !view.periods.contains(where: { $0.tokens.overlaps(next + 1..<run.upperBound) }),
            !isBroadArea(run)
        {
            return make(
                index, form, Phrase(run: run), rule: "change-in", formRule: "change-noun",
                verb: governingVerbBefore(head), weight: 0.88)
        }
        var start = head
        while start > 0, view.tokens[start - 1].isNominal,
            !view.tokens[start - 1].isOne(of: .annual, .average, .cumulative)
                || view.tokens[start - 1].part == .noun && !view.tokens[start - 1].is(.average)
        { start -= 1 }
        if start < head, let run = phrases.trimmed(start..<head),
            view.tokens[run].contains(where: { $0.part == .noun && !$0.has(.timeUnit) })
        {
            return make(
                index, form, Phrase(run: run), rule: "compound-of-change", formRule: "change-noun",
                verb: governingVerbBefore(head), weight: 0.85)
        }
        if let antecedent = antecedentInReach(of: quantity) {
            return make(
                index, form, antecedent.phrase, rule: "change-of-stated", formRule: "change-noun",
                verb: antecedent.verb, weight: 0.92)
        }
        guard let verb = governingVerbBefore(head), let subject = subject(of: verb) else { return nil }
        return make(
            index, form, subject, rule: "change-of-subject", formRule: "change-noun", verb: verb, weight: 0.8)
    }

    private func isBroadArea(_ run: Range<Int>) -> Bool {
        run.count == 1 && view.tokens[run.lowerBound].isCapitalised
    }

    func governingVerbBefore(_ place: Int) -> Int? {
        var at = place - 1
        while at >= 0 {
            let token = view.tokens[at]
            if token.kind == .semicolon || token.kind == .colon { return nil }
            if isClauseVerb(at) { return at }
            at -= 1
        }
        return nil
    }

    /// A verb that makes a clause: not "-ed" as a modifier behind a noun.
    func isClauseVerb(_ at: Int) -> Bool {
        let token = view.tokens[at]
        switch token.part {
        case .finite, .base, .gerund, .be: return true
        case .participle:
            var back = at - 1
            while back >= 0, view.tokens[back].part == .adverb || view.tokens[back].part == .negation { back -= 1 }
            return back >= 0 && (view.tokens[back].part == .be || view.tokens[back].part == .have)
        default: return false
        }
    }

    /// The statement that an appended one leans on: the last one without a clause between.
    func antecedentInReach(of quantity: QuantityMention) -> (phrase: Phrase, verb: Int?)? {
        guard let last = statements.last else { return nil }
        let place = view.quantities[last.mention].end
        for at in place..<max(place, quantity.first)
        where view.tokens[at].kind == .semicolon
            || view.tokens[at].part == .finite && !view.tokens[at].has([.reaching, .changing])
        { return nil }
        return (
            Phrase(text: last.indicator, range: last.indicatorRange),
            governingVerbBefore(view.quantities[last.mention].first)
        )
    }

    // MARK: From and to

    /// "increased from X to Y", "raise X to Y", "to Y from X".
    func reached(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let isFrom = governor.link == .from
        guard let verb = governor.verb else { return pairWithoutVerb(index, quantity, isFrom) }
        var phrase: Phrase?
        if let gapped = governor.object.flatMap(gappedObject) {
            phrase = resolved(gapped)
        } else if isFrom || view.quantityAt[max(governor.place - 1, 0)] >= 0, let last = statements.last,
            sharesVerb(last, verb)
        {
            let gapped = governor.object.flatMap { gappedObject($0) }
            phrase = gapped.map { Phrase(run: $0) } ?? Phrase(text: last.indicator, range: last.indicatorRange)
        }
        guard let found = phrase ?? objectOrSubject(governor, verb) else { return nil }
        let form: Form =
            isGrowthPhrase(found) && quantity.unit == .percent
            ? .growth : (quantity.unit == .times ? .multiple : quantity.unit == .ratio ? .ratio : .level)
        var statement = make(
            index, form, found,
            rule: isFrom ? "from-value" : (governor.object == nil ? "subject-to-value" : "object-to-value"),
            formRule: "value-reached", verb: verb, nature: .stock, weight: 0.91)
        if isFrom { statement.role = .baseline }
        return statement
    }

    private func sharesVerb(_ last: Statement, _ verb: Int) -> Bool {
        view.quantities[last.mention].first > verb
    }

    /// "5.8% from 5.2%", "up to 5 from 3".
    private func pairWithoutVerb(_ index: Int, _ quantity: QuantityMention, _ isFrom: Bool) -> Statement? {
        guard let last = antecedentInReach(of: quantity) else { return nil }
        var statement = make(
            index, .level, last.phrase, rule: isFrom ? "from-value" : "to-value", formRule: "value-reached",
            verb: last.verb, nature: .stock, weight: 0.8)
        if isFrom { statement.role = .baseline }
        return statement
    }

    /// "stood at Q", "kept X at Q", "remain below Q".
    func heldAt(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard let verb = governor.verb, let phrase = objectOrSubject(governor, verb) else { return nil }
        let holds = view.tokens[verb].has([.keeping, .reaching, .changing]) || view.tokens[verb].part == .be
        guard holds || governor.object == nil else { return nil }
        let form: Form =
            isGrowthPhrase(phrase) && quantity.unit == .percent
            ? .growth : (quantity.unit == .ratio ? .ratio : .level)
        return make(
            index, form, phrase, rule: "held-at", formRule: "value-held", verb: verb,
            nature: view.tokens[verb].has(.keeping) ? .flow : .stock, weight: 0.88)
    }

    // MARK: Nouns before: "volume of Q", "intensity Q"

    func governsValue(_ governor: EnglishGovernor, _ quantity: QuantityMention) -> Bool {
        guard let head = view.token(governor.place - 1), head.isNominal || head.part == .gerund else { return false }
        guard quantity.unit == .count else { return true }
        return head.has(.changing) || head.has(.measureNoun) && !head.isOne(of: .rate, .proportion)
    }

    /// "an import and export volume of Q", "a growth of Q".
    func valueOf(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let head = governor.place - 1
        guard let noun = view.token(head) else { return nil }
        if noun.has(.changing), noun.part == .noun, !noun.is(.share) {
            return changeNoun(index, quantity, governor)
        }
        guard
            noun.isNominal || noun.part == .gerund || noun.kind == .closeParenthesis
                || noun.kind == .closeQuote
        else { return nil }
        let isThing = view.token(quantity.end)?.is(.of) ?? false && !noun.has([.measureNoun, .changing])
        if isThing, let thing = leading(index, quantity) { return thing }
        var start = head
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        guard let run = phrases.trimmed(start..<head + 1) else { return nil }
        if let goal = goalValue(index, run, start) { return goal }
        let onlyMeasure = view.tokens[run].allSatisfy {
            $0.has([.measureNoun]) || $0.part == .adjective || $0.is(.record)
        }
        if onlyMeasure, let verb = governingVerbBefore(start), let subject = subject(of: verb) {
            return make(
                index, .level, subject, rule: "measure-of-subject", verb: verb,
                nature: natureOfSubject(subject), weight: 0.78)
        }
        let verb = governingVerbBefore(start) ?? verbBehind(quantity.end)
        let isMade = (quantity.unit.dimension == .area || quantity.unit.dimension == .length) && verb.map { view.tokens[$0].has(.making) } ?? false
        var statement = make(index, .level, Phrase(run: run), rule: "noun-of-value", verb: verb, nature: isMade ? .flow : natureOfSubject(Phrase(run: run)), weight: 0.86)
        if isThreshold(verb) { statement.role = .reference }
        return statement
    }

    /// "its 2020 procurement goal of 33%": the goal's own number, whatever became of it.
    private func goalValue(_ index: Int, _ run: Range<Int>, _ start: Int) -> Statement? {
        guard view.tokens[run.upperBound - 1].isOne(of: .goal, .target, .goals, .targets) else { return nil }
        let end = view.quantities[index].end
        let rest = phrases.nounPhrase(from: view.token(end)?.is(.per) ?? false ? end + 1 : end, reach: .modifiers)
        let own = run.count > 1 ? phrases.trimmed(run.lowerBound..<run.upperBound - 1) : nil
        guard let phrase = rest ?? own else { return nil }
        var statement = make(index, .level, Phrase(run: phrase), rule: "value-of-goal", verb: governingVerbBefore(start), weight: 0.75)
        statement.role = .target
        return statement
    }

    /// "40% of families will have an income of Q": Q tells which families, the share is the promise.
    private func isThreshold(_ verb: Int?) -> Bool {
        guard let last = statements.last, last.rule == "amount-of", last.unit == .percent, let verb else { return false }
        return view.tokens[verb].has(.have) && view.quantities[last.mention].end < verb
    }

    private func isInsideHeadPhrase(_ place: Int) -> Bool {
        let token = view.tokens[place]
        if view.quantityAt[place] >= 0 { return false }
        if token.isNominal || token.part == .possessive { return true }
        if token.kind == .hyphen || token.kind == .slash { return token.isGlued }
        if token.part == .conjunction, token.is(.and) {
            return view.tokens[place + 1].isNominal && place > 0 && view.tokens[place - 1].isNominal
                && view.quantityAt[place - 1] < 0
        }
        if token.part == .preposition, token.is(.of) {
            return place > 0 && (view.tokens[place - 1].isNominal)
        }
        return token.part == .adjective
    }

    /// "R&D investment intensity Q", "and OFDI Q": the verb is that of the clause before.
    func gap(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let cut = cutBy(index, quantity, governor) ?? heldObject(index, quantity, governor) { return cut }
        guard let run = phrases.subject(before: governor.place + 1), let phrase = resolved(run) else {
            return nil
        }
        let last = statements.last
        let growth =
            isGrowthPhrase(phrase)
            || (quantity.unit == .percent && last.map { $0.form == .growth && sharesFrame($0, run) } ?? false)
        var statement = make(
            index, growth && quantity.unit == .percent ? .growth : .level, phrase, rule: "noun-before-value",
            formRule: growth ? "form-of-stated" : "bare-level", weight: 0.82)
        if let last {
            statement.tense = last.tense
            statement.nature = growth ? .flow : last.form == .level ? last.nature : .stock
        }
        return statement
    }

    /// "cutting emissions 80 percent": the object of a verb of change, with the change right behind.
    private func cutBy(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit == .percent, let verb = governingVerbBefore(governor.place), view.tokens[verb].has(.changing), view.tokens[verb].part == .gerund || view.tokens[verb].part == .base,
            let run = phrases.nounPhrase(from: verb + 1), run.upperBound == quantity.first
        else { return nil }
        return make(index, .growth, Phrase(run: run), rule: "object-of-change", formRule: "verb-of-change", verb: verb, weight: 0.82)
    }

    /// "keep the concentration of PM2.5 below 24": the object of a verb that holds or moves it, and a limit.
    private func heldObject(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard !quantity.comparatorTokens.isEmpty, quantity.comparatorTokens.lowerBound < quantity.tokens.lowerBound,
            let verb = governingVerbBefore(governor.place + 1), view.tokens[verb].has([.keeping, .changing, .making]), view.tokens[verb].part != .be,
            let run = phrases.trimmed(verb + 1..<quantity.first), isNounLike(run), !run.contains(where: { view.quantityAt[$0] >= 0 })
        else { return nil }
        let keeps = view.tokens[verb].has(.keeping)
        return make(index, .level, Phrase(run: run), rule: "object-held", formRule: "value-held", verb: verb, nature: keeps ? .flow : .stock, weight: 0.88)
    }

    /// A clause without a verb of its own shares the frame of the one before where "and" or a comma joins them.
    private func sharesFrame(_ last: Statement, _ run: Range<Int>) -> Bool {
        guard let joint = view.token(run.lowerBound - 1) ?? view.token(run.lowerBound - 2) else {
            return false
        }
        return joint.part == .conjunction || joint.kind == .comma || joint.part == .determiner
    }

    // MARK: Lists and appositions

    /// Behind a comma or "and": one more value of the same thing, or a new clause.
    func coordinated(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let whole = leading(index, quantity) { return whole }
        guard let last = statements.last, let reach = antecedentInReach(of: quantity) else {
            return fallback(index, quantity, governor)
        }
        let form: Form =
            quantity.unit == .percent && last.unit == .percent
            ? last.form : (quantity.unit == last.unit ? last.form : .level)
        var statement = make(
            index, form, reach.phrase, rule: "apposition", formRule: "form-of-stated", verb: reach.verb,
            nature: last.nature, weight: 0.72)
        statement.tense = last.tense
        statement.role = last.role == .baseline ? nil : last.role
        return statement
    }

    /// "40% of projects will be reserved", "5 km of roads": the thing stands behind "of".
    func leading(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let at = overPer(quantity.end)
        guard let of = view.token(at) else { return nil }
        if of.is(.of) || (of.is(.in) && at > quantity.end), let run = phrases.nounPhrase(from: at + 1, reach: .modifiers) {
            let verb = verbBehind(run.upperBound) ?? governingVerbBefore(quantity.first)
            let predicate = predicate(run.upperBound)
            return make(
                index, .level, Phrase(run: run, behind: predicate.map { " " + $0 } ?? ""), rule: "amount-of",
                verb: verb, nature: verb.map { view.tokens[$0].has(.making) } ?? false ? .flow : .stock,
                weight: 0.84)
        }
        if isGrowthBehind(quantity) { return grown(index, quantity, at) }
        if quantity.unit != .count, let run = phrases.nounPhrase(from: at, reach: .modifiers) {
            if let goal = valueBeforeGoal(index, run, EnglishGovernor(view, before: quantity.first, hasNoun: true)) { return goal }
            let verb = verbBehind(run.upperBound) ?? governingVerbBefore(quantity.first)
            return make(
                index, .level, Phrase(run: run), rule: "amount-before-noun", verb: verb,
                nature: verb.map { view.tokens[$0].has(.making) } ?? false ? .flow : .stock, weight: 0.75)
        }
        return nil
    }

    /// Past "per year" or "a year" behind an amount.
    private func overPer(_ start: Int) -> Int {
        guard let per = view.token(start), per.is(.per) || per.is(.a), let unit = view.token(start + 1), unit.has(.timeUnit) || per.is(.per) && unit.part == .noun else { return start }
        return start + 2
    }

    /// "$25 million will be invested in broadband": what is done with it.
    private func doneWith(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .money, let text = predicate(quantity.end), let verb = verbBehind(quantity.end) else { return nil }
        return make(index, .level, Phrase(text: text, range: view.bytes(verb..<verb + 1)), rule: "done-with-amount", verb: verb, nature: .flow, weight: 0.7)
    }

    /// "will be reserved for small enterprises": what happens to a share of things is part of what is measured.
    private func predicate(_ start: Int) -> String? {
        var at = start
        while let token = view.token(at),
            token.part == .modal || token.part == .be || token.part == .have || token.part == .adverb
        { at += 1 }
        guard at > start, let verb = view.token(at), verb.part == .participle else { return nil }
        var end = at + 1
        if let next = view.token(end), next.part == .preposition, let run = phrases.nounPhrase(from: end + 1)
        {
            end = run.upperBound
        }
        return view.words(at..<end)
    }

    /// "with a cure rate of Q" is a noun; "in Q", "for Q" without a noun leans on the verb's object or subject.
    func behindPreposition(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        if let whole = leading(index, quantity) { return whole }
        return fallback(index, quantity, governor)
    }

    /// Nothing fits: the nearest subject or noun phrase, said with little confidence.
    func fallback(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let verb = governor.verb ?? governingVerbBefore(quantity.first)
        let form: Form = quantity.unit == .ratio ? .ratio : quantity.unit == .times ? .multiple : .level
        if let verb, let object = phrases.nounPhrase(from: verb + 1), object.upperBound <= quantity.first {
            return make(index, form, Phrase(run: object), rule: "nearest-object", verb: verb, weight: 0.45)
        }
        if let verb, let subject = subject(of: verb) {
            return make(index, form, subject, rule: "nearest-subject", verb: verb, weight: 0.4)
        }
        if let run = phrases.nounPhrase(from: quantity.end, reach: .modifiers) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", weight: 0.35)
        }
        if let run = phrases.subject(before: quantity.first) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", weight: 0.3)
        }
        if let last = statements.last {
            return make(
                index, form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "nearest-statement", weight: 0.3)
        }
        if let verb = verb ?? verbBehind(quantity.end) { return make(index, form, Phrase(run: verb..<verb + 1), rule: "nearest-verb", verb: verb, weight: 0.2) }
        var at = quantity.first - 1
        while at >= 0, !view.tokens[at].isNominal { at -= 1 }
        let end = at + 1
        while at >= 0, view.tokens[at].isNominal || view.tokens[at].is(.of) { at -= 1 }
        return phrases.trimmed(at + 1..<max(end, at + 1)).map { make(index, form, Phrase(run: $0), rule: "nearest-noun", verb: verb, weight: 0.25) }
    }

    /// "Q of the GDP" behind a share verb.
    func shareBehind(_ quantity: QuantityMention) -> String? {
        guard quantity.unit == .percent, let of = view.token(quantity.end), of.is(.of),
            let run = phrases.nounPhrase(from: quantity.end + 1)
        else { return nil }
        return " as a share of " + view.words(run)
    }
}

extension EnglishIndicator.Phrase {
    /// This phrase, or another where this one has no words of its own.
    func orText(_ other: EnglishIndicator.Phrase) -> EnglishIndicator.Phrase {
        (run?.isEmpty ?? true) ? other : self
    }
}
