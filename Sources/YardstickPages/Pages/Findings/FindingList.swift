import YardstickLedger

/// The findings of the last audit that the ledger keeps, with what people said of them.
struct FindingList: Sendable {
    /// The weightiest first.
    let all: [FindingRecord]
    let explanations: [String: Explanation]
    /// The audit behind them; nothing where none was recorded.
    let audit: LastAudit?
    private let places: [Int64: [Int]]

    init(of ledger: Ledger) throws(LedgerError) {
        let weights = ["serious": 0, "notable": 1, "minor": 2]
        let verdicts = ["differs": 0, "differs-by-revision": 1]
        all = try ledger.keptFindings().enumerated().sorted { left, right in
            func weight(_ record: FindingRecord) -> Int {
                (verdicts[record.verdict] ?? 2) * 10 + (weights[record.severity] ?? 3)
            }
            return (weight(left.element), left.offset) < (weight(right.element), right.offset)
        }.map(\.element)
        explanations = try ledger.explanations()
        audit = try ledger.lastAudit()
        var places: [Int64: [Int]] = [:]
        for (place, finding) in all.enumerated() {
            for line in finding.lines { places[line, default: []].append(place) }
        }
        self.places = places
    }

    /// Whether nobody has looked, as far as the ledger knows.
    var isUnaudited: Bool { audit == nil && all.isEmpty }

    /// In how many of them the numbers differ.
    var differing: Int { all.count { $0.verdict == "differs" } }

    /// What the audit looked at: "47 comparisons were possible: in 29 the numbers agree, in 16 they differ".
    var scope: String? {
        guard let audit, let day = DateWords.text(audit.at) else { return nil }
        guard audit.comparisons > 0 else { return "Audited on \(day): no two numbers could be compared." }
        let comparisons = Counted.things(audit.comparisons, "comparison was", "comparisons were")
        return
            "Audited on \(day): \(comparisons) possible, in \(Counted.number(audit.agreeing)) the numbers agree."
    }

    /// The findings that compare a line.
    func touching(_ line: Int64) -> [FindingRecord] { (places[line] ?? []).map { all[$0] } }

    subscript(id: String) -> FindingRecord? { all.first { $0.id == id } }
}
