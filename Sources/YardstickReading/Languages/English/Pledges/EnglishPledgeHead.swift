/// The verb that heads a sentence: "Build 20 schools", "By 2025, open two clinics", "To cut emissions."
///
/// It must not take the purpose of "To build a city, we will …", the noun of "Work on the road is under way", or
/// what is said to the reader ("See Figure 3").
struct EnglishPledgeHead {
    private let view: SentenceView
    private let tokens: [Token]

    init(_ view: SentenceView) {
        self.view = view
        tokens = view.tokens
    }

    var verb: Int? {
        var at = 0
        if let first = view.token(0), first.part == .preposition || first.has(.ordinal),
            let comma = comma(within: 12)
        {
            at = comma + 1
        }
        while let token = view.token(at),
            token.part == .mark && token.kind != .openQuote && token.kind != .stop || token.part == .adverb
        { at += 1 }
        if view.token(at)?.part == .infinitiveMarker { at += 1 }
        while view.token(at)?.part == .adverb { at += 1 }
        guard let token = view.token(at), isVerb(at), !isForReader(token), !isQuality(at),
            !hasOwnVerb(from: at + 1)
        else { return nil }
        return at
    }

    /// "Actively support", "Work with": what also can be a noun, where only a verb can stand.
    private func isVerb(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.part == .base { return true }
        guard token.part == .noun, token.has(.verbBase) else { return false }
        return at > 0 && tokens[at - 1].part == .adverb
            || token.has(.leaning) && view.token(at + 1)?.is(.with) ?? false
    }

    private func comma(within limit: Int) -> Int? {
        tokens.prefix(limit).firstIndex { $0.kind == .comma }
    }

    /// A verb of a main clause further on makes the head something else.
    private func hasOwnVerb(from start: Int) -> Bool {
        var isInside = false
        for at in start..<max(start, tokens.count) {
            let token = tokens[at]
            switch token.part {
            case .relative, .subordinator: isInside = true
            case .modal, .be, .have: if !isInside { return true }
            case .finite: if !isInside, token.has(.verbPast), !token.has(.verbBase) { return true }
            case .mark:
                if token.kind == .semicolon { return false }
                if token.kind == .comma { isInside = false }
                if token.kind == .stop, at + 1 < tokens.count, !tokens[at + 1].isGlued { return false }
            default: break
            }
        }
        return false
    }

    /// "Mature trees", "Clean energy": a quality before a noun, unless an article follows.
    private func isQuality(_ at: Int) -> Bool {
        guard let next = view.token(at + 1), next.part != .determiner else { return false }
        return Self.qualities.contains(tokens[at].range, of: view.text)
    }

    private static let qualities = WordSet(
        "mature clean clear correct complete perfect direct secure free live slow lower")

    private func isForReader(_ token: Token) -> Bool { Self.forReader.contains(token.range, of: view.text) }

    private static let forReader = WordSet(
        "see note refer contact visit click read thank let download find compare")
}
