import YardstickLedger
import YardstickReading
import YardstickSeries

/// The stated difference is the difference of the two levels: "12 million, 3 million more than the 9 million planned".
///
/// to - from, in the unit of the levels, in percentage points for levels in percent. Needs the difference and both
/// levels in one clause: a from-to pair, or "than" with the second level right behind it. Stays silent about a
/// difference to the previous year beside levels that lie further apart, and about a year's average of changes.
enum DifferenceOfLevels {
    static let name = "difference"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "The stated difference is the difference of the two levels",
            compares: "Two levels and the change or gap that the same clause states between them.",
            formula: "difference = later level − earlier level; = level − the level that follows \"than\"",
            source:
                "Arithmetic; levels in percent differ in percentage points (Eurostat glossary, \"Percentage point\").",
            needs: """
                A from-to pair with a change of the same indicator behind it, or a level, a difference and "than", \
                "above", "below" with the second level right behind.
                """,
            silent: """
                A change over the previous year beside levels of years further apart; a change a year on average; a \
                difference whose second level is not in the clause.
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    The forest coverage rate rose from 41.2% in 2020 to 43.8% in 2021, up 3.6 percentage points.
                    """)
            ]),
        sentencePart: .init(
            concerns: { figures in figures.count > 2 && figures.contains { $0.form == .change } },
            outcomes: { sentence in ofPairs(sentence) + ofComparisons(sentence) }))

    private static func ofPairs(_ sentence: StatedSentence) -> [Outcome] {
        sentence.risePairs.compactMap { pair in
            let candidates =
                sentence.figures.dropFirst(pair.place + 2).prefix {
                    sentence.names.isSameIndicator($0, pair.to)
                } + sentence.figures.prefix(pair.place).suffix(1)
            guard
                let change = candidates.first(where: { figure in
                    isChange(figure, of: pair.to) && sentence.names.isSameIndicator(figure, pair.to)
                        && sentence.isOneClause(figure, pair.to)
                }), isOverThePeriod(change, pair, sentence)
            else { return nil }
            return outcome(pair.to, minus: pair.from, change, sentence.names)
        }
    }

    private static func isOverThePeriod(
        _ change: Figure, _ pair: RisePair, _ sentence: StatedSentence
    ) -> Bool {
        let around = sentence.around(change)
        if around.has(.singleYear) { return YearsBetween(pair, in: sentence) == .named(1) }
        return !around.has(.annual)
    }

    /// "X, C more than Z".
    private static func ofComparisons(_ sentence: StatedSentence) -> [Outcome] {
        sentence.figures.indices.dropFirst().dropLast().compactMap { place in
            let (change, other) = (sentence.figures[place], sentence.figures[place + 1])
            guard change.form == .change, other.form == .level, other.role != .baseline,
                let level = sentence.figures[..<place].last(where: { $0.form != .growth }),
                level.form == .level || level.form == .change,
                level.role != .baseline, isChange(change, of: level), level.unit.base == other.unit.base,
                level.low == level.high, other.low == other.high,
                isThan(sentence.between(change, other)), sentence.isOneClause(level, other)
            else { return nil }
            let words = sentence.between(change, other)
            let sign = words.has(.more) == words.has(.less) ? nil : words.has(.more) ? 1.0 : -1
            return outcome(level, minus: other, change, sentence.names, sign: sign)
        }
    }

    private static let than = Cues(
        "than the|than an|than a|than|above the|below the|over the|short of the|比|高于|低于")
    private static let stops: Set<String> = [
        "and", "in", "while", "when", "year", "last", "previous", "that", "of",
    ]

    /// Whether words lead straight from a difference to what it is a difference to.
    private static func isThan(_ words: Words) -> Bool {
        guard words.has(than), !words.text.contains(where: { ";；。".contains($0) }) else { return false }
        let list = words.list
        guard let place = list.lastIndex(where: { ["than", "above", "below", "over", "of"].contains($0) })
        else {
            return true
        }
        let rest = list[(place + 1)...]
        return rest.count <= 4 && rest.allSatisfy { !stops.contains($0) && Int($0) == nil }
    }

    private static func isChange(_ change: Figure, of level: Figure) -> Bool {
        guard change.form == .change, change.low == change.high else { return false }
        return level.unit == .percent ? change.unit == .percentagePoint : change.unit.base == level.unit.base
    }

    /// - Parameter sign: Which way the words say that it goes: 1 up, -1 down; without it, the way of the levels.
    private static func outcome(
        _ level: Figure, minus other: Figure, _ change: Figure, _ names: Names, sign: Double? = nil
    ) -> Outcome? {
        guard let subtrahend = other.claimed(in: level.unit),
            let stated = level.unit == .percent ? change.claimed : change.claimed(in: level.unit)
        else { return nil }
        let implied = level.claimed - subtrahend
        guard implied.isBounded else { return nil }
        let way = sign ?? ((implied.high < 0) == (stated.high < 0) ? 1 : -1)
        let signed = stated * way
        let verdict: Verdict = implied.meets(signed) ? .agrees : .differs
        let unit: Unit = level.unit == .percent ? .percentagePoint : level.unit
        return Outcome(
            name, verdict, .ofGap(implied.distance(to: signed), from: signed.middle ?? change.value),
            title: verdict == .agrees
                ? "The stated change of \(names.phrase(level)) is that of its levels"
                : "The stated change of \(names.phrase(level)) is not that of its levels",
            arithmetic: """
                \(Say.figure(level)) less \(Say.figure(other)) is \(Say.result(implied, unit)); stated is \
                \(Say.figure(change)).
                """,
            guess: Guess.from(stated: signed.middle ?? change.value, expected: implied),
            figures: [other, level, change])
    }
}
