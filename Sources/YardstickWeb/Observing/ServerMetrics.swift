import Foundation
import Metrics

/// What a server counts about itself.
struct ServerMetrics: Sendable {
    private static let help = [
        "yardstick_http_requests_total": "Requests answered, by route, method and status.",
        "yardstick_http_request_duration_seconds": "From the head of a request to its answer, by route.",
        "yardstick_http_requests_in_flight": "Requests being answered.",
        "yardstick_answers_total": "Answers by origin: kept from before, or worked out.",
        "yardstick_answers_kept_bytes": "What the kept answers take.",
        "yardstick_ledger_waiting": "Requests that wait for a connection to the ledger.",
        "process_resident_memory_bytes": "Memory of the process.",
        "process_start_time_seconds": "When the process began, in seconds since 1970.",
    ]

    private let registry = PrometheusRegistry()
    private let inFlight: Meter
    private let start = Date()

    init() {
        inFlight = Meter(label: "yardstick_http_requests_in_flight", factory: registry)
    }

    /// A request has come.
    func begin() { inFlight.increment() }

    /// It has been answered.
    ///
    /// - Parameters:
    ///   - route: The template of its route, never its address: labels have to be few.
    ///   - method: Its method.
    ///   - status: The status of the answer.
    ///   - nanoseconds: How long it took.
    func end(route: String, method: String, status: Int, nanoseconds: Int64) {
        inFlight.decrement()
        Counter(
            label: "yardstick_http_requests_total",
            dimensions: [("route", route), ("method", method), ("status", status.description)],
            factory: registry
        ).increment()
        Timer(
            label: "yardstick_http_request_duration_seconds", dimensions: [("route", route)],
            factory: registry
        ).recordNanoseconds(nanoseconds)
    }

    /// An answer was found, or worked out.
    func answered(wasKept: Bool) {
        Counter(
            label: "yardstick_answers_total", dimensions: [("origin", wasKept ? "kept" : "worked out")],
            factory: registry
        ).increment()
    }

    /// All of it for Prometheus.
    func text(keptBytes: Int, waiting: Int) -> String {
        set("yardstick_answers_kept_bytes", Double(keptBytes))
        set("yardstick_ledger_waiting", Double(waiting))
        set("process_start_time_seconds", start.timeIntervalSince1970.rounded())
        if let bytes = ProcessMemory.resident { set("process_resident_memory_bytes", Double(bytes)) }
        return registry.text(help: Self.help)
    }

    private func set(_ label: String, _ value: Double) {
        Meter(label: label, factory: registry).set(value)
    }
}

/// What the system says of this process.
enum ProcessMemory {
    /// Bytes in memory; nothing where the system does not say.
    static var resident: Int? {
        guard let bytes = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
