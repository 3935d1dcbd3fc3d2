/// What the same thing stood at before, or how it changed then: "compared with the 0.8% increase in the previous
/// quarter", "following a fall of 3.6%", "moderating from 8.6% in 2022", "against 461 kg the year before".
extension EnglishStatementReader {
    /// The statement of a value that the clause before it holds its own against, with what that clause measures.
    func earlierValue(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit != .rank, quantity.unit != .times, let place = placeOfMain(quantity),
            let link = linkToEarlier(before: quantity, after: view.quantities[statements[place].mention])
        else { return nil }
        let main = statements[place]
        let isChange = changeBeside(quantity, after: link.place)
        guard isOfSameKind(quantity, main, link, isChange: isChange),
            let role = roleOfOther(quantity, link, isChange: isChange),
            isChange || !isTold(quantity, link, main)
        else { return nil }
        var statement = make(
            index, isChange ? .ofChange(in: quantity.unit) : main.form,
            Phrase(text: main.indicator, range: main.indicatorRange), rule: Self.earlierValue,
            formRule: isChange ? "change-noun" : "form-of-stated", nature: main.nature)
        statement.form = isChange ? .ofChange(in: quantity.unit) : main.form
        statement.role = role
        statement.tense = .past
        statement.isMeant = false
        statement.heldAgainst = place
        return statement
    }

    /// The statement that holds its value against this one: the last with the same unit, else the last.
    private func placeOfMain(_ quantity: QuantityMention) -> Int? {
        statements.lastIndex { standsByItself($0) && $0.unit == quantity.unit }
            ?? statements.lastIndex { standsByItself($0) }
    }

    private func standsByItself(_ statement: Statement) -> Bool {
        statement.heldAgainst == nil && statement.role != .reference
    }

    private func isOfSameKind(_ quantity: QuantityMention, _ main: Statement, _ link: Link, isChange: Bool)
        -> Bool
    {
        guard quantity.unit == main.unit || isChange && quantity.unit != .count else { return false }
        return !namesGoal(link.place..<quantity.end)
            && (quantity.unit != .count || countsSame(quantity, as: main))
    }

    /// The value of another time is an earlier one, that of another place only a reference.
    private func roleOfOther(_ quantity: QuantityMention, _ link: Link, isChange: Bool) -> Role? {
        switch standing(of: quantity, after: link.place) {
        case .then: return .baseline
        case .elsewhere: return link.word == .compared ? .reference : nil
        case .unsaid where link.isChained: return statements.last?.role == .baseline ? .baseline : .reference
        // "faster than the rise in train fares of 4%"
        case .unsaid where view.tokens[link.place..<quantity.first].contains { $0.is(.in) }: return .reference
        case .unsaid: return isChange || link.word != .compared ? .baseline : nil
        }
    }

    /// "a rise from the surplus of 91 million in 2017": not "up from 91 million", which the pair has.
    private func isTold(_ quantity: QuantityMention, _ link: Link, _ main: Statement) -> Bool {
        if link.word == .behind { return !isRecorded(quantity, main) }
        let isNamed =
            view.token(quantity.first - 1)?.is(.of) ?? false && view.token(link.place - 1)?.part == .noun
        return link.word == .from && main.form == .level && !isNamed
    }

    /// "grew by 6.2%, following the 8.3% recorded a year earlier"
    private func isRecorded(_ quantity: QuantityMention, _ main: Statement) -> Bool {
        main.form == .growth && view.token(quantity.first - 1)?.part == .determiner
            && view.token(quantity.end)?.has(.verbParticiple) ?? false
    }

    static let earlierValue: RuleName = "earlier-value"

    private enum Word {
        /// "compared with", "against", "than the": holds any two values side by side.
        case compared
        /// "moderating from", "down from", "a slowdown from".
        case from
        /// "following", "after", "reversing": only a change can have come before.
        case behind
    }

    private enum Standing { case then, elsewhere, unsaid }

    private typealias Link = (word: Word, place: Int, isChained: Bool)

    /// The word that leads from what was stated to a value before it; a second value behind "and" shares it.
    private func linkToEarlier(before quantity: QuantityMention, after main: QuantityMention)
        -> Link?
    {
        if let last = statements.last, last.heldAgainst != nil,
            isChained(view.quantities[last.mention].end..<quantity.first)
        {
            return (.compared, view.quantities[last.mention].end, true)
        }
        var at = quantity.first - 1
        while at >= main.end, quantity.first - at <= 9, !view.isQuantity(at) {
            let token = view.tokens[at]
            if let word = link(at) { return (word, at, false) }
            if token.isOne(of: .on, .over, .double, .twice) { return nil }
            guard
                token.isNominal || token.part == .determiner || token.part == .adverb
                    || token.part == .participle || token.part == .gerund && token.has(.changing)
                    || token.part == .possessive || token.isOne(of: .of, .with, .to, .by)
                    || token.is(.in) && view.token(at - 1)?.has(.changing) ?? false
                    || !view.periods(touching: at..<at + 1).isEmpty
            else { return nil }
            at -= 1
        }
        return nil
    }

    private func link(_ place: Int) -> Word? {
        let token = view.tokens[place]
        if token.isOne(of: .compared, .against, .versus, .opposed, .unlike) { return .compared }
        if token.is(.comparison), view.token(place + 1)?.isOne(of: .with, .to) ?? false { return .compared }
        if token.isOne(of: .relative, .contrast), view.token(place + 1)?.is(.to) ?? false { return .compared }
        if token.is(.than), view.token(place + 1)?.part == .determiner,
            view.token(place - 1)?.isComparative ?? false || view.token(place - 2)?.isComparative ?? false
        {
            return .compared
        }
        // "a 23% increase on the 7,240 of the year before", "double the 0.9 million of 2022"
        if view.token(place + 1)?.is(.the) ?? false {
            if token.isOne(of: .on, .over), let noun = view.token(place - 1), noun.has(.changing),
                noun.part == .noun
            {
                return .compared
            }
            if token.isOne(of: .double, .twice) { return .compared }
        }
        if token.isOne(of: .following, .after, .reversing, .offsetting, .extending), token.part != .noun {
            return .behind
        }
        guard token.is(.from), let before = view.token(place - 1) else { return nil }
        if before.isOne(of: .up, .down) { return .from }
        guard before.part == .gerund || before.part == .noun && saysChangeOfPace(before) else { return nil }
        // "rose, moderating from", "rose, a slowdown from": said of the whole clause before the comma.
        var at = place - 2
        while let word = view.token(at), word.isNominal || word.part == .determiner || word.part == .adverb {
            at -= 1
        }
        return view.token(at)?.kind == .comma || view.token(at)?.part == .conjunction ? .from : nil
    }

    /// "a moderation", "the slowdown", "an acceleration".
    private func saysChangeOfPace(_ token: Token) -> Bool {
        token.has(.changing)
            || token.isOne(
                of: .moderation, .slowdown, .acceleration, .deceleration, .improvement, .deterioration,
                .recovery, .rebound, .reversal, .turnaround, .easing, .pickup, .change, .swing)
    }

    /// Nothing but "and", a comma, times and small words stands between two values that share a link.
    private func isChained(_ between: Range<Int>) -> Bool {
        guard between.count <= 16, !between.isEmpty,
            between.contains(where: { view.tokens[$0].is(.and) || view.tokens[$0].kind == .comma })
        else { return false }
        return between.allSatisfy { place in
            let token = view.tokens[place]
            return token.isNominal || token.part == .preposition || token.part == .determiner
                || token.part == .conjunction || token.kind == .comma || token.part == .number
                || !view.periods(touching: place..<place + 1).isEmpty
        }
    }

    /// "the 3.6% decrease", "a fall of 3.6%", "after falling 3%": the value is itself a change.
    private func changeBeside(_ quantity: QuantityMention, after link: Int) -> Bool {
        var at = quantity.end
        while let token = view.token(at), token.part == .adjective, at - quantity.end < 3 { at += 1 }
        if let noun = view.token(at), noun.has(.changing) || noun.is(.growth), noun.part == .noun {
            return true
        }
        // "the 4.1% and 2.8% gains"
        if let and = view.token(quantity.end), and.is(.and) || and.kind == .comma, quantity.unit == .percent,
            quantity.end + 1 < view.tokens.count, view.isQuantity(quantity.end + 1)
        {
            let next = view.quantities[Int(view.quantityAt[quantity.end + 1])]
            if next.unit == quantity.unit, let noun = view.token(next.end), noun.has(.changing),
                noun.part == .noun
            {
                return true
            }
        }
        guard link + 1 < quantity.first else { return false }
        return view.tokens[link + 1..<quantity.first].contains {
            $0.has(.changing) && ($0.part == .noun || $0.part == .gerund)
        }
    }

    /// What stands around a value says whether it is of another time or of another place.
    private func standing(of quantity: QuantityMention, after link: Int) -> Standing {
        let before = link + 1..<max(link + 1, quantity.first)
        // "the 2019 average of 84"
        if view.periods(touching: before).contains(where: {
            view.token($0.tokens.upperBound)?.is(.average) ?? false
        }) {
            return .then
        }
        if view.tokens[before].contains(where: { $0.isOne(of: .national, .average, .median, .global) }) {
            return .elsewhere
        }
        // "an Essex figure of 12"
        if before.dropFirst().contains(where: {
            view.tokens[$0].isOne(of: .figure, .rate, .level) && view.tokens[$0 - 1].isCapitalised
                && view.tokens[$0 - 1].part == .noun
        }) {
            return .elsewhere
        }
        if view.tokens[before].contains(where: { $0.has(.backward) || $0.isOne(of: .earlier) }) {
            return .then
        }
        if !view.periods(touching: before).isEmpty { return .then }
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 12 {
            if token.kind == .comma || token.kind == .semicolon || token.kind == .stop { break }
            if view.isQuantity(at), at > quantity.end + 1 { break }
            if token.has(.backward) || token.isOne(of: .ago, .earlier, .before, .previously)
                || !view.periods(touching: at..<at + 1).isEmpty
            {
                return .then
            }
            if token.isOne(of: .nationally, .nationwide, .globally, .worldwide, .statewide, .average)
                || token.has(.region) || namesPlace(at)
            {
                return .elsewhere
            }
            at += 1
        }
        return .unsaid
    }

    /// "in Norland", "for Suderland".
    private func namesPlace(_ preposition: Int) -> Bool {
        guard view.tokens[preposition].isOne(of: .for, .in, .across, .among),
            let name = view.token(preposition + 1)
        else { return false }
        return name.isCapitalised && name.part == .noun && !name.has(.month)
    }

    private func namesGoal(_ run: Range<Int>) -> Bool {
        let reach = run.lowerBound..<min(run.upperBound + 1, view.tokens.count)
        return view.tokens[reach].contains {
            Self.isGoal($0) || $0.isBudget || $0.isBound || $0.has(.goalNoun)
                || $0.isOne(of: .plan, .planned, .budgeted, .forecast, .projected, .threshold, .estimate)
        }
    }

    /// "1,870 dwellings, compared to 2,140": the same things, or none named anew.
    private func countsSame(_ quantity: QuantityMention, as main: Statement) -> Bool {
        guard let noun = countedNoun(quantity), view.periods(touching: noun).isEmpty else { return true }
        guard let head = noun.last(where: { view.tokens[$0].part == .noun }) else { return true }
        let words = view.words(head..<head + 1)
        return main.noun?.hasSuffix(words) ?? false || main.indicator.contains(words)
    }

    /// Gives each of several earlier values the thing that it is of, once lists are told apart: "rose by 8% and 6%
    /// respectively, slowing from 9% and 7%".
    static func settleEarlier(_ statements: inout [Statement], _ view: SentenceView) {
        var first = 0
        while first < statements.count {
            guard let place = statements[first].heldAgainst else {
                first += 1
                continue
            }
            var end = first + 1
            while end < statements.count, statements[end].heldAgainst == place { end += 1 }
            let mains = mains(upTo: place, count: end - first, statements)
            for (number, at) in (first..<end).enumerated() {
                let main = statements[mains?[number] ?? place]
                statements[at].indicator = main.indicator
                statements[at].indicatorRange = main.indicatorRange
                statements[at].rule = earlierValue
            }
            first = end
        }
    }

    /// The statements that several earlier values belong to one by one, where each is of a thing of its own.
    private static func mains(upTo last: Int, count: Int, _ statements: [Statement]) -> [Int]? {
        guard count > 1, last - count + 1 >= 0 else { return nil }
        let places = Array(last - count + 1...last)
        let mains = places.map { statements[$0] }
        guard mains.allSatisfy({ $0.unit == mains[0].unit && $0.form == mains[0].form }),
            Set(mains.map(\.indicator)).count == count
        else { return nil }
        return places
    }
}

extension Token {
    /// "higher", "slower", "more": a degree that "than" goes on from.
    fileprivate var isComparative: Bool {
        isOne(
            of: .higher, .lower, .more, .less, .fewer, .larger, .slower, .faster, .weaker, .stronger, .better,
            .worse, .smaller, .bigger, .greater)
            || has(.adjective) && has(.changing)
    }
}
