import YardstickSeries

/// A number at a time on the way to a target.
public struct Mark: Hashable, Sendable {
    /// The time in years: 2021 is the end of 2021, 2021.75 the end of its September.
    public let time: Double
    /// The number, in the unit of the goal; of a total what has come together by then.
    public let value: Double
    /// The observation behind it; nothing for a start at zero.
    public let observation: Observation?

    /// Makes a mark.
    public init(time: Double, value: Double, observation: Observation?) {
        self.time = time
        self.value = value
        self.observation = observation
    }
}
