/// All that belongs to one language: its words and the grammars over them.
///
/// The stages know no language; a second one is a second pack. A class and not a value, because every sentence asks it;
/// its grammars are classes for the same reason.
final class LanguagePack: Sendable {
    let language: Language
    let splitter: SentenceSplitter
    let tokenizer: Tokenizer
    let quantities: QuantityReader
    let periods: any PeriodGrammar
    let statements: any StatementGrammar
    let tones: ToneWords
    let pledges: any PledgeGrammar
    /// Weighs aims against results; nothing where no weights were learned for the language.
    let roles: RoleWeigher?

    init(
        language: Language, splitter: SentenceSplitter, tokenizer: Tokenizer, quantities: QuantityReader,
        periods: any PeriodGrammar, statements: any StatementGrammar, tones: ToneWords,
        pledges: any PledgeGrammar, roles: RoleWeigher? = nil
    ) {
        self.language = language
        self.splitter = splitter
        self.tokenizer = tokenizer
        self.quantities = quantities
        self.periods = periods
        self.statements = statements
        self.tones = tones
        self.pledges = pledges
        self.roles = roles
    }

    /// The readers and grammars that every line asks. Who goes through a text holds them meanwhile: to fetch them from the
    /// pack, which all threads share, would count a reference up and down for each of them and each line.
    struct Readers: Sendable {
        let tokenizer: Tokenizer
        let quantities: QuantityReader
        let periods: any PeriodGrammar
        let statements: any StatementGrammar
        let pledges: any PledgeGrammar
    }

    var readers: Readers {
        Readers(
            tokenizer: tokenizer, quantities: quantities, periods: periods, statements: statements,
            pledges: pledges)
    }

    /// The pack of a language.
    static func pack(for language: Language) -> LanguagePack {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
