import ArgumentParser
import YardstickLedger

/// `yardstick show`: one line of the ledger with all that it rests on.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one line with its sentence and the evidence for every field.",
        discussion: """
            Prints the sentence that a line was read from, with the words that each field rests on marked \
            under it, the rule that read each, and what people ruled. The ID is the first column of `yardstick \
            list`: 17 is a measurement, c4 a commitment, p2 a programme, d1 a document.

            Examples:
              yardstick show 17
              yardstick show c4
              yardstick show 17 --format json | jq .evidence
            """)

    @Argument(help: ArgumentHelp("The line's number.", valueName: "id"))
    var id: String

    @Option(help: "The form: a page for people (table), or the line as csv, json or jsonl.")
    var format = OutputFormat.table

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard LineNumber(id) == nil else { return }
        throw ValidationError(
            "`\(id)` is no number of a line; write 17 (a measurement), c4 (a commitment), p2 (a programme) or "
                + "d1 (a document).")
    }

    func run() async throws {
        guard let number = LineNumber(id) else { return }
        let ledger = try ledger.open(for: .reading)
        let query = PassageQuery(id: number.number)
        let page = Page(terminal: .output)
        switch number.kind {
        case .measurement:
            let line = try ledger.measurement(number.number)
            let distant = try ledger.distantWords(of: line)
            try await show(.measurements(numbered: true), [line], in: ledger) {
                page.lines(of: $0, distant: distant)
            }
        case .commitment:
            try await show(.commitments, try ledger.commitments(query), in: ledger) { page.lines(of: $0) }
        case .programme:
            try await show(.programmes, try ledger.programmes(query), in: ledger) { page.lines(of: $0) }
        case .document:
            try await show(.documents, try ledger.documents(query), in: ledger) { page.lines(of: $0) }
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
