import YardstickLedger

/// The documents of the ledger.
struct DocumentsPage: Page {
    static let kind = PageKind(
        route: PageRoute(
            name: "documents", path: "/documents", summary: "The documents of the ledger",
            parameters: [
                PageParameter(
                    "area", in: .query, .text(longest: 200), "Only those of this area.", example: "Jiaxing"),
                Pager.parameter,
            ])
    ) { try DocumentsPage($0) }

    private let request: PageRequest
    private let pager: Pager
    private let table: Table<DocumentLine>

    init(_ request: PageRequest) throws {
        self.request = request
        let census = try request.census.current()
        var query = PassageQuery(area: request["area"])
        let total = try request.ledger.documentCount(query)
        pager = Pager(request, total: total)
        try pager.check(request)
        (query.limit, query.offset) = (Pager.size, pager.offset)
        let lines = try request.ledger.documents(query)
        table = Table(
            caption: Counted.things(total, "document"), columns: Self.columns(request, census), rows: lines)
    }

    var title: String { "Documents" }
    var place: Navigation.Place? { .documents }
    var template: Template { .listing }

    var view: [String: Any] {
        var view: [String: Any] = ["title": title, "table": table.markup(request)]
        view["pager"] = pager.view(request)
        return view
    }

    func write(to json: inout JSONWriter) {
        json.member("total", pager.total)
        table.write(to: &json, as: "documents")
    }

    func write(to csv: inout CSVWriter) {
        table.write(to: &csv)
    }

    private static func columns(_ request: PageRequest, _ census: Census) -> [Column<DocumentLine>] {
        [
            .words("title", "Document") { $0.title },
            .words("area", "Area") { $0.area },
            .words("kind", "Kind") { $0.kind },
            .words("date", "Date") { $0.date },
            .count("targets", "Targets") { census.documents[$0.id]?[.target] ?? 0 },
        ]
    }
}
