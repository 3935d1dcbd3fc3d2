import YardstickLedger
import YardstickReading
import YardstickSeries

/// Areas on one indicator in one period: who is ahead.
public struct Ranking: Sendable {
    /// What areas are ordered by.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        /// The actual.
        case actual
        /// Its growth over the period before.
        case growth
        /// How far past its own target it is.
        case target
    }

    /// One area.
    public struct Entry: Sendable {
        /// Its place, from 1; areas that are equal as written share one. Nothing without a figure.
        public fileprivate(set) var place: Int?
        /// The area's name.
        public let area: String
        /// The actual.
        public let actual: Observation?
        /// Growth in percent; for shares and rates the change in points.
        public let growth: Observation?
        /// The area's own target for the period: index into ``Figures/all``.
        public let target: Int?
        /// How far the actual is past the target, in percent of it, for shares and rates in points; below 0 it falls
        /// short.
        public let past: Double?
    }

    /// The areas, those with a place first.
    public let entries: [Entry]
    /// What the actuals are in.
    public let measure: Measure

    /// Ranks areas.
    ///
    /// - Parameters:
    ///   - index: The figures of the indicator.
    ///   - span: The period.
    ///   - order: What to order by.
    ///   - day: What became known later is not seen.
    /// - Returns: Nothing where no area has a figure for the indicator at all.
    public init?(
        _ index: SubjectIndex, in span: YardstickLedger.Span, by order: Order, asOf day: KnownDay? = nil
    ) {
        let span = span.calendar
        let areas = Self.areas(index, day)
        guard let measure = Self.measure(areas.flatMap(\.members), index, span) else { return nil }
        self.measure = measure
        let better =
            areas.first?.members.first.map { index.figures.indicator(of: index.figures.all[$0]).better }
            ?? .none
        let entries = areas.map {
            RankedArea(index: index, members: $0.members, measure: measure, span: span).entry($0.name)
        }
        self.entries = Self.placed(
            entries, by: order, lowerIsBetter: better == .down || measure.form == .rank)
    }

    private static func areas(_ index: SubjectIndex, _ day: KnownDay?) -> [(name: String, members: [Int])] {
        var byArea: [UInt64: [Int]] = [:]
        for subject in index.subjects where subject.area != 0 {
            byArea[subject.area, default: []] += index.members(of: subject, knownOn: day)
        }
        return byArea.values.compactMap { members in
            guard let first = members.first else { return nil }
            let figure = index.figures.all[first]
            let name = index.figures.area(of: figure)?.name ?? index.figures.source(of: figure).area
            return name.map { ($0, members) }
        }.sorted { $0.name < $1.name }
    }

    /// The measure in which most areas have an actual for the period.
    private static func measure(
        _ members: [Int], _ index: SubjectIndex, _ span: YardstickLedger.Span
    ) -> Measure? {
        var counts: [Measure: Int] = [:]
        for member in members {
            let figure = index.figures.all[member]
            guard figure.role == .actual || figure.role == .baseline else { continue }
            let weight = figure.span?.calendar == span ? 1000 : 1
            let isLevel = index.measure(of: figure).form == .level ? 100_000 : 1
            counts[index.measure(of: figure), default: 0] += weight * isLevel
        }
        return counts.max { ($0.value, $1.key.unit.rawValue) < ($1.value, $0.key.unit.rawValue) }?.key
    }

    private static func placed(_ entries: [Entry], by order: Order, lowerIsBetter: Bool) -> [Entry] {
        func value(_ entry: Entry) -> Double? {
            switch order {
            case .actual: entry.actual?.value
            case .growth: entry.growth?.value
            case .target: entry.past
            }
        }
        // Past a target is better than short of it, whichever way the indicator goes.
        let sign: Double = lowerIsBetter && order != .target ? 1 : -1
        var ranked = entries.filter { value($0) != nil }.sorted { left, right in
            (sign * (value(left) ?? 0), left.area) < (sign * (value(right) ?? 0), right.area)
        }
        for place in ranked.indices {
            let isTie = place > 0 && value(ranked[place]) == value(ranked[place - 1])
            ranked[place].place = isTie ? ranked[place - 1].place : place + 1
        }
        return ranked + entries.filter { value($0) == nil }
    }
}

/// What is known of one area in a ranking.
private struct RankedArea {
    let index: SubjectIndex
    let members: [Int]
    let measure: Measure
    let span: YardstickLedger.Span

    func entry(_ name: String) -> Ranking.Entry {
        let series = Series(ofMembers: members, in: measure, from: index)
        let actual = observation(series, span)
        let target = self.target
        return Ranking.Entry(
            place: nil, area: name, actual: actual, growth: growth(series, actual), target: target,
            past: past(actual, target))
    }

    private func observation(_ series: Series, _ span: YardstickLedger.Span) -> Observation? {
        series.point(at: span).flatMap { $0.isDisputed ? nil : $0.latest }
    }

    /// The stated growth, else what follows from the year before, where prices allow.
    private func growth(_ series: Series, _ actual: Observation?) -> Observation? {
        let stated = Series(ofMembers: members, in: Measure(form: .growth, unit: .percent), from: index)
        if let growth = observation(stated, span) { return growth }
        guard let actual, span.nature == .year, let before = series.point(ofYear: span.lastYear - 1)?.latest
        else {
            return nil
        }
        guard measure.unit.isAmount else { return actual.change(since: before) }
        let indicator = members.first.map { index.figures.indicator(of: index.figures.all[$0]) }
        let basis = indicator.map { PriceBasis(of: $0, in: measure.unit) } ?? .unknown
        return basis.joinsGrowthToLevels ? actual.growth(since: before) : nil
    }

    /// The last known target for the period.
    private var target: Int? {
        members.filter { member in
            let figure = index.figures.all[member]
            return figure.role == .target && figure.span?.calendar == span
                && index.measure(of: figure).factor(to: measure) != nil
        }.max { index.order(of: $0) < index.order(of: $1) }
    }

    private func past(_ actual: Observation?, _ target: Int?) -> Double? {
        guard let actual, let target,
            let factor = index.measure(of: index.figures.all[target]).factor(to: measure)
        else { return nil }
        let figure = index.figures.all[target]
        let wanted = figure.low * factor
        let isCeiling =
            index.figures.indicator(of: figure).better == .down || figure.comparator == .below
            || figure.comparator == .atMost
        let difference = isCeiling ? wanted - actual.value : actual.value - wanted
        guard measure.unit.isAmount, measure.form == .level else { return difference }
        return wanted != 0 ? 100 * difference / abs(wanted) : nil
    }
}
