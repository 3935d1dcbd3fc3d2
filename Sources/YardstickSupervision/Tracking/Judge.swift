import YardstickSeries

/// Judges a target by its way and a rule set.
struct Judge {
    let rules: RuleSet
    let goal: Goal
    let aim: Aim
    let way: Progression
    let words: ClauseWords
    /// The year in which the question is asked.
    let year: Int

    func judgement() -> Judgement {
        if let mark = markThatReached {
            let isAtStart = mark.time <= way.start?.time ?? -.infinity
            // What was passed before the target was made says nothing against the figure that it asked for.
            if !isAtStart || way.settled == nil { return met(isAtStart) }
        }
        if let settled = way.settled, let observation = settled.observation {
            return verdict(on: observation)
        }
        if way.gap == .disputed { return Judgement(.disputed) }
        guard year <= goal.lastYear else { return Judgement(way.gap ?? .noFigureForDeadline) }
        guard let latest = way.readings.last else { return withoutReading }
        return underWay(latest)
    }

    private func verdict(on observation: Observation) -> Judgement {
        switch aim.verdict(on: observation) {
        case .met: Judgement(.met, .figureOfDeadline, light: .green)
        case .missed: Judgement(.missed, .figureOfDeadline, light: .red)
        case .open: Judgement(.roundingLeavesOpen)
        }
    }

    private func met(_ atStart: Bool) -> Judgement {
        Judgement(.met, atStart ? .passedAtStart : .reachedEarly, light: .green)
    }

    /// The first mark at which a target that asks for no more than a level to be reached was met. A total that is to
    /// become large enough can only grow.
    private var markThatReached: Mark? {
        guard !way.isFlat, aim.way != .within else { return nil }
        if way.isCumulative {
            guard aim.way == .up else { return nil }
            return way.readings.first { mark in mark.value >= way.end * (1 - 1e-9) && isSurely(mark) }
        }
        guard words.contains(.isReached), goal.kind == .level || goal.kind == .multiple else { return nil }
        return ([way.start].compactMap { $0 }.filter(isLevelOfItsOwn) + way.readings).first { mark in
            mark.observation.map { aim.exact.verdict(on: $0) == .met } ?? false
        }
    }

    /// Last year's amount is not this year's: revenue of 62 billion does not meet the 60 billion of the year after.
    private func isLevelOfItsOwn(_ start: Mark) -> Bool {
        !goal.measure.unit.isAmount || way.deadline - start.time > 1
    }

    private func isSurely(_ mark: Mark) -> Bool {
        mark.observation.map { !$0.isDerived || holdsAll($0) } ?? false
    }

    private func holdsAll(_ observation: Observation) -> Bool {
        observation.stated.low >= way.end * (1 - 1e-9)
    }

    private var withoutReading: Judgement {
        if let gap = way.gap { return Judgement(gap) }
        if way.isFlat || way.isCumulative { return Judgement(.noActual) }
        return Judgement(way.start == nil ? .noActual : .onlyBaseline)
    }
}

// MARK: Under way

extension Judge {
    private func underWay(_ latest: Mark) -> Judgement {
        if rules.measure == .monthsMissed { return byMonths }
        // What should rise to "about 75" is under way until it is 75; a ceiling of "about 3" holds at 3.1.
        let standing = aim.way == .up && !way.isFlat ? aim.exact : aim
        if !way.isCumulative, let observation = latest.observation, standing.verdict(on: observation) == .met
        {
            return Judgement(.onTrack, way.isFlat ? .measured : .holdsSoFar, measured: nil, light: .green)
        }
        if way.isFlat {
            return byMeasure(rules.measure == .pace ? flatRatio(latest) : 100 * (1 - flatRatio(latest)))
        }
        guard let start = way.start else { return Judgement(.noBaseline) }
        if let observation = start.observation, aim.exact.verdict(on: observation) == .met {
            return Judgement(.behind, .lostAgain, light: .yellow)
        }
        if way.isCumulative, aim.way == .down { return byMeasure(spending(start, latest)) }
        guard let measured = rules.measure == .pace ? paceRatio(start, latest) : pointsBehind(start, latest)
        else {
            return Judgement(.outOfRange)
        }
        return byMeasure(measured)
    }

    private func byMeasure(_ measured: Double) -> Judgement {
        guard measured.isFinite, let band = rules.band(for: measured) else { return Judgement(.outOfRange) }
        return Judgement(band.status, .measured, measured: measured, light: band.light)
    }

    private func paceRatio(_ start: Mark, _ latest: Mark) -> Double? {
        let end = Mark(time: way.deadline, value: way.end, observation: nil)
        let compounds = way.compounds && start.value > 0 && end.value > 0 && latest.value > 0
        guard let required = Pace(from: start, to: end, compounds: compounds),
            let observed = Pace(from: start, to: latest, compounds: compounds)
        else { return nil }
        return observed.ratio(to: required, compounds: compounds)
    }

    /// How much of the way was to be done by now, less how much is done, in percentage points.
    private func pointsBehind(_ start: Mark, _ latest: Mark) -> Double? {
        let distance = way.end - start.value
        guard distance != 0, way.deadline > start.time else { return nil }
        let share = (latest.time - start.time) / (way.deadline - start.time)
        let planned =
            way.compounds && start.value > 0 && way.end > 0
            ? start.value * (way.end / start.value).power(share) : start.value + distance * share
        return 100 * (planned - latest.value) / distance
    }

    /// A rate so far against the rate that is wanted, which it misses: their quotient where both are above zero, 0 or
    /// less where the sign is wrong, and never a quotient by zero.
    private func flatRatio(_ latest: Mark) -> Double {
        let (own, wanted) = (latest.value, way.end)
        switch aim.way {
        case .up where wanted > 0: return own / wanted
        case .down where wanted < 0: return own / wanted
        case .down where wanted > 0 && own > 0: return wanted / own
        case .up where wanted < 0 && own < 0: return wanted / own
        default: return 0
        }
    }

    /// What should not come together is measured the other way round: what was to be by now over what is.
    private func spending(_ start: Mark, _ latest: Mark) -> Double {
        let share = (latest.time - start.time) / (way.deadline - start.time)
        let planned = way.end * share
        let ratio = latest.value > 0 ? planned / latest.value : 1
        return rules.measure == .pace ? ratio : max(0, 100 * (1 - ratio))
    }

    /// Months in a row, up to the last reported one, in which the year so far was below plan.
    private var byMonths: Judgement {
        let months = way.readings.filter { $0.time > way.deadline - 1 }
        guard !months.isEmpty else { return Judgement(.noMonths) }
        var missed = 0.0
        var expected = months.last?.time ?? 0
        for month in months.reversed() {
            guard abs(month.time - expected) < 0.01, isBelowPlan(month) else { break }
            missed += 1
            expected -= 1.0 / 12
        }
        return byMeasure(missed)
    }

    private func isBelowPlan(_ month: Mark) -> Bool {
        if way.isFlat { return month.observation.map { aim.verdict(on: $0) == .missed } ?? false }
        guard let start = way.start else { return false }
        let share = (month.time - start.time) / (way.deadline - start.time)
        let planned = start.value + (way.end - start.value) * share
        let slack = 1e-9 * abs(planned)
        return aim.way == .down ? month.value > planned + slack : month.value < planned - slack
    }
}
