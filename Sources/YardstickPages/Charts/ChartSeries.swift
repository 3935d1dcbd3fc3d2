import YardstickLedger
import YardstickReading

/// One area's line in a chart: its actuals, its targets, and what a target requires.
struct ChartSeries {
    let name: String
    let lines: [LineSummary]

    /// The lines that have a place in a chart: a number and a year.
    init(name: String, lines: [LineSummary]) {
        self.name = name
        self.lines = lines.filter { $0.axisValue != nil && $0.period != nil }
    }

    /// One actual a point in time, the surest, by time: what the line runs through.
    var actuals: [LineSummary] {
        var best: [Double: LineSummary] = [:]
        for line in lines where line.role == .actual {
            guard let year = line.period?.axisYear else { continue }
            if let other = best[year], other.confidence >= line.confidence { continue }
            best[year] = line
        }
        return best.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The targets that lie ahead of the latest actual, the next first, one a year.
    var ahead: [LineSummary] {
        guard let latest = actuals.last?.period?.axisYear else { return [] }
        var seen = Set<Double>()
        return lines.filter { $0.role == .target && ($0.period?.axisYear ?? 0) > latest }
            .sorted { ($0.period?.axisYear ?? 0) < ($1.period?.axisYear ?? 0) }
            .filter { seen.insert($0.period?.axisYear ?? 0).inserted }
    }

    /// What stands furthest to the right: the name goes beside it.
    var last: LineSummary? {
        lines.max {
            ($0.period?.axisYear ?? 0, $0.role == .target ? 1 : 0) < (
                $1.period?.axisYear ?? 0, $1.role == .target ? 1 : 0
            )
        }
    }

    /// All numbers that have to fit on the axis; what a document compares with does not stretch it.
    var values: [Double] {
        lines.filter { $0.role != .reference }.flatMap { line -> [Double] in
            switch line.quantity.value {
            case .exact(let value): [value]
            case .range(let low, let high): [low, high]
            case .unrepresentable: []
            }
        }
    }
}
