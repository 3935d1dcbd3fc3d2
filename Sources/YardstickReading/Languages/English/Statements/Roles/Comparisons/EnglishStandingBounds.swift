/// Rules in force and limits, which are neither done nor meant: "the cap of 5 million", "families earning less than
/// 40,000".
extension EnglishStatementReader {
    /// "the current 5 million cap on", "a limit of 3%": a bound in force, where no verb sets it anew.
    func isBoundInForce(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit != .rank, let bound = boundBeside(quantity) else { return false }
        var at = bound < quantity.first ? bound - 1 : quantity.first - 1
        while let token = view.token(at), token.isNominal || token.part == .determiner { at -= 1 }
        guard let verb = view.token(at) else { return true }
        // "set a limit of 3%", "will be under a ceiling of 4 million"
        return !(verb.isVerb && !verb.has([.changing]) && !verb.has(.verbThird)) || Self.lifts(verb)
    }

    /// "remove the cap", "exceeded the limit": the bound is there.
    private static func lifts(_ verb: Token) -> Bool {
        verb.has([.changing, .exceeding]) || !verb.has([.making, .reaching, .keeping]) && !verb.is(.set)
    }

    /// "Firms employing more than 250 people account for", "Households spending more than 30% of income fell": the
    /// clause behind tells of those that the amount picks out.
    private func isInsideSubject(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 6, token.part != .gerund {
            guard token.isNominal || token.part == .determiner || token.isOne(of: .of, .a) else {
                return false
            }
            at -= 1
        }
        guard let deed = view.token(at), deed.part == .gerund, at > 0,
            !deed.has([.changing, .reaching, .keeping, .making, .sharing]), view.tokens[at - 1].part == .noun,
            view.tokens[at - 1].has(.plural), statements.isEmpty
        else { return false }
        var behind = quantity.end
        while let token = view.token(behind), behind - quantity.end <= 8 {
            if token.part == .finite || token.part == .be || token.part == .have || token.part == .modal {
                return true
            }
            guard token.isNominal || token.part == .preposition || token.part == .determiner else {
                return false
            }
            behind += 1
        }
        return false
    }

    /// "Norland's average road density of 0.25", "below the national average of 3%": what others have.
    func isAverageOfOthers(_ quantity: QuantityMention) -> Bool {
        if isRateOfOthers(quantity) { return true }
        guard view.token(quantity.first - 1)?.is(.of) ?? false else { return false }
        var at = quantity.first - 2
        var isAverage = false
        while let token = view.token(at), quantity.first - at <= 8 {
            if token.is(.average) { isAverage = true }
            if token.part == .possessive {
                return isAverage && view.token(at - 1).map { $0.isCapitalised || $0.has(.region) } ?? false
                    && governingVerbBefore(at).map { view.tokens[$0].has([.reaching, .exceeding]) } ?? false
            }
            if isAverage, token.isOne(of: .national, .global) || token.has(.exceeding) { return true }
            // "far below the international rate of 7.6"
            if token.isOne(of: .national, .international, .global, .regional),
                view.token(at + 1)?.isOne(of: .rate, .share, .level, .figure) ?? false,
                view.token(at - 2)?.isOne(of: .below, .above, .than) ?? false
            {
                return true
            }
            if isAverage,
                token.isOne(
                    of: .trail, .trails, .lags, .lag, .exceeds, .exceed, .exceeded, .surpass, .surpasses,
                    .behind,
                    .below,
                    .above, .than)
            {
                return true
            }
            // "the national average, in 2018, of 14 tonnes"
            let isTime =
                token.kind == .comma || view.periods.contains { $0.tokens.contains(at) } || token.is(.in)
            guard
                token.isNominal || token.isOne(of: .of, .for) || token.kind == .hyphen
                    || token.part == .determiner || isTime
            else { return false }
            at -= 1
        }
        return false
    }

    /// "far above the national share (61%)", "compared with Norham (71%) and Suderham (68%)": in brackets behind others whom
    /// the clause is held against.
    private func isRateOfOthers(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.kind == .openParenthesis,
            view.token(quantity.end)?.kind == .closeParenthesis
        else { return false }
        var at = quantity.first - 2
        while let token = view.token(at), quantity.first - at <= 24, token.kind != .semicolon {
            if token.is(.compared), view.token(at + 1)?.isOne(of: .to, .with) ?? false { return true }
            if token.isOne(of: .above, .below, .than), view.token(at + 1)?.is(.the) ?? false,
                quantity.first - at <= 6
            {
                return view.tokens[at..<quantity.first].contains {
                    $0.isOne(of: .national, .global, .average, .regional)
                }
            }
            // "more than tenants (27%) or owners with mortgages (18%)"
            if token.is(.than),
                statements.last.map({ $0.unit == quantity.unit && $0.form == .level }) ?? false,
                view.token(at + 1).map({ $0.part == .noun || $0.part == .adjective }) ?? false,
                view.token(at - 1)?.isOne(of: .more, .less, .higher, .lower) ?? false,
                view.token(at - 2)?.kind == .comma
            {
                return true
            }
            // "higher than in Norham (9%)"
            if token.is(.than), quantity.first - at <= 6, view.tokens[quantity.first - 2].isCapitalised {
                return true
            }
            // "just ahead of Norham (9%)"
            let isPassed = token.is(.behind) || token.is(.of) && view.token(at - 1)?.is(.ahead) ?? false
            if isPassed, quantity.first - at <= 6, view.tokens[quantity.first - 2].isCapitalised {
                return true
            }
            if token.kind == .comma, !(view.token(at + 1)?.is(.such) ?? false) { return false }
            at -= 1
        }
        return false
    }

    /// "The ratio cannot exceed 15%", "no lender may exceed 5%": what a rule in force lets nobody pass. Not "will not
    /// exceed" nor "may not exceed 5% in 2030", which are promised.
    func isBarred(_ group: EnglishVerbGroup?) -> Bool {
        guard let group, view.tokens[group.verb].has(.exceeding), view.periods.isEmpty,
            isNegated(group.verb) || isOfNone(group)
        else { return false }
        return view.tokens[group.start].part == .modal && !view.tokens[group.start].has(.pledging)
    }

    /// "Below a threshold of 5 million, no fee is due": where a line is drawn.
    func isAtThreshold(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.is(.of) ?? false,
            view.token(quantity.first - 2)?.isOne(of: .threshold, .ceiling, .minimum, .maximum) ?? false,
            view.token(quantity.first - 3)?.part == .determiner
        else { return false }
        return view.token(quantity.first - 4)?.isOne(of: .below, .above, .under, .over) ?? false
    }

    /// "a long queue, defined as over 40 lorries": where a word draws its line.
    func isDefined(_ quantity: QuantityMention) -> Bool {
        let first =
            quantity.comparatorTokens.isEmpty
            ? quantity.first : min(quantity.first, quantity.comparatorTokens.lowerBound)
        guard let defined = (max(0, first - 4)..<first).last(where: { view.tokens[$0].is(.defined) }) else {
            return false
        }
        return view.token(defined + 1)?.is(.as) ?? false
    }

    /// "the fleet would have shrunk by 12 boats": what was not so.
    func isOfNoFact(_ quantity: QuantityMention, _ group: EnglishVerbGroup?) -> Bool {
        guard let group, group.verb < quantity.first, group.start + 1 < group.verb,
            view.tokens[group.start].part == .modal, !view.tokens[group.start].is(.will)
        else { return false }
        // "By that time, output should have passed 5 million": what is to be so by then.
        if view.tokens[group.start].is(.should),
            view.periods.contains(where: { $0.tie == .deadline || $0.isNamedBefore })
        {
            return false
        }
        return view.tokens[group.start + 1].is(.have)
    }

    /// "Law No. 12 obliges the government to devote 20% to schools", "the code requires two exits": a rule in force, where no
    /// year says by when.
    func isAskedByLaw(_ quantity: QuantityMention) -> Bool {
        guard let demand, demand < quantity.first,
            !view.tokens[demand..<quantity.first].contains(where: { $0.kind == .semicolon })
        else { return false }
        return !view.periods.contains { $0.tokens.lowerBound >= quantity.end && $0.tie == .deadline }
    }

    /// Where the sentence says what a law, a code or the like requires.
    static func startOfDemand(_ view: SentenceView) -> Int? {
        guard view.inventory.cues.contains(.stance),
            let verb = view.tokens.firstIndex(where: {
                $0.demands && ($0.part != .noun || !$0.is(.mandates))
            }), verb > 0
        else { return nil }
        return view.tokens[..<verb].contains { $0.isLaw } ? verb : nil
    }

    /// "the required 60 days", "the 95% standard", "the WHO recommended 5 km", "the legal right of three months", "the 850
    /// needed each year": asked for, or held to be right, by others.
    func isAskedByOthers(_ quantity: QuantityMention) -> Bool {
        if let behind = view.token(quantity.end),
            behind.isAskedFor && behind.part != .finite || behind.isOne(of: .standard, .benchmark, .norm),
            view.token(quantity.first - 1)?.part == .determiner
        {
            return true
        }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 4 {
            if token.isAskedFor {
                return view.token(at - 1).map {
                    $0.part == .determiner || $0.part == .noun && $0.isCapitalised
                        || $0.shape.contains(.allCapitals) && $0.range.count > 1
                } ?? false
            }
            guard token.isNominal || token.is(.of) else { return false }
            at -= 1
        }
        return false
    }

    /// "above the 60% threshold", "far below the 3% that experts hold for healthy": held against what is known already.
    func isHeldToKnown(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.tokens.lowerBound - 1)?.is(.the) ?? false else { return false }
        let first = quantity.comparatorTokens.count == 1 ? quantity.first : quantity.first - 2
        if quantity.comparatorTokens.count < 2, let way = view.token(first),
            way.isOne(of: .above, .below, .under)
        {
            return !view.tokens[max(0, first - 2)..<first].contains {
                $0.has(.changing) || $0.has(.multiplying)
            }
        }
        return view.token(quantity.first - 2)?.is(.of) ?? false
            && view.token(quantity.first - 3)?.is(.short) ?? false
    }

    /// "The national standard is six minutes", "the EU average stood at 8%": what is asked of, or found with, all.
    func isStandardOfOthers(_ indicator: Phrase, _ group: EnglishVerbGroup?) -> Bool {
        guard let run = indicator.run, let group, group.tense != .future,
            view.tokens[group.verb].part == .be || view.tokens[group.verb].has(.reaching),
            run.upperBound <= group.start
        else { return false }
        let place = phrases.endOfHead(of: run) - 1
        let head = view.tokens[place]
        // "The limit for lead is 10 grams"
        if head.isBound, view.tokens[group.verb].is(.is),
            view.tokens[run.lowerBound].part == .determiner
                || view.token(run.lowerBound - 1)?.is(.the) ?? false
        {
            return true
        }
        guard
            head.isOne(
                of: .average, .standard, .median, .benchmark, .norm, .requirement, .guideline, .threshold,
                .maximum, .minimum)
        else { return false }
        // "The benchmark is 5 per cent"
        if view.tokens[group.verb].part == .be, view.tokens[group.verb].isOne(of: .is, .are),
            head.isOne(of: .standard, .benchmark, .norm, .guideline, .threshold),
            view.tokens[run.lowerBound].part == .determiner || run.lowerBound == place
        {
            return true
        }
        return view.tokens[run.lowerBound..<place].contains { token in
            token.isOne(
                of: .national, .global, .european, .international, .regional, .federal, .statutory, .world,
                .recommended, .legal, .industry, .peer, .median)
                || token.shape.contains(.allCapitals) && token.range.count <= 5
        }
    }

    /// The place of the bound that the quantity sizes, right behind it or before "of".
    private func boundBeside(_ quantity: QuantityMention) -> Int? {
        if view.token(quantity.first - 1)?.is(.of) ?? false, let noun = view.token(quantity.first - 2),
            noun.part == .noun,
            noun.isBound
                || noun.isOne(of: .level, .balance, .requirement, .threshold)
                    && view.token(quantity.first - 3)?.isOne(of: .minimum, .maximum) ?? false
        {
            return quantity.first - 2
        }
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 4 {
            if token.isBound, token.part == .noun { return at }
            guard token.isNominal || token.kind == .hyphen else { return nil }
            at += 1
        }
        return nil
    }

    /// "households which use less than 90 units", "families earning below 40,000", "people at an income level of less
    /// than 5,000": tells who is meant.
    func isRuleOfWhom(_ quantity: QuantityMention) -> Bool {
        if let earns = earnsBetween(quantity) { return earns }
        guard quantity.comparator != .equal, quantity.comparator != .about else { return false }
        return isInsideSubject(quantity) || isKindOfSize(quantity) || isBoundOfKind(quantity)
            || quantity.unit != .percent && tellsWho(quantity)
    }

    /// "families earning between 5,000 and 8,000": not "reaching between"; nothing where the words are no such range.
    private func earnsBetween(_ quantity: QuantityMention) -> Bool? {
        guard quantity.unit.dimension == .money, quantity.rule == "range",
            let between = view.token(quantity.first - 1), between.is(.between),
            let earning = view.token(quantity.first - 2), earning.part == .gerund
        else { return nil }
        return !earning.has([.changing, .reaching])
    }

    /// "owners of buildings larger than 25,000 square feet"
    private func isKindOfSize(_ quantity: QuantityMention) -> Bool {
        guard let word = view.token(quantity.comparatorTokens.lowerBound),
            word.isOne(of: .larger, .bigger, .longer, .older, .taller, .smaller, .shorter),
            let kind = view.token(quantity.first - 1)
        else { return false }
        return kind.part == .noun && kind.has(.plural)
    }

    /// "Six out of ten journeys under 5 km are made by car": which of them the verb speaks of.
    private func isBoundOfKind(_ quantity: QuantityMention) -> Bool {
        guard quantity.comparatorTokens.count == 1, let word = view.token(quantity.first),
            word.isOne(of: .under, .over, .above, .below), let kind = view.token(quantity.first - 1),
            kind.part == .noun, kind.has(.plural), quantity.unit != .percent, quantity.unit != .count,
            let behind = view.token(quantity.end)
        else { return false }
        return Self.opensVerbGroup(behind)
    }

    /// A relative clause, or a gerund behind a plural, leads to the number: "which use less than", "earning below".
    private func tellsWho(_ quantity: QuantityMention) -> Bool {
        let isUpper = quantity.comparator == .below || quantity.comparator == .atMost
        var at = quantity.first - 1
        var isDeed = false
        while let token = view.token(at), quantity.first - at <= 14, !view.isQuantity(at) {
            // "those which handle over 90,000 forms"
            if isDeed, token.part == .relative, view.token(at - 1)?.is(.those) ?? false { return true }
            switch token.part {
            case .relative where !isUpper: return isDeed && token.is(.whose)
            case .relative:
                return isDeed && view.token(at - 1).map { $0.part == .noun || $0.kind == .comma } ?? false
            case .gerund: return tellsWho(deed: at, isUpper: isUpper)
            case .finite, .be:
                guard !isDeed, isPresent(token) else { return false }
                isDeed = true
            case .noun, .adjective, .determiner, .adverb: break
            case .conjunction where isDeed, .have where isDeed, .negation where isDeed: break
            case .modal where isDeed && token.has(.auxiliaryDo), .base where isDeed: break
            case .preposition where token.isOne(of: .of, .at, .a): break
            default: return false
            }
            at -= 1
        }
        return false
    }

    /// "families earning less than", "schools costing more than"
    private func tellsWho(deed at: Int, isUpper: Bool) -> Bool {
        let deed = view.tokens[at]
        return (isUpper || deed.isAmong(.costing, .lasting) || deed.isOne(of: .employing, .holding))
            && !deed.has([.changing, .reaching, .keeping])
            && view.token(at - 1).map { $0.part == .noun && $0.has(.plural) } ?? false
    }

    private func isPresent(_ verb: Token) -> Bool {
        verb.part == .be
            ? verb.isOne(of: .is, .are) : verb.has([.verbBase, .verbThird]) && !verb.has(.verbPast)
    }
}
