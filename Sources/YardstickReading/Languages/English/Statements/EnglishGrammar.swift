/// The statement grammar of English.
struct EnglishGrammar: StatementGrammar {
    private let tagger = EnglishTagger()

    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        tagger.tag(&tokens, quantities: quantities)
    }

    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        EnglishRanges.joined(EnglishComparators.withoutParticles(quantities, tokens), tokens)
    }

    func roleOfColumn(_ token: Token) -> Role? {
        guard token.word > 0 else { return nil }
        if token.isOne(of: .actual, .achieved, .outturn, .value, .result) { return .actual }
        let isMeant =
            token.isBudget || token.isOne(of: .target, .planned, .projected, .forecast, .estimated)
            || token.isOne(of: .adopted, .approved, .goal) || token.isOne(of: .revised, .proposed)
        return isMeant ? .target : nil
    }

    func tenseOfLead(_ view: SentenceView) -> Statement.Tense { EnglishLeads.tense(view) }

    func statements(of view: SentenceView) -> [Statement] {
        var reader = EnglishStatementReader(view)
        return reader.run()
    }
}
