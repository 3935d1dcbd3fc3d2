import YardstickLedger
import YardstickReading

/// What a document said an indicator to be, in the unit of its series.
public struct Observation: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// The numbers that it stands for, by the rounding of its digits.
    public let stated: Interval
    /// Index into ``Figures/all``.
    public let figure: Int
    /// From when on it is known; nothing for a document without a date.
    public let known: KnownDay?
    /// The figures that it was computed from; empty for one that stands in a document.
    public let derivedFrom: [Int]

    /// Whether no document states it.
    public var isDerived: Bool { !derivedFrom.isEmpty }

    /// Makes an observation from its parts.
    public init(value: Double, stated: Interval, figure: Int, known: KnownDay?, derivedFrom: [Int] = []) {
        self.value = value
        self.stated = stated
        self.figure = figure
        self.known = known
        self.derivedFrom = derivedFrom
    }
}

/// One period of a series with all that was said of it.
public struct SeriesPoint: Hashable, Sendable {
    /// The period.
    public let span: Span
    /// What was said of it, in the order in which it became known; the last counts.
    public let vintages: [Observation]
    /// Whether the last document to speak of it gives two numbers that rounding does not reconcile, so that none counts.
    public let isDisputed: Bool

    /// Makes a point; nothing without an observation.
    public init?(span: Span, vintages: [Observation], isDisputed: Bool = false) {
        guard !vintages.isEmpty else { return nil }
        self.span = span
        self.vintages = vintages
        self.isDisputed = isDisputed
    }

    /// What counts: what became known last.
    public var latest: Observation { vintages[vintages.count - 1] }
}
