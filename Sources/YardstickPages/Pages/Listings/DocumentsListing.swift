import YardstickDocuments
import YardstickLedger
import YardstickReading

/// The documents of the ledger.
enum DocumentsListing {
    static let kind = PageKind(
        route: PageRoute(
            name: "documents", path: "/documents", summary: "The documents of the ledger",
            parameters: [
                .area,
                PageParameter(
                    "kind", in: .query, .choice(DocumentKind.allCases.map(\.rawValue)), "Only of this kind.",
                    example: "plan"),
                PageParameter(
                    "sort", in: .query, .choice(DocumentQuery.Order.allCases.map(\.rawValue)),
                    "The order: last added first, latest first, or by title.", example: "date"),
                Pager.parameter,
            ])
    ) { try page($0) }

    private static func page(_ request: PageRequest) throws -> any Page {
        var query = DocumentQuery()
        (query.area, query.kind) = (request["area"], request["kind"])
        query.order = request["sort"].flatMap { DocumentQuery.Order(rawValue: $0) } ?? .added
        let counts = try request.ledger.documentCounts(query)
        let pager = Pager(request, total: counts.reduce(0) { $0 + $1.count })
        try pager.check(request)
        (query.limit, query.offset) = (Pager.size, pager.offset)
        let lines = try request.ledger.documents(query)
        let census = try request.census.current()
        return Listing(
            request: request, title: title(pager.total, counts), place: .documents, lead: nil,
            facets: facets(counts), pager: pager,
            table: Table(
                caption: Counted.things(pager.total, "document"), columns: columns(request, census),
                rows: lines),
            sorting: Sorting(standard: "added", descending: ["added", "date"]), empty: .ledger)
    }

    private static func title(_ total: Int, _ counts: [(area: String?, kind: String, count: Int)]) -> String {
        let areas = Set(counts.compactMap(\.area)).count
        return Counted.things(total, "document") + " about " + Counted.things(areas, "area")
    }

    private static func facets(_ counts: [(area: String?, kind: String, count: Int)]) -> [Facet] {
        func options(_ value: ((area: String?, kind: String, count: Int)) -> String?) -> [Facet.Option] {
            var tally: [String: Int] = [:]
            for entry in counts { if let value = value(entry) { tally[value, default: 0] += entry.count } }
            return tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
                .map { Facet.Option(text: $0.key, value: $0.key, count: $0.value) }
        }
        return [
            Facet(title: "Area", parameter: "area", options: options(\.area)),
            Facet(title: "Kind", parameter: "kind", options: options(\.kind)),
        ]
    }

    private static func columns(_ request: PageRequest, _ census: Census) -> [Column<DocumentHead>] {
        [
            .hidden("id") { .text(LineNumber(.document, $0.id).description) },
            .hidden("name") { .text($0.name) },
            Column("title", "Document", isHeading: true, sort: "title", exact: { .text($0.title) }) {
                .words($0.title.shortened(to: 120), link: request.links.page(.plan($0.id)))
            },
            .words("area", "Area") { $0.area },
            .short("kind", "Kind") { $0.kind },
            Column("date", "Date", sort: "date", exact: { .text($0.date) }) {
                .short(DateWords.text($0.date))
            },
            .count("targets", "Targets", { census.documents[$0.id]?[.target] ?? 0 }) {
                request.links.page(.plan($0.id), at: "targets")
            },
            .count("actuals", "Actuals") { census.documents[$0.id]?[.actual] ?? 0 },
            .count("measurements", "Readings", { census.documents[$0.id]?.total ?? 0 }) {
                request.links.page(.reader($0.id))
            },
            Column("addedAt", "Added", sort: "added", exact: { .text($0.addedAt) }) {
                .short(DateWords.text($0.addedAt))
            },
        ]
    }
}

extension PageParameter {
    /// Narrows a page down to an area.
    static let area = PageParameter(
        "area", in: .query, .text(longest: 400), "Only of this area, by its name as the ledger has it.",
        example: "Jiaxing")
    /// Narrows a page down to a document.
    static let document = PageParameter(
        "document", in: .query, .lineNumber(prefix: "d"), "Only of this document.", example: "d1")
    /// Narrows a page down to a role.
    static let role = PageParameter(
        "role", in: .query, .choice(Role.allCases.map(\.rawValue)), "Only of this role.", example: "target")
    /// Narrows a page down to a year.
    static let year = PageParameter(
        "year", in: .query, .integer(1...9999), "Only what is about this year, at least in part.",
        example: "2026")
}
