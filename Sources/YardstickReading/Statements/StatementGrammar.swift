/// Ties the quantities of a sentence to what they measure. A language pack brings one.
protocol StatementGrammar: Sendable {
    /// What a line that ends in a colon, or the caption of a chart or table, says of the lines behind it that have no
    /// verb: they are meant, were done, or tell how things are.
    func tenseOfLead(_ view: SentenceView) -> Statement.Tense

    /// Gives each word its part; called before the other two.
    func tag(_ tokens: inout [Token], quantities: [QuantityMention])

    /// Joins what several numbers say together, such as the two ends of a range, before statements are read.
    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention]

    /// What a word over a column of a table says of the values below: "Actual", "Budget".
    func roleOfColumn(_ token: Token) -> Role?

    /// The statements of a sentence, in the order of its quantities; a quantity that turns out to be none is
    /// left out.
    func statements(of view: SentenceView) -> [Statement]
}

extension StatementGrammar {
    func tenseOfLead(_ view: SentenceView) -> Statement.Tense { .none }
}
