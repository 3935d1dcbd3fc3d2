/// All that belongs to one language: its words and the grammars over them.
///
/// The stages know no language; a second one is a second pack.
struct LanguagePack: Sendable {
    let language: Language
    let splitter: SentenceSplitter
    let tokenizer: Tokenizer
    let quantities: QuantityReader
    let periods: any PeriodGrammar
    let statements: any StatementGrammar
    let tones: ToneWords
    let pledges: any PledgeGrammar

    /// The pack of a language.
    static func pack(for language: Language) -> LanguagePack {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
