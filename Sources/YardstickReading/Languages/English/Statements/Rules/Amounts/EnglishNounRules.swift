/// Rules for values behind a noun: "a volume of 5 million", "R&D intensity 3.48%".
extension EnglishStatementReader {
    func governsValue(_ governor: EnglishGovernor, _ quantity: QuantityMention) -> Bool {
        guard let head = view.token(governor.place - 1), head.isNominal || head.part == .gerund else {
            return false
        }
        guard quantity.unit == .count else { return true }
        return head.has(.changing)
            || head.has(.measureNoun) && !head.isOne(of: .rate, .proportion, .high, .record)
    }

    /// "an import and export volume of Q", "a growth of Q".
    func valueOf(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        // "payments this year of 5 million"
        let time = view.periods(touching: governor.place - 1..<governor.place).first
        let head = time.flatMap { nounBefore($0.tokens.lowerBound) } ?? governor.place - 1
        guard let noun = view.token(head) else { return nil }
        // "generated savings of 5 million": what is saved is the thing itself.
        if noun.isOne(of: .savings, .saving), quantity.unit != .percent,
            !(view.token(quantity.end)?.isOne(of: .in, .of, .on) ?? false),
            !(view.token(head - 1)?.isNominal ?? false), let verb = governingVerbBefore(head),
            view.tokens[verb].has(.making)
        {
            return make(
                index, changeForm(quantity), Phrase(run: head..<head + 1), rule: "noun-of-value",
                formRule: "change-noun", verb: verb)
        }
        if noun.has(.changing), noun.part == .noun, !noun.is(.share) {
            return changeNoun(index, quantity, governor)
                ?? make(
                    index, changeForm(quantity), Phrase(run: head..<head + 1), rule: "noun-of-value",
                    formRule: "change-noun", verb: governingVerbBefore(head))
        }
        if noun.isOne(of: .rate, .rates), quantity.unit == .percent,
            let grows = view.token(head - 1), grows.has(.changing), grows.part == .noun
        {
            let opens = view.token(head - 2).map {
                $0.part == .determiner
                    && (view.token(head - 3).map { $0.part == .conjunction || $0.kind == .comma } ?? true)
            }
            let isSubject = opens ?? false && verbBehind(quantity.end) != nil
            return (isSubject ? nil : grown(index, quantity, head - 1))
                ?? make(
                    index, .growth, Phrase(run: head - 1..<head + 1), rule: "noun-of-value",
                    formRule: "growth-noun",
                    verb: governingVerbBefore(head - 1) ?? verbBehind(quantity.end))
        }
        if noun.part == .gerund, let part = purpose(index, quantity) { return part }
        guard
            noun.isNominal || noun.part == .gerund || noun.kind == .closeParenthesis
                || noun.kind == .closeQuote
        else { return nil }
        let isThing =
            view.token(quantity.end)?.is(.of) ?? false && !noun.has([.measureNoun, .changing])
            && !(Self.isGoal(noun) && isOfSameWhole(quantity))
        if isThing, !isComparedBefore(head), let thing = leading(index, quantity) { return thing }
        // "the improvement fund (including fees) of 5 million"
        let end = noun.kind == .closeParenthesis ? bracketStart(closing: head) : head + 1
        var start = end - 1
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        guard let run = phrases.trimmed(start..<end) else { return nil }
        if let before = fromValue(index, run) { return before }
        if !Self.isGoal(view.tokens[head]), let compared = comparedValue(index, run) { return compared }
        if let base = baselineOfChange(index, run) { return base }
        if let goal = goalValue(index, run, start) { return goal }
        // "a reduction in county emissions of 10%"
        if quantity.unit != .count, let joint = view.token(run.lowerBound - 1),
            joint.isOne(of: .in, .of, .to),
            let change = view.token(run.lowerBound - 2), change.has(.changing), change.part == .noun
        {
            return make(
                index, changeForm(quantity), Phrase(run: run), rule: "change-in", formRule: "change-noun",
                verb: governingVerbBefore(run.lowerBound - 2))
        }
        let onlyMeasure = view.tokens[run].allSatisfy {
            $0.has([.measureNoun]) || $0.part == .adjective || $0.part == .adverb
                || $0.isOne(of: .record, .minimum, .maximum)
        }
        // "an amount of 3 million has been set aside for schools"
        if onlyMeasure, let done = doneWith(index, quantity) { return done }
        if let named = moneyWithPurpose(index, quantity, run) { return named }
        if onlyMeasure, quantity.unit.dimension == .money, let verb = governingVerbBefore(start),
            view.token(quantity.end)?.isOne(of: .as, .for, .to, .towards, .toward) ?? false,
            let meant = objectAmount(index, quantity, verb)
        {
            return meant
        }
        // "pay income tax at a rate of 5%"
        if onlyMeasure, view.tokens[head].is(.rate), let verb = governingVerbBefore(start),
            view.tokens[verb].part != .be,
            let object = phrases.nounPhrase(from: verb + 1), let link = view.token(object.upperBound),
            link.is(.at), object.upperBound < start, start - object.upperBound <= 3
        {
            return make(
                index, .level, Phrase(run: object, behind: " " + view.words(head..<head + 1)),
                rule: "measure-of-object", verb: verb, nature: .stock)
        }
        if onlyMeasure, let verb = governingVerbBefore(start), let subject = subject(of: verb) {
            // "grow at an average annual rate of 9%"
            let grows =
                quantity.unit == .percent && view.tokens[verb].has([.rising, .falling])
                && view.tokens[verb].part != .participle
                && view.tokens[head].isOne(of: .rate, .average, .pace, .speed, .clip)
            var statement = make(
                index, grows ? .growth : .level, subject, rule: "measure-of-subject",
                formRule: grows ? "verb-of-change" : "bare-level", verb: verb,
                nature: grows ? .flow : natureOfSubject(subject))
            // "64%, above the national average of 61%"
            if statements.contains(where: { $0.unit == quantity.unit }),
                view.tokens[run].contains(where: { $0.is(.average) }),
                view.tokens[run].contains(where: { $0.is(.national) || $0.isCapitalised })
            {
                statement.role = .reference
            }
            return statement
        }
        if let average = averageElsewhere(index, quantity, run) { return average }
        if let owned = measureOfThing(index, quantity, run) { return owned }
        let verb = governingVerbBefore(start) ?? verbBehind(quantity.end)
        let isMade =
            (quantity.unit.dimension == .area || quantity.unit.dimension == .length)
            && verb.map { view.tokens[$0].has(.making) } ?? false
        var statement = make(
            index, .level, Phrase(run: run, behind: receiver(of: quantity)), rule: "noun-of-value",
            verb: verb,
            nature: isMade ? .flow : natureOfSubject(Phrase(run: run)))
        if isThreshold(verb) { statement.role = .reference }
        return statement
    }

    /// "5.7% of GDP, above the goal of 3.5% of GDP": a share of the whole that the value before is a share of.
    private func isOfSameWhole(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .percent, let last = statements.last, last.unit == .percent,
            let whole = phrases.nounPhrase(from: quantity.end + 1)
        else { return false }
        return last.indicator.hasSuffix(" " + view.words(whole))
    }

    /// "a bonus of 1,000 for every teacher": whom the money is for.
    private func receiver(of quantity: QuantityMention) -> String {
        guard quantity.unit.dimension == .money, view.token(quantity.end)?.is(.for) ?? false,
            let whom = phrases.nounPhrase(from: quantity.end + 1), !namesTime(whom)
        else { return "" }
        return " for " + view.words(whom)
    }

    /// "Additional funding of 4 billion has been provided to support clinics": money alone is named by what it is for.
    private func moneyWithPurpose(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement?
    {
        guard quantity.unit.dimension == .money,
            view.tokens[run.upperBound - 1].isOne(
                of: .funding, .funds, .investment, .investments, .financing, .grants, .assistance, .aid,
                .support, .allocation, .allocations),
            view.tokens[run].dropLast().allSatisfy({
                $0.isOne(of: .additional, .new, .further, .extra, .total, .annual, .overall)
            })
        else { return nil }
        let outlay = EnglishOutlay(view, phrases, from: quantity.end, hasVerb: false)
        guard let purpose = outlay.purpose, outlay.purposeStart < purpose.upperBound,
            view.tokens[purpose.lowerBound].isOne(of: .to, .for, .towards, .toward)
        else { return nil }
        let words = wordsWithoutCounts(purpose.lowerBound..<purpose.upperBound)
        return make(
            index, .level, Phrase(run: run, behind: " " + words), rule: "noun-of-value",
            verb: outlay.verb ?? verbBehind(quantity.end) ?? governingVerbBefore(run.lowerBound),
            nature: .flow)
    }

    /// Where the bracket opens that a place closes, if nouns stand before it.
    private func bracketStart(closing close: Int) -> Int {
        guard
            let open = (max(0, close - 10)..<close).last(where: { view.tokens[$0].kind == .openParenthesis }),
            open > 0, view.tokens[open - 1].isNominal
        else { return close + 1 }
        return open
    }

    /// "payments this year of", "a ceiling for this year of": the noun before a time.
    private func nounBefore(_ time: Int) -> Int? {
        let place = view.token(time - 1)?.isOne(of: .in, .for, .during) ?? false ? time - 2 : time - 1
        guard view.token(place)?.part == .noun else { return nil }
        // "a target for the union for 2030 of": the noun is itself what another one is for.
        var start = place
        while start > 0, view.tokens[start - 1].isNominal || view.tokens[start - 1].part == .determiner {
            start -= 1
        }
        let isPurpose = view.token(start - 1)?.is(.for) ?? false && view.token(start - 2)?.part == .noun
        return place == time - 1 || !isPurpose ? place : nil
    }

    /// "its 2020 procurement goal of 33%": the goal's own number, whatever became of it.
    func goalValue(_ index: Int, _ run: Range<Int>, _ start: Int) -> Statement? {
        guard Self.isGoal(view.tokens[run.upperBound - 1]) else { return nil }
        let quantity = view.quantities[index]
        let end = quantity.end
        let isPer = view.token(end)?.is(.per) ?? false
        let isDeadline =
            (view.token(end)?.part == .preposition || view.token(end)?.is(.ahead) ?? false) && !isPer
        let rest =
            isDeadline ? nil : phrases.nounPhrase(from: isPer ? end + 1 : end, reach: .modifiers)
        let verb = governingVerbBefore(start)
        var own = run.count > 1 ? phrases.trimmed(withoutGoal(run)) : nil
        // "its full-year target": of what was spoken of.
        if let named = own,
            view.tokens[named].allSatisfy({
                $0.part == .adjective || $0.has([.timeUnit, .timeEdge]) || $0.kind == .hyphen || $0.is(.of)
            })
        {
            own = nil
        }
        let named = own.flatMap { hasOwnNoun($0) ? $0 : nil }
        let whole =
            (quantity.unit == .count ? rest ?? named : named ?? rest).map { Phrase(run: $0) } ?? statedGoal(
                verb) ?? own.map { Phrase(run: $0) }
        guard var phrase = whole else { return nil }
        var form = Form.level
        if let named, phrase.run == named, withoutChange(named) != named, quantity.unit != .count {
            phrase = Phrase(run: withoutChange(named))
            form = changeForm(quantity)
        }
        var statement = make(
            index, form, phrase, rule: "value-of-goal",
            formRule: form == .level ? "bare-level" : "change-noun",
            verb: verb)
        statement.role = .target
        return statement
    }

    /// "national emission", not "Australia-wide" or the name of a plan: "the Green Decade target".
    func hasOwnNoun(_ run: Range<Int>) -> Bool {
        run.contains { place in
            let token = view.tokens[place]
            if token.word == 0, view.text[token.range].suffix(2).elementsEqual("al".utf8) { return false }
            if token.is(.term) || token.has(.timeUnit) { return false }
            return token.part == .noun && !(token.isCapitalised && !token.shape.contains(.allCapitals))
                && view.token(place + 1)?.kind != .hyphen
        }
    }

    /// "renewable energy targets come to a goal of 60%": a goal without words of its own is that of its subject.
    private func statedGoal(_ verb: Int?) -> Phrase? {
        // "built 4,500 homes against a target of 5,000"
        if let verb, let last = statements.last, view.quantities[last.mention].first > verb {
            return antecedent()
        }
        if let last = statements.last, last.unit == .count || last.unit == .percent,
            last.form == .level, verb.map({ view.tokens[$0].part == .base }) ?? false
        {
            return antecedent()
        }
        guard let verb, let subject = subject(of: verb) else { return antecedent() }
        guard let run = subject.run else { return subject }
        return Phrase(run: withoutGoal(run))
    }

    /// "a recycling and composting rate": "-ing" that only describes the noun behind it.
    private func describes(_ place: Int) -> Bool {
        guard !view.tokens[place].has([.changing, .reaching, .keeping, .sharing, .making]),
            let next = view.token(place + 1), let before = view.token(place - 1)
        else { return false }
        let leads =
            next.isNominal
            || next.is(.and) && view.token(place + 2)?.part == .gerund
                && view.token(place + 3)?.isNominal ?? false
        return leads
            && (before.part == .determiner || before.isNominal
                || before.is(.and) && view.token(place - 2)?.part == .gerund)
    }

    func isInsideHeadPhrase(_ place: Int) -> Bool {
        let token = view.tokens[place]
        if view.quantityAt[place] >= 0 { return false }
        if token.isNominal || token.part == .possessive { return true }
        if token.kind == .hyphen || token.kind == .slash { return token.isGlued }
        if token.part == .gerund { return describes(place) }
        if token.part == .conjunction, token.is(.and) {
            if place > 0, view.tokens[place + 1].part == .gerund, view.tokens[place - 1].part == .gerund {
                return describes(place + 1)
            }
            return view.tokens[place + 1].isNominal && place > 0 && view.tokens[place - 1].isNominal
                && view.quantityAt[place - 1] < 0
        }
        if token.part == .preposition, token.isOne(of: .of, .per) {
            return place > 0 && (view.tokens[place - 1].isNominal)
        }
        return token.part == .adjective
    }

    /// "R&D investment intensity Q", "and OFDI Q": the verb is that of the clause before.
    func gap(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let cut = cutBy(index, quantity, governor) ?? heldObject(index, quantity, governor) { return cut }
        if standsInsidePhrase(quantity), let named = leading(index, quantity) { return named }
        // "our goal is to get it under 15%"
        if view.tokens[governor.place].part == .pronoun, let verb = governingVerbBefore(governor.place),
            verb == governor.place - 1, let stated = antecedent()
        {
            return make(index, .level, stated, rule: "object-held", formRule: "value-held", verb: verb)
        }
        guard var run = phrases.subject(before: governor.place + 1) else { return nil }
        // "enterprises with annual income below 3 million"
        if isThresholdOfKind(quantity),
            let with = run.last(where: { view.tokens[$0].isOne(of: .with, .whose) }),
            let inner = phrases.trimmed(with + 1..<run.upperBound)
        {
            run = inner
        }
        guard let phrase = resolved(run) else { return nil }
        if let given = givenTo(index, quantity, run) ?? handedOver(index, quantity, run) { return given }
        // "It also means 226 million on roads": the pronoun does not say what for.
        if quantity.unit.dimension == .money,
            view.token(quantity.end)?.isOne(of: .on, .for, .towards) ?? false,
            view.tokens[run].contains(where: { $0.part == .pronoun }),
            let purpose = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers)
        {
            return make(
                index, .level, Phrase(run: purpose), rule: "noun-before-value", nature: .flow)
        }
        let last = statements.last
        let growth =
            isGrowthPhrase(phrase)
            || (quantity.unit == .percent && !isLevel(run)
                && (last.map { $0.form == .growth && sharesFrame($0, run) } ?? false
                    || view.token(quantity.end)?.is(.of) != true && goesOnGrowing(run)))
        var statement = make(
            index, growth && quantity.unit == .percent ? .growth : .level, phrase, rule: "noun-before-value",
            formRule: growth ? "form-of-stated" : "bare-level")
        if let last {
            statement.tense = last.tense
            statement.nature = growth ? .flow : last.form == .level ? last.nature : .stock
        }
        return statement
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
        while let token = view.token(at), token.part == .adjective { at -= 1 }
        return at < quantity.first - 1 && view.token(at)?.part == .determiner
            && phrases.nounPhrase(from: quantity.end, reach: .head) != nil
    }

    /// "unemployment rate", "coverage": what has a level in percent of its own.
    private func isLevel(_ run: Range<Int>) -> Bool {
        let end = run.first { view.tokens[$0].part == .preposition && $0 > run.lowerBound } ?? run.upperBound
        return view.tokens[end - 1].isOne(of: .rate, .rates, .proportion, .share, .percentage, .ratio)
    }

    /// "would save the health service 34 million", "cost the council 5 million": who gains or pays stands between.
    private func givenTo(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        guard quantity.unit != .percent, quantity.unit != .percentagePoint, quantity.unit != .count,
            let verb = governingVerbBefore(quantity.first),
            view.tokens[verb].has([.granting, .falling]) || view.tokens[verb].isOne(of: .cost, .costs),
            let object = phrases.nounPhrase(from: verb + 1), object.upperBound == quantity.first
        else { return nil }
        let form: Form = view.tokens[verb].has(.falling) ? .change : .level
        return make(
            index, form, Phrase(run: verb..<object.upperBound), rule: "verb-with-amount",
            formRule: form == .level ? "bare-level" : "verb-of-change", verb: verb, nature: .flow
        )
    }

    /// "saved 5 million households 3 billion yuan in interest": what the money is stands behind it.
    private func handedOver(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        guard quantity.unit.dimension == .money, view.token(quantity.end)?.isOne(of: .in, .of) ?? false,
            let verb = governingVerbBefore(quantity.first),
            view.tokens[verb].has([.granting, .falling]), let receiver = view.token(verb + 1),
            receiver.part == .number,
            let object = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers), !namesTime(object)
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
