import YardstickLedger
import YardstickReading
import YardstickSeries

/// Follows every target of a ledger from the document that made it to the figure that settles it.
///
/// ```swift
/// let tracker = try Tracker(of: ledger, rules: .pace)
/// for target in tracker.track(asOf: KnownDay(date)) { print(target.status, target.grounds) }
/// ```
public struct Tracker: Sendable {
    /// The figures, with the words around those that need them.
    public let index: SubjectIndex
    /// What judges.
    public let rules: RuleSet
    private let subjects: [Subject: [Int]]
    private let lastYears: [UInt64: Int]

    /// Loads a ledger.
    ///
    /// - Parameters:
    ///   - ledger: The ledger.
    ///   - rules: The rule set.
    ///   - isWanted: Which targets are followed.
    public init(
        of ledger: Ledger, rules: RuleSet, targets isWanted: (Figure, Figures) -> Bool = { _, _ in true }
    ) throws(LedgerError) {
        let figures = try ledger.figures()
        var index = SubjectIndex(figures, keys: SeriesKeys(figures)) { figure in
            figure.role == .target && isWanted(figure, figures)
        }
        try index.loadWords(from: ledger)
        self.init(index, rules: rules)
    }

    /// Follows the targets among figures that are loaded.
    public init(_ index: SubjectIndex, rules: RuleSet) {
        self.index = index
        self.rules = rules
        var subjects: [Subject: [Int]] = [:]
        for subject in index.subjects { subjects[subject] = index.members(of: subject, knownOn: nil) }
        self.subjects = subjects
        var lastYears: [UInt64: Int] = [:]
        for (source, day) in index.knownDays.enumerated() {
            guard let year = day?.year else { continue }
            lastYears[index.keys.area(ofSource: Int32(source)), default: 0].formMaximum(year)
        }
        self.lastYears = lastYears
    }

    /// The figures.
    public var figures: Figures { index.figures }

    /// Follows all targets.
    ///
    /// - Parameter day: What became known later is not seen; without a day everything is.
    /// - Returns: The targets by the place of the statement in force: document, then place in it.
    public func track(asOf day: KnownDay? = nil) -> [TrackedTarget] {
        let listings = Listings(index, knownOn: day)
        var tracked: [TrackedTarget] = []
        for (_, members) in subjects {
            let known = index.known(members, on: day)
            guard known.contains(where: { figures.all[$0].role == .target }) else { continue }
            tracked += SubjectTracker(
                index: index, rules: rules, members: known, listings: listings,
                year: day?.year ?? lastYear(known)
            ).targets()
        }
        return tracked.sorted { $0.target < $1.target }
    }

    /// The year of the last document that speaks of a subject or is its area's own: other areas' documents say nothing
    /// about whether a figure is overdue.
    private func lastYear(_ members: [Int]) -> Int {
        let spoken = members.compactMap { index.knownDays[Int(figures.all[$0].source)]?.year }.max() ?? 0
        let area = members.first.map { index.subject(of: figures.all[$0]).area } ?? 0
        return max(spoken, area == 0 ? 0 : lastYears[area] ?? 0)
    }
}

extension SubjectIndex {
    /// Those of some figures that are known on a day.
    func known(_ members: [Int], on day: KnownDay?) -> [Int] {
        guard let day else { return members }
        return members.filter { knownDays[Int(figures.all[$0].source)].map { $0 <= day } ?? false }
    }
}

extension Int {
    fileprivate mutating func formMaximum(_ other: Int) { self = Swift.max(self, other) }
}
