import ArgumentParser
import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

/// `yardstick rank`: areas on one indicator.
struct RankCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Rank areas on one indicator: who is ahead.",
        discussion: """
            Orders areas by their actual of a period, by its growth, or by how far it is past their own target. Areas \
            that are equal as written share a place; those without a figure are listed and have none. Where less is \
            better, the least is first.

            Examples:
              yardstick rank --indicator gdp --period 2021
              yardstick rank --indicator unemployment-rate --period 2021 --by target
              yardstick rank --indicator exports --period 2020-01/2020-09 --by growth
            """)

    @Option(help: ArgumentHelp("The indicator: a code (gdp) or a name.", valueName: "indicator"))
    var indicator: String

    @Option(help: ArgumentHelp("The period: 2021, or 2020-01/2020-09.", valueName: "period"))
    var period: String

    @Option(help: "What to order by.")
    var by = Ranking.Order.actual

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("As things stood on this day.", valueName: "date"))
    var asOf: String?

    @Option(help: "The form of the listing.")
    var format = OutputFormat.table

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard span != nil else {
            throw ValidationError("--period takes 2021, 2021-03 or 2020-01/2020-09, not `\(period)`.")
        }
        if let asOf, CalendarDate(iso: asOf) == nil {
            throw ValidationError("--as-of takes a date such as 2021-12-31, not `\(asOf)`.")
        }
    }

    private var span: YardstickLedger.Span? {
        let ends = period.split(separator: "/", omittingEmptySubsequences: false).map {
            CalendarDate(iso: $0)
        }
        guard (1...2).contains(ends.count), let start = ends[0], let end = ends[ends.count - 1] else {
            return nil
        }
        return Period(from: start, through: end).map { YardstickLedger.Span($0) }
    }

    func run() async throws {
        guard let span else { return }
        let ledger = try ledger.open(for: .reading)
        let figures = try ledger.figures()
        let wanted = indicator.lowercased()
        var index = SubjectIndex(figures, keys: SeriesKeys(figures)) { figure in
            let known = figures.indicator(of: figure)
            return known.code?.lowercased() == wanted || known.name.lowercased() == wanted
                || known.phrase.lowercased() == wanted
        }
        try index.loadWords(from: ledger)
        let day = asOf.flatMap { CalendarDate(iso: $0) }.map(KnownDay.init)
        guard let ranking = Ranking(index, in: span, by: by, asOf: day) else {
            throw Problem(
                "\(ledger.path): no actual of `\(indicator)`. `yardstick list indicators` names those that there are.",
                .notFound)
        }
        try await ListingPrinter(.ranking(ranking, figures), as: format).printAll(ranking.entries)
        if format == .table, ranking.entries.allSatisfy({ $0.place == nil }) {
            Messages.note("No area has a figure of `\(indicator)` for \(period) to be ordered by.")
        }
    }
}

extension Ranking.Order: ExpressibleByArgument {}
