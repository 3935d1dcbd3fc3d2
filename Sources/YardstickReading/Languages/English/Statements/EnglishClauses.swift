/// Which verb a quantity stands under, and what was stated before it.
extension EnglishStatementReader {
    /// The verb that governs a quantity through prepositions, lists and objects: the nearest one to its left.
    func governingVerb(_ governor: EnglishGovernor, before first: Int) -> Int? {
        if let verb = governor.verb { return verb }
        guard governor.link != .leading || governor.place > 0 else { return nil }
        return governingVerbBefore(min(governor.place, first - 1) + 1)
    }

    /// The verb of the clause whose subject ends at a place: "apps began to operate".
    func verbBehind(_ start: Int) -> Int? {
        var at = pastAside(start)
        while let token = view.token(at), at - start < 16 {
            if token.kind == .semicolon || token.kind == .stop
                || token.kind == .comma && at == start && !goesOnWithCount(at)
            {
                return nil
            }
            if token.part != .be, token.part != .gerund, isClauseVerb(at) { return at }
            if token.part == .be, isProgressive(at) { return at }
            if token.part == .be,
                view.token(at + 1).map({
                    $0.part != .participle && $0.part != .adverb && $0.part != .negation
                }) ?? true
            {
                return at
            }
            at += 1
        }
        return nil
    }

    /// "Two parks, three schools and a clinic were opened": one more count behind the comma, and no verb yet.
    private func goesOnWithCount(_ comma: Int) -> Bool {
        guard let next = view.token(comma + 1), next.part == .number else { return false }
        let reach = comma + 1..<min(comma + 20, view.tokens.count)
        return view.tokens[reach].first {
            !$0.isNominal && $0.part != .number && $0.kind != .comma
                && $0.part != .conjunction && $0.part != .determiner && $0.part != .preposition
                && $0.kind != .hyphen
        }.map { $0.part == .be || $0.part == .have || $0.part == .modal } ?? false
    }

    /// Past ", or 1 in 7,": the same said once more between commas.
    private func pastAside(_ start: Int) -> Int {
        guard view.token(start)?.kind == .comma, view.token(start + 1)?.is(.or) ?? false,
            let close = (start + 2..<min(start + 9, view.tokens.count)).first(where: {
                view.tokens[$0].kind == .comma
            })
        else { return start }
        return close + 1
    }

    /// "are now working"
    func isProgressive(_ be: Int) -> Bool {
        var at = be + 1
        while view.token(at)?.part == .adverb { at += 1 }
        return view.token(at)?.part == .gerund
    }

    func governingVerbBefore(_ place: Int) -> Int? {
        var at = place - 1
        while at >= 0 {
            let token = view.tokens[at]
            if token.kind == .semicolon || token.kind == .colon { return nil }
            if isClauseVerb(at) { return at }
            at -= 1
        }
        return nil
    }

    /// A verb that makes a clause: not "-ed" as a modifier behind a noun.
    func isClauseVerb(_ at: Int) -> Bool {
        let token = view.tokens[at]
        switch token.part {
        case .finite, .base, .gerund, .be: return true
        case .participle:
            var back = at - 1
            while back >= 0, view.tokens[back].part == .adverb || view.tokens[back].part == .negation {
                back -= 1
            }
            return back >= 0 && (view.tokens[back].part == .be || view.tokens[back].part == .have)
        default: return false
        }
    }

    /// The statement that an appended one leans on: the last one without a clause between.
    func antecedentInReach(of quantity: QuantityMention) -> (phrase: Phrase, verb: Int?)? {
        guard let last = statements.last(where: { $0.rule != "age" }) else { return nil }
        let place = view.quantities[last.mention].end
        for at in place..<max(place, quantity.first)
        where view.tokens[at].kind == .semicolon
            || view.tokens[at].part == .finite && !view.tokens[at].has([.reaching, .changing])
        { return nil }
        return (
            Phrase(text: last.indicator, range: last.indicatorRange),
            governingVerbBefore(view.quantities[last.mention].first)
        )
    }

    func hasOwnSubject(_ verb: Int) -> Bool {
        let group = EnglishVerbGroup(view, verb: verb)
        guard let before = view.token(group.start - 1) else { return false }
        return before.part == .noun || before.part == .pronoun || before.part == .relative
            || before.kind == .closeParenthesis || before.kind == .closeQuote || before.part == .adjective
    }

    /// "must not exceed", "cannot exceed", "will not cause the ratio to exceed"
    func isNegated(_ verb: Int) -> Bool {
        let group = EnglishVerbGroup(view, verb: verb)
        if view.tokens[group.start..<verb].contains(where: { $0.part == .negation || $0.is(.cannot) }) {
            return true
        }
        guard view.token(verb - 1)?.part == .infinitiveMarker,
            let cause = governingVerbBefore(verb - 1), cause < verb - 1
        else { return false }
        return isNegated(cause)
    }

    func namesTime(_ run: Range<Int>) -> Bool {
        !view.periods(touching: run).isEmpty || isStretch(run)
    }

    /// "previous quarter", "same month of the year before", "first time": a time that no calendar fixes.
    private func isStretch(_ run: Range<Int>) -> Bool {
        guard run.count > 1 else { return false }
        var hasUnit = false
        for place in run {
            let token = view.tokens[place]
            if token.isOne(of: .quarter, .month, .year, .period, .half, .decade, .time) {
                hasUnit = true
            } else if !token.has([.backward, .forward, .ordinal])
                && !token.isOne(of: .same, .of, .the, .last, .next, .before)
            {
                return hasUnit && token.part == .conjunction
            }
        }
        return hasUnit
    }
}
