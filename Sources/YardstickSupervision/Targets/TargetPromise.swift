import YardstickLedger
import YardstickReading
import YardstickSeries

/// All statements of one target.
struct TargetPromise {
    let promise: Promise?
    /// The statements, one a document, in the order in which they became known.
    let statements: [Int]
    /// Whether a document states it twice with numbers that rounding does not reconcile.
    let isContradicted: Bool

    /// The first statement.
    var first: Int { statements[0] }
    /// The last statement.
    var inForce: Int { statements[statements.count - 1] }

    private init(_ promise: Promise?, _ statements: [Int], isContradicted: Bool = false) {
        self.promise = promise
        self.statements = statements
        self.isContradicted = isContradicted
    }

    /// The promises among some figures, by their first statement.
    static func all(among members: [Int], in index: SubjectIndex) -> [TargetPromise] {
        let all = index.figures.all
        var undated: [TargetPromise] = []
        var byPromise: [Promise: [Int]] = [:]
        for member in members where all[member].role == .target {
            guard let promise = index.promise(of: all[member]) else {
                undated.append(TargetPromise(nil, [member]))
                continue
            }
            byPromise[promise, default: []].append(member)
        }
        let promises = byPromise.flatMap { promise, members in split(members, of: promise, index) }
        return (undated + promises).sorted { $0.first < $1.first }
    }

    private static func split(_ members: [Int], of promise: Promise, _ index: SubjectIndex) -> [TargetPromise]
    {
        let all = index.figures.all
        let ordered = members.sorted { left, right in
            index.order(of: left) < index.order(of: right)
        }
        let bySource = Dictionary(grouping: ordered) { all[$0].source }
        let isContradicted = bySource.values.contains { said in
            said.contains { !all[$0].stated.meets(all[said[0]].stated) }
        }
        guard isContradicted else {
            var seen: Set<Int32> = []
            return [TargetPromise(promise, ordered.filter { seen.insert(all[$0].source).inserted })]
        }
        // Two numbers for one thing are most likely two things; each is followed by itself, and nothing is said of it.
        var clusters: [[Int]] = []
        for member in ordered {
            if let place = clusters.firstIndex(where: { all[$0[0]].stated.meets(all[member].stated) }) {
                clusters[place].append(member)
            } else {
                clusters.append([member])
            }
        }
        return clusters.map { TargetPromise(promise, $0, isContradicted: true) }
    }
}

extension SubjectIndex {
    /// The order in which figures became known; what has no date comes first.
    func order(of member: Int) -> (Int, Int) {
        let source = Int(figures.all[member].source)
        return (knownDays[source].map(\.order) ?? 0, member)
    }
}

/// What the promises of one subject are to each other.
struct Family {
    /// The yearly targets under this one.
    private(set) var annual: [Int] = []
    /// The target over several years above this one.
    private(set) var plan: Int?
    /// A later statement that moves this one's deadline.
    private(set) var moved: Int?

    init(of promise: TargetPromise, among promises: [TargetPromise], in index: SubjectIndex) {
        guard promises.count > 1, let own = Horizon(promise, index) else { return }
        let others = promises.compactMap { other in Horizon(other, index).map { (other, $0) } }
        if own.isLong {
            annual =
                others.filter {
                    !$1.isLong && $1.made >= own.made && $1.last <= own.last && $0.first != promise.first
                }
                .sorted { ($0.1.last, $0.0.first) < ($1.1.last, $1.0.first) }.map(\.0.inForce)
            moved =
                others.first { other, horizon in
                    horizon.last > own.last && horizon.made > own.made && horizon.made <= own.last
                        && other.promise?.series == promise.promise?.series
                        && index.stated(other.first).meets(index.stated(promise.inForce))
                        && !promise.statements.contains { index.isSameSource($0, other.first) }
                }?.0.first
        } else {
            plan = others.last { $1.isLong && $1.made <= own.made && own.last <= $1.last }?.0.inForce
        }
    }

    /// When a promise was made and when it is due.
    private struct Horizon {
        let made: Int
        let last: Int

        /// Whether it is about more than the year that it was made in or the next.
        var isLong: Bool { last - made >= 2 }

        init?(_ promise: TargetPromise, _ index: SubjectIndex) {
            let figure = index.figures.all[promise.first]
            guard let span = figure.span else { return nil }
            last = span.lastYear
            made = index.figures.source(of: figure).date?.year ?? span.firstYear
        }
    }
}

extension SubjectIndex {
    fileprivate func stated(_ member: Int) -> Interval { figures.all[member].stated }

    fileprivate func isSameSource(_ left: Int, _ right: Int) -> Bool {
        figures.all[left].source == figures.all[right].source
    }
}
