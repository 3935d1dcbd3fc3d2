import YardstickLedger
import YardstickReading

/// The indicators of the catalogue that the ledger has measurements of.
enum IndicatorsListing {
    static let kind = PageKind(
        route: PageRoute(
            name: "indicators", path: "/indicators",
            summary: "The indicators that the ledger has measurements of",
            parameters: [
                PageParameter(
                    "topic", in: .query, .text(longest: 200), "Only of this topic.",
                    example: "national-accounts"),
                PageParameter(
                    "sort", in: .query, .choice(["measurements", "name", "targets", "areas"]), "The order.",
                    example: "name"),
                Pager.parameter,
            ])
    ) { try page($0) }

    private static func page(_ request: PageRequest) throws -> any Page {
        let census = try request.census.current()
        let chosen = census.indicators.filter { request["topic"] == nil || $0.topic == request["topic"] }
        let sorted = sorted(chosen, by: request["sort"])
        let pager = Pager(request, total: chosen.count)
        try pager.check(request)
        let lead =
            census.uncatalogued == 0
            ? nil
            : "The catalogue knows these. "
                + "\(Counted.things(census.uncatalogued, "measurement is", "more measurements are")) of things that it has no name for; "
                + "search finds them by their words."
        return Listing(
            request: request, title: Counted.things(chosen.count, "indicator") + " measured",
            place: .indicators, lead: lead, facets: [topics(census)], pager: pager,
            table: Table(
                caption: Counted.things(chosen.count, "indicator"), columns: columns(request),
                rows: Array(sorted.dropFirst(pager.offset).prefix(Pager.size))),
            sorting: Sorting(standard: "measurements", descending: ["measurements", "targets", "areas"]),
            empty: request["topic"] == nil
                ? .ledger : EmptyState(text: "No indicator is filed under this topic."))
    }

    private static func sorted(_ indicators: [Census.Indicator], by order: String?) -> [Census.Indicator] {
        switch order {
        case "name": indicators.sorted { $0.name < $1.name }
        case "targets": indicators.sorted { ($1.roles[.target], $0.name) < ($0.roles[.target], $1.name) }
        case "areas": indicators.sorted { ($1.areas, $0.name) < ($0.areas, $1.name) }
        default: indicators
        }
    }

    private static func topics(_ census: Census) -> Facet {
        var tally: [String: Int] = [:]
        for indicator in census.indicators { tally[indicator.topic, default: 0] += 1 }
        let options = tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.filter { !$0.key.isEmpty }
        return Facet(
            title: "Topic", parameter: "topic",
            options: options.map {
                Facet.Option(
                    text: $0.key.split(separator: "-").joined(separator: " "), value: $0.key, count: $0.value)
            })
    }

    private static func columns(_ request: PageRequest) -> [Column<Census.Indicator>] {
        [
            .hidden("code") { .text($0.code) },
            Column("name", "Indicator", isHeading: true, sort: "name", exact: { .text($0.name) }) {
                .words($0.name, link: request.links.page(.indicator($0.code)))
            },
            Column("topic", "Topic", exact: { .text($0.topic) }) {
                .words($0.topic.split(separator: "-").joined(separator: " "))
            },
            .count("targets", "Targets", sort: "targets", { $0.roles[.target] }) {
                request.links.page(.listing("measurements", ["role": "target", "indicator": $0.code]))
            },
            .count("actuals", "Actuals", { $0.roles[.actual] }) {
                request.links.page(.listing("measurements", ["role": "actual", "indicator": $0.code]))
            },
            .count("measurements", "All", sort: "measurements") { $0.roles.total },
            .count("areas", "Areas", sort: "areas") { $0.areas },
            Column("years", "Years", exact: { .text(Self.years($0)) }) { .words(Self.years($0)) },
        ]
    }

    private static func years(_ indicator: Census.Indicator) -> String? {
        guard let first = indicator.firstYear, let last = indicator.lastYear else { return nil }
        return first == last ? String(first) : "\(first)–\(last)"
    }
}
