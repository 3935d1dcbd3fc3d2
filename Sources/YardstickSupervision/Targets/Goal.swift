import YardstickLedger
import YardstickReading
import YardstickSeries

/// What a target wants, and over which time.
public struct Goal: Hashable, Sendable {
    /// The kind of number that is wanted.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A level at a time.
        case level
        /// A total over years.
        case total
        /// A yearly average over years.
        case yearlyAverage = "yearly average"
        /// Growth in one year, or another single period.
        case growth
        /// A yearly average of growth over years.
        case averageGrowth = "average growth"
        /// An increase over a year or years.
        case change
        /// A number of times the level before the first year.
        case multiple
    }

    /// The kind.
    public let kind: Kind
    /// The form and unit of the figures that speak of it.
    public let measure: Measure
    /// The number, or the lower end of a range, with the sign that its words give it.
    public let low: Double
    /// The number, or the upper end of a range.
    public let high: Double
    /// What the words claim.
    public let comparator: Comparator
    /// The time.
    public let span: Span

    /// The year of the deadline.
    public var lastYear: Int { span.lastYear }

    /// The first year that counts; for a level the year of the deadline.
    public var firstYear: Int { kind == .level ? span.lastYear : span.firstYear }

    /// How many years it is brought about in.
    var yearCount: Int { max(1, span.lastYear - span.firstYear + 1) }

    /// Reads a target.
    ///
    /// - Throws: Why nothing can be said of it.
    init(of target: Int, in index: SubjectIndex) throws(Grounds) {
        let figure = index.figures.all[target]
        guard let span = figure.span?.calendar else { throw .noPeriod }
        let measure = index.measure(of: figure)
        let words = index.words(of: target)
        let sign: Double =
            [.growth, .change].contains(measure.form) && words.contains(.falls) && figure.high > 0 ? -1 : 1
        self.measure = measure
        self.span = span
        low = sign > 0 ? figure.low : -figure.high
        high = sign > 0 ? figure.high : -figure.low
        comparator = sign > 0 ? figure.comparator : figure.comparator.mirrored
        kind = try Self.kind(measure, span, words)
    }

    private static func kind(_ measure: Measure, _ span: Span, _ words: ClauseWords) throws(Grounds) -> Kind {
        var isPlural = false
        if case .years = span.nature { isPlural = true }
        switch measure.form {
        case .level:
            guard isPlural, measure.unit.isAmount else { return .level }
            return words.contains(.isYearly) ? .yearlyAverage : .total
        case .rank, .ratio: return .level
        case .change: return .change
        case .growth:
            guard isPlural else { return .growth }
            guard words.contains(.isYearly) else { throw .unclearGrowth }
            return .averageGrowth
        case .multiple:
            guard isPlural else { throw .unclearBase }
            return .multiple
        }
    }
}

extension Comparator {
    /// The comparator of a fall: "fell by more than 3%" is a growth below -3%.
    var mirrored: Comparator {
        switch self {
        case .above: .below
        case .atLeast: .atMost
        case .below: .above
        case .atMost: .atLeast
        case .equal, .about: self
        }
    }
}
