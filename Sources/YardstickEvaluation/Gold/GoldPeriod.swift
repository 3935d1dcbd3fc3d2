import YardstickReading

/// The period that an annotation gives, as ISO dates cut to the precision that is known.
public struct GoldPeriod: Hashable, Sendable {
    /// The first date covered.
    public let start: String
    /// The last date covered.
    public let end: String

    /// Whether a period that was read says the same; it may be more precise.
    ///
    /// "2021" agrees with 2021-12-31, since a reader may know the day, and not the other way round.
    func agrees(with period: Period?) -> Bool {
        guard let period else { return false }
        return period.start.description.utf8.starts(with: start.utf8)
            && period.end.description.utf8.starts(with: end.utf8)
    }
}

extension GoldPeriod: CustomStringConvertible {
    /// The date, or start and end with a slash between them.
    public var description: String { start == end ? start : start + "/" + end }
}
