/// What only looks like a quantity in English. Each case is one rule; the first that holds decides.
final class EnglishLookAlikes: LookAlikes {
    func isLookAlike(_ mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        let context = Context(mention: mention, tokens: tokens, text: text)
        // "doubled down on their efforts"
        if mention.isMultiplier { return context.after?.is(.down) ?? false }
        if mention.numeral.isOrdinal { return !context.isStanding }
        return context.isPartOfName || context.isClockOrDate || context.isYear || context.isLabelled
            || context.isReference || context.isPronoun || context.isSizeOfCategory
            || context.isPartOfInitiative || context.isQuotedName || context.isPeriodLength
            || context.isFamousList || context.isDenominator || context.isSizeOfEach || context.isAbsence
            || context.isTopOfKind || context.isPartOfProportion || context.isNumberToCall
            || context.isListNumber
            || context.isStandIn || context.isMagnitudeAlone || context.isSectorsOfEconomy
            || context.isAgeOfPopulation || context.isShareInName
    }

    /// "half of", "half the": not "the first half of the year", "half-day", "half a century".
    func takesShare(_ tokens: [Token], behind place: Int) -> Bool {
        if place > 0,
            tokens[place - 1].has(.ordinal) || tokens[place - 1].has([.backward, .forward])
                || tokens[place - 1].isOne(of: .same, .corresponding, .comparable, .final, .fiscal, .this)
                || tokens[place - 1].kind == .hyphen || tokens[place - 1].isOne(of: .latter, .former)
        {
            return false
        }
        if isComparedShare(tokens, place) || isChangeByShare(tokens, place) || isReachedShare(tokens, place)
            || isShareThatDoes(tokens, place)
        {
            return true
        }
        // "Another third is for schools"
        if place > 0, tokens[place - 1].is(.another), place + 1 < tokens.count, tokens[place + 1].has(.be) {
            return true
        }
        if tokens[place].has(.ordinal), place == 0 || !tokens[place - 1].is(.a) { return false }
        guard place + 1 < tokens.count,
            tokens[place + 1].is(.of) || (tokens[place].is(.half) && tokens[place + 1].is(.the))
        else { return false }
        return place + 2 >= tokens.count
            || !(place + 3 < tokens.count && tokens[place + 3].has(.timeUnit))
                && !Self.isYear(tokens[place + 2])
    }

    /// "Nearly half are over 60", ", and a fifth rent": a share that others than one do something or are so; not "a third
    /// is planned", "a third party".
    private func isShareThatDoes(_ tokens: [Token], _ place: Int) -> Bool {
        guard place + 1 < tokens.count else { return false }
        let verb = tokens[place + 1]
        guard verb.isOne(of: .are, .were, .have) || verb.has(.verbBase) && !verb.has([.noun, .adjective])
        else {
            return false
        }
        var first = place > 0 && tokens[place - 1].isOne(of: .a, .one) ? place - 1 : place
        guard first < place || tokens[place].is(.half) else { return false }
        while first > 0, place - first < 6,
            tokens[first - 1].has([.comparatorStart, .adverb]) || tokens[first - 1].isOne(of: .than, .only)
        {
            first -= 1
        }
        guard first > 0 else { return true }
        let before = tokens[first - 1]
        return before.kind == .comma || before.kind == .semicolon || before.kind == .colon
            || before.has(.conjunction) || before.isOne(of: .whom, .that)
    }

    /// "is to fall to a third by 2030", "down to a quarter": not "gave it to a third firm".
    private func isReachedShare(_ tokens: [Token], _ place: Int) -> Bool {
        guard place > 1, tokens[place - 1].isOne(of: .a, .one), tokens[place - 2].is(.to) else {
            return false
        }
        guard place + 1 < tokens.count else { return true }
        let next = tokens[place + 1]
        return next.kind == .comma || next.kind == .stop || next.kind == .semicolon
            || next.isOne(of: .by, .in, .from, .and)
    }

    /// "more than half", "nearly a third", "below a half": not "over half an hour", "over a third bridge".
    private func isComparedShare(_ tokens: [Token], _ place: Int) -> Bool {
        let isHalf = tokens[place].is(.half)
        let first = place > 0 && tokens[place - 1].isOne(of: .a, .one) ? place - 1 : place
        guard first > 0, isHalf || first < place,
            tokens[first - 1].has(.comparatorStart) || tokens[first - 1].is(.than),
            !tokens[first - 1].isOne(of: .within, .to, .and, .or)
        else { return false }
        guard place + 1 < tokens.count, tokens[place + 1].kind != .hyphen else {
            return place + 1 == tokens.count
        }
        let next = tokens[place + 1]
        guard next.kind == .word else { return true }
        // "more than half for the first time"
        if isHalf, first == place, next.isOne(of: .for, .with) { return true }
        return isHalf && first == place && !next.isOne(of: .a, .an, .the, .way)
            && !next.has([.timeUnit, .unitStart, .preposition, .magnitude])
    }

    /// "fell by a third", "fell by almost half", "was cut in half": not "by half past nine".
    private func isChangeByShare(_ tokens: [Token], _ place: Int) -> Bool {
        var first = place > 0 && tokens[place - 1].isOne(of: .a, .one) ? place - 1 : place
        let isArticled = first < place
        // "by at least half", "by more than a third"
        while first > 1, place - first < 5,
            tokens[first - 1].isOne(of: .almost, .nearly, .about, .least, .more, .than, .over)
                || tokens[first - 1].is(.at)
                || tokens[first - 1].has(.comparatorStart) && !tokens[first - 1].isOne(of: .by, .in)
        { first -= 1 }
        guard first > 0, isArticled || tokens[place].is(.half) else { return false }
        let isCut =
            tokens[first - 1].is(.in) && tokens[place].is(.half)
            && tokens[max(0, first - 9)..<first].contains { $0.has(.falling) }
        guard tokens[first - 1].is(.by) || isCut else { return false }
        guard place + 1 < tokens.count, tokens[place + 1].kind == .word else { return true }
        return tokens[place + 1].has([.preposition, .conjunction]) && !tokens[place + 1].has(.timeUnit)
    }

    static func isYear(_ token: Token) -> Bool { token.kind == .digits && token.range.count == 4 }

    struct Context: NumberInContext {
        let mention: QuantityMention
        let tokens: [Token]
        let text: [UInt8]

        /// "5G", "1+1+N", "24/7", "CO2-4": glued into a name.
        var isPartOfName: Bool {
            if let after, after.isGlued {
                switch after.kind {
                // "900782Households", "33,000households": the space between is lost.
                case .word where after.has(.plural) && tokens[start].range.count >= 3:
                    break
                case .word, .name: return !hasUnit || isInAddress
                // "37%6": the 6 is a note's number.
                case .digits where isInAddress: return after.range.count > 1 || tokens[start].isGlued
                case .plus:
                    guard let next = token(end + 1) else { return false }
                    return next.isGlued && (next.kind == .digits || next.kind == .word || next.kind == .name)
                case .slash where token(end + 1)?.kind == .digits: return true
                default: break
                }
            }
            guard let before, tokens[start].isGlued else { return false }
            switch before.kind {
            // Not "(+43,000; +0.7%)", where it is the sign of the number.
            case .plus: return before.isGlued && token(start - 2)?.kind != .openParenthesis
            case .slash, .name, .percent: return true
            // A footnote's number behind a stop: "emissions.2".
            case .stop, .closeQuote: return true
            case .hyphen: return before.isGlued && isHyphenedToWord
            case .word: return !before.has(.unitStart) && !before.isGluedByError
            default: return false
            }
        }

        /// "search?q=30%25": bytes of an address written with percent signs.
        private var isInAddress: Bool { mention.unit == .percent && tokens[end - 1].kind == .percent }

        /// "COVID-19": not "5k-20k", where the word is the unit or magnitude of another number.
        var isHyphenedToWord: Bool {
            guard let word = token(start - 2), word.kind == .word || word.kind == .name else { return false }
            return !(word.isGlued && token(start - 3)?.kind == .digits)
        }

        /// "one of the", "one-stop", "the one": no count.
        var isPronoun: Bool {
            guard tokens[start].is(.one), mention.numeral.tokens.count == 1 else { return false }
            if mention.unit != .count || isNumberOne { return false }
            if after?.isOne(of: .heart, .mind, .voice) ?? false { return true }
            if isOneOfMany { return false }
            if let after, after.kind == .hyphen { return true }
            if isListedCount { return false }
            if !mention.comparatorTokens.isEmpty { return after?.is(.of) ?? false }
            guard let before, let after, after.kind == .word,
                !after.has([.preposition, .be, .have, .modal, .conjunction])
            else { return true }
            return !(before.isOne(of: .into, .at, .only, .with) && !after.has(.verb.subtracting(.verbBase)))
        }

        /// "439 dams, one reservoir and three tunnels": one among counts.
        private var isListedCount: Bool {
            if isOneBesideOne { return true }
            guard let before, before.kind == .comma || before.is(.and), let after, after.kind == .word,
                !after.has([
                    .preposition, .determiner, .verbPast, .verbThird, .be, .have, .modal, .conjunction,
                ])
            else { return false }
            return (1...5).contains { back in
                guard let token = token(start - 1 - back) else { return false }
                return token.kind == .digits && !EnglishLookAlikes.isYear(token)
                    || token.has(.numeral) && !token.is(.one)
            }
        }

        /// "one vaccine and one treatment": two of the same kind count on purpose.
        private var isOneBesideOne: Bool {
            guard let after, after.has(.noun), !after.has([.plural, .timeUnit]) || after.has(.adjective)
            else {
                return false
            }
            return (2...5).contains { step in
                isOneBehindAnd(end + step) || token(start - 1)?.is(.and) ?? false && isOneBefore(start - step)
            }
        }

        private func isOneBehindAnd(_ place: Int) -> Bool {
            token(place)?.is(.one) ?? false && token(place - 1)?.is(.and) ?? false
                && token(place + 1)?.has([.noun, .adjective]) ?? false
        }

        private func isOneBefore(_ place: Int) -> Bool {
            token(place)?.is(.one) ?? false && token(place + 1)?.has([.noun, .adjective]) ?? false
        }

        /// "one in seven", "one out of three".
        private var isOneOfMany: Bool {
            guard let after, after.isOne(of: .in, .out) else { return false }
            var place = after.is(.out) ? end + 2 : end + 1
            if token(place)?.is(.every) ?? false { place += 1 }
            guard let next = token(place) else { return false }
            return (next.has(.numeral) || next.kind == .digits)
                && (after.is(.in) || token(end + 1)?.is(.of) ?? false)
        }

        /// A number in a short quotation is a slogan or a name: "six stabilities".
        var isQuotedName: Bool {
            guard let open = quotationMark(within: 12, barredBy: { $0.kind == .closeQuote }) else {
                return false
            }
            var close = end
            let reach = after?.isCapitalised ?? false ? 40 : 14
            while close < tokens.count, close - open <= reach {
                if tokens[close].kind == .closeQuote || closesPlural(tokens[close]) {
                    return tokens[close - 1].kind != .stop
                }
                if tokens[close].kind == .openQuote || tokens[close].has([.modal, .have]) { return false }
                close += 1
            }
            return false
        }

        /// "'six priorities'": an apostrophe behind a plural that closes a quotation.
        private func closesPlural(_ token: Token) -> Bool {
            token.kind == .possessive && text[Int(token.upper) - 1] != 0x73
        }

        /// "net zero", "dynamic zero strategy": a quality and no count.
        var isAbsence: Bool {
            guard tokens[start].is(.zero), mention.numeral.tokens.count == 1 else { return false }
            guard !hasUnit else { return mention.unit.dimension == .time }
            // "zero to 1 percent"
            if after?.is(.to) ?? false, let next = token(end + 1), next.kind == .digits || next.has(.numeral)
            {
                return false
            }
            // "zero-increase", "zero growth"
            if let noun = after?.kind == .hyphen ? token(end + 1) : after,
                noun.has(.changing) || noun.is(.growth)
            {
                return false
            }
            if let after, after.kind == .hyphen || !(after.kind == .word) {
                return !(before?.isOne(of: .from, .to) ?? false)
            }
            // "reaching zero net emissions"
            if let after, after.isOne(of: .net, .carbon, .emission, .emissions, .waste) { return true }
            guard let before else { return !opensGoal }
            return before.kind == .word
                && !before.has([.verb, .gerund, .preposition, .conjunction, .determiner])
                && !before.is(.to)
        }

        /// "Zero serious incidents by 2025": a line that opens with how many there are to be.
        private var opensGoal: Bool {
            let things = tokens[end...].prefix(4).prefix { $0.kind == .word && !$0.isCapitalised }
            return things.contains { $0.has(.plural) }
        }

        /// "all top 100 enterprises": a kind of enterprise and no place in an order.
        var isTopOfKind: Bool { before?.is(.top) ?? false && token(start - 2)?.is(.all) ?? false }

    }
}
