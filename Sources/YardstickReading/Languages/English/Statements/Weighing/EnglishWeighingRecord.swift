import Synchronization

/// Writes down each choice of an indicator while a text is read.
final class EnglishWeighingRecord: Sendable {
    private let choices = Mutex<[IndicatorChoice]>([])

    /// All that was written down, in the order of reading.
    var all: [IndicatorChoice] { choices.withLock { $0 } }

    func add(_ choice: IndicatorChoice) { choices.withLock { $0.append(choice) } }
}
