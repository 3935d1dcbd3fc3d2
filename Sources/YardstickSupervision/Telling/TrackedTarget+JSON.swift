import YardstickLedger
import YardstickReading
import YardstickSeries

extension JSONWriter {
    /// Writes a tracked target: its measurement with what was found out about it.
    ///
    /// - Parameters:
    ///   - tracked: The target.
    ///   - line: The line of the statement in force.
    ///   - index: Where its figures are.
    public mutating func tracked(_ tracked: TrackedTarget, _ line: MeasurementLine, in index: SubjectIndex) {
        measurement(line) { json in
            let unit = tracked.unit
            json.text("status", tracked.status.rawValue)
            json.text("grounds", tracked.grounds.description)
            json.text("light", tracked.judgement.light?.rawValue)
            json.text("rules", tracked.rules)
            json.number("measured", tracked.judgement.measured)
            json.text("goal", tracked.goal?.kind.rawValue)
            json.number("number", tracked.number)
            json.mark("baseline", tracked.baseline, unit, index)
            json.mark("latestActual", tracked.latest, unit, index)
            json.pace("plannedPace", tracked.pace.planned, unit)
            json.pace("requiredPace", tracked.pace.required, unit)
            json.pace("observedPace", tracked.pace.observed, unit)
            json.pace("pastPace", tracked.pace.past, unit)
            json.pace("bestPace", tracked.pace.best, unit)
            json.number("outOfReachFrom", tracked.pace.outOfReachFrom.map(Double.init))
            json.outlook(tracked.outlook)
            json.lines("annualTargets", tracked.annual, index)
            json.lines("planTarget", tracked.plan.map { [$0] } ?? [], index)
            json.life(tracked.life, index)
        }
    }

    private mutating func text(_ key: StaticString, _ value: String?) {
        self.key(key)
        self.value(value)
    }

    private mutating func number(_ key: StaticString, _ value: Double?) {
        self.key(key)
        if let value { self.value(value) } else { null() }
    }

    private mutating func mark(_ key: StaticString, _ mark: Mark?, _ unit: Unit?, _ index: SubjectIndex) {
        self.key(key)
        guard let mark else { return null() }
        object { json in
            let said = mark.observation.flatMap { $0.figure >= 0 ? index.figures.all[$0.figure] : nil }
            json.key("id")
            if let said { json.value(said.id) } else { json.null() }
            json.text("document", said.map { index.figures.source(of: $0).name })
            json.text("known", said.flatMap { index.figures.source(of: $0).date?.description })
            json.number("value", mark.value)
            json.text("unit", unit?.rawValue)
            json.text("period", YearTime(mark.time).description)
            json.lines("derivedFrom", mark.observation?.derivedFrom ?? [], index)
        }
    }

    private mutating func pace(_ key: StaticString, _ pace: Pace?, _ unit: Unit?) {
        self.key(key)
        guard let pace else { return null() }
        object { json in
            json.number("perYear", pace.perYear)
            json.text("unit", unit?.rawValue)
            json.number("rate", pace.rate)
            json.text("from", YearTime(pace.from).description)
            json.text("through", YearTime(pace.through).description)
        }
    }

    private mutating func outlook(_ outlook: Outlook?) {
        key("outlook")
        guard let outlook else { return null() }
        object { json in
            json.text("kind", "extrapolation")
            json.text("method", outlook.method.rawValue)
            json.number("actuals", Double(outlook.count))
            json.number("expected", outlook.expected)
            json.number("low", outlook.low)
            json.number("high", outlook.high)
            json.number("confidence", Outlook.confidence)
            json.number("chance", outlook.chance)
            json.number("pastHits", Double(outlook.hits))
            json.number("pastMisses", Double(outlook.misses))
        }
    }

    private mutating func lines(_ key: StaticString, _ figures: [Int], _ index: SubjectIndex) {
        self.key(key)
        array { array in
            for figure in figures where figure >= 0 { array.value(index.figures.all[figure].id) }
        }
    }

    private mutating func life(_ life: [LifeStep], _ index: SubjectIndex) {
        key("life")
        array { array in
            for step in life {
                array.object { json in
                    let source = index.figures.sources[step.source]
                    json.text("step", step.kind.rawValue)
                    json.text("document", source.name)
                    json.text("date", source.date?.description)
                    json.key("id")
                    if let figure = step.figure {
                        json.value(index.figures.all[figure].id)
                    } else {
                        json.null()
                    }
                    json.key("changes")
                    json.array { changes in for part in step.parts { changes.value(part.rawValue) } }
                }
            }
        }
    }
}

extension TrackedTarget {
    /// The unit of its numbers: of a growth percent, of a multiple that of the levels.
    public var unit: YardstickReading.Unit? { goal.map { _ in measure.unit } }
}
