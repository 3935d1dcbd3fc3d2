import YardstickLedger
import YardstickReading

/// What is promised, and for when: two targets of one promise state the same target.
///
/// Two statements are of one promise where they agree in their series (indicator, area, form, dimension of unit, noun)
/// and in the time that they are about. A level is due at the end of its period, so that "by 2025" and "over 2021-2025"
/// are one; a growth, a change or a count may be a year's or a whole plan's, so that there the start counts too.
public struct Promise: Hashable, Sendable {
    /// What is promised.
    public let series: SeriesKey
    /// The year of the deadline.
    public let lastYear: Int
    /// The first year of the time over which it is to be brought about; ``lastYear`` where only the end counts.
    public let firstYear: Int
}

extension SeriesKeys {
    /// The promise that a target states; nothing for a line that is no target or has no period.
    public func promise(of figure: Figure) -> Promise? {
        guard figure.role == .target, let span = figure.span else { return nil }
        let isDueAtEnd = figure.form == .level && !Self.mayBeSummed(figure.unit)
        return Promise(
            series: key(of: figure), lastYear: span.lastYear,
            firstYear: isDueAtEnd ? span.lastYear : span.firstYear)
    }

    /// Whether amounts in the unit can be added up over years: jobs can, a share cannot.
    private static func mayBeSummed(_ unit: Unit) -> Bool {
        switch unit.dimension {
        case .share, .points, .ratio, .multiple, .rank, .concentration, .temperature, .speed, .sound,
            .frequency,
            .pressure:
            false
        default: true
        }
    }
}
