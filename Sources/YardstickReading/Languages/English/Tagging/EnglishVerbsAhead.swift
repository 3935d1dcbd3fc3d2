/// Verbs whose form is of the present or the past, and whose deed is still to come: "is expected to grow", "proposed 3
/// million", "We are introducing three bills".
extension EnglishVerbGroup {
    /// Whether a verb tells of what is to come, whatever tense its auxiliaries have.
    static func looksAhead(
        _ verb: Int, _ auxiliaries: EnglishAuxiliaries, _ tense: Statement.Tense, _ view: SentenceView
    ) -> Bool {
        if hasProposed(verb, auxiliaries, view) { return true }
        guard tense == .present else { return false }
        let token = view.tokens[verb]
        if token.part == .gerund, announces(view, auxiliaries.start, token) { return true }
        if isExpectedTo(verb, view) || isLeftToDo(verb, view) { return true }
        return auxiliaries.isPassive
            && (isExpectedAt(verb, view) || isSlatedToo(verb, view) || isBeingSought(verb, view)
                || isUnderPledge(view, auxiliaries.start))
    }

    /// "has estimated a growth of 5%", "has been proposing a cut"
    private static func hasProposed(
        _ verb: Int, _ auxiliaries: EnglishAuxiliaries, _ view: SentenceView
    ) -> Bool {
        guard auxiliaries.start < verb else { return false }
        let token = view.tokens[verb]
        if token.is(.estimated), view.tokens[auxiliaries.start].part == .have, !auxiliaries.isPassive {
            return true
        }
        return (token.part == .participle || token.part == .gerund) && proposes(view, verb)
    }

    /// "are expected to be built"
    private static func isExpectedTo(_ verb: Int, _ view: SentenceView) -> Bool {
        view.tokens[verb].isOne(of: .expected, .projected, .planned)
            && view.token(verb + 1)?.part == .infinitiveMarker
    }

    /// "3 miles remain to be built", "85% of it is likely to be in shops"
    private static func isLeftToDo(_ verb: Int, _ view: SentenceView) -> Bool {
        if view.tokens[verb].isOne(of: .remain, .remains) {
            return view.token(verb + 1)?.part == .infinitiveMarker && view.token(verb + 2)?.is(.be) ?? false
                && view.token(verb + 3)?.part == .participle
        }
        return view.tokens[verb].part == .be && view.token(verb + 1)?.is(.likely) ?? false
            && view.token(verb + 2)?.part == .infinitiveMarker
    }

    /// "growth is expected at 3%"
    private static func isExpectedAt(_ verb: Int, _ view: SentenceView) -> Bool {
        view.token(verb + 1)?.is(.at) ?? false
            && view.tokens[verb].isOne(of: .expected, .projected, .forecast, .predicted, .anticipated)
    }

    /// "are funded and slated for installation"
    private static func isSlatedToo(_ verb: Int, _ view: SentenceView) -> Bool {
        view.token(verb + 1)?.is(.and) ?? false
            && view.token(verb + 2)?.isOne(of: .slated, .scheduled, .planned, .due) ?? false
    }

    /// "is being sought", "are being proposed"
    private static func isBeingSought(_ verb: Int, _ view: SentenceView) -> Bool {
        view.tokens[verb].has([.aiming, .proposing]) && view.token(verb - 1)?.is(.being) ?? false
    }

    /// "believes it can reach", "we can cut": what those who speak hold for possible is meant; not "the hall can seat".
    static func isHopedFor(_ modal: Int, of verb: Token, _ view: SentenceView) -> Bool {
        // "Moving online could save 5 million": not "could not pay"
        if view.tokens[modal].is(.could), verb.part != .be, view.token(modal + 1)?.part != .negation {
            return true
        }
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
    static func announces(_ view: SentenceView, _ start: Int, _ verb: Token) -> Bool {
        guard verb.has([.making, .proposing, .aiming]), let speaker = view.token(start - 1),
            speaker.is(.we) || speaker.range.count == 1 && speaker.isCapitalised
        else { return false }
        return !view.tokens.contains { $0.isOne(of: .now, .currently, .today, .already) }
    }

    /// "I support a 500 dollar raise": what the one who speaks stands up for is meant; not "We now support 1,940 people".
    static func backs(_ view: SentenceView, _ verb: Int) -> Bool {
        guard view.tokens[verb].isOne(of: .support, .urge, .seek, .favor, .back),
            !view.tokens[..<verb].suffix(3).contains(where: { $0.isOne(of: .now, .currently, .already) })
        else { return false }
        var back = verb - 1
        while let token = view.token(back), token.part == .adverb { back -= 1 }
        return view.token(back).map { $0.range.count == 1 && $0.isCapitalised || $0.is(.we) } ?? false
    }

    /// "has committed to creating", "aims at doubling".
    static func isDeedAimedAt(_ verb: Int, _ view: SentenceView) -> Bool {
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
    static func proposes(_ view: SentenceView, _ verb: Int) -> Bool {
        guard view.tokens[verb].has(.proposing) || view.tokens[verb].isAmong(.apply, .applying) else {
            return false
        }
        let isCall = view.tokens[verb].isOne(
            of: .call, .calls, .called, .calling, .apply, .applies, .applied, .applying)
        return !isCall || view.token(verb + 1)?.is(.for) ?? false
    }

    /// "will ensure incomes continue to rank first": present in form, under a pledge in meaning.
    static func isUnderPledge(_ view: SentenceView, _ verb: Int) -> Bool {
        var back = verb - 1
        while back >= 0, view.tokens[back].kind != .semicolon, view.tokens[back].kind != .colon {
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
            // "We are committed to ensuring that half of it is spent on farms"
            if view.tokens[back].part == .gerund, isDeedAimedAt(back, view) { return true }
            back -= 1
        }
        return false
    }
}
