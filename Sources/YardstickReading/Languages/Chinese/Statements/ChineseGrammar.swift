/// The statement grammar of Chinese.
final class ChineseGrammar: StatementGrammar {
    let quantities: ChineseQuantities

    init(quantities: ChineseQuantities) { self.quantities = quantities }

    /// Chinese words keep one form, so that their class in the lexicon is nearly their part.
    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        for place in tokens.indices { tokens[place].part = Self.part(of: tokens[place]) }
    }

    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        self.quantities.joined(quantities, tokens)
    }

    func roleOfColumn(_ token: Token) -> Role? { nil }

    func statements(of view: SentenceView, noting _: ((IndicatorChoice) -> Void)?) -> [Statement] {
        var reader = ChineseStatementReader(view)
        return reader.run()
    }

    private static func part(of token: Token) -> Part {
        switch token.kind {
        case .digits: return .number
        case .word, .name: break
        default: return .mark
        }
        if token.has([.numeral, .magnitude, .fraction]) { return .number }
        if token.has(.modal) { return .modal }
        if token.has(.be) { return .be }
        if token.has(.verbBase) { return .finite }
        if token.has(.adverb) { return .adverb }
        if token.has(.conjunction) { return .conjunction }
        if token.has(.preposition) { return .preposition }
        if token.has(.determiner) { return .determiner }
        return .noun
    }
}
