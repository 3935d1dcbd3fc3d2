/// Works on many inputs at once and hands the results on one by one, in the order of the inputs.
///
/// Only so many results exist at a time, whether in the making or waiting for an earlier one, so that memory
/// is bounded by the largest inputs and not by their number. Of inputs that are known to be light more may be under way,
/// so that work goes on while results are taken in bouts.
public struct OrderedPipeline<Input: Sendable, Output: Sendable>: Sendable {
    private let inFlight: Int
    private let weight: (@Sendable (Input) -> Int)?
    private let work: @Sendable (Input) async -> Output

    /// Makes a pipeline.
    ///
    /// - Parameters:
    ///   - inFlight: How many results may exist at a time.
    ///   - weight: How many bytes an input has; as long as those under way come to no more than 2 MB, there may be
    ///     eight times as many. Without it no input is light.
    ///   - work: What is done to each input, several at a time.
    public init(
        inFlight: Int, weight: (@Sendable (Input) -> Int)? = nil,
        work: @escaping @Sendable (Input) async -> Output
    ) {
        self.inFlight = max(1, inFlight)
        self.weight = weight
        self.work = work
    }

    /// How many times as many light inputs as others may be under way.
    private static var lightFactor: Int { 8 }

    /// Runs all inputs through.
    ///
    /// - Parameters:
    ///   - inputs: The inputs.
    ///   - deliver: Takes the results, one at a time and in order, while work on later ones goes on. When it
    ///     throws, no further input is begun.
    public func run(
        _ inputs: [Input], deliver: @escaping @Sendable (Output) async throws -> Void
    ) async throws {
        let light = weight.map { Light(most: inFlight * Self.lightFactor, weights: inputs.map($0)) }
        let turnstile = Turnstile(count: inputs.count, width: inFlight, light: light, deliver: deliver)
        let workers = light?.most ?? inFlight
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(workers, inputs.count) {
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

/// How many more inputs may be under way as long as they are light.
private struct Light: Sendable {
    private static let bytes = 2 << 20

    let most: Int
    let weights: [Int]

    /// Whether the inputs of a range may be under way together.
    func allows(_ inputs: Range<Int>) -> Bool {
        guard inputs.count <= most else { return false }
        var left = Self.bytes
        for weight in weights[inputs] {
            guard weight <= left else { return false }
            left -= weight
        }
        return true
    }
}

/// Lets inputs in while there is room, and results out in order.
private actor Turnstile<Output: Sendable> {
    private let count: Int
    private let width: Int
    private let light: Light?
    private let deliver: @Sendable (Output) async throws -> Void
    private var begun = 0
    private var delivered = 0
    private var isDelivering = false
    private var hasFailed = false
    private var results: [Int: Output] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(
        count: Int, width: Int, light: Light?,
        deliver: @escaping @Sendable (Output) async throws -> Void
    ) {
        self.count = count
        self.width = width
        self.light = light
        self.deliver = deliver
    }

    /// The next input to work on, as soon as there is room for its result; nothing when there is no more.
    func next() async -> Int? {
        while begun < count, !hasRoom, !hasFailed {
            await withCheckedContinuation { waiting.append($0) }
        }
        guard begun < count, !hasFailed else { return nil }
        begun += 1
        return begun - 1
    }

    private var hasRoom: Bool {
        begun < delivered + width || light?.allows(delivered..<begun + 1) ?? false
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
