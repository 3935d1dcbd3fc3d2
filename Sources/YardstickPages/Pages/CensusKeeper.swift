import Synchronization
import YardstickLedger

/// Keeps the census of a ledger until the ledger changes.
final class CensusKeeper: Sendable {
    private let ledger: Ledger
    private let kept = Mutex<(change: Int64, census: Census)?>(nil)

    init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The census as of now.
    func current() throws(LedgerError) -> Census {
        let change = try ledger.changeCount()
        if let kept = kept.withLock({ $0 }), kept.change == change { return kept.census }
        let census = try ledger.census()
        kept.withLock { $0 = (change, census) }
        return census
    }
}
