import ArgumentParser
import YardstickLedger

/// `yardstick remove`: a document out of the ledger.
struct RemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a document out of the ledger; its file stays.",
        discussion: """
            Takes out all that was read from the document, for good; a table that was imported is a document too. Its \
            numbers are given to no other lines. A document that people have ruled on goes only with --with-rulings: \
            `yardstick export --document d3 --format csv` keeps what they said.

            Examples:
              yardstick remove d3
              yardstick remove draft-plan.pdf
              yardstick remove d3 --with-rulings
            """)

    @Argument(help: ArgumentHelp("The document: its number (d3), name or path.", valueName: "document"))
    var document: String

    @Flag(help: "Take out the rulings on it too.")
    var withRulings = false

    @OptionGroup var ledger: LedgerOptions

    func run() async throws {
        let ledger = try ledger.open(for: .changing)
        let line = try named(in: ledger)
        let name = "\(LineNumber(.document, line.id)) (\(line.path))"
        let rulings = try ledger.rulingCount(of: line.id)
        guard rulings == 0 || withRulings else {
            throw Problem(
                "\(ledger.path): \(Counted.text(rulings, "ruling")) of people would go with \(name); nothing was "
                    + "taken out. Keep them by `yardstick export --document d\(line.id) --format csv`, then add "
                    + "--with-rulings.", .usage)
        }
        try ledger.remove(document: line.id)
        try StandardOutput.shared.line(
            VisibleText.line(
                "\(ledger.path): \(name) is taken out, with \(Counted.text(line.measurements, "measurement")), "
                    + "\(Counted.text(line.commitments, "commitment")) and \(Counted.text(rulings, "ruling"))."
            ))
    }

    private func named(in ledger: Ledger) throws -> DocumentLine {
        try ledger.requireDocument(document)
        let lines = try ledger.documents(PassageQuery(document: document))
        guard lines.count == 1, let line = lines.first else {
            let numbers = lines.map { "\(LineNumber(.document, $0.id)) (\($0.path))" }.joined(separator: ", ")
            throw Problem(
                "\(ledger.path): \(lines.count) documents have the name `\(document)`: \(numbers). Give the number of "
                    + "one.", .usage)
        }
        return line
    }
}
