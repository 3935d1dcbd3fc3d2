/// The auxiliaries before a verb, read from right to left: "is expected to have been", "will not".
struct EnglishAuxiliaries {
    /// Where the first of them stands; the verb's own place where it has none.
    private(set) var start: Int
    private(set) var tense: Statement.Tense
    /// "was built", "is being built"
    private(set) var isPassive = false
    private var isInfinitive = false

    init(_ view: borrowing SentenceView, verb: Int) {
        start = verb
        tense = EnglishVerbGroup.tense(ofForm: verb, view)
        // "has more than doubled", "will at least double": the bound stands between the auxiliary and the verb.
        let isBound =
            view.tokens[verb].has(.multiplying) && verb > 2 && EnglishTagger.isBound(verb - 2, view.tokens)
        var back = isBound ? verb - 3 : verb - 1
        while back >= 0, let taken = take(back, of: view.tokens[verb], view) { back = taken - 1 }
    }

    /// Takes in the word at a place, and answers how far back that reached; nothing where no more auxiliaries can stand.
    private mutating func take(_ place: Int, of verb: Token, _ view: SentenceView) -> Int? {
        let word = view.tokens[place]
        switch word.part {
        case .adverb, .negation: return place
        case .be: takeBe(word, of: verb)
        case .have: takeHave(of: verb)
        case .modal:
            start = place
            let isAhead = word.has(.pledging) || EnglishVerbGroup.isHopedFor(place, of: verb, view)
            tense = isAhead ? .future : EnglishVerbGroup.tense(ofDo: word)
            return nil
        case .infinitiveMarker:
            tense =
                EnglishVerbGroup.isHeldToBeDone(place, view)
                ? .past : EnglishVerbGroup.tense(ofInfinitive: place, view)
            isInfinitive = true
            let carrier = EnglishVerbGroup.carrier(ofInfinitive: place, view)
            start = carrier ?? place
            return carrier
        case .participle where word.isOne(of: .expected, .projected, .estimated, .planned): break
        default: return nil
        }
        start = place
        return place
    }

    private mutating func takeBe(_ be: Token, of verb: Token) {
        isPassive = isPassive || verb.part == .participle
        guard tense == .none || verb.part == .be && !isInfinitive else { return }
        tense = be.isOne(of: .was, .were, .been) ? .past : .present
    }

    /// "had been set to raise" still looks ahead, "has raised" looks back.
    private mutating func takeHave(of verb: Token) {
        if !isInfinitive || tense != .future || verb.part != .base { tense = .past }
    }
}
