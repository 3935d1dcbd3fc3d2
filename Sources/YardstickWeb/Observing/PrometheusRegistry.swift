import Metrics
import Synchronization

/// The counters, gauges and histograms of a server, written as Prometheus reads them.
///
/// A back end of swift-metrics, handed to those who measure rather than installed for the whole process, so
/// that two servers of one process (as in tests) count apart. Timers become histograms in seconds.
final class PrometheusRegistry: MetricsFactory {
    private let series = Mutex<[SeriesName: any Series]>([:])

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        make(label, dimensions) { CounterSeries() }
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        make(label, dimensions) { GaugeSeries() }
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        make(label, dimensions) { GaugeSeries() }
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        make(label, dimensions) { HistogramSeries() }
    }

    func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
    func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
    func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
    func destroyTimer(_ handler: any TimerHandler) { remove(handler) }

    /// All that was measured, in the text format of Prometheus, version 0.0.4: by name, then by labels.
    func text(help: [String: String] = [:]) -> String {
        let all = series.withLock { $0 }.sorted { $0.key < $1.key }
        var lines: [String] = []
        for (index, (name, one)) in all.enumerated() {
            if index == 0 || all[index - 1].key.name != name.name {
                if let words = help[name.name] { lines.append("# HELP \(name.name) \(words)") }
                lines.append("# TYPE \(name.name) \(one.kind)")
            }
            lines += one.samples.map { $0.line(name) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The series of that name; the one that is there already, where its kind is the same.
    private func make<One: Series>(
        _ label: String, _ dimensions: [(String, String)], _ create: () -> One
    ) -> One {
        let name = SeriesName(label, dimensions)
        return series.withLock { series in
            if let known = series[name] as? One { return known }
            let one = create()
            series[name] = one
            return one
        }
    }

    private func remove(_ handler: AnyObject) {
        series.withLock { series in series = series.filter { $0.value !== handler } }
    }
}

/// A name with its labels, as Prometheus spells them.
struct SeriesName: Hashable, Comparable {
    let name: String
    let labels: [Label]

    struct Label: Hashable {
        let key: String
        let value: String
    }

    init(_ name: String, _ dimensions: [(String, String)]) {
        self.name = Self.identifier(name)
        labels = dimensions.map { Label(key: Self.identifier($0.0), value: $0.1) }
    }

    /// `{key="value",…}`, with what is given on top; nothing where there are none.
    func braces(_ extra: [Label]) -> String {
        let pairs = (labels + extra).map { "\($0.key)=\"\(Self.escaped($0.value))\"" }
        return pairs.isEmpty ? "" : "{" + pairs.joined(separator: ",") + "}"
    }

    static func < (left: SeriesName, right: SeriesName) -> Bool {
        (left.name, left.braces([])) < (right.name, right.braces([]))
    }

    private static func identifier(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            case "\r": "\\r"
            default: String(scalar)
            }
        }.joined()
    }
}
