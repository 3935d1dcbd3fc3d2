/// What a share or an amount of things is said to be, have or undergo: part of what is measured.
extension EnglishStatementReader {
    /// "will be reserved for small enterprises": what happens to a share of things is part of what is measured.
    func predicate(_ start: Int) -> String? {
        if let have = view.token(start), have.isOne(of: .has, .have, .had), start + 1 < view.tokens.count,
            view.tokens[start + 1].part != .participle, let held = holding(start + 1)
        {
            return held
        }
        var at = start
        while let token = view.token(at),
            token.part == .modal || token.part == .be || token.part == .have || token.part == .adverb
        { at += 1 }
        guard at > start, let verb = view.token(at) else { return nil }
        guard verb.part == .participle else { return view.token(start)?.part == .be ? state(at) : nil }
        var end = at + 1
        // "has been made available in grants"
        if view.token(end)?.is(.available) ?? false { end += 1 }
        if let time = view.periods.first(where: { $0.tokens.lowerBound == end }) {
            end = time.tokens.upperBound
        }
        if let next = view.token(end), next.part == .preposition, let run = phrases.nounPhrase(from: end + 1),
            !namesTime(run)
        {
            end = run.upperBound
        }
        if let next = view.token(end), next.isOne(of: .as, .for, .towards, .toward, .to),
            let run = phrases.nounPhrase(from: end + 1, reach: .modifiers), !namesTime(run)
        {
            end = run.upperBound
        }
        return view.words(at..<end)
    }

    /// "speak Gaelic at home", "are single homes": what a share of things does or is, which tells it from the rest of them.
    func deed(_ start: Int, _ quantity: QuantityMention) -> String? {
        guard quantity.unit == .percent, opensClause(quantity), let verb = view.token(start),
            verb.part == .finite || verb.part == .base || verb.part == .be,
            !verb.has([.changing, .reaching, .keeping]), let clause = clauseAlone(start)
        else { return nil }
        return "that " + view.words(clause)
    }

    /// "for every 10% of the villages" opens none.
    private func opensClause(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while let token = view.token(at), token.part == .determiner || token.part == .adjective { at -= 1 }
        return view.token(at).map { $0.part != .preposition && !$0.isVerb } ?? true
    }

    /// The words of a verb and what belongs to it, up to a mark, a time or another clause; nothing where a number or one
    /// more verb stands among them.
    private func clauseAlone(_ start: Int) -> Range<Int>? {
        var end = start + 1
        while let token = view.token(end), token.part != .mark || token.kind == .hyphen,
            token.part != .conjunction || !leadsToClause(end), token.part != .relative,
            token.part != .subordinator,
            view.periods(touching: end..<end + 1).isEmpty
        {
            let isAmount = view.isQuantity(end) && !view.quantities[Int(view.quantityAt[end])].isCompound
            guard !isAmount, token.part != .finite, token.part != .be, token.part != .modal, end - start < 12
            else { return nil }
            end += 1
        }
        while end > start + 1, !view.tokens[end - 1].isNominal, view.tokens[end - 1].part != .adverb,
            view.tokens[end - 1].part != .base
        {
            end -= 1
        }
        return end > start + 1 ? start..<end : nil
    }

    /// "and exports rose": one more clause, and no more of the same.
    private func leadsToClause(_ joint: Int) -> Bool {
        view.tokens[(joint + 1)...].prefix { $0.part != .mark || $0.kind == .hyphen }
            .contains { $0.part == .finite || $0.part == .be || $0.part == .modal || $0.part == .have }
    }

    /// "in bad to poor condition", "without electricity", "living on less": how the counted things are.
    func state(_ start: Int) -> String? {
        guard let first = view.token(start),
            first.isOne(of: .in, .without, .below, .above, .under) || first.part == .gerund,
            view.periods(touching: start..<start + 2).isEmpty
        else { return nil }
        var end = start + 1
        while let token = view.token(end), end - start < 9, !view.isQuantity(end),
            token.isNominal || token.part == .determiner || token.is(.or)
                || token.kind == .hyphen && token.isGlued
                || token.isOne(of: .of, .to, .in, .on, .at, .with),
            view.periods(touching: end..<end + 1).isEmpty
        { end += 1 }
        while end > start + 1, !view.tokens[end - 1].isNominal { end -= 1 }
        guard end > start + 1 || first.part == .gerund else { return nil }
        return view.words(start..<end)
    }

    /// "have no access to safe water": what the counted ones have.
    private func holding(_ start: Int) -> String? {
        // "has already flowed into projects": what they have done, and not what they have
        let isPerfect =
            view.tokens[start].part == .adverb && view.token(start + 1)?.has(.verbParticiple) ?? false
        guard !view.isQuantity(start), view.tokens[start].part != .participle, !isPerfect,
            let run = phrases.nounPhrase(from: start, reach: .modifiers), !namesTime(run)
        else { return nil }
        return "with " + view.words(start..<withTarget(run).upperBound)
    }

    /// "31 percent of roads are bad while 46 percent are in good condition": the whole was named, the part is new.
    func partOfWhole(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, let be = view.token(quantity.end),
            be.part == .be || be.isOne(of: .has, .have, .had), let last = statements.last,
            last.unit == .percent, last.rule == "amount-of", let text = predicate(quantity.end)
        else { return nil }
        var statement = make(
            index, .level,
            Phrase(text: view.words(at: last.indicatorRange) + " " + text, range: last.indicatorRange),
            rule: "amount-of", verb: quantity.end, nature: .stock)
        if statement.tense == .none { statement.tense = last.tense }
        return statement
    }

    /// "rose to 68%, and 54% now have a card": a share of its own, of those of whom the clause tells something.
    func shareThatHas(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, view.token(quantity.first - 1)?.is(.and) ?? false,
            let last = statements.last, last.unit == .percent, last.rule != "amount-of"
        else { return nil }
        var have = quantity.end
        while view.token(have)?.part == .adverb { have += 1 }
        guard view.token(have)?.isOne(of: .has, .have, .had) ?? false, let text = predicate(have) else {
            return nil
        }
        return make(
            index, .level, Phrase(text: text, range: view.bytes(have..<have + 1)), rule: "part-of-whole",
            verb: have, nature: .stock)
    }

    /// "41% were of working age": a share of what the line before named; what it is said to be names it.
    func shareAlone(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, view.token(quantity.end)?.part == .be,
            view.tokens[..<quantity.first].allSatisfy({ $0.part == .adverb || $0.part == .mark })
        else { return nil }
        let start = quantity.end + 1
        // "About 60% is the target": what it is, and not whose share.
        guard view.token(start)?.part != .determiner else { return nil }
        var end = start
        while let token = view.token(end), end - start < 9, token.kind != .comma, token.kind != .stop,
            token.isNominal || token.part == .determiner || token.part == .number
                || token.isOne(of: .of, .to, .in, .or, .under, .over, .above, .below)
        { end += 1 }
        guard end > start, view.tokens[start..<end].contains(where: { $0.part == .noun }) else { return nil }
        return make(
            index, .level, Phrase(run: start..<end), rule: "predicate-of-share", verb: quantity.end,
            nature: .stock)
    }
}
