/// Rules for amounts that are the object of a verb: "spent 5 million on parks", "committed 3 million over three years".
extension EnglishStatementReader {
    /// "spend 5 million on 12 parks": past the count, to what it counts.
    func pastCount(_ start: Int) -> Int {
        let place = view.token(start)?.part == .determiner ? start + 1 : start
        guard place < view.tokens.count, view.isQuantity(place) else { return place }
        let quantity = view.quantities[Int(view.quantityAt[place])]
        return quantity.unit == .count && quantity.first == place ? quantity.end : place
    }

    /// "built 5 ...": the object of any other verb; what stands behind the amount says what it is an amount of, else the
    /// subject does.
    func objectAmount(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        if let taken = timeTaken(index, quantity, verb) { return taken }
        let end = overDuration(overShare(pastRestated(overPer(quantity.end))))
        // "4 billion more for schools"
        let isMore = quantity.unit != .count && view.token(end)?.isOne(of: .more, .less) ?? false
        let at = isMore ? end + 1 : end
        return drawnFrom(index, quantity, verb, end)
            ?? amountFor(index, quantity, verb, at, isMore: isMore)
            ?? objectBehind(index, quantity, verb, at)
            ?? deedBehind(index, quantity, verb, at)
            ?? landUnder(index, quantity, verb, end)
            ?? amountForTopic(index, quantity, verb)
            ?? subject(of: verb).map {
                make(
                    index, .level, deed(of: $0, verb, quantity), rule: "subject-of-other-verb", verb: verb,
                    nature: .flow)
            }
    }

    /// "allocate 6 million from the state budget for investment"
    private func drawnFrom(_ index: Int, _ quantity: QuantityMention, _ verb: Int, _ link: Int) -> Statement?
    {
        guard quantity.unit.dimension == .money, view.token(link)?.is(.from) ?? false,
            let run = phrases.nounPhrase(from: link + 1, reach: .modifiers), !namesTime(run)
        else { return nil }
        return make(index, .level, Phrase(run: run), rule: "amount-of", verb: verb, nature: .flow)
    }

    /// "spent 5 million on 12 parks", "received 3 million in grants"
    private func amountFor(
        _ index: Int, _ quantity: QuantityMention, _ verb: Int, _ at: Int, isMore: Bool
    ) -> Statement? {
        guard let link = view.token(at),
            link.isOne(of: .of, .in, .for, .on, .to, .towards, .toward, .as, .into),
            let run = phrases.nounPhrase(from: pastCount(at + 1), reach: .modifiers), !namesTime(run),
            !isSumAlone(run), !link.is(.in) || !namesBooks(run)
        else { return nil }
        let isOf = isAmountOf(run, link, verb)
        let lead = isOf ? "" : view.words(verb..<verb + 1) + " " + view.words(at..<at + 1) + " "
        return make(
            index, isMore ? .ofChange(in: quantity.unit) : .level, Phrase(run: run, before: lead),
            rule: isOf ? "amount-of" : "verb-with-amount", verb: verb, nature: .flow)
    }

    /// The words behind the amount name the amount itself, and not what is done with it: "includes 5 million for roads",
    /// "received 3 million in grants", not "spent 5 million on parks".
    private func isAmountOf(_ run: Range<Int>, _ link: Token, _ verb: Int) -> Bool {
        link.is(.of)
            || link.isOne(of: .for, .to, .towards, .toward) && view.tokens[verb].has([.holding, .have])
            || link.is(.in) && (namesMoney(run) || isKindOfSum(run, verb))
    }

    /// "recovered 3 million in losses", "owed 3 million in arrears": things that are sums, and no field that money is put in.
    private func isKindOfSum(_ run: Range<Int>, _ verb: Int) -> Bool {
        let head = phrases.head(of: run)
        return head.part == .noun && head.has(.plural) && !head.isCapitalised && !head.has(.region)
            && !view.tokens[verb].paysOut && !view.tokens[verb].spendsMoney
            && view.token(run.lowerBound - 1)?.is(.in) ?? false
    }

    /// "built 5 km cycle lanes", "reported 5% growth"
    private func objectBehind(_ index: Int, _ quantity: QuantityMention, _ verb: Int, _ at: Int) -> Statement?
    {
        guard let run = phrases.nounPhrase(from: at, reach: .modifiers), !namesTime(run) else { return nil }
        let isGrowth = quantity.unit == .percent && isGrowthBehind(quantity)
        if isGrowth, run.count == 1, let grown = grown(index, quantity, quantity.end) { return grown }
        return make(
            index, isGrowth ? .growth : .level, Phrase(run: run), rule: "amount-before-noun", verb: verb,
            nature: .flow)
    }

    /// "spent 5 million on repairing roads", "used 3 million to plant trees"
    private func deedBehind(_ index: Int, _ quantity: QuantityMention, _ verb: Int, _ at: Int) -> Statement? {
        guard let link = view.token(at),
            link.isOne(of: .in, .on, .for, .towards, .toward) || link.part == .gerund
                || link.part == .infinitiveMarker && quantity.unit.dimension == .money
        else { return nil }
        let start = link.part == .gerund ? at : at + 1
        var object = start + 1
        while view.token(object)?.part == .adverb { object += 1 }
        guard view.token(start).map({ $0.part == .gerund || $0.part == .base }) ?? false,
            let run = phrases.nounPhrase(from: object, reach: .modifiers)
        else { return nil }
        let by = link.part == .gerund ? "in" : view.words(at..<at + 1)
        let lead = view.words(verb..<verb + 1) + " " + by + " "
        return make(
            index, .level,
            Phrase(
                run: start..<withTarget(run).upperBound, before: view.tokens[verb].has(.holding) ? "" : lead),
            rule: "verb-with-amount", verb: verb, nature: .flow)
    }

    /// "For the lifeboats I am providing 5 million", "To mend the pier, we propose to give 5 million": what opens the
    /// sentence is what the money is for.
    private func amountForTopic(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard quantity.unit.dimension == .money, statements.isEmpty, view.tokens[verb].part != .be,
            let topic = topicInFront(before: EnglishVerbGroup(view, verb: verb).start),
            let speaker = view.token(topic.upperBound).flatMap({
                $0.kind == .comma ? view.token(topic.upperBound + 1) : $0
            }),
            speaker.part == .pronoun
        else { return nil }
        let isLed = view.tokens[topic.lowerBound].isOne(of: .for, .to)
        let own = isLed ? topic.lowerBound + 1..<topic.upperBound : topic
        return make(
            index, .level, Phrase(run: phrases.trimmed(own) ?? own), rule: "verb-with-amount", verb: verb,
            nature: .flow)
    }

    /// "bring 60,000 hectares under irrigation": how the land is to be.
    private func landUnder(_ index: Int, _ quantity: QuantityMention, _ verb: Int, _ link: Int) -> Statement?
    {
        guard quantity.unit.dimension == .area || quantity.unit.dimension == .length,
            view.token(link)?.is(.under) ?? false,
            let run = phrases.nounPhrase(from: link + 1), !namesTime(run)
        else { return nil }
        return make(
            index, .level, Phrase(run: link..<run.upperBound), rule: "amount-of", verb: verb, nature: .flow)
    }

    /// "The levy would raise 5 million": what is measured is what the levy raised; "the plan costs 5 million": its cost.
    private func deed(of subject: Phrase, _ verb: Int, _ quantity: QuantityMention) -> Phrase {
        let token = view.tokens[verb]
        guard let run = subject.run, !run.isEmpty, !token.has([.holding, .sharing, .aiming]) else {
            return subject
        }
        // "81% of families have 5 million", "the output went above 5 million": nothing is done to the amount.
        if token.has(.have) || token.isOne(of: .go, .goes, .went, .gone) {
            return Phrase(run: pastShare(run))
        }
        if token.isOne(of: .cost, .costs, .costing) { return Phrase(run: run, before: "cost of ") }
        let start = EnglishVerbGroup(view, verb: verb).start
        let isActive = token.part != .participle || view.tokens[start..<verb].allSatisfy { $0.part != .be }
        let isModifier = token.part == .gerund && run.upperBound == verb
        guard token.isVerb, isActive, !isModifier, quantity.unit.dimension != .time, !namesTime(run) else {
            return Phrase(run: run, behind: " " + view.words(verb..<verb + 1))
        }
        if let noun = EnglishParticiples.noun(ofDeed: view.words(verb..<verb + 1)) {
            return Phrase(run: run, before: noun + " of ")
        }
        let done = EnglishParticiples.participle(of: token, spelled: view.words(verb..<verb + 1))
        return Phrase(run: run, before: done + " by ")
    }

    /// "more than 81% of families": the families.
    private func pastShare(_ run: Range<Int>) -> Range<Int> {
        guard let of = run.last(where: { view.tokens[$0].is(.of) }), of > run.lowerBound,
            view.isQuantity(of - 1), of + 1 < run.upperBound
        else { return run }
        return of + 1..<run.upperBound
    }

    /// "it takes 118 days to move in", "potholes took six days to repair", "the lab needs a month to test a kit": how long
    /// the deed takes.
    private func timeTaken(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        let start = quantity.end + 1
        guard quantity.unit.dimension == .time,
            view.tokens[verb].isOne(of: .take, .takes, .took, .taking, .taken, .need, .needs),
            view.token(quantity.end)?.part == .infinitiveMarker, view.token(start)?.part == .base
        else { return nil }
        let hasObject = phrases.nounPhrase(from: start + 1) != nil
        let thing = hasObject ? nil : subject(of: verb)?.run.flatMap { isNounLike($0) ? $0 : nil }
        let end = thing == nil ? deedEnd(start) : start + 1
        return make(
            index, .level,
            Phrase(
                run: start..<end, before: "time to ", behind: thing.map { " " + view.words($0) } ?? ""),
            rule: "time-taken", verb: verb, nature: .stock)
    }

    /// Behind the object of an infinitive, or behind what it leads from and to.
    private func deedEnd(_ verb: Int) -> Int {
        if let object = phrases.nounPhrase(from: verb + 1, reach: .modifiers) { return object.upperBound }
        var end = verb + 1
        while let token = view.token(end), end - verb < 9, !view.isQuantity(end),
            token.isNominal || token.part == .preposition || token.part == .determiner,
            !(token.is(.on) && view.token(end + 1)?.is(.average) ?? false)
        { end += 1 }
        while end > verb + 1, !view.tokens[end - 1].isNominal { end -= 1 }
        return end
    }

    /// Past "($5 million)": the amount in another money.
    private func pastRestated(_ start: Int) -> Int {
        guard view.token(start)?.kind == .openParenthesis,
            let close = (start + 1..<min(start + 8, view.tokens.count)).first(where: {
                view.tokens[$0].kind == .closeParenthesis
            }), view.holdsQuantity(start..<close)
        else { return start }
        return close + 1
    }

    /// "subsidies for schools", "tax refunds": what the money is, and not what it is spent on.
    private func namesMoney(_ run: Range<Int>) -> Bool {
        let head = (run.first { view.tokens[$0].part == .preposition } ?? run.upperBound) - 1
        return head >= run.lowerBound
            && view.tokens[head].isMoney
    }

    /// Past "over three years": how long the money is to last stands before what it is for.
    private func overDuration(_ start: Int) -> Int {
        guard view.token(start)?.isOne(of: .over, .for, .within) ?? false, start + 1 < view.tokens.count
        else {
            return start
        }
        guard view.isQuantity(start + 1) else {
            let isNumber = view.tokens[start + 1].kind == .digits || view.tokens[start + 1].has(.numeral)
            let isYears =
                isNumber && view.token(start + 2)?.isOne(of: .years, .year) ?? false
            return isYears ? start + 3 : start
        }
        let duration = view.quantities[Int(view.quantityAt[start + 1])]
        return duration.unit.dimension == .time ? duration.end : start
    }

    /// Past ", accounting for 79.5% of the budget,": what the amount was for may stand behind it.
    func overShare(_ start: Int) -> Int {
        guard view.token(start)?.kind == .comma, view.token(start + 1)?.has(.sharing) ?? false else {
            return start
        }
        var at = start + 2
        while let token = view.token(at), token.kind != .comma { at += 1 }
        return at + 1 < view.tokens.count ? at + 1 : start
    }
}
