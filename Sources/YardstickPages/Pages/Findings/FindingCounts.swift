import YardstickLedger

/// How many findings there are of each check, verdict, severity and area, so that a page counts without asking for
/// them.
struct FindingCounts: Sendable {
    /// The audit behind them; nothing where none was recorded.
    let audit: LastAudit?
    private let all: [FindingGroup]
    private let byArea: [String: [FindingGroup]]

    init(_ groups: [FindingGroup], audit: LastAudit?) {
        self.audit = audit
        all = groups.filter { $0.area == nil }
        byArea = Dictionary(grouping: groups.filter { $0.area != nil }) { $0.area ?? "" }
    }

    /// How many findings there are.
    var total: Int { total(FindingQuery()) }

    /// Whether nobody has looked, as far as the ledger knows.
    var isUnaudited: Bool { audit == nil && total == 0 }

    /// In how many of them the numbers differ.
    var differing: Int {
        var query = FindingQuery()
        query.verdict = "differs"
        return total(query)
    }

    /// What the audit looked at: "47 comparisons were possible: in 29 the numbers agree, in 16 they differ".
    var scope: String? {
        guard let audit, let day = DateWords.text(audit.at) else { return nil }
        guard audit.comparisons > 0 else { return "Audited on \(day): no two numbers could be compared." }
        let comparisons = Counted.things(audit.comparisons, "comparison was", "comparisons were")
        return
            "Audited on \(day): \(comparisons) possible, in \(Counted.number(audit.agreeing)) the numbers agree."
    }

    /// How many findings a query leaves.
    func total(_ query: FindingQuery) -> Int {
        groups(of: query.area).filter { fits($0, query) }.reduce(0) { $0 + $1.count }
    }

    /// How many findings of each value a query leaves, the most frequent first.
    func counts(_ query: FindingQuery, by value: (FindingGroup) -> String) -> [(value: String, count: Int)] {
        var tally: [String: Int] = [:]
        for group in groups(of: query.area) where fits(group, query) {
            tally[value(group), default: 0] += group.count
        }
        return Self.sorted(tally)
    }

    /// How many findings a query leaves of each area; one that compares several areas counts in each.
    func areas(_ query: FindingQuery) -> [(value: String, count: Int)] {
        let tally = byArea.mapValues { groups in
            groups.filter { fits($0, query) }.reduce(0) { $0 + $1.count }
        }
        return Self.sorted(tally.filter { $0.value > 0 })
    }

    private func groups(of area: String?) -> [FindingGroup] {
        area.map { byArea[$0] ?? [] } ?? all
    }

    private func fits(_ group: FindingGroup, _ query: FindingQuery) -> Bool {
        (query.check == nil || query.check == group.check)
            && (query.verdict == nil || query.verdict == group.verdict)
            && (query.severity == nil || query.severity == group.severity)
    }

    private static func sorted(_ tally: [String: Int]) -> [(value: String, count: Int)] {
        tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (value: $0.key, count: $0.value) }
    }
}
