/// The statement grammar of English.
final class EnglishGrammar: StatementGrammar {
    private let tagger = EnglishTagger()

    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        tagger.tag(&tokens, quantities: quantities)
    }

    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        let marked = EnglishStandings.marked(EnglishSums.joined(quantities), tokens)
        let bounded = EnglishComparators.withMore(
            EnglishComparators.withoutParticles(marked, tokens), tokens)
        return EnglishRanges.joined(bounded, tokens)
    }

    func roleOfColumn(_ token: Token) -> Role? {
        guard token.word > 0 else { return nil }
        if token.isOne(of: .actual, .achieved, .outturn, .value, .result) { return .actual }
        let isMeant =
            token.isBudget || token.isOne(of: .target, .planned, .projected, .forecast, .estimated)
            || token.isOne(of: .adopted, .approved, .goal) || token.isOne(of: .revised, .proposed)
        if token.is(.baseline) { return .baseline }
        return isMeant ? .target : nil
    }

    func cites(_ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> Bool {
        EnglishCitations.isCitation(tokens, text, range)
    }

    func kindOfColumn(_ view: SentenceView, _ cell: Range<Int>) -> TableHeading.Kind {
        EnglishColumns.kind(view, cell)
    }

    func namesGrowth(_ token: Token) -> Bool {
        token.isOne(of: .growth, .increase, .change) || token.has(.changing)
    }

    func tenseOfLead(_ view: SentenceView) -> Statement.Tense { EnglishLeads.tense(view) }
    func namesRevision(_ tokens: ArraySlice<Token>) -> Bool { EnglishLeads.namesRevision(tokens) }
    func comparesEstimates(_ view: SentenceView) -> Bool { EnglishEstimates.areCompared(in: view) }
    func turnsToTopic(_ view: SentenceView) -> Bool { EnglishLeads.turnsToTopic(view) }
    func namesPlace(_ token: Token) -> Bool { token.namesPlace }

    func isChange(_ token: Token) -> Bool {
        token.isOne(of: .change, .changes) || token.has(.changing) && token.has(.noun) && !token.has(.thing)
    }

    func saysHowMuch(_ token: Token) -> Bool {
        token.isOne(
            of: .number, .numbers, .total, .share, .percentage, .proportion, .value, .amount, .current,
            .previous,
            .latest, .year, .of, .the, .in, .from)
    }

    func measureNamed(by view: SentenceView) -> SentenceView.Indicator? {
        EnglishMeasureLabels.measure(of: view)
    }
    func topic(of view: SentenceView) -> SentenceView.Indicator? { EnglishTopic.topic(of: view) }
    func topicOfLead(_ view: SentenceView) -> SentenceView.Indicator? { EnglishTopic.topicOfLead(view) }

    func caption(of view: SentenceView) -> TableCaption? { EnglishCaption.read(view) }

    func chart(in view: SentenceView, under caption: TableCaption?) -> [Statement] {
        EnglishChart(view, under: caption)?.statements() ?? []
    }

    func statements(of view: SentenceView, noting note: ((IndicatorChoice) -> Void)?) -> [Statement] {
        var reader = EnglishStatementReader(view)
        return reader.run(noting: note)
    }
}
