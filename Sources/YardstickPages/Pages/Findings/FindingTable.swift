import YardstickLedger

/// Findings as a table.
struct FindingTable {
    private let table: Table<FindingRecord>

    init(_ findings: [FindingRecord]) {
        table = Table(
            caption: "",
            columns: [
                .words("id", nil) { $0.id }, .words("check", nil) { $0.check },
                .words("verdict", nil) { $0.verdict }, .words("severity", nil) { $0.severity },
                .words("title", nil) { $0.title }, .words("arithmetic", nil) { $0.arithmetic },
                .words("guess", nil) { $0.guess },
                .words("lines", nil) { $0.lines.map { String($0) }.joined(separator: " ") },
            ], rows: findings)
    }

    func write(to json: inout JSONWriter) { table.write(to: &json, as: "findings") }

    func write(to csv: inout CSVWriter) { table.write(to: &csv) }
}
