import YardstickLedger
import YardstickReading
import YardstickSeries

/// One indicator of one area in one period has one value, wherever it is stated.
///
/// The intervals that the statements stand for have a number in common. Needs two sentences with the same indicator,
/// area, form, unit, noun, period and role. Stays silent about phrases too short to tell two things apart, about
/// sentences with words of a narrower scope ("of which", "in the first half"), and about averages beside one year's
/// growth.
enum OneThingTwoValues {
    static let name = "one-thing-two-values"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "One thing has one value, wherever it is stated",
            compares: """
                All statements of one indicator for one area, period and role, inside a document and across documents.
                """,
            formula: "the intervals that the written numbers stand for share a number",
            source: "Moore, \"Interval Analysis\" (1966).",
            needs: """
                Two sentences with the same indicator (a name that the catalogue knows, or the same phrase of four \
                words or more), form, kind of unit, noun, area, period and role.
                """,
            silent: """
                Phrases that say more than a name, unless they are the same; sentences with "of which", "the first \
                half", "respectively" and the like; a year's average growth beside one year's growth; targets of \
                different documents, which are the matter of target-changed.
                """,
            example: [
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Review of 2021

                    The urbanization rate reached 71.9% in 2021.

                    More people than ever live in town: the urbanization rate was 79.1% in 2021.
                    """)
            ]),
        ledgerPart: outcomes)

    private struct Place: Hashable {
        let series: SeriesKey
        let span: Span
        let role: Role
        /// The document for targets, which each document sets for itself; 0 for what has happened.
        let source: Int32
    }

    private static func outcomes(_ material: Material) throws -> [Outcome] {
        var groups: [Place: [Figure]] = [:]
        var order: [Place] = []
        for figure in material.figures.all where isComparable(figure, material.names) {
            guard let span = figure.span else { continue }
            let place = Place(
                series: material.names.keys.key(of: figure), span: span, role: figure.role,
                source: figure.role == .target ? figure.source + 1 : 0)
            if groups[place] == nil { order.append(place) }
            groups[place, default: []].append(figure)
        }
        return try order.compactMap { place in
            guard let group = groups[place], group.count > 1 else { return nil }
            return try outcome(of: group, material)
        }
    }

    private static func isComparable(_ figure: Figure, _ names: Names) -> Bool {
        guard figure.role == .actual || figure.role == .target,
            figure.confidence >= PointIndex.leastConfidenceOfTwo,
            [.level, .growth, .ratio].contains(figure.form), let span = figure.span
        else { return false }
        switch span.nature {
        case .year, .month, .yearToDate, .yearOfBooks, .years: break
        default: return false
        }
        return names.keys.isPlain(figure) || names.isTelling(figure)
    }

    private static func outcome(of group: [Figure], _ material: Material) throws -> Outcome? {
        guard let least = group.min(by: { $0.claimed.high < $1.claimed.high }),
            let most = group.max(by: { $0.claimed.low < $1.claimed.low })
        else { return nil }
        let unit = least.unit
        guard let low = least.claimed(in: unit), let high = most.claimed(in: unit) else { return nil }
        let isOneSentence = group.allSatisfy {
            $0.source == group[0].source && $0.sentence == group[0].sentence
        }
        if isOneSentence { return nil }
        guard !low.meets(high) else { return agreement(group, material.names) }
        guard try areOfOneKind(least, most, material) else { return nil }
        return difference(least, most, material.names)
    }

    /// Whether nothing in the two sentences tells that they speak of different things after all.
    private static func areOfOneKind(_ one: Figure, _ other: Figure, _ material: Material) throws -> Bool {
        if one.source == other.source, one.sentence == other.sentence { return false }
        for figure in [one, other] {
            guard let words = try material.sentence(of: figure), !words.has(.scope), !words.has(.revised)
            else {
                return false
            }
            if figure.form == .growth, words.has(.annual) || words.has(.cumulative) || words.has(.real) {
                return false
            }
        }
        return true
    }

    private static func agreement(_ group: [Figure], _ names: Names) -> Outcome {
        Outcome(
            name, .agrees, title: "\(names.phrase(group[0])) has one value in \(group.count) statements",
            arithmetic: "Stated are " + group.prefix(6).map { Say.figure($0) }.joined(separator: ", ") + ".",
            figures: Array(group.prefix(6)))
    }

    private static func difference(_ one: Figure, _ other: Figure, _ names: Names) -> Outcome {
        let (first, second) = inOrder(one, other, names)
        let verdict: Verdict = isLater(second, than: first, names) ? .differsByRevision : .differs
        let stated = second.claimed(in: first.unit) ?? second.claimed
        let gap = first.claimed.distance(to: stated)
        return Outcome(
            name, verdict, .ofGap(gap, from: first.value),
            title: "\(names.phrase(first)) has two values for one period",
            arithmetic: """
                \(names.document(first)) states \(Say.figure(first))\
                \(first.source == second.source ? " and" : ", \(names.document(second)) states") \(Say.figure(second)); \
                however they were rounded, at least \(Say.gap(gap, first.unit)) lie between them.
                """,
            guess: verdict == .differsByRevision
                ? "the figure was revised between the two documents"
                : Guess.from(
                    stated: second.value, expected: first.claimed, isRate: first.unit.dimension == .share),
            figures: [first, second])
    }

    private static func inOrder(_ one: Figure, _ other: Figure, _ names: Names) -> (Figure, Figure) {
        if isLater(one, than: other, names) { return (other, one) }
        if isLater(other, than: one, names) { return (one, other) }
        return (one.source, one.start) <= (other.source, other.start) ? (one, other) : (other, one)
    }

    private static func isLater(_ one: Figure, than other: Figure, _ names: Names) -> Bool {
        guard one.source != other.source, let date = names.date(one.source),
            let before = names.date(other.source)
        else { return false }
        return date > before
    }
}
