import YardstickSeries

/// What the years must bring, what they brought, and until when it can still be done.
public struct PaceSummary: Hashable, Sendable {
    /// What each year from the start to the deadline was to bring.
    public let planned: Pace?
    /// What each year must still bring, from the last reading to the deadline; from the start where there is none.
    public let required: Pace?
    /// What the years from the start to the last reading brought.
    public let observed: Pace?
    /// What the years before the start brought: as many as lie between start and deadline, and five at least, as far as
    /// they are known.
    public let past: Pace?
    /// The best pace of a single year ever seen.
    public let best: Pace?
    /// The first year at whose end the target is out of reach: going on as observed until then, not even the best pace
    /// ever seen would lead to it. Nothing where it stays within reach until the year before the deadline.
    public let outOfReachFrom: Int?

    static let none = PaceSummary(
        planned: nil, required: nil, observed: nil, past: nil, best: nil, outOfReachFrom: nil)

    private init(
        planned: Pace?, required: Pace?, observed: Pace?, past: Pace?, best: Pace?, outOfReachFrom: Int?
    ) {
        self.past = past
        self.planned = planned
        self.required = required
        self.observed = observed
        self.best = best
        self.outOfReachFrom = outOfReachFrom
    }

    init(of way: Progression, aim: Aim, isOpen: Bool) {
        guard !way.isFlat else {
            self = .none
            return
        }
        let end = Mark(time: way.deadline, value: way.end, observation: nil)
        let latest = way.readings.last ?? way.start
        // Who is where he should be has nothing to bring, and a way that leads back is no plan.
        let isThere =
            !way.isCumulative && latest?.observation.map { aim.exact.verdict(on: $0) == .met } ?? false
        let isOpen = isOpen && way.settled == nil && !isThere
        planned = way.start.flatMap { Pace(from: $0, to: end, compounds: way.compounds) }
        required =
            isOpen && way.settled == nil
            ? latest.flatMap { Pace(from: $0, to: end, compounds: way.compounds) } : nil
        observed = way.start.flatMap { start in
            way.latest.flatMap { Pace(from: start, to: $0, compounds: way.compounds) }
        }
        past = way.start.flatMap { start in
            let reach = max(5, way.deadline - start.time)
            return way.history.first { $0.time >= start.time - reach - 1e-9 }.flatMap {
                Pace(from: $0, to: start, compounds: way.compounds)
            }
        }
        best = Self.best(of: way, aim)
        outOfReachFrom =
            isOpen && aim.way != .within
            ? Self.lastChance(way, latest, end, observed: observed, best: best, aim) : nil
    }

    private static func best(of way: Progression, _ aim: Aim) -> Pace? {
        let marks = way.history.dropLast() + [way.start].compactMap { $0 } + way.readings
        let paces = zip(marks, marks.dropFirst()).compactMap { before, after -> Pace? in
            guard abs(after.time - before.time - 1) < 1e-9 else { return nil }
            return Pace(from: before, to: after, compounds: way.compounds)
        }
        func strength(_ pace: Pace) -> Double { way.compounds ? pace.rate ?? pace.perYear : pace.perYear }
        return aim.way == .down
            ? paces.min { strength($0) < strength($1) } : paces.max { strength($0) < strength($1) }
    }

    private static func lastChance(
        _ way: Progression, _ latest: Mark?, _ end: Mark, observed: Pace?, best: Pace?, _ aim: Aim
    ) -> Int? {
        guard let latest, let best else { return nil }
        let first = Int(latest.time.rounded(.up))
        guard first < Int(way.deadline) else { return nil }
        for year in first..<Int(way.deadline) {
            let there = latest.carried(
                by: observed, years: Double(year) - latest.time, compounds: way.compounds)
            let reached = there.carried(
                by: best, years: way.deadline - Double(year), compounds: way.compounds
            ).value
            // What "about" leaves open is enough at the deadline.
            let enough = way.isALevel ? (aim.way == .down ? aim.most : aim.least) : end.value
            let slack = 1e-9 * abs(enough)
            let isReached = aim.way == .down ? reached <= enough + slack : reached >= enough - slack
            if !isReached { return year }
        }
        return nil
    }
}

extension Mark {
    /// Where it would be after some years at a pace; where it is without one.
    fileprivate func carried(by pace: Pace?, years: Double, compounds: Bool) -> Mark {
        guard let pace, years > 0 else { return self }
        let value =
            if compounds, let rate = pace.rate, value > 0 {
                value * (1 + rate / 100).power(years)
            } else {
                value + pace.perYear * years
            }
        return Mark(time: time + years, value: value, observation: nil)
    }
}
