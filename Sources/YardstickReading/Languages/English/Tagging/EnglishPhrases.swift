/// Noun phrases and subjects of an English sentence, as runs of tokens.
struct EnglishPhrases {
    let view: SentenceView
    private var tokens: [Token] { view.tokens }

    init(_ view: SentenceView) { self.view = view }

    // MARK: Ahead

    /// The noun phrase that starts at a token: determiners left out, "of" phrases and listed nouns included.
    func nounPhrase(from start: Int, reach: Reach = .of) -> Range<Int>? {
        var at = start
        while let token = view.token(at),
            token.part == .determiner || (token.is(.additional) && token.part == .determiner)
        { at += 1 }
        let first = at
        var end = at
        while let next = element(at, first: first, reach) {
            at = next
            end = at
        }
        while end > first, isTrailing(end - 1) { end -= 1 }
        return end > first ? first..<end : nil
    }

    /// How far a noun phrase goes on past its head.
    enum Reach {
        /// Stops at the first preposition.
        case head
        /// Goes through "of".
        case of
        /// Goes through "of", "for", "from", "with", "on", "between" and participles behind the head.
        case modifiers
    }

    /// Past the element at a place that still belongs to the phrase, or nothing.
    private func element(_ at: Int, first: Int, _ reach: Reach) -> Int? {
        guard let token = view.token(at) else { return nil }
        if at > first, view.quantityAt[at] >= 0, !view.quantities[Int(view.quantityAt[at])].isCompound {
            return nil
        }
        switch token.part {
        case .noun, .adjective, .possessive: return at + 1
        case .number:
            return view.quantityAt[at] < 0 || view.quantities[Int(view.quantityAt[at])].isCompound
                ? at + 1 : nil
        case .gerund: return view.token(at + 1)?.isNominal ?? false && at == first ? at + 1 : nil
        case .adverb:
            return view.token(at + 1).map { $0.part == .adjective || $0.part == .participle } ?? false
                ? at + 1 : nil
        case .participle:
            if at > first, reach == .modifiers { return at + 1 }
            return view.token(at + 1)?.isNominal ?? false ? at + 1 : nil
        case .determiner: return at > first && isInsidePrepositional(at) ? at + 1 : nil
        case .preposition: return preposition(at, first, reach)
        case .conjunction: return at > first && continuesList(at) ? at + 1 : nil
        case .mark: return mark(at, first)
        default: return nil
        }
    }

    private func preposition(_ at: Int, _ first: Int, _ reach: Reach) -> Int? {
        let token = tokens[at]
        if at == first, token.is(.per), view.token(at + 1)?.part == .noun { return at + 1 }
        guard at > first, reach != .head, let next = view.token(at + 1) else { return nil }
        let passes =
            token.is(.of) || (token.is(.per))
            || (reach == .modifiers
                && token.isOne(of: .for, .from, .with, .on, .between, .by, .among, .above, .at, .as))
        guard passes,
            next.isNominal || next.part == .determiner || next.kind == .openQuote || next.part == .gerund
                || next.part == .number && view.quantityAt[at + 1] < 0
        else { return nil }
        return namesTime(at + 1) ? nil : at + 1
    }

    private func namesTime(_ at: Int) -> Bool {
        view.periods.contains { $0.tokens.contains(at) || $0.tokens.contains(at + 1) }
    }

    private func isInsidePrepositional(_ at: Int) -> Bool {
        tokens[at - 1].part == .preposition || tokens[at - 1].part == .conjunction
    }

    /// "rivers and lakes": what follows is one more noun and no new number, verb or clause.
    private func continuesList(_ at: Int) -> Bool {
        var next = at + 1
        if view.token(next)?.part == .determiner { next += 1 }
        guard let token = view.token(next) else { return false }
        // "of the budget and an increase of 5%": one more thing said of what was stated.
        if next > at + 1, token.has(.changing), view.token(next + 1)?.isOne(of: .of, .by) ?? false {
            return false
        }
        if token.kind == .openQuote { return true }
        guard token.isNominal || token.part == .adverb && (view.token(next + 1)?.part == .adjective) else {
            return false
        }
        return !startsClause(next)
    }

    /// Whether a verb of its own follows the nouns at a place: "and talent attraction ranked".
    private func startsClause(_ start: Int) -> Bool {
        var at = start
        while let token = view.token(at) {
            switch token.part {
            case .finite, .modal, .be, .have: return true
            case .noun, .adjective, .adverb, .possessive, .determiner: at += 1
            case .preposition where token.is(.of): at += 1
            case .mark where token.kind == .hyphen: at += 1
            default: return false
            }
        }
        return false
    }

    private func mark(_ at: Int, _ first: Int) -> Int? {
        let token = tokens[at]
        switch token.kind {
        case .hyphen: return token.isGlued || at > first ? at + 1 : nil
        case .slash: return token.isGlued ? at + 1 : nil
        case .other where token.range.count == 1 && view.text[Int(token.lower)] == 0x26: return at + 1
        case .openQuote: return closing(at, .closeQuote, within: 14)
        case .openParenthesis:
            return at > first
                ? closing(at, .closeParenthesis, within: 8).flatMap { holdsQuantity(at..<$0) ? nil : $0 }
                : nil
        case .comma: return at > first && isListComma(at) ? at + 1 : nil
        default: return nil
        }
    }

    private func holdsQuantity(_ run: Range<Int>) -> Bool { run.contains { view.quantityAt[$0] >= 0 } }

    private func closing(_ at: Int, _ kind: Token.Kind, within limit: Int) -> Int? {
        var next = at + 1
        while let token = view.token(next), next - at <= limit {
            if token.kind == kind { return next + 1 }
            next += 1
        }
        return nil
    }

    /// A comma of "A, B and C": nouns alone stand between it and an "and" with a noun behind.
    private func isListComma(_ at: Int) -> Bool {
        var next = at + 1
        var hasNoun = false
        while let token = view.token(next) {
            switch token.part {
            case .noun, .adjective:
                hasNoun = true
                next += 1
            case .determiner, .possessive, .adverb: next += 1
            case .preposition where token.is(.of): next += 1
            case .mark
            where token.kind == .comma || token.kind == .hyphen || token.kind == .openQuote
                || token.kind == .closeQuote:
                next += 1
            case .conjunction: return hasNoun && token.is(.and) && continuesList(next)
            default: return false
            }
        }
        return false
    }

    private func isTrailing(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.part == .conjunction || token.part == .determiner || token.part == .preposition
            || token.kind == .comma || token.kind == .hyphen || token.part == .adverb
    }

    // MARK: Behind

    /// The subject of the verb group that starts at a token: the noun phrase before it, relative clauses inside
    /// it and adverbials before it left out.
    func subject(before verb: Int) -> Range<Int>? {
        var scan = SubjectScan(view: view, phrases: self, verb: verb)
        return scan.run()
    }

    /// A run of tokens without the determiners, adverbs and conjunctions around it.
    func trimmed(_ run: Range<Int>) -> Range<Int>? {
        var (lower, upper) = (run.lowerBound, run.upperBound)
        while lower < upper, isLeading(lower) { lower += 1 }
        while lower < upper, let period = view.periods.first(where: { $0.tokens.lowerBound == lower }),
            period.tokens.upperBound < upper
        {
            lower = period.tokens.upperBound
            while lower < upper,
                isLeading(lower) || tokens[lower].kind == .comma || tokens[lower].part == .possessive
            { lower += 1 }
        }
        while lower < upper,
            isTrailing(upper - 1)
                || tokens[upper - 1].part == .mark && tokens[upper - 1].kind != .closeQuote
                    && tokens[upper - 1].kind != .closeParenthesis
                || tokens[upper - 1].isOne(of: .all, .both, .each)
        { upper -= 1 }
        // "revenue in 2021": when, and not what.
        if let period = view.periods.first(where: { $0.tokens.upperBound == upper }),
            let link = view.token(period.tokens.lowerBound - 1), link.isOne(of: .in, .for, .during),
            period.tokens.lowerBound - 1 > lower
        {
            upper = period.tokens.lowerBound - 1
        }
        if upper - lower > 0, tokens[lower].kind == .openQuote,
            !tokens[lower..<upper].contains(where: { $0.kind == .closeQuote })
        {
            lower += 1
        }
        return lower < upper ? lower..<upper : nil
    }

    private func isLeading(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.part == .determiner || token.part == .conjunction || token.part == .adverb
            || token.part == .subordinator || token.kind == .comma || token.kind == .dash
            || token.part == .negation || token.isOne(of: .only, .all, .both)
    }
}

/// Walks left from a verb over its subject.
private struct SubjectScan {
    let view: SentenceView
    let phrases: EnglishPhrases
    private var end: Int
    private var at: Int
    private let verb: Int

    init(view: SentenceView, phrases: EnglishPhrases, verb: Int) {
        self.view = view
        self.phrases = phrases
        self.verb = verb
        end = verb
        at = verb - 1
    }

    mutating func run() -> Range<Int>? {
        skipParenthetical()
        while at >= 0 {
            guard let step = step() else { break }
            at = step
        }
        guard at + 1 < end, let run = phrases.trimmed(at + 1..<end) else { return nil }
        return withoutAdverbial(run)
    }

    /// "X, which is new, reached": over the clause between the commas.
    private mutating func skipParenthetical() {
        while at >= 0,
            view.tokens[at].part == .adverb || view.tokens[at].part == .negation
                || view.tokens[at].isOne(of: .all, .both, .each)
        { at -= 1 }
        end = at + 1
        guard at >= 0, view.tokens[at].kind == .comma else { return }
        var back = at - 1
        while back >= 0, view.tokens[back].kind != .comma, view.tokens[back].kind != .semicolon { back -= 1 }
        guard back >= 0, view.tokens[back].kind == .comma, let opener = view.token(back + 1) else { return }
        if opener.part == .relative || opener.is(.including) || opener.part == .participle
            || opener.part == .preposition || opener.part == .gerund || isApposition(back)
        {
            at = back - 1
            end = back
        }
    }

    /// "the fund, a scheme of the state, was": what is named once more between commas.
    private func isApposition(_ comma: Int) -> Bool {
        guard let article = view.token(comma + 1), article.isOne(of: .a, .an, .the),
            let name = view.token(comma - 1)
        else { return false }
        let inner = comma + 1..<at
        return (name.part == .noun || name.kind == .closeQuote)
            && !view.tokens[inner].contains {
                $0.part == .conjunction || $0.part == .finite || $0.part == .be
            }
    }

    /// The next place to look at, or nothing at the start of the subject.
    private mutating func step() -> Int? {
        let token = view.tokens[at]
        if token.part == .base || token.part == .infinitiveMarker, let noun = complementedNoun() {
            return noun
        }
        switch token.part {
        case .mark: return mark(token)
        case .conjunction: return clauseBefore(at) || endsQuantity(at - 1) ? nil : at - 1
        case .relative:
            return token.is(.whose) || view.token(at - 1)?.part == .preposition ? nil : relative()
        // "the share of pupils passing the exam", not "Using the new law, pupils"
        case .gerund where view.token(at + 1)?.part == .determiner:
            return view.token(at - 1)?.part == .noun ? at - 1 : nil
        case .subordinator, .infinitiveMarker, .modal: return nil
        case .finite, .base, .be, .have:
            return relativeBefore().map { opener in
                end = opener
                return opener - 1
            }
        case .gerund where token.is(.including): return nil
        default: return at - 1
        }
    }

    /// "capacity to utilize and dispose of waste": the noun whose infinitive the walk came through.
    private func complementedNoun() -> Int? {
        var back = at
        while back > 0, at - back < 8 {
            let token = view.tokens[back]
            if token.part == .infinitiveMarker {
                let before = view.tokens[back - 1].part
                return before == .noun || before == .participle ? back - 1 : nil
            }
            guard
                token.part == .base || token.part == .adverb || token.part == .conjunction || token.isNominal
                    || token.part == .determiner
            else { return nil }
            back -= 1
        }
        return nil
    }

    private func endsQuantity(_ place: Int) -> Bool { place >= 0 && view.quantityAt[place] >= 0 }

    private func mark(_ token: Token) -> Int? {
        switch token.kind {
        case .semicolon, .colon, .stop: return nil
        case .dash: return token.isGlued ? at - 1 : nil
        case .comma: return continuesOverComma ? at - 1 : nil
        default: return at - 1
        }
    }

    /// A comma inside "A, B and C": a list stands behind it, nouns alone before it.
    private var continuesOverComma: Bool {
        guard view.tokens[at + 1..<end].contains(where: { $0.is(.and) || $0.is(.or) }) else { return false }
        if clauseBefore(at) { return false }
        var start = at - 1
        while start >= 0, view.tokens[start].kind != .comma, view.tokens[start].kind != .semicolon,
            view.tokens[start].kind != .colon
        {
            if view.quantityAt[start] >= 0 { return false }
            start -= 1
        }
        guard let opener = view.token(start + 1), start + 1 < at else { return false }
        switch opener.part {
        case .preposition, .subordinator, .gerund, .participle, .infinitiveMarker: return false
        // "equivalent to that of the year before, and exports reached"
        case .adjective where view.tokens[start + 2].part == .preposition: return false
        case .adverb: return at - start > 2
        default: return true
        }
    }

    /// Whether a clause with a verb of its own stands before a comma or "and", up to the next mark.
    private func clauseBefore(_ place: Int) -> Bool {
        var back = place - 1
        var verbSeen = false
        while back >= 0 {
            let token = view.tokens[back]
            if token.kind == .semicolon || token.kind == .colon || token.kind == .stop { break }
            if token.kind == .comma { break }
            if token.part == .relative || token.part == .subordinator {
                return token.part == .subordinator && verbSeen
            }
            if token.part == .finite || token.part == .be || token.part == .modal || token.part == .base
                || token.part == .have
            {
                verbSeen = true
            }
            back -= 1
        }
        return verbSeen
    }

    /// "which" or "that" whose clause the walk came through: the subject stands before it.
    private mutating func relative() -> Int? {
        end = at
        if at > 0, view.tokens[at - 1].kind == .comma {
            end = at - 1
            return at - 2
        }
        return at - 1
    }

    /// The relative pronoun whose clause a verb belongs to, if one stands before the verb.
    private func relativeBefore() -> Int? {
        var back = at - 1
        while back >= 0, at - back < 14 {
            let token = view.tokens[back]
            if token.part == .relative { return back }
            if token.kind == .comma || token.kind == .semicolon || token.part == .subordinator
                || token.part == .modal
            {
                return nil
            }
            back -= 1
        }
        return nil
    }

    /// "In 2021 GDP": without the adverbial that opens the clause.
    private func withoutAdverbial(_ run: Range<Int>) -> Range<Int>? {
        let opener = view.tokens[run.lowerBound]
        guard opener.part == .preposition || opener.part == .participle, !opener.is(.per) else { return run }
        if opener.is(.with), run.count > 1 { return phrases.trimmed(run.lowerBound + 1..<run.upperBound) }
        if let period = view.periods.first(where: {
            $0.tokens.lowerBound > run.lowerBound && $0.tokens.lowerBound <= run.lowerBound + 6
                && $0.tokens.upperBound < run.upperBound
        }) {
            return phrases.trimmed(period.tokens.upperBound..<run.upperBound)
        }
        if let comma = run.first(where: { view.tokens[$0].kind == .comma }), comma + 1 < run.upperBound {
            return phrases.trimmed(comma + 1..<run.upperBound)
        }
        return opener.part == .preposition ? nil : run
    }
}
