import YardstickLedger

/// The named programmes of the ledger.
enum ProgrammesListing {
    static let kind = PageKind(
        route: PageRoute(
            name: "programmes", path: "/programmes", summary: "The named programmes of the ledger",
            parameters: [.area, Pager.parameter])
    ) { try page($0) }

    private static func page(_ request: PageRequest) throws -> any Page {
        let counts = try request.knowledge.remembered.answer(to: ["programme counts"]) {
            try request.ledger.programmeCounts()
        }
        let chosen = request["area"].map { area in counts.areas.first { $0.value == area }?.count ?? 0 }
        let pager = Pager(request, total: chosen ?? counts.total)
        try pager.check(request)
        let question = ["programmes", request["area"].map { "of " + $0 } ?? "all", String(pager.page)]
        let rows = try request.knowledge.remembered.answer(to: question) {
            try request.ledger.programmeTallies(
                area: request["area"], limit: Pager.size, offset: pager.offset)
        }
        return Listing(
            request: request,
            title: Counted.things(pager.total, "named programme")
                + (request["area"].map { " of \($0)" } ?? ""),
            place: .programmes, lead: "A programme is an initiative with a name of its own.",
            facets: [
                Facet(
                    title: "Area", parameter: "area",
                    options: Facet.top(counts.areas, keeping: request["area"]))
            ], pager: pager,
            table: Table(
                caption: Counted.things(pager.total, "programme"), columns: columns(request), rows: rows),
            empty: request["area"] == nil
                ? EmptyState(text: "The documents of this ledger name no programmes.")
                : EmptyState(text: "No document of this area names a programme."))
    }

    private static func columns(_ request: PageRequest) -> [Column<ProgrammeTally>] {
        [
            Column("name", "Programme", isHeading: true, exact: { .text($0.name) }) { row in
                .words(
                    row.name.shortened(to: 120), link: request.links.sentence(row.sentence, of: row.document))
            },
            .words("code", "Code") { $0.code },
            .words("area", "Area") { $0.area },
            .count("mentions", "Mentions", { $0.mentions }),
            .count("documents", "Documents", { $0.documents }),
            .hidden("document") { .text(LineNumber(.document, $0.document).description) },
        ]
    }
}
