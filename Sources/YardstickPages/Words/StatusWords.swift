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

    /// How many there are.
    var total: Int { counts.values.reduce(0, +) }

    subscript(status: Status) -> Int { counts[status] ?? 0 }

    /// "12 met, 3 behind, 40 no data": those that occur.
    var words: String {
        Status.allCases.filter { self[$0] > 0 }.map { "\(Counted.number(self[$0])) \($0.rawValue)" }
            .joined(separator: ", ")
    }
}
