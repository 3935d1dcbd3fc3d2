/// Letters for a thousand, a million or more behind a number of things: "2.3m people", "15k homes".
extension QuantityReader {
    /// "2.3m people", "1.4m tonnes", "1.2bn shares": a letter glued behind a number of many things, or of a unit; not "a 25m
    /// pool", "600mm".
    func attachShortCount(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        let letter = mention.tokens.upperBound
        guard mention.unit == .count, mention.numeral.tokens.count == 1, letter + 1 < tokens.count,
            tokens[letter].isGlued,
            tokens[letter].range.count == 1 || text[Int(tokens[letter].upper) - 1] == 0x6E,
            let power = shortMagnitude(behind: mention, tokens, text),
            countsMany(behind: letter + 1, tokens, text), !isOneOfSome(mention, tokens, text)
        else { return }
        take(.count, power, through: letter + 1, &mention)
    }

    /// "two 5m masts", "the 400m races": the number tells how long each is.
    private func isOneOfSome(_ mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        guard mention.tokens.lowerBound > 0 else { return false }
        let before = tokens[mention.tokens.lowerBound - 1]
        if before.has(.numeral) || before.kind == .digits { return true }
        let hasParts = text[tokens[mention.numeral.tokens.lowerBound].range].contains(UInt8(ascii: "."))
        return before.has(.determiner) && !hasParts
    }

    /// "people", "passenger journeys", "tonnes": things in the plural, or a unit of their own; not "long boats".
    private func countsMany(behind start: Int, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        for place in start..<min(start + 3, tokens.count) {
            let token = tokens[place]
            guard token.kind == .word, !token.isGlued, !token.isOne(of: .long, .high, .wide, .tall, .deep)
            else {
                return false
            }
            if token.has(.unitStart), token.range.count > 2, units.behind.match(tokens, at: place) != nil {
                return true
            }
            if token.has(.noun) || token.word == 0 || token.has(.unitStart) && !token.has(.preposition) {
                if token.has(.plural) || token.is(.people) || endsInPlural(token, text) { return true }
            } else if !token.has(.adjective) {
                return false
            }
        }
        return false
    }

    /// "journeys", not "glass"
    private func endsInPlural(_ token: Token, _ text: [UInt8]) -> Bool {
        let letters = text[token.range].suffix(2)
        return token.range.count > 4 && letters.last == UInt8(ascii: "s")
            && letters.first != UInt8(ascii: "s") && letters.first != UInt8(ascii: "u")
    }
}
