import YardstickLedger

/// What a person hands on of an audit: its summary and the findings by weight.
public struct AuditReport: Sendable {
    /// The ledger's name, as the report calls it.
    public let ledger: String
    /// The day of the audit, in ISO 8601.
    public let date: String
    /// Where the lines of the ledger are shown: "http://127.0.0.1:8080".
    public let site: String
    /// What the audit came to.
    public let summary: AuditSummary
    /// The findings to report.
    public let findings: [Finding]

    /// Makes a report.
    public init(ledger: String, date: String, site: String, summary: AuditSummary, findings: [Finding]) {
        self.ledger = ledger
        self.date = date
        self.site = site.hasSuffix("/") ? String(site.dropLast()) : site
        self.summary = summary
        self.findings = findings
    }

    /// A run of findings under one title.
    struct Part {
        let title: String
        let findings: [Finding]
    }

    /// The findings by severity, those that a person has explained at the end.
    var parts: [Part] {
        let open = findings.filter { $0.explanation == nil }
        let bySeverity = Severity.allCases.reversed().map { severity in
            Part(title: Self.title(severity), findings: open.filter { $0.severity == severity })
        }
        let explained = Part(title: "Explained", findings: findings.filter { $0.explanation != nil })
        return (bySeverity + [explained]).filter { !$0.findings.isEmpty }
    }

    private static func title(_ severity: Severity) -> String {
        switch severity {
        case .serious: "Serious"
        case .notable: "Notable"
        case .minor: "Minor"
        case .none: "In agreement"
        }
    }

    /// Where a line of the ledger is shown.
    func address(of citation: Citation) -> String? { citation.line.map { "\(site)/measurements/\($0)" } }

    /// What a citation says of its document: its name, and its date where it is known.
    func place(of citation: Citation) -> String {
        let date = citation.date.map { " (\($0))" } ?? ""
        let section = citation.section.last.map { ", under “\($0)”" } ?? ""
        return citation.document + date + section
    }
}
