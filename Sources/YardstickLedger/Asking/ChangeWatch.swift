import Foundation
import GRDB

/// Tells whether a ledger has changed, whoever changed it: this process or another.
///
/// It looks through a connection of its own, on which nothing is ever written: SQLite counts for each
/// connection the changes that came from others (`PRAGMA data_version`).
public final class ChangeWatch: Sendable {
    private let path: String
    private let queue: DatabaseQueue

    /// Watches a ledger.
    public init(_ ledger: Ledger) throws(LedgerError) {
        path = ledger.path
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(ledger.patience)
            queue = try DatabaseQueue(path: Ledger.readablePath(ledger.path), configuration: configuration)
        } catch {
            throw LedgerError(error, path: ledger.path)
        }
    }

    /// A number that stays the same as long as the ledger does. It means something only beside another one of
    /// the same watch.
    public func revision() throws(LedgerError) -> Int64 {
        do {
            return try queue.unsafeRead { try Int64.fetchOne($0.cachedStatement(sql: "PRAGMA data_version")) }
                ?? 0
        } catch {
            throw LedgerError(error, path: path)
        }
    }
}
