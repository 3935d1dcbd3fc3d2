import Foundation
import GRDB

extension Ledger {
    /// What a ledger is opened for.
    public enum Purpose: Sendable {
        /// To add to it; a ledger that is not there is made.
        case adding
        /// To change one that is there.
        case changing
        /// To ask one that is there; it may be on a read-only disk.
        case reading
        /// To answer many at once, and to change it where it may be changed.
        case serving
    }

    /// Opens a ledger, bringing one from an older Yardstick up to date.
    ///
    /// - Parameters:
    ///   - path: The ledger's file.
    ///   - purpose: What it is opened for.
    ///   - patience: How many seconds to wait for a process that holds it.
    /// - Throws: A ``LedgerError`` that says what the file is instead; the file is then as it was before.
    public static func open(
        _ path: String, for purpose: Purpose, patience: Double = 5
    ) throws(LedgerError) -> Ledger {
        switch try LedgerFile.inspect(path) {
        case .noDatabase: throw LedgerError(path: path, reason: .notADatabase)
        case .foreign: throw LedgerError(path: path, reason: .foreign)
        case .ledger: break
        case .absent, .empty:
            guard purpose == .adding else { throw LedgerError(path: path, reason: .missing) }
            try LedgerFile.checkFolder(of: path)
            try create(path, patience: patience)
        }
        let mayWrite = isWritable(path)
        guard mayWrite || purpose == .reading || purpose == .serving else {
            throw LedgerError(path: path, reason: .readOnly)
        }
        guard mayWrite else { return try openReadOnly(path, patience) }
        if purpose == .reading { return try openQuiet(path, patience) }
        return try openPool(path, patience, finishesIndices: purpose != .adding)
    }

    /// Makes the file with all of its tables in one transaction of the rollback journal, so that its first
    /// page says whose it is from the moment that there is one.
    private static func create(_ path: String, patience: Double) throws(LedgerError) {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration(patience))
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA page_size = 8192")
                try database.inTransaction(.immediate) {
                    try database.execute(sql: "PRAGMA application_id = \(LedgerFile.applicationID)")
                    return .commit
                }
            }
            try queue.close()
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// - Parameter finishesIndices: Whether to make the indices that an unfinished filling left to be made; who goes on
    ///   to add does so at the end.
    private static func openPool(
        _ path: String, _ patience: Double, finishesIndices: Bool
    ) throws(LedgerError) -> Ledger {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(patience))
            if try version(in: pool, path) < Schema.version { try Schema.migrator.migrate(pool) }
            if finishesIndices { try finishIndices(pool, patience) }
            return Ledger(path: path, isReadOnly: false, patience: patience, reader: pool, writer: pool)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// Opens a ledger to ask it, without a write that another process could be in the way of, or that would
    /// change the file; only one from an older Yardstick, or whose filling was cut short, is brought up to date.
    private static func openQuiet(_ path: String, _ patience: Double) throws(LedgerError) -> Ledger {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration(patience))
            if try version(in: queue, path) < Schema.version { try Schema.migrator.migrate(queue) }
            try finishIndices(queue, patience)
            return Ledger(path: path, isReadOnly: true, patience: patience, reader: queue, writer: nil)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    private static func finishIndices(_ writer: some DatabaseWriter, _ patience: Double) throws {
        guard try writer.read({ try DeferredIndices.areSetAside($0) }) else { return }
        try writer.writeWithoutTransaction { try DeferredIndices.makeUnlessBusy($0, patience: patience) }
    }

    static func openReadOnly(_ path: String, _ patience: Double) throws(LedgerError) -> Ledger {
        do {
            var configuration = configuration(patience)
            configuration.readonly = true
            let queue = try DatabaseQueue(path: unchanging(path), configuration: configuration)
            guard try version(in: queue, path) == Schema.version else {
                throw LedgerError(path: path, reason: .older)
            }
            return Ledger(path: path, isReadOnly: true, patience: patience, reader: queue, writer: nil)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    private static func version(in reader: some DatabaseReader, _ path: String) throws -> Int {
        let found = try reader.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
        guard found <= Schema.version else {
            throw LedgerError(path: path, reason: .newer(found: found, known: Schema.version))
        }
        return found
    }

    /// SQLite cannot lay its shared memory beside a file in a folder that may not be written; it then has
    /// to be told that nobody else will change the file.
    private static func unchanging(_ path: String) -> String {
        let hasLog = FileManager.default.fileExists(atPath: path + "-wal")
        let address = URL(fileURLWithPath: path).absoluteString
        return hasLog ? path : address + "?immutable=1"
    }

    /// Where to read a ledger that others may change meanwhile.
    static func readablePath(_ path: String) -> String { isWritable(path) ? path : unchanging(path) }

    private static func isWritable(_ path: String) -> Bool {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return FileManager.default.isWritableFile(atPath: path)
            && FileManager.default.isWritableFile(atPath: folder)
    }

    static func configuration(_ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -16000")
            try database.execute(sql: "PRAGMA secure_delete = OFF")
        }
        return configuration
    }
}
