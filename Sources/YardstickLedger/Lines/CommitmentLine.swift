import GRDB
import YardstickReading

/// A commitment with the words that it came from.
public struct CommitmentLine: Hashable, Sendable {
    /// Its number in the ledger.
    public let id: Int64
    /// The number of its document.
    public let documentID: Int64
    /// The document's name.
    public let document: String
    /// The document's area.
    public let area: String?
    /// The commitment.
    public let commitment: Commitment
    /// The pledge, as written.
    public let surface: String
    /// The titles above the sentence, outermost first.
    public let section: [String]
    /// The sentence, as written.
    public let sentence: String
    /// UTF-8 byte range of the sentence in the document's text.
    public let sentenceRange: Range<Int>
}

extension CommitmentLine {
    static let select = """
        SELECT l.id, l.document_id, l.sentence_id, l.start, l."end", l.actor, l.action, l.object,
            l.period_start, l.period_end, l.has_deadline, l.is_measurable, l.rule, l.confidence, d.name,
            d.area, s.start, s."end", s.section_id
        FROM commitments l JOIN documents d ON d.id = l.document_id
            LEFT JOIN sentences s ON s.id = l.sentence_id
        """

    init(row: Row, _ texts: inout DocumentTexts) throws {
        let place = row[1] as Int64
        id = row[0]
        documentID = place
        document = row[14]
        area = row[15]
        commitment = Commitment(row: row)
        surface = try texts.words(commitment.range, of: place)
        section = try texts.path(of: row[18], in: place)
        sentenceRange = MeasurementLines.range(row, 16)
        sentence = try texts.words(sentenceRange, of: place)
    }
}

extension Commitment {
    fileprivate init(row: Row) {
        self.init(
            range: MeasurementLines.range(row, 3), actor: row[5], action: row[6], object: row[7],
            period: Period(row[8], row[9]), hasDeadline: row[10], isMeasurable: row[11],
            sentence: Place.ordinal(of: row[2]), rule: row[12], confidence: row[13])
    }
}
