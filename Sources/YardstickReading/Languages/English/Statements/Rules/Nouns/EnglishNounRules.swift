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
        let head = headOfValue(governor)
        guard let token = view.token(head) else { return nil }
        if let change = savingsMade(index, quantity, head)
            ?? changeAtHead(index, quantity, head, governor) ?? rateOfChange(index, quantity, head)
        {
            return change
        }
        if token.part == .gerund, let part = purpose(index, quantity) { return part }
        guard
            token.isNominal || token.part == .gerund || token.kind == .closeParenthesis
                || token.kind == .closeQuote
        else { return nil }
        if namesThingBehind(quantity, head), let thing = leading(index, quantity) { return thing }
        // "ahead of the 8% planned"
        if token.isOne(of: .top, .ahead), let stated = antecedent() {
            return make(index, .level, stated, rule: "nearest-statement", verb: governingVerbBefore(head))
        }
        guard let noun = nounOfValue(head) else { return nil }
        return fromValue(index, noun.run)
            ?? (Self.isGoal(token) ? nil : comparedValue(index, noun.run))
            ?? baselineOfChange(index, noun.run)
            ?? goalValue(index, noun.run, noun.start)
            ?? changeIn(index, quantity, noun.run)
            ?? measureOfThing(index, quantity, noun.run)
            ?? valueOfMeasure(index, quantity, noun)
            ?? averageElsewhere(index, quantity, noun.run)
            ?? valueOfThing(index, quantity, noun)
    }

    /// The noun before "of", past a time between them: "payments this year of 5 million".
    private func headOfValue(_ governor: EnglishGovernor) -> Int {
        let time = view.periods(touching: governor.place - 1..<governor.place).first
        return time.flatMap { nounBefore($0.tokens.lowerBound) } ?? governor.place - 1
    }

    /// "generated savings of 5 million": what is saved is the thing itself.
    private func savingsMade(_ index: Int, _ quantity: QuantityMention, _ head: Int) -> Statement? {
        guard view.tokens[head].isOne(of: .savings, .saving), quantity.unit != .percent,
            !(view.token(quantity.end)?.isOne(of: .in, .of, .on) ?? false),
            !(view.token(head - 1)?.isNominal ?? false), let verb = governingVerbBefore(head),
            view.tokens[verb].has(.making)
        else { return nil }
        return changeNamed(by: head, index, quantity, verb: verb)
    }

    /// "a growth of 5%", "an increase of 3 million"
    private func changeAtHead(
        _ index: Int, _ quantity: QuantityMention, _ head: Int, _ governor: EnglishGovernor
    ) -> Statement? {
        let noun = view.tokens[head]
        guard noun.has(.changing), noun.part == .noun, !noun.is(.share) else { return nil }
        return changeNoun(index, quantity, governor)
            ?? changeNamed(by: head, index, quantity, verb: governingVerbBefore(head))
    }

    private func changeNamed(by head: Int, _ index: Int, _ quantity: QuantityMention, verb: Int?) -> Statement
    {
        make(
            index, .ofChange(in: quantity.unit), Phrase(run: head..<head + 1), rule: "noun-of-value",
            formRule: "change-noun", verb: verb)
    }

    /// "a growth rate of 5%"
    private func rateOfChange(_ index: Int, _ quantity: QuantityMention, _ head: Int) -> Statement? {
        guard view.tokens[head].isOne(of: .rate, .rates), quantity.unit == .percent,
            let change = view.token(head - 1), change.has(.changing), change.part == .noun
        else { return nil }
        let isSubject = opensClauseWithArticle(head - 2) && verbBehind(quantity.end) != nil
        return (isSubject ? nil : grown(index, quantity, head - 1))
            ?? make(
                index, .growth, Phrase(run: head - 1..<head + 1), rule: "noun-of-value",
                formRule: "growth-noun",
                verb: governingVerbBefore(head - 1) ?? verbBehind(quantity.end))
    }

    private func opensClauseWithArticle(_ place: Int) -> Bool {
        guard view.token(place)?.part == .determiner else { return false }
        return view.token(place - 1).map { $0.part == .conjunction || $0.kind == .comma } ?? true
    }

    /// "a total of 30 km of roads": the thing stands behind the value, and the noun before it only leads up to it.
    private func namesThingBehind(_ quantity: QuantityMention, _ head: Int) -> Bool {
        let noun = view.tokens[head]
        // "the issue of 5 million worth of bonds", "on top of the 5 million package"
        let isWorth =
            view.token(quantity.end)?.is(.worth) ?? false && view.token(quantity.end + 1)?.is(.of) ?? false
        if isWorth || noun.is(.top) { return true }
        return view.token(quantity.end)?.is(.of) ?? false && !noun.has([.measureNoun, .changing])
            && !(Self.isGoal(noun) && isOfSameWhole(quantity)) && !isComparedBefore(head)
    }

    /// The noun that a value belongs to by "of".
    struct NounOfValue {
        let head: Int
        /// Where its words start, before those that an indicator leaves out.
        let start: Int
        let run: Range<Int>
    }

    /// "the improvement fund (including fees) of 5 million": the noun before the brackets.
    private func nounOfValue(_ head: Int) -> NounOfValue? {
        let end = view.tokens[head].kind == .closeParenthesis ? bracketStart(closing: head) : head + 1
        var start = end - 1
        while start > 0, isInsideHeadPhrase(start - 1), !joinsPace(start - 1), !endsDifference(start - 1) {
            start -= 1
        }
        return phrases.trimmed(start..<end).map { NounOfValue(head: head, start: start, run: $0) }
    }

    /// "0.8 km short of our target of": what the value before falls short of.
    private func endsDifference(_ of: Int) -> Bool {
        view.tokens[of].is(.of) && view.token(of - 1)?.is(.short) ?? false
    }

    /// "2,000 visitors a day and revenue of": behind what another amount is per.
    private func joinsPace(_ joint: Int) -> Bool {
        view.tokens[joint].part == .conjunction && view.token(joint - 1)?.has(.timeUnit) ?? false
            && view.token(joint - 2)?.isOne(of: .a, .per) ?? false
    }

    /// "a reduction in county emissions of 10%", "a rise in the price index of 3%"
    private func changeIn(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        var link = run.lowerBound - 1
        while let word = view.token(link), word.part == .determiner { link -= 1 }
        guard quantity.unit != .count, let joint = view.token(link),
            joint.isOne(of: .in, .of) || joint.is(.to) && link == run.lowerBound - 1,
            let change = view.token(link - 1), change.has(.changing), change.part == .noun
        else { return nil }
        return make(
            index, .ofChange(in: quantity.unit), Phrase(run: run), rule: "change-in", formRule: "change-noun",
            verb: governingVerbBefore(link - 1))
    }

    /// "an import volume of 5 million": the noun is what has the value.
    private func valueOfThing(_ index: Int, _ quantity: QuantityMention, _ noun: NounOfValue) -> Statement {
        let verb = governingVerbBefore(noun.start) ?? verbBehind(quantity.end)
        let isMade =
            (quantity.unit.dimension == .area || quantity.unit.dimension == .length)
            && verb.map { view.tokens[$0].has(.making) } ?? false
        var statement = make(
            index, .level,
            Phrase(run: noun.run, behind: receiver(of: quantity) ?? owner(of: noun, verb) ?? ""),
            rule: "noun-of-value", verb: verb,
            nature: isMade ? .flow : natureOfSubject(Phrase(run: noun.run)))
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
    private func receiver(of quantity: QuantityMention) -> String? {
        guard quantity.unit.dimension == .money, let link = view.token(quantity.end),
            link.isOne(of: .for, .on),
            let whom = phrases.nounPhrase(from: quantity.end + 1), !namesTime(whom), !view.holdsQuantity(whom)
        else { return nil }
        return " " + view.words(quantity.end..<whom.upperBound)
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
        if view.isQuantity(place) { return false }
        if token.isNominal || token.part == .possessive { return true }
        if token.kind == .hyphen || token.kind == .slash { return token.isGlued }
        if token.part == .gerund { return describes(place) }
        if token.part == .conjunction, token.is(.and) {
            if place > 0, view.tokens[place + 1].part == .gerund, view.tokens[place - 1].part == .gerund {
                return describes(place + 1)
            }
            return view.tokens[place + 1].isNominal && place > 0 && view.tokens[place - 1].isNominal
                && !view.isQuantity(place - 1)
        }
        if token.part == .preposition, token.isOne(of: .of, .per) {
            return place > 0 && (view.tokens[place - 1].isNominal)
        }
        return token.part == .adjective
    }
}
