import NIOPosix
import Synchronization
import YardstickLedger

/// Asks the ledger on threads of its own, a few at a time.
///
/// SQLite blocks its thread; on the threads that serve connections, fifty slow questions would stop all
/// others. Whoever comes when too many wait is told at once to come again, rather than much later nothing.
final class LedgerWork: Sendable {
    /// More wait than the server takes on.
    struct TooMany: Error {}

    private let threads: NIOThreadPool
    private let mostWaiting: Int
    private let time: Duration
    private let taken = Mutex(0)

    init(limits: ServerLimits) {
        threads = NIOThreadPool(numberOfThreads: max(1, limits.workers))
        mostWaiting = limits.workers + limits.waiting
        time = .seconds(limits.answerSeconds)
        threads.start()
    }

    /// How many are at work, or wait for it.
    var count: Int { taken.withLock { $0 } }

    /// Does something with the ledger, within the time that an answer may take.
    func run<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try enter()
        defer { taken.withLock { $0 -= 1 } }
        return try await threads.runIfActive { [time] in try TimeLimit.within(time, body) }
    }

    private func enter() throws {
        try taken.withLock { count in
            guard count < mostWaiting else { throw TooMany() }
            count += 1
        }
    }
}
