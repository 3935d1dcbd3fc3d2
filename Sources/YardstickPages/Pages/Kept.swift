import Dispatch
import Synchronization
import YardstickLedger

/// Something that is worked out from the whole ledger, kept until the ledger changes. Whoever asks while it is being
/// worked out for the first time waits for it, so that it is worked out once.
///
/// Where it takes long, it is worked out anew in the background after a change, and what was known before is handed
/// out meanwhile: in a large ledger one ruling must not stop all pages.
final class Kept<Value: Sendable>: Sendable {
    /// Above this it is worked out in the background.
    private static var patience: Duration { .milliseconds(500) }

    private struct State {
        var kept: (change: Int64, value: Value)?
        var time = Duration.zero
        var isWorking = false
    }

    private let ledger: Ledger
    private let make: @Sendable (Ledger) throws(LedgerError) -> Value
    private let renewals: Renewals
    private let state = Mutex(State())
    private let turn = Mutex(())

    init(
        _ ledger: Ledger, _ renewals: Renewals,
        _ make: @escaping @Sendable (Ledger) throws(LedgerError) -> Value
    ) {
        self.ledger = ledger
        self.renewals = renewals
        self.make = make
    }

    /// The value as of now; where it takes long to work out, as of a moment ago.
    func current() throws -> Value {
        let change = try ledger.changeCount()
        if let value = known(as: change) { return value }
        return try turn.withLock { _ in
            if let value = known(as: change) { return value }
            return try renew(change)
        }
    }

    private func known(as change: Int64) -> Value? {
        state.withLock { state in
            guard let kept = state.kept else { return nil }
            guard kept.change != change else { return kept.value }
            guard state.time > Self.patience else { return nil }
            if !state.isWorking {
                state.isWorking = true
                renewInBackground(change)
            }
            return kept.value
        }
    }

    private func renewInBackground(_ change: Int64) {
        DispatchQueue.global(qos: .utility).async { [self] in
            if (try? renew(change)) != nil { renewals.count() }
            state.withLock { $0.isWorking = false }
        }
    }

    /// Works it out, in whatever time that takes: an answer that gives up halfway would only begin again.
    private func renew(_ change: Int64) throws -> Value {
        let start = ContinuousClock.now
        let value = try TimeLimit.lifted { try make(ledger) }
        state.withLock { state in
            state.kept = (change, value)
            state.time = ContinuousClock.now - start
        }
        return value
    }
}

/// Counts what was renewed in the background, so that answers made before can be told from those made after.
final class Renewals: Sendable {
    private let counter = Mutex(0)

    var total: Int { counter.withLock { $0 } }

    func count() { counter.withLock { $0 += 1 } }
}

/// What many pages rest on, each worked out when the first of them is asked for.
struct Knowledge: Sendable {
    let census: Kept<Census>
    let standings: Kept<Standings>
    let findings: Kept<FindingList>
    let renewals = Renewals()

    init(_ ledger: Ledger) {
        census = Kept(ledger, renewals) { ledger throws(LedgerError) in try ledger.census() }
        standings = Kept(ledger, renewals) { ledger throws(LedgerError) in try Standings(of: ledger) }
        findings = Kept(ledger, renewals) { ledger throws(LedgerError) in try FindingList(of: ledger) }
    }
}
