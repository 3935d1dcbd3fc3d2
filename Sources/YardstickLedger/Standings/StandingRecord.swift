import YardstickReading

/// How one target stands, as the ledger keeps it: in numbers, without the words that pages make of them.
public struct StandingRecord: Hashable, Sendable {
    /// A number on the way to the target.
    public struct Milestone: Hashable, Sendable {
        /// The number, in ``StandingRecord/unit``.
        public let value: Double
        /// Of when, in years: 2021 is the end of 2021, 2021.75 the end of its September.
        public let time: Double
        /// The line that states it; nothing for a start at zero.
        public let line: Int64?
        /// Whether it was computed from other lines.
        public let isDerived: Bool

        /// Makes a milestone.
        public init(value: Double, time: Double, line: Int64?, isDerived: Bool) {
            (self.value, self.time, self.line, self.isDerived) = (value, time, line, isDerived)
        }
    }

    /// What a year brings, or must bring.
    public struct Pace: Hashable, Sendable {
        /// What a year brings on average, in ``StandingRecord/unit``.
        public let perYear: Double
        /// The same as compound growth in percent a year, where that can be said.
        public let rate: Double?

        /// Makes a pace.
        public init(perYear: Double, rate: Double?) {
            (self.perYear, self.rate) = (perYear, rate)
        }
    }

    /// What comes if the past years' trend goes on.
    public struct Outlook: Hashable, Sendable {
        /// The number at the deadline, in ``StandingRecord/unit``.
        public let expected: Double
        /// The lower end of the interval.
        public let low: Double
        /// The upper end of the interval.
        public let high: Double
        /// The chance of meeting the target, 0...1.
        public let chance: Double

        /// Makes an outlook.
        public init(expected: Double, low: Double, high: Double, chance: Double) {
            (self.expected, self.low, self.high, self.chance) = (expected, low, high, chance)
        }
    }

    /// What a document did to the target.
    public struct Step: Hashable, Sendable {
        /// What happened: "raised".
        public let kind: String
        /// The number of the document.
        public let document: Int64
        /// The line that says so; nothing for what a document leaves out.
        public let line: Int64?

        /// Makes a step.
        public init(kind: String, document: Int64, line: Int64?) {
            (self.kind, self.document, self.line) = (kind, document, line)
        }
    }

    /// The line of the statement in force.
    public let id: Int64
    /// The lines of all its statements.
    public let statements: [Int64]
    /// The number of the document of the statement in force.
    public let document: Int64
    /// UTF-8 byte offset of its number there.
    public let start: Int
    /// The area that it is about.
    public let area: String?
    /// The words of the document for what is measured.
    public let indicator: String
    /// The catalogue's code for it.
    public let indicatorCode: String?
    /// The catalogue's topic.
    public let topic: String?
    /// The outermost heading that the statement stands under.
    public let section: String?
    /// The year of the deadline.
    public let deadline: Int?
    /// How it stands: "on track".
    public let status: String
    /// Where that status stands among all, the best first.
    public let statusOrder: Int
    /// The name of why it stands so.
    public let grounds: String
    /// The light of the rule set.
    public let light: String?
    /// The measure of the rule set, where it decided.
    public let measured: Double?
    /// The rule set that judged it: "pace 1".
    public let rules: String
    /// The unit of its numbers.
    public let unit: Unit
    /// The number to be reached.
    public let number: Double?
    /// Where its way starts.
    public let baseline: Milestone?
    /// What the last document knows of it.
    public let latest: Milestone?
    /// What each year must still bring.
    public let required: Pace?
    /// What the years brought so far.
    public let observed: Pace?
    /// The first year at whose end it is out of reach.
    public let outOfReachFrom: Int?
    /// What comes if the trend goes on.
    public let outlook: Outlook?
    /// Whether a later document speaks of it again.
    public let isSpokenOfAgain: Bool
    /// What it went through, in order.
    public let life: [Step]

    /// Makes a record from its parts.
    public init(
        id: Int64, statements: [Int64], document: Int64, start: Int, area: String?, indicator: String,
        indicatorCode: String?, topic: String?, section: String?, deadline: Int?, status: String,
        statusOrder: Int, grounds: String, light: String?, measured: Double?, rules: String, unit: Unit,
        number: Double?, baseline: Milestone?, latest: Milestone?, required: Pace?, observed: Pace?,
        outOfReachFrom: Int?, outlook: Outlook?, isSpokenOfAgain: Bool, life: [Step]
    ) {
        (self.id, self.statements, self.document, self.start) = (id, statements, document, start)
        (self.area, self.indicator, self.indicatorCode) = (area, indicator, indicatorCode)
        (self.topic, self.section, self.deadline) = (topic, section, deadline)
        (self.status, self.statusOrder, self.grounds) = (status, statusOrder, grounds)
        (self.light, self.measured, self.rules, self.unit) = (light, measured, rules, unit)
        (self.number, self.baseline, self.latest) = (number, baseline, latest)
        (self.required, self.observed, self.outOfReachFrom) = (required, observed, outOfReachFrom)
        (self.outlook, self.isSpokenOfAgain, self.life) = (outlook, isSpokenOfAgain, life)
    }
}
