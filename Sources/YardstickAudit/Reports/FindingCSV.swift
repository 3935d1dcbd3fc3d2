import YardstickLedger

/// Findings as cells of a CSV table, a finding a line.
public enum FindingCSV {
    /// The titles of the columns.
    public static let header = [
        "id", "check", "verdict", "severity", "title", "arithmetic", "guess", "lines", "documents",
        "sentences",
        "explanation", "explainedBy",
    ]

    /// The cells of a finding. Several lines, documents or sentences are parted by " | ".
    public static func fields(of finding: Finding) -> [String?] {
        [
            finding.id, finding.check, finding.verdict.rawValue, finding.severity.rawValue, finding.title,
            finding.arithmetic, finding.guess,
            joined(finding.citations.map { $0.line.map(String.init) ?? "" }),
            joined(finding.citations.map(\.document)), joined(finding.citations.map(\.sentence)),
            finding.explanation?.note, finding.explanation?.by,
        ]
    }

    private static func joined(_ texts: [String]) -> String { texts.joined(separator: " | ") }
}
