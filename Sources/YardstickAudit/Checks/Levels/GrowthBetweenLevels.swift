import YardstickLedger
import YardstickReading
import YardstickSeries

/// The stated growth follows from the two levels: "from 350 to 550 billion yuan, 9.5% a year on average".
///
/// Over the period the growth is to / from - 1; a year's average over n years is the geometric mean
/// (to / from)^(1/n) - 1. Needs both levels and the rate in one clause, of one indicator. Stays silent where nothing
/// says how many years an average covers, where a rate is the last year's alone, and where the price level may explain
/// the gap (see ``Prices``).
enum GrowthBetweenLevels {
    static let name = "growth-between-levels"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "The stated growth follows from the two levels",
            compares: """
                A level before, a level after, and the growth that the same clause states between them, over the whole \
                time or as a year's average.
                """,
            formula: "growth = to / from − 1; over n years on average (to / from)^(1/n) − 1",
            source: """
                Geometric mean growth, as statistical offices compute it: National Bureau of Statistics of China, \
                explanatory notes on the average annual growth rate; Eurostat glossary, "Compound annual growth rate".
                """,
            needs: """
                A from-to pair and a rate of the same indicator in one clause. For an average, the number of years: two \
                years that the sentence names, "over the past five years", or a heading that says so.
                """,
            silent: """
                An average over a number of years that nothing tells; growth over the previous year beside levels \
                that lie further apart; growth of gross domestic product and value added, which is stated in constant \
                prices, as long as a change of prices of −3% to 9% in a year (−2% to 6% a year over three or more) \
                explains the gap. Beyond that the verdict is "cannot tell".
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    Tax revenue of Linden rose from 40 billion yuan in 2016 to 62 billion yuan in 2021, an average \
                    annual growth of 12.1%.
                    """)
            ]),
        sentencePart: .init(
            concerns: { figures in
                figures.contains { $0.role == .baseline } && figures.contains { $0.form == .growth }
            },
            outcomes: outcomes))

    private static func outcomes(of sentence: StatedSentence) -> [Outcome] {
        sentence.risePairs.compactMap { pair in
            guard pair.from.form == .level, pair.from.unit.dimension != .share,
                let rate = rate(of: pair, in: sentence)
            else { return nil }
            return Comparison(pair: pair, rate: rate, sentence: sentence).outcome
        }
    }

    /// The rate that speaks of the pair: of the same indicator, in the same clause, with no level of another
    /// indicator between.
    private static func rate(of pair: RisePair, in sentence: StatedSentence) -> Figure? {
        let behind = sentence.figures.dropFirst(pair.place + 2).prefix {
            sentence.names.isSameIndicator($0, pair.to)
        }
        let before = sentence.figures.prefix(pair.place).suffix(1)
        return (behind + before).first { figure in
            figure.form == .growth && figure.unit == .percent && figure.role == pair.to.role
                && sentence.names.isSameIndicator(figure, pair.to) && sentence.isOneClause(figure, pair.to)
        }
    }
}

extension GrowthBetweenLevels {
    /// What the rate says, by the words around it.
    private enum Kind {
        case average, singleYear, open
    }

    private struct Comparison {
        let pair: RisePair
        let rate: Figure
        let sentence: StatedSentence

        var outcome: Outcome? {
            guard let total = Growth.total(from: pair.from.claimed, to: pair.to.claimed), total.isBounded
            else {
                return nil
            }
            let years = YearsBetween(pair, in: sentence, rate: rate)
            switch (kind, years) {
            case (.average, .named(let count)): return compared(total, over: count)
            case (.average, .headed(let count)):
                let agreed = compared(total, over: count)
                let isNear = [count - 1, count + 1].contains { compared(total, over: $0)?.verdict == .agrees }
                return agreed?.verdict == .agrees || !isNear ? agreed : nil
            case (.average, .unknown): return nil
            case (.singleYear, .named(1)): return compared(total, over: 1)
            case (.singleYear, _): return nil
            case (.open, .named(let count)):
                let average = compared(total, over: count)
                return average?.verdict == .agrees ? average : compared(total, over: 1)
            case (.open, .headed):
                let whole = compared(total, over: 1)
                return whole?.verdict == .agrees ? whole : nil
            case (.open, .unknown): return compared(total, over: 1)
            }
        }

        private var kind: Kind {
            let around = sentence.around(rate)
            if around.has(.singleYear) { return around.has(Self.mean) ? .average : .singleYear }
            return around.has(.annual) ? .average : .open
        }

        private static let mean = Cues("average|averaging|年均|平均")

        private func compared(_ total: Interval, over years: Int) -> Outcome? {
            guard years > 0,
                let implied = years == 1
                    ? total : Growth.yearly(from: pair.from.claimed, to: pair.to.claimed, years: years)
            else { return nil }
            let stated = rate.low >= 0 && implied.high < 0 ? rate.claimed * -1 : rate.claimed
            if implied.meets(stated) { return outcome(.agrees, implied, stated, years, nil) }
            let reason = PriceGap(
                real: stated, nominal: implied, years: years, figure: pair.to, names: sentence.names,
                words: sentence.words)
            switch reason.verdict {
            case .none: return nil
            case .some(let verdict): return outcome(verdict, implied, stated, years, reason.guess)
            }
        }

        private func outcome(
            _ verdict: Verdict, _ implied: Interval, _ stated: Interval, _ years: Int, _ guess: String?
        ) -> Outcome {
            let span = years == 1 ? "" : " a year over \(Say.years(years))"
            let whole = Growth.total(from: pair.from.claimed, to: pair.to.claimed)
            let wholeText =
                years == 1 ? "" : (whole?.middle.map { " \(Say.amount($0, .percent)) in all," } ?? "")
            let phrase = sentence.names.phrase(pair.to)
            return Outcome(
                name, verdict, .ofGap(implied.distance(to: stated), from: stated.middle ?? rate.value),
                title: verdict == .agrees
                    ? "Growth of \(phrase) follows from its two levels"
                    : "Growth of \(phrase) does not follow from its two levels",
                arithmetic: """
                    From \(Say.figure(pair.from)) to \(Say.figure(pair.to)) is\(wholeText) \
                    \(Say.result(implied, .percent))\(span); stated is \
                    \(Say.figure(rate)).
                    """,
                guess: guess
                    ?? Guess.from(stated: stated.middle ?? rate.value, expected: implied, isRate: true),
                figures: [pair.from, pair.to, rate])
        }
    }
}

extension StatedSentence {
    /// The words around a figure, from the one before it to the one after it.
    func around(_ figure: Figure) -> Words {
        let previous = figures.last { $0.start < figure.start }
        let next = figures.first { $0.start > figure.start }
        let start = words.part(from: previous.map { Int($0.start) } ?? 0)
        return next.map { start.part(from: 0, to: Int($0.start)) } ?? start
    }
}
