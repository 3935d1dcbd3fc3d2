/// What a number counts: "100,000 new urban jobs", "three of the top ten ports".
extension EnglishStatementReader {
    /// The noun phrase that a number counts, right behind it: "100,000 new urban jobs". A unit of measure that
    /// stands as a compound counts what follows it: "681-kilometer-long greenways".
    func countedNoun(_ quantity: QuantityMention) -> Range<Int>? {
        var at = quantity.tokens.upperBound
        if quantity.comparatorTokens.lowerBound >= at { at = quantity.comparatorTokens.upperBound }
        // "17 (15%) schools"
        if quantity.unit == .count { at = pastBracketed(at) }
        // "a 600-bed hospital"
        if quantity.isCompound, quantity.unit == .count, view.token(at)?.kind == .hyphen { at += 1 }
        guard let next = view.token(at), !(next.kind == .comma) else { return nil }
        // "43 – arrests made": the line opens with its number.
        if quantity.first == 0, next.kind == .dash || next.kind == .hyphen && !next.isGlued {
            return phrases.nounPhrase(from: at + 1)
        }
        if quantity.isCompound, quantity.unit != .count {
            if view.token(at)?.kind == .hyphen { at += 1 }
            if let long = view.token(at), long.isGlued { at += 1 }
            // "the 500-billion-yuan mark" is the amount itself.
            if view.token(at)?.isOne(of: .mark, .threshold, .milestone, .marks, .barrier, .barriers) ?? false
            {
                return nil
            }
            return phrases.nounPhrase(from: at)
        }
        guard
            quantity.unit == .count || quantity.unit == .times && !next.is(.that)
                || quantity.rule == QuantityMention.unitApart || quantity.rule == QuantityMention.vague
        else { return nil }
        if quantity.rule == QuantityMention.unitApart, next.kind == .dash { at += 1 }
        // "passed the 12-million mark"
        let mark = next.kind == .hyphen ? view.token(at + 1) : next
        if mark?.isOne(of: .mark, .threshold, .milestone) ?? false { return nil }
        if quantity.rule == QuantityMention.vague, next.is(.of) {
            at += view.token(at + 1)?.part == .determiner ? 2 : 1
            return phrases.nounPhrase(from: at)
        }
        // "three of the top ten ports"
        if next.is(.of) { at = pastTop(at) }
        if next.is(.more) || next.is(.of) && isDeterminerOrNumber(at + 1) { at += 1 }
        if view.token(at)?.isOne(of: .the, .its, .our, .their) ?? false, next.is(.of) { at += 1 }
        // "18 of the 26 counties"
        if next.is(.of), let inner = view.token(at), inner.part == .number {
            at = view.quantityAt[at] >= 0 ? view.quantities[Int(view.quantityAt[at])].end : at + 1
        }
        if view.token(at)?.is(.such) ?? false { at += 1 }
        // "38 pieces of experience"
        if view.token(at)?.isOne(of: .pieces, .sets, .batches) ?? false, view.token(at + 1)?.is(.of) ?? false
        {
            at += 2
            if view.token(at)?.part == .determiner { at += 1 }
        }
        guard let start = view.token(at), start.part != .determiner, start.part != .conjunction,
            start.part != .preposition, !start.isOne(of: .today, .now, .currently),
            let run = phrases.nounPhrase(from: at)
        else { return nil }
        // "down from 22 last year"
        let opensTime = start.has([.backward, .forward]) || start.isOne(of: .last, .next)
        return opensTime && namesTime(run) ? nil : run
    }

    /// Past "the top ten" behind "of", to before what stands there.
    private func pastTop(_ of: Int) -> Int {
        var at = of + 1
        while view.token(at)?.part == .determiner || view.token(at)?.part == .possessive { at += 1 }
        guard view.token(at)?.is(.top) ?? false, at + 1 < view.tokens.count, view.quantityAt[at + 1] >= 0
        else {
            return of
        }
        return view.quantities[Int(view.quantityAt[at + 1])].end
    }

    private func isDeterminerOrNumber(_ place: Int) -> Bool {
        view.token(place).map { $0.part == .determiner || $0.part == .number } ?? false
    }
}
