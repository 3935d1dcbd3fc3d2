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
            token.part == .determiner
        { at += 1 }
        let first = at
        var end = at
        while let next = element(at, first: first, reach) {
            at = next
            end = at
            if endsInFootnote(at - 1) { break }
        }
        while end > first, isTrailing(end - 1) { end -= 1 }
        // "chapters aimed at laying": the deed that the participle leads to is not part of the name.
        if end > first + 1, tokens[end - 1].part == .participle, reach == .modifiers,
            view.token(end)?.part == .preposition, view.token(end + 1)?.part == .gerund
        {
            end -= 1
        }
        return end > first ? first..<end : nil
    }

    /// "40,000 residents1 and": the mark of a footnote ends the words that it hangs on.
    private func endsInFootnote(_ at: Int) -> Bool {
        tokens[at].kind == .name && EnglishOwnWords.footnote(in: view.text[tokens[at].range]) > 0
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
        if at > first, view.isQuantity(at), !view.quantities[Int(view.quantityAt[at])].isCompound {
            return nil
        }
        // "9 cm relative to the land"
        if token.is(.relative), view.token(at + 1)?.is(.to) ?? false { return nil }
        switch token.part {
        case .adjective: return at > first && opensTime(at) ? nil : at + 1
        case .noun, .possessive: return at + 1
        case .number:
            return !view.isQuantity(at) || view.quantities[Int(view.quantityAt[at])].isCompound
                ? at + 1 : nil
        case .gerund: return gerund(at, first)
        case .adverb: return adverb(at, first)
        case .participle:
            if at > first, reach == .modifiers { return at + 1 }
            return view.token(at + 1)?.isNominal ?? false || joinsParticiples(at) ? at + 1 : nil
        case .determiner: return at > first && isInsidePrepositional(at) ? at + 1 : nil
        case .preposition: return preposition(at, first, reach)
        case .conjunction:
            return at > first
                && (continuesList(at) || joinsAdjectives(at, first) || joinsParticiples(at - 1))
                ? at + 1 : nil
        case .mark: return mark(at, first)
        default: return nil
        }
    }

    /// "30 parks last year": when, and no more of what is counted.
    private func opensTime(_ at: Int) -> Bool {
        tokens[at].has([.backward, .forward]) && view.periods.contains { $0.tokens.lowerBound == at }
    }

    private func gerund(_ at: Int, _ first: Int) -> Int? {
        // "members' sitting allowances"
        if at > first, tokens[at - 1].part == .possessive, view.token(at + 1)?.isNominal ?? false {
            return at + 1
        }
        if at == first ? isDeedAlone(at) : closesCompound(at) { return at + 1 }
        let isNoun = at == first || tokens[at].has(.noun)
        return view.token(at + 1)?.isNominal ?? false && isNoun || at > first && endsListed(at) ? at + 1 : nil
    }

    private func adverb(_ at: Int, _ first: Int) -> Int? {
        guard let next = view.token(at + 1) else { return nil }
        // "well-paid jobs"
        if next.kind == .hyphen, next.isGlued, at + 2 < tokens.count { return at + 3 }
        // "300 daily visitors"
        if tokens[at].isOne(of: .daily, .monthly, .yearly), next.isNominal { return at + 1 }
        // "8,748 previously homeless people"
        if at == first, view.token(at - 1)?.part == .number, next.isNominal,
            view.token(at + 2)?.isNominal ?? false
        {
            return at + 1
        }
        return next.part == .adjective || next.part == .participle ? at + 1 : nil
    }

    private func preposition(_ at: Int, _ first: Int, _ reach: Reach) -> Int? {
        let token = tokens[at]
        if at == first, token.is(.per), view.token(at + 1)?.part == .noun { return at + 1 }
        guard at > first, reach != .head, let next = view.token(at + 1) else { return nil }
        let passes =
            token.is(.of) || (token.is(.per))
            || (reach == .modifiers
                && token.isOne(of: .for, .from, .with, .on, .between, .by, .among, .above, .at, .as))
            || reach == .modifiers && token.is(.in) && (namesState(at + 1) || endsInChange(at))
            || reach == .modifiers && token.is(.to) && tokens[at - 1].part == .participle
        guard passes,
            next.isNominal || next.part == .determiner || next.kind == .openQuote || next.part == .gerund
                || next.part == .number && !view.isQuantity(at + 1)
        else { return nil }
        if isBound(at + 1) { return nil }
        return namesTime(at + 1) || tellsWhen(at) || next.is(.average) && token.is(.on) ? nil : at + 1
    }

    /// "firms with fewer than 50 staff": the bound of another amount.
    private func isBound(_ at: Int) -> Bool {
        tokens[at].isOne(of: .more, .less, .fewer) && view.token(at + 1)?.is(.than) ?? false
    }

    /// "by the end of the plan", "for the year": a time that no calendar fixes, and no part of the name.
    private func tellsWhen(_ at: Int) -> Bool {
        guard tokens[at].isOne(of: .by, .from, .at, .for, .on) else { return false }
        var next = at + 1
        while let token = view.token(next), token.part == .determiner || token.has([.backward, .forward]) {
            next += 1
        }
        guard let token = view.token(next), next > at + 1 else { return false }
        return token.isOne(of: .end, .beginning, .start, .year, .period, .time)
    }

    /// "a rise in the number of visitors": what a change is in belongs to it.
    private func endsInChange(_ at: Int) -> Bool {
        let noun = tokens[at - 1]
        return noun.part == .noun && noun.has(.changing) && !noun.has(.thing)
            && view.token(at + 1)?.part == .determiner
    }

    /// "quarters in bad condition", "beds in care homes": how or in what a thing is, and no place or time.
    private func namesState(_ start: Int) -> Bool {
        guard let first = view.token(start), first.part == .adjective || first.part == .noun,
            !first.isCapitalised
        else { return false }
        var end = start
        while let token = view.token(end), token.part == .adjective || token.part == .noun { end += 1 }
        let head = tokens[end - 1]
        return !head.has(.region) && !head.has(.timeUnit) && !head.is(.time) && !head.isCapitalised
            && head.part == .noun
            && view.token(end).map { $0.part != .number && $0.part != .preposition } ?? true
            && !view.periods.contains { $0.tokens.overlaps(start..<end) }
    }

    private func namesTime(_ at: Int) -> Bool {
        view.periods.contains { $0.tokens.contains(at) || $0.tokens.contains(at + 1) }
    }

    private func isInsidePrepositional(_ at: Int) -> Bool {
        tokens[at - 1].part == .preposition || tokens[at - 1].part == .conjunction
            || tokens[at - 1].kind == .comma
    }

    /// "rivers and lakes": what follows is one more noun and no new number, verb or clause.
    private func continuesList(_ at: Int) -> Bool {
        var next = at + 1
        // "its 300 barns and its buying power"
        if view.token(next)?.isOne(of: .its, .their) ?? false { return false }
        if view.token(next)?.part == .determiner { next += 1 }
        guard let token = view.token(next) else { return false }
        // "of the budget and an increase of 5%": one more thing said of what was stated.
        if next > at + 1, token.has(.changing), view.token(next + 1)?.isOne(of: .of, .by) ?? false {
            return false
        }
        if token.kind == .openQuote { return true }
        if endsListed(next) { return true }
        // "and eliminated more than 40 posts"
        if token.has(.verbParticiple), !token.has(.noun), let amount = view.token(next + 1),
            view.isQuantity(next + 1) || amount.isOne(of: .more, .over, .nearly, .about, .around, .almost)
        {
            return false
        }
        guard token.isNominal || token.part == .adverb && (view.token(next + 1)?.part == .adjective) else {
            return false
        }
        return !startsClause(next)
    }

    /// "large and middle-sized firms were": the noun that both describe is still to come.
    private func joinsAdjectives(_ at: Int, _ first: Int) -> Bool {
        tokens[first..<at].allSatisfy { $0.part == .adjective } && view.token(at + 1)?.isNominal ?? false
    }

    /// "registered and licensed clubs", "registered and professionally run clubs": the noun that both describe is still to
    /// come.
    private func joinsParticiples(_ at: Int) -> Bool {
        guard let first = view.token(at), first.part == .participle, view.token(at + 1)?.is(.and) ?? false
        else { return false }
        let next = view.token(at + 2)?.part == .adverb ? at + 3 : at + 2
        guard let second = view.token(next) else { return false }
        return (second.part == .participle || second.has(.verbParticiple))
            && view.token(next + 1)?.isNominal ?? false
    }

    /// "in fishing and farming": a gerund behind a preposition, and no object.
    private func isDeedAlone(_ at: Int) -> Bool {
        guard let before = view.token(at - 1), before.part == .preposition, !before.isOne(of: .by, .from),
            !tokens[at].has([.changing, .reaching, .sharing, .keeping])
        else { return false }
        return view.token(at + 1).map { $0.part == .mark || $0.part == .conjunction } ?? true
    }

    /// "tree planting": a gerund that ends a compound.
    private func closesCompound(_ at: Int) -> Bool {
        tokens[at - 1].part == .noun && !tokens[at].has([.changing, .reaching, .sharing, .keeping])
            && (view.token(at + 1).map { $0.part == .mark && $0.kind != .hyphen } ?? true)
    }

    /// "forestry and logging": a gerund behind "and" or a comma, and no object.
    private func endsListed(_ at: Int) -> Bool {
        guard let token = view.token(at), token.part == .gerund, let joint = view.token(at - 1),
            joint.part == .conjunction || joint.kind == .comma
        else { return false }
        return view.token(at + 1).map { $0.part == .mark || $0.part == .conjunction || $0.part == .be }
            ?? true
    }

    /// Whether a verb of its own follows the nouns at a place: "and talent attraction ranked".
    private func startsClause(_ start: Int) -> Bool {
        var at = start
        while let token = view.token(at) {
            switch token.part {
            case .finite, .modal, .be, .have: return true
            case .noun, .adjective, .adverb, .possessive, .determiner: at += 1
            case .preposition where token.isOne(of: .of, .on, .for, .in): at += 1
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
        case .other where token.isAmpersand(in: view.text): return at + 1
        case .openQuote: return closing(at, .closeQuote, within: 14)
        case .openParenthesis:
            return at > first
                ? closing(at, .closeParenthesis, within: 8).flatMap { tellsOfAmount(at..<$0) ? nil : $0 }
                : nil
        case .comma:
            return at > first && (isListComma(at) || closesList(at, first) || partsAdjectives(at, first))
                ? at + 1 : nil
        default: return nil
        }
    }

    /// "well-paid, steady jobs", "new, modern schools": the noun that both describe is still to come.
    private func partsAdjectives(_ at: Int, _ first: Int) -> Bool {
        guard let next = view.token(at + 1), next.part == .adjective || next.has(.verbParticiple),
            view.token(at + 2)?.part == .noun
        else { return false }
        return tokens[first..<at].allSatisfy {
            $0.part == .adjective || $0.part == .adverb || $0.part == .gerund || $0.part == .participle
                || $0.kind == .hyphen
        }
    }

    /// "(33,000households)", "(as of May)": an amount or a time, and no part of a name.
    private func tellsOfAmount(_ bracket: Range<Int>) -> Bool {
        view.holdsQuantity(bracket) || !view.periods(touching: bracket).isEmpty
            || view.token(bracket.lowerBound + 1)?.kind == .digits
    }

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
            // "schools, low-income housing and parks"
            case .gerund where view.token(next + 1).map { !$0.isNominal && $0.part != .determiner } ?? true:
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

    /// The comma before the "and" of "A, B, and C".
    private func closesList(_ at: Int, _ first: Int) -> Bool {
        guard let joint = view.token(at + 1), joint.isOne(of: .and, .or), continuesList(at + 1) else {
            return false
        }
        return tokens[first..<at].contains { $0.kind == .comma }
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
        var scan = EnglishSubjectScan(view: view, phrases: self, verb: verb)
        return scan.run()
    }

    /// A run of tokens without the determiners, adverbs and conjunctions around it.
    func trimmed(_ run: Range<Int>) -> Range<Int>? {
        var (lower, upper) = (run.lowerBound, run.upperBound)
        while lower < upper, isLeading(lower) { lower += 1 }
        lower = pastTimes(lower, before: upper)
        while lower < upper, isTrailing(upper - 1) || isLoose(upper - 1) { upper -= 1 }
        upper = beforeTime(endingAt: upper, from: lower)
        if upper - lower > 0, tokens[lower].kind == .openQuote,
            !tokens[lower..<upper].contains(where: { $0.kind == .closeQuote })
        {
            lower += 1
        }
        return lower < upper ? lower..<upper : nil
    }

    /// "2023 GDP", "last year's exports": past a time that opens the words, and what ties it to them.
    private func pastTimes(_ start: Int, before end: Int) -> Int {
        var at = start
        while at < end, let period = view.periods.first(where: { $0.tokens.lowerBound == at }),
            period.tokens.upperBound < end
        {
            at = period.tokens.upperBound
            while at < end,
                isLeading(at) || tokens[at].kind == .comma || tokens[at].part == .possessive
            { at += 1 }
        }
        return at
    }

    /// A mark that closes nothing, or "all", "both", "each" behind the words.
    private func isLoose(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.part == .mark && token.kind != .closeQuote && token.kind != .closeParenthesis
            || token.isOne(of: .all, .both, .each)
    }

    /// "revenue in 2021", "income for the fiscal year 2021": when, and not what.
    private func beforeTime(endingAt end: Int, from start: Int) -> Int {
        guard let period = view.periods.first(where: { $0.tokens.upperBound == end }) else { return end }
        var first = period.tokens.lowerBound
        while first > start + 1, tokens[first - 1].isOne(of: .fiscal, .financial, .year, .fy, .sfy) {
            first -= 1
        }
        let place = view.token(first - 1)?.part == .determiner ? first - 2 : first - 1
        guard let link = view.token(place), link.isOne(of: .in, .for, .during, .by), place > start else {
            return end
        }
        return place
    }

    private func isLeading(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.part == .determiner || token.part == .conjunction || token.part == .adverb
            || token.part == .subordinator || token.kind == .comma || token.kind == .dash
            || token.part == .negation || token.isOne(of: .only, .all, .both)
    }
}
