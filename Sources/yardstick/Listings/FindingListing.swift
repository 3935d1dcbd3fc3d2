import YardstickAudit
import YardstickLedger

extension Listing<Finding> {
    /// Findings; one that a person has explained has a * at its ID.
    static let findings = Listing(
        columns: [
            Column(title: "ID"),
            Column(title: "VERDICT"),
            Column(title: "SEVERITY", expendable: 2),
            Column(title: "CHECK", expendable: 3),
            Column(title: "FINDING", minimum: 24),
            Column(title: "ARITHMETIC", minimum: 60, expendable: 1),
            Column(title: "LINES", expendable: 4),
        ],
        cells: { finding in
            [
                .text(finding.id + (finding.explanation == nil ? "" : "*")), .text(finding.verdict.words),
                .text(finding.severity.rawValue), .text(finding.check), .words(finding.title),
                .words(finding.arithmetic),
                .text(finding.citations.compactMap { $0.line.map(String.init) }.joined(separator: " ")),
            ]
        },
        header: FindingCSV.header,
        fields: { FindingCSV.fields(of: $0) },
        json: { $0.finding($1) })
}
