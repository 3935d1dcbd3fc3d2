import YardstickLedger
import YardstickReading
import YardstickSeries

/// The stated ratio is the ratio of the two levels: incomes in town and country and "1.60:1".
///
/// numerator / denominator, at each end of a from-to pair. Needs the ratio and, in its sentence or in the same document
/// for the same year, both levels. Stays silent about ratios of areas, and where a sentence holds a third level.
enum RatioOfLevels {
    static let name = "ratio"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "The stated ratio is the ratio of the two levels",
            compares:
                "Two levels and the ratio that the document states between them, at both ends of a from-to pair.",
            formula: "ratio = one level / the other",
            source: """
                National Bureau of Statistics of China, explanatory notes: the income ratio of urban to rural residents \
                is the quotient of their per capita disposable incomes.
                """,
            needs: """
                A ratio ("1.60:1") with exactly two levels of one unit before it in the sentence and of its own role, or \
                a ratio that the catalogue knows and both its levels for the same area and year.
                """,
            silent: "Ratios between areas; sentences with more than two levels that the ratio could be of.",
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    The per capita disposable income of urban residents reached 69,800 yuan and that of rural residents \
                    43,600 yuan. The income ratio of urban and rural residents was 1.72:1.
                    """)
            ]),
        sentencePart: .init(
            concerns: { figures in figures.count > 2 && figures.contains(where: isRatio) },
            outcomes: ofSentence),
        ledgerPart: ofLedger)

    private static func ofSentence(_ sentence: StatedSentence) -> [Outcome] {
        sentence.figures.compactMap { ratio in
            guard ratio.unit == .ratio, ratio.low == ratio.high,
                sentence.names.figures.indicator(of: ratio).code != "income-ratio-regional",
                let (one, other) = levels(of: ratio, in: sentence)
            else { return nil }
            return outcome(ratio, one, other, sentence.names)
        }
    }

    /// "1.96:1", and "1.96 times" said of a gap.
    private static func isRatio(_ figure: Figure) -> Bool {
        (figure.unit == .ratio || figure.unit == .times) && figure.low == figure.high
    }

    private static func levels(of ratio: Figure, in sentence: StatedSentence) -> (Figure, Figure)? {
        let levels = sentence.figures.filter { figure in
            figure.form == .level && figure.role == ratio.role && figure.start < ratio.start
                && [.money, .count].contains(figure.unit.dimension) && figure.low == figure.high
                && sentence.isOneClause(figure, ratio)
        }
        guard levels.count == 2, levels[0].unit == levels[1].unit,
            !sentence.names.isSameIndicator(levels[0], levels[1]),
            areAlike(levels[0], levels[1], sentence.names)
        else { return nil }
        return (levels[0], levels[1])
    }

    /// Whether two phrases are of one sort: "income of urban residents", "income of rural residents"; in Chinese by
    /// the four characters or more that both end in.
    private static func areAlike(_ one: Figure, _ other: Figure, _ names: Names) -> Bool {
        let (first, second) = (names.phrase(one), names.phrase(other))
        let ending = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
        if first.utf8.contains(where: { $0 >= 0xE4 }) { return ending >= 4 }
        return !Set(PhraseKey(first).words).isDisjoint(with: PhraseKey(second).words)
    }

    private static func ofLedger(_ material: Material) throws -> [Outcome] {
        let names = material.names
        return names.figures.all.compactMap { ratio in
            guard isRatio(ratio), ratio.role == .actual, let span = ratio.span,
                span.nature == .year, let code = names.code(ratio), let relation = Relation.of(quotient: code)
            else { return nil }
            func level(_ code: String) -> Figure? {
                material.points.value(
                    indicator: SeriesKeys.indicator(ofCode: code), area: names.keys.area(of: ratio),
                    year: span.lastYear, unit: .yuan, near: ratio)
            }
            guard let one = level(relation.numerator), let other = level(relation.denominator),
                one.sentence != ratio.sentence || one.source != ratio.source
            else { return nil }
            return outcome(ratio, one, other, names)
        }
    }

    private static func outcome(_ ratio: Figure, _ one: Figure, _ other: Figure, _ names: Names) -> Outcome? {
        let (greater, less) = one.value >= other.value ? (one, other) : (other, one)
        guard let divisor = less.claimed(in: greater.unit), let implied = greater.claimed / divisor,
            implied.isBounded
        else { return nil }
        let verdict: Verdict = implied.meets(ratio.claimed) ? .agrees : .differs
        return Outcome(
            name, verdict, .ofGap(implied.distance(to: ratio.claimed), from: ratio.value),
            title: verdict == .agrees
                ? "The stated ratio is that of \(names.phrase(greater)) to \(names.phrase(less))"
                : "The stated ratio is not that of \(names.phrase(greater)) to \(names.phrase(less))",
            arithmetic: """
                \(Say.figure(greater)) / \(Say.figure(less)) is \(Say.result(implied, .ratio)); stated is \
                \(Say.figure(ratio)).
                """,
            guess: Guess.from(stated: ratio.value, expected: implied), figures: [greater, less, ratio])
    }
}
