import Foundation
import YardstickLedger
import YardstickReading
import YardstickSeries

/// Finds the figures on a target's way.
struct ProgressionBuilder {
    let index: SubjectIndex
    /// The figures about the target's subject that are known.
    let members: [Int]
    let goal: Goal
    /// The target as it was first stated.
    let target: Int
    let aimNumber: Double

    private var figure: Figure { index.figures.all[target] }

    /// The way to the goal's number.
    func progression() throws(Grounds) -> Progression {
        switch goal.kind {
        case .level: levelProgression(goal.measure, end: aimNumber, baseYear: nil)
        case .total: total(scale: 1)
        case .yearlyAverage: total(scale: Double(goal.yearCount))
        case .growth: growth()
        case .averageGrowth: averageGrowth()
        case .change: change()
        case .multiple: try multiple()
        }
    }

    func series(_ measure: Measure) -> Series { Series(ofMembers: members, in: measure, from: index) }

    func priceBasis(_ unit: YardstickReading.Unit) -> PriceBasis {
        PriceBasis(of: index.figures.indicator(of: figure), in: unit)
    }

    /// Levels, with the years that follow from growth.
    func levels(_ measure: Measure) -> Series {
        series(measure).extended(
            by: series(Measure(form: .growth, unit: .percent)), basis: priceBasis(measure.unit))
    }
}

// MARK: Levels

extension ProgressionBuilder {
    func levelProgression(_ measure: Measure, end: Double, baseYear: Int?) -> Progression {
        let series = levels(measure)
        let isAmount = measure.unit.isAmount && measure.form == .level
        let deadline = Double(goal.lastYear)
        var way = Progression(end: end, deadline: deadline, compounds: isAmount)
        let marks = isAmount ? series.yearMarks : series.marks
        if isAmount, let flow = flowWithinYear(series, end: end) { return flow }
        let start = startMark(series, marks, baseYear)
        way.start = start
        way.history = marks.filter { $0.time <= start?.time ?? -.infinity }
        let first = start?.time ?? -.infinity
        way.readings = marks.filter { $0.time > first && $0.time < deadline - 1e-9 }
        way.settled = settled(series)
        if way.settled == nil, series.isDisputed(goal) { way.gap = .disputed }
        if way.start == nil, way.readings.count > 1 { way.start = way.readings.removeFirst() }
        return way
    }

    /// The start: a value stated with the target, else the last year before the target was made.
    private func startMark(_ series: Series, _ marks: [Mark], _ baseYear: Int?) -> Mark? {
        if let baseYear { return marks.last { $0.time == Double(baseYear) } }
        if let stated = statedBaseYear(series) { return marks.last { $0.time == Double(stated) } }
        let last = Double(lastYearBefore)
        return marks.last { $0.time <= last && $0.time < Double(goal.lastYear) }
    }

    /// The year of a starting value in the target's own sentence: "from 16 in 2020 to 25 in 2025".
    private func statedBaseYear(_ series: Series) -> Int? {
        let all = index.figures.all
        return members.lazy.map { all[$0] }.first { other in
            other.role == .baseline && other.source == figure.source && other.sentence == figure.sentence
                && index.measure(of: other).unit.base == series.measure.unit.base
                && other.span?.nature == .year
                && other.span?.lastYear ?? .max < goal.lastYear
        }?.span?.lastYear
    }

    /// The last year that was over, or nearly, when the target was made.
    private var lastYearBefore: Int {
        if case .years = goal.span.nature { return goal.span.firstYear - 1 }
        guard let date = index.figures.source(of: figure).date else { return goal.lastYear - 1 }
        // A document of the last quarter speaks of its own year as done.
        return min(goal.lastYear - 1, date.month ?? 1 >= 10 ? date.year : date.year - 1)
    }

    private func settled(_ series: Series) -> Mark? {
        let exact = series.point(at: goal.span)
        guard let point = exact ?? series.point(ofYear: goal.lastYear), !point.isDisputed,
            goal.endsAYear || exact != nil
        else { return nil }
        return Mark(time: Double(goal.lastYear), value: point.latest.value, observation: point.latest)
    }

    /// An amount that is reported by its months so far is one that comes together over the year: from nothing at its
    /// start to the target at its end.
    private func flowWithinYear(_ series: Series, end: Double) -> Progression? {
        guard goal.span.nature == .year else { return nil }
        let parts = series.monthMarks(of: goal.lastYear)
        guard !parts.isEmpty, settled(series) == nil else { return nil }
        var way = Progression(end: end, deadline: Double(goal.lastYear), compounds: false)
        way.start = Mark(time: Double(goal.lastYear - 1), value: 0, observation: nil)
        way.isCumulative = true
        way.readings = parts
        return way
    }
}

// MARK: Totals and changes

extension ProgressionBuilder {
    private func total(scale: Double) -> Progression {
        let series = series(goal.measure)
        return cumulated(end: aimNumber * scale, scale: scale) { year in
            if let span = Span(years: goal.firstYear, through: year), let point = series.point(at: span),
                year > goal.firstYear
            {
                return .whole(point)
            }
            return series.point(ofYear: year).map { .part($0) }
        } months: {
            series.monthMarks(of: $0)
        }
    }

    private func change() -> Progression {
        let series = series(goal.measure)
        let unit = goal.measure.unit == .percentagePoint ? .percent : goal.measure.unit
        let levels = self.levels(Measure(form: .level, unit: unit))
        let base = levels.point(ofYear: goal.firstYear - 1)?.latest
        return cumulated(end: aimNumber, scale: 1) { year in
            if let span = Span(years: goal.firstYear, through: year), let point = series.point(at: span) {
                return .whole(point)
            }
            if let base, let level = levels.point(ofYear: year), !level.isDisputed,
                let span = Span(years: goal.firstYear, through: year),
                let point = SeriesPoint(span: span, vintages: [level.latest.change(since: base)])
            {
                return .whole(point)
            }
            return series.point(ofYear: year).map { .part($0) }
        } months: { _ in
            []
        }
    }

    /// What one year adds, or what has come together by its end.
    private enum Share {
        case part(SeriesPoint)
        case whole(SeriesPoint)
    }

    private func cumulated(
        end: Double, scale: Double, _ share: (Int) -> Share?, months: (Int) -> [Mark]
    ) -> Progression {
        var way = Progression(end: end, deadline: Double(goal.lastYear), compounds: false)
        way.isCumulative = true
        way.start = Mark(time: Double(goal.firstYear - 1), value: 0, observation: nil)
        var sum: Observation?
        var isWhole = true
        for year in goal.firstYear...goal.lastYear {
            let found = share(year)
            switch found {
            case .whole(let point) where !point.isDisputed: (sum, isWhole) = (point.latest, true)
            case .part(let point) where !point.isDisputed && isWhole:
                sum = sum.map { $0.adding(point.latest) } ?? point.latest
            default:
                if case .part = found { way.gap = .gapInYears }
                if isWhole { way.readings += monthly(months(year), onTopOf: sum) }
                isWhole = false
                continue
            }
            guard let sum, isWhole else { continue }
            way.readings.append(Mark(time: Double(year), value: sum.value, observation: sum))
        }
        if let last = way.readings.last, last.time == way.deadline {
            way.readings.removeLast()
            way.settled = Mark(
                time: last.time, value: last.value,
                observation: last.observation.map { $0.divided(by: scale) })
        }
        return way
    }

    private func monthly(_ marks: [Mark], onTopOf sum: Observation?) -> [Mark] {
        marks.map { mark in
            guard let sum, let own = mark.observation else { return mark }
            return Mark(time: mark.time, value: sum.value + mark.value, observation: sum.adding(own))
        }
    }
}

// MARK: Growth

extension ProgressionBuilder {
    private var growthSeries: Series {
        let growth = series(goal.measure)
        guard let unit = levelUnit else { return growth }
        return growth.extended(
            fromLevels: series(Measure(form: .level, unit: unit)), basis: priceBasis(unit))
    }

    /// The unit in which the subject's levels are told.
    private var levelUnit: YardstickReading.Unit? {
        members.lazy.map { index.figures.all[$0] }.first { $0.form == .level && $0.unit.isAmount }?.unit
    }

    private func growth() -> Progression {
        let series = growthSeries
        var way = Progression(end: aimNumber, deadline: Double(goal.lastYear), compounds: false)
        way.isFlat = true
        way.readings = goal.endsAYear ? series.monthMarks(of: goal.lastYear) : []
        way.settled = settled(series)
        if way.settled == nil, series.isDisputed(goal) { way.gap = .disputed }
        return way
    }

    /// The product of the years' growth, from 1 at the start.
    private func averageGrowth() -> Progression {
        let series = growthSeries
        let years = Double(goal.yearCount)
        var way = Progression(
            end: pow(1 + aimNumber / 100, years), deadline: Double(goal.lastYear), compounds: true)
        way.start = Mark(time: Double(goal.firstYear - 1), value: 1, observation: nil)
        var product: Observation?
        for year in goal.firstYear...goal.lastYear {
            guard let point = series.point(ofYear: year), !point.isDisputed,
                let next = (product ?? .one).grown(by: point.latest), next.value > 0
            else {
                if series.years.contains(where: { year < $0.year && $0.year <= goal.lastYear }) {
                    way.gap = .gapInYears
                }
                break
            }
            product = next
            way.readings.append(Mark(time: Double(year), value: next.value, observation: next))
        }
        if let last = way.readings.last, last.time == way.deadline {
            way.readings.removeLast()
            way.settled = Mark(
                time: last.time, value: last.value, observation: last.observation?.averageGrowth(over: years))
        } else if let stated = series.point(at: goal.span), !stated.isDisputed,
            index.words(of: stated.latest.figure).contains(.isYearly)
        {
            way.settled = Mark(
                time: way.deadline, value: pow(1 + stated.latest.value / 100, years),
                observation: stated.latest)
        }
        return way
    }

    private func multiple() throws(Grounds) -> Progression {
        guard let unit = levelUnit else { throw .noBaseline }
        let measure = Measure(form: .level, unit: unit)
        let base = goal.firstYear - 1
        guard let level = levels(measure).point(ofYear: base), !level.isDisputed else { throw .noBaseline }
        var way = levelProgression(measure, end: aimNumber * level.latest.value, baseYear: base)
        way.measure = measure
        return way
    }
}
