import YardstickSupervision

extension Status {
    /// The sign that stands before the word: colour comes third.
    private var sign: String {
        switch self {
        case .met: "✓"
        case .missed: "✗"
        case .onTrack: "▲"
        case .behind: "▼"
        case .farBehind: "▼▼"
        case .noData: "○"
        }
    }

    /// How the style calls it.
    private var style: String {
        switch self {
        case .met, .onTrack: "status met"
        case .missed, .farBehind: "status missed"
        case .behind: "status behind"
        case .noData: "status no-data"
        }
    }

    /// Sign and word.
    var markup: Markup {
        .element(
            "span", ["class": style],
            .element("span", ["class": "sign", "aria-hidden": "true"], text: sign) + Markup(" " + rawValue))
    }

    /// As the address of a page writes it: "on-track".
    var slug: String { String(rawValue.map { $0 == " " ? "-" : $0 }) }

    init?(slug: String) {
        guard let status = Status.allCases.first(where: { $0.slug == slug }) else { return nil }
        self = status
    }
}

/// How many targets stand how.
struct StatusCounts {
    private var counts: [Status: Int] = [:]

    /// No targets.
    init() {}

    init(_ standings: some Sequence<Standing>) {
        for standing in standings { counts[standing.status, default: 0] += 1 }
    }

    /// Takes counts by the names of statuses, as the ledger has them.
    init(names: some Sequence<(String, Int)>) {
        for (name, count) in names {
            if let status = Status(rawValue: name) { counts[status, default: 0] += count }
        }
    }

    /// Counts one more target.
    mutating func add(_ status: Status) { counts[status, default: 0] += 1 }

    subscript(status: Status) -> Int { counts[status] ?? 0 }

    /// How many targets there are.
    var total: Int { counts.values.reduce(0, +) }

    /// How many can be judged at all.
    var judged: Int { total - self[.noData] }

    /// How many are where they should be.
    var good: Int { self[.met] + self[.onTrack] }

    /// "12 met, 3 behind, 40 no data": those that occur.
    var words: String {
        Status.allCases.filter { self[$0] > 0 }.map { "\(Counted.number(self[$0])) \($0.rawValue)" }
            .joined(separator: ", ")
    }

    /// How a plan did, for its title: "13 of 27 targets met, 6 missed", "99 targets, none can be judged yet".
    func answer(of targets: Int) -> String {
        let all = Counted.things(targets, "target")
        guard judged > 0 else { return "\(all), " + (targets == 1 ? "not judged yet" : "none judged yet") }
        let first = self[.met] > 0 || judged == 0 ? Status.met : Status.onTrack
        let rest = Status.allCases.filter { $0 != first && $0 != .noData && self[$0] > 0 }
            .map { "\(Counted.number(self[$0])) \($0.rawValue)" }
        return (["\(Counted.number(self[first])) of \(all) \(first.rawValue)"] + rest).joined(separator: ", ")
    }

    /// The same as the answer of a title: "19 met, 7 missed; 167 cannot be judged yet".
    var answer: String {
        let known = Status.allCases.filter { $0 != .noData && self[$0] > 0 }
            .map { "\(Counted.number(self[$0])) \($0.rawValue)" }.joined(separator: ", ")
        let open = self[.noData]
        guard !known.isEmpty else { return open == 1 ? "it cannot be judged yet" : "none can be judged yet" }
        return open == 0 ? known : "\(known); \(Counted.number(open)) cannot be judged yet"
    }
}
