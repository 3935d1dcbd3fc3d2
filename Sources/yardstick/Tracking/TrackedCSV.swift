import YardstickLedger
import YardstickSeries
import YardstickSupervision

/// What tracking adds to the CSV line of a target.
enum TrackedCSV {
    static let header = [
        "status", "grounds", "light", "rules", "measured", "number", "baseline", "baselinePeriod",
        "baselineId",
        "latestActual", "latestActualPeriod", "latestActualId", "requiredPerYear", "requiredRate",
        "observedPerYear",
        "observedRate", "outOfReachFrom", "outlookExpected", "outlookChance", "annualTargets", "planTarget",
        "life",
    ]

    static func fields(of tracked: TrackedTarget, in index: SubjectIndex) -> [String?] {
        let judgement = tracked.judgement
        let verdict = [
            tracked.status.rawValue, tracked.grounds.description, judgement.light?.rawValue, tracked.rules,
            number(judgement.measured), number(tracked.number),
        ]
        let pace = [
            number(tracked.pace.required?.perYear), number(tracked.pace.required?.rate),
            number(tracked.pace.observed?.perYear), number(tracked.pace.observed?.rate),
            tracked.pace.outOfReachFrom.map(String.init), number(tracked.outlook?.expected),
            number(tracked.outlook?.chance),
        ]
        let links = [ids(tracked.annual, index), ids(tracked.plan.map { [$0] } ?? [], index)]
        let life = tracked.life.map { step in
            step.kind.rawValue + " " + (index.figures.sources[step.source].date?.description ?? "undated")
        }
        return verdict + mark(tracked.baseline, index) + mark(tracked.latest, index) + pace + links
            + [life.joined(separator: " > ")]
    }

    private static func mark(_ mark: Mark?, _ index: SubjectIndex) -> [String?] {
        guard let mark else { return [nil, nil, nil] }
        let figure = mark.observation.flatMap { $0.figure >= 0 ? $0.figure : nil }
        return [
            number(mark.value), YearTime(mark.time).description,
            figure.map { String(index.figures.all[$0].id) },
        ]
    }

    private static func ids(_ figures: [Int], _ index: SubjectIndex) -> String? {
        figures.isEmpty ? nil : figures.map { String(index.figures.all[$0].id) }.joined(separator: " ")
    }

    private static func number(_ number: Double?) -> String? {
        guard let number else { return nil }
        var writer = JSONWriter()
        writer.value(number)
        return writer.text
    }
}
