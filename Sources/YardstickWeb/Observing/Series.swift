import Metrics
import Synchronization

/// One series of numbers: what is counted under one name with one set of labels.
protocol Series: AnyObject, Sendable {
    /// What Prometheus calls its kind.
    var kind: String { get }
    /// The lines that show it.
    var samples: [Sample] { get }
}

/// One line of a series.
struct Sample {
    var suffix = ""
    var labels: [SeriesName.Label] = []
    let value: Double

    func line(_ name: SeriesName) -> String {
        let whole = Int64(exactly: value).map(\.description)
        return "\(name.name)\(suffix)\(name.braces(labels)) \(whole ?? value.description)"
    }
}

/// Counts up.
final class CounterSeries: Series, CounterHandler {
    private let count = Mutex<Int64>(0)

    let kind = "counter"
    var samples: [Sample] { [Sample(value: Double(count.withLock { $0 }))] }

    func increment(by amount: Int64) { count.withLock { $0 &+= amount } }
    func reset() { count.withLock { $0 = 0 } }
}

/// Goes up and down.
final class GaugeSeries: Series, MeterHandler, RecorderHandler {
    private let level = Mutex(0.0)

    let kind = "gauge"
    var samples: [Sample] { [Sample(value: level.withLock { $0 })] }

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { level.withLock { $0 = value } }
    func increment(by amount: Double) { level.withLock { $0 += amount } }
    func decrement(by amount: Double) { level.withLock { $0 -= amount } }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
}

/// Counts durations, in seconds, by how long they were.
final class HistogramSeries: Series, TimerHandler {
    /// The upper ends of the buckets, fine around the 30 and 100 milliseconds that pages aim at.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct State {
        var counts = [Int](repeating: 0, count: HistogramSeries.bounds.count + 1)
        var sum = 0.0
    }

    private let state = Mutex(State())

    let kind = "histogram"

    var samples: [Sample] {
        let state = state.withLock { $0 }
        var running = 0
        var lines: [Sample] = []
        for (count, bound) in zip(state.counts, Self.bounds.map(\.description) + ["+Inf"]) {
            running += count
            lines.append(
                Sample(suffix: "_bucket", labels: [.init(key: "le", value: bound)], value: Double(running)))
        }
        lines.append(Sample(suffix: "_sum", value: state.sum))
        lines.append(Sample(suffix: "_count", value: Double(running)))
        return lines
    }

    func recordNanoseconds(_ duration: Int64) {
        let seconds = Double(duration) / 1e9
        let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += seconds
        }
    }
}
