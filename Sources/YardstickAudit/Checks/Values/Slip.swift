import YardstickLedger
import YardstickReading
import YardstickSeries

/// A value that cannot be: a share over 100%, a count below zero, a level out of line by a power of ten with the same
/// series in other years.
///
/// log10(value / median of the others) near a whole number other than 0, where the others lie close together. Needs
/// three other levels of the series within five years. Stays silent about rates that may pass 100% (gross enrolment,
/// ratios, completion of a plan) and about series that leap by themselves.
enum Slip {
    static let name = "slip"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "No value is out of line by a slip of writing",
            compares: "A value with what can be at all, and with the same series in the years around it.",
            formula:
                "|log10(value / median of the others) − k| < 0.1 for a whole k ≠ 0; share ≤ 100%; count ≥ 0",
            source: """
                Unit measure errors of a power of ten: de Waal, Pannekoek, Scholtus, \"Handbook of Statistical Data \
                Editing and Imputation\" (2011), section 2.3.
                """,
            needs: """
                For the power of ten, three other levels of the same indicator, noun, area and kind of unit within five \
                years of it, the greatest less than twice the least.
                """,
            silent: """
                Rates that may pass 100%: gross enrolment, ratios, growth, completion of a plan; series that vary \
                by themselves.
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    The forest coverage rate reached 438% in 2021.
                    """)
            ]),
        ledgerPart: { impossible($0.names) + outOfLine($0.names) })

    // MARK: What cannot be

    private static func impossible(_ names: Names) -> [Outcome] {
        names.figures.all.compactMap { figure in
            guard figure.form == .level, figure.role != .reference else { return nil }
            if figure.unit == .count, figure.stated.high < 0 { return belowZero(figure, names) }
            if figure.unit == .percent, figure.stated.low > 100, isPartOfHundred(figure, names) {
                return overHundred(figure, names)
            }
            return nil
        }
    }

    private static let shares = Cues(
        """
        as a share of|share of|proportion of|percentage of|coverage rate|urbanization rate|unemployment rate|\
        employment rate|penetration rate|literacy rate|pass rate|survival rate|覆盖率|城镇化率|失业率|占比|比重|合格率
        """)
    private static let others = Cues(
        "gross|ratio|completion|fulfilment|fulfillment|of the target|of the plan|planned|budgeted|growth|increase|毛入学率|完成"
    )

    private static func isPartOfHundred(_ figure: Figure, _ names: Names) -> Bool {
        let phrase = Words(names.phrase(figure))
        return phrase.has(shares) && !phrase.has(others)
    }

    private static func belowZero(_ figure: Figure, _ names: Names) -> Outcome {
        Outcome(
            name, .differs, .serious, title: "\(names.phrase(figure)) is a count below zero",
            arithmetic: "Stated is \(Say.figure(figure)); what is counted one by one cannot be less than 0.",
            figures: [figure])
    }

    private static func overHundred(_ figure: Figure, _ names: Names) -> Outcome {
        Outcome(
            name, .differs, .serious, title: "\(names.phrase(figure)) is a share over 100%",
            arithmetic: "Stated is \(Say.figure(figure)); a part is no more than 100% of its whole.",
            guess: "a decimal point is missing, or growth is meant", figures: [figure])
    }

    // MARK: Out of line

    private static let reach = 5
    private static let leastOthers = 3

    private static func outOfLine(_ names: Names) -> [Outcome] {
        var series: [SeriesKey: [Figure]] = [:]
        for figure in names.figures.all where isPoint(figure, names) {
            series[names.keys.key(of: figure), default: []].append(figure)
        }
        return series.values.filter { $0.count > leastOthers }.flatMap { outOfLine($0, names) }
            .sorted { ($0.figures.first?.id ?? 0) < ($1.figures.first?.id ?? 0) }
    }

    private static func isPoint(_ figure: Figure, _ names: Names) -> Bool {
        figure.form == .level && (figure.role == .actual || figure.role == .target) && figure.low > 0
            && figure.span?.nature == .year && figure.confidence >= PointIndex.leastConfidenceOfTwo
            && figure.unit.dimension != .share
            && (names.keys.isPlain(figure) || names.isTelling(figure))
    }

    private static func outOfLine(_ series: [Figure], _ names: Names) -> [Outcome] {
        let ordered = series.sorted { ($0.span?.lastYear ?? 0, $0.id) < ($1.span?.lastYear ?? 0, $1.id) }
        var outcomes: [Outcome] = []
        var (compared, first) = (false, 0)
        for (place, figure) in ordered.enumerated() {
            let year = figure.span?.lastYear ?? 0
            while (ordered[first].span?.lastYear ?? 0) < year - reach { first += 1 }
            let near = ordered[first..<min(ordered.count, place + 12)].filter { other in
                other.id != figure.id && abs((other.span?.lastYear ?? 0) - year) <= reach
            }.suffix(24)
            guard near.count >= leastOthers else { continue }
            compared = true
            if let outcome = outcome(figure, Array(near), names) { outcomes.append(outcome) }
        }
        return compared && outcomes.isEmpty ? [agreement(ordered, names)] : outcomes
    }

    private static func outcome(_ figure: Figure, _ others: [Figure], _ names: Names) -> Outcome? {
        let values = others.map { $0.value * (UnitConversion.factor(from: $0.unit, to: figure.unit) ?? 1) }
            .sorted()
        guard let least = values.first, let most = values.last, most < 2 * least else { return nil }
        let median = values[values.count / 2]
        guard let power = Self.power(figure.value / median) else { return nil }
        return Outcome(
            name, .differs, .serious, title: "\(names.phrase(figure)) is out of line with its other years",
            arithmetic: """
                Stated is \(Say.figure(figure)); \(others.count) other values within \(reach) years lie between \
                \(Say.amount(least, figure.unit)) and \(Say.amount(most, figure.unit)), which is off by a factor of about \
                \(power > 0 ? "" : "1/")\(Say.number(Self.size(power))).
                """,
            guess: "a slip of a magnitude word or of the decimal point", figures: [figure] + others.prefix(3))
    }

    private static func agreement(_ series: [Figure], _ names: Names) -> Outcome {
        Outcome(
            name, .agrees, title: "\(names.phrase(series[0])) is in line over the years",
            arithmetic: "Stated are " + series.prefix(6).map { Say.figure($0) }.joined(separator: ", ") + ".",
            figures: Array(series.prefix(6)))
    }

    /// The power of ten, other than 1, that a quotient is close to.
    private static func power(_ quotient: Double) -> Int? {
        for power in 1...9 {
            let size = size(power)
            if (quotient / size) > 0.8, (quotient / size) < 1.25 { return power }
            if (quotient * size) > 0.8, (quotient * size) < 1.25 { return -power }
        }
        return nil
    }

    private static func size(_ power: Int) -> Double {
        (0..<abs(power)).reduce(1.0) { product, _ in product * 10 }
    }
}
