import YardstickAudit
import YardstickLedger
import YardstickReading

/// What the last audit found, the weightiest first.
struct FindingsPage: Page {
    private static let size = 25

    static let kind = PageKind(
        route: PageRoute(
            name: "findings", path: "/findings", summary: "What the last audit found",
            parameters: [
                PageParameter(
                    "check", in: .query, .choice(Check.all.map(\.name)), "Only of this check.",
                    example: "growth-between-levels"),
                PageParameter(
                    "verdict", in: .query, .choice(Verdict.allCases.map(\.rawValue)),
                    "Only with this verdict.",
                    example: "differs"),
                PageParameter(
                    "severity", in: .query, .choice(Severity.allCases.map(\.rawValue)),
                    "Only of this severity.", example: "serious"),
                PageParameter(
                    "area", in: .query, .text(longest: 400), "Only where a line of this area takes part.",
                    example: "Jiaxing"),
                PageParameter(
                    "page", in: .query, .integer(1...100_000), "Which page, \(size) findings each.",
                    example: "2"),
            ])
    ) { try FindingsPage($0) }

    private let request: PageRequest
    private let page: Int
    private let query: FindingQuery
    private let counts: FindingCounts
    private let total: Int
    private let shown: [FindingRecord]
    private let views: FindingView

    init(_ request: PageRequest) throws {
        self.request = request
        page = request.integer("page") ?? 1
        query = Self.query(of: request)
        counts = try request.knowledge.findingCounts.current()
        total = counts.total(query)
        var shownQuery = query
        (shownQuery.limit, shownQuery.offset) = (Self.size, (page - 1) * Self.size)
        shown = try request.ledger.findings(shownQuery)
        views = try FindingView(shown, request)
        if page > 1, shown.isEmpty {
            throw PageProblem(
                404, "The findings have no such page",
                "There are \(Counted.things(total, "finding")).",
                next: [("First page", request.address.with("page", nil))])
        }
    }

    /// What the address asks for, but for the page; without one choice, to count what it would leave.
    private static func query(of request: PageRequest, but ignored: String? = nil) -> FindingQuery {
        func choice(_ name: String) -> String? { name == ignored ? nil : request[name] }
        var query = FindingQuery()
        (query.check, query.verdict) = (choice("check"), choice("verdict"))
        (query.severity, query.area) = (choice("severity"), choice("area"))
        return query
    }

    private var isEmpty: Bool { counts.total(FindingQuery()) == 0 }

    var title: String {
        guard !counts.isUnaudited else { return "No audit was run on this ledger" }
        guard !isEmpty else { return "The audit found nothing that does not add up" }
        let differs = counts.counts(query) { $0.verdict }.first { $0.value == "differs" }?.count ?? 0
        let of = request["area"].map { " of \($0)" } ?? ""
        return "\(Counted.things(total, "finding"))\(of): in \(Counted.number(differs)) the numbers differ"
    }

    var place: Navigation.Place? { .findings }
    var template: Template { .findings }
    var computations: Set<Computation> { [.findings] }

    var view: [String: Any] {
        let facets = facets.compactMap { $0.view(request) }
        var view: [String: Any] = [
            "title": title, "facets": facets, "hasFacets": !facets.isEmpty,
            "findings": shown.map { views.view(of: $0) },
            "isUnaudited": counts.isUnaudited, "isClean": !counts.isUnaudited && isEmpty,
            "isNarrowedToNothing": shown.isEmpty && !isEmpty,
        ]
        view["scope"] = counts.scope
        view["allFindings"] = request.links.page(.listing("findings"))
        view["csv"] = request.links.page(request.address.asking(for: .csv))
        view["json"] = request.links.page(request.address.asking(for: .json))
        let pages = (total + Self.size - 1) / Self.size
        if pages > 1 {
            var pager: [String: Any] = ["page": String(page), "pages": String(pages)]
            if page > 1 {
                pager["previous"] = request.links.page(Pager.address(request.address, page: page - 1))
            }
            if page < pages {
                pager["next"] = request.links.page(Pager.address(request.address, page: page + 1))
            }
            view["pager"] = pager
        }
        return view
    }

    private var facets: [Facet] {
        [
            facet("Verdict", "verdict", \.verdict), facet("Severity", "severity", \.severity),
            facet("Check", "check", \.check),
            Facet(
                title: "Area", parameter: "area",
                options: Facet.top(
                    counts.areas(Self.query(of: request, but: "area")), keeping: request["area"])),
        ]
    }

    private func facet(_ title: String, _ name: String, _ value: (FindingGroup) -> String) -> Facet {
        Facet(
            title: title, parameter: name,
            options: counts.counts(Self.query(of: request, but: name), by: value).map {
                Facet.Option(
                    text: $0.value.split(separator: "-").joined(separator: " "), value: $0.value,
                    count: $0.count)
            })
    }

    func write(to json: inout JSONWriter) {
        json.member("total", total)
        json.member("page", page)
        FindingTable(shown).write(to: &json)
    }

    func write(to csv: inout CSVWriter) {
        FindingTable(shown).write(to: &csv)
    }
}
