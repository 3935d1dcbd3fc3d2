import ArgumentParser
import YardstickLedger

/// `yardstick rule`: what a person says of a reading.
struct RuleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule",
        abstract: "Correct or confirm a measurement; the reading itself is kept.",
        discussion: """
            Records a correction with who made it and when. Listings then show the field as corrected, `yardstick \
            show` both, and reading the document again changes neither. An empty value empties a field; a later \
            ruling goes before an earlier one.

            Fields: value (a number, or LOW..HIGH), unit, noun, comparator (= > >= < <= ~), form, role, \
            indicator, indicatorCode, area, period (2021, 2021-03 or 2021/2025).

            Examples:
              yardstick rule 17 --field role=target --note "the heading says tasks for 2022"
              yardstick rule 17 --field value=71.9 --field unit=% --by "Ann Li"
              yardstick rule 18 --confirm
            """)

    @Argument(help: ArgumentHelp("The measurement's number.", valueName: "id"))
    var id: Int64

    @Option(
        name: .customLong("field"), parsing: .singleValue,
        help: ArgumentHelp("A field as it should read; may be given again.", valueName: "name=value"))
    var fields: [String] = []

    @Flag(help: "Confirm the reading as it stands.")
    var confirm = false

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var note: String?

    @Option(
        help: ArgumentHelp("Who rules. Without it the name that you are logged in by.", valueName: "name"))
    var by: String?

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard fields.isEmpty == confirm else {
            throw ValidationError(
                "say what is right: --field NAME=VALUE to correct, or --confirm to confirm.")
        }
    }

    func run() async throws {
        let corrections = confirm ? [Correction.confirmed] : try fields.map { try Correction($0) }
        let person = try Person.named(by)
        let ledger = try ledger.open(for: .changing)
        let line = try ledger.rule(corrections, on: id, by: person, note: note)
        let page = Page(terminal: .output).lines(of: line, distant: try ledger.distantWords(of: line))
        for text in page { try StandardOutput.shared.line(text) }
    }
}
