import ArgumentParser
import Foundation
import YardstickDocuments
import YardstickLedger
import YardstickReading

/// `yardstick read`: documents in, measurements out, nothing kept.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read documents and print their measurements; keeps nothing.",
        discussion: """
            Reads plain text, Markdown, HTML, PDF, Word and OpenDocument files, several at a time, and prints \
            what they state in the order in which they were named. What a document says of itself (title, \
            issuer, date) can be corrected by the options.

            Examples:
              yardstick read report.pdf
              yardstick read report.pdf --format jsonl | jq 'select(.role == "target")'
              yardstick read plans/*.html --format csv > measurements.csv
              curl -s https://example.org/plan.txt | yardstick read - --date 2026-01-26
            """)

    @Argument(help: ArgumentHelp("Documents or folders of them; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(help: "The form of the listing.")
    var format = OutputFormat.table

    @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions
    @OptionGroup var reading: ReaderOptions

    func run() async throws {
        let (paths, failures) = Sources.documents(under: files)
        failures.forEach { Messages.error($0.description) }
        let printer = ListingPrinter(listing, as: format)
        try await printer.begin()
        let failed = try await read(paths, onto: printer)
        try await printer.end()
        if failed + failures.count > 0 { throw ExitStatus.unreadable }
        if await printer.count == 0, format == .table { Messages.note("No measurements found.") }
    }

    private var listing: Listing<MeasurementLine> { .measurements(numbered: false) }

    /// Reads the documents and prints them in order.
    /// - Returns: How many could not be read.
    private func read(_ paths: [String], onto printer: ListingPrinter<MeasurementLine>) async throws -> Int {
        let reader = try reading.makeReader()
        let loader = reading.makeLoader(for: reader)
        let (overrides, listing, format) = (metadata.overrides, listing, format)
        let tally = FailureTally()
        let pipeline = OrderedPipeline<String, Result<RenderedLines, any Error>>(inFlight: Sources.inFlight) {
            path in
            do {
                let document = try await Sources.load(path, with: loader, overrides)
                let reading = reader.read(document.text, in: document.context)
                let lines = MeasurementLine.lines(of: ReadDocument(document: document, reading: reading))
                return .success(listing.rendered(lines, as: format))
            } catch {
                return .failure(error)
            }
        }
        try await pipeline.run(paths) { result in
            switch result {
            case .success(let lines): try await printer.print(lines)
            case .failure(let error): await tally.count(error)
            }
        }
        return await tally.failures
    }
}

/// Says what could not be read as it comes up, and counts.
private actor FailureTally {
    private(set) var failures = 0

    func count(_ error: any Error) {
        failures += 1
        Messages.error("\(error)")
    }
}
