/// The tense that a clause lends to a number in it which no verb governs: "Out of the 25 goals, 16 had been met".
extension EnglishStatementReader {
    /// A number without a verb, or with that of another clause, has the time of the clause that it stands in.
    func takeTenseOfClause(_ statement: inout Statement, _ construction: EnglishConstruction) {
        let quantity = construction.quantity
        let isOfOtherClause =
            construction.verb.map {
                isOpenedAnew(quantity, $0) || isPartOfWhich(quantity) || opensThatClause(quantity)
            }
            ?? (statement.tense == .none)
        if isOfOtherClause, let tense = tenseOfClause(quantity) { statement.tense = tense }
        if statement.tense == .none, statement.role == nil {
            statement.tense = tenseBeforeColon(quantity) ?? tenseOfNeighbour(quantity, construction.verb)
        }
    }

    /// "The shares are: buses 46%, trams 22%": the verb stands before the colon.
    private func tenseBeforeColon(_ quantity: QuantityMention) -> Statement.Tense? {
        guard let colon = view.tokens[..<quantity.first].lastIndex(where: { $0.kind == .colon }), colon > 0,
            view.tokens[colon - 1].part == .be,
            !view.tokens[colon..<quantity.first].contains(where: Self.opensVerbGroup)
        else { return nil }
        return EnglishVerbGroup(view, verb: colon - 1).tense
    }

    /// "Out of the 25 goals, 16 had been met", "Twenty billion in loans to farmers will be granted": what opens its
    /// clause has the time of the clause's verb.
    private func tenseOfClause(_ quantity: QuantityMention) -> Statement.Tense? {
        if opensThatClause(quantity), let verb = verbBehind(quantity.end) {
            return EnglishVerbGroup(view, verb: verb).tense
        }
        if let tense = tenseOfPart(quantity) ?? tenseRightBehind(quantity) { return tense }
        let start = startOfClause(before: quantity.first)
        let isBehindColon = start > 0 && view.tokens[start - 1].kind == .colon
        let opening = view.tokens[(isBehindColon ? start : 0)..<quantity.first]
        guard opening.count <= 5,
            opening.allSatisfy({
                $0.part == .preposition || $0.part == .determiner || $0.part == .adverb || $0.kind == .comma
                    || $0.isOne(of: .total, .all, .home)
            })
        else { return nil }
        var at = quantity.end
        // Behind a preposition the phrase ends at its comma, and the clause stands behind that.
        let isFronted = opening.contains { $0.part == .preposition } && !opening.contains { $0.is(.total) }
        if isFronted {
            while let token = view.token(at), token.kind != .comma { at += 1 }
        }
        while let token = view.token(at), !Self.opensVerbGroup(token) {
            let isJoint = token.kind == .semicolon || token.kind == .colon || token.kind == .comma
            if token.part == .relative || token.part == .subordinator || isJoint && !isFronted { return nil }
            at += 1
        }
        guard view.token(at) != nil else { return nil }
        let tense = EnglishVerbGroup(view, verb: lastOfGroup(from: at)).tense
        guard isFronted, tense != .past, !opening.contains(where: { $0.is(.home) }) else { return tense }
        // "Out of the six provinces, two have", "With 8 million in funding, we can"
        if opening.contains(where: { $0.isOne(of: .out, .of, .among) }), tense == .present { return tense }
        return opening.contains { $0.is(.with) } && tense == .future ? tense : nil
    }

    /// "Grain worth 5 million has been bought", "a loan of 3 million will be repaid": the clause's verb stands right behind
    /// what ends its subject.
    private func tenseRightBehind(_ quantity: QuantityMention) -> Statement.Tense? {
        guard quantity.unit != .count, let next = view.token(quantity.end),
            next.part == .have || next.part == .modal || next.part == .be && !next.is(.being),
            let before = view.token(quantity.first - 1),
            before.isOne(of: .of, .worth),
            view.tokens[startOfClause(before: quantity.first)..<quantity.first].allSatisfy({
                !Self.opensVerbGroup($0) && $0.part != .base && $0.part != .relative
            })
        else { return nil }
        let tense = EnglishVerbGroup(view, verb: lastOfGroup(from: quantity.end)).tense
        return tense == .present ? nil : tense
    }

    /// "Arrivals, at 612,000 for the first eight months, are already": the verb behind the aside has the time of its value.
    func tenseBehindAside(_ quantity: QuantityMention) -> Statement.Tense? {
        guard view.token(quantity.first - 1)?.is(.at) ?? false,
            view.token(quantity.first - 2)?.kind == .comma,
            let close = (quantity.end..<min(quantity.end + 9, view.tokens.count)).first(where: {
                view.tokens[$0].kind == .comma
            })
        else { return nil }
        var verb = close + 1
        while view.token(verb)?.part == .adverb { verb += 1 }
        guard let token = view.token(verb), Self.opensVerbGroup(token) else { return nil }
        let last = lastOfGroup(from: verb)
        // "The deficit, at 7% this year, will widen": it has not yet.
        if view.tokens[last].has(.changing) { return .present }
        return EnglishVerbGroup(view, verb: last).tense
    }

    /// "15 GW, of which 5% will come from small plants": the clause behind "of which" has its own verb.
    private func tenseOfPart(_ quantity: QuantityMention) -> Statement.Tense? {
        guard isPartOfWhich(quantity), let next = view.token(quantity.end),
            next.part == .modal || next.part == .have || next.part == .be
        else { return nil }
        return EnglishVerbGroup(view, verb: lastOfGroup(from: quantity.end)).tense
    }

    /// "It is hoped that 400 people will come": subject of a clause of its own.
    private func opensThatClause(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while let token = view.token(at),
            token.part == .determiner || token.part == .adverb || token.part == .adjective
        { at -= 1 }
        guard view.token(at)?.is(.that) ?? false, let verb = view.token(at - 1) else { return false }
        return verb.isVerb || verb.part == .participle
    }

    private func isPartOfWhich(_ quantity: QuantityMention) -> Bool {
        view.token(quantity.first - 1)?.is(.which) ?? false
            && view.token(quantity.first - 2)?.is(.of) ?? false
    }

    /// "To ease travel, 28 projects are focused on rail": what is done for a purpose that is named first is still to come.
    func tenseBehindPurpose(_ quantity: QuantityMention) -> Statement.Tense? {
        guard let purposeEnd, purposeEnd < quantity.first,
            !view.tokens[purposeEnd..<quantity.first].contains(where: { Self.opensVerbGroup($0) }),
            let verb = (quantity.end..<min(quantity.end + 8, view.tokens.count)).first(where: {
                Self.opensVerbGroup(view.tokens[$0])
            })
        else { return nil }
        let tense = EnglishVerbGroup(view, verb: lastOfGroup(from: verb)).tense
        return tense == .present ? .future : tense
    }

    /// Behind the last colon or semicolon.
    private func startOfClause(before place: Int) -> Int {
        view.tokens[..<place].lastIndex { $0.kind == .colon || $0.kind == .semicolon }.map { $0 + 1 } ?? 0
    }

    /// The clause behind a colon has a verb of its own: "it fell by 1%, which is not enough: savings of 2% will be needed".
    private func isOpenedAnew(_ quantity: QuantityMention, _ verb: Int) -> Bool {
        verb < startOfClause(before: quantity.first)
    }

    /// "and 12 per cent walk", "one hospital, seven clinics and 29 stores" behind "Facilities are": a value without a verb
    /// before it has the time of the verb right behind it, or of the count that it is listed with.
    private func tenseOfNeighbour(_ quantity: QuantityMention, _ verb: Int?) -> Statement.Tense {
        if let next = view.token(quantity.end),
            next.part == .finite || next.part == .be || next.part == .have,
            quantity.unit != .count, view.token(quantity.end + 1)?.part != .infinitiveMarker,
            opensOwnClause(quantity)
        {
            return EnglishVerbGroup(view, verb: quantity.end).tense
        }
        // "three towns fell behind: Norham (5 million)", "was led by Norham (5 million)": told of by the verb before the bracket.
        if verb == nil, view.token(quantity.first - 1)?.kind == .openParenthesis,
            let before = governingVerbBefore(quantity.first - 1),
            EnglishVerbGroup(view, verb: before).tense == .past
        {
            return .past
        }
        guard verb == nil, quantity.unit == .count, let last = statements.last, last.unit == .count,
            last.role == nil, last.tense == .present, last.isState,
            !view.tokens[view.quantities[last.mention].end..<quantity.first].contains(where: {
                $0.isVerb || $0.part == .be || $0.part == .modal || $0.kind == .semicolon || $0.kind == .stop
            })
        else { return .none }
        return last.tense
    }

    private func opensOwnClause(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while let token = view.token(at),
            token.part == .adverb || token.part == .determiner || token.part == .adjective
        { at -= 1 }
        guard let before = view.token(at) else { return true }
        return before.part == .conjunction || before.kind == .comma || before.kind == .semicolon
    }

    static func opensVerbGroup(_ token: Token) -> Bool {
        token.part == .finite || token.part == .be || token.part == .have || token.part == .modal
    }

    /// "have since been shut": the verb that the auxiliaries lead to.
    private func lastOfGroup(from start: Int) -> Int {
        var verb = start
        while let next = view.token(verb + 1),
            next.part == .be || next.part == .have || next.part == .participle || next.part == .base
                || next.part == .adverb || next.part == .negation
        { verb += 1 }
        while verb > start, view.tokens[verb].part == .adverb || view.tokens[verb].part == .negation {
            verb -= 1
        }
        return verb
    }
}
