/// How many comparisons an audit could make, and what came of them.
public struct AuditSummary: Hashable, Sendable {
    /// How many there are of each verdict.
    public private(set) var counts: [Verdict: Int] = [:]
    /// How many of those that do not agree a person has explained.
    public private(set) var explained = 0

    init(_ verdicts: some Sequence<Verdict>) {
        for verdict in verdicts { counts[verdict, default: 0] += 1 }
    }

    /// The summary with the explanations that findings carry.
    public func counting(explainedOf findings: [Finding]) -> AuditSummary {
        var summary = self
        summary.explained = findings.count { $0.explanation != nil && $0.verdict != .agrees }
        return summary
    }

    /// How many comparisons were possible.
    public var possible: Int { counts.values.reduce(0, +) }

    /// How many there are of one verdict.
    public func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }

    /// The summary in one line: "41 checks were possible, 35 agree, 4 differ, 2 cannot tell."
    public var sentence: String {
        guard possible > 0 else { return "No checks were possible." }
        var parts = [
            possible == 1 ? "1 check was possible" : "\(possible) checks were possible",
            "\(count(.agrees)) \(count(.agrees) == 1 ? "agrees" : "agree")",
            "\(count(.differs)) \(count(.differs) == 1 ? "differs" : "differ")",
        ]
        let revised = count(.differsByRevision)
        if revised > 0 { parts.append("\(revised) \(revised == 1 ? "differs" : "differ") by revision") }
        parts.append("\(count(.cannotTell)) cannot tell")
        if explained > 0 { parts.append("\(explained) explained") }
        return parts.joined(separator: ", ") + "."
    }
}
