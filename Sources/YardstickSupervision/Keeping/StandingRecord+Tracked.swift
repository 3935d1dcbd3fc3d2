import YardstickLedger
import YardstickSeries

extension StandingRecord {
    /// Takes down how a target stands.
    ///
    /// - Parameters:
    ///   - tracked: The target.
    ///   - tracker: What tracked it.
    ///   - section: The outermost heading above it.
    init(_ tracked: TrackedTarget, _ tracker: Tracker, section: String?) {
        let figures = tracker.figures
        let figure = figures.all[tracked.target]
        let indicator = figures.indicator(of: figure)
        func milestone(_ mark: Mark) -> Milestone {
            let place = mark.observation?.figure ?? -1
            return Milestone(
                value: mark.value, time: mark.time,
                line: figures.all.indices.contains(place) ? figures.all[place].id : nil,
                isDerived: mark.observation?.isDerived ?? false)
        }
        func pace(_ pace: YardstickSupervision.Pace) -> Pace { Pace(perYear: pace.perYear, rate: pace.rate) }
        self.init(
            id: figure.id, statements: tracked.statements.map { figures.all[$0].id },
            document: figures.source(of: figure).id, start: Int(figure.start),
            area: tracker.area(of: tracked),
            indicator: indicator.phrase, indicatorCode: indicator.code, topic: indicator.topic,
            section: section, deadline: figure.span?.lastYear, status: tracked.status.rawValue,
            statusOrder: tracked.status.order, grounds: tracked.grounds.rawValue,
            light: tracked.judgement.light?.rawValue,
            measured: tracked.judgement.measured.flatMap { $0.isFinite ? $0 : nil }, rules: tracked.rules,
            unit: tracked.measure.unit, number: tracked.number, baseline: tracked.baseline.map(milestone),
            latest: tracked.latest.map(milestone), required: tracked.pace.required.map(pace),
            observed: tracked.pace.observed.map(pace), outOfReachFrom: tracked.pace.outOfReachFrom,
            outlook: tracked.outlook.map {
                Outlook(expected: $0.expected, low: $0.low, high: $0.high, chance: $0.chance)
            },
            isSpokenOfAgain: tracked.isSpokenOfAgain,
            life: tracked.life.map { step in
                Step(
                    kind: step.kind.rawValue, document: figures.sources[step.source].id,
                    line: step.figure.map { figures.all[$0].id })
            })
    }
}

extension Status {
    /// Its place among all, the best first.
    public var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
