/// Amounts that tell which things are meant and measure nothing: "firms with sales above 5 million".
extension EnglishStatementReader {
    /// "40% of families will have an income of Q": Q tells which families, the share is the promise.
    func isThreshold(_ verb: Int?) -> Bool {
        guard let last = statements.last, last.rule == "amount-of", last.unit == .percent, let verb else {
            return false
        }
        return view.tokens[verb].has(.have) && view.quantities[last.mention].end < verb
    }

    /// "200 enterprises with sales exceeding 5 million", "families with income below 3 million": Q tells which of
    /// them are meant.
    func isThresholdOfKind(_ quantity: QuantityMention) -> Bool {
        if isThresholdOfClass(quantity) || isThresholdOfDoers(quantity) || isClassByStanding(quantity)
            || isBoundOfSubject(quantity)
        {
            return true
        }
        guard quantity.unit != .count, let last = statements.last, last.unit == .count,
            last.rule == "counted-noun"
        else { return false }
        let between = view.quantities[last.mention].end..<quantity.tokens.lowerBound
        guard between.count <= 16,
            let with = between.first(where: { view.tokens[$0].isOne(of: .with, .whose, .worth) }),
            view.tokens[between].allSatisfy({ $0.part != .mark && !isFinite($0) })
        else { return false }
        let exceeds = view.tokens[with..<quantity.tokens.lowerBound].contains { $0.has(.exceeding) }
        return exceeds || quantity.comparator != .equal && quantity.comparator != .about
    }

    /// "small businesses with monthly sales of less than 5 million": a class of them, named without a number.
    private func isThresholdOfClass(_ quantity: QuantityMention) -> Bool {
        guard quantity.comparator != .equal, quantity.comparator != .about else { return false }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 8, !view.isQuantity(at) {
            if token.isOne(of: .with, .whose) {
                // "owners, with a rent of over 70,000"
                if view.token(at - 1)?.kind == .comma { at -= 1 }
                guard let head = view.token(at - 1),
                    head.part == .noun && (head.has(.plural) || endsInS(head)) || head.is(.those)
                else {
                    return false
                }
                return isUnnumbered(at - 1)
            }
            guard
                token.isNominal || token.part == .determiner || token.part == .participle
                    || token.part == .adverb
                    || token.isOne(of: .of, .per)
            else {
                return false
            }
            at -= 1
        }
        return false
    }

    /// "whoever is earning less than £900", "offices handling over 90,000 forms": whom or what is meant.
    private func isThresholdOfDoers(_ quantity: QuantityMention) -> Bool {
        if isWait(quantity) || isIncomeOfWhom(quantity) { return true }
        guard quantity.comparator != .equal, quantity.comparator != .about,
            let doing = view.token(quantity.first - 1),
            doing.isOne(of: .earning, .employing, .handling, .owing)
                || Self.valuing.contains(doing.range, of: view.text)
                    && view.token(quantity.first - 2)?.part == .noun
        else { return false }
        return view.token(quantity.first - 2)?.part != .mark
    }

    /// "households below £30,000", "a worker earning £1,000": whom what is told is for.
    private func isIncomeOfWhom(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .money else { return false }
        if view.token(quantity.first - 1)?.is(.earning) ?? false,
            let person = view.token(quantity.first - 2), person.part == .noun, !person.has(.plural)
        {
            return true
        }
        guard let bound = quantity.comparatorTokens.first, bound > 0,
            view.tokens[bound].isOne(of: .below, .above, .under, .over),
            quantity.comparatorTokens.count == 1
        else { return false }
        return Self.whom.contains(view.tokens[bound - 1].range, of: view.text)
    }

    private static let whom = WordSet(
        "households families people persons individuals workers earners taxpayers those")

    /// "houses priced below 5 million"
    private static let valuing = WordSet("priced valued costing worth")

    /// "Boats over 12 m will pay a fee", "loans up to 3 million will continue": which of them the sentence is about.
    private func isBoundOfSubject(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit != .count, quantity.unit != .percent, quantity.comparator != .about,
            let bound = quantity.comparatorTokens.first,
            view.token(bound)?.isOne(of: .over, .above, .below, .under, .up) ?? false
                || quantity.comparator == .atMost || view.token(bound - 1)?.is(.of) ?? false,
            let kind = view.token(view.token(bound - 1)?.is(.of) ?? false ? bound - 2 : bound - 1),
            kind.part == .noun, !kind.has(.changing), let next = view.token(quantity.end)
        else { return false }
        // "Huts of less than 40 square metres are not taxed"
        if next.part == .be {
            return next.is(.are) && kind.has(.plural) && view.token(quantity.end + 1)?.part == .negation
        }
        return next.part == .modal && !next.has(.auxiliaryDo) && !(view.token(bound - 1)?.is(.of) ?? false)
    }

    /// "people waiting over 26 weeks", "the number who wait longer than a day"
    private func isWait(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .time, quantity.comparator == .above else { return false }
        let start = min(quantity.first, quantity.comparatorTokens.first ?? quantity.first)
        return (max(0, start - 3)..<start).contains { place in
            guard let who = view.token(place - 1) else { return false }
            return view.tokens[place].is(.waiting) && who.part == .noun
                || view.tokens[place].isOne(of: .wait, .waits, .waited) && who.part == .relative
        }
    }

    /// "the highest two percent of owners": a class of them, by where they stand.
    private func isClassByStanding(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .percent, quantity.comparator == .equal,
            let standing = view.token(quantity.first - 1),
            standing.isSuperlative || standing.isOne(of: .top, .bottom)
        else { return false }
        return view.token(quantity.end)?.is(.of) ?? false
    }

    private func endsInS(_ token: Token) -> Bool { view.text[Int(token.upper) - 1] == 0x73 }

    /// No number stands before the noun.
    private func isUnnumbered(_ head: Int) -> Bool {
        var at = head
        while let token = view.token(at), token.isNominal || token.kind == .hyphen {
            if view.isQuantity(at) { return false }
            at -= 1
        }
        return at < 0 || !view.isQuantity(at)
    }

    private func isFinite(_ token: Token) -> Bool {
        token.part == .finite || token.part == .be || token.part == .modal || token.part == .have
    }
}
