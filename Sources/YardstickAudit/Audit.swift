import YardstickLedger
import YardstickReading
import YardstickSeries

/// An audit: every check over everything in the ledger, in time that grows with the number of lines.
///
/// ```swift
/// let audit = try Audit.run(on: ledger)
/// print(audit.summary.sentence)
/// for finding in try audit.findings(of: ledger) where finding.verdict == .differs {
///     print(finding.title, finding.arithmetic)
/// }
/// ```
public struct Audit: Sendable {
    /// What the checks said, in the order of the checks, then of the documents.
    public let outcomes: [Outcome]
    let names: Names
    /// The last change of a document that it knows.
    let change: Int64

    /// Runs checks over a ledger.
    ///
    /// - Parameters:
    ///   - ledger: The ledger; it is only read.
    ///   - checks: Which checks.
    public static func run(on ledger: Ledger, checks: [Check] = Check.all) throws(LedgerError) -> Audit {
        let change = try ledger.lastDocumentChange()
        return try ledger.examining(leastConfidence: leastConfidence) { figures, sentences in
            let names = Names(figures)
            let material = Material(names, sentences)
            let withinSentences = try SentencePass(material).outcomes(of: checks)
            var outcomes: [Outcome] = []
            for check in checks {
                let found = try (withinSentences[check.name] ?? []) + (check.ledgerPart?(material) ?? [])
                outcomes += withoutRepetitions(found)
            }
            return Audit(outcomes: outcomes, names: names, change: change)
        }
    }

    /// The outcomes of one check, without those that compare the same lines a second time: a check may meet them in
    /// their sentence and in the ledger.
    private static func withoutRepetitions(_ outcomes: [Outcome]) -> [Outcome] {
        var seen: Set<[Int64]> = []
        return outcomes.filter { outcome in
            outcome.sentence != nil || seen.insert(outcome.figures.map(\.id).sorted()).inserted
        }
    }

    /// Readings less sure than this are set beside nothing.
    private static let leastConfidence = 0.2

    /// The figures that were compared.
    public var figures: Figures { names.figures }

    /// How many comparisons were possible, and what came of them.
    public var summary: AuditSummary { AuditSummary(outcomes.map(\.verdict)) }

    /// The comparisons that a filter asks for.
    public func limited(to filter: AuditFilter) -> Audit {
        Audit(outcomes: outcomes.filter { filter.allows($0, names) }, names: names, change: change)
    }
}

/// The checks within sentences, one sentence after the other.
private struct SentencePass {
    private let material: Material

    init(_ material: Material) {
        self.material = material
    }

    /// The outcomes by the name of the check.
    func outcomes(of checks: [Check]) throws -> [String: [Outcome]] {
        let parts = checks.compactMap { check in check.sentencePart.map { (check.name, $0) } }
        let all = material.figures.all
        var outcomes: [String: [Outcome]] = [:]
        var start = all.startIndex
        while start < all.endIndex {
            let first = all[start]
            let end =
                all[start...].firstIndex { $0.source != first.source || $0.sentence != first.sentence }
                ?? all.endIndex
            if end - start > 1 { try add(all[start..<end], parts, to: &outcomes) }
            start = end
        }
        return outcomes
    }

    private func add(
        _ figures: ArraySlice<Figure>, _ parts: [(String, Check.SentencePart)],
        to outcomes: inout [String: [Outcome]]
    ) throws {
        let concerned = parts.filter { $0.1.concerns(figures) }
        guard !concerned.isEmpty, let sentence = try sentence(figures) else { return }
        for (name, part) in concerned { outcomes[name, default: []] += part.outcomes(sentence) }
    }

    private func sentence(_ figures: ArraySlice<Figure>) throws -> StatedSentence? {
        guard let first = figures.first, let passage = try material.passage(of: first) else { return nil }
        return StatedSentence(
            figures: Array(figures), words: Words(passage.words, at: passage.range.lowerBound),
            headings: passage.section.map { Words($0) }, names: material.names)
    }
}
