/// One indicator of one area for one period, with a quantity and a role: the line of the ledger.
public struct Measurement: Hashable, Sendable {
    /// The number with its unit and comparator, and where it stands.
    public let quantity: Quantity
    /// Level, change, growth, multiple, ratio or rank.
    public let form: Form
    /// Actual, target, baseline or reference.
    public let role: Role
    /// What is measured, in the words of the document.
    public let indicator: String
    /// The catalogue's code for the indicator, where the catalogue knows it.
    public let indicatorCode: String?
    /// Whose indicator, as a reader would say; nothing where the document leaves it open.
    public let area: String?
    /// When; nothing where the text gives no way to tell.
    public let period: Period?
    /// Index into ``Reading/sentences``.
    public let sentence: Int
    /// How sure the reading is that every field is right, 0...1.
    public internal(set) var confidence: Double
    /// What each field rests on.
    public let evidence: [Evidence]

    /// Makes a measurement from its parts.
    public init(
        quantity: Quantity, form: Form, role: Role, indicator: String, indicatorCode: String?,
        area: String?, period: Period?, sentence: Int, confidence: Double, evidence: [Evidence]
    ) {
        self.quantity = quantity
        self.form = form
        self.role = role
        self.indicator = indicator
        self.indicatorCode = indicatorCode
        self.area = area
        self.period = period
        self.sentence = sentence
        self.confidence = confidence
        self.evidence = evidence
    }
}
