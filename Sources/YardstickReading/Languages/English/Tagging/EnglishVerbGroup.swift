/// A verb with its auxiliaries: where it starts, and what it says about when.
struct EnglishVerbGroup {
    let start: Int
    let verb: Int
    let tense: Statement.Tense

    /// The group of the verb at a place.
    init(_ view: SentenceView, verb: Int) {
        self.verb = verb
        var at = verb
        var passive = false
        var isInfinitive = false
        var tense: Statement.Tense = .none
        let token = view.tokens[verb]
        switch token.part {
        case .finite:
            tense =
                token.has(.verbPast) && !(token.has(.verbBase) && Self.isAmongPresent(view, verb))
                ? .past : .present
            if tense == .present, Self.isUnderPledge(view, verb) || Self.backs(view, verb) { tense = .future }
            if Self.proposes(view, verb) { tense = .future }
            if tense == .past, let see = Self.verbOfSeeing(view, verb) {
                tense = EnglishVerbGroup(view, verb: see).tense
            }
            if tense == .past, let with = Self.startOfAbsolute(view, verb) {
                tense = Self.tense(ofListed: with, view)
            }
        case .be:
            tense = token.isOne(of: .was, .were, .been) ? .past : .present
            // "are to be delivered"
            if token.isOne(of: .is, .are), view.token(verb + 1)?.part == .infinitiveMarker,
                view.token(verb + 2)?.is(.be) ?? false
            {
                tense = .future
            }
            // "65 million is being sought"
            if token.isOne(of: .is, .are), view.token(verb + 1)?.is(.being) ?? false,
                view.token(verb + 2)?.has([.aiming, .proposing]) ?? false
            {
                tense = .future
            }
        default: break
        }
        var back = verb - 1
        loop: while back >= 0 {
            let before = view.tokens[back]
            switch before.part {
            case .adverb, .negation: break
            case .be:
                passive = passive || token.part == .participle
                at = back
                if tense == .none || token.part == .be && !isInfinitive {
                    tense = before.isOne(of: .was, .were, .been) ? .past : .present
                }
            case .have:
                at = back
                // "had been set to raise"
                if !isInfinitive || tense != .future || token.part != .base { tense = .past }
            case .modal:
                at = back
                let isAhead = before.has(.pledging) || Self.isHopedFor(back, of: token, view)
                tense = isAhead ? .future : Self.tense(ofDo: before)
                break loop
            case .infinitiveMarker:
                at = back
                tense = Self.tense(ofInfinitive: back, view)
                isInfinitive = true
                guard let carrier = Self.carrier(ofInfinitive: back, view) else { break loop }
                at = carrier
                back = carrier
            case .participle where before.isOne(of: .expected, .projected, .estimated, .planned): at = back
            default: break loop
            }
            back -= 1
        }
        // "meals, which today reach 400 pupils, will be"
        if token.part == .base, tense == .none,
            view.tokens[max(0, verb - 3)..<verb].contains(where: { $0.part == .relative })
        {
            tense = .present
        }
        if token.part == .base, tense == .none { tense = Self.tense(ofListed: verb, view) }
        if token.part == .participle, at == verb { tense = Self.tense(ofListed: verb, view) }
        if token.part == .gerund, tense == .none {
            tense = Self.isDeedAimedAt(verb, view) ? .future : Self.tense(ofListed: verb, view)
        }
        if passive, tense == .present, Self.isUnderPledge(view, at) { tense = .future }
        if tense == .present, token.part == .gerund, Self.announces(view, at, token) { tense = .future }
        // "has estimated a growth of 5%"
        if token.is(.estimated), at < verb, view.tokens[at].part == .have, !passive { tense = .future }
        if Self.proposes(view, verb), at < verb, token.part == .participle || token.part == .gerund {
            tense = .future
        }
        // "are expected to be built"
        if token.isOne(of: .expected, .projected, .planned), tense == .present,
            view.token(verb + 1)?.part == .infinitiveMarker
        {
            tense = .future
        }
        // "growth is expected at 3%"
        if passive, tense == .present, view.token(verb + 1)?.is(.at) ?? false,
            token.isOne(of: .expected, .projected, .forecast, .predicted, .anticipated)
        {
            tense = .future
        }
        // "are funded and slated for installation"
        if passive, tense == .present, view.token(verb + 1)?.is(.and) ?? false,
            view.token(verb + 2)?.isOne(of: .slated, .scheduled, .planned, .due) ?? false
        {
            tense = .future
        }
        // "is being sought", "are being proposed"
        if passive, tense == .present, token.has([.aiming, .proposing]),
            view.token(verb - 1)?.is(.being) ?? false
        {
            tense = .future
        }
        start = at
        self.tense = tense
    }

    /// "believes it can reach", "we can cut": what those who speak hold for possible is meant; not "the hall can seat".
    private static func isHopedFor(_ modal: Int, of verb: Token, _ view: SentenceView) -> Bool {
        guard view.tokens[modal].isOne(of: .can, .could), verb.has([.changing, .reaching, .multiplying])
        else { return false }
        var back = modal - 1
        while back >= 0, modal - back < 8 {
            let token = view.tokens[back]
            if token.is(.we) || token.believes { return true }
            guard
                token.isNominal || token.part == .pronoun || token.part == .determiner
                    || token.part == .subordinator || token.part == .relative || token.is(.that)
            else { return false }
            back -= 1
        }
        return false
    }

    /// "We are introducing three bills", "I'm investing 5 million": those who speak announce a deed that is under way
    /// or still to come; not "We are now serving", which says how things stand.
    private static func announces(_ view: SentenceView, _ start: Int, _ verb: Token) -> Bool {
        guard verb.has([.making, .proposing, .aiming]), let speaker = view.token(start - 1),
            speaker.is(.we) || speaker.range.count == 1 && speaker.isCapitalised
        else { return false }
        return !view.tokens.contains { $0.isOne(of: .now, .currently, .today, .already) }
    }

    /// "I support a 500 dollar raise": what the one who speaks stands up for is meant.
    private static func backs(_ view: SentenceView, _ verb: Int) -> Bool {
        guard view.tokens[verb].isOne(of: .support, .urge, .seek, .favor, .back) else { return false }
        var back = verb - 1
        while let token = view.token(back), token.part == .adverb { back -= 1 }
        return view.token(back).map { $0.range.count == 1 && $0.isCapitalised || $0.is(.we) } ?? false
    }

    /// "a commitment to see emissions reduced by 80%": the verb that the participle stands under.
    private static func verbOfSeeing(_ view: SentenceView, _ verb: Int) -> Int? {
        var back = verb - 1
        while let token = view.token(back), verb - back < 10,
            token.isNominal || token.part == .determiner || token.is(.of) || token.kind == .hyphen
        { back -= 1 }
        guard back < verb - 1, let see = view.token(back), see.is(.see), see.part == .base else { return nil }
        return back
    }

    /// "jobs will be created, with the rate kept within 4%": the phrase has the time of the clause before its comma.
    private static func startOfAbsolute(_ view: SentenceView, _ verb: Int) -> Int? {
        var back = verb - 1
        while let token = view.token(back), verb - back < 14,
            token.isNominal || token.part == .determiner || token.is(.of) || token.part == .gerund
        { back -= 1 }
        guard back > 1, view.tokens[back].is(.with), back < verb - 1, view.tokens[back - 1].kind == .comma
        else {
            return nil
        }
        return back
    }

    /// "has committed to creating", "aims at doubling".
    private static func isDeedAimedAt(_ verb: Int, _ view: SentenceView) -> Bool {
        guard let link = view.token(verb - 1), link.isOne(of: .to, .at, .on, .with),
            let aim = view.token(verb - 2)
        else { return false }
        // "tasked with raising it and with cutting costs"
        if aim.is(.and), let earlier = view.tokens[..<(verb - 2)].lastIndex(where: { $0.word == link.word }),
            view.token(earlier + 1)?.part == .gerund
        {
            return isDeedAimedAt(earlier + 1, view)
        }
        return link.is(.with) ? aim.isOne(of: .tasked, .charged, .entrusted) : aim.has(.aiming)
    }

    /// "proposed 3 million", "calls for a cut": its object is meant; not "called 20 residents".
    private static func proposes(_ view: SentenceView, _ verb: Int) -> Bool {
        guard view.tokens[verb].has(.proposing) || view.tokens[verb].isAmong(.apply, .applying) else {
            return false
        }
        let isCall = view.tokens[verb].isOne(
            of: .call, .calls, .called, .calling, .apply, .applies, .applied, .applying)
        return !isCall || view.token(verb + 1)?.is(.for) ?? false
    }

    /// "did not exceed" looks back, "does not exceed" and "can reach" do not.
    private static func tense(ofDo auxiliary: Token) -> Statement.Tense {
        auxiliary.is(.did) ? .past : .present
    }

    /// "will ensure incomes continue to rank first": present in form, under a pledge in meaning.
    private static func isUnderPledge(_ view: SentenceView, _ verb: Int) -> Bool {
        var back = verb - 1
        while back >= 0, view.tokens[back].kind != .semicolon {
            // "we must be aware that only 72% have one"
            if view.tokens[back].is(.aware) { return false }
            if view.tokens[back].part == .modal { return view.tokens[back].has(.pledging) }
            // "Ensure that all live within reach of a park"
            if view.tokens[back].part == .base, back == 0, view.token(1)?.part == .subordinator {
                return true
            }
            if view.tokens[back].part == .infinitiveMarker, let be = view.token(back - 1),
                be.isOne(of: .is, .are)
            {
                return true
            }
            back -= 1
        }
        return false
    }

    /// "cut", "set", "put": the same form in past and present; the sentence's other verbs decide.
    private static func isAmongPresent(_ view: SentenceView, _ verb: Int) -> Bool {
        view.tokens.contains { $0.part == .modal }
    }

    /// The relative word of the clause that a verb stands in, where it is right before the verb or its short subject.
    private static func relativeBefore(_ verb: Int, _ view: SentenceView) -> Int? {
        var back = verb - 1
        while back >= 0, verb - back < 4 {
            let token = view.tokens[back]
            if token.part == .relative {
                return back > 0 && view.tokens[back - 1].kind != .comma ? back : nil
            }
            guard
                token.isNominal || token.part == .determiner || token.part == .pronoun || token.part == .have
                    || token.part == .adverb
            else { return nil }
            back -= 1
        }
        return nil
    }

    /// "will be", "to be": forms behind which a participle may be listed.
    private static func leadsToPassive(_ auxiliary: Int, _ view: SentenceView) -> Bool {
        var next = auxiliary + 1
        while let token = view.token(next), token.part == .adverb || token.part == .negation { next += 1 }
        return view.token(next).map { $0.part == .be || $0.part == .have } ?? true
    }

    /// A verb without an auxiliary of its own takes the time of the verb that the list, or the clause, started with.
    static func tense(ofListed verb: Int, _ view: SentenceView) -> Statement.Tense {
        var back = verb - 1
        let isParticiple = view.tokens[verb].part == .participle && view.tokens[verb].has(.verbPast)
        while back >= 0 {
            let token = view.tokens[back]
            if token.kind == .semicolon { return .none }
            // "are to end the hunger that has lasted, reach growth of 5%": the verb of a relative clause.
            if token.part == .finite || token.part == .have, let relative = relativeBefore(back, view) {
                back = relative - 1
                continue
            }
            // "Provided funding to build 30 schools and funded 50": a participle is no second infinitive.
            if isParticiple, token.part == .modal || token.part == .infinitiveMarker,
                !leadsToPassive(back, view)
            {
                back -= 1
                continue
            }
            switch token.part {
            case .modal: return token.has(.auxiliaryDo) ? tense(ofDo: token) : .future
            // "agreed to amend the code to improve": the purpose is as far away as the deed.
            case .infinitiveMarker where back < verb - 1: return tense(ofInfinitive: back, view)
            case .finite: return token.has(.verbPast) ? .past : .present
            case .have: return .past
            // "will be investing in water and saving 2 million"
            case .be where token.isOne(of: .be, .being): back -= 1
            case .be:
                if token.isOne(of: .was, .were) { return .past }
                if let next = view.token(back + 1), next.part == .infinitiveMarker { return .future }
                return .present
            default: back -= 1
            }
        }
        return .none
    }
}
