import YardstickLedger

/// One comparison that the audit makes wherever the ledger allows it.
public struct Check: Sendable {
    /// Its name, by which it is asked for: "growth-between-levels".
    public let name: String
    /// What a reader has to know about it.
    public let documentation: CheckDocumentation

    let sentencePart: SentencePart?
    let ledgerPart: (@Sendable (Material) throws -> [Outcome])?

    /// The part of a check that needs no more than one sentence.
    struct SentencePart: Sendable {
        /// Whether figures of one sentence may be worth reading its words; asked of every sentence with two or more.
        let concerns: @Sendable (ArraySlice<Figure>) -> Bool
        /// What it says of the sentence.
        let outcomes: @Sendable (StatedSentence) -> [Outcome]
    }

    init(
        name: String, documentation: CheckDocumentation, sentencePart: SentencePart? = nil,
        ledgerPart: (@Sendable (Material) throws -> [Outcome])? = nil
    ) {
        self.name = name
        self.documentation = documentation
        self.sentencePart = sentencePart
        self.ledgerPart = ledgerPart
    }

    /// All checks, in the order in which findings are listed.
    public static let all = [
        GrowthBetweenLevels.check, DifferenceOfLevels.check, RatioOfLevels.check, MultipleOfLevel.check,
        PartOfWhole.check, ShareAndGrowth.check, OneThingTwoValues.check, AnnualTargetAndPlan.check,
        FlowAndYears.check, LevelCarriedOn.check, TargetChanged.check, PartsOfArea.check, Slip.check,
    ]

    /// The check of a name, with spaces for hyphens or not.
    public static func named(_ name: String) -> Check? {
        let name = name.lowercased().replacing(" ", with: "-")
        return all.first { $0.name == name }
    }
}

/// What a reader has to know about a check; its page is made from it.
public struct CheckDocumentation: Sendable {
    /// The check as a sentence: "The stated growth follows from the two levels".
    public let title: String
    /// What it compares.
    public let compares: String
    /// The formula.
    public let formula: String
    /// Where the formula comes from.
    public let source: String
    /// What has to be in the ledger.
    public let needs: String
    /// What it does not speak about, and why.
    public let silent: String
    /// A text on which it finds something; of several documents each with its date.
    public let example: [Example]

    /// A made-up document of a worked example.
    public struct Example: Sendable {
        /// The day of issue, in ISO 8601.
        public let date: String
        /// Whose document it is.
        public let area: String
        /// Its text.
        public let text: String
    }

    init(
        title: String, compares: String, formula: String, source: String, needs: String, silent: String,
        example: [Example]
    ) {
        self.title = title
        self.compares = compares
        self.formula = formula
        self.source = source
        self.needs = needs
        self.silent = silent
        self.example = example
    }
}

extension CheckDocumentation.Example {
    init(_ date: String, area: String = "Linden", _ text: String) {
        self.init(date: date, area: area, text: text)
    }
}
