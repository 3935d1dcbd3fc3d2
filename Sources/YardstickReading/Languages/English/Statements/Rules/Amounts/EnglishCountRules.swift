/// Rules for counts: "build 350 centers", "38 pieces of experience were adopted".
extension EnglishStatementReader {
    func count(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor, _ noun: Range<Int>)
        -> Statement?
    {
        if let told = countUnder(governor, index, quantity, noun) { return told }
        if let goal = valueBeforeGoal(index, noun, governor) { return goal }
        let things = thingsCounted(noun, governor)
        let verb = governingVerb(governor, before: quantity.first) ?? verbBehind(things.upperBound)
        return sharedHead(index, quantity, noun, verb)
            ?? growthOfThings(index, quantity, noun)
            ?? (isZeroGrowth(quantity, noun) ? zeroGrowth(index, noun, verb) : nil)
            ?? countOf(things, index, quantity, noun, verb)
    }

    /// What governs the count makes it a value or a change of something else: "rose to 5 schools", "a goal of 30 parks".
    private func countUnder(
        _ governor: EnglishGovernor, _ index: Int, _ quantity: QuantityMention, _ noun: Range<Int>
    ) -> Statement? {
        switch governor.link {
        case .by where governor.verb != nil && !namesAgent(governor):
            return changed(index, quantity, governor)
        case .to where governor.verb.map { leadsToValue($0) } ?? false && !isGivenTo(governor),
            .from where isFromValue(quantity, governor, noun):
            return reached(index, quantity, governor)
        case .verb
        where governor.verb.map({ isValueVerb($0, quantity) || isMereUnit(noun) && reaches($0) }) ?? false
            && !namesWhatTheyAre(quantity, governor) && !isServed(noun, by: governor):
            return statedValue(index, governor.place, noun: noun)
        case .at
        where governor.object == nil
            && governor.verb.map { holdsValue($0) || isPopulation($0, noun) } ?? false:
            return heldAt(index, quantity, governor)
        case .of where view.token(governor.place - 1)?.isOne(of: .goal, .target, .goals, .targets) ?? false:
            return goalValue(index, governor.place - 1..<governor.place, governor.place)
        case .of where isChangeOfThings(governor, noun):
            return make(
                index, .change, Phrase(run: noun), rule: "change-in", formRule: "change-noun",
                verb: governingVerbBefore(governor.place))
        case .of where governsValue(governor, quantity) || restatesMeasure(governor, noun):
            return valueOf(index, quantity, governor)
        default: return nil
        }
    }

    /// "rent, fees and dues are the three main sources": the article makes the count a name for the subject.
    private func namesWhatTheyAre(_ quantity: QuantityMention, _ governor: EnglishGovernor) -> Bool {
        view.tokens[governor.place].part == .be && view.token(quantity.first - 1)?.is(.the) ?? false
    }

    /// "The programme reached 340 farmers": those whom it served, and no value that it has.
    private func isServed(_ noun: Range<Int>, by governor: EnglishGovernor) -> Bool {
        guard let verb = governor.verb,
            view.tokens[verb].isOne(of: .reach, .reached, .reaches, .reaching), !isMereUnit(noun),
            let head = subject(of: verb)?.run?.last(where: { view.tokens[$0].part == .noun })
        else { return false }
        return view.tokens[head].has(.initiative) || view.tokens[head].isOne(of: .service, .fund, .scheme)
    }

    /// "its population is put at 5,000 people": the subject has the value.
    private func isPopulation(_ verb: Int, _ noun: Range<Int>) -> Bool {
        guard view.tokens[noun.lowerBound].namesPerson, let run = subject(of: verb)?.run else { return false }
        return view.tokens[run].contains { $0.isOne(of: .population, .workforce) }
    }

    /// "a population of 5,000 people", "a density of 300 inhabitants": the noun behind the number says no more.
    private func restatesMeasure(_ governor: EnglishGovernor, _ noun: Range<Int>) -> Bool {
        guard let head = view.token(governor.place - 1), head.isOne(of: .population, .density, .workforce)
        else {
            return false
        }
        return view.tokens[noun.lowerBound].namesPerson
    }

    /// The counted things with what tells them from others.
    private func thingsCounted(_ noun: Range<Int>, _ governor: EnglishGovernor) -> Range<Int> {
        let things = beforeNextDeed(phrases.nounPhrase(from: noun.lowerBound, reach: .modifiers) ?? noun)
        if beforeOwnDeed(things, noun.lowerBound) != things { return noun }
        // "lines with a total length of 86 km": the length is a statement of its own.
        if view.token(things.upperBound)?.part == .preposition,
            view.token(things.upperBound + 1)?.part == .number
        {
            return noun
        }
        return isTreatedWith(things, noun, governor) ? noun : things
    }

    /// "replace 2,300 lights with lamps": what is done with them is no part of them.
    private func isTreatedWith(_ things: Range<Int>, _ noun: Range<Int>, _ governor: EnglishGovernor) -> Bool
    {
        guard governor.link == .verb, let verb = governor.verb, view.tokens[verb].isVerb,
            !view.tokens[verb].has([.holding, .have, .reaching, .granting]),
            let with = things.first(where: { view.tokens[$0].is(.with) || isWayOfDeed($0, verb) })
        else { return false }
        return with >= noun.upperBound
    }

    /// "train 300 farmers in bookkeeping", "fined two firms for their part": how or why it is done.
    private func isWayOfDeed(_ place: Int, _ verb: Int) -> Bool {
        if view.tokens[place].is(.for) { return view.token(place + 1)?.has(.possessivePronoun) ?? false }
        return view.tokens[place].is(.in) && !view.tokens[verb].has(.making)
    }

    /// "a 6.4-percent rise in registered firms"
    private func growthOfThings(_ index: Int, _ quantity: QuantityMention, _ noun: Range<Int>) -> Statement? {
        guard quantity.unit == .percent, view.tokens[noun.lowerBound].has(.changing) else { return nil }
        return grown(index, quantity, noun.lowerBound)
    }

    private func countOf(
        _ things: Range<Int>, _ index: Int, _ quantity: QuantityMention, _ noun: Range<Int>, _ verb: Int?
    ) -> Statement {
        var statement = make(
            index, formOfCount(quantity, noun, verb), Phrase(run: things, behind: toldOfPeople(noun)),
            rule: "counted-noun", verb: verb,
            nature: natureOfCount(noun, verb))
        // "by 15 million, including at least 5 million children"
        if view.token(quantity.first - 1)?.is(.including) ?? false, let last = statements.last,
            last.form == .change, last.unit == .count
        {
            (statement.form, statement.nature) = (.change, .flow)
        }
        if let verb, verb >= things.upperBound, aims(verb) {
            statement.tense = view.tokens[verb].has(.verbPast) ? .past : .present
            statement.isState = true
        }
        return statement
    }

    /// "300 people were trained as guides": people alone say little, and what is said of them names them.
    private func toldOfPeople(_ noun: Range<Int>) -> String {
        guard noun.count == 1, view.tokens[noun.lowerBound].isOne(of: .people, .persons),
            let text = predicate(noun.upperBound)
        else { return "" }
        return " " + text
    }

    /// "3 times more buses", "35 more firms than in 2019", "5 million in burdens was cut"
    private func formOfCount(_ quantity: QuantityMention, _ noun: Range<Int>, _ verb: Int?) -> Form {
        if quantity.unit == .times { return .multiple }
        let isMore = view.token(quantity.tokens.upperBound)?.is(.more) ?? false
        return isMore && isCompared(noun.upperBound) || isCutMoney(quantity, verb) ? .change : .level
    }

    /// "a fall of 740 boat permits": what there is less of stands behind the number, in words of its own.
    private func isChangeOfThings(_ governor: EnglishGovernor, _ noun: Range<Int>) -> Bool {
        guard let change = view.token(governor.place - 1) else { return false }
        return change.has(.changing) && change.part == .noun && !change.has(.thing) && !change.is(.share)
            && noun.count > 1 && view.tokens[noun].allSatisfy { $0.isNominal }
            && !(view.token(noun.upperBound)?.isOne(of: .in, .of) ?? false)
    }

    /// "units", "sets": a word that only says by what the thing before is counted.
    private func isMereUnit(_ noun: Range<Int>) -> Bool {
        let isAlone = noun.count == 1 || view.tokens[noun.lowerBound + 1].is(.per)
        return isAlone
            && view.tokens[noun.lowerBound].isOne(
                of: .units, .sets, .pieces, .bags, .copies, .points, .cases, .incidents, .sheets)
    }

    /// "registered 9,450 sets", not "register 9,450 firms".
    private func reaches(_ verb: Int) -> Bool {
        view.tokens[verb].has(.reaching) && view.tokens[verb].part == .finite
    }

    /// "is at 5 places", "stood at 5 points", "peaked at 5 boardings": the subject has the value.
    private func holdsValue(_ verb: Int) -> Bool {
        let token = view.tokens[verb]
        return token.part == .be || token.has([.reaching, .changing]) && token.part == .finite
            || token.has(.keeping) && token.part != .base
    }

    /// "rose to 5 schools", "recovered to 5 journeys".
    private func leadsToValue(_ verb: Int) -> Bool {
        view.tokens[verb].has([.changing, .reaching, .keeping, .multiplying])
            || view.tokens[verb].isOne(
                of: .recover, .recovers, .recovered, .recovering, .returned, .returns)
    }

    /// "grants totalling 64 million to 118 towns": who gets the money that stands right before.
    private func isGivenTo(_ governor: EnglishGovernor) -> Bool {
        let money = governor.place - 1
        guard money > 0, view.isQuantity(money), let verb = governor.verb else { return false }
        return view.quantities[Int(view.quantityAt[money])].unit.dimension == .money
            && !view.tokens[verb].has(.changing)
    }

    /// "is managed by three agencies", "run by two firms": who does it, and no change by so many.
    private func namesAgent(_ governor: EnglishGovernor) -> Bool {
        guard governor.object == nil, let verb = governor.verb else { return false }
        return view.tokens[verb].has(.verbParticiple)
            && !view.tokens[verb].has([.changing, .multiplying, .exceeding])
    }

    /// "Three states aim to", "80 people chose to": those who aim are there already.
    private func aims(_ verb: Int) -> Bool {
        let token = view.tokens[verb]
        guard token.has([.aiming, .proposing]) || token.isOne(of: .prefer, .chose) else { return false }
        return token.part == .finite || token.part == .participle && view.token(verb - 1)?.part == .have
    }

    /// "rose from 5 schools", "from 5 schools to 9": not "data from 114 agencies".
    private func isFromValue(_ quantity: QuantityMention, _ governor: EnglishGovernor, _ noun: Range<Int>)
        -> Bool
    {
        if let verb = governor.verb, view.tokens[verb].has([.changing, .reaching]) { return true }
        if view.token(governor.place - 1)?.isOne(of: .up, .down) ?? false { return true }
        return view.tokens[noun.lowerBound..<min(noun.upperBound + 3, view.tokens.count)].contains {
            $0.is(.to)
        }
    }

    /// "a 75 MW goal", "a 25,000 goal": of what was spoken of before.
    func valueBeforeGoal(_ index: Int, _ noun: Range<Int>, _ governor: EnglishGovernor) -> Statement? {
        guard view.tokens[noun.upperBound - 1].isOne(of: .goal, .target),
            noun.dropLast().allSatisfy({ view.tokens[$0].part == .adjective }), let phrase = antecedent()
        else { return nil }
        let growth = view.quantities[index].unit == .percent && statements.last?.form == .growth
        var statement = make(
            index, growth ? .growth : .level, phrase, rule: "value-of-goal",
            verb: governingVerbBefore(view.quantities[index].first))
        statement.role = .target
        return statement
    }

    /// "5 million urban and 3 million rural residents": the noun stands behind the second number.
    private func sharedHead(_ index: Int, _ quantity: QuantityMention, _ noun: Range<Int>, _ verb: Int?)
        -> Statement?
    {
        guard view.tokens[noun].allSatisfy({ $0.part == .adjective }),
            view.token(noun.upperBound)?.part == .conjunction, noun.upperBound + 1 < view.tokens.count,
            view.isQuantity(noun.upperBound + 1),
            let whole = countedNoun(view.quantities[Int(view.quantityAt[noun.upperBound + 1])]),
            let head = whole.first(where: { view.tokens[$0].part != .adjective })
        else { return nil }
        return make(
            index, .level, Phrase(run: noun, behind: " " + view.words(head..<whole.upperBound)),
            rule: "counted-noun", verb: verb, nature: natureOfCount(head..<whole.upperBound, verb))
    }

    /// "zero growth of rubbish": a growth rate of nothing.
    func isZeroGrowth(_ quantity: QuantityMention, _ noun: Range<Int>) -> Bool {
        quantity.value == .exact(0) && quantity.unit == .count && view.tokens[noun.lowerBound].has(.changing)
    }

    /// "zero-increase": the same with a hyphen.
    func hyphenedZero(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.value == .exact(0), quantity.unit == .count, view.token(quantity.end)?.kind == .hyphen,
            let noun = view.token(quantity.end + 1), noun.has(.changing) || noun.is(.growth)
        else { return nil }
        let place = quantity.end + 1
        return zeroGrowth(
            index, place..<place + 1, governingVerbBefore(quantity.first) ?? verbBehind(place + 1))
    }

    func zeroGrowth(_ index: Int, _ noun: Range<Int>, _ verb: Int?) -> Statement? {
        var statement = make(
            index, .growth, Phrase(run: noun), rule: "counted-noun", formRule: "zero-growth", verb: verb)
        statement.unit = .percent
        statement.noun = nil
        return statement
    }

    /// "30-billion-yuan burdens will be cut": the money is what is taken away.
    func isCutMoney(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
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
        // "held 14 rounds of talks"
        if token.has(.keeping), token.has(.making) { return .flow }
        if token.part == .be || token.has([.reaching, .keeping, .holding])
            || token.isOne(of: .has, .have, .had)
        {
            return .stock
        }
        return .flow
    }
}
