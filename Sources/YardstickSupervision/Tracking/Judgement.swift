/// A status with what it rests on.
public struct Judgement: Hashable, Sendable {
    /// How the target stands.
    public let status: Status
    /// Why.
    public let grounds: Grounds
    /// The measure of the rule set, where it decided: a pace of 0.8, 12 points behind plan, two months missed.
    public let measured: Double?
    /// The light of the rule set; green and red for met and missed; nothing for no data.
    public let light: RuleSet.Light?

    init(_ status: Status, _ grounds: Grounds, measured: Double? = nil, light: RuleSet.Light? = nil) {
        self.status = status
        self.grounds = grounds
        self.measured = measured
        self.light = light
    }

    init(_ grounds: Grounds) { self.init(.noData, grounds) }
}
