import Foundation
import GeneratedReports
import YardstickReading

/// Shows how the time of reading grows with the size of the text.
///
///     scale [MEGABYTES...]    seconds and MB/s a size; 1 4 16 64 256 without any
///     scale alone TEXT...     the whole reading of these texts alone, on one core: MB/s of the processor's time
///     scale thousand FOLDER   writes 1,000 documents of 80 KB, to time `yardstick add` on
///     scale cities FOLDER     writes ten years' reports of 200 cities, to time `yardstick audit` on
@main
enum Scale {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "thousand", let folder = arguments.dropFirst().first, arguments.count == 2 {
            return try writeThousand(into: folder)
        }
        if arguments.first == "cities", let folder = arguments.dropFirst().first, arguments.count == 2 {
            return try writeCities(into: folder)
        }
        if arguments.first == "alone", arguments.count > 1 {
            return try readAlone(arguments.dropFirst().map { $0 })
        }
        let sizes = arguments.compactMap { Int($0) }.filter { (1...2000).contains($0) }
        guard sizes.count == arguments.count else {
            FileHandle.standardError.write(
                Data(
                    """
                    usage: scale [MEGABYTES, from 1 to 2000...] | scale alone TEXT... | scale thousand FOLDER \
                    | scale cities FOLDER

                    """.utf8))
            exit(64)
        }
        measure(sizes.isEmpty ? [1, 4, 16, 64, 256] : sizes)
    }

    private static func readAlone(_ paths: [String]) throws {
        guard let figure = try ReadingAlone(of: paths).measured() else { return }
        print(
            "\(paths.count) texts, \(figure.bytes) bytes, \(figure.measurements) measurements:",
            String(format: "%.3f seconds of one core,", figure.seconds),
            String(format: "%.1f MB/s", figure.megabytesASecond),
            "(the middle of \(ReadingAlone.runs) runs; the reading alone)")
    }

    private static func measure(_ sizes: [Int]) {
        let context = ReadingContext(
            language: .english, date: CalendarDate(year: 2022, month: 1, day: 26), area: "the city",
            kind: .report)
        let reader = Reader()
        _ = reader.read(GeneratedReport.text(bytes: 100_000), in: context)
        print("      MB   seconds   of processor   MB/s of processor   measurements")
        for size in sizes {
            let text = GeneratedReport.text(bytes: size * 1_000_000)
            var count = 0
            let before = processorSeconds
            let time = ContinuousClock().measure { count = reader.read(text, in: context).measurements.count }
            let seconds = processorSeconds - before
            let columns = [
                column(String(size), 8), column(String(format: "%.2f", time / .seconds(1)), 10),
                column(String(format: "%.2f", seconds), 15),
                column(String(format: "%.1f", Double(text.count) / seconds / 1_000_000), 20),
                column(String(count), 15),
            ]
            print(columns.joined())
        }
    }

    /// Time that this process has had of the processors, which other processes do not stretch as they do the
    /// clock's.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    private static func column(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func writeThousand(into folder: String) throws {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for number in 1...1000 {
            let text = GeneratedReport.text(bytes: 80_000, seed: UInt64(number))
            try Data(text).write(to: folder.appending(path: String(format: "report-%04d.txt", number)))
        }
    }

    private static func writeCities(into folder: String) throws {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for city in 0..<200 {
            for year in GeneratedCityReport.years {
                let report = GeneratedCityReport(city: city, year: year)
                let name = "city-\(city)-\(year)"
                try Data(report.text.utf8).write(to: folder.appending(path: name + ".txt"))
                let sidecar = "area: \(report.area)\ndate: \"\(report.date)\"\nkind: report\n"
                try Data(sidecar.utf8).write(to: folder.appending(path: name + ".yaml"))
            }
        }
    }
}
