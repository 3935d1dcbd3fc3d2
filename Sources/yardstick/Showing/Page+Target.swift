import YardstickLedger
import YardstickSeries
import YardstickSupervision

extension Page {
    /// The life of a target: how it stands, its paces, the documents that spoke of it, the actuals.
    func lines(of target: TrackedTarget, by tracker: Tracker, asOf day: KnownDay?) -> [String] {
        let words = TargetWords(target: target, tracker: tracker, day: day)
        return ["", paint.bold("Target")] + properties(words.standing + words.paces + words.family)
            + ["", paint.bold("Life")] + table(words.life)
            + (words.actuals.isEmpty ? [] : ["", paint.bold("Actuals")] + table(words.actuals))
    }

    /// Rows with their cells under each other, without titles.
    private func table(_ rows: [[String]]) -> [String] {
        let columns = (rows.first ?? []).indices
        let widths = columns.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0.padded(to: $1) }
            let line = cells.joined(separator: "  ")
            let end = line.lastIndex { $0 != " " }
            return (end.map { String(line[...$0]) } ?? "").shortened(to: terminal.width)
        }
    }
}

/// What there is to tell of a target, in words.
private struct TargetWords {
    let target: TrackedTarget
    let tracker: Tracker
    let day: KnownDay?

    private var figures: Figures { tracker.figures }
    private var cells: TrackedCells { TrackedCells(figures: figures, withAreas: true, withYears: true) }

    var standing: [(name: String, value: String?)] {
        let measured = target.judgement.measured.map { ", \(HumanNumber.short($0))" } ?? ""
        let light = target.judgement.light.map { " (\($0.rawValue))" } ?? ""
        return [
            ("status", "\(target.status.rawValue)\(light): \(target.grounds)"),
            ("judged by", target.rules + measured),
            ("from", target.baseline.map { cells.mark($0, target) + place(of: $0.observation) }),
            ("latest", target.latest.map { cells.mark($0, target) + place(of: $0.observation) }),
        ]
    }

    var paces: [(name: String, value: String?)] {
        [
            ("planned", text(target.pace.planned)), ("observed", text(target.pace.observed)),
            ("still needs", text(target.pace.required)), ("years before", text(target.pace.past)),
            ("best year", text(target.pace.best)),
            (
                "out of reach",
                target.pace.outOfReachFrom.map { "at the end of \($0), not even the best pace would do" }
            ),
        ] + outlook
    }

    var family: [(name: String, value: String?)] {
        target.annual.enumerated().map { ($0.offset == 0 ? "its years" : "", other($0.element)) }
            + [("stands under", target.plan.map(other))]
    }

    var life: [[String]] {
        target.life.map { step in
            let source = figures.sources[step.source]
            let said = step.figure.map { figures.all[$0] }
            let number = said.map { step.kind == .settled ? settled($0) : cells.text($0) } ?? ""
            return [
                source.date?.description ?? "undated", step.kind.rawValue, VisibleText.line(number),
                VisibleText.line(source.name) + (said.map { " (\($0.id))" } ?? ""),
            ]
        }
    }

    /// Each period with all that was said of it, the latest first.
    var actuals: [[String]] {
        guard let goal = target.goal else { return [] }
        let measure = goal.kind == .averageGrowth ? goal.measure : target.measure
        let subject = tracker.index.subject(of: figures.all[target.target])
        let points = Series(of: subject, in: measure, from: tracker.index, knownOn: day).points
        return points.reversed().flatMap { point in
            point.vintages.reversed().enumerated().map { place, said in
                let source = figures.source(of: figures.all[said.figure])
                return [
                    place == 0 ? point.span.period?.description ?? "" : "",
                    HumanNumber.text(said.value, measure.unit) + (point.isDisputed ? " (disputed)" : ""),
                    place == 0 ? "" : "earlier", source.date?.description ?? "undated",
                    VisibleText.line(source.name) + " (\(figures.all[said.figure].id))",
                ]
            }
        }
    }

    private func settled(_ figure: Figure) -> String {
        target.latest.map { cells.mark($0, target) } ?? cells.text(figure)
    }

    private func text(_ pace: Pace?) -> String? {
        pace.map { "\(PaceWords($0, target).text), \(YearTime($0.from)) to \(YearTime($0.through))" }
    }

    private func place(of observation: Observation?) -> String {
        guard let observation, observation.figure >= 0 else { return "" }
        let lines = observation.isDerived ? observation.derivedFrom.filter { $0 >= 0 } : [observation.figure]
        let numbers = lines.map { String(figures.all[$0].id) }.joined(separator: ", ")
        return observation.isDerived ? " (computed from lines \(numbers))" : " (line \(numbers))"
    }

    private func other(_ index: Int) -> String {
        let figure = figures.all[index]
        return "\(figure.span.map { "\($0.lastYear): " } ?? "")\(cells.text(figure)) (line \(figure.id))"
    }

    private var outlook: [(name: String, value: String?)] {
        guard let outlook = target.outlook else { return [] }
        func number(_ value: Double) -> String { HumanNumber.text(value, target.measure.unit) }
        let past =
            outlook.hits + outlook.misses == 0
            ? nil : "of its past forecasts \(outlook.hits) right, \(outlook.misses) wrong"
        return [
            (
                "outlook",
                "\(number(outlook.expected)), if the trend of \(outlook.count) actuals goes on (an extrapolation)"
            ),
            ("", "\(number(outlook.low)) to \(number(outlook.high)) with 80 % confidence"),
            ("", "chance of meeting the target \(Int((outlook.chance * 100).rounded())) %"), ("", past),
        ]
    }
}
