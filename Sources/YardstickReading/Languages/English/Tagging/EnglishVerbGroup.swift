/// A verb with its auxiliaries: where it starts, and what it says about when.
struct EnglishVerbGroup {
    let start: Int
    let verb: Int
    let tense: Statement.Tense

    /// The group of the verb at a place.
    init(_ view: SentenceView, verb: Int) {
        let auxiliaries = EnglishAuxiliaries(view, verb: verb)
        let tense = Self.tense(of: verb, behind: auxiliaries, view)
        self.verb = verb
        start = auxiliaries.start
        self.tense = Self.looksAhead(verb, auxiliaries, tense, view) ? .future : tense
    }

    /// What the auxiliaries say, or for a verb without any, what its clause says.
    private static func tense(of verb: Int, behind auxiliaries: EnglishAuxiliaries, _ view: SentenceView)
        -> Statement.Tense
    {
        switch view.tokens[verb].part {
        case .base where auxiliaries.tense == .none:
            return isBehindRelative(verb, view) ? .present : tense(ofListed: verb, view)
        case .participle where auxiliaries.start == verb: return tense(ofListed: verb, view)
        case .gerund where auxiliaries.tense == .none:
            return isDeedAimedAt(verb, view) ? .future : tense(ofListed: verb, view)
        default: return auxiliaries.tense
        }
    }

    /// "meals, which today reach 400 pupils, will be"
    private static func isBehindRelative(_ verb: Int, _ view: SentenceView) -> Bool {
        view.tokens[max(0, verb - 3)..<verb].contains { $0.part == .relative }
    }

    // MARK: The form of the verb itself

    /// What a finite verb or a form of "be" says without its auxiliaries.
    static func tense(ofForm verb: Int, _ view: SentenceView) -> Statement.Tense {
        switch view.tokens[verb].part {
        case .finite: tense(ofFinite: verb, view)
        case .be: tense(ofBe: verb, view)
        default: .none
        }
    }

    private static func tense(ofFinite verb: Int, _ view: SentenceView) -> Statement.Tense {
        if proposes(view, verb) { return .future }
        let token = view.tokens[verb]
        guard token.has(.verbPast), !token.has(.verbBase) || !isAmongPresent(view) else {
            return isUnderPledge(view, verb) || backs(view, verb) ? .future : .present
        }
        let seen = verbOfSeeing(view, verb).map { EnglishVerbGroup(view, verb: $0).tense } ?? .past
        guard seen == .past, let with = startOfAbsolute(view, verb) else { return seen }
        return tense(ofListed: with, view)
    }

    private static func tense(ofBe verb: Int, _ view: SentenceView) -> Statement.Tense {
        let token = view.tokens[verb]
        if token.isOne(of: .was, .were, .been) { return .past }
        guard token.isOne(of: .is, .are), let next = view.token(verb + 1), let last = view.token(verb + 2)
        else { return .present }
        // "are to be delivered"
        if next.part == .infinitiveMarker, last.is(.be) { return .future }
        // "65 million is being sought"
        return next.is(.being) && last.has([.aiming, .proposing]) ? .future : .present
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

    /// "did not exceed" looks back, "does not exceed" and "can reach" do not.
    static func tense(ofDo auxiliary: Token) -> Statement.Tense {
        auxiliary.is(.did) ? .past : .present
    }

    /// "cut", "set", "put": the same form in past and present; the sentence's other verbs decide.
    private static func isAmongPresent(_ view: SentenceView) -> Bool {
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
