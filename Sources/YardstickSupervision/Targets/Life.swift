import YardstickLedger
import YardstickReading
import YardstickSeries

/// What a target went through.
struct Life {
    let steps: [LifeStep]

    init(
        of promise: TargetPromise, among members: [Int], in index: SubjectIndex, listings: Listings,
        moved: Int?,
        settledBy settled: Mark?
    ) {
        var steps: [LifeStep] = []
        var before: Int?
        for statement in promise.statements {
            steps.append(Self.step(from: before, to: statement, index))
            before = statement
        }
        if let moved, let before {
            steps.append(Self.step(from: before, to: moved, index))
        } else if let source = listings.source(thatDrops: promise, among: members, in: index) {
            steps.append(
                LifeStep(
                    kind: .dropped, source: source, figure: nil, parts: [], known: index.knownDays[source]))
        }
        if let observation = settled?.observation {
            let source = Int(index.figures.all[observation.figure].source)
            steps.append(
                LifeStep(
                    kind: .settled, source: source, figure: observation.figure, parts: [],
                    known: index.knownDays[source]))
        }
        self.steps = steps
    }

    private static func step(from before: Int?, to statement: Int, _ index: SubjectIndex) -> LifeStep {
        let figures = index.figures
        let source = Int(figures.all[statement].source)
        let comparison = before.flatMap { before in
            TargetComparison(
                from: figures.all[before], to: figures.all[statement],
                better: figures.indicator(of: figures.all[before]).better)
        }
        let kind: LifeStep.Kind =
            before == nil
            ? .made : comparison.flatMap { LifeStep.Kind(rawValue: $0.verdict.rawValue) } ?? .restated
        return LifeStep(
            kind: kind, source: source, figure: statement, parts: comparison?.parts ?? [],
            known: index.knownDays[source])
    }
}

/// Which documents list the targets of which deadline, to tell a target that was dropped.
///
/// A report speaks of few of a plan's targets, so that silence says nothing. But where a later document of the same area
/// states at least half of the targets that an earlier one had for the same deadline, and at least two, a target that
/// is missing from them, and of whose indicator the document says nothing else, was left out.
struct Listings {
    private struct Listing: Hashable {
        let area: UInt64
        let lastYear: Int
    }

    /// By area and deadline, the documents that list targets for it, with the promises that each lists.
    private var sources: [Listing: [(source: Int, promises: Set<Promise>)]] = [:]

    /// All targets count, also those that nobody asked for: what a document leaves out shows only beside what it has.
    init(_ index: SubjectIndex, knownOn day: KnownDay?) {
        var found: [Listing: [Int: Set<Promise>]] = [:]
        for figure in index.figures.all where figure.role == .target {
            let source = Int(figure.source)
            if let day, index.knownDays[source].map({ $0 > day }) ?? true { continue }
            guard let promise = index.promise(of: figure) else { continue }
            let listing = Listing(area: promise.series.area, lastYear: promise.lastYear)
            found[listing, default: [:]][source, default: []].insert(promise)
        }
        for (listing, bySource) in found where bySource.count > 1 {
            sources[listing] = bySource.map { ($0.key, $0.value) }.sorted { left, right in
                (index.knownDays[left.source]?.order ?? 0, left.source)
                    < (index.knownDays[right.source]?.order ?? 0, right.source)
            }
        }
    }

    /// The document that leaves a target out of its list.
    ///
    /// - Parameter members: All figures about the target's subject.
    func source(thatDrops promise: TargetPromise, among members: [Int], in index: SubjectIndex) -> Int? {
        guard let key = promise.promise else { return nil }
        let last = index.figures.all[promise.inForce]
        let listed = sources[Listing(area: key.series.area, lastYear: key.lastYear)] ?? []
        guard let place = listed.firstIndex(where: { $0.source == Int(last.source) }) else { return nil }
        let own = listed[place].promises
        let speaking = Set(members.map { Int(index.figures.all[$0].source) })
        return listed[(place + 1)...].first { later in
            let again = own.intersection(later.promises).count
            return again >= 2 && again * 2 >= own.count
                && isLater(later.source, than: Int(last.source), index)
                && !speaking.contains(later.source)
        }?.source
    }

    private func isLater(_ source: Int, than other: Int, _ index: SubjectIndex) -> Bool {
        guard let day = index.knownDays[source], let before = index.knownDays[other] else { return false }
        return day > before
    }
}
