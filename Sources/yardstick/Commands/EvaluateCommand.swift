import ArgumentParser
import YardstickDocuments
import YardstickEvaluation
import YardstickLedger
import YardstickReading

/// `yardstick evaluate`: how well Yardstick reads documents that people have annotated.
struct EvaluateCommand: AsyncParsableCommand {
    /// The forms of the figures.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    /// What traits are printed of.
    enum Traits: String, CaseIterable, ExpressibleByArgument {
        case confidence, role, indicator
    }

    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure precision and recall against annotated documents.",
        discussion: """
            An annotation is a JSON Lines file with an object for every amount in a document. The document has
            the same name but for the extension (report.jsonl and report.pdf), and lies beside the annotation,
            in a folder beside that whose name starts with "corpus", or below the one of --documents.

            A measurement is found where the byte ranges overlap; its quantity is right with the same value
            and unit; its statement with the same comparator, form and role besides; it is dated with the same
            period, and full with the same indicator. Each level gives precision, recall and F1. "All" adds
            the counts of the documents up.

            Examples:
              yardstick evaluate annotated/*.jsonl
              yardstick evaluate report.jsonl --documents reports --misses
              yardstick evaluate annotated/*.jsonl --calibration
              yardstick evaluate report.jsonl --format json | jq .all.full.f1
            """)

    @Argument(help: ArgumentHelp("Annotation files.", valueName: "gold"))
    var gold: [String]

    @Option(help: ArgumentHelp("Look for the documents below this folder first.", valueName: "folder"))
    var documents: String?

    @Option(help: "The form; json holds the misses and the calibration too.")
    var format = Format.table

    @Flag(help: "Print each miss with its sentence, and the rules that fired.")
    var misses = false

    @Flag(help: "Print claimed confidence against the share that is fully right.")
    var calibration = false

    @Option(
        help: ArgumentHelp(
            """
            Print a JSON line for each measurement: what the annotation says of it, and the traits that its \
            confidence, its role or its indicator is weighed by. Scripts/train-confidence.py, train-roles.py \
            and train-indicators.py learn the weights from them.
            """, valueName: "confidence|role|indicator"))
    var traits: Traits?

    @Option(
        help: ArgumentHelp(
            "The date of the document that \"this year\" is counted from; for one document only.",
            valueName: "date"))
    var date: CalendarDate?

    @Option(help: ArgumentHelp("Whose plan or report it is; for one document only.", valueName: "name"))
    var area: String?

    @OptionGroup var reading: ReaderOptions

    func validate() throws {
        guard gold.count > 1, date != nil || area != nil else { return }
        throw ValidationError(
            "--date and --area speak of one document, and \(gold.count) are named. Evaluate them one by one, "
                + "or write what is known of each into a .yaml file of its name.")
    }

    func run() async throws {
        let (evaluations, failures) = try await evaluate()
        if !evaluations.isEmpty {
            if let traits { try print(traits, of: evaluations) } else { try print(evaluations) }
        }
        guard failures == 0 else { throw ExitStatus.unreadable }
    }

    /// Evaluates the documents one by one, and says what is wrong with those that cannot be.
    private func evaluate() async throws -> (evaluations: [DocumentEvaluation], failures: Int) {
        let reader = try reading.makeReader()
        let evaluator = Evaluator(reader: reader, loader: reading.makeLoader(for: reader))
        let overrides = MetadataOverrides(area: area, date: date)
        var (evaluations, failures): ([DocumentEvaluation], Int) = ([], 0)
        for path in gold {
            do {
                evaluations.append(
                    try await evaluator.evaluate(gold: path, documents: documents, overrides: overrides))
            } catch {
                failures += 1
                for line in error.description.split(separator: "\n") { Messages.error(String(line)) }
            }
        }
        return (evaluations, failures)
    }

    private func print(_ evaluations: [DocumentEvaluation]) throws {
        guard format == .table else {
            var json = JSONWriter()
            json.evaluations(evaluations)
            json.endLine()
            return try StandardOutput.shared.write(json.bytes)
        }
        let page = EvaluationPage(evaluations, terminal: .output)
        let blocks =
            (misses ? page.misses + [page.kinds] : []) + [page.levels, page.fields]
            + (calibration ? [page.calibration] : [])
        for line in blocks.joined(separator: [""]) { try StandardOutput.shared.line(line) }
        try StandardOutput.shared.flush()
        if !misses, evaluations.contains(where: { !$0.scoring.misses.isEmpty }) {
            Messages.note("Next: --misses prints each miss beside its sentence.")
        }
    }

    private func print(_ traits: Traits, of evaluations: [DocumentEvaluation]) throws {
        let reader = try reading.makeReader()
        for evaluation in evaluations {
            var json = JSONWriter()
            switch traits {
            case .confidence: json.confidenceTraits(of: evaluation)
            case .role: json.roleTraits(of: evaluation, by: reader)
            case .indicator: json.indicatorTraits(of: evaluation, by: reader)
            }
            try StandardOutput.shared.write(json.bytes)
        }
        try StandardOutput.shared.flush()
    }
}
