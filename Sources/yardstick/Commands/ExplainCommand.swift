import ArgumentParser
import YardstickAudit
import YardstickLedger

/// `yardstick explain`: what a person says of a finding.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Mark a finding of the audit as explained, with a note.",
        discussion: """
            The note stays with the finding when documents are read again and the audit is run again, for as long \
            as its sentences stand as they are. A later note goes before an earlier one. Explained findings are \
            counted apart, and `yardstick audit --strict` passes over them.

            The ID is the first column of `yardstick audit`; its start is enough where no other has it.

            Examples:
              yardstick explain f3a09c41d2e --note "growth is in constant prices"
              yardstick explain f3a0 --note "typing error in the report" --by "Ann Li"
              yardstick explain f3a09c41d2e --withdraw
            """)

    @Argument(help: ArgumentHelp("The finding's ID.", valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp("The explanation.", valueName: "text"))
    var note: String?

    @Flag(help: "Take back what was said of the finding.")
    var withdraw = false

    @Option(
        help: ArgumentHelp("Who explains. Without it the name that you are logged in by.", valueName: "name"))
    var by: String?

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard (note?.isEmpty ?? true) == withdraw else {
            throw ValidationError("say why: --note \"...\", or take back what was said with --withdraw.")
        }
    }

    func run() async throws {
        let ledger = try ledger.open(for: .changing)
        guard let note else {
            let finding = try ledger.withdrawExplanation(of: id)
            return Messages.note("\(finding.id) is open again: \(finding.title).")
        }
        let finding = try ledger.explain(id, note: note, by: try Person.named(by))
        Messages.note("\(finding.id) is explained: \(finding.title).")
    }
}
