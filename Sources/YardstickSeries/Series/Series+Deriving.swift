import YardstickLedger
import YardstickReading

extension Series {
    /// The series of levels with the years filled in that no document states but that follow from the level of the year
    /// before and the year's growth: level × (1 + growth / 100), by intervals.
    ///
    /// - Parameter growth: Yearly growth in percent.
    /// - Parameter basis: Growth in constant prices is never laid over levels in current prices; nothing is added then.
    /// - Returns: The series with derived points, which are marked as such.
    public func extended(by growth: Series, basis: PriceBasis) -> Series {
        guard measure.form == .level, measure.unit.isAmount, basis.joinsGrowthToLevels else { return self }
        var levels = Dictionary(years.map { ($0.year, $0.observation) }) { first, _ in first }
        let disputed = Set(points.filter { $0.isDisputed && $0.span.nature == .year }.map(\.span.lastYear))
        var derived: [SeriesPoint] = []
        for (year, rate) in growth.years where levels[year] == nil && !disputed.contains(year) {
            guard let before = levels[year - 1], let span = Span(years: year, through: year),
                let level = before.grown(by: rate),
                let point = SeriesPoint(span: span, vintages: [level])
            else { continue }
            levels[year] = level
            derived.append(point)
        }
        return derived.isEmpty ? self : Series(measure: measure, points: points + derived)
    }

    /// Yearly growth in percent, with the years filled in that no document states but that follow from two levels.
    ///
    /// - Parameter levels: Levels of the same subject.
    /// - Parameter basis: The growth of an indicator that is told in constant prices does not follow from its levels.
    public func extended(fromLevels levels: Series, basis: PriceBasis) -> Series {
        guard measure.form == .growth, levels.measure.unit.isAmount, basis.joinsGrowthToLevels else {
            return self
        }
        let stated = Set(points.filter { $0.span.nature == .year }.map(\.span.lastYear))
        let known = Dictionary(levels.years.map { ($0.year, $0.observation) }) { first, _ in first }
        let derived = levels.years.compactMap { year, level -> SeriesPoint? in
            guard !stated.contains(year), let before = known[year - 1],
                let growth = level.growth(since: before),
                let span = Span(years: year, through: year)
            else { return nil }
            return SeriesPoint(span: span, vintages: [growth])
        }
        return derived.isEmpty ? self : Series(measure: measure, points: points + derived)
    }
}

extension Observation {
    /// This level a year later, at a growth in percent; nothing where the numbers leave the range of a `Double`.
    public func grown(by rate: Observation) -> Observation? {
        guard let one = Interval(1) else { return nil }
        let grown = value * (1 + rate.value / 100)
        guard grown.isFinite else { return nil }
        return Observation(
            value: grown, stated: stated * (one + rate.stated * 0.01), figure: rate.figure,
            known: later(known, rate.known), derivedFrom: sources + rate.sources)
    }

    /// The growth in percent from a level to this one; nothing where the first is not above zero.
    public func growth(since before: Observation) -> Observation? {
        guard before.value > 0, value >= 0, let one = Interval(1), let ratio = stated / before.stated else {
            return nil
        }
        let growth = (value / before.value - 1) * 100
        guard growth.isFinite else { return nil }
        return Observation(
            value: growth, stated: (ratio - one) * 100, figure: figure, known: later(known, before.known),
            derivedFrom: before.sources + sources)
    }

    private var sources: [Int] { isDerived ? derivedFrom : figure < 0 ? [] : [figure] }

    private func later(_ left: KnownDay?, _ right: KnownDay?) -> KnownDay? {
        guard let left, let right else { return left ?? right }
        return max(left, right)
    }
}
