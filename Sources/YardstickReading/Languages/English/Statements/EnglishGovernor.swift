/// What stands before a quantity and governs it.
struct EnglishGovernor {
    enum Link {
        /// "reached 5", "built 5": the verb stands right before.
        case verb
        /// "increased by 5", "an increase of 5" with the verb at `place`.
        case by
        case to
        case from
        case at
        /// "volume of 5": a noun phrase and "of".
        case of
        /// "with 5", "in 5", "for 5": another preposition.
        case preposition
        /// "up 5", "down 5".
        case up
        /// "intensity 3.48%": a noun right before, its verb left out.
        case gap
        /// A comma or "and" before: an apposition or one more item of a list.
        case coordination
        /// Nothing before it in its clause.
        case leading
    }

    let link: Link
    /// The token that governs: the verb, preposition or noun.
    let place: Int
    /// The verb behind a preposition: "increase X by 5", "increased to 5".
    var verb: Int?
    /// The tokens between that verb and the preposition.
    var object: Range<Int>?

    /// Finds what governs the quantity that starts (comparator included) at a token.
    init(_ view: SentenceView, before first: Int, hasNoun: Bool) {
        let at = Self.overTransparent(view, first - 1)
        guard at >= 0 else {
            self.init(link: .leading, place: 0)
            return
        }
        let token = view.tokens[at]
        switch token.part {
        case .finite, .base, .gerund, .be, .have: self.init(link: .verb, place: at, verb: at)
        case .participle: self.init(link: .verb, place: at, verb: at)
        case .adverb where token.isOne(of: .up, .down): self.init(Self.upLink(view, at), view)
        case .preposition, .infinitiveMarker: self.init(preposition: at, view)
        case .noun, .possessive, .adjective, .pronoun: self.init(link: hasNoun ? .leading : .gap, place: at)
        case .mark where token.kind == .comma || token.kind == .openParenthesis || token.kind == .dash:
            self.init(link: .coordination, place: at)
        case .mark where token.kind == .closeParenthesis || token.kind == .closeQuote:
            self.init(link: hasNoun ? .leading : .gap, place: at)
        case .conjunction: self.init(link: .coordination, place: at)
        default: self.init(link: .leading, place: at)
        }
    }

    private init(link: Link, place: Int, verb: Int? = nil, object: Range<Int>? = nil) {
        self.link = link
        self.place = place
        self.verb = verb
        self.object = object
    }

    private init(_ link: (Link, Int, Int?), _ view: SentenceView) {
        self.init(link: link.0, place: link.1, verb: link.2)
    }

    /// "went up 5%" has its verb; "up 5%" alone leans on what was said before.
    private static func upLink(_ view: SentenceView, _ at: Int) -> (Link, Int, Int?) {
        // "emissions are down 18%"
        if let before = view.token(at - 1), before.part == .be { return (.by, at, at - 1) }
        if let before = view.token(at - 1), before.isVerb {
            let moves =
                before.has([.changing, .leaning]) || before.isOne(of: .go, .goes, .going, .went, .gone)
            return moves ? (.by, at, at - 1) : (.verb, at - 1, at - 1)
        }
        return (.up, at, nil)
    }

    private init(preposition at: Int, _ view: SentenceView) {
        let token = view.tokens[at]
        // "consists of 5", "will comprise of 5"
        if token.is(.of), let verb = view.token(at - 1), verb.isVerb, verb.has(.holding) {
            self.init(link: .verb, place: at - 1, verb: at - 1)
            return
        }
        let link = Self.link(of: token)
        // "was up by 5", "up by 5"
        if link == .by, view.token(at - 1)?.isOne(of: .up, .down) ?? false {
            let before = view.token(at - 2)
            if before?.part == .be {
                self.init(link: .by, place: at, verb: at - 2, object: at - 1..<at)
                return
            }
            if !(before?.isVerb ?? false) {
                self.init(link: .up, place: at - 1)
                return
            }
        }
        let (verb, object) = link == .of || link == .preposition ? (nil, nil) : Self.verb(behind: at, view)
        self.init(link: link, place: at, verb: verb, object: object)
    }

    private static func link(of preposition: Token) -> Link {
        if preposition.is(.by) { return .by }
        if preposition.is(.to) { return .to }
        if preposition.is(.from) { return .from }
        if preposition.is(.of) { return .of }
        return preposition.isOne(
            of: .at, .around, .about, .over, .above, .under, .below, .within, .between)
            ? .at : .preposition
    }

    /// Over words that change nothing about who governs: determiners, "an additional", "a total of", adverbs.
    private static func overTransparent(_ view: SentenceView, _ start: Int) -> Int {
        var at = start
        while at >= 0 {
            let token = view.tokens[at]
            if token.part == .determiner || (token.part == .adverb && !token.isOne(of: .up, .down))
                || token.isOne(of: .additional, .another, .other, .new, .extra, .between, .remaining)
                || token.isOne(of: .estimated, .current, .existing)
                    && view.token(at - 1)?.part == .determiner
                || token.part == .negation
            {
                at -= 1
            } else if token.is(.of), let noun = view.token(at - 1),
                noun.isOne(of: .total, .average, .minimum, .maximum, .equivalent),
                !startsSubject(view, at - 1)
            {
                at -= 2
            } else if token.part == .adjective || token.is(.record)
                // "by a massive 62%"
                || token.isNominal && view.token(at - 2)?.is(.by) ?? false,
                view.token(at - 1)?.isOne(of: .a, .an) ?? false
            {
                at -= 2
            } else if token.isOne(of: .cumulative, .combined) || token.has(.adjective),
                token.isOne(of: .total, .annual, .cumulative, .average, .combined),
                view.token(at - 1)?.part == .determiner
            {
                at -= 1
            } else {
                return at
            }
        }
        return at
    }

    /// "at a total of 5" keeps "total" as filler; "the total of 5" as well; both add nothing to the indicator.
    private static func startsSubject(_ view: SentenceView, _ at: Int) -> Bool {
        guard let before = view.token(at - 1) else { return false }
        return before.isNominal && !before.isOne(of: .annual, .cumulative)
    }

    /// The verb that a preposition belongs to, right before it or with its object between.
    private static func verb(behind preposition: Int, _ view: SentenceView) -> (Int?, Range<Int>?) {
        var at = preposition - 1
        while at >= 0, view.tokens[at].part == .adverb || view.tokens[at].part == .determiner { at -= 1 }
        guard at >= 0 else { return (nil, nil) }
        if view.tokens[at].isVerb || view.tokens[at].part == .be {
            // "raise this to 18": the pronoun is the object.
            let isPointed = at + 2 == preposition && view.tokens[at + 1].isDemonstrative
            return (at, isPointed ? at + 1..<preposition : nil)
        }
        return verb(beforeObject: at + 1, view)
    }

    /// "from X to Y": the second preposition shares the verb of the first; a relative clause has a "be" of its own.
    private static func verb(beforeObject end: Int, _ view: SentenceView) -> (Int?, Range<Int>?) {
        var at = end - 1
        var isInRelative = false
        while at >= 0, end - at < 90 {
            let token = view.tokens[at]
            if token.kind == .semicolon || token.kind == .colon || token.kind == .stop { return (nil, nil) }
            if token.part == .relative { isInRelative = true }
            if isVerb(at, view) { return (at, at + 1..<end) }
            if token.part == .be || token.part == .modal { return (isInRelative ? nil : at, at + 1..<end) }
            at -= 1
        }
        return (nil, nil)
    }

    /// Not "-ing" or "-ed" that only describes a noun, or is what changes.
    private static func isVerb(_ at: Int, _ view: SentenceView) -> Bool {
        switch view.tokens[at].part {
        case .finite, .base: true
        case .gerund: !isAttributive(view, at) && !isObjectOfChange(view, at)
        case .participle: !isReduced(view, at)
        default: false
        }
    }

    /// "the number of practicing physicians": "-ing" that only describes the noun behind it.
    private static func isAttributive(_ view: SentenceView, _ at: Int) -> Bool {
        guard !view.tokens[at].has([.changing, .keeping, .reaching]), let before = view.token(at - 1),
            before.is(.of), let next = view.token(at + 1)
        else { return false }
        return next.isNominal
    }

    /// "reduce commuting by car by 20%": the "-ing" is what is reduced.
    private static func isObjectOfChange(_ view: SentenceView, _ at: Int) -> Bool {
        guard !view.tokens[at].has([.changing, .keeping, .reaching, .making]) else { return false }
        var back = at - 1
        while let token = view.token(back), at - back < 10,
            token.isNominal || token.part == .determiner || token.is(.of)
        { back -= 1 }
        guard let verb = view.token(back) else { return false }
        return verb.has(.changing) && (verb.part == .base || verb.part == .finite || verb.part == .gerund)
    }

    /// "-ed" behind a noun and before "by", "in" or "with": a modifier, not the verb.
    private static func isReduced(_ view: SentenceView, _ at: Int) -> Bool {
        guard !view.tokens[at].has([.changing, .reaching, .keeping]), let before = view.token(at - 1),
            let next = view.token(at + 1)
        else { return false }
        return before.isNominal && next.part == .preposition
    }
}
