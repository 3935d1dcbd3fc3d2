import YardstickLedger
import YardstickReading

/// The measurements of the ledger, narrowed down by role, area, document and year.
enum MeasurementsListing {
    static let kind = PageKind(
        route: PageRoute(
            name: "measurements", path: "/measurements", summary: "The measurements of the ledger",
            parameters: [
                .role, .area,
                PageParameter(
                    "indicator", in: .query, .text(longest: 200), "Only of this indicator, by its code.",
                    example: "gdp"),
                .document, .year,
                PageParameter(
                    "sort", in: .query, .choice(["place", "period"]),
                    "The order: by document and place in it, or by area and period.", example: "period"),
                Pager.parameter,
            ])
    ) { try page($0) }

    private static func page(_ request: PageRequest) throws -> any Page {
        var query = query(of: request)
        let counts = try MeasurementCounts(query, request)
        let total = counts.total
        let pager = Pager(request, total: total)
        try pager.check(request)
        (query.limit, query.offset) = (Pager.size, pager.offset)
        let lines = try request.ledger.lines(query)
        let columns = try LineColumns(request, lines)
        return Listing(
            request: request, title: title(total, request), place: .measurements, lead: nil,
            facets: facets(counts, request), pager: pager,
            table: Table(
                caption: caption(total, pager), columns: all(columns, request), rows: lines),
            sorting: Sorting(standard: "place"), empty: empty(request))
    }

    private static func query(of request: PageRequest) -> LineQuery {
        var query = LineQuery()
        query.role = request["role"].flatMap { Role(rawValue: $0) }
        (query.area, query.code, query.year) = (
            request["area"], request["indicator"], request.integer("year")
        )
        query.document = request["document"] == nil ? nil : request.lineNumber("document")
        query.order = request["sort"] == "period" ? .period : .place
        return query
    }

    /// What all rows share is said by the choices.
    private static func all(_ columns: LineColumns, _ request: PageRequest) -> [Column<LineSummary>] {
        [
            columns.id, request["role"] == nil ? columns.role : columns.role.hidden, columns.indicator,
            columns.code, request["area"] == nil ? columns.area : columns.area.hidden, columns.period,
            columns.figure(), columns.form,
        ] + columns.exactColumns + [columns.sure, columns.source]
    }

    private static func title(_ total: Int, _ request: PageRequest) -> String {
        let what = request["role"] ?? "measurement"
        let parts = [request["area"].map { "of \($0)" }, request["year"].map { "for \($0)" }]
        return ([Counted.things(total, what)] + parts.compactMap { $0 }).joined(separator: " ")
    }

    private static func caption(_ total: Int, _ pager: Pager) -> String {
        pager.pages > 1
            ? "Measurements \(pager.span) of \(Counted.number(total))" : Counted.things(total, "measurement")
    }

    private static func facets(_ counts: MeasurementCounts, _ request: PageRequest) -> [Facet] {
        [
            Facet(
                title: "Role", parameter: "role",
                options: counts.roles.map { Facet.Option(text: $0.value, value: $0.value, count: $0.count) }),
            Facet(
                title: "Area", parameter: "area",
                options: Facet.top(counts.areas, keeping: request["area"])),
        ]
    }

    private static func empty(_ request: PageRequest) -> EmptyState {
        request.address.query.isEmpty
            ? .ledger : EmptyState(text: "Nothing in the ledger fits these choices.")
    }
}

extension Facet {
    /// The most frequent values, and the chosen one wherever it stands.
    static func top(_ counts: [(value: String, count: Int)], keeping chosen: String?) -> [Option] {
        let kept = counts.prefix(12) + counts.dropFirst(12).filter { $0.value == chosen }
        return kept.map { Option(text: $0.value.shortened(to: 40), value: $0.value, count: $0.count) }
    }
}
