import YardstickLedger
import YardstickReading
import YardstickSupervision

/// The first page: which areas and plans the ledger holds, and how much of what.
struct OverviewPage: Page {
    private static let mostAreas = 40
    private static let newest = 10
    private static let mostFindings = 3

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
        let statuses: StatusCounts
    }

    private let request: PageRequest
    private let census: Census
    private let areas: [Area]
    private let areaCount: Int
    private let documents: [DocumentHead]
    private let documentCount: Int
    private let statuses: StatusCounts
    private let statusesByDocument: [Int64: StatusCounts]
    private let findingCount: Int
    private let telling: [[String: Any]]

    init(_ request: PageRequest) throws {
        self.request = request
        census = try request.census.current()
        let counts = try request.ledger.documentCounts(DocumentQuery())
        documentCount = counts.reduce(0) { $0 + $1.count }
        var query = DocumentQuery()
        query.limit = Self.newest
        documents = try request.ledger.documents(query)
        try request.knowledge.standings.bringUpToDate()
        let standings = try request.knowledge.standingCounts.current()
        statuses = StatusCounts(names: standings.counts(by: .status).map { ($0.value, $0.count) })
        statusesByDocument = try Self.statuses(of: documents, request)
        findingCount = try request.knowledge.findingCounts.current().total(FindingQuery())
        var weightiest = FindingQuery()
        weightiest.limit = Self.mostFindings
        let findings = try request.ledger.findings(weightiest)
        let views = try FindingView(findings, request)
        telling = findings.map { views.view(of: $0) }
        let all = Self.areas(census, counts, standings.statuses(by: .area))
        areaCount = all.count
        areas = Array(all.prefix(Self.mostAreas))
    }

    /// The areas that have a document or are spoken of in targets, the most promising first.
    private static func areas(
        _ census: Census, _ counts: [(area: String?, kind: String, count: Int)],
        _ statuses: [String: StatusCounts]
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
                commitments: commitments[name] ?? 0, statuses: statuses[name] ?? StatusCounts())
        }
        .sorted { ($1.roles[.target], $1.documents, $0.name) < ($0.roles[.target], $0.documents, $1.name) }
    }

    /// How the targets of some documents stand.
    private static func statuses(
        of documents: [DocumentHead], _ request: PageRequest
    ) throws -> [Int64: StatusCounts] {
        var statuses: [Int64: StatusCounts] = [:]
        for document in documents {
            var query = StandingQuery()
            query.document = document.id
            let groups = try request.knowledge.standings.store.standingCounts(query)
            if !groups.isEmpty {
                statuses[document.id] = StatusCounts(names: groups.map { ($0.status, $0.count) })
            }
        }
        return statuses
    }

    var title: String {
        guard documentCount > 0 else { return "The ledger is empty" }
        return "\(Counted.things(census.all[.target], "target")) and "
            + "\(Counted.things(census.all[.actual], "actual")) in \(Counted.things(documentCount, "document"))"
    }

    var place: Navigation.Place? { .overview }
    var template: Template { .overview }
    var computations: Set<Computation> { [.standings, .findings] }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title, "isEmpty": documentCount == 0, "hasDocuments": documentCount > 0,
            "roles": Role.allCases.map(roleView), "areas": areaTable.markup(request),
            "documents": documentTable.markup(request, naming: false),
            "indicators": census.indicators.prefix(12).compactMap(indicatorView),
        ]
        view["findings"] = telling
        view["hasFindings"] = !telling.isEmpty
        view["isUnaudited"] = findingCount == 0
        view["allFindings"] = request.links.page(.listing("findings"))
        view["allFindingsText"] = "All " + Counted.things(findingCount, "finding")
        view["statuses"] = statusViews
        view["hasIndicators"] = !census.indicators.isEmpty
        view["allDocuments"] = documentCount > Self.newest ? request.links.page(.listing("documents")) : nil
        view["allDocumentsText"] = "All " + Counted.things(documentCount, "document")
        view["allIndicators"] = request.links.page(.listing("indicators"))
        return view
    }

    private var statusViews: [[String: Any]] {
        Status.allCases.filter { statuses[$0] > 0 }.map { status in
            var view: [String: Any] = ["status": status.markup, "count": Counted.number(statuses[status])]
            view["href"] = request.links.page(.listing("targets", ["status": status.slug]))
            return view
        }
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
                    links.page(.listing("targets", ["area": area.name]))
                },
                Self.status("met", "Met", [.met], \.statuses),
                Self.status("onTrack", "On track", [.onTrack], \.statuses),
                Self.status("behind", "Behind", [.behind, .farBehind], \.statuses),
                Self.status("missed", "Missed", [.missed], \.statuses),
                Self.status("noData", "No data", [.noData], \.statuses),
                .count("commitments", "Commitments", { $0.commitments }) { area in
                    links.page(.listing("commitments", ["area": area.name]))
                },
            ], rows: areas)
    }

    /// A column of how many targets stand so.
    private static func status<Row>(
        _ key: StaticString, _ title: String, _ statuses: [Status], _ counts: @escaping (Row) -> StatusCounts
    ) -> Column<Row> {
        .count(key, title, { row in statuses.reduce(0) { $0 + counts(row)[$1] } })
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
                .words("standing", "They stand") { statusesByDocument[$0.id]?.words },
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
