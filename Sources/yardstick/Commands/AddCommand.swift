import ArgumentParser
import YardstickDocuments
import YardstickLedger

/// `yardstick add`: documents into the ledger.
struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Read documents into the ledger; adding them again is safe.",
        discussion: """
            Reads files, and all documents in folders, into the ledger, which is made if it is not there. A \
            document that the ledger holds as it is, is left alone; one that has changed takes the place of \
            what was read before, and keeps its numbers and the rulings on it. When the command is interrupted \
            at any moment the ledger is whole, and the same command finishes the job.

            Examples:
              yardstick add reports/
              yardstick add plan.pdf --area Jiaxing --date 2026-01-20
              yardstick add reports/ --ledger cities.db
            """)

    @Argument(help: ArgumentHelp("Documents or folders of them.", valueName: "path"))
    var paths: [String]

    @Flag(help: "Read again even what the ledger holds as it is.")
    var again = false

    @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions
    @OptionGroup var reading: ReaderOptions
    @OptionGroup var ledger: LedgerOptions

    func run() async throws {
        let (files, failures) = Sources.documents(under: paths)
        failures.forEach { Messages.error($0.description) }
        guard !files.isEmpty else { throw ExitStatus.unreadable }
        let summary = try await add(files)
        summary.failures.forEach { Messages.error($0.description) }
        try AddReport(summary: summary, ledger: ledger.path).print()
        if failures.count + summary.failures.count > 0 { throw ExitStatus.unreadable }
    }

    func validate() throws {
        guard !paths.contains("-") else {
            throw ValidationError(
                "add keeps documents by their path, and standard input has none. Save it to a file first.")
        }
    }

    private func add(_ files: [String]) async throws -> AddSummary {
        var adder = DocumentAdder(ledger: try ledger.open(for: .adding))
        adder.reader = try reading.makeReader()
        adder.loader = reading.makeLoader(for: adder.reader)
        adder.overrides = metadata.overrides
        adder.rereads = again
        let bar = ProgressBar(total: files.count)
        defer { bar.clear() }
        return try await adder.add(files) { bar.update($0) }
    }
}

/// Says what adding came to.
private struct AddReport {
    let summary: AddSummary
    let ledger: String

    func print() throws {
        for duplicate in summary.duplicates {
            Messages.note("\(duplicate.path): the ledger holds the same document as \(duplicate.of).")
        }
        try StandardOutput.shared.line(VisibleText.line(ledger) + ": " + counts.joined(separator: ", ") + ".")
        if summary.added + summary.replaced > 0 {
            try StandardOutput.shared.line(
                "Read \(Counted.text(summary.measurements, "measurement")) "
                    + "and \(Counted.text(summary.commitments, "commitment")).")
        }
        StrandedRulings.tell(summary.strandedRulings)
        if summary.failures.count < counted.reduce(0, { $0 + $1.count }) {
            Messages.note("Next: yardstick list targets")
        }
    }

    private var counted: [(count: Int, what: String)] {
        [
            (summary.added, "added"), (summary.replaced, "replaced"), (summary.unchanged, "unchanged"),
            (summary.duplicates.count, "held under another name"), (summary.failures.count, "not readable"),
        ]
    }

    private var counts: [String] {
        counted.filter { $0.count > 0 }.enumerated().map { index, entry in
            (index == 0 ? Counted.text(entry.count, "document") : String(entry.count)) + " " + entry.what
        }
    }
}
