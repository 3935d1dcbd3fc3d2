/// What a number counts: "100,000 new urban jobs", "three of the top ten ports".
extension EnglishStatementReader {
    /// The noun phrase that a number counts, right behind it: "100,000 new urban jobs". A unit of measure that
    /// stands as a compound counts what follows it: "681-kilometer-long greenways".
    func countedNoun(_ quantity: QuantityMention) -> Range<Int>? {
        var at = startOfCounted(quantity)
        guard let next = view.token(at), next.kind != .comma else { return nil }
        // "43 – arrests made": the line opens with its number.
        if quantity.first == 0, next.kind == .dash || next.kind == .hyphen && !next.isGlued {
            return phrases.nounPhrase(from: at + 1)
        }
        if quantity.isCompound, quantity.unit != .count { return nounBehindCompound(at) }
        guard countsThings(quantity, before: next) else { return nil }
        if quantity.rule == QuantityMention.unitApart, next.kind == .dash { at += 1 }
        // "passed the 12-million mark"
        if (next.kind == .hyphen ? view.token(at + 1) : next)?.isOne(of: .mark, .threshold, .milestone)
            ?? false
        {
            return nil
        }
        if next.is(.of) {
            guard quantity.rule != QuantityMention.vague else { return nounOfVague(at) }
            at = pastWhole(at)
        } else if next.is(.more) {
            at += 1
        }
        return thingCounted(pastSetsOf(at))
    }

    /// Behind the number, its comparator and what stands in brackets: "17 (15%) schools", "a 600-bed hospital".
    private func startOfCounted(_ quantity: QuantityMention) -> Int {
        var at = quantity.tokens.upperBound
        if quantity.comparatorTokens.lowerBound >= at { at = quantity.comparatorTokens.upperBound }
        guard quantity.unit == .count else { return at }
        at = pastBracketed(at)
        return quantity.isCompound && view.token(at)?.kind == .hyphen ? at + 1 : at
    }

    /// "681-kilometer-long greenways": not "the 500-billion-yuan mark", which is the amount itself.
    private func nounBehindCompound(_ start: Int) -> Range<Int>? {
        var at = start
        if view.token(at)?.kind == .hyphen { at += 1 }
        if let long = view.token(at), long.isGlued { at += 1 }
        let isMark =
            view.token(at)?.isOne(of: .mark, .threshold, .milestone, .marks, .barrier, .barriers) ?? false
        return isMark ? nil : phrases.nounPhrase(from: at)
    }

    private func countsThings(_ quantity: QuantityMention, before next: Token) -> Bool {
        quantity.unit == .count || quantity.unit == .times && !next.is(.that)
            || quantity.rule == QuantityMention.unitApart || quantity.rule == QuantityMention.vague
    }

    /// "dozens of the schools"
    private func nounOfVague(_ of: Int) -> Range<Int>? {
        phrases.nounPhrase(from: view.token(of + 1)?.part == .determiner ? of + 2 : of + 1)
    }

    /// "three of the top ten ports", "18 of the 26 counties": past the number of the whole.
    private func pastWhole(_ of: Int) -> Int {
        var at = pastTop(of)
        if isDeterminerOrNumber(at + 1) { at += 1 }
        if view.token(at)?.isOne(of: .the, .its, .our, .their) ?? false { at += 1 }
        at = pastOwner(at)
        guard let inner = view.token(at), inner.part == .number else { return at }
        return view.isQuantity(at) ? view.quantities[Int(view.quantityAt[at])].end : at + 1
    }

    /// "30 of the city's 60 parks": past whose they are, where their number follows.
    private func pastOwner(_ start: Int) -> Int {
        var at = start
        while at < start + 4, view.token(at)?.isNominal ?? false { at += 1 }
        guard at > start, view.token(at)?.part == .possessive, view.token(at + 1)?.part == .number else {
            return start
        }
        return at + 1
    }

    /// "38 pieces of experience", "two such sets of the rules"
    private func pastSetsOf(_ start: Int) -> Int {
        var at = view.token(start)?.is(.such) ?? false ? start + 1 : start
        guard view.token(at)?.isOne(of: .pieces, .sets, .batches) ?? false,
            view.token(at + 1)?.is(.of) ?? false
        else { return at }
        at += 2
        return view.token(at)?.part == .determiner ? at + 1 : at
    }

    /// The noun phrase at a place: not a time, as in "down from 22 last year".
    private func thingCounted(_ at: Int) -> Range<Int>? {
        guard let start = view.token(at), start.part != .determiner, start.part != .conjunction,
            start.part != .preposition, !start.isOne(of: .today, .now, .currently),
            let run = phrases.nounPhrase(from: at)
        else { return nil }
        let opensTime = start.has([.backward, .forward, .numeral]) || start.isOne(of: .last, .next)
        return opensTime && namesTime(run) ? nil : beforeOwnDeed(beforeNextDeed(run), at)
    }

    /// "help 50 parents return to work", "let 30 families stay": up to what those who are helped do.
    func beforeOwnDeed(_ run: Range<Int>, _ start: Int) -> Range<Int> {
        guard run.count > 1, let verb = governingVerbBefore(start), verb + 3 >= start,
            Self.helping.contains(view.tokens[verb].range, of: view.text),
            view.tokens[run.upperBound - 1].has(.verbBase), view.tokens[run.upperBound - 2].has(.plural),
            let behind = view.token(run.upperBound), behind.part != .mark
        else { return run }
        return run.dropLast()
    }

    private static let helping = WordSet("help helps helped helping let lets letting")

    /// "helped 30 firms and largely ended the queue", "30 firms and one bank": up to the "and" that opens another deed, or
    /// another count.
    func beforeNextDeed(_ run: Range<Int>) -> Range<Int> {
        guard
            let and = run.first(where: {
                guard $0 > run.lowerBound, view.tokens[$0].is(.and), let next = view.token($0 + 1) else {
                    return false
                }
                if next.is(.one) { return true }
                // "450 registered and well equipped clubs": what is counted is still to come
                guard view.tokens[run.lowerBound..<$0].contains(where: { $0.part == .noun }) else {
                    return false
                }
                return next.part == .adverb && view.token($0 + 2)?.has(.verbPast) ?? false
            })
        else { return beforeParticiple(run) }
        return run.lowerBound..<and
    }

    /// "23 targets set for 2020": what was done with them is no part of their name.
    private func beforeParticiple(_ run: Range<Int>) -> Range<Int> {
        guard run.count > 1, view.tokens[run.upperBound - 1].is(.set),
            view.tokens[run.upperBound - 2].has(.plural), view.token(run.upperBound)?.part == .preposition
        else { return run }
        return run.dropLast()
    }

    /// Past "the top ten" behind "of", to before what stands there.
    private func pastTop(_ of: Int) -> Int {
        var at = of + 1
        while view.token(at)?.part == .determiner || view.token(at)?.part == .possessive { at += 1 }
        guard view.token(at)?.is(.top) ?? false, at + 1 < view.tokens.count, view.isQuantity(at + 1)
        else {
            return of
        }
        return view.quantities[Int(view.quantityAt[at + 1])].end
    }

    private func isDeterminerOrNumber(_ place: Int) -> Bool {
        view.token(place).map { $0.part == .determiner || $0.part == .number } ?? false
    }
}
