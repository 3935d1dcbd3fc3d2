/// When the deed of an infinitive is: "is to reach", "agreed to build", "helped to build".
extension EnglishVerbGroup {
    /// The verb that an infinitive leans on: "is expected to exceed", "continues to rank", "is to reach".
    static func carrier(ofInfinitive marker: Int, _ view: SentenceView) -> Int? {
        var back = marker - 1
        while back >= 0, view.tokens[back].part == .adverb { back -= 1 }
        guard back >= 0 else { return nil }
        let token = view.tokens[back]
        if token.part == .be || token.part == .modal || token.part == .have { return back }
        // "is likely to grow", "is set to fall"
        if token.part == .participle || token.part == .adjective
            || token.has(.aiming) && view.token(back - 1)?.part == .be
        {
            return back > 0 && view.tokens[back - 1].part == .be ? back : nil
        }
        if token.isVerb, token.has(.leaning) { return back }
        // "rose to account for 5%"
        let rises = token.isVerb && token.has(.changing) && marker + 1 < view.tokens.count
        return rises && view.tokens[marker + 1].has([.sharing, .reaching]) ? back : nil
    }

    /// "is to reach", "need to build" look ahead; "helped to build" looks back.
    static func tense(ofInfinitive marker: Int, _ view: SentenceView) -> Statement.Tense {
        var back = marker - 1
        while back >= 0, view.tokens[back].part == .adverb { back -= 1 }
        guard back >= 0 else { return .none }
        let before = view.tokens[back]
        // "are more likely to be online": how things are
        if before.is(.likely), view.token(back - 1)?.isOne(of: .more, .less, .as, .most, .times) ?? false {
            return .present
        }
        // "The first stage was to reach 60%": what was meant to be.
        if before.part == .be || isForeseen(before) || isPassive(behind: before, marker, view)
            || isEstimatedDeed(behind: before, marker, view) || isSubjectGoal(back, view)
            || isLedByAim(marker, view) || isAimedAside(marker, view) || isPurposeOfMoney(marker, view)
            || isWorkedFor(back, view) || isAskedOf(marker, view)
        {
            return .future
        }
        if before.part == .conjunction || before.kind == .comma,
            let earlier = view.tokens[..<back].lastIndex(where: { $0.part == .infinitiveMarker })
        {
            return tense(ofInfinitive: earlier, view)
        }
        let listed = tense(ofListed: marker, view)
        // "Energy use to fall by 3 percent": a headline.
        return listed == .none && before.part == .noun && !opensWithVerb(view, marker)
            && !hasClauseVerb(view, behind: marker) ? .future : listed
    }

    /// "is estimated to have grown": what is reckoned to be done. Not "aims to have built".
    static func isHeldToBeDone(_ marker: Int, _ view: SentenceView) -> Bool {
        guard view.token(marker + 1)?.part == .have, let before = view.token(marker - 1) else { return false }
        return before.isOne(of: .estimated, .believed)
    }

    /// "expected to", "aims to", "proposed to"
    private static func isForeseen(_ before: Token) -> Bool {
        before.isOne(of: .expected, .projected, .planned, .forecast, .predicted, .anticipated)
            || before.isOne(of: .designed, .meant) && before.part == .participle
            || before.has(.aiming) || before.part == .participle && before.has(.proposing)
    }

    /// "homes to be built"
    private static func isPassive(behind noun: Token, _ marker: Int, _ view: SentenceView) -> Bool {
        (noun.part == .noun || noun.is(.others)) && view.token(marker + 1)?.is(.be) ?? false
            && view.token(marker + 2)?.part == .participle
    }

    /// "is estimated to cost 5 million": not "is estimated to be", which tells how things stand.
    private static func isEstimatedDeed(behind before: Token, _ marker: Int, _ view: SentenceView) -> Bool {
        guard before.is(.estimated), let verb = view.token(marker + 1) else { return false }
        return verb.part != .be && !verb.has([.have, .holding])
    }

    /// "A goal was set to lift the quota": what a goal is set to do is meant.
    private static func isSubjectGoal(_ participle: Int, _ view: SentenceView) -> Bool {
        guard view.tokens[participle].part == .participle else { return false }
        var back = participle - 1
        while back >= 0, view.tokens[back].part == .be || view.tokens[back].part == .have { back -= 1 }
        return back >= 0 && back < participle - 1 && EnglishStatementReader.isGoal(view.tokens[back])
    }

    /// "Transport of 300 people to work has been arranged": the clause has its own verb.
    private static func hasClauseVerb(_ view: SentenceView, behind marker: Int) -> Bool {
        var at = marker + 1
        while let token = view.token(at), token.part != .relative, token.part != .subordinator,
            token.kind != .comma, !token.isOne(of: .where, .that)
        {
            if at > marker + 1,
                token.part == .finite || token.part == .be || token.part == .have || token.part == .modal
            {
                return true
            }
            at += 1
        }
        return false
    }

    /// A verb of any kind stands before the place.
    private static func opensWithVerb(_ view: SentenceView, _ place: Int) -> Bool {
        view.tokens[..<place].contains { $0.isVerb }
    }

    /// "pledged in its manifesto to spend": the verb that aims stands before a phrase of its own.
    private static func isLedByAim(_ marker: Int, _ view: SentenceView) -> Bool {
        var back = marker - 1
        while back >= 0, marker - back < 8 {
            let token = view.tokens[back]
            if token.isVerb { return token.has([.aiming, .proposing]) }
            guard
                token.isNominal || token.part == .preposition || token.part == .determiner
                    || token.part == .number || token.part == .participle && token.has(.changing)
                    || token.part == .conjunction && marker - back > 1 || token.is(.it)
            else {
                return false
            }
            back -= 1
        }
        return false
    }

    /// "expects, within five years, to open four schools": an aside parts the verb that aims from what it aims at.
    private static func isAimedAside(_ marker: Int, _ view: SentenceView) -> Bool {
        guard view.token(marker - 1)?.kind == .comma,
            let open = view.tokens[max(0, marker - 10)..<marker - 1].lastIndex(where: { $0.kind == .comma }),
            let verb = view.token(open - 1)
        else { return false }
        return verb.isVerb && verb.has([.aiming, .proposing])
            && view.tokens[open + 1..<marker - 1].allSatisfy { !$0.isVerb }
    }

    /// "We are working to build 30 homes": work goes on, and what it is for is not there yet.
    private static func isWorkedFor(_ gerund: Int, _ view: SentenceView) -> Bool {
        view.tokens[gerund].is(.working) && view.tokens[gerund].part == .gerund
            && view.token(gerund - 1)?.part == .be
    }

    /// "have asked the bank to finance 300 homes", "provided the board with land to build 300 homes": still to be done.
    private static func isAskedOf(_ marker: Int, _ view: SentenceView) -> Bool {
        if view.tokens[marker - 1].isOne(of: .land, .sites) { return true }
        var back = marker - 1
        while back >= 0, marker - back < 8 {
            let token = view.tokens[back]
            if token.isVerb { return token.asks }
            guard token.isNominal || token.part == .determiner || token.is(.of) || token.part == .pronoun
            else { return false }
            back -= 1
        }
        return false
    }

    /// "5 million was allocated to support 300 homes", "an award to provide 20 pumps": what money that is set aside
    /// or granted is for is still to be done.
    private static func isPurposeOfMoney(_ marker: Int, _ view: SentenceView) -> Bool {
        if let award = view.token(marker - 1), award.is(.award) || award.isBudget { return true }
        var back = marker - 1
        while back >= 0, marker - back < 16 {
            let token = view.tokens[back]
            // "The state allocated funds to build 300 schools" tells of what was done with them.
            if token.allots { return token.part != .finite }
            if token.is(.aside), view.token(back - 1)?.is(.set) ?? false { return true }
            if token.putsForward, token.isVerb { return true }
            guard
                token.isNominal || token.part == .preposition || token.part == .determiner
                    || token.part == .number || token.kind == .comma || token.kind == .openParenthesis
                    || token.kind == .closeParenthesis || token.kind == .currency
            else { return false }
            back -= 1
        }
        return false
    }
}
