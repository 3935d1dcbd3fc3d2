/// Cuts what is done out of a sentence: the verb with what belongs to it, and the object.
struct EnglishPledgeDeed {
    private let view: SentenceView
    private var tokens: [Token] { view.tokens }

    init(_ view: SentenceView) { self.view = view }

    /// Whether the word at a place, behind a modal or "to", does something: not "remain", "have", "see".
    func isDeed(_ at: Int) -> Bool {
        guard let token = view.token(at), token.kind == .word, !token.has(.stating) || leads(at) else {
            return false
        }
        switch token.part {
        case .base, .finite, .gerund: return true
        // A verb that the lexicon does not know.
        case .noun, .adjective:
            return !token.isCapitalised
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
        if next?.part == .determiner { return true }
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
        return particles.contains { $0.elementsEqual(word) }
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

    private func startsTime(_ at: Int) -> Bool {
        view.periods.contains { $0.tokens.contains(at) || $0.tokens.contains(at + 1) }
    }

    // MARK: Object

    /// What an action is done to: a noun phrase, or the clause of "ensure that", "determine how".
    func object(of action: Range<Int>) -> Range<Int> {
        let start = action.upperBound
        if let token = view.token(start), token.part == .subordinator || token.part == .relative,
            !token.isOne(of: .so, .where, .as, .since, .while)
        {
            return trimmed(start..<clauseEnd(start + 1))
        }
        if isHow(start) { return trimmed(start..<clauseEnd(start + 1)) }
        let isGerund = tokens[action.lowerBound].part == .gerund
        let run = object(from: start, stopsAtPreposition: false, stopsAtGerund: isGerund)
        // "ensure resources are found": the object is the whole clause.
        if let token = view.token(run.upperBound), !run.isEmpty,
            [.be, .modal, .have, .finite].contains(token.part)
        {
            return trimmed(start..<clauseEnd(run.upperBound))
        }
        return run.contains(where: isThing) && !isReader(run.lowerBound)
            ? run : run.lowerBound..<run.lowerBound
    }

    /// Something that can be acted on: not "hard", "ahead".
    private func isThing(_ at: Int) -> Bool {
        switch tokens[at].part {
        case .noun, .pronoun, .number, .gerund: true
        case .determiner: isPointing(tokens[at])
        default: false
        }
    }

    /// "build on this": stands for a thing.
    private func isPointing(_ token: Token) -> Bool { token.isOne(of: .this, .these, .those, .that) }

    /// "report to you": a courtesy.
    private func isReader(_ at: Int) -> Bool {
        tokens[at].part == .pronoun && view.text[tokens[at].range].elementsEqual("you".utf8)
    }

    private func isHow(_ at: Int) -> Bool {
        guard let token = view.token(at), token.kind == .word, token.range.count <= 7 else { return false }
        return Self.interrogatives.contains { $0.elementsEqual(view.text[token.range]) }
    }

    static let interrogatives = ["how", "why", "whether", "what"].map { Array($0.utf8) }

    func object(from start: Int, stopsAtPreposition: Bool, stopsAtGerund: Bool = false) -> Range<Int> {
        var at = start
        while let next = element(at, start, stopsAtPreposition) {
            if stopsAtGerund, tokens[at].part == .conjunction, view.token(next)?.part == .gerund { break }
            at = next
        }
        return trimmed(start..<at)
    }

    private func element(_ at: Int, _ start: Int, _ stopsAtPreposition: Bool) -> Int? {
        guard let token = view.token(at) else { return nil }
        switch token.part {
        case .noun, .adjective, .possessive, .determiner, .number, .adverb, .participle, .gerund:
            return at > start && isHow(at) ? nil : at + 1
        case .pronoun: return at == start || tokens[at - 1].part == .preposition ? at + 1 : nil
        case .preposition: return at > start && !stopsAtPreposition && passes(at) ? at + 1 : nil
        case .conjunction: return at > start && continues(at) ? at + 1 : nil
        case .mark: return mark(at, start)
        default: return nil
        }
    }

    /// A preposition that leads on inside the phrase.
    private func passes(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.is(.as) { return tokens[at - 1].is(.such) }
        if token.isOne(of: .by, .through, .during, .since, .until, .before, .after, .up) { return false }
        guard let next = view.token(at + 1), next.kind != .stop, next.kind != .comma else { return false }
        if token.isOne(of: .to, .from, .at, .within, .above, .below), next.part == .number { return false }
        return !startsTime(at + 1)
    }

    /// "schools and hospitals": no verb and no clause behind "and".
    private func continues(_ at: Int) -> Bool {
        guard !tokens[at].is(.but) else { return false }
        var next = at + 1
        while view.token(next)?.part == .adverb { next += 1 }
        guard let token = view.token(next), !isListed(next), token.part != .pronoun, token.part != .relative
        else { return false }
        return !startsClause(next)
    }

    /// Whether nouns at a place are the subject of a verb of their own: "and the city will".
    private func startsClause(_ start: Int) -> Bool {
        var at = start
        while let token = view.token(at), at - start < 12 {
            switch token.part {
            case .finite, .modal, .be, .have: return true
            case .noun, .adjective, .adverb, .possessive, .determiner, .number: at += 1
            case .preposition where token.is(.of): at += 1
            case .mark where token.kind == .hyphen: at += 1
            default: return false
            }
        }
        return false
    }

    private func mark(_ at: Int, _ start: Int) -> Int? {
        switch tokens[at].kind {
        case .openQuote: return closing(at, .closeQuote, within: 40) ?? at + 1
        case .hyphen, .slash, .closeQuote, .percent, .currency, .plus, .degree, .less, .greater, .tilde:
            return at + 1
        case .openParenthesis: return closing(at, .closeParenthesis, within: 14)
        case .comma: return at > start && isListComma(at) ? at + 1 : nil
        case .stop: return at + 1 < tokens.count && tokens[at + 1].isGlued ? at + 1 : nil
        case .other: return at + 1
        default: return nil
        }
    }

    private func closing(_ open: Int, _ kind: Token.Kind, within limit: Int) -> Int? {
        for at in open..<min(open + limit, tokens.count) where tokens[at].kind == kind { return at + 1 }
        return nil
    }

    /// A comma of "A, B and C": only nouns up to an "and" with a noun behind it.
    private func isListComma(_ comma: Int) -> Bool {
        var at = comma + 1
        while let token = view.token(at), at - comma < 40 {
            switch token.part {
            case .noun, .adjective, .determiner, .possessive, .number, .adverb, .gerund, .participle: at += 1
            case .preposition where passes(at): at += 1
            case .mark
            where token.kind != .semicolon && token.kind != .colon && token.kind != .stop
                && token.kind != .dash:
                at += 1
            case .conjunction: return continues(at)
            default: return false
            }
        }
        return false
    }

    /// The end of a clause that is the object: a comma, a semicolon or "and" before a further verb of the list.
    private func clauseEnd(_ start: Int) -> Int {
        var at = start
        while let token = view.token(at) {
            if token.kind == .comma || token.kind == .semicolon || token.kind == .stop { break }
            if token.part == .conjunction, view.token(at + 1)?.part == .base { break }
            at += 1
        }
        return at
    }

    private func trimmed(_ run: Range<Int>) -> Range<Int> {
        var (lower, upper) = (run.lowerBound, min(run.upperBound, tokens.count))
        while lower < upper, tokens[lower].part == .adverb, !(view.token(lower + 1)?.isNominal ?? false) {
            lower += 1
        }
        while upper > lower, isTrailing(upper - 1) { upper -= 1 }
        return lower..<upper
    }

    private func isTrailing(_ at: Int) -> Bool {
        let token = tokens[at]
        switch token.part {
        case .determiner: return !isPointing(token)
        case .conjunction, .preposition, .adverb: return true
        case .mark:
            return token.kind != .closeQuote && token.kind != .closeParenthesis && token.kind != .percent
        default: return false
        }
    }
}
