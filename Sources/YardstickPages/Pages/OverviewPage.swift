import YardstickLedger
import YardstickReading

/// The first page: which areas and plans the ledger holds, and how much of what.
struct OverviewPage: Page {
    private static let mostAreas = 40
    private static let newest = 10

    static let kind = PageKind(
        route: PageRoute(
            name: "overview", path: "/", summary: "The areas and documents of the ledger at a glance",
            parameters: [])
    ) { try OverviewPage($0) }

    /// What is known of one area.
    private struct Area {
        let name: String
        let roles: Census.Roles
        let documents: Int
        let commitments: Int
    }

    private let request: PageRequest
    private let census: Census
    private let areas: [Area]
    private let areaCount: Int
    private let documents: [DocumentHead]
    private let documentCount: Int

    init(_ request: PageRequest) throws {
        self.request = request
        census = try request.census.current()
        let counts = try request.ledger.documentCounts(DocumentQuery())
        documentCount = counts.reduce(0) { $0 + $1.count }
        var query = DocumentQuery()
        query.limit = Self.newest
        documents = try request.ledger.documents(query)
        let all = Self.areas(census, counts)
        areaCount = all.count
        areas = Array(all.prefix(Self.mostAreas))
    }

    /// The areas that have a document or are spoken of in targets, the most promising first.
    private static func areas(
        _ census: Census, _ counts: [(area: String?, kind: String, count: Int)]
    ) -> [Area] {
        var documents: [String: Int] = [:]
        for entry in counts { if let area = entry.area { documents[area, default: 0] += entry.count } }
        var commitments: [String: Int] = [:]
        for entry in census.commitments {
            if let area = entry.area { commitments[area, default: 0] += entry.count }
        }
        return Set(documents.keys).union(census.areas.filter { $0.value[.target] > 0 }.keys).map { name in
            Area(
                name: name, roles: census.areas[name] ?? Census.Roles(), documents: documents[name] ?? 0,
                commitments: commitments[name] ?? 0)
        }
        .sorted { ($1.roles[.target], $1.documents, $0.name) < ($0.roles[.target], $0.documents, $1.name) }
    }

    var title: String {
        guard documentCount > 0 else { return "The ledger is empty" }
        return "\(Counted.things(census.all[.target], "target")) and "
            + "\(Counted.things(census.all[.actual], "actual")) in \(Counted.things(documentCount, "document"))"
    }

    var place: Navigation.Place? { .overview }
    var template: Template { .overview }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title, "isEmpty": documentCount == 0, "hasDocuments": documentCount > 0,
            "roles": Role.allCases.map(roleView), "areas": areaTable.markup(request),
            "documents": documentTable.markup(request, naming: false),
            "indicators": census.indicators.prefix(12).compactMap(indicatorView),
        ]
        view["hasIndicators"] = !census.indicators.isEmpty
        view["allDocuments"] = documentCount > Self.newest ? request.links.page(.listing("documents")) : nil
        view["allDocumentsText"] = "All " + Counted.things(documentCount, "document")
        view["allIndicators"] = request.links.page(.listing("indicators"))
        return view
    }

    private func roleView(_ role: Role) -> [String: Any] {
        let meaning =
            switch role {
            case .target: "what was promised"
            case .actual: "what was reported"
            case .baseline: "where a promise starts from"
            case .reference: "what it is compared with"
            }
        var view: [String: Any] = [
            "mark": RoleMark.inline(role), "count": Counted.number(census.all[role]),
            "name": role.rawValue + (census.all[role] == 1 ? "" : "s"),
            "meaning": meaning,
        ]
        view["href"] = request.links.page(.listing("measurements", ["role": role.rawValue]))
        return view
    }

    private func indicatorView(_ indicator: Census.Indicator) -> [String: Any]? {
        request.links.page(.indicator(indicator.code)).map {
            ["text": indicator.name, "href": $0, "count": Counted.number(indicator.roles.total)]
        }
    }

    private var areaTable: Table<Area> {
        let links = request.links
        return Table(
            caption: areaCount > areas.count
                ? "The first \(areas.count) of \(Counted.things(areaCount, "area"))"
                : Counted.things(areaCount, "area"),
            columns: [
                Column("area", "Area", isHeading: true, exact: { .text($0.name) }) { area in
                    .words(area.name, link: links.page(.listing("measurements", ["area": area.name])))
                },
                .count("documents", "Documents", { $0.documents }) { area in
                    links.page(.listing("documents", ["area": area.name]))
                },
                .count("targets", "Targets", { $0.roles[.target] }) { area in
                    links.page(.listing("measurements", ["role": "target", "area": area.name]))
                },
                .count("actuals", "Actuals", { $0.roles[.actual] }) { area in
                    links.page(.listing("measurements", ["role": "actual", "area": area.name]))
                },
                .count("commitments", "Commitments", { $0.commitments }) { area in
                    links.page(.listing("commitments", ["area": area.name]))
                },
            ], rows: areas)
    }

    private var documentTable: Table<DocumentHead> {
        let links = request.links
        return Table(
            caption: documentCount > documents.count
                ? "The \(documents.count) added last, of \(Counted.things(documentCount, "document"))"
                : Counted.things(documentCount, "document") + ", the last added first",
            columns: [
                Column("title", "Plan or report", isHeading: true, exact: { .text($0.title) }) {
                    .words($0.title.shortened(to: 120), link: links.page(.plan($0.id)))
                },
                .short("kind", "Kind") { $0.kind },
                .short("date", "Date") { DateWords.text($0.date) },
                .count("targets", "Targets", { census.documents[$0.id]?[.target] ?? 0 }),
                .count("readings", "Readings", { census.documents[$0.id]?.total ?? 0 }) {
                    links.page(.reader($0.id))
                },
            ], rows: documents)
    }

    func write(to json: inout JSONWriter) {
        json.member("documents", documentCount)
        for (key, role) in [
            ("targets" as StaticString, Role.target), ("actuals", .actual), ("baselines", .baseline),
            ("references", .reference),
        ] {
            json.member(key, census.all[role])
        }
        areaTable.write(to: &json, as: "areas")
        documentTable.write(to: &json, as: "addedLast")
    }

    func write(to csv: inout CSVWriter) {
        areaTable.write(to: &csv)
    }
}
