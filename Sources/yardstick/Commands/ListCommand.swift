import ArgumentParser
import YardstickLedger
import YardstickReading

/// `yardstick list`: what the ledger holds.
struct ListCommand: AsyncParsableCommand {
    /// What can be listed.
    enum What: String, CaseIterable, ExpressibleByArgument {
        case documents, targets, actuals, measurements, commitments, programmes, indicators
    }

    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what the ledger holds.",
        discussion: """
            Lines come by document, in the order of its text. A number with a * has been ruled on; `yardstick \
            show` says by whom. The table shows numbers as people write them; csv, json and jsonl have them \
            exactly, with the sentence and the evidence.

            Examples:
              yardstick list targets --area Jiaxing --year 2026
              yardstick list actuals --indicator gdp --format csv > gdp.csv
              yardstick list measurements --text '"green electricity"'
              yardstick list measurements --review --limit 20
            """)

    @Argument(help: "What to list: \(What.allCases.map(\.rawValue).joined(separator: ", ")).")
    var what: What

    @OptionGroup(title: "Which lines") var filter: FilterOptions

    @Option(help: "The form of the listing.")
    var format = OutputFormat.table

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard let role = filter.role, let own = ownRole, role != own else { return }
        throw ValidationError("`list \(what.rawValue)` and --role \(role.rawValue) rule each other out.")
    }

    func run() async throws {
        let ledger = try ledger.open(for: .reading)
        try filter.check(in: ledger)
        switch what {
        case .measurements, .targets, .actuals: try await listMeasurements(ledger)
        case .documents: try await list(.documents, try ledger.documents(filter.passages))
        case .commitments: try await list(.commitments, try ledger.commitments(filter.passages))
        case .programmes: try await list(.programmes, try ledger.programmes(filter.passages))
        case .indicators: try await list(.indicators, try ledger.indicators(filter.measurements))
        }
    }

    private var ownRole: Role? {
        switch what {
        case .targets: .target
        case .actuals: .actual
        default: nil
        }
    }

    private func listMeasurements(_ ledger: Ledger) async throws {
        var query = filter.measurements
        query.role = ownRole ?? query.role
        let listing = Listing.measurements(numbered: true, withConfidence: filter.review)
        let count = try MeasurementStream(listing: listing, format: format).print(query, of: ledger)
        conclude(count)
    }

    private func list<Line: Sendable>(_ listing: Listing<Line>, _ lines: [Line]) async throws {
        try await ListingPrinter(listing, as: format).printAll(lines)
        conclude(lines.count)
    }

    /// Says, beside a table, what it came to and how to go on.
    private func conclude(_ count: Int) {
        guard format == .table else { return }
        guard count > 0 else {
            return Messages.note(
                "No \(what.rawValue) match."
                    + FilterOptions.hint(area: filter.area, indicator: filter.indicator))
        }
        let next =
            switch what {
            case .indicators: "yardstick list measurements --indicator CODE"
            case .documents: "yardstick list measurements --document ID"
            default: "yardstick show ID"
            }
        Messages.note(
            "\(count) \(count == 1 ? String(what.rawValue.dropLast()) : what.rawValue). Next: \(next)")
    }
}
