/// A person's confirmation or correction of a reading; it outlives re-reading.
public struct Ruling: Hashable, Sendable {
    /// Its number.
    public let id: Int64
    /// The number of the measurement that it is about.
    public let measurement: Int64
    /// What was ruled.
    public let correction: Correction
    /// How the field read before, in the spelling of ``Correction/text``.
    public let previous: String?
    /// Why, in the person's words.
    public let note: String?
    /// Who ruled.
    public let by: String
    /// When, in ISO 8601 at UTC.
    public let at: String
}
