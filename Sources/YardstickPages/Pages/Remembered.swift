import Synchronization
import YardstickLedger

/// Answers to small questions that many pages ask again, remembered until the ledger changes.
final class Remembered: Sendable {
    /// Beyond so many, all are forgotten.
    private static let most = 2000

    private struct State {
        var change: Int64?
        var answers: [[String]: any Sendable] = [:]
    }

    private let ledger: Ledger
    private let state = Mutex(State())

    init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The answer to a question, which has its own words.
    func answer<Answer: Sendable>(to question: [String], _ make: () throws -> Answer) throws -> Answer {
        let change = try ledger.changeCount()
        let known = state.withLock { state -> Answer? in
            state.change == change ? state.answers[question] as? Answer : nil
        }
        if let known { return known }
        let answer = try make()
        state.withLock { state in
            if state.change != change || state.answers.count >= Self.most {
                state = State(change: change)
            }
            state.answers[question] = answer
        }
        return answer
    }
}
