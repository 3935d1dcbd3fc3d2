import ArgumentParser
import Foundation
import YardstickExchange
import YardstickLedger
import YardstickReading

/// `yardstick import`: figures and corrections from tables.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in actuals from tables, and corrections of lines.",
        discussion: """
            Reads CSV, JSON Lines or SDMX-CSV. A table needs a column for the indicator (indicator or \
            indicatorCode), the value (value, or low and high) and the period (period, or periodStart and \
            periodEnd); it may have area, unit, form, role, comparator, noun and documentDate. Without them a row \
            is an actual level. All titles are those that `yardstick export` writes.

            The table becomes a source of its own, known from the day on which it was published. A later edition of \
            a file stands beside the earlier one; the same edition again changes nothing. Rows of an export that \
            speak of a document in the ledger are compared with its lines: what differs becomes a ruling. Either \
            all rows are taken or none.

            Examples:
              yardstick import yearbook.csv --published 2022-03-15
              yardstick import corrected.csv --by "Ann Li"
            """)

    @Argument(help: ArgumentHelp("The table.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The day on which the table was published.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("What the table is called. Without it the file's name.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("Who published it.", valueName: "name"))
    var issuer: String?

    @Option(
        help: ArgumentHelp("Who corrects. Without it the name that you are logged in by.", valueName: "name"))
    var by: String?

    @OptionGroup var reader: ReaderOptions

    @OptionGroup var ledger: LedgerOptions

    private static let limit = 256 << 20

    func validate() throws {
        guard let published, CalendarDate(iso: published) == nil else { return }
        throw ValidationError("--published takes a date such as 2022-03-15, not `\(published)`.")
    }

    func run() async throws {
        let known = try reader.makeReader()
        var tables = TableImport(
            published: published.flatMap { CalendarDate(iso: $0) }, title: title, issuer: issuer)
        (tables.catalogue, tables.areas) = (known.catalogue, known.areas)
        let read = try tables.tables(try bytes(), path: file)
        let ledger = try ledger.open(for: .adding)
        try ledger.store(known)
        do {
            try report(try ledger.take(read, by: try? Person.named(by)), ledger)
        } catch let mismatch as ImportMismatch {
            throw Problem("\(file), row \(mismatch.row): \(mismatch) Nothing was imported.", .unreadable)
        }
    }

    private func bytes() throws -> [UInt8] {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw Problem("`\(file)`: no such file. Check the spelling of the path.", .unreadable)
        }
        guard !isFolder.boolValue else {
            throw Problem("`\(file)`: is a folder. Name a table in it.", .unreadable)
        }
        let size = try? files.attributesOfItem(atPath: file)[.size] as? Int
        guard size ?? 0 <= Self.limit else {
            throw Problem("`\(file)`: too large; at most 256 MiB are read. Split it.", .unreadable)
        }
        guard let data = files.contents(atPath: file) else {
            throw Problem("`\(file)`: cannot be read. Check that you may read it.", .unreadable)
        }
        return [UInt8](data)
    }

    private func report(_ outcome: ImportOutcome, _ ledger: Ledger) throws {
        let parts = [
            (outcome.added, "added"), (outcome.replaced, "replaced"), (outcome.unchanged, "unchanged"),
        ].filter { $0.0 > 0 }.map { Counted.text($0.0, "table") + " " + $0.1 }
        let figures = outcome.figures > 0 ? [Counted.text(outcome.figures, "figure")] : []
        let lines =
            outcome.corrected + outcome.same > 0
            ? [Counted.text(outcome.corrected, "line") + " corrected, \(outcome.same) as they were"] : []
        try StandardOutput.shared.line(
            "\(ledger.path): " + (parts + figures + lines).joined(separator: ", ") + ".")
    }
}
