/// What a sentence lists as goals, and what those who speak ask for or put into their budget: "has three targets: ...",
/// "I am recommending ...", "We also include ...".
extension EnglishStatementReader {
    // MARK: Goals behind a colon

    /// The place of the colon that leads from goals to what they say.
    static func startOfGoals(_ view: SentenceView) -> Int? {
        guard let colon = view.tokens.firstIndex(where: { $0.kind == .colon }), colon > 0,
            colon + 1 < view.tokens.count, !view.tokens[colon + 1].isGlued
        else { return nil }
        let reach = max(0, colon - 8)..<colon
        guard let goal = reach.last(where: { namesGoals(view.tokens[$0]) }),
            !(goal..<colon).contains(where: { view.tokens[$0].isOne(of: .was, .were) }),
            isStillMeant(before: colon, view),
            !(max(0, goal - 4)..<goal).contains(where: {
                view.tokens[$0].isOne(of: .against, .progress, .results, .achieved, .performance, .towards)
            }),
            // "exceeded their revenue targets: the north at 120%": what was done.
            !(max(0, goal - 8)..<goal).contains(where: {
                view.tokens[$0].part == .finite && view.tokens[$0].has(.verbPast)
                    && view.tokens[$0].has([.reaching, .exceeding])
            })
        else { return nil }
        return colon
    }

    /// "exceeded their targets: ...", "met three goals: ..." tell of what was reached; "adopted" and "set" do not.
    private static func isStillMeant(before colon: Int, _ view: SentenceView) -> Bool {
        guard
            let verb = view.tokens[..<colon].lastIndex(where: {
                $0.part == .finite || $0.part == .participle
            })
        else { return true }
        let token = view.tokens[verb]
        guard token.has([.verbPast, .verbParticiple]), !token.has(.verbThird) else { return true }
        return token.putsForward || token.isOne(of: .set, .planned, .proposed, .fixed, .revised)
            || token.has([.aiming, .making]) && !token.isOne(of: .achieved, .met)
    }

    private static func namesGoals(_ token: Token) -> Bool {
        token.part == .noun && (isGoal(token) || token.has([.goalNoun, .aim]) || token.is(.vision))
    }

    /// "two goals: 65% of homes are warm; noise falls by 4 decibels": said in the present, and meant.
    func isAmongGoals(_ quantity: QuantityMention, _ group: EnglishVerbGroup?) -> Bool {
        guard let goalsFrom, quantity.first > goalsFrom else { return false }
        switch group?.tense ?? .none {
        case .past, .future: return false
        case .present, .none: break
        }
        var at = quantity.first - 1
        while at > goalsFrom, view.tokens[at].kind != .semicolon {
            if view.tokens[at].isOne(of: .currently, .now, .today, .current, .from) { return false }
            at -= 1
        }
        return true
    }

    // MARK: Requests

    /// The place of the verb by which those who speak ask for something.
    static func startOfRequest(_ view: SentenceView) -> Int? {
        guard view.inventory.cues.contains(.stance) else { return nil }
        for place in view.tokens.indices.dropFirst() {
            let token = view.tokens[place]
            // "We asked 900 residents about their parks" tells of what was done.
            guard token.asks, token.isVerb, !token.is(.asked) || !view.isQuantity(place + 1) else { continue }
            if isSaidBySpeaker(place, view) { return place }
        }
        return nil
    }

    /// "I am asking", "we also recommend", "I'm proposing".
    private static func isSaidBySpeaker(_ verb: Int, _ view: SentenceView) -> Bool {
        var at = verb - 1
        while at >= 0, verb - at <= 5 {
            let token = view.tokens[at]
            if token.is(.we) || isI(token, view) { return true }
            guard
                token.part == .be || token.part == .have || token.part == .adverb || token.part == .modal
                    || token.part == .base || token.kind == .closeQuote || token.range.count <= 2
                    || token.is(.today)
            else { return false }
            at -= 1
        }
        return false
    }

    private static func isI(_ token: Token, _ view: SentenceView) -> Bool {
        token.range.count == 1 && view.text[Int(token.lower)] == 0x49 && token.kind == .word
    }

    /// What follows a request, in its own words or in those of an infinitive or "-ing" form behind it.
    func isAskedFor(_ quantity: QuantityMention, _ group: EnglishVerbGroup?) -> Bool {
        guard let requestsFrom, quantity.first > requestsFrom, !isBoundInForce(quantity) else { return false }
        guard let group, group.verb != requestsFrom else { return true }
        let token = view.tokens[group.verb]
        guard token.part == .base || token.part == .gerund || token.part == .participle,
            group.tense != .past, group.verb > requestsFrom
        else { return false }
        return !view.tokens[requestsFrom..<group.verb].contains {
            $0.kind == .semicolon || $0.part == .subordinator && !$0.is(.that)
        }
    }

    /// "Under my proposal, every teacher receives a bonus": the words before the comma make what follows meant.
    static func opensUnderPlan(_ view: SentenceView) -> Bool {
        guard view.tokens.first?.is(.under) ?? false,
            let comma = view.tokens.prefix(9).firstIndex(where: { $0.kind == .comma }), comma > 1
        else { return false }
        let whose = view.tokens[1]
        return (whose.has(.possessivePronoun) || whose.isOne(of: .this, .the))
            && view.tokens[1..<comma].contains { $0.isBudget || $0.isOne(of: .proposal, .proposals, .plan) }
            && !view.tokens[1..<comma].contains { $0.isCapitalised }
    }

    /// "We also include a 2% raise", "I have included 69 million": put into the budget by those who speak.
    func isIncludedBySpeaker(_ group: EnglishVerbGroup) -> Bool {
        let isSetAside =
            view.tokens[group.verb].is(.set) && view.token(group.verb + 1)?.is(.aside) ?? false
        guard isSetAside || view.tokens[group.verb].isOne(of: .include, .included, .including) else {
            return false
        }
        var at = group.start - 1
        while let token = view.token(at), token.part == .adverb { at -= 1 }
        return view.token(at).map { $0.is(.we) || Self.isI($0, view) } ?? false
    }
}
