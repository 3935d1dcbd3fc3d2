/// Rules for values that something stands at, is held at or is set at: "stood at 5", "keep it below 5".
extension EnglishStatementReader {
    /// "stood at Q", "kept X at Q", "remain below Q".
    func heldAt(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let told = withValue(index, quantity, governor) ?? valueInFront(index, quantity, governor)
            ?? valueOfSubject(index, quantity, governor)
        {
            return told
        }
        if let aside = valueInAside(index, quantity, governor)
            ?? valuePutInBrackets(index, quantity, governor)
        {
            return aside
        }
        guard let verb = governor.verb, let phrase = thingHeld(governor, verb) else { return nil }
        return goalSetAt(index, quantity, governor)
            ?? heldThroughTime(index, governor, verb)
            ?? held(index, phrase, governor, verb)
    }

    /// "The deficit, at 4.8% of GDP, is the largest": what the words between commas tell the value of.
    private func valueInAside(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard governor.verb == nil, view.token(governor.place - 1)?.kind == .comma,
            let close = (quantity.end..<min(quantity.end + 8, view.tokens.count)).first(where: {
                view.tokens[$0].kind == .comma
            }),
            !view.tokens[quantity.end..<close].contains(where: {
                $0.isVerb || $0.part == .be || $0.part == .conjunction
            }),
            let verb = view.token(close + 1), verb.part == .be || verb.part == .finite || verb.part == .modal
        else { return nil }
        var start = governor.place - 1
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        guard let run = phrases.trimmed(start..<governor.place - 1), isNounLike(run), !namesTime(run) else {
            return nil
        }
        var statement = make(
            index, .level, Phrase(run: run), rule: "held-at", formRule: "value-held", verb: close + 1,
            nature: .stock)
        statement.isState = true
        return statement
    }

    /// "Sheep are kept in the hills (put at 9,000)": the number of what the clause before the bracket speaks of.
    private func valuePutInBrackets(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard let verb = governor.verb, view.tokens[verb].part != .gerund,
            view.token(verb - 1)?.kind == .openParenthesis,
            view.tokens[verb].estimates || view.tokens[verb].isOne(of: .put, .set),
            statements.isEmpty, let main = governingVerbBefore(verb - 1), let subject = subject(of: main)
        else { return nil }
        return make(
            index, .level, subject, rule: "held-at", formRule: "value-held", verb: main, nature: .stock)
    }

    /// "At 252 billion, output is the highest ever"
    private func valueInFront(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard governor.verb == nil, governor.place == 0, view.token(quantity.end)?.kind == .comma,
            let run = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers), isNounLike(run),
            let verb = verbBehind(run.upperBound)
        else { return nil }
        var statement = make(
            index, .level, Phrase(run: run), rule: "held-at", formRule: "value-held", verb: verb,
            nature: .stock)
        statement.isState = true
        return statement
    }

    /// "Debt service at 9.5 percent of GDP falls": a subject with its value
    private func valueOfSubject(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard governor.verb == nil, view.tokens[governor.place].is(.at),
            let run = phrases.subject(before: governor.place), isNounLike(run)
        else { return nil }
        return make(
            index, quantity.unit == .ratio ? .ratio : .level, Phrase(run: run), rule: "held-at",
            formRule: "value-held", nature: .stock)
    }

    /// "Last year their number stood at 6,240": a bare number is one of what was spoken of.
    private func thingHeld(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        guard let phrase = objectOrSubject(governor, verb) else { return nil }
        guard governor.object == nil, isBareMeasure(phrase) else { return phrase }
        return antecedent() ?? phrase
    }

    /// "will end the year at 79%": the object is a time.
    private func heldThroughTime(_ index: Int, _ governor: EnglishGovernor, _ verb: Int) -> Statement? {
        guard let object = governor.object, isTimeAlone(object), let subject = subject(of: verb) else {
            return nil
        }
        return make(
            index, .level, subject, rule: "held-at", formRule: "value-held", verb: verb, nature: .stock)
    }

    private func held(_ index: Int, _ phrase: Phrase, _ governor: EnglishGovernor, _ verb: Int) -> Statement?
    {
        let token = view.tokens[verb]
        guard
            governor.object == nil || token.has([.keeping, .reaching, .changing]) || token.part == .be
                || governor.object.flatMap(gappedObject) != nil
        else { return nil }
        let form = formOfHeld(view.quantities[index], phrase, governor, verb)
        if let goal = goalHeld(index, phrase, form, verb) { return goal }
        var statement = make(
            index, form, phrase, rule: "held-at", formRule: "value-held", verb: verb,
            nature: token.has(.keeping) || form == .growth ? .flow : .stock)
        if !statement.isNow, isSetAhead(statement, governor, token) { statement.tense = .future }
        return statement
    }

    /// "grow at 7%", not "raise the rate at 7%"
    private func formOfHeld(
        _ quantity: QuantityMention, _ phrase: Phrase, _ governor: EnglishGovernor, _ verb: Int
    ) -> Form {
        if quantity.unit == .ratio { return .ratio }
        let token = view.tokens[verb]
        let grows = token.has(.rising) && token.part != .participle && governor.object == nil
        return quantity.unit == .percent && (grows || isGrowthPhrase(phrase)) ? .growth : .level
    }

    /// "kept its growth target at 5%"
    private func goalHeld(_ index: Int, _ phrase: Phrase, _ form: Form, _ verb: Int) -> Statement? {
        guard let run = phrase.run, Self.isGoal(view.tokens[run.upperBound - 1]), withoutGoal(run) != run
        else { return nil }
        let own = Phrase(run: withoutGoal(run))
        let isGrowth = view.quantities[index].unit == .percent && isGrowthPhrase(own)
        var goal = make(
            index, isGrowth ? .growth : form, own, rule: "value-of-goal", formRule: "value-held", verb: verb,
            nature: .flow)
        goal.role = .target
        return goal
    }

    /// "is set at 3 trillion", "is projected at 900 billion": what is meant.
    private func isSetAhead(_ statement: Statement, _ governor: EnglishGovernor, _ verb: Token) -> Bool {
        guard
            verb.isOne(of: .set, .projected, .budgeted, .planned, .fixed, .forecast, .estimated)
        else { return false }
        let isHeadline = verb.is(.set) && governor.object == nil && statement.tense == .past
        return isHeadline || verb.part == .participle && statement.tense != .past
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
            !view.holdsQuantity(run)
        else { return nil }
        let keeps = view.tokens[verb].has(.keeping)
        return make(
            index, .level, Phrase(run: run), rule: "object-held", formRule: "value-held", verb: verb,
            nature: keeps ? .flow : .stock)
    }
}
