import YardstickLedger
import YardstickReading

/// Areas in the order of one indicator in one year; areas with the same figure share a place.
struct Ranking {
    /// One area.
    struct Entry {
        let place: Int
        let area: String
        let line: LineSummary
        /// The share of the largest figure, 0...1, for a bar.
        let share: Double
    }

    /// The year that is ranked; nothing where no year has two areas, and each area's latest figure is ranked.
    let year: Int?
    /// The years that have figures, with how many areas have one, the latest first.
    let years: [(year: Int, areas: Int)]
    let entries: [Entry]
    /// The areas that have figures, but none for this year.
    let absent: [String]

    /// - Parameters:
    ///   - figures: What is known of the indicator's actual levels.
    ///   - asked: The year asked for; without one the latest of those that most areas have a figure for.
    ///   - isLessBetter: Whether the least comes first.
    ///   - lines: The actual levels that are about a year; without a year, all of them.
    init(
        _ figures: RankedFigures, year asked: Int?, isLessBetter: Bool, lines: (Int?) throws -> [LineSummary]
    ) rethrows {
        years = figures.years
        let most = years.map(\.areas).max() ?? 0
        let year = asked ?? (most > 1 ? years.first { $0.areas == most }?.year : nil)
        let usable = try lines(year).filter {
            $0.quantity.unit == figures.unit && $0.area != nil && Self.isWholeYear($0) && $0.axisValue != nil
                && (year == nil || $0.period?.end.year == year)
        }
        self.year = year
        let best = Self.surest(year == nil ? Self.latest(usable) : usable)
        entries = Self.placed(best, isLessBetter: isLessBetter)
        absent = figures.areas.subtracting(best.compactMap(\.area)).sorted()
    }

    private static func isWholeYear(_ line: LineSummary) -> Bool {
        line.period.map { $0.end.month == nil || $0.end.month == 12 } ?? false
    }

    /// Each area's lines of its latest year.
    private static func latest(_ lines: [LineSummary]) -> [LineSummary] {
        Dictionary(grouping: lines) { $0.area ?? "" }.values.flatMap { lines in
            let last = lines.compactMap { $0.period?.end.year }.max()
            return lines.filter { $0.period?.end.year == last }
        }
    }

    private static func surest(_ lines: [LineSummary]) -> [LineSummary] {
        Dictionary(grouping: lines) { $0.area ?? "" }.values.compactMap { lines in
            lines.max { ($0.confidence, $1.id) < ($1.confidence, $0.id) }
        }
    }

    private static func placed(_ lines: [LineSummary], isLessBetter: Bool) -> [Entry] {
        func value(_ line: LineSummary) -> Double { line.axisValue ?? 0 }
        let sorted = lines.sorted { left, right in
            if value(left) != value(right) { return (value(left) < value(right)) == isLessBetter }
            return (left.area ?? "") < (right.area ?? "")
        }
        let largest = sorted.map { value($0).magnitude }.max() ?? 0
        var place = 0
        var entries: [Entry] = []
        for (index, line) in sorted.enumerated() {
            if index == 0 || value(sorted[index - 1]) != value(line) { place = index + 1 }
            entries.append(
                Entry(
                    place: place, area: line.area ?? "", line: line,
                    share: largest > 0 ? max(0, value(line)) / largest : 0))
        }
        return entries
    }
}
