extension LanguagePack {
    /// Chinese.
    static let chinese: LanguagePack = {
        let numerals = NumeralReader(lexicon: ChinesePack.lexicon, small: ChinesePack.numeralWords)
        return LanguagePack(
            language: .chinese,
            splitter: SentenceSplitter(abbreviations: WordSet("")),
            tokenizer: Tokenizer(lexicon: ChinesePack.lexicon, guess: ChineseLexicon.guess),
            quantities: QuantityReader(
                numerals: numerals, units: ChinesePack.units, comparatorsBefore: ChinesePack.before,
                comparatorsBehind: ChinesePack.behind, signs: ChineseUnits.currency,
                lookAlikes: ChineseLookAlikes()),
            periods: ChinesePeriods(lexicon: ChinesePack.lexicon),
            statements: ChineseGrammar(
                quantities: ChineseQuantities(lexicon: ChinesePack.lexicon, units: ChinesePack.units)),
            tones: ToneWords(past: ChineseWords.pastHeadings, future: ChineseWords.futureHeadings),
            pledges: ChinesePledges()
        )
    }()
}

/// The tables of Chinese, made once over one lexicon.
enum ChinesePack {
    static let (lexicon, units, before, behind) = make()

    /// Chinese joins parts of numbers with 零 alone.
    static let numeralWords = NumeralWords(and: lexicon.number(of: "零"))

    private static func make() -> (Lexicon, UnitTable, PhraseTable<Comparator>, PhraseTable<Comparator>) {
        var lexicon = ChineseLexicon.make()
        let units = ChineseUnits.make(&lexicon)
        let before = ChineseComparators.table(ChineseComparators.before, &lexicon)
        let behind = ChineseComparators.table(ChineseComparators.behind, &lexicon)
        lexicon.add("零", .noun)
        return (lexicon, units, before, behind)
    }
}
