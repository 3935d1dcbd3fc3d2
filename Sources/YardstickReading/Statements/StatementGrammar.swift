/// Ties the quantities of a sentence to what they measure. A language pack brings one.
protocol StatementGrammar: Sendable {
    /// Gives each word its part; called before the other two.
    func tag(_ tokens: inout [Token], quantities: [QuantityMention])

    /// Joins what several numbers say together, such as the two ends of a range, before statements are read.
    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention]

    /// The statements of a sentence, in the order of its quantities; a quantity that turns out to be none is
    /// left out.
    func statements(of view: SentenceView) -> [Statement]
}
