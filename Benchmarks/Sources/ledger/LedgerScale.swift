import Foundation
import GeneratedLedger
import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

/// Shows how long questions about a large ledger take.
///
///     ledger make FILE [MEASUREMENTS]    writes a ledger; of 1,000,000 measurements and 20,000 targets without a number
///     ledger track FILE                  follows all of its targets, with seconds and peak memory a step
@main
enum LedgerScale {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case ("make", 2), ("make", 3):
            try make(arguments[1], arguments.count == 3 ? Int(arguments[2]) : 1_000_000)
        case ("track", 2): try track(arguments[1])
        default: usage()
        }
    }

    private static func usage() -> Never {
        FileHandle.standardError.write(
            Data("usage: ledger make FILE [MEASUREMENTS] | ledger track FILE\n".utf8))
        exit(64)
    }

    private static func make(_ path: String, _ measurements: Int?) throws {
        guard let measurements, measurements >= 4000, !FileManager.default.fileExists(atPath: path) else {
            usage()
        }
        var ledger = GeneratedLedger()
        ledger.measurements = measurements
        ledger.targets = measurements / 50
        ledger.cities = max(1, measurements / 2500)
        try ledger.write(to: path)
    }

    private static func track(_ path: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        var last = start
        func step(_ name: String) {
            let now = clock.now
            print(
                "\(name.padding(toLength: 34, withPad: " ", startingAt: 0))"
                    + String(format: "%6.2f s  %5d MB", (now - last) / .seconds(1), peakMegabytes))
            last = now
        }
        guard let rules = RuleSet.standard("pace") else { return }
        let ledger = try Ledger.open(path, for: .reading)
        let tracker = try Tracker(of: ledger, rules: rules)
        step("\(tracker.figures.all.count) figures loaded")
        let targets = tracker.track()
        step("\(targets.count) targets followed")
        let day = CalendarDate(year: 2023, month: 6, day: 30).map(KnownDay.init)
        let earlier = tracker.track(asOf: day)
        step("\(earlier.count) as of 2023-06-30")
        let counts = Dictionary(grouping: targets, by: \.status).mapValues(\.count)
        print(Status.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", "))
        print(String(format: "in all %.2f s", (clock.now - start) / .seconds(1)))
    }

    /// The most memory that the process ever had.
    private static var peakMegabytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) / 1024
    }
}
