/// Ties the quantities of a sentence to what they measure. A language pack brings one.
protocol StatementGrammar: AnyObject, Sendable {
    /// What a line that ends in a colon, or the caption of a chart or table, says of the lines behind it that have no
    /// verb: they are meant, were done, or tell how things are.
    func tenseOfLead(_ view: SentenceView) -> Statement.Tense

    /// Whether a heading or a sentence names the revised estimates of a year that has all but ended.
    func namesRevision(_ tokens: ArraySlice<Token>) -> Bool

    /// Whether a sentence holds values against the first estimates of a year that it need not name: "higher than the
    /// Budget Estimates", or tells what those of the year that runs were revised to.
    func comparesEstimates(_ view: SentenceView) -> Bool

    /// Whether a sentence only says what the next ones are about: "I now turn to the schools."
    func turnsToTopic(_ view: SentenceView) -> Bool

    /// Gives each word its part; called before the other two, on tokens that have none yet.
    func tag(_ tokens: inout [Token], quantities: [QuantityMention])

    /// Joins what several numbers say together, such as the two ends of a range, before statements are read.
    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention]

    /// What a word over a column of a table says of the values below: "Actual", "Budget".
    func roleOfColumn(_ token: Token) -> Role?

    /// Whether a word over a column says that its cells are places or bodies: "Ward", "School".
    func namesPlace(_ token: Token) -> Bool

    /// Whether a word says that values are changes: "Change", "Increase".
    func isChange(_ token: Token) -> Bool

    /// Whether a line names a source and states nothing.
    func cites(_ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> Bool

    /// What the cells under a heading hold: "Unit", "No.", "Deadline".
    func kindOfColumn(_ view: SentenceView, _ cell: Range<Int>) -> TableHeading.Kind

    /// Whether a word over a column of shares says that they are growth.
    func namesGrowth(_ token: Token) -> Bool

    /// Whether a word over a column says how much, and not of what: "Number", "Total".
    func saysHowMuch(_ token: Token) -> Bool

    /// What a line without values says that the next lines of its paragraph measure: "Measure: pupils in school".
    func measureNamed(by view: SentenceView) -> SentenceView.Indicator?
    /// What a sentence without numbers is about, for the pronouns of the next: "Bus ridership has yet to recover."
    func topic(of view: SentenceView) -> SentenceView.Indicator?
    /// What the amounts of a list measure, by the line that leads it in: "The sums for these goals are:".
    func topicOfLead(_ view: SentenceView) -> SentenceView.Indicator?

    /// What a line without values says that the table or chart below it measures.
    func caption(of view: SentenceView) -> TableCaption?

    /// The statements of a line that describes a chart: "[Pie chart: Good - 31%, Fair - 48%]".
    func chart(in view: SentenceView, under caption: TableCaption?) -> [Statement]

    /// The statements of a sentence, in the order of its quantities; a quantity that turns out to be none is
    /// left out.
    ///
    /// - Parameter note: Is told of what each indicator was chosen from.
    func statements(of view: SentenceView, noting note: ((IndicatorChoice) -> Void)?) -> [Statement]
}

extension StatementGrammar {
    func tenseOfLead(_ view: SentenceView) -> Statement.Tense { .none }
    func namesRevision(_ tokens: ArraySlice<Token>) -> Bool { false }
    func comparesEstimates(_ view: SentenceView) -> Bool { false }
    func turnsToTopic(_ view: SentenceView) -> Bool { false }
    func namesPlace(_ token: Token) -> Bool { false }
    func isChange(_ token: Token) -> Bool { false }
    func saysHowMuch(_ token: Token) -> Bool { false }
    func measureNamed(by view: SentenceView) -> SentenceView.Indicator? { nil }
    func topic(of view: SentenceView) -> SentenceView.Indicator? { nil }
    func topicOfLead(_ view: SentenceView) -> SentenceView.Indicator? { nil }
    func kindOfColumn(_ view: SentenceView, _ cell: Range<Int>) -> TableHeading.Kind { .values }
    func cites(_ tokens: [Token], _ text: [UInt8], _ range: Range<Int>) -> Bool { false }
    func namesGrowth(_ token: Token) -> Bool { false }
    func caption(of view: SentenceView) -> TableCaption? { nil }
    func chart(in view: SentenceView, under caption: TableCaption?) -> [Statement] { [] }
}
