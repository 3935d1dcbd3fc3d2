/// Documents, commitments, programmes and indicators as lines of CSV, by the names of their JSON objects.
public enum PassageCSV {
    /// The titles of documents.
    public static let documentHeader = [
        "id", "document", "path", "format", "title", "issuer", "area", "kind", "language", "date",
        "sentences",
        "measurements", "commitments", "contentHash",
    ]

    /// A document's cells.
    public static func fields(of line: DocumentLine) -> [String?] {
        [
            LineNumber(.document, line.id).description, line.name, line.path, line.format, line.title,
            line.issuer, line.area, line.kind, line.language, line.date, String(line.sentences),
            String(line.measurements), String(line.commitments), line.contentHash,
        ]
    }

    /// The titles of commitments.
    public static let commitmentHeader = [
        "id", "document", "start", "end", "surface", "actor", "action", "object", "area", "periodStart",
        "periodEnd", "hasDeadline", "isMeasurable", "section", "sentence", "confidence", "rule",
    ]

    /// A commitment's cells.
    public static func fields(of line: CommitmentLine) -> [String?] {
        let commitment = line.commitment
        return [
            LineNumber(.commitment, line.id).description, line.document,
            String(commitment.range.lowerBound), String(commitment.range.upperBound), line.surface,
            commitment.actor, commitment.action, commitment.object, line.area,
            commitment.period?.start.description, commitment.period?.end.description,
            String(commitment.hasDeadline), String(commitment.isMeasurable),
            line.section.joined(separator: " > "), line.sentence,
            Rounded.confidence(commitment.confidence).description, commitment.rule,
        ]
    }

    /// The titles of programmes.
    public static let programmeHeader = [
        "id", "document", "start", "end", "name", "code", "area", "section", "sentence", "rule",
    ]

    /// A programme's cells.
    public static func fields(of line: ProgrammeLine) -> [String?] {
        [
            LineNumber(.programme, line.id).description, line.document,
            String(line.programme.range.lowerBound), String(line.programme.range.upperBound),
            line.programme.name, line.programme.code, line.area, line.section.joined(separator: " > "),
            line.sentence, line.programme.rule,
        ]
    }

    /// The titles of indicators.
    public static let indicatorHeader = [
        "indicator", "indicatorCode", "measurements", "targets", "actuals", "areas", "firstYear", "lastYear",
    ]

    /// An indicator's cells.
    public static func fields(of line: IndicatorLine) -> [String?] {
        [
            line.name, line.code, String(line.measurements), String(line.targets), String(line.actuals),
            String(line.areas), line.firstYear, line.lastYear,
        ]
    }
}
