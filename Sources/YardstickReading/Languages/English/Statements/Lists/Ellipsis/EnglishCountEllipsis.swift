/// Counts that leave their noun to a count before: "81 shelters, 16 in streets and 65 on estates".
extension EnglishStatementReader {
    /// "35 had a good outcome, 9 a poor one, and 4 were open": what was counted before, and what is said of this part.
    func elliptical(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit == .count, mayLeaveNoun(governor),
            view.token(quantity.first - 1)?.part != .relative
        else { return nil }
        let end = pastBracketed(quantity.end)
        let start = pastPronoun(end)
        let part = partBehind(start)
        guard start > end || part != nil,
            let counted = countedBefore() ?? (start > end || isPredicate(start) ? countedEarlier : nil)
        else { return nil }
        var statement = make(
            index, .level,
            Phrase(text: counted.noun + (part.map { " " + $0.words } ?? ""), range: counted.range),
            rule: "count-without-noun", verb: part?.verb ?? governingVerb(governor, before: quantity.first),
            nature: .stock)
        statement.noun = counted.noun
        return statement
    }

    /// "67% of voters chose A and 12% wanted B", "Two thirds have three rooms": the whole was named before, and what is
    /// said of the part is new.
    func shareWithoutWhole(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard
            quantity.unit == .percent || quantity.unit.dimension == .length
                || quantity.unit.dimension == .area,
            governor.link == .leading || governor.link == .coordination,
            isPredicate(quantity.end), let part = partBehind(quantity.end),
            let whole = quantity.unit == .percent ? wholeNamed : wholeOpening
        else { return nil }
        var statement = make(
            index, .level, Phrase(text: whole.words + " " + part.words, range: whole.range),
            rule: "part-of-whole", verb: part.verb, nature: .stock)
        if statement.tense == .none { statement.tense = statements.last?.tense ?? .none }
        return statement
    }

    /// "Of the measures in the plan, 56% had", else the whole of the share before, else what was counted last.
    private var wholeNamed: (words: String, range: Range<Int>)? {
        if let whole = wholeOpening { return whole }
        if let last = statements.last {
            guard last.unit == .percent, last.rule == "amount-of" || last.rule == "part-of-whole" else {
                return nil
            }
            return (view.words(at: last.indicatorRange), last.indicatorRange)
        }
        return countedEarlier.map { ($0.noun, $0.range) }
    }

    /// "1,200 people in four towns, 31% of whom are over 60": those counted last, and what is said of them.
    func shareOfNamed(_ index: Int, _ quantity: QuantityMention, _ start: Int) -> Statement? {
        let isPeople = view.token(start - 1)?.is(.whom) ?? false
        let counted = statements.last {
            $0.unit == .count && $0.noun != nil && (!isPeople || countsPeople($0))
        }
        guard isPredicate(start), let part = partBehind(start) else { return nil }
        guard let last = counted ?? statements.last else {
            guard let earlier = view.carried else { return nil }
            return make(
                index, .level, Phrase(text: earlier.words + " " + part.words, range: earlier.range),
                rule: "part-of-earlier", verb: part.verb, nature: .stock)
        }
        var statement = make(
            index, .level,
            Phrase(text: (last.noun ?? last.indicator) + " " + part.words, range: last.indicatorRange),
            rule: "part-of-stated", verb: part.verb, nature: last.nature)
        statement.tense = last.tense
        return statement
    }

    private func countsPeople(_ statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        return view.tokens[end..<min(end + 4, view.tokens.count)].contains {
            $0.isAmong(.people, .pensioners) || $0.isOne(of: .men, .women, .pupil, .physicians, .members)
        }
    }

    /// "Of the 26 measures in the plan,"
    private var wholeOpening: (words: String, range: Range<Int>)? {
        wholeBefore().map { (view.words($0), view.bytes($0)) }
    }

    /// Past "of them", "of these": the number counts what was named before.
    private func pastPronoun(_ start: Int) -> Int {
        guard view.token(start)?.is(.of) ?? false, let pronoun = view.token(start + 1),
            pronoun.part == .pronoun || pronoun.isDemonstrative && view.token(start + 2)?.isNominal != true
        else { return start }
        return start + 2
    }

    /// "are complete", "have three rooms", "wanted": something is said of the number itself.
    private func isPredicate(_ start: Int) -> Bool {
        guard let verb = view.token(start) else { return false }
        return verb.part == .be || verb.part == .have || verb.part == .modal || verb.part == .finite
    }

    /// What was counted last in the paragraph.
    private var countedEarlier: (noun: String, range: Range<Int>)? {
        guard let carried = view.carried, let noun = carried.noun else { return nil }
        return (noun, carried.range)
    }

    private func mayLeaveNoun(_ governor: EnglishGovernor) -> Bool {
        switch governor.link {
        case .leading, .coordination, .preposition, .gap: true
        case .verb:
            view.token(governor.place - 1)?.is(.there) ?? false
                || !view.tokens[governor.place].has([.reaching, .changing, .keeping])
                    && view.tokens[governor.place].part != .be
        case .of: view.token(governor.place - 1)?.is(.out) ?? false
        case .by, .to, .from, .at, .up: false
        }
    }

    /// The noun of the last count of the sentence.
    private func countedBefore() -> (noun: String, range: Range<Int>)? {
        guard let last = statements.last(where: { $0.unit == .count && $0.noun != nil }), let noun = last.noun
        else { return nil }
        return (noun, last.indicatorRange)
    }

    /// Past "(64%)" behind a number: the same count as a share.
    func pastBracketed(_ start: Int) -> Int {
        guard view.token(start)?.kind == .openParenthesis, start + 1 < view.tokens.count,
            view.isQuantity(start + 1)
        else { return start }
        let inner = view.quantities[Int(view.quantityAt[start + 1])]
        return view.token(inner.end)?.kind == .closeParenthesis ? inner.end + 1 : start
    }

    /// "in streets", "marked red", "who left", "a poor outcome", "had been met": what sets the part apart.
    private func partBehind(_ start: Int) -> (words: String, verb: Int?)? {
        guard let first = view.token(start) else { return nil }
        switch first.part {
        case .preposition where !first.isOne(of: .of, .to, .by, .per, .than):
            guard let run = phrases.nounPhrase(from: start + 1, reach: .modifiers), !namesTime(run) else {
                return nil
            }
            return (view.words(start..<run.upperBound), verbBehind(run.upperBound))
        case .participle, .gerund:
            guard !first.has(.reaching) else { return nil }
            let end = clauseEnd(start)
            return end > start ? (view.words(start..<end), nil) : nil
        case .relative, .pronoun:
            let end = clauseEnd(start + 1)
            return end > start + 1 ? (view.words(start + 1..<end), nil) : nil
        case .determiner:
            guard statements.last?.rule == "count-without-noun" || statements.last?.rule == "apposition",
                let run = phrases.nounPhrase(from: start, reach: .modifiers)
            else { return nil }
            return (view.words(run), governingVerbBefore(start))
        case .be, .have, .modal, .finite: return predicateOfPart(start)
        default: return nil
        }
    }

    /// "had been met", "were within target": without the words that only carry the tense.
    private func predicateOfPart(_ start: Int) -> (words: String, verb: Int?)? {
        var verb = start
        while let token = view.token(verb),
            token.part == .be || token.part == .have || token.part == .modal || token.part == .adverb
        { verb += 1 }
        var end = clauseEnd(verb)
        // "were within 10% of it"
        if end == verb, view.token(verb)?.part == .preposition, verb + 1 < view.tokens.count,
            view.isQuantity(verb + 1)
        {
            end = view.quantities[Int(view.quantityAt[verb + 1])].end
        }
        guard end > verb else { return nil }
        let carrier = view.tokens[verb].isVerb ? verb : verb > start ? verb - 1 : nil
        return (view.words(verb..<end), carrier)
    }

    /// "20% was burnt and the rest was buried"
    private func opensRest(_ place: Int) -> Bool {
        view.tokens[place].part == .conjunction && view.token(place + 1)?.is(.the) ?? false
            && view.token(place + 2)?.isOne(of: .rest, .remainder, .others) ?? false
    }

    /// Where a short clause ends: at a mark, the next number, or "and" before one.
    private func clauseEnd(_ start: Int) -> Int {
        var end = start
        while let token = view.token(end), end - start < 12, !view.isQuantity(end),
            token.part != .mark || token.kind == .hyphen, !opensRest(end)
        { end += 1 }
        // "were met and the remaining 20": what belongs to the next number.
        if end < view.tokens.count, view.isQuantity(end),
            let joint = (start..<end).last(where: { view.tokens[$0].part == .conjunction }),
            view.tokens[joint + 1..<end].allSatisfy({ $0.part == .determiner || $0.part == .adjective })
        {
            end = joint
        }
        while end > start {
            let last = view.tokens[end - 1]
            guard
                last.part == .conjunction || last.part == .determiner || last.part == .preposition
                    || last.isOne(of: .today, .now, .currently)
                    || view.periods.contains(where: { $0.tokens.contains(end - 1) })
            else { break }
            end -= 1
        }
        return end
    }
}
