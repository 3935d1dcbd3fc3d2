/// What a sentence aims at, by the words around a quantity: "a target of 20%", "a 20% target", "Target: 20%".
extension EnglishStatementReader {
    /// The role that the words around a quantity give it, whatever the verb says.
    func aimedRole(_ quantity: QuantityMention) -> Role? {
        if let role = labelledRole(quantity) { return role }
        return isPlanned(quantity) || isAimedBehind(quantity) || isAimedBefore(quantity)
            || isForeseen(quantity)
            || isForeseenBehind(quantity) || isExampleOfGoal(quantity) ? .target : nil
    }

    /// "three of the planned fifteen", "a targeted 40%", "the 15 planned stations": not "is planned".
    private func isPlanned(_ quantity: QuantityMention) -> Bool {
        if let before = view.token(quantity.first - 1),
            before.isOne(of: .planned, .proposed, .projected, .expected, .targeted, .forecast, .anticipated),
            let lead = view.token(quantity.first - 2), lead.part == .determiner
        {
            return true
        }
        if isOfPlanned(quantity) { return true }
        return quantity.unit == .count
            && view.token(quantity.end)?.isOne(of: .planned, .projected) ?? false
            && view.token(quantity.end + 1)?.isNominal ?? false
    }

    /// "a planned deficit of 8 million"
    func isOfPlanned(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.is(.of) ?? false else { return false }
        var at = quantity.first - 2
        while let word = view.token(at), word.isNominal, !word.isOne(of: .planned, .budgeted, .targeted) {
            at -= 1
        }
        return view.token(at)?.isOne(of: .planned, .budgeted, .targeted) ?? false
            && view.token(at - 1)?.part == .determiner
    }

    /// "targets for 2015, such as a 9% growth of trade, 11% for revenue": examples of what is aimed at.
    private func isExampleOfGoal(_ quantity: QuantityMention) -> Bool {
        guard
            let such = view.tokens[max(0, quantity.first - 40)..<max(0, quantity.first)].lastIndex(where: {
                $0.is(.such)
            }),
            view.token(such + 1)?.is(.as) ?? false,
            !view.tokens[such..<quantity.first].contains(where: {
                $0.part == .finite || $0.part == .modal || $0.kind == .semicolon
            })
        else { return false }
        return view.tokens[max(0, such - 8)..<such].contains {
            Self.isGoal($0) && $0.has(.plural) || $0.has(.goalNoun)
        }
    }

    /// "a 5 million surplus expected in 2023", "400 homes planned": a participle behind the noun, and no verb of the
    /// clause.
    private func isForeseenBehind(_ quantity: QuantityMention) -> Bool {
        var at = quantity.end
        while let token = view.token(at), token.isNominal || token.part == .gerund, at - quantity.end < 6 {
            at += 1
        }
        if isWished(at) { return true }
        if let token = view.token(at), token.isOne(of: .estimated, .budgeted) {
            return view.token(at + 1)?.isOne(of: .at, .for, .in) ?? false
        }
        guard let token = view.token(at),
            token.isOne(
                of: .expected, .projected, .forecast, .planned, .predicted, .anticipated, .proposed,
                .envisaged,
                .envisioned, .targeted, .promised, .stipulated)
        else { return false }
        guard let next = view.token(at + 1) else { return true }
        return next.part == .mark || next.part == .preposition && !next.is(.to) && !next.is(.by)
            || view.periods(touching: at + 1..<at + 2).first?.tokens.lowerBound == at + 1
    }

    /// "the 48% we were aiming for", "the 5,000 homes they set out to build", "the 500 divers that the plan promises".
    private func isWished(_ place: Int) -> Bool {
        var place = place
        if view.token(place)?.isOne(of: .that, .which) ?? false { place += 1 }
        if isWishOfPlan(place) { return true }
        guard view.token(place)?.isOne(of: .we, .they, .it) ?? false else { return false }
        return view.tokens[place + 1..<min(place + 4, view.tokens.count)].contains {
            $0.isVerb && $0.has([.aiming, .proposing]) || $0.is(.set)
        }
    }

    /// "the plan promises", "our strategy calls for"
    private func isWishOfPlan(_ place: Int) -> Bool {
        guard let opener = view.token(place), opener.is(.the) || opener.has(.possessivePronoun),
            let plan = (place + 1...place + 2).first(where: {
                view.token($0)?.isOne(of: .plan, .programme, .program, .strategy) ?? false
            }), let verb = view.token(plan + 1)
        else { return false }
        return verb.has(.verb) && verb.has([.aiming, .proposing])
    }

    /// "expected growth of 4%", "a projected deficit of 5 million".
    private func isForeseen(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.is(.of) ?? false else { return false }
        var at = quantity.first - 2
        while let token = view.token(at), token.isNominal || token.part == .participle,
            quantity.first - at < 7
        {
            if token.isOne(of: .expected, .projected, .forecast, .planned, .predicted, .anticipated),
                view.token(at + 1)?.isNominal ?? false
            {
                return true
            }
            at -= 1
        }
        return false
    }

    private static let colons = Inventory([], .colon)

    /// "Target: deviation of 5% or less", "Result: 92%".
    private func labelledRole(_ quantity: QuantityMention) -> Role? {
        guard view.inventory.holdsAny(of: Self.colons),
            let colon = view.tokens[..<max(0, quantity.first)].lastIndex(where: {
                $0.kind == .colon || $0.kind == .semicolon || $0.kind == .stop
            }), view.tokens[colon].kind == .colon, colon <= 4, let label = view.token(colon - 1)
        else { return nil }
        if Self.isGoal(label) { return .target }
        return label.isOne(of: .result, .results, .actual, .achieved, .status, .progress, .current)
            ? .actual : nil
    }

    /// "its 33% target", "20% emission reduction targets": not "17 goals", which are counted.
    private func isAimedBehind(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit != .count else { return false }
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 7 {
            if Self.isGoal(token), token.part == .noun { return true }
            guard token.isNominal || token.kind == .hyphen && token.isGlued else { return false }
            at += 1
        }
        return false
    }

    /// "a target of a reduction by 60%", "targets to retrofit 500 homes and to install 400 pumps".
    private func isAimedBefore(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while at >= 0, quantity.first - at <= 16 {
            let token = view.tokens[at]
            if token.isOne(of: .plans, .proposals), view.token(at + 1)?.is(.for) ?? false { return true }
            if Self.isGoal(token), token.part == .noun {
                let next = view.token(at + 1)
                return next?.isOne(of: .of, .for, .at) ?? false || next?.part == .infinitiveMarker
                    || quantity.first - at <= 6
                        && view.periods(touching: at + 1..<at + 2).first?.tokens.lowerBound == at + 1
            }
            if token.part == .infinitiveMarker, view.token(at - 1)?.part == .conjunction {
                return statements.last?.role == .target
            }
            switch token.part {
            case .finite, .modal, .relative, .subordinator, .be: return false
            case .mark where token.kind == .comma || token.kind == .semicolon || token.kind == .colon:
                return false
            default: break
            }
            if view.isQuantity(at) { return false }
            at -= 1
        }
        return false
    }

    static func isGoal(_ token: Token) -> Bool {
        token.isOne(
            of: .goal, .goals, .target, .targets, .aim, .objective, .ambition, .commitment, .pledge)
    }

    /// "provides 500 pounds per household", "offers up to six trees": a rule for each of those who qualify.
    func isEntitlement(_ quantity: QuantityMention, _ verb: Int?, _ group: EnglishVerbGroup?) -> Bool {
        guard let verb, let group, group.tense == .present,
            view.tokens[verb].has(.granting) || isShareOfCost(quantity, view.tokens[verb]),
            view.tokens[verb].part != .gerund, view.token(group.start - 1)?.is(.we) != true
        else { return false }
        if quantity.comparator == .atMost { return true }
        if view.tokens[group.start].part == .modal, !view.tokens[group.start].has([.pledging, .auxiliaryDo]),
            !view.tokens[group.start].is(.could)
        {
            return true
        }
        let behind = quantity.end..<min(quantity.end + 5, view.tokens.count)
        return behind.contains { place in
            view.tokens[place].is(.per)
                && view.token(place + 1).map { $0.part == .noun && !$0.has([.timeUnit, .unitStart]) } ?? false
        }
    }

    /// "covers up to 40% of the cost", "subsidises up to half of the price".
    private func isShareOfCost(_ quantity: QuantityMention, _ verb: Token) -> Bool {
        guard quantity.unit == .percent, quantity.comparator == .atMost,
            view.token(quantity.end)?.is(.of) ?? false
        else { return false }
        return view.tokens[quantity.end..<min(quantity.end + 5, view.tokens.count)].contains {
            $0.isOne(of: .cost, .costs, .prices, .price, .expenses, .fees, .expenditure)
        } && verb.has([.holding, .making])
    }

    /// "plans for 32 ports and 24 docks": the second of two things that are aimed at in one breath.
    func isListedWithAim(_ quantity: QuantityMention) -> Bool {
        guard let last = statements.last, last.role == .target, let joint = view.token(quantity.first - 1)
        else { return false }
        // "a target of 32 beds, 11 doctors, and 100% of stations"
        let isOneMore =
            joint.part == .conjunction
            || joint.kind == .comma && quantity.unit == .count && last.unit == .count
        let between = view.quantities[last.mention].end..<quantity.first
        return between.count < 12 && isOneMore && (last.unit == quantity.unit || last.unit == .count)
            && view.tokens[between].allSatisfy {
                $0.isNominal || $0.part == .gerund || $0.part == .conjunction || $0.part == .preposition
                    || $0.part == .determiner
                    || $0.part == .number || $0.kind == .comma || $0.kind == .hyphen
            }
    }

    /// "children under 3 years old": a rule for whom the rest is about.
    func isAgeLimit(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        // "children under 5"
        if quantity.unit == .count, quantity.comparator != .equal, quantity.comparator != .about,
            quantity.comparatorTokens.count == 1, countedNoun(quantity) == nil,
            view.token(quantity.comparatorTokens.lowerBound - 1)?.namesPersons ?? false
                || view.token(quantity.first - 1)?.namesPersons ?? false
        {
            return true
        }
        guard quantity.unit == .year, let before = view.token(quantity.first - 1) else { return false }
        if before.isOne(of: .turn, .turns, .turning) || bordersAge(quantity) { return true }
        // "children under five"
        if before.namesPersons || before.isOne(of: .is, .are), quantity.comparatorTokens.count == 1,
            quantity.comparator != .equal
        {
            return true
        }
        // "under the age of 18": the comparator stands before the word.
        if before.is(.of), view.token(quantity.first - 2)?.is(.age) ?? false {
            return (1...2).contains {
                view.token(quantity.first - 2 - $0)?.has(.comparatorStart) ?? false
                    || view.token(quantity.first - 2 - $0)?.isOne(of: .under, .over, .above, .below) ?? false
            }
        }
        return verb.map { view.tokens[$0].part != .be } ?? true
            && view.token(quantity.end)?.is(.old) ?? false && quantity.comparator != .equal
    }

    /// "20 to 30 years of age", "65 years and older"
    private func bordersAge(_ quantity: QuantityMention) -> Bool {
        if view.tokens[quantity.comparatorTokens].contains(where: { $0.is(.older) }) { return true }
        guard let next = view.token(quantity.end), let last = view.token(quantity.end + 1) else {
            return false
        }
        return next.is(.of) && last.is(.age)
            || next.isOne(of: .and, .or) && last.isOne(of: .older, .over, .above, .under, .younger)
    }

    /// A phrase without what only says that it is aimed at: "targets of emissions" are about emissions, "renewable
    /// energy targets" about renewable energy.
    func withoutGoal(_ run: Range<Int>) -> Range<Int> {
        var run = run
        let head = run.first { view.tokens[$0].part == .preposition } ?? run.upperBound
        if head > run.lowerBound, head < run.upperBound - 1, Self.isGoal(view.tokens[head - 1]),
            view.tokens[head].isOne(of: .of, .for),
            let inner = phrases.trimmed(head + 1..<run.upperBound)
        {
            return inner
        }
        while run.count > 1, Self.isGoal(view.tokens[run.upperBound - 1]) {
            run = run.lowerBound..<run.upperBound - 1
        }
        return run
    }

    /// "emissions reduction" and the like without the word for the change, where a noun is left.
    func withoutChange(_ run: Range<Int>) -> Range<Int> {
        let last = view.tokens[run.upperBound - 1]
        guard run.count > 1, last.has(.changing), last.part == .noun else { return run }
        let rest = run.lowerBound..<run.upperBound - 1
        return view.tokens[rest].contains { $0.part == .noun } ? rest : run
    }
}
