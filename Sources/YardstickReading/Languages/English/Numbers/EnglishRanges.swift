/// Joins the two ends of a range and lends a unit to numbers that share one.
enum EnglishRanges {
    static func joined(_ mentions: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        var quantities = mentions.count > 1 ? EnglishNeighbouringNumbers.joined(mentions, tokens) : mentions
        EnglishAgeNumbers.settle(&quantities, tokens)
        lendPercent(&quantities, tokens)
        // "25 million over three years": the years are when, other stretches are an amount of their own.
        if quantities.contains(where: { $0.unit == .year && isSpread($0, tokens) }) {
            quantities.removeAll { $0.unit == .year && isSpread($0, tokens) }
        }
        for place in quantities.indices
        where isSpread(quantities[place], tokens) || isAmidst(quantities[place], tokens) {
            quantities[place].comparator = .equal
        }
        return quantities
    }

    /// "103-105 and 105-107 percent": two ranges with one unit.
    private static func lendPercent(_ quantities: inout [QuantityMention], _ tokens: [Token]) {
        for place in quantities.indices.dropLast()
        where quantities[place].rule == "range" && quantities[place].unit == .count {
            let next = quantities[place + 1]
            let link = quantities[place].end..<max(quantities[place].end, next.first)
            if next.rule == "range", next.unit == .percent, isListLink(link, tokens) {
                quantities[place].unit = next.unit
            }
        }
    }

    /// "25 million over three years": how long, and no more than that.
    static func isSpread(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        guard quantity.unit.dimension == .time, quantity.comparatorTokens.count == 1,
            tokens[quantity.comparatorTokens.lowerBound].is(.over), quantity.comparatorTokens.lowerBound > 0
        else { return false }
        let before = tokens[quantity.comparatorTokens.lowerBound - 1]
        // "fell by 3 million, over two years."
        if before.kind == .comma { return quantity.end == tokens.count || tokens[quantity.end].kind == .stop }
        // "women over 45"
        if before.namesPersons { return false }
        return before.has([.noun, .magnitude, .unitStart]) && !before.has([.verb, .preposition])
            || before.kind == .percent || before.kind == .digits
    }

    /// "39 trades within 41 divisions", "services over 305 routes", "run under eleven contracts": where, and no bound.
    static func isAmidst(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        guard quantity.unit == .count, quantity.comparatorTokens.count == 1, quantity.end < tokens.count,
            case let word = tokens[quantity.comparatorTokens.lowerBound],
            quantity.comparatorTokens.lowerBound > 0,
            tokens[quantity.end].has([.noun, .adjective])
        else { return false }
        let before = tokens[quantity.comparatorTokens.lowerBound - 1]
        if word.is(.within) { return before.has(.noun) && !before.has(.verb) }
        return word.is(.under) && quantity.numeral.isSpelledOut && before.has(.noun)
    }

    /// "one in seven", "two out of five": a share.
    static func share(
        _ part: QuantityMention, _ whole: QuantityMention, _ link: Range<Int>, _ tokens: [Token]
    ) -> QuantityMention? {
        guard isShareLink(tokens[link]), part.unit == .count, whole.unit == .count,
            case .exact(let first) = part.value, case .exact(let second) = whole.value, first > 0,
            first < second, second <= 100,
            first <= 10 || second == 100 && tokens[link].first.map({ !$0.is(.in) }) ?? false
        else { return nil }
        var share = part
        share.tokens = part.tokens.lowerBound..<whole.tokens.upperBound
        share.unit = .percent
        share.value = .exact((first / second * 10_000).rounded() / 100)
        share.rule = "one-in-many"
        if whole.comparator != .equal {
            share.comparator = whole.comparator
            share.comparatorTokens = whole.comparatorTokens
        }
        return share
    }

    /// "in", "out of", "in every", "out of every".
    static func isShareLink(_ link: ArraySlice<Token>) -> Bool {
        let isOfEvery = link.count > 1 && link.last?.is(.every) ?? false
        let words = isOfEvery ? link.dropLast() : link
        guard let first = words.first, let last = words.last else { return false }
        if words.count == 1 { return first.is(.in) || isOfEvery && first.is(.of) }
        return words.count == 2 && first.is(.out) && last.is(.of)
    }

    /// "to", a dash, or "and" after "between".
    static func isRangeLink(
        _ link: Range<Int>, _ tokens: [Token], before quantity: QuantityMention
    )
        -> Bool
    {
        // "10 -- 20": two hyphens for a dash.
        if link.count == 2 {
            return tokens[link].allSatisfy { $0.kind == .hyphen } && tokens[link.lowerBound + 1].isGlued
        }
        guard link.count == 1, let token = tokens[link].first else { return false }
        if token.isOne(of: .to, .through) || token.kind == .dash || token.kind == .tilde { return true }
        // "between Rs 2,000 - Rs 7,500"
        if token.kind == .hyphen || token.kind == .dash, quantity.first > 0,
            tokens[quantity.first - 1].is(.between)
        {
            return true
        }
        if token.kind == .hyphen {
            return token.isGlued
                ? !isChained(link, tokens, quantity) : isSpaced(token, tokens[link.upperBound...].first)
        }
        guard token.is(.and), quantity.first > 0 else { return false }
        // "between 20 and 45", "between the ages of 20 and 45"
        return tokens[quantity.first - 1].is(.between)
            || quantity.first > 3 && tokens[quantity.first - 1].is(.of)
                && tokens[quantity.first - 2].is(.ages)
    }

    /// "1-222-2222", "222-2222/2222": digits in a chain are a number to call or file by.
    static func isChained(_ link: Range<Int>, _ tokens: [Token], _ quantity: QuantityMention)
        -> Bool
    {
        let (first, next) = (quantity.tokens.lowerBound, link.upperBound + 1)
        let isBehind =
            first > 1 && tokens[first - 1].kind == .hyphen && tokens[first].isGlued
            && tokens[first - 2].kind == .digits
        let goesOn =
            next + 1 < tokens.count && (tokens[next].kind == .hyphen || tokens[next].kind == .slash)
            && tokens[next].isGlued
        return isBehind || (goesOn && tokens[next + 1].kind == .digits)
    }

    /// "10 - 20", "10 -20": a hyphen that is no sign of the number behind it.
    static func isSpaced(_ hyphen: Token, _ next: Token?) -> Bool {
        next?.kind == .digits
    }

    /// "two or three pilot streets": neighbours in words are one vague amount.
    static func isEither(
        _ low: QuantityMention, _ high: QuantityMention, _ link: Range<Int>, _ tokens: [Token]
    ) -> Bool {
        guard link.count == 1, tokens[link.lowerBound].is(.or), low.numeral.isSpelledOut,
            high.numeral.isSpelledOut,
            low.unit == .count, case .exact(let first) = low.value, case .exact(let second) = high.value
        else { return false }
        return second == first + 1
    }

    /// "from X to Y" is a change, as are the pairs listed behind it: "from 1 to 2 and 3 to 4".
    static func opensPair(_ quantity: QuantityMention, _ tokens: [Token], _ pairEnd: Int) -> Bool {
        var at = quantity.first - 1
        while at >= 0, tokens[at].has([.determiner, .adverb]) || tokens[at].kind == .openParenthesis {
            at -= 1
        }
        guard at >= 0 else { return false }
        // "from the current 16 to 26 percent", "from an average of 4 to 9"
        var from = at
        while from > 0, at - from < 4,
            tokens[from].has([.determiner, .backward])
                || tokens[from].isOne(
                    of: .current, .existing, .average, .total, .of, .estimated, .level, .rate, .figure)
        {
            from -= 1
        }
        if tokens[from].is(.from) { at = from }
        if tokens[at].is(.from) {
            // "grants range from 500 to 5,000"
            return !(at > 0 && tokens[at - 1].isOne(of: .range, .ranges, .ranging, .ranged, .vary, .varies))
        }
        return pairEnd >= 0 && at >= pairEnd && at - pairEnd <= 1
            && (tokens[at].is(.and) || tokens[at].kind == .comma)
    }

    /// "grew by 4 square meters to 36 square meters": a change, and the level that it led to.
    static func isChangeAndLevel(
        _ change: QuantityMention, _ level: QuantityMention, _ tokens: [Token]
    ) -> Bool {
        guard change.unit == level.unit, change.first > 0, !change.borrowsUnit else { return false }
        let before = tokens[change.first - 1]
        if change.unit == .percent {
            return (before.has(.changing) || before.isOne(of: .by, .up, .down))
                && isFarBelow(change, level, 6)
        }
        if before.is(.by),
            change.unit != .count || change.numeral.magnitude > 0 && level.numeral.magnitude > 0
        {
            return true
        }
        // "up $69m to $847m", "(+$0.99 to $31.06)", "a net growth of 194,000 to 4,500,000"
        let isGrowth = before.is(.of) && change.first > 1 && tokens[change.first - 2].has(.changing)
        return
            (before.has(.changing) || before.isOne(of: .by, .up, .down) || before.kind == .plus || isGrowth)
            && isFarBelow(change, level, isGrowth ? 2 : 3)
    }

    /// "increased by 58 to 341": too far apart for the ends of a range.
    static func isFarBelow(_ change: QuantityMention, _ level: QuantityMention, _ times: Double)
        -> Bool
    {
        guard case .exact(let first) = change.value, case .exact(let second) = level.value else {
            return false
        }
        return first * times < second
    }

    /// "over the next 3-4 years": says when, not how much.
    static func isFramed(_ range: QuantityMention, _ tokens: [Token]) -> Bool {
        range.unit.dimension == .time && range.first > 0
            && tokens[range.first - 1].has([.backward, .forward])
    }

    /// "$10-15 million": the sign stands before the first number alone.
    static func takesSign(_ low: QuantityMention, _ high: QuantityMention) -> Bool {
        low.unit.dimension == .money && high.unit == .count
            && low.tokens.lowerBound < low.numeral.tokens.lowerBound
            && low.tokens.upperBound == low.numeral.tokens.upperBound
            && high.numeral.magnitude >= low.numeral.magnitude
    }

    static func range(_ low: QuantityMention, _ high: QuantityMention) -> QuantityMention? {
        guard low.unit == high.unit || low.unit == .count || takesSign(low, high), !low.numeral.isOrdinal,
            !high.numeral.isOrdinal,
            case .exact(var first) = low.value, case .exact(let last) = high.value, high.unit != .rank,
            high.unit != .ratio
        else { return nil }
        if low.numeral.magnitude == 0, high.numeral.magnitude > 0,
            first * WrittenNumber.power(of: high.numeral.magnitude) <= last
        {
            first *= WrittenNumber.power(of: high.numeral.magnitude)
        }
        // "3 to 5 weeks": both are weeks, kept in days
        if low.unit == .count, first * high.unitFactor < last { first *= high.unitFactor }
        guard first < last else { return nil }
        var range = low
        range.value = .range(first, last)
        range.unit = high.unit == .count ? low.unit : high.unit
        range.tokens = low.tokens.lowerBound..<high.tokens.upperBound
        range.isCompound = high.isCompound
        range.rule = "range"
        return range
    }

    static func isListLink(_ link: Range<Int>, _ tokens: [Token]) -> Bool {
        !link.isEmpty && link.count <= 2
            && tokens[link].allSatisfy { $0.kind == .comma || $0.isOne(of: .and, .or) }
    }

    /// "5, 6 and 7 percent respectively".
    static func sharesUnit(_ tokens: [Token], after index: Int, _ quantities: [QuantityMention])
        -> Bool
    {
        guard let last = quantities[index...].first(where: { $0.unit != .count }), last.unit != .rank else {
            return false
        }
        let behind = tokens[last.end...].prefix(8).prefix { $0.kind != .comma && $0.kind != .semicolon }
        return tokens[last.end...].prefix(3).contains { $0.is(.respectively) }
            || behind.contains { $0.is(.respectively) } || last.unit == .percent
    }

    /// "5, 6 and 7 percent": not "totalled 612,000, 14.5% more", "12,300, less than half", "above 65, half live alone".
    static func mayBeShare(_ quantity: QuantityMention, beside next: QuantityMention) -> Bool {
        guard quantity.numeral.magnitude == 0, next.rule != "fraction-in-words",
            case .exact(let value) = quantity.value
        else { return false }
        return abs(value) < 1000 && (next.comparatorTokens.isEmpty || !quantity.comparatorTokens.isEmpty)
    }

    /// "38,256 and 17,329 yuan": two sums of like size, the unit behind the second.
    static func isPairOfMoney(_ first: QuantityMention, _ second: QuantityMention) -> Bool {
        guard second.unit.dimension == .money, second.numeral.tokens.lowerBound == second.tokens.lowerBound,
            case .exact(let low) = first.value, case .exact(let high) = second.value
        else { return false }
        return low >= 100 && low <= high * 100 && high <= low * 100
    }

    static func lendUnit(of lender: QuantityMention, to quantity: inout QuantityMention) {
        guard quantity.unit == .count, lender.unit != .rank, lender.unit != .times else { return }
        quantity.unit = lender.unit
        quantity.borrowsUnit = true
        quantity.multiply(like: lender)
    }

    /// "from 1.2 to 1.5 million", "$3 and $4 billion": not "from 800 to 1.2 million", of which the first would be far
    /// more than the second.
    static func lendMagnitude(of lender: QuantityMention, to quantity: inout QuantityMention) {
        guard quantity.numeral.magnitude == 0, lender.numeral.magnitude > 0, quantity.unit == lender.unit,
            case .exact(let value) = quantity.value, case .exact(let other) = lender.value, value < 1000
        else { return }
        let scaled = value * WrittenNumber.power(of: lender.numeral.magnitude)
        if scaled <= other * 100 { quantity.value = .exact(scaled) }
    }

    /// "1.2 and 1.5 million tonnes": parts of a count are parts of what the next number counts by.
    static func hasParts(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count, case .exact(let value) = quantity.value else { return false }
        return value.rounded() != value
    }
}
