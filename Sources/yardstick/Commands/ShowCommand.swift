import ArgumentParser
import YardstickAudit
import YardstickLedger
import YardstickSupervision

/// `yardstick show`: one line of the ledger with all that it rests on.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one line with its sentence and the evidence for every field.",
        discussion: """
            Prints the sentence that a line was read from, with the words that each field rests on marked \
            under it, the rule that read each, and what people ruled. The ID is the first column of `yardstick \
            list`: 17 is a measurement, c4 a commitment, p2 a programme, d1 a document; or that of `yardstick audit`: \
            f3a09c is a finding, shown with its arithmetic and its sentences. Of a target it tells the \
            whole life: how it stands and why, its paces, each document that spoke of it, and the actuals.

            Examples:
              yardstick show 17
              yardstick show c4
              yardstick show f3a09c
              yardstick show 17 --format json | jq .evidence
            """)

    @Argument(help: ArgumentHelp("The line's number.", valueName: "id"))
    var id: String

    @Option(help: "The form: a page for people (table), or the line as csv, json or jsonl.")
    var format = OutputFormat.table

    @OptionGroup(title: "How a target is judged") var tracking: TrackingOptions

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard LineNumber(id) == nil, !isFinding else { return }
        throw ValidationError(
            "`\(id)` is no number of a line; write 17 (a measurement), c4 (a commitment), p2 (a programme), "
                + "d1 (a document) or f3a09c (a finding).")
    }

    private var isFinding: Bool {
        id.lowercased().hasPrefix("f") && id.count > 1 && id.allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    func run() async throws {
        guard let number = LineNumber(id) else { return try await showFinding() }
        let ledger = try ledger.open(for: .reading)
        let query = PassageQuery(id: number.number)
        let page = Page(terminal: .output)
        switch number.kind {
        case .measurement:
            let line = try ledger.measurement(number.number)
            if line.measurement.role == .target { return try await showTarget(line, in: ledger) }
            let distant = try ledger.distantWords(of: line)
            try await show(.measurements(numbered: true), [line], in: ledger) {
                page.lines(of: $0, distant: distant)
            }
        case .commitment:
            try await show(.commitments, try ledger.commitments(query), in: ledger) { page.lines(of: $0) }
        case .programme:
            try await show(.programmes, try ledger.programmes(query), in: ledger) { page.lines(of: $0) }
        case .document:
            let stranded = try ledger.strandedRulings(of: number.number)
            try await show(.documents, try ledger.documents(query), in: ledger) {
                page.lines(of: $0, stranded: stranded)
            }
        }
    }

    private func showFinding() async throws {
        let ledger = try ledger.open(for: .reading)
        let kept = try ledger.keptFinding(id)
        let audit = try Audit.run(on: ledger, checks: Check.named(kept.check).map { [$0] } ?? [])
        guard let finding = try audit.findings(of: ledger).first(where: { $0.id == kept.id }) else {
            throw Problem(
                "\(ledger.path): \(kept.id) is no longer found, since documents changed. `yardstick audit` looks again.",
                .notFound)
        }
        try await show(.findings, [finding], in: ledger) { Page(terminal: .output).lines(of: $0) }
    }

    private func showTarget(_ line: MeasurementLine, in ledger: Ledger) async throws {
        let tracker = try Tracker(of: ledger, rules: try tracking.ruleSet()) { figure, _ in
            figure.id == line.id
        }
        let own = tracker.track(asOf: tracking.day).first { target in
            target.statements.contains { tracker.figures.all[$0].id == line.id }
        }
        guard format == .table else {
            let items = [TrackedItem(tracked: own, line: line)]
            return try await ListingPrinter(.tracked(own.map { [$0] } ?? [], by: tracker), as: format)
                .printAll(items)
        }
        let page = Page(terminal: .output)
        let target =
            own.map { page.lines(of: $0, by: tracker, asOf: tracking.day) } ?? [
                "", "No document made this target by then.",
            ]
        for text in page.lines(of: line, distant: try ledger.distantWords(of: line)) + target {
            try StandardOutput.shared.line(text)
        }
    }

    private func show<Line: Sendable>(
        _ listing: Listing<Line>, _ lines: [Line], in ledger: Ledger, _ page: (Line) -> [String]
    ) async throws {
        guard let line = lines.first else {
            throw Problem(
                "\(ledger.path): there is no line \(id) in this ledger. `yardstick list` names those that are.",
                .notFound)
        }
        guard format == .table else { return try await ListingPrinter(listing, as: format).printAll([line]) }
        for text in page(line) { try StandardOutput.shared.line(text) }
    }
}
