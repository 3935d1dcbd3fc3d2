import YardstickLedger
import YardstickReading
import YardstickSeries

/// A target share follows from the growth that is aimed at for its two parts: "R&D to grow 12% and reach 3.3% of GDP".
///
/// share(then) = share(now) × ((1 + growth of the numerator) / (1 + growth of the denominator))^years. Growth of gross
/// domestic product is aimed at in constant prices while shares are of current ones, so that it is opened by -2 to +5
/// points for prices; a target level is of current prices already. Needs the share reached, the target share, and
/// targets of both parts. A denominator of "more than" leaves the answer open: the verdict is then "cannot tell". Stays
/// silent where a part is missing.
enum ShareAndGrowth {
    static let name = "share-and-growth"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "A target share follows from the growth targets of its parts",
            compares: """
                The share that is to be reached, the share reached so far, and the growth targets of what is divided and \
                of what it is divided by (or the latter's target level beside its level now).
                """,
            formula: """
                target share = share now × ((1 + numerator's growth) / (1 + denominator's growth))^years; denominator's \
                growth = (target level / level now)^(1 / years) − 1 where a level is aimed at
                """,
            source: """
                Arithmetic of quotients. Growth of gross domestic product is stated in constant prices (System of \
                National Accounts 2008, chapter 15) and shares in current ones: prices are let vary from −2% to 5% a \
                year.
                """,
            needs: """
                A share that the catalogue knows (R&D intensity …): its target and an actual value of an earlier year, \
                and for the same area the growth target of the numerator (the year's, or a yearly average for the \
                plan's years) and the growth target or target level of the denominator.
                """,
            silent: """
                A part whose target is missing; averages whose years are not those between the two shares. Where the \
                denominator is to be "more than" something and the target share can only come out if it goes far \
                beyond, the verdict is "cannot tell".
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    R&D expenditure accounted for 3.0% of GDP in 2021.

                    2. Targets for 2022

                    The main targets for this year are: GDP to grow by 6.5%; R&D expenditure to grow by 12% and reach \
                    3.8% of GDP.
                    """)
            ]),
        ledgerPart: outcomes)

    private static func outcomes(_ material: Material) throws -> [Outcome] {
        let shares = try Shares(material)
        return try material.figures.all.compactMap { target in
            guard target.role == .target, target.form == .level, target.unit == .percent,
                let span = target.span,
                span.nature == .year, let relation = try material.relation(ofShare: target)
            else { return nil }
            let now = shares.latest(relation.quotient, of: target, before: span.lastYear, material.names)
            guard let now, let years = now.span.map({ span.lastYear - $0.lastYear }) else { return nil }
            return try Chain(target: target, now: now, years: years, relation: relation, material: material)
                .outcome
        }
    }
}

/// A target share with all that leads to it.
private struct Chain {
    let target: Figure
    let now: Figure
    let years: Int
    let relation: Relation
    let material: Material

    /// Percentage points that prices may add to the growth of the denominator in a year.
    private static let prices = -2.0...5.0

    /// The growth of the denominator in percent a year, and the figures that it is taken from.
    private struct Denominator {
        let growth: Interval
        let isOpen: Bool
        let figures: [Figure]
        let words: String
    }

    var outcome: Outcome? {
        get throws {
            guard let numerator = try growth(of: relation.numerator), let denominator = try denominator else {
                return nil
            }
            return outcome(numerator, denominator)
        }
    }

    private func outcome(_ numerator: Figure, _ denominator: Denominator) -> Outcome? {
        guard
            let one = Interval(1),
            let above = Growth.carried(now.claimed, by: numerator.claimed, years: years),
            let below = Growth.carried(one, by: denominator.growth, years: years), let implied = above / below
        else { return nil }
        let names = material.names
        let agrees = implied.meets(target.claimed)
        let mayGoBeyond = denominator.isOpen && target.claimed.high < implied.low
        let phrase = names.phrase(target)
        return Outcome(
            ShareAndGrowth.name, agrees ? .agrees : mayGoBeyond ? .cannotTell : .differs,
            .ofGap(implied.distance(to: target.claimed), from: target.value),
            title: agrees
                ? "The target share of \(phrase) follows from the growth targets"
                : "The target share of \(phrase) does not follow from the growth targets",
            arithmetic: """
                \(Say.figure(now)) in \(now.span?.lastYear ?? 0), with \(names.phrase(numerator)) growing by \
                \(Say.figure(numerator)) a year and \(denominator.words), becomes \(Say.result(implied, .percent)) in \
                \(target.span?.lastYear ?? 0); the target is \(Say.figure(target)).
                """,
            guess: mayGoBeyond
                ? "\(names.phrase(denominator.figures[0])) is expected to go far beyond the number that it is to exceed"
                : nil,
            figures: [now, numerator] + denominator.figures + [target])
    }

    /// A growth target for the years between the two shares: the year's own, or an average over just these years.
    private func growth(of code: String) throws -> Figure? {
        let area = material.names.keys.area(of: target)
        guard let last = target.span?.lastYear else { return nil }
        if years == 1 {
            return material.points.value(
                indicator: SeriesKeys.indicator(ofCode: code), area: area, form: .growth, year: last,
                role: .target,
                unit: .percent, near: target)
        }
        let average = material.averages.value(
            indicator: SeriesKeys.indicator(ofCode: code), area: area, first: last - years + 1, last: last,
            near: target)
        return try average.flatMap { try material.sentence(of: $0, has: .annual) ? $0 : nil }
    }

    private var denominator: Denominator? {
        get throws { try denominatorByGrowth ?? denominatorByLevel }
    }

    private var denominatorByGrowth: Denominator? {
        get throws {
            guard let stated = try growth(of: relation.denominator), stated.claimed.isBounded,
                let margin = Interval(Self.prices.lowerBound, Self.prices.upperBound)
            else { return nil }
            return Denominator(
                growth: stated.claimed + margin, isOpen: false, figures: [stated],
                words: "\(material.names.phrase(stated)) by \(Say.figure(stated)) (and prices by −2% to 5%)")
        }
    }

    private var denominatorByLevel: Denominator? {
        guard let last = target.span?.lastYear, let from = level(last - years, .actual),
            let goal = level(last, .target), let base = from.stated(in: goal.unit),
            let rate = Growth.yearly(from: base, to: goal.stated, years: years)
        else { return nil }
        return Denominator(
            growth: rate, isOpen: [.above, .atLeast].contains(goal.comparator), figures: [goal, from],
            words: """
                \(material.names.phrase(goal)) from \(Say.figure(from)) to \(Say.figure(goal)) \
                (\(Say.interval(rate, .percent)) a year)
                """)
    }

    private func level(_ year: Int, _ role: Role) -> Figure? {
        material.points.value(
            indicator: SeriesKeys.indicator(ofCode: relation.denominator),
            area: material.names.keys.area(of: target),
            year: year, role: role, unit: .yuan, near: target)
    }
}

/// The actual shares of the ledger by indicator and area.
private struct Shares {
    private struct Subject: Hashable {
        let code: String
        let area: UInt64
    }

    private var shares: [Subject: [Figure]] = [:]

    init(_ material: Material) throws {
        let names = material.names
        for figure in names.figures.all
        where figure.role == .actual && figure.form == .level && figure.unit == .percent {
            guard figure.span?.nature == .year, figure.confidence >= PointIndex.leastConfidence,
                let relation = try material.relation(ofShare: figure)
            else { continue }
            let subject = Subject(code: relation.quotient, area: names.keys.area(of: figure))
            shares[subject, default: []].append(figure)
        }
    }

    /// The share of the latest year before a year, as the target's own document or, where it has none, others state it.
    func latest(_ code: String, of target: Figure, before year: Int, _ names: Names) -> Figure? {
        let all = (shares[Subject(code: code, area: names.keys.area(of: target))] ?? [])
            .filter { ($0.span?.lastYear ?? year) < year }
        let own = all.filter { $0.source == target.source }
        let candidates = own.isEmpty ? all : own
        guard let last = candidates.compactMap({ $0.span?.lastYear }).max() else { return nil }
        return PointIndex.common(candidates.filter { $0.span?.lastYear == last })
    }
}
