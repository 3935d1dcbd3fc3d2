import YardstickLedger
import YardstickReading
import YardstickSeries

/// Follows the targets of one subject.
struct SubjectTracker {
    let index: SubjectIndex
    let rules: RuleSet
    /// The figures about the subject that are known.
    let members: [Int]
    let listings: Listings
    /// The year in which the question is asked.
    let year: Int

    func targets() -> [TrackedTarget] {
        let promises = TargetPromise.all(among: members, in: index)
        return promises.map { promise in
            followed(promise, family: Family(of: promise, among: promises, in: index))
        }
    }

    private func followed(_ promise: TargetPromise, family: Family) -> TrackedTarget {
        let facts = Facts(promise, self)
        let life = Life(
            of: promise, among: members, in: index, listings: listings, moved: family.moved,
            settledBy: facts.way?.settled)
        return TrackedTarget(
            target: promise.inForce, statements: promise.statements, goal: facts.goal, aim: facts.aim,
            judgement: facts.judgement, rules: rules.label, number: facts.number, baseline: facts.baseline,
            latest: facts.latest, pace: facts.pace, outlook: facts.outlook, annual: family.annual,
            plan: family.plan, life: life.steps,
            measure: facts.way?.measure ?? index.measure(of: index.figures.all[promise.inForce]),
            isSpokenOfAgain: isSpokenOfAgain(promise))
    }

    private func isSpokenOfAgain(_ promise: TargetPromise) -> Bool {
        let first = index.figures.all[promise.first].source
        let day = index.knownDays[Int(first)]
        return members.contains { member in
            let source = index.figures.all[member].source
            guard source != first, let other = index.knownDays[Int(source)] else { return false }
            return day.map { other > $0 } ?? true
        }
    }
}

/// What the figures say of one promise.
private struct Facts {
    private(set) var goal: Goal?
    private(set) var aim: Aim?
    private(set) var way: Progression?
    let judgement: Judgement
    private(set) var pace = PaceSummary.none
    private(set) var outlook: Outlook?

    init(_ promise: TargetPromise, _ tracker: SubjectTracker) {
        do throws(Grounds) {
            let goal = try Goal(of: promise.inForce, in: tracker.index)
            self.goal = goal
            let open = try Self.way(to: goal, promise, tracker)
            way = open
            guard let aim = Self.aim(goal, open, promise, tracker) else {
                throw open.latest == nil ? open.gap ?? .noActual : .unclearDirection
            }
            let led = Self.led(open, to: aim, goal)
            (self.aim, way) = (aim, led)
            judgement = Self.judgement(goal, aim, led, promise, tracker)
        } catch {
            judgement = Judgement(error)
            return
        }
        derive()
    }

    private mutating func derive() {
        guard let way, let aim, let goal else { return }
        let isOpen = judgement.status != .met && judgement.status != .missed
        pace = PaceSummary(of: way, aim: aim, isOpen: isOpen)
        guard isOpen, way.settled == nil, !way.isCumulative, !way.isFlat,
            goal.kind == .level || goal.kind == .multiple
        else { return }
        let marks =
            way.history.filter { $0.time < way.start?.time ?? .infinity } + [way.start].compactMap { $0 }
        outlook = Outlook(from: marks + way.readings, at: way.deadline, aim: aim, compounds: way.compounds)
    }

    var number: Double? { aim.map(\.number) }

    var baseline: Mark? { way.flatMap { $0.isCumulative || goal?.kind == .averageGrowth ? nil : $0.start } }

    var latest: Mark? {
        guard let way, let mark = way.latest else { return nil }
        guard goal?.kind == .averageGrowth, let own = mark.observation, let start = way.start else {
            return mark
        }
        return Mark(
            time: mark.time, value: (mark.value.root(mark.time - start.time) - 1) * 100, observation: own)
    }

    private static func way(
        to goal: Goal, _ promise: TargetPromise, _ tracker: SubjectTracker
    ) throws(Grounds) -> Progression {
        try ProgressionBuilder(
            index: tracker.index, members: tracker.members, goal: goal, target: promise.first,
            aimNumber: goal.low
        ).progression()
    }

    /// The way with the end that the aim gives it.
    private static func led(_ way: Progression, to aim: Aim, _ goal: Goal) -> Progression {
        var way = way
        way.end = end(goal, aim, way)
        // No rate leads from zero, to zero, or through it.
        way.compounds = way.compounds && way.end > 0 && way.start?.value ?? 1 > 0
        return way
    }

    private static func aim(
        _ goal: Goal, _ way: Progression, _ promise: TargetPromise, _ tracker: SubjectTracker
    ) -> Aim? {
        let index = tracker.index
        let figure = index.figures.all[promise.inForce]
        let direction = Aim.Direction(
            better: index.figures.indicator(of: figure).better, words: index.words(of: promise.inForce),
            start: way.isCumulative || way.isFlat ? nil : way.start?.value ?? way.readings.first?.value)
        // A multiple is aimed at as the level that it leads to.
        let scale = goal.kind == .multiple ? (goal.low != 0 ? way.end / goal.low : 1) : 1
        let (low, high) = (goal.low * scale, goal.high * scale)
        let margin = tracker.rules.about.margin(of: high, inPoints: goal.measure.isInPoints)
        if goal.measure.form == .rank { return Aim(rank: low, high, goal.comparator) }
        switch goal.kind {
        case .growth, .averageGrowth, .change:
            return Aim(change: low, high, goal.comparator, direction, margin: margin)
        case .total, .yearlyAverage:
            // What is to be done over years is to be done at least, unless less of it is better.
            return Aim(level: low, high, goal.comparator, direction, margin: margin)
                ?? Aim(change: low, high, goal.comparator, direction, margin: margin)
        case .level, .multiple: return Aim(level: low, high, goal.comparator, direction, margin: margin)
        }
    }

    private static func judgement(
        _ goal: Goal, _ aim: Aim, _ way: Progression, _ promise: TargetPromise, _ tracker: SubjectTracker
    ) -> Judgement {
        guard !promise.isContradicted else { return Judgement(.severalTargets) }
        return Judge(
            rules: tracker.rules, goal: goal, aim: aim, way: way,
            words: tracker.index.words(of: promise.inForce), year: tracker.year
        ).judgement()
    }

    /// Where the way leads to, in the unit of the way.
    private static func end(_ goal: Goal, _ aim: Aim, _ way: Progression) -> Double {
        switch goal.kind {
        case .averageGrowth: (1 + aim.number / 100).power(Double(goal.yearCount))
        case .yearlyAverage: aim.number * Double(goal.yearCount)
        default: aim.number
        }
    }
}

extension Measure {
    /// Whether differences are points: shares, rates and growth.
    var isInPoints: Bool {
        form == .growth || [.share, .points, .ratio].contains(unit.dimension)
    }
}
