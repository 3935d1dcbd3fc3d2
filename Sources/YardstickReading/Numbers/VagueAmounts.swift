/// Amounts that nobody counted: "thousands of homes", "tens of millions of yuan". They stand for everything from one
/// to ten of their power.
extension QuantityReader {
    /// The vague amount that starts at a token, or nothing.
    func vague(_ tokens: [Token], _ start: Int, _ text: [UInt8]) -> QuantityMention? {
        guard let (power, end) = vaguePower(tokens, start) else { return nil }
        let words = numerals.small
        // "thousands of homes", "thousands more jobs"
        let isOf = tokens[end].isWord(words.of) && end + 1 < tokens.count && tokens[end + 1].kind == .word
        guard isOf || words.between.contains(tokens[end].word) else { return nil }
        let least = WrittenNumber.power(of: power) * (words.dozens.contains(tokens[start].word) ? 1.2 : 1)
        let numeral = Numeral(
            tokens: start..<end, value: .range(least, WrittenNumber.power(of: power + 1)),
            isSpelledOut: true, magnitude: power, isOrdinal: false)
        var mention = QuantityMention(
            tokens: numeral.tokens, value: numeral.value, unit: .count, numeral: numeral)
        mention.rule = QuantityMention.vague
        if isOf, tokens[end + 1].has(.unitStart),
            let (writing, past) = units.behind.match(tokens, at: end + 1),
            writing.power == 0, writing.unit.dimension != .time
        {
            take(writing.unit, 0, through: past, &mention)
        }
        attachComparator(&mention, tokens, text)
        return mention
    }

    /// The power of ten of "thousands" or "hundreds of thousands", each word of which adds its own, and the token behind
    /// them.
    private func vaguePower(_ tokens: [Token], _ start: Int) -> (power: Int, end: Int)? {
        guard let words = numerals.small.vague, words.contains(tokens[start].word),
            tokens[start].kind == .word,
            start == 0 || tokens[start - 1].kind != .digits && !tokens[start - 1].has([.numeral, .magnitude])
        else { return nil }
        var power = 0
        var at = start
        while at < tokens.count, words.contains(tokens[at].word) {
            power += Int(numerals.lexicon.values[Int(tokens[at].word)])
            guard at + 2 < tokens.count, tokens[at + 1].isWord(numerals.small.of),
                words.contains(tokens[at + 2].word)
            else { break }
            at += 2
        }
        return power > 0 && at + 1 < tokens.count ? (power, at + 1) : nil
    }
}
