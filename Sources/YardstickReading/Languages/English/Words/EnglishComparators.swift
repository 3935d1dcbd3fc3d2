/// The words around an English number that say what it claims.
enum EnglishComparators {
    /// Before the number.
    static let before: [(Comparator, String)] = [
        (
            .above,
            "more than, over, above, exceeding, greater than, higher than, in excess of, upwards of, well over, just over, better than, larger than, beyond, surpassing, topping, well above, more than an additional, faster than, comfortably over, way over, not just, bigger than, more than just, longer than"
        ),
        (
            .atLeast,
            "at least, no less than, not less than, no fewer than, not fewer than, no smaller than, not smaller than, no shorter than, no lower than, not lower than, a minimum of, minimum of, at a minimum, a minimum, minimum, at least or equal to, at or above, at or over"
        ),
        (
            .below,
            "less than, fewer than, under, below, lower than, just under, smaller than, shorter than, well below, well under"
        ),
        (
            .atMost,
            "at most, no more than, not more than, within, within the next, within the coming, no higher than, not higher than, not exceeding, a maximum of, maximum of, up to, upto, no greater than, no longer than, no larger than, not larger than, no bigger than, no faster than, subject to a ceiling of, subject to a cap of, subject to a limit of, subject to a maximum of, subject to a monthly ceiling of, subject to an annual ceiling of, up to a ceiling of, up to a maximum of, up to a limit of, at or below, at or under, capped at, capped to, as many as, as much as, not to exceed, a maximum, maximum"
        ),
        (
            .about,
            "about, around, approximately, some, nearly, almost, close to, roughly, approx, circa, in the region of, in the order of, in the range of, an average of about, near, approaching, nearly about, or so, an estimated"
        ),
    ]

    /// Behind the number.
    static let behind: [(Comparator, String)] = [
        (
            .atLeast,
            "or more, or above, and above, or higher, or over, and over, or older, and older, at least, or greater, or longer, and more, or better, at a minimum, or greater than, or more than, or higher than"
        ),
        (
            .atMost,
            "or less, or below, or fewer, or lower, and below, at most, or under, and under, or shorter, or less than, or fewer than, or lower than"
        ),
        (.about, "or so, approximately, or thereabouts"),
    ]

    /// "greater than or equal to", "less or equal than", "equal to or more than".
    static let beforeOrEqual: [(Comparator, String)] = [
        (.atLeast, orEqual("greater, more, higher, larger, bigger")),
        (.atMost, orEqual("less, fewer, lower, smaller")),
    ]

    private static func orEqual(_ words: String) -> String {
        words.split(separator: ",").map { part in
            let word = part.drop(while: \.isWhitespace)
            return
                "\(word) than or equal to, \(word) or equal to, \(word) or equal than, equal to or \(word) than"
        }.joined(separator: ", ")
    }

    /// "went up to 5 million": "up" belongs to the verb, and the value is reached; "39 trades within 41 sectors" says
    /// what the trades are among; some words are no bound where they stand ("grouped under three themes").
    static func withoutParticles(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        guard quantities.contains(where: { !$0.comparatorTokens.isEmpty }) else { return quantities }
        return quantities.enumerated().map { index, quantity in
            let first = quantity.comparatorTokens.lowerBound
            if index > 0, quantity.unit == .count, first > 0, tokens[first].is(.within),
                tokens[first - 1].kind == .word, (1...3).contains(first - quantities[index - 1].end)
            {
                var quantity = quantity
                quantity.comparator = .equal
                quantity.comparatorTokens = 0..<0
                return quantity
            }
            if isUnderHeads(quantity, tokens) || isAsMuch(quantity, tokens)
                || isOverPeriod(quantity, tokens) || isOverTime(quantity, tokens)
            {
                var quantity = quantity
                quantity.comparator = .equal
                return quantity
            }
            guard quantity.comparator == .atMost, first > 0, tokens[first].is(.up),
                tokens[first - 1].isOne(
                    of: .went, .go, .goes, .going, .gone, .rose, .rise, .added, .adding, .was,
                    .were, .stepped, .scaled) || isFrom(behind: quantity.end, tokens)
                    || tokens[first - 1].has(.rising) && tokens[first - 1].has(.verbPast)
                    || isBrought(up: first, tokens)
            else { return quantity }
            var quantity = quantity
            quantity.comparator = .equal
            quantity.comparatorTokens = 0..<0
            return quantity
        }
    }

    /// "goals grouped under three themes": what the goals stand under.
    private static func isUnderHeads(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let bound = quantity.comparatorTokens.lowerBound
        return bound > 0 && tokens[bound].is(.under) && tokens[bound - 1].isAmong(.grouped, .structured)
    }

    /// "fell by as much as 7%", "in as many as 15 towns": it was that much, and is no bound but of what may be.
    private static func isAsMuch(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let bound = quantity.comparatorTokens
        guard quantity.comparator == .atMost, bound.count == 3, tokens[bound.lowerBound].is(.as) else {
            return false
        }
        return !tokens[max(0, bound.lowerBound - 8)..<bound.lowerBound].contains { $0.has(.modal) }
    }

    /// "extended over a ten-week period": how long it took.
    private static func isOverPeriod(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        guard quantity.comparator == .above, quantity.isCompound, quantity.unit.dimension == .time,
            quantity.end < tokens.count
        else { return false }
        return tokens[quantity.end].is(.period) && tokens[quantity.comparatorTokens.lowerBound].is(.over)
    }

    /// "was built with 12 people over three years", "paid over four months": how long it took, behind what was done. Not
    /// "took over three years", "people over 65 years".
    private static func isOverTime(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let over = quantity.comparatorTokens
        guard quantity.comparator == .above, quantity.unit.dimension == .time, over.count == 1,
            over.lowerBound > 1, tokens[over.lowerBound].is(.over),
            case .exact(let length) = quantity.value, length <= 30,
            quantity.end == tokens.count || tokens[quantity.end].part != .noun
        else { return false }
        if quantity.end < tokens.count,
            tokens[quantity.end].isOne(of: .old, .ago, .of, .later, .after, .before)
        {
            return false
        }
        let before = tokens[over.lowerBound - 1]
        if before.kind == .percent || before.kind == .closeParenthesis { return true }
        if before.has(.verbParticiple), !before.has(.noun) {
            return tokens[over.lowerBound - 2].has(.be)
        }
        return before.has(.noun) && !before.namesPersons && (length < 12 || !before.is(.people))
    }

    /// "the number climbed past 6,000", "17,000 plus jobs": a word on either side says that it is more.
    static func withMore(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        guard
            quantities.contains(where: { wordOfMore(beside: $0, tokens) != nil || isOfOrder($0, tokens) })
        else { return quantities }
        return quantities.map { quantity in
            if isOfOrder(quantity, tokens) {
                var near = quantity
                near.comparator = .about
                near.comparatorTokens = quantity.first - 4..<quantity.first
                return near
            }
            guard let word = wordOfMore(beside: quantity, tokens) else { return quantity }
            var more = quantity
            more.comparator = .above
            more.comparatorTokens = word..<word + 1
            return more
        }
    }

    /// "of the order of 5 million"
    private static func isOfOrder(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let of = quantity.first - 1
        return of > 2 && quantity.comparator == .equal && tokens[of].is(.of) && tokens[of - 1].is(.order)
            && tokens[of - 2].is(.the) && tokens[of - 3].isOne(of: .of, .on)
    }

    private static func wordOfMore(beside quantity: QuantityMention, _ tokens: [Token]) -> Int? {
        guard quantity.comparator == .equal else { return nil }
        if isPassed(quantity, tokens) { return quantity.first - 1 }
        return isOpenAbove(quantity, tokens) ? quantity.end : nil
    }

    /// "climbed past 6,000": not "the past 5 years".
    private static func isPassed(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let way = quantity.first - 1
        guard way > 0, tokens[way].is(.past), quantity.comparatorTokens.isEmpty else { return false }
        return tokens[way - 1].has(.rising) && tokens[way - 1].has([.verb, .gerund])
    }

    /// "17,000 plus jobs": not "12 plus the 5 of last year".
    private static func isOpenAbove(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let sign = quantity.end
        guard quantity.unit == .count, sign + 1 < tokens.count, tokens[sign].is(.plus) else { return false }
        return tokens[sign + 1].has(.plural) && !tokens[sign + 1].isCapitalised
    }

    /// "up to 38 percent from 31.5 percent": up from one value to another.
    private static func isFrom(behind end: Int, _ tokens: [Token]) -> Bool {
        end + 1 < tokens.count && tokens[end].is(.from)
            && (tokens[end + 1].kind == .digits || tokens[end + 1].kind == .currency)
    }

    /// "bring the total up to 61", "making the number up to 100": the object of the verb gets the value.
    private static func isBrought(up place: Int, _ tokens: [Token]) -> Bool {
        guard tokens[place - 1].kind == .word || tokens[place - 1].kind == .closeParenthesis else {
            return false
        }
        for back in 2...12 {
            guard place - back >= 0 else { return false }
            let token = tokens[place - back]
            if token.isOne(
                of: .bring, .bringing, .brings, .brought, .make, .making, .made, .push, .pushing, .pushed)
            {
                return true
            }
            if token.kind == .comma || token.kind == .semicolon || token.kind == .digits { return false }
        }
        return false
    }

    static func table(_ entries: [(Comparator, String)], _ lexicon: inout Lexicon) -> PhraseTable<Comparator>
    {
        var table = PhraseTable<Comparator>()
        for (comparator, phrases) in entries {
            for phrase in phrases.cut(at: ",") {
                table.add(phrase, comparator, mark: .comparatorStart, to: &lexicon)
            }
        }
        return table
    }
}
