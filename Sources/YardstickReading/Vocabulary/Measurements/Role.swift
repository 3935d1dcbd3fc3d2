/// What a measurement is in the life of a plan.
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Reported as having happened.
    case actual
    /// Intended, planned or expected.
    case target
    /// The starting value of a from-to or then-now pair.
    case baseline
    /// A comparison that is neither: a national average, another place's figure, a threshold.
    case reference
}
