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
    private let revision: @Sendable (Ledger) throws(LedgerError) -> Int64
    private let make: @Sendable (Ledger) throws(LedgerError) -> Value
    private let renewals: Renewals
    private let state = Mutex(State())
    private let turn = Mutex(())

    /// - Parameters:
    ///   - revision: A number that moves when it has to be worked out anew; without one, the ledger's changes.
    ///   - make: Works it out.
    init(
        _ ledger: Ledger, _ renewals: Renewals,
        asOf revision: @escaping @Sendable (Ledger) throws(LedgerError) -> Int64 = {
            ledger throws(LedgerError) in try ledger.changeCount()
        },
        _ make: @escaping @Sendable (Ledger) throws(LedgerError) -> Value
    ) {
        self.ledger = ledger
        self.revision = revision
        self.renewals = renewals
        self.make = make
    }

    /// The value as of now; where it takes long to work out, as of a moment ago.
    func current() throws -> Value {
        let change = try revision(ledger)
        if let value = known(as: change) { return value }
        return try turn.withLock { _ in
            if let value = known(as: change) { return value }
            return try renew(change)
        }
    }

    /// Begins to work it out in the background, unless it is known.
    func prepare() throws {
        let change = try revision(ledger)
        let isNew = state.withLock { state in
            guard state.kept == nil, !state.isWorking else { return false }
            state.isWorking = true
            return true
        }
        guard isNew else { return }
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            _ = turn.withLock { _ in try? renew(change) }
            state.withLock { $0.isWorking = false }
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
        DispatchQueue.global(qos: .userInitiated).async { [self] in
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
