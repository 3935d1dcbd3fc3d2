import GRDB
import YardstickDocuments
import YardstickReading

/// A document as the ledger knows it, with how much was read from it.
public struct DocumentLine: Hashable, Sendable {
    /// Its number.
    public let id: Int64
    /// Its path, from the ledger's folder where it lies in it.
    public let path: String
    /// The file's name.
    public let name: String
    /// The format that it was read in.
    public let format: String
    /// SHA-256 of its bytes.
    public let contentHash: String
    /// The reader that read it.
    public let readerVersion: String
    /// Its title.
    public let title: String
    /// Who issued it.
    public let issuer: String?
    /// Whose plan or report it is.
    public let area: String?
    /// What sort of document it is.
    public let kind: String
    /// The language that it is written in, by ISO 639-1.
    public let language: String
    /// The date that "this year" is counted from, in ISO 8601.
    public let date: String?
    /// When it was last read into the ledger, in ISO 8601 at UTC.
    public let addedAt: String
    /// How many sentences it has.
    public let sentences: Int
    /// How many measurements were read from it.
    public let measurements: Int
    /// How many commitments were read from it.
    public let commitments: Int
}

extension DocumentLine {
    static let select = """
        SELECT d.id, d.path, d.name, d.format, d.content_hash, d.reader_version, d.title, d.issuer, d.area,
            d.kind, d.language, d.date, d.added_at,
            (SELECT COUNT(*) FROM sentences WHERE id >= d.id << 28 AND id < (d.id + 1) << 28),
            (SELECT COUNT(*) FROM measurements WHERE document_id = d.id),
            (SELECT COUNT(*) FROM commitments WHERE document_id = d.id)
        FROM documents d
        """

    init(row: Row) {
        id = row[0]
        path = row[1]
        name = row[2]
        format = row[3]
        contentHash = row[4]
        readerVersion = row[5]
        title = row[6]
        issuer = row[7]
        area = row[8]
        kind = row[9]
        language = row[10]
        date = row[11]
        addedAt = row[12]
        sentences = row[13]
        measurements = row[14]
        commitments = row[15]
    }
}
