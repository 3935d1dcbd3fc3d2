import Synchronization
import YardstickLedger

/// Something that is worked out from the whole ledger, kept until the ledger changes. Whoever asks while it is being
/// worked out waits for it, so that it is worked out once.
final class Kept<Value: Sendable>: Sendable {
    private let ledger: Ledger
    private let make: @Sendable (Ledger) throws(LedgerError) -> Value
    private let kept = Mutex<(change: Int64, value: Value)?>(nil)

    init(_ ledger: Ledger, _ make: @escaping @Sendable (Ledger) throws(LedgerError) -> Value) {
        self.ledger = ledger
        self.make = make
    }

    /// The value as of now.
    func current() throws -> Value {
        let change = try ledger.changeCount()
        return try kept.withLock { kept in
            if let kept, kept.change == change { return kept.value }
            let value = try make(ledger)
            kept = (change, value)
            return value
        }
    }
}

/// What many pages rest on, each worked out when the first of them is asked for.
struct Knowledge: Sendable {
    let census: Kept<Census>
    let standings: Kept<Standings>
    let findings: Kept<FindingList>

    init(_ ledger: Ledger) {
        census = Kept(ledger) { ledger throws(LedgerError) in try ledger.census() }
        standings = Kept(ledger) { ledger throws(LedgerError) in try Standings(of: ledger) }
        findings = Kept(ledger) { ledger throws(LedgerError) in try FindingList(of: ledger) }
    }
}
