import YardstickSeries

/// A target with how it stands, why, and what it went through.
public struct TrackedTarget: Sendable {
    /// Index into ``Figures/all``: the statement in force, which is the last one known.
    public let target: Int
    /// All statements, the first first.
    public let statements: [Int]
    /// What it wants; nothing where the words do not say enough.
    public let goal: Goal?
    /// What meets it.
    public let aim: Aim?
    /// How it stands.
    public let judgement: Judgement
    /// The rule set that judged it, with its version: "pace 1".
    public let rules: String
    /// The number to be reached, in the unit of ``Goal/measure``; of a multiple the level that it leads to.
    public let number: Double?
    /// Where its way starts.
    public let baseline: Mark?
    /// What the last document knows of it.
    public let latest: Mark?
    /// Its paces.
    public let pace: PaceSummary
    /// A trend, where three actuals or more allow one.
    public let outlook: Outlook?
    /// The yearly targets under it, in order: indices into ``Figures/all``.
    public let annual: [Int]
    /// The target over several years that it stands under.
    public let plan: Int?
    /// What it went through, in order.
    public let life: [LifeStep]

    /// The form and unit of its numbers.
    public let measure: Measure

    /// How it stands.
    public var status: Status { judgement.status }
    /// Why.
    public var grounds: Grounds { judgement.grounds }
    /// Whether a later document speaks of it again.
    public let isSpokenOfAgain: Bool
}
