import Foundation
import YardstickLedger
import YardstickReading

extension Audit {
    /// The findings of the audit with their names, their sentences and what people said of them.
    ///
    /// Names and sentences are fetched here and not while the checks run, so that counting costs nothing.
    ///
    /// - Parameters:
    ///   - ledger: The ledger that was audited.
    ///   - verdicts: Which verdicts; all but those that agree without.
    public func findings(
        of ledger: Ledger, verdicts: Set<Verdict> = [.differs, .differsByRevision, .cannotTell]
    ) throws(LedgerError) -> [Finding] {
        let wanted = outcomes.filter { verdicts.contains($0.verdict) }
        let names = try ledger.findingNames(of: wanted.map { ($0.check, $0.figures.map(\.id)) })
        let explanations = try ledger.explanations()
        let lines = try lines(of: wanted, in: ledger)
        let sentences = try sentences(of: wanted, in: ledger)
        return zip(wanted, names).map { outcome, name in
            Finding(
                id: name, check: outcome.check, verdict: outcome.verdict, severity: outcome.severity,
                title: outcome.title, arithmetic: outcome.arithmetic, guess: outcome.guess,
                citations: outcome.figures.compactMap { lines[$0.id] }
                    + (outcome.sentence.flatMap { sentences[$0] }.map { [$0] } ?? []),
                explanation: explanations[name])
        }.sorted(by: Self.isFirst)
    }

    /// Keeps what does not agree in the ledger, so that it can be explained by name, and that there was an audit.
    public func keep(in ledger: Ledger) throws(LedgerError) {
        let wanted = outcomes.filter { $0.verdict != .agrees }
        let names = try ledger.findingNames(of: wanted.map { ($0.check, $0.figures.map(\.id)) })
        try ledger.keep(
            zip(wanted, names).map { outcome, name in
                FindingRecord(
                    id: name, check: outcome.check, verdict: outcome.verdict.rawValue,
                    severity: outcome.severity.rawValue, title: outcome.title, arithmetic: outcome.arithmetic,
                    guess: outcome.guess, lines: outcome.figures.map(\.id))
            }, asOf: change)
        try ledger.recordAudit(
            comparisons: outcomes.count, agreeing: outcomes.count { $0.verdict == .agrees })
    }

    /// The weightiest first; of one weight the order of the checks and documents stays.
    private static func isFirst(_ one: Finding, _ other: Finding) -> Bool {
        if one.verdict != other.verdict { return weight(one.verdict) < weight(other.verdict) }
        return one.severity > other.severity
    }

    private static func weight(_ verdict: Verdict) -> Int {
        switch verdict {
        case .differs: 0
        case .differsByRevision: 1
        case .cannotTell: 2
        case .agrees: 3
        }
    }

    private func lines(of outcomes: [Outcome], in ledger: Ledger) throws(LedgerError) -> [Int64: Citation] {
        var wanted: [Int64: Figure] = [:]
        for figure in outcomes.flatMap(\.figures) { wanted[figure.id] = figure }
        let lines = try ledger.measurements(numbered: wanted.keys.sorted())
        var citations: [Int64: Citation] = [:]
        for line in lines {
            guard let id = line.id, let figure = wanted[id] else { continue }
            citations[id] = Citation(line, from: figures.source(of: figure))
        }
        return citations
    }

    private func sentences(
        of outcomes: [Outcome], in ledger: Ledger
    ) throws(LedgerError) -> [Outcome.SentencePlace: Citation] {
        let places = Set(outcomes.compactMap(\.sentence))
        guard !places.isEmpty else { return [:] }
        let sources = figures.sources
        return try ledger.readingSentences { sentences in
            var citations: [Outcome.SentencePlace: Citation] = [:]
            for place in places.sorted(by: { ($0.source, $0.ordinal) < ($1.source, $1.ordinal) }) {
                let source = sources[Int(place.source)]
                guard let passage = try sentences.passage(place.ordinal, of: source.id) else { continue }
                citations[place] = Citation(passage, number: place.ordinal, from: source)
            }
            return citations
        }
    }
}

extension Citation {
    fileprivate init(_ line: MeasurementLine, from source: Figures.Source) {
        self.init(
            line: line.id, document: line.document, documentNumber: source.id, title: source.title,
            date: source.date, range: line.measurement.quantity.range, surface: line.surface,
            indicator: line.measurement.indicator, role: line.measurement.role,
            period: line.measurement.period,
            area: line.measurement.area ?? source.area, sentenceNumber: line.measurement.sentence,
            sentence: line.sentence, sentenceRange: line.sentenceRange, section: line.section)
    }

    fileprivate init(_ passage: Sentences.Passage, number: Int, from source: Figures.Source) {
        self.init(
            line: nil, document: source.name, documentNumber: source.id, title: source.title,
            date: source.date,
            range: passage.range, surface: "", indicator: nil, role: nil, period: nil, area: source.area,
            sentenceNumber: number, sentence: passage.text, sentenceRange: passage.range,
            section: passage.section)
    }
}
