import Dispatch
import Foundation
import Synchronization
import YardstickLedger
import YardstickSupervision

/// The standings that the ledger keeps, brought up to date when a page asks: at once where that takes a moment, else in
/// the background while pages show what is kept.
final class KeptStandings: Sendable {
    /// A ledger of more lines is tracked in the background.
    private static let fewLines = 20_000
    /// After a failure it is not tried again for so long.
    private static var pause: Duration { .seconds(10) }

    private struct State {
        var isWorking = false
        var notBefore = ContinuousClock.now
    }

    /// Where the standings are kept: in the ledger, or beside it where it may not be written.
    let store: Ledger
    private let ledger: Ledger
    private let keeper: StandingKeeper?
    private let beside: URL?
    private let renewals: Renewals
    private let state = Mutex(State())
    private let turn = Mutex(())

    init(_ ledger: Ledger, _ renewals: Renewals) {
        self.ledger = ledger
        self.renewals = renewals
        guard ledger.isReadOnly else {
            (store, beside, keeper) = (ledger, nil, StandingKeeper(ledger: ledger))
            return
        }
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("yardstick-standings-\(UUID().uuidString).db")
        if let store = try? Ledger.open(file.path, for: .adding) {
            (self.store, beside) = (store, file)
            keeper = StandingKeeper(ledger: ledger, store: store)
        } else {
            (store, beside, keeper) = (ledger, nil, nil)
        }
    }

    deinit {
        guard let path = beside?.path else { return }
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }

    /// Whether what is kept is out of date.
    func isStale() throws -> Bool { try keeper?.staleness() != StandingKeeper.Staleness.none }

    /// Brings what is kept up to date, or begins to.
    func bringUpToDate() throws {
        guard let keeper, try keeper.staleness() != .none else { return }
        guard try ledger.lastLineNumber() > Self.fewLines else { return try refresh() }
        let isFree = state.withLock { state in
            guard !state.isWorking, ContinuousClock.now >= state.notBefore else { return false }
            state.isWorking = true
            return true
        }
        guard isFree else { return }
        DispatchQueue.global(qos: .utility).async { [self] in
            let isDone = (try? refresh()) != nil
            state.withLock { state in
                state.isWorking = false
                if !isDone { state.notBefore = .now + Self.pause }
            }
        }
    }

    /// Brings what is kept up to date, in whatever time that takes.
    func refresh() throws {
        try turn.withLock { _ in
            guard let keeper, try keeper.staleness() != .none else { return }
            try TimeLimit.lifted { try keeper.refresh() }
            renewals.count()
        }
    }

    /// How the targets that some lines state stand, by the line.
    func standings(ofLines lines: [Int64]) throws -> [Int64: Standing] {
        try bringUpToDate()
        return try store.standings(ofLines: lines).compactMapValues { Standing($0) }
    }

    /// The standings that a query asks for.
    func standings(_ query: StandingQuery) throws -> [Standing] {
        try store.standings(query).compactMap { Standing($0) }
    }
}
