/// Rules for values that are reached or held: "increased from 5 to 7", "stood at 5", "keep it below 5".
extension EnglishStatementReader {
    /// "increased from X to Y", "raise X to Y", "to Y from X".
    func reached(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let isFrom = governor.link == .from
        // ", equivalent to 24% of the budget": the value before in other words.
        if let equal = view.token(governor.place - 1), equal.isOne(of: .equivalent, .equal),
            view.token(governor.place - 2).map({ $0.kind == .comma || $0.part == .conjunction }) ?? false,
            let last = statements.last
        {
            var statement = make(
                index, .level,
                Phrase(text: last.indicator + (shareBehind(quantity) ?? ""), range: last.indicatorRange),
                rule: "equal-to-stated", formRule: "value-reached", nature: last.nature)
            statement.tense = last.tense
            return statement
        }
        guard let verb = governor.verb else { return pairWithoutVerb(index, quantity, isFrom) }
        if isFrom, isSource(quantity, verb) { return nil }
        var phrase: Phrase?
        if let gapped = governor.object.flatMap(gappedObject) {
            phrase = resolved(gapped)
        } else if isFrom || view.quantityAt[max(governor.place - 1, 0)] >= 0, let last = statements.last,
            sharesVerb(last, verb)
        {
            let gapped = governor.object.flatMap { gappedObject($0) }
            phrase =
                gapped.map { Phrase(run: $0) } ?? Phrase(text: last.indicator, range: last.indicatorRange)
        }
        let paired = phrase == nil && !isFrom ? pairedFrom(governor) : nil
        phrase =
            changedBefore(governor.place).map { Phrase(run: $0) } ?? phrase ?? paired ?? shareOfFew(quantity)
        phrase = phrase ?? objectBehind(quantity, governor, verb)
        guard var found = phrase ?? objectOrSubject(governor, verb) else { return nil }
        if isBareMeasure(found), let named = raisedBefore(verb) ?? antecedent() { found = named }
        let form: Form =
            isGrowthPhrase(found) && quantity.unit == .percent
                || paired != nil && statements.last?.form == .growth
            ? .growth : (quantity.unit == .times ? .multiple : quantity.unit == .ratio ? .ratio : .level)
        var statement = make(
            index, form, found,
            rule: isFrom ? "from-value" : (governor.object == nil ? "subject-to-value" : "object-to-value"),
            formRule: "value-reached", verb: verb, nature: .stock)
        if isFrom { statement.role = .baseline }
        return statement
    }

    /// "proposing more funds for supplies, raising the total from 5 to 8": what the clause before the gerund is about.
    private func raisedBefore(_ verb: Int) -> Phrase? {
        guard statements.isEmpty, view.tokens[verb].part == .gerund, let mark = view.token(verb - 1),
            mark.kind == .comma || mark.kind == .dash, let main = governingVerbBefore(verb - 1)
        else { return nil }
        var at = verb - 2
        while at > main, view.tokens[at].part != .base, view.tokens[at].part != .infinitiveMarker { at -= 1 }
        let opener = at > main ? governingVerbBefore(at) ?? main : main
        guard let object = phrases.nounPhrase(from: opener + 1, reach: .modifiers), isNounLike(object) else {
            return nil
        }
        return resolved(object)
    }

    /// "We have raised to 40,000 the sum that families may keep": a long object stands behind the value.
    private func objectBehind(_ quantity: QuantityMention, _ governor: EnglishGovernor, _ verb: Int)
        -> Phrase?
    {
        guard governor.object == nil, view.tokens[verb].has(.changing),
            let article = view.token(quantity.end), article.isOne(of: .the, .its, .our, .their),
            let run = phrases.nounPhrase(from: quantity.end), !namesTime(run), isNounLike(run)
        else { return nil }
        return Phrase(run: run)
    }

    /// "This came to one in eight people living in poverty": who they are stands behind.
    private func shareOfFew(_ quantity: QuantityMention) -> Phrase? {
        guard quantity.unit == .percent, view.tokens[quantity.tokens].contains(where: { $0.is(.in) }),
            let run = phrases.nounPhrase(from: quantity.end)
        else { return nil }
        return Phrase(run: run, behind: " " + (state(run.upperBound) ?? ""))
    }

    /// "the area from 15 ha in 1949 to 68 ha": the second value of a pair whose first one has its own words.
    private func pairedFrom(_ governor: EnglishGovernor) -> Phrase? {
        guard let last = statements.last, last.rule == "from-value" else { return nil }
        let between =
            view.quantities[last.mention].end..<max(governor.place, view.quantities[last.mention].end)
        guard !view.tokens[between].contains(where: { $0.kind == .comma || $0.part == .conjunction }) else {
            return nil
        }
        return Phrase(text: last.indicator, range: last.indicatorRange)
    }

    /// "comes from six sources", "removed weeds from 80 ha": where from, and no value that something rose or fell from.
    private func isSource(_ quantity: QuantityMention, _ verb: Int) -> Bool {
        guard !view.tokens[verb].has([.changing, .reaching, .keeping, .multiplying, .ranking])
        else { return false }
        let ahead = quantity.end..<min(quantity.end + 8, view.tokens.count)
        return !ahead.contains { view.tokens[$0].part == .infinitiveMarker || view.tokens[$0].is(.to) }
            && (countedNoun(quantity) != nil || view.token(quantity.end)?.is(.of) ?? false)
    }

    /// "passed the 12-million mark", "jumped over the 5,000 yuan mark": a value that was passed, or just reached.
    func passedMark(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let at = view.token(quantity.end)?.kind == .hyphen ? quantity.end + 1 : quantity.end
        guard view.token(at)?.isOne(of: .mark, .threshold, .milestone, .marks, .barrier, .barriers) ?? false,
            let verb = governingVerbBefore(quantity.first)
        else { return nil }
        // ", exceeding the 5 billion yuan mark": the comparator is the verb, and the subject was stated.
        if let way = view.token(quantity.comparatorTokens.lowerBound), way.has(.exceeding),
            way.part == .gerund, let stated = antecedentInReach(of: quantity)
        {
            return make(
                index, .level, stated.phrase, rule: "subject-of-mark", formRule: "value-reached",
                verb: stated.verb, nature: .stock)
        }
        guard quantity.first - verb <= 4, view.tokens[verb].part != .be, var subject = subject(of: verb)
        else { return nil }
        if isBareMeasure(subject), let stated = antecedent() { subject = stated }
        var statement = make(
            index, .level, subject, rule: "subject-of-mark", formRule: "value-reached", verb: verb,
            nature: .stock)
        let isJust = view.tokens[verb].has(.reaching) && !view.tokens[verb].has(.exceeding)
        if statement.comparator == .equal, !isJust { statement.comparator = .above }
        return statement
    }

    func sharesVerb(_ last: Statement, _ verb: Int) -> Bool {
        view.quantities[last.mention].first > verb
    }

    /// "5.8% from 5.2%", "up to 5 from 3".
    func pairWithoutVerb(_ index: Int, _ quantity: QuantityMention, _ isFrom: Bool) -> Statement? {
        guard let last = antecedentInReach(of: quantity) else { return nil }
        var statement = make(
            index, .level, last.phrase, rule: isFrom ? "from-value" : "to-value", formRule: "value-reached",
            verb: last.verb, nature: .stock)
        if isFrom { statement.role = .baseline }
        return statement
    }

    /// "stood at Q", "kept X at Q", "remain below Q".
    func heldAt(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let named = withValue(index, quantity, governor) { return named }
        // "At 252 billion, output is the highest ever"
        if governor.verb == nil, governor.place == 0, let comma = view.token(quantity.end),
            comma.kind == .comma,
            let run = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers), isNounLike(run),
            verbBehind(run.upperBound) != nil
        {
            var statement = make(
                index, .level, Phrase(run: run), rule: "held-at", formRule: "value-held",
                verb: verbBehind(run.upperBound), nature: .stock)
            statement.isState = true
            return statement
        }
        // "Debt service at 9.5 percent of GDP falls": a subject with its value
        if governor.verb == nil, view.tokens[governor.place].is(.at),
            let run = phrases.subject(before: governor.place), isNounLike(run)
        {
            return make(
                index, quantity.unit == .ratio ? .ratio : .level, Phrase(run: run), rule: "held-at",
                formRule: "value-held", nature: .stock)
        }
        guard let verb = governor.verb, var phrase = objectOrSubject(governor, verb) else { return nil }
        // "Last year their number stood at 6,240"
        if governor.object == nil, isBareMeasure(phrase), let stated = antecedent() { phrase = stated }
        if let goal = goalSetAt(index, quantity, governor) { return goal }
        let holds = view.tokens[verb].has([.keeping, .reaching, .changing]) || view.tokens[verb].part == .be
        let isGapped = governor.object.flatMap(gappedObject) != nil
        // "will end the year at 79%": the object is a time.
        if governor.object.map(isTimeAlone) ?? false, let subject = subject(of: verb) {
            return make(
                index, .level, subject, rule: "held-at", formRule: "value-held", verb: verb, nature: .stock)
        }
        guard holds || governor.object == nil || isGapped else { return nil }
        // "grow at 7%", not "raise the rate at 7%"
        let grows =
            view.tokens[verb].has(.rising) && view.tokens[verb].part != .participle && governor.object == nil
        let form: Form =
            (grows || isGrowthPhrase(phrase)) && quantity.unit == .percent
            ? .growth : (quantity.unit == .ratio ? .ratio : .level)
        if let run = phrase.run, Self.isGoal(view.tokens[run.upperBound - 1]), withoutGoal(run) != run {
            let own = Phrase(run: withoutGoal(run))
            var goal = make(
                index, isGrowthPhrase(own) && quantity.unit == .percent ? .growth : form, own,
                rule: "value-of-goal",
                formRule: "value-held", verb: verb, nature: .flow)
            goal.role = .target
            return goal
        }
        var statement = make(
            index, form, phrase, rule: "held-at", formRule: "value-held", verb: verb,
            nature: view.tokens[verb].has(.keeping) || form == .growth ? .flow : .stock)
        // "is set at 3 trillion", "is projected at 900 billion": what is meant.
        let isHeadline = view.tokens[verb].is(.set) && governor.object == nil && statement.tense == .past
        if view.tokens[verb].part == .participle && statement.tense != .past || isHeadline,
            view.tokens[verb].isOne(of: .set, .projected, .budgeted, .planned, .fixed, .forecast, .estimated)
        {
            statement.tense = .future
        }
        return statement
    }

    /// "set its growth target this year at 5%", "the target for jobs has been put at 300".
    private func goalSetAt(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard let verb = governor.verb, let object = governor.object, view.tokens[governor.place].is(.at),
            let goal = object.last(where: { Self.isGoal(view.tokens[$0]) && view.tokens[$0].part == .noun }),
            object.contains(where: { $0 < goal }),
            !view.tokens[goal..<governor.place].contains(where: { $0.kind == .comma }),
            let run = phrases.trimmed(withoutTimes(object.lowerBound..<goal))
        else { return nil }
        let own = Phrase(run: run)
        let isGrowth =
            quantity.unit == .percent && (isGrowthPhrase(own) || view.tokens[run.upperBound - 1].is(.gdp))
        var statement = make(
            index, isGrowth ? .growth : .level, own, rule: "value-of-goal", formRule: "value-held",
            verb: verb,
            nature: .flow)
        statement.role = .target
        return statement
    }

    /// "2023 GDP": the phrase without a time that opens it.
    private func withoutTimes(_ run: Range<Int>) -> Range<Int> {
        guard let time = view.periods(touching: run).first(where: { $0.tokens.upperBound < run.upperBound }),
            view.tokens[run.lowerBound..<time.tokens.lowerBound].allSatisfy({ $0.part == .determiner })
        else { return run }
        return time.tokens.upperBound..<run.upperBound
    }

    /// "the current fiscal year": no more than articles and adjectives stand before the time.
    private func isTimeAlone(_ object: Range<Int>) -> Bool {
        guard let time = view.periods(touching: object).first,
            object.allSatisfy({ place in
                !view.tokens[place].isNominal || place < time.tokens.lowerBound
                    || view.periods.contains { $0.tokens.contains(place) }
            })
        else { return false }
        return view.tokens[object.lowerBound..<max(object.lowerBound, time.tokens.lowerBound)].allSatisfy {
            $0.part == .determiner || $0.part == .adjective
        }
    }

    /// "led the country with a quality index of industry at 91.9"
    private func withValue(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard view.tokens[governor.place].is(.at), let object = governor.object,
            let with = object.last(where: { view.tokens[$0].is(.with) }),
            let run = phrases.nounPhrase(from: with + 1, reach: .modifiers), run.upperBound == governor.place
        else { return nil }
        return make(
            index, .level, Phrase(run: run), rule: "held-at", formRule: "value-held",
            verb: governingVerbBefore(with), nature: .stock)
    }

    /// "cutting emissions 80 percent": the object of a verb of change, with the change right behind.
    func cutBy(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit == .percent, let verb = governingVerbBefore(governor.place),
            view.tokens[verb].has(.changing),
            view.tokens[verb].part == .gerund || view.tokens[verb].part == .base,
            let run = [.of, .modifiers].lazy.compactMap({ phrases.nounPhrase(from: verb + 1, reach: $0) })
                .first(where: { $0.upperBound == quantity.first })
        else { return nil }
        return make(
            index, .growth, Phrase(run: run), rule: "object-of-change", formRule: "verb-of-change",
            verb: verb)
    }

    /// "keep the concentration of PM2.5 below 24": the object of a verb that holds or moves it, and a limit.
    func heldObject(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard !quantity.comparatorTokens.isEmpty,
            quantity.comparatorTokens.lowerBound < quantity.tokens.lowerBound,
            let verb = governingVerbBefore(governor.place + 1),
            view.tokens[verb].has([.keeping, .changing, .making]), view.tokens[verb].part != .be,
            let run = phrases.trimmed(verb + 1..<quantity.first), isNounLike(run),
            !run.contains(where: { view.quantityAt[$0] >= 0 })
        else { return nil }
        let keeps = view.tokens[verb].has(.keeping)
        return make(
            index, .level, Phrase(run: run), rule: "object-held", formRule: "value-held", verb: verb,
            nature: keeps ? .flow : .stock)
    }
}
