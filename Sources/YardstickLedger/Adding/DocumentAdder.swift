import Foundation
import YardstickDocuments
import YardstickReading

/// Reads files into a ledger: loads and reads several at a time, and stores them in the order of their paths.
///
/// ```swift
/// let adder = DocumentAdder(ledger: try Ledger.open("yardstick.db", for: .adding))
/// let summary = try await adder.add(["plan.txt", "report.pdf"])
/// ```
public struct DocumentAdder: Sendable {
    /// Where the documents go.
    public var ledger: Ledger
    /// What reads them.
    public var reader = Reader()
    /// What loads them.
    public var loader = DocumentLoader()
    /// What the user says of all of them.
    public var overrides = MetadataOverrides()
    /// Whether to read again what the ledger already holds as it is.
    public var rereads = false
    /// How many documents are in memory at a time; of small ones there may be more.
    public var inFlight = 2 * ProcessInfo.processInfo.activeProcessorCount

    /// Makes an adder with the catalogues that ship with Yardstick.
    public init(ledger: Ledger) {
        self.ledger = ledger
    }

    /// Adds files, each in its turn; a file that cannot be read is named in the summary and stops nothing.
    ///
    /// - Parameters:
    ///   - paths: The files.
    ///   - progress: Called after each with how many are done.
    public func add(
        _ paths: [String], progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws(LedgerError) -> AddSummary {
        let version = ReaderVersion(of: reader)
        let known = rereads ? nil : try ledger.knownDocuments()
        let strandedBefore = Set(try ledger.strandedRulings())
        let session = try AddSession(ledger, readBy: version, rereads: rereads)
        let tally = Tally(session: session, progress: progress)
        let pipeline = OrderedPipeline<String, Prepared>(inFlight: inFlight, weight: Self.weight) { path in
            await prepare(path, version: version, known: known)
        }
        do {
            try ledger.store(reader)
            if paths.count > 1 { try await session.beginFilling() }
            try await pipeline.run(Self.ordered(paths)) { try await tally.take($0) }
            try await session.finishFilling()
        } catch {
            throw LedgerError(error, path: ledger.path)
        }
        var summary = await tally.summary
        summary.strandedRulings = try ledger.strandedRulings().filter { !strandedBefore.contains($0) }
        return summary
    }

    /// Each path once, in the order of their bytes, which is the same in every locale.
    private static func ordered(_ paths: [String]) -> [String] {
        Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// How many bytes a file has; of one that may be packed nobody knows before it is read.
    @Sendable private static func weight(of path: String) -> Int {
        let file = URL(fileURLWithPath: path)
        guard ["txt", "text", "md", "markdown", "html", "htm"].contains(file.pathExtension.lowercased()),
            let size = try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize
        else { return .max }
        return size
    }

    private func prepare(
        _ path: String, version: ReaderVersion, known: KnownDocuments?
    ) async -> Prepared {
        do {
            let document = try await loader.load(path: path, overrides: overrides)
            if let outcome = known?.outcome(of: document, readBy: version) { return .known(path, outcome) }
            let reading = reader.read(document.text, in: document.context)
            return .read(path, ReadDocument(document: document, reading: reading))
        } catch {
            return .failed(error)
        }
    }
}

/// A file on its way from the disk to the ledger.
private enum Prepared: Sendable {
    case failed(DocumentError)
    case known(String, AddOutcome)
    case read(String, ReadDocument)
}

/// Stores what comes out of the pipeline and keeps count.
private actor Tally {
    private(set) var summary = AddSummary()
    private let session: AddSession
    private let progress: @Sendable (Int) -> Void
    private var done = 0

    init(session: AddSession, progress: @escaping @Sendable (Int) -> Void) {
        self.session = session
        self.progress = progress
    }

    func take(_ prepared: Prepared) async throws(LedgerError) {
        switch prepared {
        case .failed(let error): summary.failures.append(error)
        case .known(let path, let outcome): summary.count(outcome, of: path)
        case .read(let path, let item): try await store(item, from: path)
        }
        done += 1
        progress(done)
    }

    private func store(_ item: ReadDocument, from path: String) async throws(LedgerError) {
        let outcome = try await session.store(item)
        summary.count(outcome, of: path)
        guard outcome == .added || outcome == .replaced else { return }
        summary.measurements += item.reading.measurements.count
        summary.commitments += item.reading.commitments.count
    }
}
