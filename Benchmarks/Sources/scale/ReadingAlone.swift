import Foundation
import YardstickReading

/// The whole reading of texts, and nothing but it: bytes in memory to measurements in memory, on one core.
///
/// Loading files, finding titles and dates, and printing are not in it. The reader is made and has read each text once
/// before the clock starts, so that what is made once in a process is not counted either.
struct ReadingAlone {
    /// How many times all texts are read; the figure is that of the run in the middle.
    static let runs = 5

    private let texts: [[UInt8]]
    private let reader = Reader()
    private let context = ReadingContext(
        language: .english, date: CalendarDate(year: 2022, month: 1, day: 26), area: "the city", kind: .report
    )

    /// - Parameter paths: Plain texts and Markdown in UTF-8.
    init(of paths: [String]) throws {
        texts = try paths.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    }

    /// What a run came to.
    struct Figure {
        let bytes: Int
        let seconds: Double
        let measurements: Int

        var megabytesASecond: Double { Double(bytes) / seconds / 1_000_000 }
    }

    /// The run in the middle, by the time that this thread had of a processor.
    func measured() -> Figure? {
        _ = read()
        let runs = (0..<Self.runs).map { _ in read() }.sorted { $0.seconds < $1.seconds }
        return runs.isEmpty ? nil : runs[runs.count / 2]
    }

    private func read() -> Figure {
        var count = 0
        let before = Self.threadSeconds
        for text in texts { count += reader.read(text, in: context).measurements.count }
        return Figure(
            bytes: texts.reduce(0) { $0 + $1.count }, seconds: Self.threadSeconds - before,
            measurements: count)
    }

    private static var threadSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
