import Foundation
import GRDB
import GeneratedReports
import YardstickLedger
import YardstickReading

/// A ledger of made-up cities, of any size: each city has a report a year from 2016 to 2025, the one of 2021 with targets
/// for 2025, and the reports say what the city's indicators were.
///
/// The rows are written straight into the tables, because reading a million numbers from text takes minutes. They are as
/// `add` would leave them, but for the evidence, which is empty. The same seed gives the same ledger on every machine.
public struct GeneratedLedger {
    /// How many measurements there are to be, about.
    public var measurements = 1_000_000
    /// How many of them are targets, about.
    public var targets = 20_000
    /// How many cities.
    public var cities = 400

    static let years = 2016...2025
    private let indicators = Catalogue.standard.indicators

    /// Describes a ledger of the usual size.
    public init() {}

    /// Writes the ledger into a new file.
    public func write(to path: String) throws {
        try Ledger.open(path, for: .adding).store(Reader())
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = OFF")
            try database.inTransaction {
                var writer = try RowWriter(database)
                for city in 0..<cities {
                    for year in Self.years { try write(city, year, &writer) }
                }
                try writer.storeNumbers()
                return .commit
            }
        }
        try queue.close()
    }

    private var perReport: Int { measurements / (cities * Self.years.count) }
    private var targetsPerCity: Int { targets / cities }

    private func write(_ city: Int, _ year: Int, _ writer: inout RowWriter) throws {
        var report = Report(city: city, year: year)
        let actuals = perReport - (year == 2021 ? targetsPerCity : 0)
        for number in 0..<max(0, actuals) {
            let indicator = indicators[number % indicators.count]
            report.add(
                indicator, .actual, value: value(of: number, city: city, year: year - 1), year: year - 1)
        }
        if year == 2021 {
            for number in 0..<targetsPerCity {
                let indicator = indicators[number % indicators.count]
                let factor = 1.15 + Double((number * 7 + city) % 40) / 100
                report.add(
                    indicator, .target, value: value(of: number, city: city, year: 2020) * factor, year: 2025)
            }
        }
        try writer.write(report)
    }

    /// A value that grows by its own rate, with some noise.
    private func value(of indicator: Int, city: Int, year: Int) -> Double {
        var dice = SplitMix(seed: UInt64(indicator * 100_003 + city * 131 + year))
        let rate = 1.02 + Double((indicator * 13 + city * 7) % 60) / 1000
        let noise = 1 + Double(dice.next() % 200) / 10_000 - 0.01
        let start = 20 + Double((indicator * 31 + city * 17) % 400) / 10
        return (start * pow(rate, Double(year - 2015)) * noise * 10).rounded() / 10
    }
}
