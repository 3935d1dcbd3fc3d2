/// The statement grammar of English.
struct EnglishGrammar: StatementGrammar {
    private let tagger = EnglishTagger()

    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        tagger.tag(&tokens, quantities: quantities)
    }

    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        EnglishRanges.joined(EnglishComparators.withoutParticles(quantities, tokens), tokens)
    }

    func statements(of view: SentenceView) -> [Statement] {
        var reader = EnglishStatementReader(view)
        return reader.run()
    }
}
