import Synchronization
import Testing

@testable import YardstickLedger

@Suite("Working in order")
struct PipelineTests {
    private final class Log: Sendable {
        let delivered = Mutex<[Int]>([])
        let alive = Mutex<(now: Int, most: Int)>((0, 0))
    }

    @Test("Results come in the order of the inputs, however long each takes", arguments: [1, 2, 8, 100])
    func order(inFlight: Int) async throws {
        let log = Log()
        let pipeline = OrderedPipeline<Int, Int>(inFlight: inFlight) { number in
            log.alive.withLock { alive in
                alive.now += 1
                alive.most = max(alive.most, alive.now)
            }
            for _ in 0..<(number % 5) { await Task.yield() }
            return number
        }
        try await pipeline.run(Array(0..<200)) { number in
            log.alive.withLock { $0.now -= 1 }
            log.delivered.withLock { $0.append(number) }
        }
        #expect(log.delivered.withLock { $0 } == Array(0..<200))
        #expect(log.alive.withLock { $0.most } <= inFlight)
    }

    @Test("A failure ends the work and comes out")
    func failure() async {
        struct Stop: Error {}
        let log = Log()
        let pipeline = OrderedPipeline<Int, Int>(inFlight: 4) { $0 }
        await #expect(throws: Stop.self) {
            try await pipeline.run(Array(0..<100)) { number in
                if number == 10 { throw Stop() }
                log.delivered.withLock { $0.append(number) }
            }
        }
        #expect(log.delivered.withLock { $0 } == Array(0..<10))
    }

    @Test("Nothing in, nothing out")
    func empty() async throws {
        try await OrderedPipeline<Int, Int>(inFlight: 4) { $0 }.run([]) { _ in
            Issue.record("no result is due")
        }
    }
}
