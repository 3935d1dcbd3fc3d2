/// Rules for values right behind a noun, with no verb of their own: "R&D intensity 3.48%".
extension EnglishStatementReader {
    /// "R&D investment intensity Q", "and OFDI Q": the verb is that of the clause before.
    func gap(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let cut = cutBy(index, quantity, governor) ?? heldObject(index, quantity, governor) { return cut }
        if standsInsidePhrase(quantity), let named = leading(index, quantity) { return named }
        if let row = labelledRow(index, quantity) { return row }
        if quantity.unit.dimension == .mass, let part = massOf(index, quantity) { return part }
        if let held = pronounHeld(index, governor) { return held }
        guard let subject = phrases.subject(before: governor.place + 1),
            case let run = measureOfKind(quantity, subject) ?? subject, let phrase = resolved(run)
        else { return nil }
        return awardedTo(index, quantity)
            ?? costIn(index, quantity)
            ?? handedOver(index, quantity, run)
            ?? givenTo(index, quantity, run)
            ?? moneyMeantOn(index, quantity, run)
            ?? valueBehind(run, phrase, index, quantity)
    }

    /// "the port, moves 64 million tons of cargo": a mass of something is named by what it is of.
    private func massOf(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        view.token(quantity.end)?.is(.of) ?? false ? leading(index, quantity) : nil
    }

    /// "Roof repairs, Mill Lane 300,000": a line without a verb is the label of the amount that ends it.
    private func labelledRow(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard index == 0, quantity.unit != .count,
            let first = view.tokens[..<quantity.first].firstIndex(where: { $0.kind == .word }),
            view.tokens[quantity.end...].allSatisfy({ $0.part == .mark }),
            view.tokens[first..<quantity.first].contains(where: { $0.kind == .comma }),
            view.tokens[first].isCapitalised, view.tokens[first].part != .preposition,
            view.tokens[first..<quantity.first].allSatisfy(mayStandInRow),
            let label = phrases.trimmed(first..<quantity.first), isNounLike(label),
            view.periods(touching: label).isEmpty
        else { return nil }
        return make(index, .level, Phrase(run: label), rule: "label-before-value", nature: .stock)
    }

    private func mayStandInRow(_ token: Token) -> Bool {
        switch token.part {
        case .preposition, .determiner, .gerund, .conjunction, .possessive, .number: true
        case .mark: token.kind != .semicolon && token.kind != .colon && token.kind != .stop
        default: token.isNominal
        }
    }

    /// "our goal is to get it under 15%"
    private func pronounHeld(_ index: Int, _ governor: EnglishGovernor) -> Statement? {
        guard view.tokens[governor.place].part == .pronoun, let verb = governingVerbBefore(governor.place),
            verb == governor.place - 1, let stated = antecedent()
        else { return nil }
        return make(index, .level, stated, rule: "object-held", formRule: "value-held", verb: verb)
    }

    /// "enterprises with annual income below 3 million": the income.
    private func measureOfKind(_ quantity: QuantityMention, _ run: Range<Int>) -> Range<Int>? {
        guard isThresholdOfKind(quantity),
            let with = run.last(where: { view.tokens[$0].isOne(of: .with, .whose) })
        else { return nil }
        return phrases.trimmed(with + 1..<run.upperBound)
    }

    /// "It also means 226 million on roads": the pronoun does not say what for.
    private func moneyMeantOn(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        guard quantity.unit.dimension == .money,
            view.token(quantity.end)?.isOne(of: .on, .for, .towards) ?? false,
            view.tokens[run].contains(where: { $0.part == .pronoun }),
            let purpose = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers)
        else { return nil }
        return make(index, .level, Phrase(run: purpose), rule: "noun-before-value", nature: .flow)
    }

    private func valueBehind(
        _ run: Range<Int>, _ phrase: Phrase, _ index: Int, _ quantity: QuantityMention
    ) -> Statement {
        let grows = isGrowthPhrase(phrase) || sharesGrowth(quantity, run)
        var statement = make(
            index, grows && quantity.unit == .percent ? .growth : .level, phrase, rule: "noun-before-value",
            formRule: grows ? "form-of-stated" : "bare-level")
        if let last = statements.last {
            statement.tense = last.tense
            statement.nature = grows ? .flow : last.form == .level ? last.nature : .stock
        }
        return statement
    }

    /// "exports grew 5% and imports 3%": growth as well, unless the words name a level: "the unemployment rate 3%".
    private func sharesGrowth(_ quantity: QuantityMention, _ run: Range<Int>) -> Bool {
        guard quantity.unit == .percent, !isLevel(run) else { return false }
        if let last = statements.last, last.form == .growth, sharesFrame(last, run) { return true }
        return view.token(quantity.end)?.is(.of) != true && goesOnGrowing(run)
    }

    /// "farming will grow 3% and make up 19% of output; industry 9%": the clause before leads with a growth.
    private func goesOnGrowing(_ run: Range<Int>) -> Bool {
        var start = run.lowerBound - 1
        while let token = view.token(start), token.part == .determiner || token.part == .conjunction {
            start -= 1
        }
        guard view.token(start)?.kind == .semicolon,
            let first = statements.first(where: { $0.unit == .percent })
        else { return false }
        return first.form == .growth && first.rule == "subject-of-change"
    }

    /// "the current 103-million cap on fees": between an article with its adjectives and the noun.
    private func standsInsidePhrase(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        // "the council's 5 million budget"
        if view.token(at)?.part == .possessive, quantity.unit.dimension == .money,
            phrases.nounPhrase(from: quantity.end, reach: .head) != nil
        {
            return true
        }
        while let token = view.token(at), token.part == .adjective { at -= 1 }
        return at < quantity.first - 1 && view.token(at)?.part == .determiner
            && phrases.nounPhrase(from: quantity.end, reach: .head) != nil
    }

    /// "unemployment rate", "coverage": what has a level in percent of its own.
    private func isLevel(_ run: Range<Int>) -> Bool {
        phrases.head(of: run).isOne(of: .rate, .rates, .proportion, .share, .percentage, .ratio)
    }

    /// "costs each driver 500 dollars yearly in repairs": what the money is for stands behind how often.
    private func costIn(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .money, view.token(quantity.end)?.part == .adverb,
            view.token(quantity.end + 1)?.is(.in) ?? false,
            let run = phrases.nounPhrase(from: quantity.end + 2, reach: .modifiers), !namesTime(run),
            !isBroadArea(run)
        else { return nil }
        return make(
            index, .level, Phrase(run: run), rule: "amount-of", verb: governingVerbBefore(quantity.first),
            nature: .flow)
    }

    /// "awarded Elm College 3 million to study eels": who gets it stands between the verb and the sum.
    private func awardedTo(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .money, let verb = governingVerbBefore(quantity.first),
            view.tokens[verb].paysOut,
            let receiver = phrases.nounPhrase(from: verb + 1), receiver.upperBound == quantity.first,
            case let outlay = EnglishOutlay(view, phrases, from: quantity.end, hasVerb: true),
            let purpose = outlay.purpose, outlay.purposeStart < purpose.upperBound
        else { return nil }
        let run = outlay.purposeStart..<purpose.upperBound
        return make(
            index, .level, Phrase(text: wordsWithoutCounts(run), range: view.bytes(run)),
            rule: "verb-with-amount",
            verb: verb, nature: .flow)
    }

    /// "would save the health service 34 million", "cost the council 5 million": who gains or pays stands between.
    private func givenTo(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        guard quantity.unit != .percent, quantity.unit != .percentagePoint, quantity.unit != .count,
            let verb = governingVerbBefore(quantity.first),
            view.tokens[verb].has([.granting, .falling]) || view.tokens[verb].isOne(of: .cost, .costs),
            let object = phrases.nounPhrase(from: verb + 1), object.upperBound == quantity.first
        else { return nil }
        let form: Form = view.tokens[verb].has(.falling) ? .change : .level
        let isCost = view.tokens[verb].isOne(of: .cost, .costs)
        return make(
            index, form,
            (isCost ? costOfSubject(verb) : nil) ?? Phrase(run: verb..<object.upperBound),
            rule: "verb-with-amount",
            formRule: form == .level ? "bare-level" : "verb-of-change", verb: verb, nature: .flow
        )
    }

    /// "Each missed visit costs", "These two schemes will cost"
    private func costOfSubject(_ verb: Int) -> Phrase? {
        guard let subject = subject(of: verb) else { return nil }
        guard let run = subject.run else {
            return subject.text.map { Phrase(text: "cost of " + $0, range: subject.range) }
        }
        return isNounLike(run) ? Phrase(run: run, before: "cost of ") : nil
    }

    private func isReceiver(_ run: Range<Int>, of verb: Int) -> Bool {
        phrases.nounPhrase(from: verb + 1).map { $0.upperBound == run.upperBound } ?? false
    }

    /// "saved 5 million households 3 billion yuan in interest", "saved firms 3 billion yuan in fees": what the money is
    /// stands behind it.
    private func handedOver(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        guard quantity.unit.dimension == .money, view.token(quantity.end)?.isOne(of: .in, .of) ?? false,
            let verb = governingVerbBefore(quantity.first),
            view.tokens[verb].has([.granting, .falling]), let receiver = view.token(verb + 1),
            receiver.part == .number
                || view.token(quantity.end)?.is(.in) ?? false && isReceiver(run, of: verb),
            let object = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers), !namesTime(object),
            !isSumAlone(object)
        else { return nil }
        let form: Form = view.tokens[verb].has(.falling) ? .change : .level
        return make(
            index, form, Phrase(run: object), rule: "amount-of",
            formRule: form == .level ? "bare-level" : "verb-of-change",
            verb: verb, nature: .flow)
    }

    /// A clause without a verb of its own shares the frame of the one before where "and" or a comma joins them.
    func sharesFrame(_ last: Statement, _ run: Range<Int>) -> Bool {
        guard let joint = view.token(run.lowerBound - 1) ?? view.token(run.lowerBound - 2) else {
            return false
        }
        return joint.part == .conjunction || joint.kind == .comma || joint.part == .determiner
    }
}
