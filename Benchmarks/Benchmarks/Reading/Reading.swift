import Benchmark
import Foundation
import GeneratedReports
import YardstickReading

/// The whole reading, on the documents of Examples/ and on generated texts that ask more of one stage or another.
let benchmarks: @Sendable () -> Void = {
    let speed = BenchmarkMetric.custom(
        "Text read (kB / s)", polarity: .prefersLarger, useScalingFactor: false)
    let reader = Reader()
    let context = ReadingContext(
        language: .english, date: CalendarDate(year: 2022, month: 1, day: 26), area: "the city", kind: .report
    )

    @Sendable func measure(_ name: String, _ text: [UInt8]) {
        let configuration = Benchmark.Configuration(
            metrics: [speed, .wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 2,
            maxDuration: .seconds(5), maxIterations: 100)
        Benchmark(name, configuration: configuration) { benchmark in
            let start = ContinuousClock.now
            blackHole(reader.read(text, in: context))
            let seconds = start.duration(to: .now) / .seconds(1)
            benchmark.measurement(speed, Int(Double(text.count) / seconds / 1000))
        }
    }

    for mixture in GeneratedReport.Mixture.allCases {
        measure("Generated \(mixture.rawValue), 1 MB", GeneratedReport.text(bytes: 1_000_000, mixture))
    }
    for (name, text) in examples() { measure("Examples/\(name)", text) }
}

/// The plain texts of Examples/, each repeated to a length at which a clock's grain no longer counts.
private func examples() -> [(String, [UInt8])] {
    let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../../Examples").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { ($0.hasSuffix(".txt") || $0.hasSuffix(".md")) && $0 != "README.md" }
        .compactMap {
            name in
            guard let bytes = try? Data(contentsOf: folder.appending(path: name)), !bytes.isEmpty else {
                return nil
            }
            let copies = (200_000 + bytes.count - 1) / bytes.count
            return (name, (0..<copies).flatMap { _ in bytes + Data("\n\n".utf8) })
        }
}
