import Benchmark
import Foundation
import GeneratedReports
import YardstickAudit
import YardstickDocuments
import YardstickLedger
import YardstickReading

/// The whole audit of ledgers of 500, 1,000 and 2,000 documents with about 50 measurements each: twice the lines should
/// take twice the time.
let benchmarks: @Sendable () -> Void = {
    let speed = BenchmarkMetric.custom(
        "Measurements audited (/ s)", polarity: .prefersLarger, useScalingFactor: false)
    for cities in [50, 100, 200] {
        let configuration = Benchmark.Configuration(
            metrics: [speed, .wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1,
            maxDuration: .seconds(20), maxIterations: 10)
        Benchmark("Audit of \(cities * 10) documents", configuration: configuration) { benchmark in
            let ledger = try await GeneratedLedgers.shared.ledger(cities: cities)
            let lines = try ledger.figures().all.count
            benchmark.startMeasurement()
            let start = ContinuousClock.now
            blackHole(try Audit.run(on: ledger))
            let seconds = start.duration(to: .now) / .seconds(1)
            benchmark.stopMeasurement()
            benchmark.measurement(speed, Int(Double(lines) / seconds))
        }
    }
}

/// Ledgers of generated reports, made once a process.
private actor GeneratedLedgers {
    static let shared = GeneratedLedgers()

    private var ledgers: [Int: Ledger] = [:]

    func ledger(cities: Int) async throws -> Ledger {
        if let ledger = ledgers[cities] { return ledger }
        let path = FileManager.default.temporaryDirectory.appending(path: "audit-\(UUID().uuidString).db")
            .path
        let (ledger, loader, reader) = (try Ledger.open(path, for: .adding), DocumentLoader(), Reader())
        try ledger.store(reader)
        let session = try AddSession(ledger, readBy: ReaderVersion(of: reader))
        for city in 0..<cities {
            for year in GeneratedCityReport.years {
                let report = GeneratedCityReport(city: city, year: year)
                var metadata = MetadataOverrides()
                metadata.area = report.area
                metadata.date = CalendarDate(iso: report.date)
                let document = try await loader.load(
                    bytes: Array(report.text.utf8), name: "\(city)-\(year).txt", overrides: metadata)
                try await session.store(
                    ReadDocument(
                        document: document, reading: reader.read(document.text, in: document.context)))
            }
        }
        try await session.commit()
        ledgers[cities] = ledger
        return ledger
    }
}
