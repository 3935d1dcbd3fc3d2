import YardstickLedger
import YardstickReading
import YardstickSeries

/// A target that was set is stated again as it was, or the change is declared.
///
/// Two statements of one promise (see ``Promise``) in documents of one area are compared part by part (see
/// ``TargetComparison``). A target that the next document of the same kind does not state is looked for in its words.
/// Stays silent about targets that the next document reports on, about yearly targets that the next year replaces, and
/// where the documents have too little in common to take stock of each other.
enum TargetChanged {
    static let name = "target-changed"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "A target that was set stays, or its change is declared",
            compares: """
                The statements of one target in documents of one area, one after the other: raised, lowered, softened \
                (words for a number, "about" for a number, a later deadline), dropped, or restated.
                """,
            formula: """
                The numbers as intervals; a target in percent is meant as written. Dropped: the next document of the \
                same kind holds no figure of the indicator and no sentence with its name.
                """,
            source: """
                INTOSAI, GUID 3920 and ISSAI 3000 (performance auditing): reports are compared with the goals set \
                before, and changes of goals have to be transparent.
                """,
            needs: """
                Two documents of one area with dates, the earlier with a target whose indicator the catalogue knows or \
                whose phrase has four words or more. For dropped targets, two consecutive documents of one kind of which \
                the later one takes up at least half of the earlier one's targets.
                """,
            silent: """
                "At least" that comes or goes; targets due before the later document's year that it does not \
                mention in numbers but in words; a target that one document states twice with different numbers.
                """,
            example: [
                .init(
                    "2021-01-20",
                    """
                    Work Report of Linden

                    1. Targets for the next five years

                    By 2025, the urbanization rate will reach 78%.
                    """),
                .init(
                    "2022-01-20",
                    """
                    Work Report of Linden

                    1. Targets for the coming years

                    By 2025, the urbanization rate will reach 75%.
                    """),
            ]),
        ledgerPart: outcomes)

    private static func outcomes(_ material: Material) throws -> [Outcome] {
        let targets = Targets(material.names)
        let changed = try targets.restatements.compactMap { try StatedAgain($0, material).outcome }
        let lost = try targets.successions.flatMap { try NotStatedAgain($0, targets, material).outcomes }
        return changed + lost
    }
}

/// One promise in two documents, the second later than the first.
private struct StatedAgain {
    private let earlier: Figure
    private let later: Figure
    private let material: Material

    init(_ pair: (earlier: Figure, later: Figure), _ material: Material) {
        (earlier, later, self.material) = (pair.earlier, pair.later, material)
    }

    var outcome: Outcome? {
        get throws {
            let names = material.names
            let better = names.figures.indicator(of: later).better
            guard let comparison = TargetComparison(from: earlier, to: later, better: better) else {
                return nil
            }
            let phrase = names.phrase(earlier)
            let statements = """
                \(names.document(earlier)) aims at \(Say.figure(earlier)) by \(TargetText.deadline(earlier)), \
                \(names.document(later)) at \(Say.figure(later)) by \(TargetText.deadline(later))
                """
            let isSame = comparison.parts.allSatisfy { $0 == .boundDropped || $0 == .boundAdded }
            guard !isSame else {
                return Outcome(
                    TargetChanged.name, .agrees, title: "The target for \(phrase) is restated",
                    arithmetic: statements + ".", figures: [earlier, later])
            }
            let isDeclared = try isDeclared()
            return Outcome(
                TargetChanged.name, isDeclared ? .differsByRevision : .differs, severity(comparison),
                title: "The target for \(phrase) was \(comparison.verdict.rawValue)"
                    + (isDeclared ? ", as the later document declares" : " without a word"),
                arithmetic: statements + ": " + TargetText.parts(comparison) + ".", figures: [earlier, later])
        }
    }

    /// Whether the sentence says that the target was changed, or one beside it that names the indicator too.
    private func isDeclared() throws -> Bool {
        if try material.sentence(of: later, has: .declared) { return true }
        let source = material.figures.source(of: later).id
        let name = Set(PhraseKey(material.names.phrase(later)).words)
        for ordinal in [Int(later.sentence) - 1, Int(later.sentence) + 1] {
            guard let words = try material.words(ordinal, of: source), words.has(.declared) else { continue }
            if name.isSubset(of: PhraseKey(words.text).words) { return true }
        }
        return false
    }

    private func severity(_ comparison: TargetComparison) -> Severity {
        switch comparison.verdict {
        case .raised, .tightened: .minor
        case .lowered: max(.notable, .ofGap(later.value - earlier.value, from: earlier.value))
        default: .notable
        }
    }
}

/// The targets of a document that the next one of its kind does not state.
private struct NotStatedAgain {
    private let earlier: Int32
    private let later: Int32
    private let targets: Targets
    private let material: Material

    /// The share of the earlier document's targets that the later one has to take up, to count as taking stock.
    private static let leastTakenUp = 0.5
    private static let leastTargets = 3

    init(_ pair: (earlier: Int32, later: Int32), _ targets: Targets, _ material: Material) {
        (earlier, later, self.targets, self.material) = (pair.earlier, pair.later, targets, material)
    }

    var outcomes: [Outcome] {
        get throws {
            let due = targets.of(earlier).filter { isOfConcern($0) }
            let open = due.filter { !targets.speaks(later, of: $0) }
            let takenUp = due.count - open.count
            guard takenUp >= Self.leastTargets, Double(takenUp) >= Self.leastTakenUp * Double(due.count)
            else {
                return targets.movedDeadlines(earlier, later).map(moved)
            }
            return try targets.movedDeadlines(earlier, later).map(moved) + open.compactMap(outcome)
        }
    }

    /// Whether the later document should speak of a target: it is due in the year that it looks back on, or later.
    private func isOfConcern(_ target: Figure) -> Bool {
        guard let year = material.names.date(later)?.year, let last = target.span?.lastYear else {
            return false
        }
        return last >= year - 1
    }

    private func outcome(_ target: Figure) throws -> Outcome? {
        let names = material.names
        let phrase = names.phrase(target)
        let mentions = try material.sentences(naming: targets.namesOf(target), in: later)
        let statement =
            "\(names.document(target)) aims at \(Say.figure(target)) by \(TargetText.deadline(target))"
        let document = material.figures.sources[Int(later)].name
        guard let mention = mentions.first else {
            return Outcome(
                TargetChanged.name, .differs, .notable,
                title: "The target for \(phrase) was dropped without a word",
                arithmetic: "\(statement); \(document) neither reports on it nor names it.", figures: [target]
            )
        }
        let promising = try material.promisingSentences(in: later)
        guard let promise = mentions.first(where: promising.contains), isStillOpen(target), mention >= 0
        else { return nil }
        return Outcome(
            TargetChanged.name, .differs, .notable, title: "The target for \(phrase) was softened to words",
            arithmetic: "\(statement); \(document) speaks of it without a number.", figures: [target],
            sentence: .init(source: later, ordinal: promise))
    }

    private func isStillOpen(_ target: Figure) -> Bool {
        guard let year = material.names.date(later)?.year, let last = target.span?.lastYear else {
            return false
        }
        return last >= year
    }

    private func moved(_ pair: (earlier: Figure, later: Figure)) -> Outcome {
        let names = material.names
        return Outcome(
            TargetChanged.name, .differs, .notable,
            title: "The target for \(names.phrase(pair.earlier)) was put off",
            arithmetic: """
                \(names.document(pair.earlier)) aims at \(Say.figure(pair.earlier)) by \
                \(TargetText.deadline(pair.earlier)), \(names.document(pair.later)) at the same by \
                \(TargetText.deadline(pair.later)).
                """, figures: [pair.earlier, pair.later])
    }
}

/// How findings speak of targets.
enum TargetText {
    static func deadline(_ figure: Figure) -> String {
        guard let span = figure.span else { return "no date" }
        return span.isInOneYear ? String(span.lastYear) : "\(span.firstYear)–\(span.lastYear)"
    }

    static func parts(_ comparison: TargetComparison) -> String {
        comparison.parts.map(words).joined(separator: ", ")
    }

    private static func words(_ part: TargetComparison.Part) -> String {
        switch part {
        case .numberUp: "the number went up"
        case .numberDown: "the number went down"
        case .hedged: "it binds less, by the words before the number"
        case .unhedged: "it binds more, by the words before the number"
        case .boundDropped: "\"at least\" was left out"
        case .boundAdded: "\"at least\" was put in"
        case .rangeWidened: "the range is wider"
        case .rangeNarrowed: "the range is narrower"
        case .deadlineLater: "the deadline is later"
        case .deadlineEarlier: "the deadline is earlier"
        case .numberToWords: "words stand for the number"
        }
    }
}
