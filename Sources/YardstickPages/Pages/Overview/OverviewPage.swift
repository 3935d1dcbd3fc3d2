import YardstickLedger
import YardstickReading
import YardstickSupervision

/// The first page: which areas and plans the ledger holds, and how much of what.
struct OverviewPage: Page {
    private static let mostAreas = 40
    private static let newest = 12
    private static let mostFindings = 3
    private static let mostFailing = 6
    /// Of a document with more targets, the first are counted.
    private static let mostTargets = 1000

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
    private let findings: FindingCounts
    private let telling: [[String: Any]]
    private let failing: [TargetsListing.Row]
    private let failingCount: Int
    private let tableCount: Int

    init(_ request: PageRequest) throws {
        self.request = request
        census = try request.census.current()
        let counts = try request.ledger.documentCounts(DocumentQuery())
        documentCount = counts.reduce(0) { $0 + $1.count }
        tableCount = counts.filter { $0.kind == Self.tables }.reduce(0) { $0 + $1.count }
        var query = DocumentQuery()
        query.limit = Self.newest + min(tableCount, 90)
        documents = Array(
            try request.ledger.documents(query).filter { $0.kind != Self.tables }.prefix(Self.newest))
        try request.knowledge.standings.bringUpToDate()
        let standings = try request.knowledge.standingCounts.current()
        let statuses = StatusCounts(names: standings.counts(by: .status).map { ($0.value, $0.count) })
        self.statuses = statuses
        statusesByDocument = try Self.statuses(of: documents, request)
        findings = try request.knowledge.findingCounts.current()
        var weightiest = FindingQuery()
        weightiest.limit = Self.mostFindings
        let telling = try request.ledger.findings(weightiest)
        let views = try FindingView(telling, request)
        self.telling = telling.map { views.view(of: $0) }
        failingCount = Self.failing.reduce(0) { $0 + statuses[$1] }
        failing = try TargetsListing.rows(try Self.failing(request), request.ledger)
        let all = Self.areas(census, counts, standings.statuses(by: .area))
        areaCount = all.count
        areas = Array(all.prefix(Self.mostAreas))
    }

    /// What imported tables of figures are kept as: they promise nothing, and are no plan to open.
    private static let tables = "table"
    /// How a target stands that a reader should look at, the worst first.
    private static let failing: [Status] = [.missed, .farBehind, .behind]

    /// The first targets that fail, the worst first.
    private static func failing(_ request: PageRequest) throws -> [Standing] {
        var standings: [Standing] = []
        for status in failing where standings.count < mostFailing {
            var query = StandingQuery()
            (query.statusOrder, query.limit) = (status.order, mostFailing - standings.count)
            standings += try request.knowledge.standings.standings(query)
        }
        return standings
    }

    /// How the targets that each of some documents states stand.
    private static func statuses(
        of documents: [DocumentHead], _ request: PageRequest
    ) throws -> [Int64: StatusCounts] {
        var statuses: [Int64: StatusCounts] = [:]
        for document in documents {
            var query = LineQuery()
            (query.document, query.role, query.limit) = (document.id, .target, mostTargets)
            let lines = try request.ledger.lines(query).map(\.id)
            let standings = try request.knowledge.standings.store.standings(ofLines: lines)
            let each = Dictionary(standings.values.map { ($0.id, $0) }) { first, _ in first }
            if !each.isEmpty {
                statuses[document.id] = StatusCounts(names: each.values.map { ($0.status, 1) })
            }
        }
        return statuses
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

    var title: String {
        guard documentCount > 0 else { return "The ledger is empty" }
        guard statuses.total > 0 else {
            return "No targets, and \(Counted.things(census.all.total, "number")) in "
                + Counted.things(documentCount, "document")
        }
        return "\(Counted.things(statuses.total, "target")): \(statuses.answer)"
    }

    var place: Navigation.Place? { .overview }
    var template: Template { .overview }
    var computations: Set<Computation> { [.standings, .findings] }

    var view: [String: Any] {
        let answers = OverviewAnswers(
            census: census, documents: documentCount, statuses: statuses, findings: findings,
            links: request.links)
        var view: [String: Any] = [
            "title": title, "isEmpty": documentCount == 0, "hasDocuments": documentCount > 0,
            "answers": answers.view, "areas": areaTable.markup(request),
            "documents": documentTable.markup(request, naming: false), "hasPlans": !documents.isEmpty,
            "indicators": census.indicators.prefix(12).compactMap(indicatorView),
        ]
        view["failing"] = failing.isEmpty ? nil : failingTable.markup(request, naming: false)
        view["findings"] = telling
        view["hasFindings"] = !telling.isEmpty
        view["isUnaudited"] = findings.isUnaudited
        view["scope"] = findings.total == 0 ? findings.scope : nil
        view["allFindings"] = request.links.page(.listing("findings"))
        view["allFindingsText"] = "All " + Counted.things(findings.total, "finding")
        view["hasAreas"] = areas.count > 1
        view["hasIndicators"] = !census.indicators.isEmpty
        view["allDocuments"] =
            documentCount > documents.count ? request.links.page(.listing("documents")) : nil
        view["allDocumentsText"] = "All " + Counted.things(documentCount, "document")
        view["allTargets"] = request.links.page(.listing("targets", ["sort": "status"]))
        view["allIndicators"] = request.links.page(.listing("indicators"))
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
                Column("standing", "How they stand", exact: { .text($0.statuses.words) }) {
                    .words(StatusBar.markup($0.statuses))
                },
                Self.status("met", [.met]), Self.status("onTrack", [.onTrack]),
                Self.status("behind", [.behind, .farBehind]), Self.status("missed", [.missed]),
                Self.status("noData", [.noData]),
                .count("commitments", "Commitments", { $0.commitments }) { area in
                    links.page(.listing("commitments", ["area": area.name]))
                },
            ], rows: areas, stacks: true)
    }

    /// How many targets stand so, for programs.
    private static func status(_ key: StaticString, _ statuses: [Status]) -> Column<Area> {
        .hidden(key) { area in .integer(statuses.reduce(0) { $0 + area.statuses[$1] }) }
    }

    private var documentTable: Table<DocumentHead> {
        let links = request.links
        return Table(
            caption: documentCount - tableCount > documents.count
                ? "The \(documents.count) added last, of \(Counted.things(documentCount - tableCount, "text"))"
                : Counted.things(documents.count, "text") + order,
            columns: [
                Column("title", "Plan or report", isHeading: true, exact: { .text($0.title) }) { document in
                    let about = [document.kind, DateWords.text(document.date)].compactMap { $0 }
                    return .words(
                        .link(document.title.shortenedInside(to: 100), to: links.page(.plan(document.id)))
                            + .element("small", ["class": "under"], text: about.joined(separator: ", ")))
                },
                .hidden("kind") { .text($0.kind) }, .hidden("date") { .text(DateWords.text($0.date)) },
                .count("targets", "Targets", { census.documents[$0.id]?[.target] ?? 0 }) {
                    links.page(.plan($0.id), at: "targets")
                },
                Column("standing", "How they stand", exact: { .text(standing(of: $0)?.words) }) {
                    .words(standing(of: $0).map(StatusBar.markup) ?? .none)
                },
                .count("readings", "Numbers", { census.documents[$0.id]?.total ?? 0 }) {
                    links.page(.reader($0.id))
                },
            ], rows: tellingFirst, stacks: true)
    }

    /// How the table is ordered, where that is to be seen.
    private var order: String {
        let telling = documents.count { (standing(of: $0)?.judged ?? 0) > 0 }
        return telling > 0 && telling < documents.count
            ? "; those with the most targets that can be judged come first" : ""
    }

    /// Those with the most targets that can be judged first, the others in their order.
    private var tellingFirst: [DocumentHead] {
        documents.enumerated().sorted { left, right in
            let judged = [left, right].map { standing(of: $0.element)?.judged ?? 0 }
            return (judged[1], left.offset) < (judged[0], right.offset)
        }.map(\.element)
    }

    private func standing(of document: DocumentHead) -> StatusCounts? { statusesByDocument[document.id] }

    private var failingTable: Table<TargetsListing.Row> {
        Table(
            caption: failingCount > failing.count
                ? "The first \(failing.count) of \(Counted.number(failingCount)) that were missed or are behind"
                : "\(Counted.things(failingCount, "target")) missed or behind",
            columns: TargetsListing.columns(request, withAreas: areaCount > 1).filter {
                "\($0.key)" != "requiredPace"
            },
            rows: failing, stacks: true)
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
