import YardstickLedger
import YardstickReading
import YardstickSeries

/// A total over years is the sum of the years, or so many times their mean: "460,000 in five years, 92,000 a year".
///
/// total = sum of the years = years × mean. Needs the total with its years and either every single year in the ledger
/// or a yearly mean in the same sentence. Stays silent about stocks, which are not added up, and where a year is
/// missing.
enum FlowAndYears {
    static let name = "flow-and-years"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "A total over years is the sum of its years",
            compares:
                "A total over several years with the values of the years, or with the yearly mean beside it.",
            formula: "total = Σ years; total = number of years × yearly mean",
            source: "Arithmetic mean.",
            needs: """
                A total with the years that it covers ("in the past five years"), and in the same sentence its yearly \
                mean, or the value of every single year for the same indicator and area in the ledger.
                """,
            silent: """
                Values that are not said to be totals ("a total of", "cumulative"), for they may be what was reached \
                in the end; periods of which a year is missing.
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of the past five years

                    A total of 460,000 new urban jobs were created in the past five years, 120,000 a year on average.
                    """)
            ]),
        sentencePart: .init(concerns: { figures in figures.contains(where: isTotal) }, outcomes: ofMeans),
        ledgerPart: ofYears)

    private static func isTotal(_ figure: Figure) -> Bool {
        guard case .years(let count)? = figure.span?.nature, count > 1 else { return false }
        return figure.form == .level && figure.role == .actual && figure.unit.isSummable
    }

    private static func ofMeans(_ sentence: StatedSentence) -> [Outcome] {
        sentence.figures.indices.dropLast().compactMap { place in
            let (total, mean) = (sentence.figures[place], sentence.figures[place + 1])
            guard isTotal(total), mean.form == .level, mean.unit.base == total.unit.base,
                sentence.names.isSameIndicator(total, mean), sentence.around(mean).has(yearly),
                !sentence.around(mean).has(.singleYear), sentence.isOneClause(total, mean),
                let years = sentence.words.yearsNamed, total.span?.nature == .years(count: years),
                let claimed = mean.claimed(in: total.unit)
            else { return nil }
            return outcome(total, claimed * Double(years), [mean], sentence.names) {
                "\(Say.figure(mean)) a year over \(Say.years(years)) is \($0)"
            }
        }
    }

    private static let yearly = Cues(
        "a year|per year|each year|every year|annually|annual average|yearly|每年|年均")

    private static func ofYears(_ material: Material) throws -> [Outcome] {
        try material.figures.all.compactMap { total in
            guard isTotal(total), let span = total.span, material.names.keys.isPlain(total),
                total.confidence >= PointIndex.leastConfidence, span.lastYear - span.firstYear < 20
            else { return nil }
            let years = (span.firstYear...span.lastYear).compactMap { year in
                material.points.value(
                    indicator: material.names.keys.indicator(of: total),
                    area: material.names.keys.area(of: total),
                    year: year, unit: total.unit, near: total)
            }
            guard years.count == span.lastYear - span.firstYear + 1, let zero = Interval(0),
                years.allSatisfy({ material.names.isSameThing($0, total) }),
                try material.sentence(of: total, has: .cumulative)
            else { return nil }
            let sum = years.reduce(zero) { $0 + ($1.claimed(in: total.unit) ?? .all) }
            return outcome(total, sum, years, material.names) { "The years sum up to \($0)" }
        }
    }

    private static func outcome(
        _ total: Figure, _ implied: Interval, _ others: [Figure], _ names: Names,
        _ sentence: (String) -> String
    ) -> Outcome? {
        guard implied.isBounded else { return nil }
        let verdict: Verdict = implied.meets(total.claimed) ? .agrees : .differs
        return Outcome(
            name, verdict, .ofGap(implied.distance(to: total.claimed), from: total.value),
            title: verdict == .agrees
                ? "The total of \(names.phrase(total)) is that of its years"
                : "The total of \(names.phrase(total)) is not that of its years",
            arithmetic: sentence(Say.result(implied, total.unit)) + "; stated is \(Say.figure(total)).",
            guess: Guess.from(stated: total.value, expected: implied), figures: [total] + others)
    }
}
