import YardstickLedger
import YardstickReading
import YardstickSeries

/// This year's target keeps the pace that the plan's end still requires.
///
/// Levels: from last year's level to the plan's end by equal steps or by equal rates, whichever asks less this year.
/// Growth: the rate that the remaining years need on average so that, with the growth so far, the plan's average comes
/// out. Needs a plan target, this year's target and the actual values so far, of one indicator and area. Stays silent
/// where a year so far is missing. A year below the pace breaks no rule of arithmetic: the finding says what the other
/// years then have to bring.
enum AnnualTargetAndPlan {
    static let name = "annual-target-and-plan"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "This year's target keeps the pace that the plan requires",
            compares: """
                This year's target, the target for the plan's last year (or the plan's yearly average), and what has \
                been reached so far.
                """,
            formula: """
                levels: level so far + (plan target − level so far) / years left, or level so far × (plan target / level \
                so far)^(1 / years left), whichever asks less; growth: ((1 + average)^n / Π(1 + growth so far))^(1 / years \
                left) − 1
                """,
            source: """
                Required annual rate of change, as in progress measurement of the Sustainable Development Goals \
                (Eurostat, \"Sustainable development in the European Union\", annex on the assessment of progress).
                """,
            needs: """
                A target for a later year or a plan period, a target for this year and last year's actual value, all of \
                one indicator, area and form; for growth, the actual growth of every year of the plan so far.
                """,
            silent:
                "Targets without the values so far; this year's target where it only asks for more than a number.",
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    The urbanization rate reached 70.0% in 2021.

                    2. Targets

                    By 2025, the urbanization rate will reach 78%. The urbanization rate will reach 70.5% in 2022.
                    """)
            ]),
        ledgerPart: outcomes)

    private static func outcomes(_ material: Material) throws -> [Outcome] {
        var plans: [SeriesKey: [Figure]] = [:]
        var yearly: [Figure] = []
        for figure in material.figures.all {
            guard figure.role == .target, material.names.keys.isPlain(figure), let span = figure.span,
                figure.confidence >= PointIndex.leastConfidence,
                figure.form == .level || figure.form == .growth,
                let year = material.names.date(figure.source)?.year
            else { continue }
            if span.nature == .year, span.lastYear <= year + 1 {
                yearly.append(figure)
            } else if span.lastYear > year {
                plans[material.names.keys.key(of: figure), default: []].append(figure)
            }
        }
        return try yearly.compactMap { target in
            let key = material.names.keys.key(of: target)
            if let plan = plan(for: target, plans[key] ?? [], material.names) {
                if target.form == .growth { return try growth(target, plan, material) }
                return isTotal(plan) ? flow(target, plan, material) : level(target, plan, material)
            }
            guard target.form == .growth else { return nil }
            return plan(for: target, levelPlans(of: key, plans), material.names)
                .flatMap { growthToLevel(target, $0, material) }
        }
    }

    /// The plans for the level of an indicator whose growth is aimed at this year.
    private static func levelPlans(of key: SeriesKey, _ plans: [SeriesKey: [Figure]]) -> [Figure] {
        let units: [Unit] = [.yuan, .usDollar, .euro, .poundSterling, .count]
        return units.lazy.compactMap { unit in
            plans[key.of(.level, in: unit)]
        }.first ?? []
    }

    /// Whether a plan's target is a total over its years, which the years share out.
    private static func isTotal(_ plan: Figure) -> Bool {
        guard case .years? = plan.span?.nature else { return false }
        return plan.unit.isSummable
    }

    /// The plan's target that stands when this year's is set: the latest one, of those the soonest due.
    private static func plan(for target: Figure, _ plans: [Figure], _ names: Names) -> Figure? {
        guard let year = target.span?.lastYear, let today = names.date(target.source) else { return nil }
        let standing = plans.filter { plan in
            guard let end = plan.span?.lastYear, let date = names.date(plan.source) else { return false }
            return end > year && date <= today && plan.low == plan.high
        }
        guard let last = standing.compactMap({ names.date($0.source) }).max() else { return nil }
        return standing.filter { names.date($0.source) == last }
            .min { ($0.span?.lastYear ?? 0, $0.id) < ($1.span?.lastYear ?? 0, $1.id) }
    }

    // MARK: Levels

    private static func level(_ target: Figure, _ plan: Figure, _ material: Material) -> Outcome? {
        let names = material.names
        guard let year = target.span?.lastYear, let end = plan.span?.lastYear,
            let so = material.points.value(
                indicator: names.keys.indicator(of: target), area: names.keys.area(of: target),
                year: year - 1,
                unit: target.unit, near: target), names.isSameThing(so, target),
            let start = so.stated(in: target.unit),
            let factor = UnitConversion.factor(from: plan.unit, to: target.unit)
        else { return nil }
        let (left, goal) = (end - year + 1, plan.meant * factor)
        guard let needed = needed(from: start, to: goal, years: left) else { return nil }
        let isRise = goal.low > start.high
        guard isRise || goal.high < start.low, isToBeReached(plan, isRise: isRise, names) else { return nil }
        let set = target.meant
        let isShort = isRise ? set.high < needed.low : set.low > needed.high
        return Outcome(
            name, isShort ? .differs : .agrees, .ofGap(needed.distance(to: set), from: goal.low - start.high),
            title: title(isShort, target, names),
            arithmetic: """
                From \(Say.figure(so)) in \(year - 1) to \(Say.figure(plan)) in \(end) the least pace leads to \
                \(Say.result(needed, target.unit)) in \(year); the target for \(year) is \(Say.figure(target)).
                """,
            guess: isShort ? "the plan leaves more to its last years" : nil, figures: [so, target, plan])
    }

    /// Whether the plan asks to go where the goal lies: "at most 5.5%" asks nothing of a rate that is at 5.2%.
    private static func isToBeReached(_ plan: Figure, isRise: Bool, _ names: Names) -> Bool {
        switch (plan.comparator, names.figures.indicator(of: plan).better) {
        case (.atMost, _), (.below, _), (_, .down): !isRise
        case (.atLeast, _), (.above, _), (_, .up): isRise
        default: true
        }
    }

    /// Where the year has to lead to: by equal steps or by equal rates, whichever asks less.
    private static func needed(from start: Interval, to goal: Interval, years: Int) -> Interval? {
        let steps = start + (goal - start) * (1 / Double(years))
        guard start.low > 0, let rate = Growth.yearly(from: start, to: goal, years: years),
            let rates = Growth.carried(start, by: rate)
        else { return steps }
        return steps.joined(with: rates)
    }

    // MARK: Totals

    /// A total over the plan's years: what is left of it, shared out over the years left.
    private static func flow(_ target: Figure, _ plan: Figure, _ material: Material) -> Outcome? {
        let names = material.names
        guard let year = target.span?.lastYear, let span = plan.span, span.firstYear <= year,
            let factor = UnitConversion.factor(from: plan.unit, to: target.unit)
        else { return nil }
        let so = (span.firstYear..<year).compactMap { earlier in
            material.points.value(
                indicator: names.keys.indicator(of: target), area: names.keys.area(of: target), year: earlier,
                unit: target.unit, near: target)
        }
        guard so.count == year - span.firstYear else { return nil }
        let left = span.lastYear - year + 1
        let rest = so.reduce(plan.meant * factor) { rest, figure in
            rest - (figure.stated(in: target.unit) ?? .all)
        }
        let needed = rest * (1 / Double(left))
        let isShort = target.meant.high < needed.low
        return Outcome(
            name, isShort ? .differs : .agrees, .ofGap(needed.distance(to: target.meant), from: target.value),
            title: title(isShort, target, names),
            arithmetic: """
                \(Say.figure(plan)) over \(span.firstYear)–\(span.lastYear) leaves \
                \(Say.result(needed, target.unit)) for each of \(Say.years(left)); the target for \(year) is \
                \(Say.figure(target)).
                """,
            guess: isShort ? "the plan leaves more to its last years" : nil, figures: so + [target, plan])
    }

    // MARK: Growth

    /// This year's growth beside the level that the plan aims at.
    private static func growthToLevel(_ target: Figure, _ plan: Figure, _ material: Material) -> Outcome? {
        let names = material.names
        guard !isTotal(plan), let year = target.span?.lastYear, let end = plan.span?.lastYear,
            target.unit == .percent,
            let so = material.points.value(
                indicator: names.keys.indicator(of: target), area: names.keys.area(of: target),
                year: year - 1,
                unit: plan.unit, near: target), names.isSameThing(so, plan),
            let base = so.stated(in: plan.unit),
            let needed = Growth.yearly(from: base, to: plan.meant, years: end - year + 1)
        else { return nil }
        let isShort = target.meant.high < needed.low
        guard !isShort || !mayBePrices(target, needed, so, names) else { return nil }
        return Outcome(
            name, isShort ? .differs : .agrees, .ofGap(needed.distance(to: target.meant), from: target.value),
            title: title(isShort, target, names),
            arithmetic: """
                From \(Say.figure(so)) in \(year - 1) to \(Say.figure(plan)) in \(end) asks for \
                \(Say.result(needed, .percent)) a year; the target for \(year) is \(Say.figure(target)).
                """,
            guess: isShort ? "the plan leaves more to its last years" : nil, figures: [so, target, plan])
    }

    private static func mayBePrices(_ target: Figure, _ needed: Interval, _ level: Figure, _ names: Names)
        -> Bool
    {
        let gap = PriceGap(
            real: target.meant, nominal: needed, years: 3, figure: level, names: names, words: Words(""))
        return gap.verdict != .differs
    }

    /// This year's growth beside the plan's: a year's average, or so much over all of its years.
    private static func growth(_ target: Figure, _ plan: Figure, _ material: Material) throws -> Outcome? {
        let names = material.names
        guard let year = target.span?.lastYear, let span = plan.span, case .years(let count) = span.nature,
            span.firstYear <= year, plan.unit == .percent, target.unit == .percent
        else { return nil }
        let so = (span.firstYear..<max(span.firstYear, year)).compactMap { earlier in
            material.points.value(
                indicator: names.keys.indicator(of: target), area: names.keys.area(of: target), form: .growth,
                year: earlier, unit: .percent, near: target)
        }
        let isAverage = try material.sentence(of: plan, has: .annual)
        guard so.count == year - span.firstYear,
            let needed = needed(plan.meant, isAverage: isAverage, years: count, after: so.map(\.stated))
        else { return nil }
        let isShort = target.meant.high < needed.low
        let past = so.isEmpty ? "" : " after " + so.map { Say.figure($0) }.joined(separator: ", ")
        return Outcome(
            name, isShort ? .differs : .agrees, .ofGap(needed.distance(to: target.meant), from: target.value),
            title: title(isShort, target, names),
            arithmetic: """
                \(Say.figure(plan)) \(isAverage ? "a year on average" : "in all") over \
                \(span.firstYear)–\(span.lastYear)\(past) asks for \(Say.result(needed, .percent)) a year in the \
                years left; the target for \(year) is \(Say.figure(target)).
                """,
            guess: isShort ? "the plan leaves more to its last years" : nil, figures: so + [target, plan])
    }

    /// The rate that the years left need. What is to fall by so much in all is stated without a sign, like what is to
    /// rise by it; both are let stand.
    private static func needed(
        _ aim: Interval, isAverage: Bool, years: Int, after so: [Interval]
    ) -> Interval? {
        if isAverage { return remaining(aim, over: years, years: years, after: so) }
        guard let rise = remaining(aim, over: 1, years: years, after: so),
            let fall = remaining(aim * -1, over: 1, years: years, after: so.map { $0 * -1 })
        else { return nil }
        return rise.joined(with: fall * -1)
    }

    /// The average rate of the years that are left, of an aim that is compounded so many times.
    private static func remaining(
        _ aim: Interval, over times: Int, years: Int, after so: [Interval]
    ) -> Interval? {
        guard let one = Interval(1), let whole = Growth.carried(one, by: aim, years: times) else {
            return nil
        }
        let reached = so.reduce(one) { product, rate in Growth.carried(product, by: rate) ?? .all }
        return Growth.yearly(from: reached, to: whole, years: years - so.count)
    }

    private static func title(_ isShort: Bool, _ target: Figure, _ names: Names) -> String {
        let phrase = names.phrase(target)
        return isShort
            ? "This year's target for \(phrase) is below the pace that the plan requires"
            : "This year's target for \(phrase) keeps the pace of the plan"
    }
}
