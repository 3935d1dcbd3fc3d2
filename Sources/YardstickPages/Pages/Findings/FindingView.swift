import YardstickAudit
import YardstickLedger
import YardstickReading

/// A finding for the template: its quotations side by side, the arithmetic between them, the verdict, the guess.
struct FindingView {
    private let request: PageRequest
    private let lines: [Int64: MeasurementLine]
    private let documents: [Int64: DocumentHead]
    private let explanations: [String: Explanation]

    init(_ findings: [FindingRecord], _ request: PageRequest) throws {
        self.request = request
        explanations = try request.ledger.explanations(of: findings)
        var query = MeasurementQuery()
        query.ids = findings.flatMap(\.lines)
        let found = try request.ledger.measurements(query)
        lines = Dictionary(found.compactMap { line in line.id.map { ($0, line) } }) { first, _ in first }
        documents = try request.ledger.documents(Set(found.compactMap(\.documentID)))
    }

    func view(of finding: FindingRecord) -> [String: Any] {
        var view: [String: Any] = [
            "id": finding.id, "title": finding.title.shortened(to: 300).capitalizedAtStart,
            "arithmetic": words(of: finding).text(finding.arithmetic.shortened(to: 1000)),
            "verdict": Self.sentence(finding), "severity": finding.severity,
            "isSerious": finding.severity == "serious",
            "check": (Check.named(finding.check)?.documentation.title ?? finding.check),
            "quotations": quotations(of: finding),
        ]
        view["guess"] = finding.guess
        view["self"] = request.links.page(.finding(finding.id))
        if let explanation = explanations[finding.id] {
            view["explanation"] =
                "\(explanation.by), \(DateWords.text(explanation.at) ?? explanation.at): \(explanation.note)"
        }
        return view
    }

    private func words(of finding: FindingRecord) -> FindingWords {
        let cited = finding.lines.compactMap { lines[$0] }
        let ids = Set(cited.compactMap(\.documentID))
        return FindingWords(
            documents: ids.compactMap { documents[$0] }, units: Set(cited.map(\.measurement.quantity.unit)))
    }

    /// Each sentence once, with all of its numbers marked.
    private func quotations(of finding: FindingRecord) -> [[String: Any]] {
        var groups: [(document: Int64?, sentence: Range<Int>, lines: [MeasurementLine])] = []
        for line in finding.lines.compactMap({ lines[$0] }) {
            if let place = groups.firstIndex(where: {
                $0.document == line.documentID && $0.sentence == line.sentenceRange
            }) {
                groups[place].lines.append(line)
            } else {
                groups.append((line.documentID, line.sentenceRange, [line]))
            }
        }
        return groups.compactMap { group in group.lines.first.map { quotation($0, group.lines) } }
    }

    private func quotation(_ first: MeasurementLine, _ all: [MeasurementLine]) -> [String: Any] {
        let spans = all.map { line in
            MarkedText.Span(
                range: line.measurement.quantity.range, style: "number " + line.measurement.role.rawValue,
                hint: line.measurement.indicator.shortened(to: 120))
        }
        let whole = MarkedText(first.sentence, start: first.sentenceRange.lowerBound)
        let (text, isCutBefore, isCutAfter) = whole.around(spans.map(\.range), context: 300)
        let document = first.documentID.flatMap { documents[$0] }
        var view: [String: Any] = [
            "text": Markup(isCutBefore ? "… " : "") + text.markup(of: spans) + Markup(isCutAfter ? " …" : ""),
            "document": (document?.title ?? first.document).shortenedInside(to: 80),
            "date": DateWords.text(document?.date) ?? "", "language": document?.language ?? "en",
        ]
        if let id = first.documentID, let line = first.id {
            view["href"] = request.links.page(
                .reader(id, sentence: first.measurement.sentence), at: "m\(line)")
        }
        return view
    }

    private static func sentence(_ finding: FindingRecord) -> String {
        switch (finding.verdict, finding.check) {
        case ("differs", "target-changed"): "The promise changed, and no document says so."
        case ("differs", "annual-target-and-plan"): "At this pace the plan is not reached."
        case ("differs", _): "The numbers differ, and no rounding explains it."
        case ("differs-by-revision", _): "A later document states an earlier figure anew."
        case ("cannot-tell", _): "They may differ; something that the words leave open may explain it."
        default: finding.verdict
        }
    }
}
