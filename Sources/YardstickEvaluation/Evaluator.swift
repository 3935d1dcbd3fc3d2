import YardstickDocuments
import YardstickReading

/// Reads annotated documents and says how well.
///
/// ```swift
/// let evaluation = try await Evaluator().evaluate(gold: "annotated/report.jsonl")
/// print(evaluation.scoring.tally.figures(.found).f1)
/// ```
public struct Evaluator: Sendable {
    private let reader: Reader
    private let loader: DocumentLoader

    /// Makes an evaluator of a reader.
    public init(reader: Reader = Reader(), loader: DocumentLoader = DocumentLoader()) {
        (self.reader, self.loader) = (reader, loader)
    }

    /// Reads the document of an annotation file and holds the reading against it.
    ///
    /// - Parameters:
    ///   - gold: The annotation file; its document has the same name but for the extension.
    ///   - documents: The folder to look for the document below, before the places beside the annotation.
    ///   - overrides: What is known better than the document says.
    public func evaluate(
        gold: String, documents: String? = nil, overrides: MetadataOverrides = .init()
    ) async throws(EvaluationError) -> DocumentEvaluation {
        let file = try GoldFile(path: gold)
        let path = try GoldDocument(gold: gold, documents: documents).path()
        let document: Document
        do {
            document = try await loader.load(path: path, overrides: overrides)
        } catch {
            throw EvaluationError(path: gold, reason: .document(error))
        }
        let placed = try file.placed(in: document.text)
        let reading = reader.read(document.text, in: document.context)
        return DocumentEvaluation(
            gold: gold, document: document, reading: reading, scoring: Scoring(placed, against: reading))
    }
}

/// One document with its reading, held against its annotation.
public struct DocumentEvaluation: Sendable {
    /// The annotation file.
    public let gold: String
    /// The document.
    public let document: Document
    /// What was read from it.
    public let reading: Reading
    /// How the reading agrees with the annotation.
    public let scoring: Scoring
}

extension DocumentEvaluation {
    /// UTF-8 byte range of the sentence around a place; where the reading has none, of its line.
    public func sentence(around place: Range<Int>) -> Range<Int> {
        let holding = reading.sentences.map(\.range).filter { $0.overlaps(place) }
        guard let first = holding.first, let last = holding.last else { return line(around: place) }
        return first.lowerBound..<last.upperBound
    }

    private func line(around place: Range<Int>) -> Range<Int> {
        let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
        let start = document.text[..<place.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let end = document.text[place.upperBound...].firstIndex(where: isEnd) ?? document.text.count
        return start..<end
    }

    /// The words at a place.
    public func words(at place: Range<Int>) -> String {
        String(decoding: document.text[place.clamped(to: document.text.indices)], as: UTF8.self)
    }
}
