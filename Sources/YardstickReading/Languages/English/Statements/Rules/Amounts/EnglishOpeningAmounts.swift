/// Rules for amounts that open a clause, before what they are of: "40% of projects will be reserved".
extension EnglishStatementReader {
    /// "40% of projects will be reserved", "5 km of roads": what stands behind the amount says what it is of.
    func leading(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        if let part = partOfOpening(index, quantity) { return part }
        let at = pastWorth(overPer(quantity.end))
        guard let link = view.token(at) else { return nil }
        if link.is(.of), let part = amountBehindOf(index, quantity, at) { return part }
        if link.is(.in), at > quantity.end, let amount = amountOf(index, quantity, at) { return amount }
        if quantity.unit.dimension == .money, link.isOne(of: .in, .from),
            let money = fundedWith(index, quantity) ?? moneyIn(index, at)
        {
            return money
        }
        if isGrowthBehind(quantity) { return grown(index, quantity, pastManner(at)) }
        return quantity.unit == .count ? nil : amountBeforeNoun(index, quantity, at)
    }

    /// The rules for "of" at a place, first those for words that stand for what was said before.
    private func amountBehindOf(_ index: Int, _ quantity: QuantityMention, _ of: Int) -> Statement? {
        partThatIs(index, of)
            ?? shareOfPronoun(index, quantity, of)
            ?? shareOfItsLevel(index, quantity, of)
            ?? shareOfAmount(index, quantity, of)
            ?? amountOf(index, quantity, of)
            ?? amountOfWhole(index, quantity, of)
            ?? partSpentOn(index, quantity, of)
    }

    /// "Of the debt, 75 million were loans": what the part is.
    private func partOfOpening(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .money, wholeBefore() != nil else { return nil }
        return part(index, thatIs: quantity.end)
    }

    /// "800 km of which are high-speed lines"
    private func partThatIs(_ index: Int, _ of: Int) -> Statement? {
        guard view.token(of + 1)?.isOne(of: .which, .whom) ?? false else { return nil }
        return part(index, thatIs: view.token(of + 2)?.part == .modal ? of + 3 : of + 2)
    }

    private func part(_ index: Int, thatIs be: Int) -> Statement? {
        guard view.token(be)?.part == .be,
            let run = phrases.nounPhrase(from: be + 1, reach: .modifiers),
            view.tokens[run].contains(where: { $0.part == .noun }), !isQuality(run, be)
        else { return nil }
        return make(
            index, .level, Phrase(run: run), rule: "part-of-stated", verb: be,
            nature: statements.last?.nature ?? .stock)
    }

    /// "31% of whom identify as islanders"
    private func shareOfPronoun(_ index: Int, _ quantity: QuantityMention, _ of: Int) -> Statement? {
        let isPronoun =
            view.token(of + 1)?.isOne(of: .which, .whom, .this, .that, .these, .those, .them, .it) ?? false
        return isPronoun ? shareOfNamed(index, quantity, of + 2) : nil
    }

    /// "92% of its level before the crisis"
    private func shareOfItsLevel(_ index: Int, _ quantity: QuantityMention, _ of: Int) -> Statement? {
        // "19% of the 2021 level"
        if quantity.unit == .percent, view.token(of + 1)?.is(.the) ?? false,
            let year = view.periods.first(where: { $0.tokens.lowerBound == of + 2 }),
            view.token(year.tokens.upperBound)?.isOne(of: .level, .levels) ?? false
        {
            return shareOfEarlier(index, quantity)
        }
        guard view.token(of + 1)?.has(.possessivePronoun) ?? false,
            let run = phrases.nounPhrase(from: of + 2), isBareMeasure(Phrase(run: run))
        else { return nil }
        return shareOfEarlier(index, quantity)
    }

    /// "97% of the amount planned"
    private func shareOfAmount(_ index: Int, _ quantity: QuantityMention, _ of: Int) -> Statement? {
        guard quantity.unit == .percent, let run = phrases.nounPhrase(from: of + 1, reach: .modifiers),
            view.tokens[run.lowerBound].isOne(of: .amount, .total, .figure),
            run.count == 1 || run.count == 2 && view.tokens[run.lowerBound + 1].has(.verbParticiple)
        else { return nil }
        return shareOfEarlier(index, quantity)
    }

    private func shareOfEarlier(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        antecedent().map {
            make(
                index, .level, $0, rule: "share-of-earlier", verb: governingVerbBefore(quantity.first),
                nature: .stock)
        }
    }

    /// "40% of projects will be reserved for firms": the things, with what happens to them.
    private func amountOf(_ index: Int, _ quantity: QuantityMention, _ link: Int) -> Statement? {
        guard let run = phrases.nounPhrase(from: pastCountOfWhole(link + 1), reach: .modifiers),
            !view.tokens[link].is(.in) || !namesTime(run) && !namesBooks(run) && !isSumAlone(run),
            // "400 of the 900 was spent"
            !run.allSatisfy({ view.isQuantity($0) || view.tokens[$0].part == .determiner })
        else { return nil }
        let verb = verbBehind(run.upperBound) ?? governingVerbBefore(quantity.first)
        let head = (run.first { view.tokens[$0].part == .preposition } ?? run.upperBound) - 1
        let isSpent =
            quantity.unit == .percent
            && view.tokens[head].isOne(of: .expenditures, .expenditure, .spending)
        return make(
            index, .level,
            Phrase(
                run: run,
                behind: (predicate(run.upperBound) ?? deed(run.upperBound, quantity)).map { " " + $0 } ?? ""),
            rule: "amount-of",
            verb: verb, nature: isSpent || isMaking(verb) ? .flow : .stock)
    }

    /// "half of our more than 300 bridges", "60% of the plan's 250 deeds": past the count of the whole, and whose it is.
    private func pastCountOfWhole(_ start: Int) -> Int {
        if let owned = pastOwnersCount(start) { return owned }
        guard view.token(start)?.part == .determiner, start + 1 < view.tokens.count else { return start }
        let inner = view.quantities.first { $0.first == start + 1 && $0.unit == .count && !$0.isCompound }
        return inner.flatMap { $0.comparatorTokens.isEmpty ? nil : $0.end } ?? start
    }

    private func pastOwnersCount(_ start: Int) -> Int? {
        var at = start
        while at < start + 6, let word = view.token(at), word.isNominal || word.part == .determiner {
            at += 1
        }
        guard at > start, view.token(at)?.part == .possessive || view.token(at - 1)?.part == .possessive
        else {
            return nil
        }
        let number = view.token(at)?.part == .possessive ? at + 1 : at
        return view.quantities.first { $0.first == number && !$0.isCompound }.flatMap {
            phrases.nounPhrase(from: $0.end) == nil ? nil : $0.end
        }
    }

    /// "in total", "on average": how the amount was reckoned.
    func isSumAlone(_ run: Range<Int>) -> Bool {
        run.count == 1 && view.tokens[run.lowerBound].isOne(of: .average, .total)
    }

    /// "in the budget estimates", "in the accounts": where the amount is written.
    func namesBooks(_ run: Range<Int>) -> Bool {
        let head = phrases.head(of: run)
        return head.isBudget
            && view.tokens[run].allSatisfy { $0.isBudget || $0.part == .adjective || $0.part == .participle }
    }

    private func isMaking(_ verb: Int?) -> Bool { verb.map { view.tokens[$0].has(.making) } ?? false }

    /// "70 percent of the 9,000 hectares drained"
    private func amountOfWhole(_ index: Int, _ quantity: QuantityMention, _ of: Int) -> Statement? {
        innerWhole(of + 1, of: quantity).map {
            make(
                index, .level, Phrase(run: $0), rule: "amount-of",
                verb: verbBehind($0.upperBound) ?? governingVerbBefore(quantity.first), nature: .stock)
        }
    }

    /// "9 billion of that on day-to-day services"
    private func partSpentOn(_ index: Int, _ quantity: QuantityMention, _ of: Int) -> Statement? {
        guard view.token(of + 1)?.isOne(of: .that, .this, .which) ?? false,
            view.token(of + 2)?.isOne(of: .on, .for, .in, .to) ?? false,
            let run = phrases.nounPhrase(from: of + 3, reach: .modifiers)
        else { return nil }
        return make(
            index, .level, Phrase(run: run), rule: "part-of-stated",
            verb: governingVerbBefore(quantity.first), nature: .flow)
    }

    /// "5 million in grants", "3 million in state investment in schools"
    private func moneyIn(_ index: Int, _ link: Int) -> Statement? {
        guard view.tokens[link].is(.in), let run = phrases.nounPhrase(from: link + 1), !namesTime(run),
            !isBroadArea(run), !namesBooks(run), !isSumAlone(run)
        else { return nil }
        return make(
            index, .level, Phrase(run: withPurpose(run)), rule: "amount-of",
            verb: governingVerbBefore(view.quantities[index].first), nature: .flow)
    }

    /// "a 5 km cycle lane", "30% renewable energy": the noun right behind the amount.
    private func amountBeforeNoun(_ index: Int, _ quantity: QuantityMention, _ at: Int) -> Statement? {
        // "30 million more for schools"
        let isMore = view.token(at)?.isOne(of: .more, .less) ?? false && view.token(at + 1)?.is(.for) ?? false
        guard let run = phrases.nounPhrase(from: isMore ? at + 2 : at, reach: .modifiers),
            view.tokens[run].contains(where: { $0.part != .adjective && $0.part != .preposition }),
            !namesTime(run), !(run.count == 1 && view.tokens[run.lowerBound].is(.running)),
            !view.tokens[run].contains(where: { $0.is(.ago) })
        else { return nil }
        let governor = EnglishGovernor(view, before: quantity.first, hasNoun: true)
        if let goal = valueBeforeGoal(index, run, governor) { return goal }
        let verb = verbBehind(run.upperBound) ?? governingVerbBefore(quantity.first)
        return make(
            index, .level, Phrase(run: run), rule: "amount-before-noun", verb: verb,
            nature: isMaking(verb) ? .flow : .stock)
    }

    /// Past "worth" before "of": "5 million worth of bonds".
    private func pastWorth(_ start: Int) -> Int {
        view.token(start)?.is(.worth) ?? false && view.token(start + 1)?.is(.of) ?? false ? start + 1 : start
    }

    /// "state investment in schools": a kind of money with what it goes into.
    private func withPurpose(_ run: Range<Int>) -> Range<Int> {
        guard view.tokens[run.upperBound - 1].isMoney,
            view.token(run.upperBound)?.isOne(of: .in, .for, .on, .to, .towards) ?? false,
            let into = phrases.nounPhrase(from: run.upperBound + 1), !namesTime(into), !isBroadArea(into)
        else { return run }
        return run.lowerBound..<into.upperBound
    }

    /// "70 percent of the 9,000 hectares drained": the whole is an amount itself.
    private func innerWhole(_ start: Int, of quantity: QuantityMention) -> Range<Int>? {
        let first = view.token(start)?.part == .determiner ? start + 1 : start
        guard first > start, first < view.tokens.count, view.isQuantity(first) else { return nil }
        let inner = view.quantities[Int(view.quantityAt[first])]
        guard inner.unit != .count else { return nil }
        // "400 of the 900 was spent"
        if quantity.unit == inner.unit, phrases.nounPhrase(from: inner.end, reach: .modifiers) == nil {
            return nil
        }
        return first..<(phrases.nounPhrase(from: inner.end, reach: .modifiers)?.upperBound ?? inner.end)
    }

    /// Past "per year" or "a year" behind an amount.
    func overPer(_ start: Int) -> Int {
        guard let per = view.token(start), per.is(.per) || per.is(.a) || per.kind == .slash,
            let unit = view.token(start + 1),
            unit.has(.timeUnit) || per.is(.per) && (unit.isNominal || unit.kind == .digits)
        else { return start }
        // "per square metre", "per 1,000 inhabitants"
        let isLong = unit.isOne(of: .square, .cubic) || unit.kind == .digits
        return isLong && view.token(start + 2)?.isNominal ?? false ? start + 3 : start + 2
    }

    /// "$7 million in harbour grants was set aside for piers": what the money is, and what is done with it.
    private func fundedWith(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let run = phrases.nounPhrase(from: quantity.end + 1), !namesTime(run),
            let text = predicate(run.upperBound), let verb = verbBehind(run.upperBound)
        else { return nil }
        return make(
            index, .level, Phrase(run: run, behind: " " + text), rule: "amount-of", verb: verb, nature: .flow)
    }

    /// "$25 million will be invested in broadband": what is done with it.
    func doneWith(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .money, let text = predicate(quantity.end),
            let verb = verbBehind(quantity.end)
        else { return nil }
        return make(
            index, .level, Phrase(text: text, range: view.bytes(verb..<verb + 1)), rule: "done-with-amount",
            verb: verb, nature: .flow)
    }
}
