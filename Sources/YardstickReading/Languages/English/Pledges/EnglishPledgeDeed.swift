/// Cuts what is done out of a sentence: the verb with what belongs to it, and the object.
struct EnglishPledgeDeed {
    let view: SentenceView
    var tokens: [Token] { view.tokens }

    init(_ view: SentenceView) { self.view = view }

    /// Whether the word at a place, behind a modal or "to", does something: not "remain", "have", "see".
    func isDeed(_ at: Int) -> Bool {
        guard let token = view.token(at), token.kind == .word, !token.has([.be, .have]),
            !token.has(.stating) || leads(at)
        else {
            return false
        }
        switch token.part {
        case .base, .finite, .gerund: return true
        // A verb that the lexicon does not know.
        case .noun, .adjective:
            return (!token.isCapitalised || at == 0)
                && (token.has(.verbBase) || view.token(at + 1)?.part == .determiner
                    || view.token(at - 1)?.part == .modal)
        default: return false
        }
    }

    /// "need to build", "come to build": states nothing itself.
    private func leads(_ at: Int) -> Bool {
        tokens[at].has([.resolving, .leaning]) && view.token(at + 1)?.part == .infinitiveMarker
    }

    /// Whether a word behind a comma or "and" is a further verb of a list and not a noun: "and expand B", but
    /// "industrial and supply chains", "roads, power grids and".
    func isListed(_ at: Int) -> Bool {
        guard let token = view.token(at), token.kind == .word else { return false }
        let next = view.token(at + 1)
        guard token.part == .base else {
            return token.isNominal && !token.isCapitalised && at > 1 && isVerbLike(at, next)
        }
        guard token.has(.noun), let next, next.part == .noun, !next.isCapitalised else { return true }
        if at > 1, tokens[at - 1].part == .conjunction, tokens[at - 2].part == .adjective { return false }
        return token.has([.rising, .falling, .making, .keeping])
    }

    /// "…, increase support for", "and grasp the chance": nouns by their looks.
    private func isVerbLike(_ at: Int, _ next: Token?) -> Bool {
        let (token, previous) = (tokens[at], tokens[at - 1])
        if next?.part == .determiner || token.has(.verbBase) && next?.is(.on) ?? false { return true }
        if token.has(.verbBase), previous.part == .conjunction, tokens[at - 2].kind == .semicolon {
            return true
        }
        return token.has(.verbBase) && token.has([.rising, .falling, .making]) && previous.kind == .comma
            && next?.part == .noun
    }

    // MARK: Action

    /// The verb with its particle and what leads up to it: "carry out", "continue to improve", "step up efforts
    /// to improve", "develop and implement", "work with".
    func action(from verb: Int) -> Range<Int> {
        var end = verb + 1
        for _ in 0..<4 {
            if view.token(end)?.part == .adverb, isParticle(end) { end += 1 }
            guard let further = infinitive(end) ?? coordinate(end) else { break }
            end = further + 1
        }
        if let token = view.token(end), token.part == .preposition, joins(end) { end += 1 }
        return verb..<end
    }

    private func isParticle(_ at: Int) -> Bool {
        tokens[at].has(.preposition) || Self.isParticle(tokens[at], view.text)
    }

    private static let particles = [
        "up", "out", "down", "off", "forward", "back", "away", "together", "over", "on", "ahead", "sure",
    ]
    .map { Array($0.utf8) }

    private static func isParticle(_ token: Token, _ text: [UInt8]) -> Bool {
        let word = text[token.range]
        return particles.contains { $0.count == word.count && $0.elementsEqual(word) }
    }

    /// The verb of "continue to improve" and "step up efforts to improve", from behind the first verb.
    private func infinitive(_ end: Int) -> Int? {
        let isLeaning = tokens[end - 1].has([.leaning, .resolving])
        var at = end
        while let token = view.token(at), at - end < 4,
            token.part == .adverb || token.part == .determiner || token.isNominal, !token.has(.effort)
        { at += 1 }
        if let token = view.token(at), token.has(.effort) {
            at += 1
        } else if !isLeaning || at - end > 1 {
            return nil
        }
        guard view.token(at)?.part == .infinitiveMarker else { return nil }
        at += 1
        while view.token(at)?.part == .adverb { at += 1 }
        return view.token(at)?.part == .base ? at : nil
    }

    /// The second verb of "develop and implement", "build, expand and improve".
    private func coordinate(_ end: Int) -> Int? {
        var at = end
        while let token = view.token(at), at - end < 3,
            token.part == .conjunction || token.kind == .comma || token.part == .adverb
        { at += 1 }
        guard at > end, let token = view.token(at) else { return nil }
        let follows = tokens[end..<at].contains { $0.part == .conjunction || $0.kind == .comma }
        return follows && token.part == .base && token.kind == .word && isListed(at) ? at : nil
    }

    /// "work with", "invest in", "respond to": not "by 2025", "through", "to 50".
    private func joins(_ at: Int) -> Bool {
        let token = tokens[at]
        guard let next = view.token(at + 1), next.part != .number || token.is(.for),
            !token.isOne(
                of: .by, .through, .during, .within, .until, .before, .after, .as, .since, .per, .than)
        else { return false }
        return !startsTime(at + 1)
    }

    func startsTime(_ at: Int) -> Bool { !view.periods(touching: at..<at + 2).isEmpty }
}
