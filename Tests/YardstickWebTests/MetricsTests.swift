import Metrics
import Testing

@testable import YardstickWeb

@Suite("Counting for Prometheus")
struct MetricsTests {
    @Test("Series stand by name and labels, each name under its kind")
    func text() {
        let registry = PrometheusRegistry()
        Counter(label: "asked", dimensions: [("by", "ann")], factory: registry).increment(by: 2)
        Counter(label: "asked", dimensions: [("by", "a\"b\\c\r\n")], factory: registry).increment()
        Counter(label: "asked", dimensions: [("by", "ann")], factory: registry).increment()
        Meter(label: "level.now", factory: registry).set(1.5)
        #expect(
            registry.text(help: ["asked": "Questions."]) == #"""
                # HELP asked Questions.
                # TYPE asked counter
                asked{by="a\"b\\c\r\n"} 1
                asked{by="ann"} 3
                # TYPE level_now gauge
                level_now 1.5

                """#)
    }

    @Test("Durations are counted up to each bound")
    func histogram() {
        let registry = PrometheusRegistry()
        let timer = Timer(label: "took", dimensions: [("route", "/")], factory: registry)
        for milliseconds in [1, 20, 20, 60_000] { timer.recordMilliseconds(milliseconds) }
        let text = registry.text()
        for line in [
            "# TYPE took histogram", #"took_bucket{route="/",le="0.001"} 1"#,
            #"took_bucket{route="/",le="0.02"} 3"#, #"took_bucket{route="/",le="10.0"} 3"#,
            #"took_bucket{route="/",le="+Inf"} 4"#, #"took_sum{route="/"} 60.041"#,
            #"took_count{route="/"} 4"#,
        ] {
            #expect(text.contains(line + "\n"))
        }
    }

    @Test("What is taken away is written no more")
    func destroyed() {
        let registry = PrometheusRegistry()
        let counter = Counter(label: "gone", factory: registry)
        counter.destroy()
        #expect(registry.text().isEmpty)
    }
}
