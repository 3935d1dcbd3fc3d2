/// A pledge of action, with or without a number: "start the construction of the northern railway".
public struct Commitment: Hashable, Sendable {
    /// UTF-8 byte range of the pledge.
    public let range: Range<Int>
    /// Who pledges, as written ("we", "the city"); nothing where the sentence leaves it out.
    public let actor: String?
    /// What is done, as written: "start".
    public let action: String
    /// What it is done to, as written: "the construction of the northern railway".
    public let object: String
    /// By when or during which years, where the text or its headings say so.
    public let period: Period?
    /// Whether the pledge's own words name a deadline.
    public let hasDeadline: Bool
    /// Whether the pledge holds a number, so that it can be measured.
    public let isMeasurable: Bool
    /// Index into ``Reading/sentences``.
    public let sentence: Int
    /// The name of the rule that found it.
    public let rule: String
    /// How sure the reading is, 0...1.
    public let confidence: Double

    /// Makes a commitment from its parts.
    public init(
        range: Range<Int>, actor: String?, action: String, object: String, period: Period?,
        hasDeadline: Bool, isMeasurable: Bool, sentence: Int, rule: String, confidence: Double
    ) {
        self.range = range
        self.actor = actor
        self.action = action
        self.object = object
        self.period = period
        self.hasDeadline = hasDeadline
        self.isMeasurable = isMeasurable
        self.sentence = sentence
        self.rule = rule
        self.confidence = confidence
    }
}
