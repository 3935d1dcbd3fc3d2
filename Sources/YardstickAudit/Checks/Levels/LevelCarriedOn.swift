import YardstickLedger
import YardstickReading
import YardstickSeries

/// Last year's level with this year's growth gives this year's level.
///
/// level(last year) × (1 + growth) = level(this year); with a change instead, their sum. Needs both levels of one
/// indicator and area, as a rule from two consecutive reports, and this year's growth from the document of this year's
/// level. Stays silent about averages; prices may explain a gap (see ``Prices``); a small gap, which a revision of last
/// year's level explains as well as anything, cannot be told.
enum LevelCarriedOn {
    static let name = "level-carried-on"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "Last year's level and this year's growth give this year's level",
            compares: """
                The level of one year, as an earlier document (or another sentence) states it, the growth over it, and \
                the level of the next year.
                """,
            formula: "level now = level before × (1 + growth)",
            source:
                "Arithmetic; chain of annual growth rates (IMF, \"Quarterly National Accounts Manual\", 2017).",
            needs: """
                Two levels of consecutive years of one indicator, noun and area, and the growth of the later year from \
                the document of the later level.
                """,
            silent: """
                Averages over several years; growth on a comparable basis; growth in constant prices as long as a \
                change of prices of −3% to 9% explains the gap. A gap of under two percentage points of growth is \
                "cannot tell": last year's level may have been revised.
                """,
            example: [
                .init(
                    "2021-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2020

                    General public budget revenue reached 60.1 billion yuan in 2020.
                    """),
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    General public budget revenue reached 75.5 billion yuan in 2021, up 12.3% year-on-year.
                    """),
            ]),
        ledgerPart: outcomes)

    /// Percentage points of growth that a revision of last year's level may explain.
    private static let revision = 2.0

    private static func outcomes(_ material: Material) throws -> [Outcome] {
        let figures = material.figures.all
        return try figures.indices.dropLast().compactMap { place in
            let (level, growth) = (figures[place], figures[place + 1])
            guard isLevel(level, material.names), let year = level.span?.lastYear,
                growth.form == .growth, growth.unit == .percent, growth.role == .actual,
                !isAverage(growth),
                growth.source == level.source, growth.sentence == level.sentence,
                material.names.isSameIndicator(level, growth)
            else { return nil }
            let before = material.points.value(
                indicator: material.names.keys.indicator(of: level),
                area: material.names.keys.area(of: level),
                year: year - 1, unit: level.unit, near: level)
            guard let before, material.names.isSameThing(before, level) else { return nil }
            return try outcome(before, growth, level, material)
        }
    }

    private static func isAverage(_ growth: Figure) -> Bool {
        if case .years? = growth.span?.nature { true } else { false }
    }

    private static func isLevel(_ figure: Figure, _ names: Names) -> Bool {
        guard figure.form == .level, figure.role == .actual, figure.span?.nature == .year,
            figure.confidence >= PointIndex.leastConfidence, figure.low == figure.high
        else { return false }
        return figure.unit.dimension != .share && (names.keys.isPlain(figure) || names.isTelling(figure))
    }

    private static func outcome(
        _ before: Figure, _ growth: Figure, _ level: Figure, _ material: Material
    ) throws -> Outcome? {
        guard let base = before.claimed(in: level.unit), base.isBounded, level.claimed.isBounded,
            let implied = Growth.carried(base, by: growth.claimed), implied.isBounded
        else { return nil }
        let falling = growth.low >= 0 ? Growth.carried(base, by: growth.claimed * -1) : nil
        if implied.meets(level.claimed) || falling?.meets(level.claimed) == true {
            return outcome(.agrees, before, growth, level, implied, nil, material.names)
        }
        guard let words = try material.sentence(of: growth), !words.has(.annual) || words.has(.singleYear),
            !words.has(.scope), !words.has(.comparable),
            let nominal = Growth.total(from: base, to: level.claimed)
        else { return nil }
        let prices = PriceGap(
            real: growth.claimed, nominal: nominal, years: 1, figure: level, names: material.names,
            words: words)
        guard let verdict = prices.verdict else { return nil }
        let isSmall = nominal.distance(to: growth.claimed) <= revision
        return outcome(
            isSmall ? .cannotTell : verdict, before, growth, level, implied,
            isSmall ? "last year's level was revised, or growth is on a comparable basis" : prices.guess,
            material.names)
    }

    private static func outcome(
        _ verdict: Verdict, _ before: Figure, _ growth: Figure, _ level: Figure, _ implied: Interval,
        _ guess: String?, _ names: Names
    ) -> Outcome {
        Outcome(
            name, verdict, .ofGap(implied.distance(to: level.claimed), from: level.value),
            title: verdict == .agrees
                ? "\(names.phrase(level)) goes on from the year before"
                : "\(names.phrase(level)) does not go on from the year before",
            arithmetic: """
                \(Say.figure(before)) (\(names.document(before))) grown by \(Say.figure(growth)) is \
                \(Say.result(implied, level.unit)); stated is \(Say.figure(level)) (\(names.document(level))).
                """,
            guess: guess ?? Guess.from(stated: level.value, expected: implied),
            figures: [before, growth, level])
    }
}
