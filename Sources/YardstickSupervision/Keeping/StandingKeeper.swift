import YardstickLedger
import YardstickReading
import YardstickSeries

/// Keeps how the targets of a ledger stand in the ledger, so that whoever shows it need not track.
///
/// What is kept is brought up to date by areas: the targets of an area depend on what is said of that area alone. After
/// a change of one document only the areas that it speaks of are tracked again, a few at a time, so that memory does not
/// grow with the ledger.
///
/// ```swift
/// let keeper = try StandingKeeper(ledger: ledger)
/// if try keeper.staleness() != .none { try keeper.refresh() }
/// ```
public struct StandingKeeper: Sendable {
    /// How much of what is kept is out of date.
    public enum Staleness: Hashable, Sendable {
        /// Nothing.
        case none
        /// What documents that changed since speak of.
        case documents([Int64])
        /// All: nothing is kept yet, or it was worked out with other rules.
        case all
    }

    /// So many figures, about, are in memory at a time, but for those of one area.
    private static let figuresAtATime = 60_000
    /// Raised with every change of the tracking that gives other standings.
    private static let edition = 2

    private let ledger: Ledger
    private let store: Ledger
    private let rules: RuleSet

    /// Makes a keeper.
    ///
    /// - Parameters:
    ///   - ledger: The ledger whose targets are tracked.
    ///   - store: Where the standings are kept; the ledger itself unless it may not be written.
    ///   - rules: The rule set that judges; the one that is used unless told otherwise.
    public init?(ledger: Ledger, store: Ledger? = nil, rules: RuleSet? = RuleSet.standard("pace")) {
        guard let rules else { return nil }
        self.ledger = ledger
        self.store = store ?? ledger
        self.rules = rules
    }

    /// How much of what is kept is out of date.
    public func staleness() throws(LedgerError) -> Staleness {
        guard let state = try store.state(of: .standings), try state.madeFrom == source else { return .all }
        guard try ledger.lastDocumentChange() > state.change else { return .none }
        let documents = try ledger.documents(changedAfter: state.change)
        return documents.isEmpty ? .none : .documents(documents)
    }

    /// Brings what is kept up to date.
    ///
    /// - Parameter progress: Told after each step which share is done, 0...1.
    public func refresh(progress: (Double) -> Void = { _ in }) throws(LedgerError) {
        let change = try ledger.lastDocumentChange()
        let source = try source
        let all = AreaKeys(try ledger.areasOfFigures())
        let stale = try staleKeys(among: all)
        var done = 0
        for some in all.portions(of: stale, upTo: Self.figuresAtATime) {
            try track(some, among: all)
            done += some.count
            progress(Double(done) / Double(max(1, stale.count)))
        }
        try store.finishStandings(from: source, asOf: change, areas: all.keys)
    }

    /// How many figures bringing it up to date would go through, about.
    public func work() throws(LedgerError) -> Int {
        guard try staleness() != .none else { return 0 }
        let all = AreaKeys(try ledger.areasOfFigures())
        return try staleKeys(among: all).reduce(0) { $0 + all.figures(ofKey: $1) }
    }

    /// What the standings follow from, beside the documents.
    private var source: String {
        get throws(LedgerError) {
            "\(rules.label), edition \(Self.edition), \(try ledger.catalogueVersion())"
        }
    }

    private func staleKeys(among all: AreaKeys) throws(LedgerError) -> Set<Int64> {
        switch try staleness() {
        case .none: return []
        case .all: return all.all
        case .documents(let documents):
            // The names of areas are told from what is measured, so that a new one may matter everywhere.
            guard try store.knownAreas() == all.keys else { return all.all }
            let now = try ledger.areas(ofDocuments: documents).map { $0.flatMap { all.keys[$0] } ?? 0 }
            return try store.areaKeys(of: documents).union(now)
        }
    }

    private func track(_ keys: Set<Int64>, among all: AreaKeys) throws(LedgerError) {
        let figures = try ledger.figures(
            ofAreas: all.names(of: keys), orNone: keys.contains(0), among: all.namesOfFigures)
        var index = SubjectIndex(figures, keys: SeriesKeys(figures)) { $0.role == .target }
        try index.loadWords(from: ledger)
        let tracker = Tracker(index, rules: rules)
        let targets = tracker.track()
        let sections = try ledger.mainSections(of: targets.map { figures.all[$0.target].id })
        let records = targets.compactMap { target -> (key: Int64, record: StandingRecord)? in
            let figure = figures.all[target.target]
            let key = Int64(bitPattern: index.keys.area(of: figure))
            guard keys.contains(key) else { return nil }
            return (key, StandingRecord(target, tracker, section: sections[figure.id]))
        }
        try store.keep(records, ofAreas: keys, documents: documents(of: keys, index))
    }

    /// The documents that speak of each area or are issued for it.
    private func documents(of keys: Set<Int64>, _ index: SubjectIndex) -> [Int64: Set<Int64>] {
        var documents: [Int64: Set<Int64>] = [:]
        func add(_ key: UInt64, _ source: Int32) {
            let key = Int64(bitPattern: key)
            guard keys.contains(key) else { return }
            documents[key, default: []].insert(index.figures.sources[Int(source)].id)
        }
        for source in index.figures.sources.indices {
            add(index.keys.area(ofSource: Int32(source)), Int32(source))
        }
        for figure in index.figures.all { add(index.keys.area(of: figure), figure.source) }
        return documents
    }
}

/// The areas of a ledger by the key under which their figures come together.
private struct AreaKeys {
    /// The key of each name.
    let keys: [String: Int64]
    /// The names that figures have themselves.
    let namesOfFigures: [String]
    private let namesByKey: [Int64: [String]]
    private let figures: [Int64: Int]

    init(_ areas: [AreaOfFigures]) {
        keys = SeriesKeys.areas(areas).mapValues { Int64(bitPattern: $0) }
        namesOfFigures = areas.filter(\.isNamedByFigures).map(\.area.name)
        var (names, counts) = ([Int64: [String]](), [Int64: Int]())
        for area in areas {
            guard let key = keys[area.area.name] else { continue }
            names[key, default: []].append(area.area.name)
            counts[key, default: 0] += area.figures
        }
        (namesByKey, figures) = (names, counts)
    }

    /// All keys; 0 is that of what is about no area.
    var all: Set<Int64> { Set(keys.values).union([0]) }

    func names(of keys: Set<Int64>) -> [String] { keys.flatMap { namesByKey[$0] ?? [] }.sorted() }

    func figures(ofKey key: Int64) -> Int { figures[key] ?? 0 }

    /// Some keys in portions of so many figures, about.
    func portions(of keys: Set<Int64>, upTo most: Int) -> [Set<Int64>] {
        var portions: [Set<Int64>] = []
        var count = most
        for key in keys.sorted() {
            if count >= most {
                portions.append([])
                count = 0
            }
            portions[portions.count - 1].insert(key)
            count += figures(ofKey: key) + 1
        }
        return portions
    }
}
