/// Rules for amounts that go on about what was stated before: "and for oil at 5 million", "50 acres (20 ha)".
extension EnglishStatementReader {
    /// Rules for amounts that go on about what was stated before.
    func amountBesideStated(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        gappedPhrase(index, quantity)
            ?? ofRepeatedVerb(index, quantity, governor)
            ?? elliptical(index, quantity, governor)
            ?? restated(index, quantity)
            ?? partOfWhole(index, quantity) ?? shareAlone(index, quantity)
            ?? shareWithoutWhole(index, quantity, governor)
            ?? bracketedChange(index, quantity)
            ?? multipliedStated(index, quantity)
            ?? partOfStated(index, quantity)
    }

    /// "Power was put at 6 million, and for oil at 5 million", "followed closely by transport at 34%": what is new stands
    /// before "at", and the rest was said.
    private func gappedPhrase(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let last = statements.last, last.unit == quantity.unit || quantity.unit.dimension == .money,
            view.token(quantity.first - 1)?.is(.at) ?? false
        else { return nil }
        var start = quantity.first - 1
        while start > 0, view.tokens[start - 1].isNominal || view.tokens[start - 1].part == .determiner {
            start -= 1
        }
        guard let link = view.token(start - 1), let run = phrases.trimmed(start..<quantity.first - 1),
            isNounLike(run), !namesTime(run)
        else { return nil }
        let joint = view.token(start - 2)
        let isGapped =
            link.isOne(of: .for, .in, .on) && joint?.part == .conjunction && last.formRule == "value-held"
        let isFollowed =
            link.is(.by) && (joint?.is(.followed) ?? false || view.token(start - 3)?.is(.followed) ?? false)
        guard isGapped || isFollowed else { return nil }
        var statement = make(
            index, last.form, Phrase(run: run), rule: "gapped-phrase", formRule: "form-of-stated",
            nature: last.nature)
        (statement.tense, statement.role, statement.isMeant) = (last.tense, last.role, last.isMeant)
        return statement
    }

    /// "Boats burn 32% of the oil and mills burn 42%": a verb said again has the object of the first.
    private func ofRepeatedVerb(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard quantity.unit == .percent, governor.link == .verb, let last = statements.last,
            last.unit == .percent, last.rule == "amount-of", view.token(quantity.end)?.is(.of) != true,
            let first = governingVerbBefore(view.quantities[last.mention].first),
            view.tokens[first].word == view.tokens[governor.place].word, view.tokens[first].word > 0
        else { return nil }
        return make(
            index, last.form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "amount-of",
            verb: governor.place, nature: last.nature)
    }

    /// "70,000 yuan (converted to 10,000 dollars)", "50 acres (20 ha)": the same amount in another unit.
    func restated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit != .count, quantity.unit != .percent, let last = statements.last,
            last.unit.dimension == quantity.unit.dimension, last.unit != quantity.unit
        else { return nil }
        let end = view.quantities[last.mention].end
        // "22,000 yuan, or US$ 2,666 equivalent"
        let isOr = view.token(quantity.first - 1)?.is(.or) ?? false && quantity.first - end <= 3
        guard isOr || restatesInBrackets(quantity, behind: end) else { return nil }
        var statement = make(
            index, last.form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "apposition",
            formRule: "form-of-stated", nature: last.nature)
        (statement.tense, statement.role) = (last.tense, last.role)
        if !isOr { statement.verb = last.verb }
        return statement
    }

    private func restatesInBrackets(_ quantity: QuantityMention, behind end: Int) -> Bool {
        guard end < quantity.first,
            let open = (end..<quantity.first).first(where: { view.tokens[$0].kind == .openParenthesis }),
            open - end <= 10, quantity.first - open <= 5
        else { return false }
        return !view.tokens[end..<quantity.first].contains {
            $0.kind == .closeParenthesis || $0.kind == .comma || $0.kind == .semicolon
        }
    }

    /// "loans by 200 billion, of which 20 billion are long-term loans": a part of what was stated.
    func partOfStated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let which = view.token(quantity.first - 1), which.part == .relative,
            view.token(quantity.first - 2)?.is(.of) ?? false,
            let last = statements.last(where: { $0.unit == quantity.unit }) ?? statements.last
        else { return nil }
        let be = quantity.end
        let named =
            view.token(be)?.part == .be
            ? phrases.nounPhrase(from: be + 1, reach: .modifiers).flatMap { isQuality($0, be) ? nil : $0 }
            : nil
        let phrase =
            named.map { Phrase(run: $0) }
            ?? Phrase(
                text: last.indicator + (predicate(be).map { " " + $0 } ?? ""), range: last.indicatorRange)
        let isSame = last.unit == quantity.unit
        var statement = make(
            index, isSame ? last.form : .level, phrase, rule: "part-of-stated", formRule: "form-of-stated",
            nature: last.nature)
        // "a budget of 48 million, of which 11 million was spent"
        let isDone = quantity.unit.dimension == .money && view.token(be)?.isOne(of: .was, .were) ?? false
        statement.tense = isDone ? .past : last.tense
        return statement
    }

    /// "45 of which are electric", "six of which are plan-specific": how the part is, and not what.
    func isQuality(_ run: Range<Int>, _ be: Int) -> Bool {
        if run.lowerBound == be + 1, run.count == 3, view.tokens[run.lowerBound + 1].kind == .hyphen,
            !view.tokens[run.upperBound - 1].has(.noun), !view.tokens[run.upperBound - 1].has(.plural)
        {
            return true
        }
        return isAdjective(run, be)
    }

    private func isAdjective(_ run: Range<Int>, _ be: Int) -> Bool {
        run.lowerBound == be + 1 && run.count == 1 && view.tokens[be].isOne(of: .are, .were)
            && !view.tokens[run.lowerBound].has(.plural)
    }
}
