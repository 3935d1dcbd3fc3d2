/// Works on many inputs at once and hands the results on one by one, in the order of the inputs.
///
/// Only so many results exist at a time, whether in the making or waiting for an earlier one, so that memory
/// is bounded by the largest inputs and not by their number.
public struct OrderedPipeline<Input: Sendable, Output: Sendable>: Sendable {
    private let inFlight: Int
    private let work: @Sendable (Input) async -> Output

    /// Makes a pipeline.
    ///
    /// - Parameters:
    ///   - inFlight: How many results may exist at a time.
    ///   - work: What is done to each input, several at a time.
    public init(inFlight: Int, work: @escaping @Sendable (Input) async -> Output) {
        self.inFlight = max(1, inFlight)
        self.work = work
    }

    /// Runs all inputs through.
    ///
    /// - Parameters:
    ///   - inputs: The inputs.
    ///   - deliver: Takes the results, one at a time and in order, while work on later ones goes on. When it
    ///     throws, no further input is begun.
    public func run(
        _ inputs: [Input], deliver: @escaping @Sendable (Output) async throws -> Void
    ) async throws {
        let turnstile = Turnstile(count: inputs.count, width: inFlight, deliver: deliver)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(inFlight, inputs.count) {
                group.addTask {
                    while let index = await turnstile.next() {
                        try await turnstile.leave(index, with: await work(inputs[index]))
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

/// Lets inputs in while there is room, and results out in order.
private actor Turnstile<Output: Sendable> {
    private let count: Int
    private let width: Int
    private let deliver: @Sendable (Output) async throws -> Void
    private var begun = 0
    private var delivered = 0
    private var isDelivering = false
    private var hasFailed = false
    private var results: [Int: Output] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(count: Int, width: Int, deliver: @escaping @Sendable (Output) async throws -> Void) {
        self.count = count
        self.width = width
        self.deliver = deliver
    }

    /// The next input to work on, as soon as there is room for its result; nothing when there is no more.
    func next() async -> Int? {
        while begun < count, begun >= delivered + width, !hasFailed {
            await withCheckedContinuation { waiting.append($0) }
        }
        guard begun < count, !hasFailed else { return nil }
        begun += 1
        return begun - 1
    }

    /// Takes a result, and hands on all that are due unless another worker is at it.
    func leave(_ index: Int, with result: Output) async throws {
        results[index] = result
        guard !isDelivering else { return }
        isDelivering = true
        defer { isDelivering = false }
        while !hasFailed, let due = results.removeValue(forKey: delivered) {
            do {
                try await deliver(due)
            } catch {
                hasFailed = true
                wakeAll()
                throw error
            }
            delivered += 1
            wakeAll()
        }
    }

    private func wakeAll() {
        for continuation in waiting { continuation.resume() }
        waiting.removeAll()
    }
}
