import ArgumentParser
import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

/// `yardstick track`: targets against the latest actuals.
struct TrackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "track",
        abstract: "Show how each target stands, and what pace it still needs.",
        discussion: """
            Follows each target from the document that made it to the figure that settles it. The table shows the \
            target's line number, how it stands, where it started, the latest actual with its line number, and what \
            each year must still bring. Where nothing can be said, the status is `no data`; `yardstick show ID` says why \
            and tells the target's whole life, and the table says it in short where it has the room.

            A document is known from its date on; one that says only its month or year, from the last day of that \
            on. --as-of gives the answer of any earlier day exactly.

            Examples:
              yardstick track --area Jiaxing --year 2026
              yardstick track --as-of 2021-12-31 --status behind
              yardstick track --rules lights --by area
              yardstick track --indicator gdp --format json | jq '.[] | [.status, .requiredPace.rate]'
            """)

    @Option(help: ArgumentHelp("Only of this area, by name or code.", valueName: "area"))
    var area: String?

    @Option(
        help: ArgumentHelp(
            "Only of this indicator: a code (gdp), a name, or words of it.", valueName: "indicator"))
    var indicator: String?

    @Option(help: ArgumentHelp("Only with this deadline.", valueName: "year"))
    var year: Int?

    @Option(
        help: ArgumentHelp("Only stated in this document: its number (d3) or name.", valueName: "document"))
    var document: String?

    @Option(help: ArgumentHelp("Only of this status; quote what has a space.", valueName: "status"))
    var status: Status?

    @Option(help: ArgumentHelp("Count instead of listing.", valueName: "grouping"))
    var by: RollUp.Grouping?

    @OptionGroup(title: "How they are judged") var tracking: TrackingOptions

    @Option(help: "The form of the listing.")
    var format = OutputFormat.table

    @OptionGroup var ledger: LedgerOptions

    func run() async throws {
        let rules = try tracking.ruleSet()
        let ledger = try ledger.open(for: .reading)
        try ledger.requireDocument(document)
        let filter = filter
        let tracker = try Tracker(of: ledger, rules: rules) { filter.admitsSubject(of: $0, in: $1) }
        let targets = tracker.track(asOf: tracking.day).filter { filter.admits($0, in: tracker.figures) }
        if let by {
            try await printRollUp(targets, by: by, tracker, ledger)
        } else {
            try await printTargets(targets, tracker, ledger)
        }
    }

    private var filter: TargetFilter {
        var filter = TargetFilter()
        (filter.area, filter.indicator, filter.document) = (area, indicator, document)
        (filter.year, filter.status) = (year, status)
        return filter
    }

    private func printTargets(_ targets: [TrackedTarget], _ tracker: Tracker, _ ledger: Ledger) async throws {
        let lines = format == .table ? [:] : try tracker.lines(of: targets, in: ledger)
        let items = targets.map { TrackedItem(tracked: $0, line: lines[tracker.figures.all[$0.target].id]) }
        try await ListingPrinter(.tracked(targets, by: tracker), as: format).printAll(items)
        guard format == .table else { return }
        guard !targets.isEmpty else {
            return Messages.note(
                "No targets match." + FilterOptions.hint(area: area, indicator: indicator))
        }
        Messages.note("\(Self.summary(targets)) Judged by \(tracker.rules.label). Next: yardstick show ID")
    }

    private static func summary(_ targets: [TrackedTarget]) -> String {
        let counts = Status.allCases.compactMap { status in
            let count = targets.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(status.rawValue)"
        }
        return Counted.text(targets.count, "target") + ": "
            + counts.joined(separator: ", ") + "."
    }

    private func printRollUp(
        _ targets: [TrackedTarget], by: RollUp.Grouping, _ tracker: Tracker, _ ledger: Ledger
    ) async throws {
        let rollUp = try tracker.rollUp(targets, by: by, in: ledger)
        try await ListingPrinter(.rollUp(by: by), as: format).printAll(rollUp.rows + [rollUp.total])
        guard format == .table else { return }
        let (area, document) = (area?.lowercased(), document)
        let count = CommitmentCount(try ledger.pledges(), tracker.figures, asOf: tracking.day) { source in
            (area == nil || source.area?.lowercased() == area)
                && (document == nil || source.name == document
                    || LineNumber(.document, source.id).description == document)
        }
        Messages.note(
            "\(Counted.text(count.all, "commitment")): \(count.measurable) can be measured, \(count.spokenOfAgain) were spoken of again."
        )
    }
}

extension Status: ExpressibleByArgument {}
extension RollUp.Grouping: ExpressibleByArgument {}
