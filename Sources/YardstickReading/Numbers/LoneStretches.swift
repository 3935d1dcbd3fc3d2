/// Stretches of time that are told without a number, and count all the same: "more than a year of work".
extension QuantityReader {
    /// "more than a year", "nearly a decade": one of a stretch of time, where a bound says that it counts.
    func stretch(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> QuantityMention? {
        guard place > 1, numerals.small.stretches.contains(tokens[place].word),
            numerals.small.articles.contains(tokens[place - 1].word),
            tokens[place - 2].kind == .word,
            let (writing, past) = units.behind.match(tokens, at: place)
        else { return nil }
        let numeral = Numeral(
            tokens: place - 1..<place, value: .exact(1), isSpelledOut: true, magnitude: 0, isOrdinal: false)
        var mention = QuantityMention(
            tokens: numeral.tokens, value: numeral.value, unit: .count, numeral: numeral)
        take(writing.unit, writing.power, through: past, &mention)
        attachComparator(&mention, tokens, text)
        let isBound = mention.comparator != .equal && mention.comparator != .atMost
        return isBound && !lookAlikes.isLookAlike(mention, tokens, text) ? mention : nil
    }
}
