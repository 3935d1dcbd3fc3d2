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
                    "page", in: .query, .integer(1...100_000), "Which page, \(size) findings each.",
                    example: "2"),
            ])
    ) { try FindingsPage($0) }

    private let request: PageRequest
    private let page: Int
    private let all: [FindingRecord]
    private let chosen: [FindingRecord]
    private let shown: [FindingRecord]
    private let views: FindingView
    private let list: FindingList

    init(_ request: PageRequest) throws {
        self.request = request
        let list = try request.knowledge.findings.current()
        self.list = list
        all = list.all
        chosen = all.filter { Self.fits($0, request, but: nil) }
        page = request.integer("page") ?? 1
        shown = Array(chosen.dropFirst((page - 1) * Self.size).prefix(Self.size))
        views = try FindingView(shown, list.explanations, request)
        if page > 1, shown.isEmpty {
            throw PageProblem(
                404, "The findings have no such page",
                "There are \(Counted.things(chosen.count, "finding")).",
                next: [("First page", request.address.with("page", nil))])
        }
    }

    private static func fits(_ finding: FindingRecord, _ request: PageRequest, but ignored: String?) -> Bool {
        [("check", finding.check), ("verdict", finding.verdict), ("severity", finding.severity)].allSatisfy {
            name, value in name == ignored || request[name] == nil || request[name] == value
        }
    }

    var title: String {
        guard !list.isUnaudited else { return "No audit was run on this ledger" }
        guard !all.isEmpty else { return "The audit found nothing that does not add up" }
        let differs = chosen.filter { $0.verdict == "differs" }.count
        return "\(Counted.things(chosen.count, "finding")): in \(Counted.number(differs)) the numbers differ"
    }

    var place: Navigation.Place? { .findings }
    var template: Template { .findings }

    var view: [String: Any] {
        let facets = facets.compactMap { $0.view(request) }
        var view: [String: Any] = [
            "title": title, "facets": facets, "hasFacets": !facets.isEmpty,
            "findings": shown.map { views.view(of: $0) },
            "isUnaudited": list.isUnaudited, "isClean": !list.isUnaudited && all.isEmpty,
            "isNarrowedToNothing": shown.isEmpty && !all.isEmpty,
        ]
        view["scope"] = list.scope
        view["allFindings"] = request.links.page(.listing("findings"))
        view["csv"] = request.links.page(request.address.asking(for: .csv))
        view["json"] = request.links.page(request.address.asking(for: .json))
        let pages = (chosen.count + Self.size - 1) / Self.size
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
        ]
    }

    private func facet(_ title: String, _ name: String, _ value: (FindingRecord) -> String) -> Facet {
        var tally: [String: Int] = [:]
        for finding in all where Self.fits(finding, request, but: name) {
            tally[value(finding), default: 0] += 1
        }
        let options = tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Facet(
            title: title, parameter: name,
            options: options.map {
                Facet.Option(
                    text: $0.key.split(separator: "-").joined(separator: " "), value: $0.key, count: $0.value)
            })
    }

    func write(to json: inout JSONWriter) {
        json.member("total", chosen.count)
        json.member("page", page)
        FindingTable(shown).write(to: &json)
    }

    func write(to csv: inout CSVWriter) {
        FindingTable(shown).write(to: &csv)
    }
}
