/// Tells what only looks like a quantity: years, dates, list numbers, names that hold a number.
protocol LookAlikes: AnyObject, Sendable {
    /// Whether a number is none that the ledger keeps.
    func isLookAlike(_ mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool

    /// Whether "half" or "quarter" at a place is a share of what follows it.
    func takesShare(_ tokens: [Token], behind place: Int) -> Bool
}

/// A number among the tokens around it, of which a language's rules ask whether it only looks like a quantity.
protocol NumberInContext {
    var mention: QuantityMention { get }
    var tokens: [Token] { get }
    var text: [UInt8] { get }
}

extension NumberInContext {
    var start: Int { mention.tokens.lowerBound }
    var end: Int { mention.tokens.upperBound }
    var before: Token? { token(start - 1) }
    var after: Token? { token(end) }
    func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

    var hasUnit: Bool { mention.unit != .count }
    var isSpelledOut: Bool { mention.numeral.isSpelledOut }

    /// The quotation mark that opens before the number.
    ///
    /// - Parameters:
    ///   - reach: How many tokens before it at most.
    ///   - isBarred: Whether a token parts the number from any mark before it.
    func quotationMark(within reach: Int, barredBy isBarred: (Token) -> Bool) -> Int? {
        var open = start - 1
        while open >= 0, start - open <= reach, tokens[open].kind != .openQuote {
            if isBarred(tokens[open]) { return nil }
            open -= 1
        }
        return open >= 0 && tokens[open].kind == .openQuote ? open : nil
    }
}
