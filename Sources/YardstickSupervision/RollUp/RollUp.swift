import YardstickLedger
import YardstickReading
import YardstickSeries

/// How many targets stand how, by whatever they are grouped by.
public struct RollUp: Sendable {
    /// What targets are grouped by.
    public enum Grouping: String, Hashable, Sendable, CaseIterable {
        /// The main section of the document that states them.
        case section
        /// The catalogue's topic.
        case topic
        /// The area.
        case area
        /// The document that states them now.
        case document
        /// Who is to act: named in the sentence, else the document's issuer.
        case owner
        /// How they stand.
        case status
    }

    /// One group.
    public struct Row: Hashable, Sendable {
        /// The group's name.
        public let name: String
        /// How many targets.
        public private(set) var targets = 0
        /// How many of them a later document speaks of again.
        public private(set) var spokenOfAgain = 0
        private var counts: [Status: Int] = [:]

        init(name: String) { self.name = name }

        /// How many targets stand so.
        public func count(_ status: Status) -> Int { counts[status] ?? 0 }

        /// The share of the targets that stand so, 0...1.
        public func share(_ status: Status) -> Double {
            targets == 0 ? 0 : Double(count(status)) / Double(targets)
        }

        mutating func add(_ target: TrackedTarget) {
            targets += 1
            spokenOfAgain += target.isSpokenOfAgain ? 1 : 0
            counts[target.status, default: 0] += 1
        }
    }

    /// The groups, the largest first.
    public let rows: [Row]
    /// All together.
    public let total: Row

    /// Groups targets.
    ///
    /// - Parameter name: The group that a target belongs to.
    public init(_ targets: [TrackedTarget], by name: (TrackedTarget) -> String) {
        var rows: [String: Row] = [:]
        var total = Row(name: "all")
        for target in targets {
            rows[name(target), default: Row(name: name(target))].add(target)
            total.add(target)
        }
        self.rows = rows.values.sorted { ($1.targets, $0.name) < ($0.targets, $1.name) }
        self.total = total
    }
}

/// How many commitments can be measured at all, and how many were ever spoken of again.
public struct CommitmentCount: Hashable, Sendable {
    /// How many commitments.
    public let all: Int
    /// How many of them one can tell afterwards if they were kept.
    public let measurable: Int
    /// How many have an object that a later document of the same area speaks of, in another commitment or as an
    /// indicator.
    public let spokenOfAgain: Int

    /// Counts commitments.
    ///
    /// - Parameters:
    ///   - pledges: All commitments of a ledger.
    ///   - figures: All figures.
    ///   - day: What became known later is not seen.
    ///   - isCounted: Which documents' commitments are counted.
    public init(
        _ pledges: [Pledge], _ figures: Figures, asOf day: KnownDay? = nil,
        of isCounted: (Figures.Source) -> Bool = { _ in true }
    ) {
        var sources: [Int64: Figures.Source] = [:]
        for source in figures.sources where Self.isKnown(source, day) { sources[source.id] = source }
        var lastDay: [Mention: KnownDay] = [:]
        func mention(_ area: String?, _ key: UInt64, _ source: Figures.Source) {
            guard let known = source.date.map(KnownDay.init) else { return }
            let mention = Mention(area: area, key: key)
            lastDay[mention] = max(lastDay[mention] ?? known, known)
        }
        for pledge in pledges {
            if let source = sources[pledge.document] { mention(source.area, pledge.objectKey, source) }
        }
        for figure in figures.all where !pledges.isEmpty {
            guard let source = sources[figures.source(of: figure).id] else { continue }
            mention(source.area, figures.indicator(of: figure).phraseKey, source)
        }
        let own = pledges.filter { pledge in sources[pledge.document].map(isCounted) ?? false }
        all = own.count
        measurable = own.count(where: \.isMeasurable)
        spokenOfAgain = own.count { pledge in
            guard let source = sources[pledge.document], let day = source.date.map(KnownDay.init),
                let last = lastDay[Mention(area: source.area, key: pledge.objectKey)]
            else { return false }
            return last > day
        }
    }

    private struct Mention: Hashable {
        let area: String?
        let key: UInt64
    }

    private static func isKnown(_ source: Figures.Source, _ day: KnownDay?) -> Bool {
        guard let day else { return true }
        return source.date.map { KnownDay($0) <= day } ?? false
    }
}
