import ArgumentParser
import Foundation
import YardstickAudit
import YardstickLedger

/// `yardstick audit`: checks the numbers against each other.
struct AuditCommand: AsyncParsableCommand {
    /// The forms of the answer: a listing, or a report to hand on.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json, jsonl, csv, markdown, html

        var listing: OutputFormat? { OutputFormat(rawValue: rawValue) }
    }

    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Check the numbers against each other, with the arithmetic shown.",
        discussion: """
            Compares what the documents state about one thing in several ways: levels and growth, parts and \
            wholes, this year's target and the plan's, one report and the next. Written numbers stand for \
            everything that rounds to them; a difference is reported only where no rounding explains it.

            Without --verdict everything that does not agree is listed; the line at the end also counts what \
            agrees. `yardstick explain ID --note "..."` marks a finding as explained. The pages in \
            Documentation/Checks describe every check with an example.

            Checks: \(Check.all.map(\.name).joined(separator: ", ")).

            Examples:
              yardstick audit
              yardstick audit --verdict differs --area Jiaxing
              yardstick audit --check one-thing-two-values --format json
              yardstick audit --format html > audit.html
              yardstick audit --strict || echo "something differs"
            """)

    @Option(help: ArgumentHelp("Only this check.", valueName: "name"))
    var check: String?

    @Option(help: "Only this verdict.")
    var verdict: Verdict?

    @Option(
        help: ArgumentHelp("Only where a line of this area takes part, by name or code.", valueName: "area"))
    var area: String?

    @Option(
        help: ArgumentHelp(
            "Only with a line of this indicator: a code (gdp), a name, or words of it.",
            valueName: "indicator"))
    var indicator: String?

    @Option(
        help: ArgumentHelp(
            "Only with a line of this document: its number (d3) or name.", valueName: "document"))
    var document: String?

    @Option(help: ArgumentHelp("Only with a line about this year.", valueName: "year"))
    var year: Int?

    @Option(help: "The form: a listing, or a report to hand on (markdown, html).")
    var format = Format.table

    @Option(
        help: ArgumentHelp("Where a report's links to lines of the ledger lead.", valueName: "address"))
    var site = "http://127.0.0.1:8080"

    @Flag(help: "Exit with 1 when something differs that nobody has explained.")
    var strict = false

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard let check, Check.named(check) == nil else { return }
        throw ValidationError(
            "there is no check `\(check)`; there are \(Check.all.map(\.name).joined(separator: ", ")).")
    }

    func run() async throws {
        let ledger = try ledger.openForChangingElseReading()
        try ledger.requireDocument(document)
        let whole = try Audit.run(on: ledger)
        if !ledger.isReadOnly { try whole.keep(in: ledger) }
        let audit = whole.limited(to: filter)
        let open: Set<Verdict> = [.differs, .differsByRevision, .cannotTell]
        let findings = try audit.findings(of: ledger, verdicts: verdict.map { [$0] } ?? open)
        let summary = audit.summary.counting(explainedOf: findings)
        try await show(findings, summary)
        if strict, verdict ?? .differs == .differs, findings.contains(where: Self.isOpenDifference) {
            throw ExitStatus.notFound
        }
    }

    private static func isOpenDifference(_ finding: Finding) -> Bool {
        finding.verdict == .differs && finding.explanation == nil
    }

    private var filter: AuditFilter {
        AuditFilter(
            check: check.flatMap { Check.named($0)?.name }, area: area, indicator: indicator,
            document: document,
            year: year)
    }

    private func show(_ findings: [Finding], _ summary: AuditSummary) async throws {
        guard let listing = format.listing else {
            let report = AuditReport(
                ledger: URL(fileURLWithPath: ledger.path).lastPathComponent,
                date: String(Date().ISO8601Format().prefix(10)), site: site, summary: summary,
                findings: findings)
            return try StandardOutput.shared.write(
                Array(((format == .html ? report.html : report.markdown) + "\n").utf8))
        }
        try await ListingPrinter(.findings, as: listing).printAll(findings)
        Messages.note(summary.sentence)
        guard listing == .table, let first = findings.first else { return }
        Messages.note("Next: yardstick show \(first.id), or yardstick explain \(first.id) --note \"...\"")
    }
}

extension Verdict: ExpressibleByArgument {}
