import GRDB
import YardstickReading

/// A mention of a programme with the words around it.
public struct ProgrammeLine: Hashable, Sendable {
    /// Its number in the ledger.
    public let id: Int64
    /// The number of its document.
    public let documentID: Int64
    /// The document's name.
    public let document: String
    /// The document's area.
    public let area: String?
    /// The programme.
    public let programme: Programme
    /// The titles above the sentence, outermost first.
    public let section: [String]
    /// The sentence, as written.
    public let sentence: String
    /// UTF-8 byte range of the sentence in the document's text.
    public let sentenceRange: Range<Int>
}

extension ProgrammeLine {
    static let select = """
        SELECT l.id, l.document_id, l.sentence_id, l.start, l."end", l.name, l.code, l.rule, d.name, d.area,
            s.start, s."end", s.section_id
        FROM programmes l JOIN documents d ON d.id = l.document_id
            LEFT JOIN sentences s ON s.id = l.sentence_id
        """

    init(row: Row, _ texts: inout DocumentTexts) throws {
        let place = row[1] as Int64
        id = row[0]
        documentID = place
        document = row[8]
        area = row[9]
        programme = Programme(
            range: MeasurementLines.range(row, 3), name: row[5], code: row[6],
            sentence: Place.ordinal(of: row[2]), rule: row[7])
        section = try texts.path(of: row[12], in: place)
        sentenceRange = MeasurementLines.range(row, 10)
        sentence = try texts.words(sentenceRange, of: place)
    }
}
