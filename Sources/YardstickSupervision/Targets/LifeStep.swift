import YardstickSeries

/// A step in the life of a target: what a document did to it.
public struct LifeStep: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It was stated for the first time.
        case made
        /// It was stated again, the same but for rounding.
        case restated
        /// Its number went up.
        case raised
        /// Its number went down.
        case lowered
        /// It binds less: "about" before the number, a later deadline.
        case softened
        /// It binds more.
        case tightened
        /// A document lists the targets of its deadline again and leaves it out.
        case dropped
        /// The figure of its deadline came.
        case settled
    }

    /// What happened.
    public let kind: Kind
    /// Index into ``Figures/sources``: the document that did it.
    public let source: Int
    /// Index into ``Figures/all``: the line that says so; nothing for what a document leaves out.
    public let figure: Int?
    /// The parts of the statement that changed.
    public let parts: [TargetComparison.Part]
    /// From when on it is known.
    public let known: KnownDay?
}
