import Foundation
import YardstickLedger
import YardstickReading

@testable import YardstickAudit
@testable import YardstickDocuments

/// A ledger of made-up documents, read by the real reader; gone when the test is over.
final class AuditedTexts: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open(for purpose: Ledger.Purpose = .adding) throws -> Ledger {
        try Ledger.open(folder.appendingPathComponent("yardstick.db").path, for: purpose)
    }

    /// Reads documents into the ledger, in their order.
    @discardableResult
    func add(_ texts: [CheckDocumentation.Example], rereads: Bool = false) async throws -> Ledger {
        let (ledger, reader) = (try open(), Reader())
        try ledger.store(reader)
        let session = try AddSession(ledger, readBy: ReaderVersion(of: reader), rereads: rereads)
        for (number, text) in texts.enumerated() {
            try await session.store(
                Self.item(text, named: "\(text.area.lowercased())-\(number + 1).txt", reader))
        }
        try await session.commit()
        return ledger
    }

    private static func item(
        _ example: CheckDocumentation.Example, named name: String, _ reader: Reader
    ) throws -> ReadDocument {
        let date = CalendarDate(iso: example.date)
        let text = Array(example.text.utf8)
        let isHan = text.contains { $0 >= 0xE4 }
        let document = Document(
            name: name, path: name, format: .plainText, contentHash: "\(name)-\(example.text.hashValue)",
            metadata: DocumentMetadata(
                title: String(example.text.prefix { $0 != "\n" }), issuer: nil, area: example.area,
                kind: .report,
                language: isHan ? .chinese : .english, date: date, sources: [:]),
            text: text, headings: [])
        let context = ReadingContext(
            language: isHan ? .chinese : .english, date: date, area: example.area, kind: .report)
        return ReadDocument(document: document, reading: reader.read(text, in: context))
    }

    /// What the checks say of one document: the sentences given, under a heading of what was done in 2021.
    static func outcomes(
        _ sentences: String, heading: String = "Review of 2021", check: String? = nil
    ) async throws -> [Outcome] {
        try await outcomes(
            [.init("2022-01-20", "Work Report of Linden\n\n1. \(heading)\n\n" + sentences)], check: check)
    }

    /// What the checks say of several documents.
    static func outcomes(_ texts: [CheckDocumentation.Example], check: String? = nil) async throws
        -> [Outcome]
    {
        let place = try AuditedTexts()
        let ledger = try await place.add(texts)
        let checks = check.flatMap { Check.named($0) }.map { [$0] } ?? Check.all
        return try Audit.run(on: ledger, checks: checks).outcomes
    }
}
