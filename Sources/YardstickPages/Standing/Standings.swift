import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

/// How all targets of the ledger stand.
struct Standings: Sendable {
    /// By the place of the statement in force.
    let all: [Standing]
    private let places: [Int64: Int]

    /// Follows the targets of a ledger by the rule set of paces.
    init(of ledger: Ledger) throws(LedgerError) {
        guard let rules = RuleSet.standard.first(where: { $0.name == "pace" }) ?? RuleSet.standard.first
        else {
            (all, places) = ([], [:])
            return
        }
        let tracker = try Tracker(of: ledger, rules: rules)
        all = tracker.track().map { StandingBuilder(tracker).standing(of: $0) }
        var places: [Int64: Int] = [:]
        for (place, standing) in all.enumerated() {
            for line in standing.statements { places[line] = place }
        }
        self.places = places
    }

    /// How the target that a line states stands.
    subscript(line: Int64) -> Standing? { places[line].map { all[$0] } }
}

/// Puts a tracked target into words.
private struct StandingBuilder {
    private let tracker: Tracker
    private var figures: Figures { tracker.figures }

    init(_ tracker: Tracker) {
        self.tracker = tracker
    }

    func standing(of tracked: TrackedTarget) -> Standing {
        let figure = figures.all[tracked.target]
        let indicator = figures.indicator(of: figure)
        return Standing(
            id: figure.id, statements: tracked.statements.map { figures.all[$0].id },
            document: figures.source(of: figure).id, area: tracker.area(of: tracked),
            indicatorCode: indicator.code, indicator: indicator.phrase, topic: indicator.topic,
            deadline: figure.span?.lastYear, status: tracked.status, grounds: tracked.grounds.description,
            why: why(tracked), baseline: tracked.baseline.map { milestone($0, tracked) },
            latest: tracked.latest.map { milestone($0, tracked) },
            required: tracked.pace.required.map { words($0, tracked) },
            observed: tracked.pace.observed.map { words($0, tracked) },
            outOfReachFrom: tracked.pace.outOfReachFrom, life: tracked.life.map(step), rules: tracked.rules)
    }

    private func why(_ tracked: TrackedTarget) -> String {
        guard tracked.grounds == .measured, let measured = tracked.judgement.measured, measured.isFinite
        else {
            return tracked.grounds.inShort
        }
        return "at " + Magnitude.digits(measured * 100, 0) + "% of the pace"
    }

    private func milestone(_ mark: Mark, _ tracked: TrackedTarget) -> Standing.Milestone {
        let place = mark.observation?.figure ?? -1
        let line = figures.all.indices.contains(place) ? figures.all[place].id : nil
        return Standing.Milestone(
            text: ComputedNumber(mark.value, unit: tracked.measure.unit).text,
            time: YearTime(mark.time).description,
            line: line, isDerived: mark.observation?.isDerived ?? false)
    }

    private func words(_ pace: Pace, _ tracked: TrackedTarget) -> String {
        if let rate = pace.rate { return ComputedNumber.signed(rate) + "% a year" }
        let unit = tracked.measure.unit
        if unit == .percent || unit == .percentagePoint {
            return ComputedNumber.signed(pace.perYear) + " points a year"
        }
        return (pace.perYear > 0 ? "+" : "") + ComputedNumber(pace.perYear, unit: unit).text + " a year"
    }

    private func step(_ step: LifeStep) -> Standing.Step {
        let source = figures.sources[step.source]
        return Standing.Step(
            kind: step.kind, document: source.id, title: source.title, date: source.date?.words,
            line: step.figure.map { figures.all[$0].id })
    }
}

/// A number that was computed, cut to what can be meant: five leading digits.
struct ComputedNumber {
    let text: String

    init(_ value: Double, unit: YardstickReading.Unit) {
        let quantity = Quantity(
            range: 0..<0, value: .exact(Self.rounded(value)), unit: unit, noun: nil, comparator: .equal)
        text = QuantityWords(quantity, form: .level, indicator: "", surface: "").text
    }

    /// With its sign and at most two decimals.
    static func signed(_ value: Double) -> String {
        let places = value.magnitude >= 10 ? 0 : value.magnitude >= 1 ? 1 : 2
        return (value > 0 ? "+" : "") + Magnitude.digits(value, places)
    }

    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var factor = 1.0
        while value.magnitude * factor < 1e4, factor < 1e12 { factor *= 10 }
        while value.magnitude * factor >= 1e5, factor > 1e-18 { factor /= 10 }
        return (value * factor).rounded() / factor
    }
}
