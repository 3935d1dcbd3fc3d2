/// Rules for amounts that open a clause, before what they are of: "40% of projects will be reserved".
extension EnglishStatementReader {
    /// "40% of projects will be reserved", "5 km of roads": the thing stands behind "of".
    func leading(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let at = pastWorth(overPer(quantity.end))
        guard let of = view.token(at) else { return nil }
        // "800 km of which are high-speed lines"
        let be = view.token(at + 2)?.part == .modal ? at + 3 : at + 2
        if of.is(.of), view.token(at + 1)?.isOne(of: .which, .whom) ?? false, view.token(be)?.part == .be,
            let run = phrases.nounPhrase(from: be + 1, reach: .modifiers),
            view.tokens[run].contains(where: { $0.part == .noun })
        {
            return make(
                index, .level, Phrase(run: run), rule: "part-of-stated", verb: be,
                nature: statements.last?.nature ?? .stock)
        }
        // "31% of whom identify as islanders"
        if of.is(.of),
            view.token(at + 1)?.isOne(
                of: .which, .whom, .this, .that, .these, .those, .them, .it) ?? false,
            let part = shareOfNamed(index, quantity, at + 2)
        {
            return part
        }
        // "92% of its level before the crisis"
        if of.is(.of), view.token(at + 1)?.has(.possessivePronoun) ?? false,
            let run = phrases.nounPhrase(from: at + 2), isBareMeasure(Phrase(run: run)),
            let stated = antecedent()
        {
            return make(
                index, .level, stated, rule: "share-of-earlier", verb: governingVerbBefore(quantity.first),
                nature: .stock)
        }
        // "97% of the amount planned"
        if of.is(.of), quantity.unit == .percent,
            let run = phrases.nounPhrase(from: at + 1, reach: .modifiers),
            view.tokens[run.lowerBound].isOne(of: .amount, .total, .figure),
            run.count == 1 || run.count == 2 && view.tokens[run.lowerBound + 1].has(.verbParticiple),
            let stated = antecedent()
        {
            return make(
                index, .level, stated, rule: "share-of-earlier", verb: governingVerbBefore(quantity.first),
                nature: .stock)
        }
        if of.is(.of) || (of.is(.in) && at > quantity.end),
            let run = phrases.nounPhrase(from: at + 1, reach: .modifiers)
        {
            let verb = verbBehind(run.upperBound) ?? governingVerbBefore(quantity.first)
            let predicate = predicate(run.upperBound)
            let head = (run.first { view.tokens[$0].part == .preposition } ?? run.upperBound) - 1
            let isSpent =
                quantity.unit == .percent
                && view.tokens[head].isOne(of: .expenditures, .expenditure, .spending)
            let isMade = verb.map { view.tokens[$0].has(.making) } ?? false
            return make(
                index, .level, Phrase(run: run, behind: predicate.map { " " + $0 } ?? ""), rule: "amount-of",
                verb: verb, nature: isMade || isSpent ? .flow : .stock)
        }
        if of.is(.of), let inner = innerWhole(at + 1) {
            let verb = verbBehind(inner.upperBound) ?? governingVerbBefore(quantity.first)
            return make(
                index, .level, Phrase(run: inner), rule: "amount-of", verb: verb, nature: .stock
            )
        }
        // "9 billion of that on day-to-day services"
        if of.is(.of), view.token(at + 1)?.isOne(of: .that, .this, .which) ?? false,
            view.token(at + 2)?.isOne(of: .on, .for, .in, .to) ?? false,
            let run = phrases.nounPhrase(from: at + 3, reach: .modifiers)
        {
            return make(
                index, .level, Phrase(run: run), rule: "part-of-stated",
                verb: governingVerbBefore(quantity.first),
                nature: .flow)
        }
        if of.isOne(of: .in, .from), quantity.unit.dimension == .money,
            let whole = fundedWith(index, quantity)
        {
            return whole
        }
        if of.is(.in), quantity.unit.dimension == .money,
            let run = phrases.nounPhrase(from: at + 1), !namesTime(run), !isBroadArea(run)
        {
            return make(
                index, .level, Phrase(run: withPurpose(run)), rule: "amount-of",
                verb: governingVerbBefore(quantity.first), nature: .flow)
        }
        if isGrowthBehind(quantity) { return grown(index, quantity, pastManner(at)) }
        if quantity.unit != .count, let run = phrases.nounPhrase(from: at, reach: .modifiers),
            view.tokens[run].contains(where: { $0.part != .adjective && $0.part != .preposition }),
            !namesTime(run)
        {
            if let goal = valueBeforeGoal(
                index, run, EnglishGovernor(view, before: quantity.first, hasNoun: true))
            {
                return goal
            }
            let verb = verbBehind(run.upperBound) ?? governingVerbBefore(quantity.first)
            return make(
                index, .level, Phrase(run: run), rule: "amount-before-noun", verb: verb,
                nature: verb.map { view.tokens[$0].has(.making) } ?? false ? .flow : .stock)
        }
        return nil
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
    private func innerWhole(_ start: Int) -> Range<Int>? {
        let first = view.token(start)?.part == .determiner ? start + 1 : start
        guard first > start, first < view.tokens.count, view.quantityAt[first] >= 0 else { return nil }
        let inner = view.quantities[Int(view.quantityAt[first])]
        guard inner.unit != .count else { return nil }
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
