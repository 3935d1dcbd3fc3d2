import ArgumentParser
import YardstickLedger

/// `yardstick export`: the measurements of a ledger for other programs.
struct ExportCommand: AsyncParsableCommand {
    /// The forms that other programs read.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case csv, jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the measurements out for other programs.",
        discussion: """
            Writes every measurement with its sentence, its evidence and the rulings on it: as CSV by RFC 4180, \
            for spreadsheets and statistics, or as a JSON object a line. Numbers and words are written exactly.

            Examples:
              yardstick export --format csv > measurements.csv
              yardstick export --format jsonl --role target --year 2026 | jq .indicator
            """)

    @Option(help: "The form.")
    var format: Form

    @OptionGroup(title: "Which measurements") var filter: FilterOptions
    @OptionGroup var ledger: LedgerOptions

    func run() async throws {
        let ledger = try ledger.open(for: .reading)
        try filter.check(in: ledger)
        let listing = Listing.measurements(numbered: true)
        let format: OutputFormat = format == .csv ? .csv : .jsonl
        _ = try MeasurementStream(listing: listing, format: format).print(filter.measurements, of: ledger)
    }
}
