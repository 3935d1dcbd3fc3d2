extension LanguagePack {
    /// English.
    static let english: LanguagePack = {
        var lexicon = EnglishLexicon.make()
        let units = EnglishUnits.make(&lexicon)
        let before = EnglishComparators.table(
            EnglishComparators.before + EnglishComparators.beforeOrEqual, &lexicon)
        let behind = EnglishComparators.table(EnglishComparators.behind, &lexicon)
        let small = EnglishNumerals.small(in: &lexicon)
        if let vague = small.vague { lexicon.cue(.amount, by: vague) }
        lexicon.cue(.amount, by: small.stretches)
        let times: [EnglishWord] = [
            .then, .time, .term, .plan, .fiscal, .spring, .summer, .autumn, .fall, .winter, .biennium,
        ]
        lexicon.cue(.time, by: times.map(\.rawValue))
        lexicon.cue(.infinitive, by: [EnglishWord.to.rawValue])
        lexicon.cue(
            .stance,
            by: lexicon.numbers.filter { Token(lower: 0, upper: 0, word: $0, kind: .word).tellsStance })
        let statements = EnglishGrammar()
        lexicon.cue(
            .role,
            by: lexicon.numbers.filter {
                statements.roleOfColumn(Token(lower: 0, upper: 0, word: $0, kind: .word)) != nil
            })
        lexicon.keepParts(EnglishTagger.usual)
        let numerals = NumeralReader(lexicon: lexicon, small: small)
        return LanguagePack(
            language: .english,
            splitter: SentenceSplitter(abbreviations: WordSet(EnglishWords.abbreviations)),
            tokenizer: Tokenizer(lexicon: lexicon, guess: EnglishLexicon.guess, usual: EnglishTagger.usual),
            quantities: QuantityReader(
                numerals: numerals, units: units, comparatorsBefore: before, comparatorsBehind: behind,
                signs: EnglishMoney.currency, lookAlikes: EnglishLookAlikes()),
            periods: EnglishPeriods(numerals: numerals),
            statements: statements,
            tones: EnglishWords.tones,
            pledges: EnglishPledges(),
            roles: RoleWeigher(RoleWeights.traits, lexicon)
        )
    }()
}
