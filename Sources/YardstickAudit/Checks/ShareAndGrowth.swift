import YardstickLedger
import YardstickReading
import YardstickSeries

/// A target share follows from the growth that is aimed at for its two parts: "R&D to grow 12% and reach 3.3% of GDP".
///
/// share(next) = share(now) × (1 + growth of the numerator) / (1 + growth of the denominator). Growth of gross domestic
/// product is aimed at in constant prices while shares are of current ones, so the denominator's growth is opened by
/// -2 to +5 points for prices. Needs the share reached, the target share and both growth targets of one area. Stays
/// silent where a part is missing.
enum ShareAndGrowth {
    static let name = "share-and-growth"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "A target share follows from the growth targets of its parts",
            compares: """
                The share that is to be reached, the share reached so far, and the growth targets of what is divided and \
                of what it is divided by.
                """,
            formula: "target share = share now × (1 + numerator's growth) / (1 + denominator's growth)",
            source: """
                Arithmetic of quotients. Growth of gross domestic product is stated in constant prices (System of \
                National Accounts 2008, chapter 15) and shares in current ones: prices are let vary from −2% to 5% in \
                the year.
                """,
            needs: """
                A share that the catalogue knows (R&D intensity …): its target for a year, its actual value for the \
                year before, and growth targets of numerator and denominator for the same area and year.
                """,
            silent: "Shares over several years; a part whose growth target is missing.",
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

    /// Percentage points that prices may add to the growth of the denominator in a year.
    private static let prices = -2.0...5.0

    private static func outcomes(_ material: Material) throws -> [Outcome] {
        let names = material.names
        return try names.figures.all.compactMap { target in
            guard target.role == .target, target.form == .level, target.unit == .percent,
                let span = target.span,
                span.nature == .year, let relation = try relation(of: target, material)
            else { return nil }
            let area = names.keys.area(of: target)
            func growth(_ code: String) -> Figure? {
                material.points.value(
                    indicator: SeriesKeys.indicator(ofCode: code), area: area, form: .growth,
                    year: span.lastYear,
                    role: .target, unit: .percent, near: target)
            }
            guard let numerator = growth(relation.numerator), let denominator = growth(relation.denominator),
                let share = share(relation, area, before: span.lastYear, near: target, material)
            else { return nil }
            return outcome(target, share, numerator, denominator, names)
        }
    }

    /// The relation that a target share is of: by its own code, or "reach 3.3% of GDP" said of the numerator.
    private static func relation(of target: Figure, _ material: Material) throws -> Relation? {
        let indicator = material.figures.indicator(of: target)
        guard let code = indicator.code else { return nil }
        if let relation = Relation.of(quotient: code) { return relation }
        guard let relation = Relation.all.first(where: { $0.numerator == code && $0.denominator == "gdp" }),
            let words = try material.sentence(of: target)?.part(from: Int(target.start))
        else { return nil }
        return words.list.prefix(5).contains("gdp") ? relation : nil
    }

    private static func share(
        _ relation: Relation, _ area: UInt64, before year: Int, near target: Figure, _ material: Material
    ) -> Figure? {
        material.points.value(
            indicator: SeriesKeys.indicator(ofCode: relation.quotient), area: area, year: year - 1,
            unit: .percent,
            near: target)
    }

    private static func outcome(
        _ target: Figure, _ share: Figure, _ numerator: Figure, _ denominator: Figure, _ names: Names
    ) -> Outcome? {
        guard let margin = Interval(prices.lowerBound, prices.upperBound), denominator.claimed.isBounded,
            let above = Growth.carried(share.claimed, by: numerator.claimed),
            let one = Interval(1), let implied = above / ((denominator.claimed + margin) * 0.01 + one)
        else { return nil }
        let verdict: Verdict = implied.meets(target.claimed) ? .agrees : .differs
        return Outcome(
            name, verdict, .ofGap(implied.distance(to: target.claimed), from: target.value),
            title: verdict == .agrees
                ? "The target share of \(names.phrase(target)) follows from the growth targets"
                : "The target share of \(names.phrase(target)) does not follow from the growth targets",
            arithmetic: """
                \(Say.figure(share)), with \(names.phrase(numerator)) growing by \(Say.figure(numerator)) and \
                \(names.phrase(denominator)) by \(Say.figure(denominator)) (and prices by −2% to 5%), becomes \
                \(Say.interval(implied, .percent)); the target is \(Say.figure(target)).
                """,
            guess: nil, figures: [share, numerator, denominator, target])
    }
}
