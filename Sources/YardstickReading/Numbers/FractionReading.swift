/// Multiples, ratios and shares: "doubled", "1.69:1", "two thirds", "half of".
extension QuantityReader {
    func multiplier(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> QuantityMention {
        let token = tokens[place]
        let numeral = Numeral(
            tokens: place..<place + 1, value: .exact(numerals.lexicon.values[Int(token.word)]),
            isSpelledOut: true,
            magnitude: 0, isOrdinal: false)
        var mention = QuantityMention(
            tokens: numeral.tokens, value: numeral.value, unit: .times, numeral: numeral)
        mention.isMultiplier = true
        attachComparator(&mention, tokens, text)
        mention.rule = "word-of-multiplying"
        return mention
    }

    /// "1.69:1", "1:4", "a ratio of 1:45", "106:100": two numbers glued by a colon. One of them is 1, or words say that it
    /// is a ratio. Clock times have two digits behind.
    func ratio(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> QuantityMention? {
        guard place + 2 < tokens.count, tokens[place].kind == .digits, tokens[place + 1].kind == .colon,
            tokens[place + 2].kind == .digits, tokens[place + 2].isGlued, tokens[place + 1].isGlued,
            let left = exact(tokens[place], text), let right = exact(tokens[place + 2], text), right != 0,
            (left == 1 || right == 1) && tokens[place + 2].range.count != 2
                || isOfRatio(tokens, before: place)
        else { return nil }
        return special(place..<place + 3, right == 1 ? left : left / right, .ratio, "ratio-with-colon")
    }

    /// "a pupil-teacher ratio of 1:45": the word right before, or before the verb.
    private func isOfRatio(_ tokens: [Token], before place: Int) -> Bool {
        guard !numerals.small.ratios.isEmpty else { return false }
        return tokens[max(0, place - Self.farthestRatio)..<place].contains {
            $0.kind == .word && numerals.small.ratios.contains($0.word)
        }
    }

    /// How many words a ratio stands behind its name at most: "the ratio has since then improved to".
    private static let farthestRatio = 6

    /// "1/3", "two thirds", "half of": shares, in percent.
    func fraction(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> QuantityMention? {
        let token = tokens[place]
        if let part = VulgarFraction.value(token, text) {
            return partOfUnit(place..<place + 1, part, tokens)
                ?? partOfOne(place..<place + 1, part, tokens)
                ?? special(place..<place + 1, Self.share(part, 1), .percent, "fraction-in-digits")
        }
        if token.kind == .digits {
            guard place + 2 < tokens.count, tokens[place + 1].kind == .slash, tokens[place + 1].isGlued,
                tokens[place + 2].kind == .digits, tokens[place + 2].isGlued, token.range.count == 1,
                tokens[place + 2].range.count <= 2,
                place + 3 >= tokens.count || !tokens[place + 3].isGlued
                    || tokens[place + 3].kind == .stop || tokens[place + 3].kind == .comma,
                let left = exact(token, text), let right = exact(tokens[place + 2], text), right > left,
                left > 0
            else { return nil }
            return partOfUnit(place..<place + 3, left / right, tokens)
                ?? partOfOne(place..<place + 3, left / right, tokens)
                ?? special(place..<place + 3, Self.share(left, right), .percent, "fraction-in-digits")
        }
        if token.has([.numeral, .fraction]) {
            if numerals.partOfMagnitude(tokens, at: place) != nil { return nil }
            if let (part, end) = numerals.part(tokens, place), place == 0 || !tokens[place - 1].has(.ordinal),
                let mention = partOfOne(place..<end, part, tokens)
            {
                return mention
            }
        }
        if token.has(.numeral), place == 0 || !tokens[place - 1].has(.ordinal),
            let parts = fractionWord(tokens, place + 1)
        {
            let count = numerals.lexicon.values[Int(token.word)]
            guard count > 0, count < parts.value, count == 1 || !tokens[parts.end - 1].has(.ordinal) else {
                return nil
            }
            return special(place..<parts.end, Self.share(count, parts.value), .percent, "fraction-in-words")
        }
        return halfOf(tokens, place)
    }

    /// "half a tonne", "a quarter of a mile", "¾ of one per cent": a part of one of a unit, and no share.
    private func partOfOne(_ range: Range<Int>, _ part: Double, _ tokens: [Token]) -> QuantityMention? {
        var end = range.upperBound
        if end < tokens.count, tokens[end].isWord(numerals.small.of) { end += 1 }
        guard end < tokens.count, isOne(tokens[end]) else { return nil }
        return partOfUnit(range, part, tokens, at: end + 1)
    }

    private func isOne(_ token: Token) -> Bool {
        token.kind == .word
            && (numerals.small.articles.contains(token.word)
                || token.has(.numeral) && numerals.lexicon.values[Int(token.word)] == 1)
    }

    /// "1/2 mile", "½ hour", "¾ per cent": a part of a unit of measure, and no share.
    private func partOfUnit(
        _ range: Range<Int>, _ part: Double, _ tokens: [Token], at place: Int? = nil
    ) -> QuantityMention? {
        let end = place ?? range.upperBound
        guard end < tokens.count, tokens[end].has(.unitStart),
            let (writing, past) = units.behind.match(tokens, at: end), writing.unit != .times,
            !ownsNext(past, tokens, writing)
        else { return nil }
        var mention = special(range, part, .count, "fraction-of-unit")
        take(writing.unit, writing.power, through: past, &mention)
        return mention
    }

    /// A part of a whole in percent, to two decimals as readers write thirds.
    private static func share(_ part: Double, _ whole: Double) -> Double {
        (part / whole * 10_000).rounded() / 100
    }

    private func fractionWord(_ tokens: [Token], _ start: Int) -> (value: Double, end: Int)? {
        var at = start
        if at + 1 < tokens.count, tokens[at].kind == .hyphen, tokens[at].isGlued { at += 1 }
        guard at < tokens.count, tokens[at].has(.fraction) else { return nil }
        let value = numerals.lexicon.values[Int(tokens[at].word)]
        return value > 1 ? (value, at + 1) : nil
    }

    /// "half of", "a quarter of the", "over a third".
    private func halfOf(_ tokens: [Token], _ place: Int) -> QuantityMention? {
        guard tokens[place].has(.fraction), lookAlikes.takesShare(tokens, behind: place)
        else { return nil }
        let parts = numerals.lexicon.values[Int(tokens[place].word)]
        return parts > 1
            ? special(place..<place + 1, Self.share(1, parts), .percent, "fraction-in-words") : nil
    }

    private func exact(_ token: Token, _ text: [UInt8]) -> Double? {
        guard case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0) else {
            return nil
        }
        return value
    }

    private func special(_ range: Range<Int>, _ value: Double, _ unit: Unit, _ rule: RuleName)
        -> QuantityMention
    {
        let numeral = Numeral(
            tokens: range, value: .exact(value), isSpelledOut: false, magnitude: 0, isOrdinal: false)
        var mention = QuantityMention(tokens: range, value: .exact(value), unit: unit, numeral: numeral)
        mention.rule = rule
        return mention
    }
}
