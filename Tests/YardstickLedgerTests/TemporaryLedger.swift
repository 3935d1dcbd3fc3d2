import Foundation
import GRDB
import YardstickReading

@testable import YardstickLedger

/// A folder with a ledger in it, gone when the test is over.
final class TemporaryLedger: Sendable {
    let folder: URL

    var path: String { folder.appendingPathComponent("yardstick.db").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open(for purpose: Ledger.Purpose = .adding) throws -> Ledger {
        try Ledger.open(path, for: purpose, patience: 0.2)
    }

    /// Adds documents with their readings, all in one session.
    @discardableResult
    func add(_ items: ReadDocument..., rereads: Bool = false) async throws -> [AddOutcome] {
        let session = try AddSession(open(), readBy: ReaderVersion(of: Reader()), rereads: rereads)
        var outcomes: [AddOutcome] = []
        for item in items { outcomes.append(try await session.store(item)) }
        try await session.commit()
        return outcomes
    }

    func query(_ sql: String) throws -> [String] {
        try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: sql) }
    }

    func execute(_ sql: String) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
}
