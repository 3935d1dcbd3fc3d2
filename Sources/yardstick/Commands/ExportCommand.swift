import ArgumentParser
import YardstickExchange
import YardstickLedger

/// `yardstick export`: the measurements of a ledger for other programs.
struct ExportCommand: AsyncParsableCommand {
    /// The forms that other programs read.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case csv, jsonl
        case sdmxCSV = "sdmx-csv"
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the measurements out for other programs.",
        discussion: """
            Writes every measurement with its sentence, its evidence and the rulings on it: as CSV by RFC 4180, \
            for spreadsheets and statistics, as a JSON object a line, or, without sentences and evidence, as SDMX-CSV \
            2.0. Numbers and words are written exactly. `yardstick import` takes each of them back.

            Examples:
              yardstick export --format csv > measurements.csv
              yardstick export --format sdmx-csv --indicator gdp > gdp.csv
              yardstick export --format jsonl --role target --year 2026 | jq .indicator
            """)

    @Option(help: "The form.")
    var format: Form

    @OptionGroup(title: "Which measurements") var filter: FilterOptions
    @OptionGroup var ledger: LedgerOptions

    func run() async throws {
        let ledger = try ledger.open(for: .reading)
        try filter.check(in: ledger)
        guard format != .sdmxCSV else { return try writeSDMX(ledger) }
        let listing = Listing.measurements(numbered: true)
        let format: OutputFormat = format == .csv ? .csv : .jsonl
        _ = try MeasurementStream(listing: listing, format: format).print(filter.measurements, of: ledger)
    }

    private func writeSDMX(_ ledger: Ledger) throws {
        var writer = CSVWriter()
        var leftOut = 0
        writer.line(SDMXCSV.header)
        try ledger.forEachMeasurement(filter.measurements) { line in
            guard let fields = SDMXCSV.fields(of: line) else {
                leftOut += 1
                return
            }
            writer.line(fields)
            try StandardOutput.shared.write(writer.bytes)
            writer.removeAll()
        }
        try StandardOutput.shared.write(writer.bytes)
        if leftOut > 0 { Messages.note("\(leftOut) without a period left out: SDMX has no place for them.") }
    }
}
