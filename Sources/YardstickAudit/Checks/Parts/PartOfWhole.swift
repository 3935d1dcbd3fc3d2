import YardstickLedger
import YardstickReading
import YardstickSeries

/// The stated share is that of the part in the whole, and the parts do not exceed it.
///
/// share = part / whole. Parts that are said to make up a whole sum up to it; none is greater. Needs part, whole and
/// share in one sentence or, for shares that the catalogue knows, in one document and year. Stays silent where the words
/// do not say what the share is of.
enum PartOfWhole {
    static let name = "part-of-whole"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "The stated share is that of the part in the whole",
            compares: """
                A part, a whole and the share of the one in the other; parts that are said to make up a whole; parts \
                that a whole is said to include.
                """,
            formula: "share = part / whole; sum of parts = whole; part ≤ whole",
            source: """
                Arithmetic; which indicators the catalogue's shares are made of: National Bureau of Statistics of \
                China, explanatory notes on main statistical indicators.
                """,
            needs: """
                "X reached A, accounting for S% of Y of B" in one sentence; or a share that the catalogue knows (R&D \
                intensity, the service sector's share of gross domestic product) and both its parts for the same area \
                and year; or "consisting of" and "including" with amounts of one unit behind.
                """,
            silent: """
                Shares whose whole is not stated; parts that a whole merely includes as long as none exceeds it; \
                amounts that differ in role or time.
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    Exports reached 200 billion yuan, accounting for 52% of the total imports and exports of 320 \
                    billion yuan.
                    """)
            ]),
        sentencePart: .init(
            concerns: { figures in
                figures.contains { $0.unit == .percent && $0.form == .level }
                    || figures.count { $0.form == .level } > 1
            },
            outcomes: { sentence in ofShares(sentence) + ofParts(sentence) }),
        ledgerPart: ofLedger)

    // MARK: A part, a whole and a share

    private static func ofShares(_ sentence: StatedSentence) -> [Outcome] {
        sentence.figures.indices.compactMap { place in
            let share = sentence.figures[place]
            guard share.unit == .percent, share.form == .level, share.role != .reference,
                let phrase = SharePhrase(sentence.names.phrase(share)),
                let part = sentence.figures[..<place].last, isAmount(part, like: share),
                phrase.isPart(sentence.names.phrase(part)), sentence.isOneClause(part, share)
            else { return nil }
            let whole = sentence.figures.first { figure in
                isAmount(figure, like: share) && figure.id != part.id && figure.unit.base == part.unit.base
                    && phrase.isWhole(sentence.names.phrase(figure))
            }
            return whole.flatMap { outcome(share, part, $0, sentence.names) }
        }
    }

    private static func isAmount(_ figure: Figure, like share: Figure) -> Bool {
        figure.form == .level && figure.role == share.role && figure.span == share.span
            && figure.unit.dimension != .share && figure.low == figure.high
    }

    private static func ofLedger(_ material: Material) throws -> [Outcome] {
        let names = material.names
        return names.figures.all.compactMap { share in
            guard share.unit == .percent, share.form == .level, share.role == .actual, let span = share.span,
                span.nature == .year, let code = names.code(share), let relation = Relation.of(quotient: code)
            else { return nil }
            func level(_ code: String, _ unit: Unit) -> Figure? {
                material.points.value(
                    indicator: SeriesKeys.indicator(ofCode: code), area: names.keys.area(of: share),
                    year: span.lastYear, unit: unit, near: share)
            }
            for unit in [Unit.yuan, .usDollar, .count, .watt] {
                guard let part = level(relation.numerator, unit),
                    let whole = level(relation.denominator, unit),
                    part.source == share.source || whole.source == share.source
                else { continue }
                return outcome(share, part, whole, names)
            }
            return nil
        }
    }

    private static func outcome(
        _ share: Figure, _ part: Figure, _ whole: Figure, _ names: Names
    ) -> Outcome? {
        guard let divisor = whole.claimed(in: part.unit), let quotient = part.claimed / divisor else {
            return nil
        }
        let implied = quotient * 100
        guard implied.isBounded else { return nil }
        let verdict: Verdict = implied.meets(share.claimed) ? .agrees : .differs
        return Outcome(
            name, verdict, .ofGap(implied.distance(to: share.claimed), from: share.value),
            title: verdict == .agrees
                ? "The share of \(names.phrase(part)) is as stated"
                : "The share of \(names.phrase(part)) is not as stated",
            arithmetic: """
                \(Say.figure(part)) of \(Say.figure(whole)) is \(Say.result(implied, .percent)); stated is \
                \(Say.figure(share)).
                """,
            guess: Guess.from(stated: share.value, expected: implied, isRate: true),
            figures: [part, whole, share])
    }

    // MARK: Parts

    /// "A, consisting of B and C", "A, including B".
    private static func ofParts(_ sentence: StatedSentence) -> [Outcome] {
        guard sentence.words.has(.consists) || sentence.words.has(.includes) else { return [] }
        return sentence.figures.indices.dropLast().compactMap { place in
            let whole = sentence.figures[place]
            guard isSummable(whole) else { return nil }
            let gap = sentence.after(whole)
            let parts = Array(
                sentence.figures[(place + 1)...].prefix { part in
                    isSummable(part) && part.unit == whole.unit && part.role == whole.role
                        && part.span == whole.span
                        && sentence.isOneClause(whole, part)
                })
            guard let first = parts.first else { return nil }
            if gap.has(.consists), parts.count > 1, !gap.has(.includes) {
                return sum(of: parts, whole, sentence)
            }
            if gap.has(.includes), whole.unit.dimension == .money, first.stated.low > whole.claimed.high {
                return exceeding(first, whole, sentence)
            }
            return nil
        }
    }

    private static func isSummable(_ figure: Figure) -> Bool {
        figure.form == .level && figure.role != .reference && figure.low == figure.high
            && figure.unit.isSummable
    }

    private static func sum(of parts: [Figure], _ whole: Figure, _ sentence: StatedSentence) -> Outcome? {
        guard let zero = Interval(0) else { return nil }
        let sum = parts.reduce(zero) { $0 + $1.claimed }
        let agrees = sum.meets(whole.claimed)
        let verdict: Verdict = agrees ? .agrees : sum.low > whole.claimed.high ? .differs : .cannotTell
        return Outcome(
            name, verdict, .ofGap(sum.distance(to: whole.claimed), from: whole.value),
            title: agrees
                ? "The parts of \(sentence.names.phrase(whole)) sum up to it"
                : "The parts of \(sentence.names.phrase(whole)) do not sum up to it",
            arithmetic: """
                \(parts.map { Say.figure($0) }.joined(separator: " + ")) is \(Say.result(sum, whole.unit)); the \
                whole is \(Say.figure(whole)).
                """,
            guess: verdict == .cannotTell ? "not every part is named" : nil, figures: [whole] + parts)
    }

    private static func exceeding(_ part: Figure, _ whole: Figure, _ sentence: StatedSentence) -> Outcome {
        Outcome(
            name, .differs, .ofGap(part.value - whole.value, from: whole.value),
            title: "A part of \(sentence.names.phrase(whole)) is greater than the whole",
            arithmetic: "\(Say.figure(part)) is said to be a part of \(Say.figure(whole)).",
            figures: [whole, part])
    }
}

/// The two sides of "X as a share of Y", as the reading writes shares.
struct SharePhrase {
    private let part: Set<UInt64>
    private let whole: Set<UInt64>

    private static let joint = " as a share of "

    init?(_ phrase: String) {
        guard let range = phrase.firstRange(of: Self.joint) else { return nil }
        part = Set(PhraseKey(phrase[..<range.lowerBound]).words)
        whole = Set(PhraseKey(phrase[range.upperBound...]).words)
        guard !part.isEmpty, !whole.isEmpty else { return nil }
    }

    /// Whether a phrase is what the share is taken of by name: all words of the one are words of the other.
    func isWhole(_ phrase: String) -> Bool {
        let words = Set(PhraseKey(phrase).words)
        return !words.isEmpty && (words.isSubset(of: whole) || whole.isSubset(of: words))
    }

    /// Whether a phrase names the part.
    func isPart(_ phrase: String) -> Bool { Set(PhraseKey(phrase).words) == part }
}
