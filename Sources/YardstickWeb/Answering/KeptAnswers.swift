import Synchronization

/// Answers that were worked out, kept for as long as the ledger stays as it is.
///
/// An answer follows from the ledger and the address alone, so that one answer serves all who ask the same,
/// also those who ask while it is being worked out. When there is no room, those that nobody has asked for
/// longest go first.
final class KeptAnswers: Sendable {
    /// What an answer follows from, beside the ledger.
    struct Question: Hashable, Sendable {
        /// The address, in its one spelling.
        let address: String
        /// Whether forms are shown, and under which name.
        let asker: Asker
    }

    /// What the answers that are kept were made from.
    struct Revision: Hashable, Sendable {
        /// The ledger's, by its ``ChangeWatch``.
        let ledger: Int64
        /// How often something that pages rest on was worked out anew since.
        let renewals: Int
    }

    /// As far as an answer depends on who asks.
    enum Asker: Hashable, Sendable {
        case reader
        /// Somebody who may rule, known by name or yet to say who they are.
        case reviewer(name: String?)
        /// Somebody who may rule and has said who they are.
        case guest(name: String)
    }

    private struct Entry {
        let answer: FinishedAnswer
        var lastUse: UInt64
    }

    private struct State {
        var revision: Revision?
        var entries: [Question: Entry] = [:]
        var pending: [Question: Task<FinishedAnswer, any Error>] = [:]
        var bytes = 0
        var clock: UInt64 = 0
    }

    private enum Find {
        case kept(FinishedAnswer)
        case pending(Task<FinishedAnswer, any Error>)
    }

    private let room: Int
    private let state = Mutex(State())

    init(room: Int) {
        self.room = room
    }

    /// How many bytes the answers take.
    var bytes: Int { state.withLock { $0.bytes } }

    /// The answer to a question at a revision of the ledger: kept, or worked out now.
    func answer(
        to question: Question, at revision: Revision,
        _ make: @escaping @Sendable () async throws -> FinishedAnswer
    ) async throws -> (answer: FinishedAnswer, wasKept: Bool) {
        switch find(question, revision, make) {
        case .kept(let answer): return (answer, true)
        case .pending(let task): return (try await task.value, false)
        }
    }

    private func find(
        _ question: Question, _ revision: Revision,
        _ make: @escaping @Sendable () async throws -> FinishedAnswer
    ) -> Find {
        state.withLock { state in
            if state.revision != revision {
                // What is being worked out may have seen the ledger before the change.
                state.entries.removeAll(keepingCapacity: true)
                state.pending.removeAll()
                (state.revision, state.bytes) = (revision, 0)
            }
            state.clock += 1
            if let answer = state.entries[question]?.answer {
                state.entries[question]?.lastUse = state.clock
                return .kept(answer)
            }
            if let task = state.pending[question] { return .pending(task) }
            let task = Task {
                do {
                    let answer = try await make()
                    finish(question, revision, answer)
                    return answer
                } catch {
                    finish(question, revision, nil)
                    throw error
                }
            }
            state.pending[question] = task
            return .pending(task)
        }
    }

    private func finish(_ question: Question, _ revision: Revision, _ answer: FinishedAnswer?) {
        state.withLock { state in
            guard state.revision == revision else { return }
            state.pending[question] = nil
            // One answer that fills the room alone would drive all others out.
            guard let answer, answer.isFound, answer.size <= room / 8 else { return }
            state.entries[question] = Entry(answer: answer, lastUse: state.clock)
            state.bytes += answer.size
            if state.bytes > room { Self.makeRoom(&state, upTo: room / 4 * 3) }
        }
    }

    private static func makeRoom(_ state: inout State, upTo room: Int) {
        for (question, entry) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            guard state.bytes > room else { return }
            state.entries[question] = nil
            state.bytes -= entry.answer.size
        }
    }
}
