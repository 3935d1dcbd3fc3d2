/// Amounts that tell which of the things just counted are meant: "40% of people lived on less than 2 dollars", "26 of
/// them having a throughput of over 10 million".
extension EnglishStatementReader {
    /// An amount with a bound, behind the verb of a state whose subject a share or count opens.
    func isCriterion(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        let isOfOwn = isShareOfOwn(quantity)
        guard quantity.comparator != .equal, quantity.comparator != .about,
            quantity.unit != .percent || isOfOwn,
            let last = statements.last, last.unit == .percent && last.form == .level || last.unit == .count,
            last.unit != quantity.unit || last.unit == .count || isOfOwn, let verb,
            tellsState(verb) || isOfOwn
        else { return false }
        let end = view.quantities[last.mention].end
        guard end <= verb, quantity.first - end <= 20 else { return false }
        // "26 having a throughput of": not "projects resulting in 500 jobs", which is what came of them.
        let isOfKind =
            isOfOwn
            || quantity.unit.dimension == .time && quantity.comparator != .atMost
                && (last.unit == .count || last.rule == "amount-of")
            || (last.unit == .percent
                ? last.rule == "amount-of" : view.tokens[verb].isAmong(.costing, .lasting))
        return isOfKind
            && !view.tokens[end..<quantity.first].contains {
                $0.kind == .comma || $0.kind == .semicolon || $0.part == .conjunction && $0.is(.but)
            }
    }

    /// "the top ten per cent most deprived areas", "the lowest-performing 5% of schools", "the richest 1%": who is meant.
    func isRungOfOthers(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .percent, quantity.comparator == .equal || quantity.comparator == .atMost
        else {
            return false
        }
        if let most = view.token(quantity.end), most.is(.most),
            view.token(quantity.end + 1)?.has([.adjective, .verbParticiple]) ?? false
        {
            return true
        }
        let first = quantity.tokens.lowerBound
        var rung = first - 1
        // "the lowest-performing 5%"
        if view.token(rung - 1)?.kind == .hyphen { rung -= 2 }
        guard let token = view.token(rung), token.isSuperlative || token.isOne(of: .top, .bottom) else {
            return false
        }
        // Not "the highest 5% on record", "at its lowest, 3%"
        return view.token(rung - 1).map { $0.part == .determiner || $0.part == .possessive } ?? false
            && view.token(quantity.end)?.is(.of) ?? true
    }

    /// "students that enrol in at least one course", "those who wait for more than 12 weeks": what tells who is meant.
    func isBoundOfWhom(_ quantity: QuantityMention) -> Bool {
        let isOne = quantity.unit == .count && quantity.value == .exact(1) && quantity.comparator == .atLeast
        let isTime = quantity.unit.dimension == .time && quantity.comparator == .above
        guard isOne || isTime,
            let relative = view.tokens[max(0, quantity.first - 8)..<quantity.first].lastIndex(where: {
                $0.part == .relative || $0.isOne(of: .that, .who)
            }), let whom = view.token(relative - 1), whom.part != .mark
        else { return false }
        return !view.holdsQuantity(relative..<quantity.first)
            && (isOne || whom.namesPersons || whom.isOne(of: .those, .people))
    }

    /// "over 30% of their income": a share of what each of those has who are counted.
    private func isShareOfOwn(_ quantity: QuantityMention) -> Bool {
        quantity.unit == .percent && view.token(quantity.end)?.is(.of) ?? false
            && view.token(quantity.end + 1)?.isOne(of: .their, .its) ?? false
    }

    /// "91% of requests were answered within 48 hours", "Percentage of calls answered within two minutes": how fast is the
    /// mark, how many the value.
    func isTimeLimit(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .time, quantity.comparator == .atMost,
            let link = view.token(quantity.comparatorTokens.lowerBound), link.is(.within)
        else { return false }
        let before = view.tokens[..<quantity.first]
        guard let done = before.last(where: { !$0.is(.to) }),
            !before.contains(where: { $0.part == .modal && $0.has(.pledging) })
        else { return false }
        if before.contains(where: { $0.isOne(of: .percentage, .proportion) }) { return true }
        return done.part == .participle
            && statements.last.map { $0.unit == .percent || $0.unit == .count } ?? false
    }

    /// "guests between the ages of 20 and 45": tells who is meant.
    func isAgeRange(_ quantity: QuantityMention) -> Bool {
        if view.token(quantity.end)?.is(.age) ?? false || view.token(quantity.first - 2)?.is(.age) ?? false,
            view.token(quantity.end + 1)?.is(.group) ?? false
                || view.token(quantity.first - 1)?.is(.group) ?? false
        {
            return true
        }
        guard let of = view.token(quantity.first - 1), of.is(.of) || of.is(.between) else { return false }
        return view.token(quantity.first - 2)?.is(.ages) ?? false
    }

    /// "homes within 400 metres of a station": tells which of them are meant.
    func isReach(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .length else { return false }
        let isWithin = view.token(quantity.comparatorTokens.lowerBound)?.is(.within) ?? false
        // "in a five kilometre radius"
        if isWithin || view.token(quantity.first - 1)?.is(.a) ?? false, let next = view.token(quantity.end),
            Self.reaches.contains(next.range, of: view.text)
        {
            return true
        }
        return quantity.comparator == .atMost && isWithin && view.token(quantity.end)?.is(.of) ?? false
    }

    private static let reaches = WordSet("radius distance walk reach")

    /// "whereas across the country it is 9%", "By comparison, Norham spends 15%": of others.
    func isOfOthers(_ quantity: QuantityMention) -> Bool {
        if view.tokens[0].isOne(of: .by, .in), view.token(1)?.is(.comparison) ?? false,
            view.token(2)?.kind == .comma
        {
            return true
        }
        guard let whereas = view.tokens[..<quantity.first].lastIndex(where: { $0.is(.whereas) }) else {
            return false
        }
        return view.tokens[whereas..<quantity.first].contains {
            $0.isOne(of: .country, .national, .nationally, .average, .global)
        }
    }

    /// "enough power for 900 homes": what else it would do for.
    func isIllustration(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count else { return false }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 6, token.part != .mark {
            if token.is(.enough) { return true }
            at -= 1
        }
        return false
    }

    /// "The WHO recommends 9 doctors": not "We recommend".
    func isRecommended(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        guard let verb, verb > 0, verb < quantity.first, view.tokens[verb].isOne(of: .recommends, .advises)
        else {
            return false
        }
        return view.tokens[verb - 1].part == .noun || view.tokens[verb - 1].shape.contains(.allCapitals)
    }

    /// "The fine is up to 5,000", "faces fines of 500": what breaking a rule costs, not what all of them bring in.
    func isFine(_ indicator: Phrase, _ group: EnglishVerbGroup?) -> Bool {
        guard group?.tense != .past, let run = indicator.run,
            group.map({ !view.tokens[$0.verb].has(.sharing) }) ?? true
        else { return false }
        return phrases.head(of: run).isOne(of: .fine, .fines, .penalty, .penalties)
    }

    /// "The optimal threshold for debt is 23%", "The safe level of lead is 10": what ought to be, whatever is.
    func isSafeLevel(_ indicator: Phrase, _ group: EnglishVerbGroup?) -> Bool {
        guard let group, group.tense == .present, view.tokens[group.verb].part == .be, let run = indicator.run
        else { return false }
        return run.lowerBound < group.start
            && view.tokens[run].contains { Self.ideal.contains($0.range, of: view.text) }
            && phrases.head(of: run).isOne(
                of: .threshold, .level, .levels, .rate, .share, .value, .limit, .range)
    }

    private static let ideal = WordSet("optimal ideal safe recommended permissible critical acceptable")

    /// "hot days (temperatures exceeding 30°C)": where the word before the brackets draws its line.
    func isMarkInBrackets(_ quantity: QuantityMention) -> Bool {
        guard quantity.comparator == .above || quantity.comparator == .below, quantity.unit != .count,
            let close = view.token(quantity.end), close.kind == .closeParenthesis,
            let open = view.tokens[..<quantity.first].lastIndex(where: { $0.kind == .openParenthesis }),
            open > 0, view.tokens[open - 1].part == .noun, view.tokens[open - 1].has([.plural, .timeUnit])
        else { return false }
        let inner = view.tokens[open + 1..<quantity.first]
        return (1...3).contains(inner.count) && inner.contains { $0.part == .noun }
            && !inner.contains { $0.has([.changing, .reaching]) }
    }

    /// "if the rate is less than 1%": the case that the rest holds for.
    func isCondition(_ quantity: QuantityMention) -> Bool {
        guard quantity.comparator != .equal, quantity.comparator != .about else { return false }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 14, token.part != .mark {
            if token.is(.if) { return true }
            if token.is(.or) { return false }
            at -= 1
        }
        return false
    }

    /// "came within 5% of it": how near counts as near.
    func isMargin(_ quantity: QuantityMention) -> Bool {
        quantity.unit == .percent && quantity.comparator == .atMost
            && view.token(quantity.comparatorTokens.lowerBound)?.is(.within) ?? false
            && view.token(quantity.end)?.is(.of) ?? false
            && view.tokens[quantity.end...].prefix(4).contains { $0.is(.it) || Self.isGoal($0) }
    }

    /// "ranks fifth out of 27 countries": how many there are to be ranked.
    func isFieldOfRank(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count, let last = statements.last, last.unit == .rank else { return false }
        var of = quantity.first - 1
        while let token = view.token(of), token.part == .determiner { of -= 1 }
        return
            (view.token(of)?.is(.of) ?? false && view.token(of - 1)?.is(.out) ?? false
            || view.token(of)?.is(.among) ?? false)
            && of - view.quantities[last.mention].end <= 6
    }

    /// "live", "earn", "leave", "having": not a deed that the amount is the outcome of.
    private func tellsState(_ verb: Int) -> Bool {
        let token = view.tokens[verb]
        guard !token.has([.changing, .reaching, .making, .multiplying]), token.part != .be else {
            return false
        }
        return token.part == .finite || token.part == .gerund
    }
}
