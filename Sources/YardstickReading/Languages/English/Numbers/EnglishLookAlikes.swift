/// What only looks like a quantity in English. Each case is one rule; the first that holds decides.
struct EnglishLookAlikes: LookAlikes {
    func isLookAlike(_ mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        let context = Context(mention: mention, tokens: tokens, text: text)
        if mention.numeral.isOrdinal { return !context.isStanding }
        let reference = EnglishReferenceNumbers(mention: mention, tokens: tokens, text: text)
        return context.isPartOfName || context.isClockOrDate || context.isYear || context.isLabelled
            || reference.isReference
            || context.isPronoun || context.isSizeOfCategory || context.isPartOfInitiative
            || context.isQuotedName
            || context.isPeriodLength || context.isFamousList || context.isDenominator || context.isSizeOfEach
            || context.isAbsence || context.isTopOfKind || context.isPartOfProportion || context.isListNumber
            || context.isStandIn || context.isSectorsOfEconomy
    }

    /// "half of", "half the": not "the first half of the year", "half-day", "half a century".
    func takesShare(_ tokens: [Token], behind place: Int) -> Bool {
        if place > 0,
            tokens[place - 1].has(.ordinal) || tokens[place - 1].has([.backward, .forward])
                || tokens[place - 1].kind == .hyphen
        {
            return false
        }
        if isComparedShare(tokens, place) || isChangeByShare(tokens, place) { return true }
        if tokens[place].has(.ordinal), place == 0 || !tokens[place - 1].is(.a) { return false }
        guard place + 1 < tokens.count,
            tokens[place + 1].is(.of) || (tokens[place].is(.half) && tokens[place + 1].is(.the))
        else { return false }
        return place + 2 >= tokens.count
            || !(place + 3 < tokens.count && tokens[place + 3].has(.timeUnit))
                && !Self.isYear(tokens[place + 2])
    }

    /// "more than half", "nearly a third", "below a half": not "over half an hour", "over a third bridge".
    private func isComparedShare(_ tokens: [Token], _ place: Int) -> Bool {
        let isHalf = tokens[place].is(.half)
        let first = place > 0 && tokens[place - 1].isOne(of: .a, .one) ? place - 1 : place
        guard first > 0, isHalf || first < place,
            tokens[first - 1].has(.comparatorStart) || tokens[first - 1].is(.than),
            !tokens[first - 1].isOne(of: .within, .to)
        else { return false }
        guard place + 1 < tokens.count, tokens[place + 1].kind != .hyphen else {
            return place + 1 == tokens.count
        }
        let next = tokens[place + 1]
        guard next.kind == .word else { return true }
        // "more than half for the first time"
        if isHalf, first == place, next.is(.for) { return true }
        return isHalf && first == place && !next.isOne(of: .a, .an, .the, .way)
            && !next.has([.timeUnit, .unitStart, .preposition, .magnitude])
    }

    /// "fell by a third": not "by half past nine".
    private func isChangeByShare(_ tokens: [Token], _ place: Int) -> Bool {
        let first = place > 0 && tokens[place - 1].isOne(of: .a, .one) ? place - 1 : place
        guard first > 0, tokens[first - 1].is(.by), first < place || tokens[place].is(.half) else {
            return false
        }
        guard place + 1 < tokens.count, tokens[place + 1].kind == .word else { return true }
        return tokens[place + 1].has([.preposition, .conjunction]) && !tokens[place + 1].has(.timeUnit)
    }

    static func isYear(_ token: Token) -> Bool { token.kind == .digits && token.range.count == 4 }

    struct Context {
        let mention: QuantityMention
        let tokens: [Token]
        let text: [UInt8]

        var start: Int { mention.tokens.lowerBound }
        var end: Int { mention.tokens.upperBound }
        var before: Token? { start > 0 ? tokens[start - 1] : nil }
        var after: Token? { end < tokens.count ? tokens[end] : nil }
        func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }
        var hasUnit: Bool { mention.unit != .count }

        /// "5G", "1+1+N", "24/7", "CO2-4": glued into a name.
        var isPartOfName: Bool {
            if let after, after.isGlued {
                switch after.kind {
                case .word, .name: return !hasUnit || isInAddress
                case .digits where isInAddress: return true
                case .plus:
                    guard let next = token(end + 1) else { return false }
                    return next.isGlued && (next.kind == .digits || next.kind == .word || next.kind == .name)
                case .slash: return token(end + 1)?.kind == .digits
                default: break
                }
            }
            guard let before, tokens[start].isGlued else { return false }
            switch before.kind {
            case .plus, .slash, .name, .percent: return true
            // A footnote's number behind a stop: "emissions.2".
            case .stop, .closeQuote: return true
            case .hyphen: return before.isGlued && isHyphenedToWord
            case .word: return !before.has(.unitStart)
            default: return false
            }
        }

        /// "search?q=30%25": bytes of an address written with percent signs.
        private var isInAddress: Bool { mention.unit == .percent && tokens[end - 1].kind == .percent }

        /// "COVID-19": not "5k-20k", where the word is the unit or magnitude of another number.
        private var isHyphenedToWord: Bool {
            guard let word = token(start - 2), word.kind == .word || word.kind == .name else { return false }
            return !(word.isGlued && token(start - 3)?.kind == .digits)
        }

        /// "15:37", "January 26", "26 January", "2020/21", "9 a.m."
        var isClockOrDate: Bool {
            guard mention.numeral.tokens.count == 1, !mention.numeral.isSpelledOut, !hasUnit else {
                return false
            }
            if let before, before.kind == .colon, tokens[start].isGlued, tokens[start].range.count == 2 {
                return true
            }
            if let after, after.kind == .colon, let next = token(end + 1), next.isGlued,
                next.range.count == 2,
                next.kind == .digits, tokens[start].range.count <= 2
            {
                return true
            }
            if isHour { return true }
            if let before, before.has(.month), before.isCapitalised || before.range.count > 3 { return small }
            if let after, after.has(.month), after.isCapitalised { return small }
            return isDashedDate
        }

        /// "10 a.m.", "4 pm"
        private var isHour: Bool {
            guard small, let after, after.kind == .word, !after.isGlued || after.range.count == 1 else {
                return false
            }
            let letter = text[Int(after.lower)] | 0x20
            guard letter == 0x61 || letter == 0x70 else { return false }
            if after.range.count == 2 { return text[Int(after.lower) + 1] | 0x20 == 0x6D }
            guard after.range.count == 1, token(end + 1)?.kind == .stop, let meridiem = token(end + 2) else {
                return false
            }
            return meridiem.isGlued && meridiem.range.count == 1 && text[Int(meridiem.lower)] | 0x20 == 0x6D
        }

        private var small: Bool {
            if case .exact(let value) = mention.value { return value <= 31 || isYearNumber }
            return false
        }

        /// "2022-07-06", "2021/02/03", "26/01/2021": numbers glued into a chain, one of them a year.
        private var isDashedDate: Bool {
            var first = start
            while isDateJoint(first - 1) { first -= 2 }
            var last = start
            while isDateJoint(last + 1) { last += 2 }
            guard first < last else { return false }
            let parts = stride(from: first, through: last, by: 2).map { tokens[$0] }
            let years = parts.filter { $0.range.count == 4 && (0x31...0x32).contains(text[Int($0.lower)]) }
            return years.count == 1 && parts.count(where: { $0.range.count <= 2 }) == parts.count - 1
        }

        private func isDateJoint(_ place: Int) -> Bool {
            guard let joint = token(place), joint.kind == .hyphen || joint.kind == .slash, joint.isGlued,
                let left = token(place - 1), let right = token(place + 1)
            else { return false }
            return left.kind == .digits && right.kind == .digits && right.isGlued
        }

        var isYearNumber: Bool {
            guard case .exact(let value) = mention.value, mention.numeral.tokens.count == 1,
                tokens[start].kind == .digits,
                tokens[start].range.count == 4
            else { return false }
            return value >= 1500 && value <= 2100
        }

        /// A year, unless a verb or comparator shows that it counts what follows: "sent 2018 medical workers".
        var isYear: Bool {
            guard isYearNumber, !hasUnit else { return false }
            guard let before, let after, after.kind == .word, !after.isGlued,
                !after.isOne(of: .levels, .level, .emissions, .emission, .baseline, .prices)
            else { return true }
            let isCounted = before.has(.making) || !mention.comparatorTokens.isEmpty || before.is(.additional)
            return !(isCounted && countsPlural(from: end))
        }

        private func countsPlural(from place: Int) -> Bool {
            for next in place..<min(place + 4, tokens.count) {
                let token = tokens[next]
                guard token.kind == .word, !token.has([.preposition, .conjunction, .be, .modal]) else {
                    return false
                }
                if token.has(.plural) || text[Int(token.upper) - 1] == 0x73 || token.is(.total) {
                    return true
                }
            }
            return false
        }

        /// Words that count nothing: behind one of them stands no noun of the number before it.
        private static let closing: Tags = [.conjunction, .preposition, .be, .modal, .have]

        /// "No. 1", "Article 5", "Senate Bill 100", "[5]", "p. 12".
        var isLabelled: Bool {
            guard let before, !hasUnit, mention.comparatorTokens.isEmpty else { return false }
            if before.has(.label), !before.has(.comparatorStart),
                !mention.numeral.isSpelledOut || before.isCapitalised
            {
                return before.isCapitalised || before.range.count <= 2 || before.has(.numberedThing)
                    || (after.map { $0.kind != .word || $0.has(Self.closing) } ?? true)
            }
            // "Lines 1 and 2"
            if before.isOne(of: .and, .to), tokens[start].kind == .digits, token(start - 2)?.kind == .digits,
                let label = token(start - 3), label.has(.label),
                after.map({ $0.kind != .word || $0.has(Self.closing) || $0.has(.verb) }) ?? true
            {
                return true
            }
            // "the No 10 depot": "no" before digits is no negation where it is written large.
            if before.is(.no), before.isCapitalised, start > 1, !mention.numeral.isSpelledOut { return true }
            if before.kind == .stop, let label = token(start - 2), label.has(.label) { return true }
            if before.kind == .openParenthesis, after?.kind == .closeParenthesis { return true }
            if before.kind == .other {
                return text[Int(before.upper) - 1] == 0x23 || text[Int(before.upper) - 1] == 0xA7
            }
            // "week 13", "year 2"
            if before.has(.timeUnit), tokens[start].kind == .digits, mention.numeral.tokens.count == 1 {
                return true
            }
            // "PM 2.5", "ISO 9001".
            if before.shape.contains(.allCapitals), !before.has(.verb) { return true }
            // "Vision 2030", "Route 66", "Top 100 Counties": a capitalised name runs through the number.
            let isNamed =
                before.kind == .word && before.isCapitalised && start > 1
                && !before.has([
                    .verbBase, .preposition, .determiner, .modal, .adverb, .conjunction, .subordinator,
                ])
            guard isNamed, !mention.numeral.isSpelledOut else {
                return isNamed && mention.numeral.isSpelledOut && tokens[start].isCapitalised
            }
            return after.map { $0.kind != .word || $0.isCapitalised } ?? true
        }

        /// "one of the", "one-stop", "the one": no count.
        var isPronoun: Bool {
            guard tokens[start].is(.one), mention.numeral.tokens.count == 1 else { return false }
            if mention.unit != .count { return false }
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

        /// "one in seven", "one out of three".
        private var isOneOfMany: Bool {
            guard let after, after.isOne(of: .in, .out),
                let next = token(after.is(.out) ? end + 2 : end + 1)
            else { return false }
            return (next.has(.numeral) || next.kind == .digits)
                && (after.is(.in) || token(end + 1)?.is(.of) ?? false)
        }

        /// "10-billion-yuan enterprises", "100-billion-scale markets": the size of a kind of thing. Amounts of time
        /// and length measure the thing itself: "681-kilometer-long greenways".
        var isSizeOfCategory: Bool {
            let isTied =
                mention.numeral.isSpelledOut && !hasUnit
                && tokens[mention.tokens].contains { $0.kind == .hyphen } && mention.numeral.magnitude > 0
            if isTied, after?.kind == .word { return true }
            // "the hundred billion yuan industries"
            if mention.unit.dimension == .money, mention.numeral.isSpelledOut,
                mention.comparatorTokens.isEmpty,
                before?.is(.the) ?? false, let after, after.has(.plural) || after.is(.industries)
            {
                return true
            }
            guard mention.isCompound else {
                return before.map {
                    $0.kind == .hyphen && tokens[start].isGlued && token(start - 2)?.kind == .word
                        && isHyphenedToWord
                } ?? false
            }
            switch mention.unit.dimension {
            case .length, .area, .power, .energy, .share, .emissions, .multiple: return false
            case .time: return isProgrammeLength
            case .money:
                return mention.comparatorTokens.isEmpty
                    && !(after?.isOne(
                        of: .mark, .threshold, .milestone, .level, .marks, .barrier, .barriers, .and)
                        ?? false)
            default: return true
            }
        }

        /// "nine-year compulsory education", "three-year preschool education": the name of a kind of schooling.
        private var isCourseLength: Bool {
            guard mention.unit == .year, let kind = after, kind.kind == .word,
                !kind.has([.preposition, .conjunction, .determiner])
            else { return false }
            return (end..<min(end + 4, tokens.count)).dropFirst().contains {
                tokens[$0].isOne(of: .education, .schooling)
            }
        }

        private var isProgrammeLength: Bool {
            if isCourseLength { return true }
            for next in end..<min(end + 4, tokens.count) where tokens[next].has(.initiative) { return true }
            // "10-Year Investment Review"
            if tokens[end - 1].isCapitalised, after?.isCapitalised ?? false { return true }
            return tokens[start].isCapitalised && start > 0
        }

        /// "Three-Year Action Plan", "Double Eight Strategy", "Four-Pronged": words with capitals inside a sentence.
        var isPartOfInitiative: Bool {
            guard mention.numeral.isSpelledOut, tokens[start].isCapitalised, start > 0, !hasUnit else {
                return false
            }
            guard let after, after.kind == .word else { return before?.isCapitalised ?? false }
            return after.isCapitalised || (before?.isCapitalised ?? false)
        }

        /// A number in a short quotation is a slogan or a name: "six stabilities".
        var isQuotedName: Bool {
            var open = start - 1
            while open >= 0, start - open <= 12, tokens[open].kind != .openQuote {
                if tokens[open].kind == .closeQuote { return false }
                open -= 1
            }
            guard open >= 0, tokens[open].kind == .openQuote else { return false }
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

        /// "the past five years", "the next three months", "in five years": says when, not how much.
        var isPeriodLength: Bool {
            if isAge { return true }
            if mention.unit.dimension == .time, after?.is(.ago) ?? false { return true }
            // "the Twelfth Five Year Plan"
            if mention.unit == .year, tokens[end - 1].is(.year), after?.has(.initiative) ?? false {
                return true
            }
            // "over the five-year period"
            if mention.unit.dimension == .time, mention.isCompound, after?.is(.period) ?? false {
                return true
            }
            guard let before else { return false }
            if before.is(.first), after?.has(.timeUnit) ?? false { return true }
            guard mention.unit.dimension == .time else { return false }
            let isFramed = before.has([.backward, .forward]) || before.is(.first)
            let isOpening =
                before.isOne(of: .these, .those)
                || (before.is(.the) && token(start - 2)?.isOne(of: .over, .during, .in) ?? false)
            return isFramed || (isOpening && !mention.isCompound)
        }

        /// "three and four-year-olds", "a 20-year-old bridge"
        private var isAge: Bool {
            guard mention.unit == .year || mention.unit == .count, mention.comparatorTokens.isEmpty else {
                return false
            }
            let ahead = end..<min(end + (mention.unit == .year ? 2 : 7), tokens.count)
            guard let old = ahead.first(where: { tokens[$0].isOne(of: .old, .olds) }) else { return false }
            if mention.unit == .year { return true }
            return tokens[end..<old].contains { $0.is(.year) }
                && tokens[end..<old].allSatisfy {
                    $0.kind == .hyphen || $0.kind == .digits || $0.has(.numeral)
                        || $0.isOne(of: .and, .or, .to, .year)
                }
        }

        /// "top 500 enterprises", "Fortune 500": lists known by their length.
        var isFamousList: Bool {
            guard let before,
                before.is(.top) && !(token(start - 2)?.has(.modal) ?? false)
                    || (before.isCapitalised && !before.has(.comparatorStart)),
                !hasUnit,
                case .exact(let value) = mention.value
            else { return false }
            return value == 500 || (value == 100 && before.isCapitalised) || value == 1000
        }

        /// "projects each with an investment of one billion": the size of a kind of thing.
        var isSizeOfEach: Bool {
            // "672 projects worth more than 100 million"
            if mention.unit.dimension == .money, token(mention.first - 1)?.is(.worth) ?? false,
                mention.comparator == .above || mention.comparator == .atLeast,
                let things = token(mention.first - 2), text[Int(things.upper) - 1] == 0x73
            {
                return true
            }
            for back in 1...10 {
                guard let token = token(mention.first - back), token.kind == .word else { return false }
                let isEach = self.token(mention.first - back - 1)?.is(.each) ?? false
                if token.is(.with), isEach || hasUnit && after?.is(.each) ?? false { return true }
            }
            return false
        }

        /// "net zero", "dynamic zero strategy": a quality and no count.
        var isAbsence: Bool {
            guard tokens[start].is(.zero), mention.numeral.tokens.count == 1 else { return false }
            guard !hasUnit else { return mention.unit.dimension == .time }
            if let after, after.kind == .hyphen || !(after.kind == .word) {
                return !(before?.isOne(of: .from, .to) ?? false)
            }
            // "reaching zero net emissions"
            if let after, after.isOne(of: .net, .carbon, .emission, .emissions, .waste) { return true }
            return before.map {
                $0.kind == .word && !$0.has([.verb, .gerund, .preposition, .conjunction, .determiner])
                    && !$0.is(.to)
            } ?? true
        }

        /// "all top 100 enterprises": a kind of enterprise and no place in an order.
        var isTopOfKind: Bool { before?.is(.top) ?? false && token(start - 2)?.is(.all) ?? false }

        /// An ordinal is an amount only as a place in an order: "ranked second", "the sixth place", "22nd in China",
        /// or as a run of years: "the fourth consecutive year".
        var isStanding: Bool {
            if isPairOfPlaces { return true }
            guard let after else { return isRankedBefore }
            if after.isOne(of: .consecutive, .successive, .straight) || isYearInRow { return true }
            if after.isOne(of: .place, .places, .position) {
                return (!tokens[start].isCapitalised || start == 0) && standsInOrder
            }
            if let before, before.kind == .possessive, after.isOne(of: .city, .county, .province, .country),
                !isFirst
            {
                return true
            }
            if after.isOne(of: .largest, .biggest, .highest)
                || (after.kind == .hyphen && token(end + 1)?.isOne(of: .largest, .biggest, .highest) ?? false)
            {
                return true
            }
            return isRankedBefore
        }

        /// "has been in the first place", "rose from sixth place": not "in the first place" of what is said.
        private var standsInOrder: Bool {
            for back in 1...7 {
                guard let token = token(start - back),
                    token.kind == .word || token.kind == .comma || token.has(.ordinal)
                else { return false }
                if token.has([.be, .ranking, .changing, .keeping, .reaching, .have]) || token.is(.to)
                    || token.isOne(of: .made, .with)
                {
                    return true
                }
            }
            return false
        }

        /// "the proportion of the three industries": agriculture, manufacturing and services by their common name.
        var isSectorsOfEconomy: Bool {
            guard mention.value == .exact(3), mention.numeral.isSpelledOut, !hasUnit,
                mention.comparatorTokens.isEmpty, let before, before.isOne(of: .the, .of, .all)
            else { return false }
            return after?.isOne(of: .industries, .sectors) ?? false
        }

        /// "for the 12th year in a row"
        private var isYearInRow: Bool {
            after?.isOne(of: .year, .month, .quarter) ?? false && token(end + 1)?.is(.in) ?? false
                && token(end + 3)?.is(.row) ?? false
        }

        /// "climbed from 31st to 26th": a place given up and a place taken.
        private var isPairOfPlaces: Bool {
            let isTo = before?.is(.to) ?? false
            if before?.is(.the) ?? false,
                after.map({ $0.kind != .word || $0.isOne(of: .place, .position, .highest, .largest) }) ?? true
            {
                let link = token(start - 2)
                return link?.isOne(of: .from, .to) ?? false && movesBefore
            }
            guard isTo || before?.is(.from) ?? false,
                isTo ? isOrdinal(start - 2) : after?.is(.to) ?? false && isOrdinal(end + 1)
            else { return false }
            return movesBefore
        }

        private var movesBefore: Bool {
            (max(0, start - 12)..<start).contains {
                tokens[$0].has([.changing, .ranking]) || tokens[$0].isOne(of: .move, .moved, .moving)
            }
        }

        private func isOrdinal(_ place: Int) -> Bool {
            guard let token = token(place) else { return false }
            if token.has(.ordinal) { return true }
            return token.kind == .word && token.isGlued && self.token(place - 1)?.kind == .digits
                || token.kind == .digits
                    && self.token(place + 1).map { $0.isGlued && $0.kind == .word } ?? false
        }

        private var isFirst: Bool { mention.value == .exact(1) }

        private var isRankedBefore: Bool {
            for back in 1...8 {
                guard let token = token(start - back) else { return false }
                if token.kind == .digits || (token.kind == .word && token.isGlued) { continue }
                if token.has(.ranking), token.has(.verb) || token.has(.gerund) { return true }
                let isSkipped =
                    token.isOne(of: .the, .and, .to, .place, .from, .in, .among)
                    || token.has([.adverb, .numeral, .ordinal]) || token.isCapitalised || token.kind == .comma
                guard isSkipped else { return false }
            }
            return false
        }
    }
}
