// What an action is done to.
extension EnglishPledgeDeed {
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
        view.token(at).map { Self.isInterrogative($0, view.text) } ?? false
    }

    /// "how", "why", "whether", "what", in small letters.
    static func isInterrogative(_ token: Token, _ text: [UInt8]) -> Bool {
        guard token.kind == .word, !token.isCapitalised, (3...7).contains(token.range.count) else {
            return false
        }
        // Most words start otherwise.
        let first = text[Int(token.lower)]
        guard first == 0x77 || first == 0x68 else { return false }
        switch token.range.count {
        case 3:
            return text[token.range].elementsEqual("how".utf8) || text[token.range].elementsEqual("why".utf8)
        case 4: return text[token.range].elementsEqual("what".utf8)
        case 7: return text[token.range].elementsEqual("whether".utf8)
        default: return false
        }
    }

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
        guard !isListed(comma + 1) else { return false }
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
            if token.kind == .openQuote, let close = closing(at, .closeQuote, within: 40) {
                at = close
                continue
            }
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
