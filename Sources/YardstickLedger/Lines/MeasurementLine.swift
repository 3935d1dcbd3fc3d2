import YardstickDocuments
import YardstickReading

/// A measurement with the words that it came from: the line that every listing prints.
public struct MeasurementLine: Hashable, Sendable {
    /// Its number in the ledger; nothing where no ledger holds it.
    public let id: Int64?
    /// The number of its document; nothing where no ledger holds it.
    public let documentID: Int64?
    /// The document's name.
    public let document: String
    /// The document's date of issue, in ISO 8601, where a ledger holds it.
    public internal(set) var documentDate: String?
    /// The measurement, with the rulings applied.
    public let measurement: Measurement
    /// The number with its unit, as written.
    public let surface: String
    /// The titles above the sentence, outermost first.
    public let section: [String]
    /// The sentence, as written.
    public let sentence: String
    /// UTF-8 byte range of the sentence in the document's text.
    public let sentenceRange: Range<Int>
    /// What people ruled on it, oldest first.
    public let rulings: [Ruling]
}

extension MeasurementLine {
    /// The lines of a document that was read but is in no ledger.
    public static func lines(of item: ReadDocument) -> [MeasurementLine] {
        let (document, reading) = (item.document, item.reading)
        let paths = reading.sections.isEmpty ? [] : SectionPaths.all(of: reading)
        return reading.measurements.map { measurement in
            let sentence = reading.sentence(at: measurement.sentence)
            return MeasurementLine(
                id: nil, documentID: nil, document: document.name,
                documentDate: document.metadata.date?.description, measurement: measurement,
                surface: document.words(measurement.quantity.range),
                section: sentence?.section.map { paths[$0] } ?? [],
                sentence: document.words(sentence?.range ?? 0..<0), sentenceRange: sentence?.range ?? 0..<0,
                rulings: [])
        }
    }
}

/// The title paths of all sections of a reading, each made from its parent's.
private enum SectionPaths {
    static func all(of reading: Reading) -> [[String]] {
        var paths: [[String]] = []
        for section in reading.sections {
            let above = section.parent.flatMap { paths.indices.contains($0) ? paths[$0] : nil }
            paths.append((above ?? []) + [section.title])
        }
        return paths
    }
}

extension Reading {
    fileprivate func sentence(at index: Int) -> Sentence? {
        sentences.indices.contains(index) ? sentences[index] : nil
    }
}

extension Document {
    fileprivate func words(_ range: Range<Int>) -> String {
        String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
    }
}
