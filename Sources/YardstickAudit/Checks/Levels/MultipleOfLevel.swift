import YardstickLedger
import YardstickReading
import YardstickSeries

/// The stated multiple is that of the two levels: "doubled from 1,500 to 3,100", "2.5 times that of 2016".
///
/// later level / earlier level. "Rose 1.5 times" is written for times 1.5 and for times 2.5 alike; either agrees. Needs
/// both levels in the clause, or the year that the multiple refers to and its level elsewhere in the ledger. Stays
/// silent where nothing tells what the multiple is of.
enum MultipleOfLevel {
    static let name = "multiple"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "The stated multiple is that of the two levels",
            compares: "A number of times and the two levels that it lies between.",
            formula:
                "multiple = later level / earlier level; an increase by m times may also mean 1 + m times",
            source: "Arithmetic.",
            needs: """
                A from-to pair with a multiple of the same indicator in its clause, or a level with "… times that of \
                2016" and the level of that year of the same area anywhere in the ledger.
                """,
            silent: "A multiple whose reference is not named or not in the ledger.",
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    The number of high-tech enterprises tripled from 1,500 in 2016 to 3,100 in 2021.
                    """)
            ]),
        sentencePart: .init(
            concerns: { figures in
                figures.contains { $0.unit == .times } && figures.contains { $0.role == .baseline }
            },
            outcomes: ofSentence),
        ledgerPart: ofLedger)

    private static func ofSentence(_ sentence: StatedSentence) -> [Outcome] {
        sentence.risePairs.compactMap { pair in
            let multiple = sentence.figures.first { figure in
                figure.unit == .times && figure.form == .multiple
                    && sentence.names.isSameIndicator(figure, pair.to)
                    && sentence.isOneClause(figure, pair.to)
            }
            guard let multiple, pair.from.form == .level else { return nil }
            return outcome(multiple, pair.to, pair.from, sentence.names)
        }
    }

    private static func ofLedger(_ material: Material) throws -> [Outcome] {
        let figures = material.figures.all
        return try figures.indices.compactMap { place in
            let multiple = figures[place]
            guard multiple.unit == .times, multiple.form == .multiple, multiple.role == .actual, place > 0
            else {
                return nil
            }
            let level = figures[place - 1]
            guard level.form == .level, level.role == .actual, level.source == multiple.source,
                level.sentence == multiple.sentence, material.names.isSameIndicator(level, multiple),
                let words = try material.sentence(of: multiple)?.part(from: Int(multiple.start)),
                let year = words.yearReferredTo
            else { return nil }
            let earlier = material.points.value(
                indicator: material.names.keys.indicator(of: level),
                area: material.names.keys.area(of: level),
                year: year, unit: level.unit, near: level)
            guard let earlier, material.names.isSameThing(earlier, level) else { return nil }
            return outcome(multiple, level, earlier, material.names)
        }
    }

    private static func outcome(
        _ multiple: Figure, _ later: Figure, _ earlier: Figure, _ names: Names
    ) -> Outcome? {
        guard let divisor = earlier.claimed(in: later.unit), let implied = later.claimed / divisor,
            implied.isBounded,
            let one = Interval(1)
        else { return nil }
        let agrees = implied.meets(multiple.claimed) || implied.meets(multiple.claimed + one)
        return Outcome(
            name, agrees ? .agrees : .differs,
            .ofGap(implied.distance(to: multiple.claimed), from: multiple.value),
            title: agrees
                ? "\(names.phrase(later)) rose as many times as stated"
                : "\(names.phrase(later)) did not rise as many times as stated",
            arithmetic: """
                \(Say.figure(later)) / \(Say.figure(earlier)) is \(Say.result(implied, .times)); stated is \
                \(Say.figure(multiple)).
                """,
            guess: Guess.from(stated: multiple.value, expected: implied), figures: [earlier, later, multiple])
    }
}

extension Words {
    /// The year of "that of 2016", "as many as in 2016", "of the 2016 level", near the start of the words.
    fileprivate var yearReferredTo: Int? {
        let near = list.prefix(10)
        guard has(Self.references) else { return nil }
        return near.compactMap { word in
            word.utf8.count == 4 ? Int(word).flatMap { (1950...2100).contains($0) ? $0 : nil } : nil
        }.first
    }

    private static let references = Cues(
        "that of|those of|that in|those in|as in|as of|level of|level in|of the|是|than in")
}
