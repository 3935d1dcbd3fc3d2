/// Walks left from a verb over its subject.
struct EnglishSubjectScan {
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
        if let pronoun { return pronoun }
        while at >= 0 {
            let opens = opensSubject
            guard let step = step() else { break }
            at = step
            if opens { break }
        }
        guard at + 1 < end, let run = phrases.trimmed(at + 1..<end) else { return nil }
        return withoutAdverbial(run) ?? beforeAdverbial()
    }

    /// "in education they fell", "Currently they are": nothing but the pronoun.
    private var pronoun: Range<Int>? {
        guard at > 0, at + 1 == end, view.tokens[at].isOne(of: .they, .it), view.tokens[at].part == .pronoun,
            view.tokens[at - 1].part != .conjunction, view.tokens[at - 1].part != .preposition,
            view.tokens[at - 1].part != .base
        else { return nil }
        return at..<at + 1
    }

    /// "Revenue, as per the plan, is", "Taxes, including fees, as of May are": past a phrase that no comma opens alone.
    private func beforeAdverbial() -> Range<Int>? {
        guard at > 0, view.tokens[at].kind == .comma, view.tokens[at - 1].part == .noun, at + 1 < verb,
            view.token(at + 1)?.part == .preposition
        else { return nil }
        var scan = EnglishSubjectScan(view: view, phrases: phrases, verb: at + 1)
        return scan.run()
    }

    /// "X, which is new, reached": over the clause between the commas.
    private mutating func skipParenthetical() {
        while at >= 0,
            view.tokens[at].part == .adverb || view.tokens[at].part == .negation
                || view.tokens[at].isOne(of: .all, .both, .each)
        { at -= 1 }
        end = at + 1
        if at > 1, view.tokens[at].kind == .dash,
            let open = view.tokens[..<at].lastIndex(where: { $0.kind == .dash }), at - open <= 12
        {
            (at, end) = (open - 1, open)
            return
        }
        guard at >= 0, view.tokens[at].kind == .comma else { return }
        var back = at - 1
        while back >= 0, view.tokens[back].kind != .comma, view.tokens[back].kind != .semicolon { back -= 1 }
        if endsList(back) {
            end = at
            at -= 1
            return
        }
        guard back >= 0, view.tokens[back].kind == .comma, let opener = view.token(back + 1) else { return }
        if opener.part == .relative || opener.isOne(of: .including, .or) || opener.part == .participle
            || opener.part == .preposition || opener.part == .gerund || isApposition(back)
            || opener.part == .infinitiveMarker
            || tellsOfWhich(back)
        {
            at = back - 1
            end = back
        }
    }

    /// "cereals, pulses and cotton, is expected": the comma behind a list parts nothing.
    private func endsList(_ comma: Int) -> Bool {
        guard comma > 0, view.tokens[comma].kind == .comma, view.tokens[comma - 1].isNominal else {
            return false
        }
        let inner = comma + 1..<at
        guard let joint = inner.first(where: { view.tokens[$0].part == .conjunction }), joint > comma + 1
        else {
            return false
        }
        return inner.allSatisfy {
            view.tokens[$0].isNominal || $0 == joint || view.tokens[$0].part == .determiner
        }
    }

    /// "Industry, the output of which grew, made up": a clause about the noun before the comma.
    private func tellsOfWhich(_ comma: Int) -> Bool {
        guard view.token(comma - 1)?.part == .noun,
            let which = (comma + 1..<at).first(where: { view.tokens[$0].part == .relative }),
            which - comma <= 8
        else { return false }
        return view.tokens[which].isOne(of: .which, .whom) && view.tokens[which - 1].is(.of)
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

    /// "Today that share is", "A year ago it was", "This spring we open": a pronoun or a demonstrative right behind a
    /// noun is the start of the subject, and what stands before it tells when.
    private var opensSubject: Bool {
        let token = view.tokens[at]
        guard at > 0, view.tokens[at - 1].kind != .comma, endsTime(at - 1) else { return false }
        return token.part == .pronoun
            || token.part == .determiner
                && (token.isDemonstrative || token.has(.possessivePronoun) || token.is(.the))
    }

    /// "today", "last summer", "a year ago", "this spring": a time that stands alone before a subject.
    private func endsTime(_ place: Int) -> Bool {
        let token = view.tokens[place]
        if token.isOne(of: .ago, .earlier, .later, .before, .today, .tonight, .yesterday, .now) {
            return true
        }
        guard token.part == .noun, place > 0 else { return false }
        let before = view.tokens[place - 1]
        return before.isOne(of: .this, .last, .next, .that, .each, .every)
            && (token.has(.timeUnit) || place == 1 && !token.has(.plural))
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
            return view.token(at - 1)?.part == .noun || isPurposeOfNoun ? at - 1 : nil
        // "bonds to be issued"
        case .be where isDueBehindNoun: return at - 2
        case .subordinator, .infinitiveMarker, .modal: return nil
        case .finite, .base, .be, .have:
            return (relativeBefore() ?? contactClause()).map { opener in
                end = opener
                return opener - 1
            }
        case .gerund where token.is(.including): return nil
        // "shrank by 6% with the jobless rate rising to 7%"
        case .preposition where token.is(.with) && isAbsolute && view.tokens[verb].has(.changing): return nil
        default: return at - 1
        }
    }

    /// "the sums for meeting the goals are": what a noun is for, and no adverbial that opens a clause.
    private var isPurposeOfNoun: Bool {
        view.token(at - 1)?.isOne(of: .for, .of) ?? false && view.token(at - 2)?.part == .noun
    }

    /// "to be" between a noun and its participle.
    private var isDueBehindNoun: Bool {
        view.token(at - 1)?.part == .infinitiveMarker && view.token(at - 2)?.part == .noun
            && view.token(at + 1)?.part == .participle
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

    private func endsQuantity(_ place: Int) -> Bool { place >= 0 && view.isQuantity(place) }

    private func mark(_ token: Token) -> Int? {
        switch token.kind {
        case .stop where isAbbreviated: return at - 1
        case .comma where view.periods.contains { $0.tokens.contains(at) }: return at - 1
        case .semicolon, .colon, .stop: return nil
        case .dash: return token.isGlued ? at - 1 : nil
        case .comma: return continuesOverComma ? at - 1 : nil
        default: return at - 1
        }
    }

    /// "U.K.": the stop behind a letter.
    private var isAbbreviated: Bool {
        guard let letter = view.token(at - 1) else { return false }
        return letter.range.count == 1 && letter.isCapitalised && view.tokens[at].isGlued
    }

    /// A comma inside "A, B and C": a list stands behind it, nouns alone before it.
    private var continuesOverComma: Bool {
        guard view.tokens[at + 1..<end].contains(where: { $0.is(.and) || $0.is(.or) }) else { return false }
        if clauseBefore(at) { return false }
        var start = at - 1
        while start >= 0, view.tokens[start].kind != .comma, view.tokens[start].kind != .semicolon,
            view.tokens[start].kind != .colon
        {
            if view.isQuantity(start) { return false }
            start -= 1
        }
        guard let opener = view.token(start + 1), start + 1 < at else { return false }
        switch opener.part {
        // ", with exports, imports and transit rising by 5%"
        case .preposition where opener.is(.with) && isAbsolute: return true
        case .preposition, .subordinator, .gerund, .participle, .infinitiveMarker: return false
        // "equivalent to that of the year before, and exports reached"
        case .adjective where view.tokens[start + 2].part == .preposition: return false
        case .adverb: return at - start > 2
        default: return true
        }
    }

    /// The verb whose subject is sought makes no clause of its own.
    private var isAbsolute: Bool {
        view.token(verb).map { $0.part == .gerund || $0.part == .participle } ?? false
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

    /// "The sum the bill asks for stands at 5 million", "the money we have spent is": where a clause without "that" opens
    /// right behind the noun that it tells of.
    private func contactClause() -> Int? {
        var back = at - 1
        while back > 0, at - back < 6 {
            let token = view.tokens[back]
            if token.part == .pronoun || token.part == .determiner && !token.isOne(of: .a, .an) {
                return view.tokens[back - 1].part == .noun && !endsTime(back - 1) ? back : nil
            }
            guard token.isNominal || token.part == .adverb || token.part == .have || token.part == .be else {
                return nil
            }
            back -= 1
        }
        return nil
    }

    /// "faster than wages, which grew": what something was held against.
    private func behindThan(_ run: Range<Int>) -> Range<Int>? {
        guard let than = run.first(where: { view.tokens[$0].is(.than) }), than + 1 < run.upperBound,
            than > run.lowerBound,
            view.tokens[run.lowerBound..<than].allSatisfy({ $0.part == .adjective || $0.part == .adverb })
        else { return nil }
        return than + 1..<run.upperBound
    }

    /// "In 2021 GDP": without the adverbial that opens the clause.
    private func withoutAdverbial(_ run: Range<Int>) -> Range<Int>? {
        let opener = view.tokens[run.lowerBound]
        if let other = behindThan(run) { return phrases.trimmed(other) }
        guard opener.part == .preposition || opener.part == .participle, !opener.is(.per) else { return run }
        // "For the first time output"
        if opener.is(.for), run.count > 4, view.tokens[run.lowerBound + 3].is(.time),
            view.tokens[run.lowerBound + 2].is(.first)
        {
            return phrases.trimmed(run.lowerBound + 4..<run.upperBound)
        }
        // "many funds, including a reserve totalling 5 million"
        let isPart = opener.is(.including) && view.token(verb)?.part == .gerund
        if opener.is(.with) || isPart, run.count > 1 {
            return phrases.trimmed(run.lowerBound + 1..<run.upperBound)
        }
        if let period = view.periods.first(where: {
            $0.tokens.lowerBound > run.lowerBound && $0.tokens.lowerBound <= run.lowerBound + 6
                && $0.tokens.upperBound < run.upperBound
        }) {
            return phrases.trimmed(period.tokens.upperBound..<run.upperBound)
        }
        if let comma = run.first(where: { view.tokens[$0].kind == .comma }), comma + 1 < run.upperBound {
            return phrases.trimmed(comma + 1..<run.upperBound)
        }
        // "In that time the net debt": a determiner opens the subject behind a noun.
        if let start = run.dropFirst(2).first(where: {
            view.tokens[$0].part == .determiner && view.tokens[$0 - 1].part == .noun
        }) {
            return phrases.trimmed(start..<run.upperBound)
        }
        // "Besides aiming for output to reach"
        if view.tokens[end].part == .infinitiveMarker,
            let link = run.last(where: { view.tokens[$0].is(.for) }), link + 1 < run.upperBound
        {
            return phrases.trimmed(link + 1..<run.upperBound)
        }
        return opener.part == .preposition ? nil : run
    }
}
