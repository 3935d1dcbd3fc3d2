import YardstickLedger
import YardstickReading

/// One indicator over all areas and years.
struct IndicatorPage: Page {
    private static let mostAreas = 6
    private static let mostLines = 300

    private static let shared: [PageParameter] = [
        .area, .role,
        PageParameter(
            "form", in: .query, .choice(Form.allCases.map(\.rawValue)),
            "Levels, growth, changes, multiples, ratios or ranks; levels without it, where there are any.",
            example: "growth"),
        Pager.parameter,
    ]

    static let kind = PageKind(
        route: PageRoute(
            name: "indicator", path: "/indicators/{indicator}",
            summary: "One indicator over areas and years",
            parameters: [
                PageParameter(
                    "indicator", in: .path, .text(longest: 200), "The indicator's code.", example: "gdp")
            ] + shared)
    ) { try IndicatorPage($0, code: $0["indicator"], phrase: nil) }

    static let phraseKind = PageKind(
        route: PageRoute(
            name: "phrase", path: "/phrases/{phrase}",
            summary: "One indicator that the catalogue does not know, by its words",
            parameters: [
                PageParameter(
                    "phrase", in: .path, .text(longest: 2000), "The indicator's words, in lower case.",
                    example: "new urban jobs")
            ] + shared)
    ) { try IndicatorPage($0, code: nil, phrase: $0["phrase"]) }

    private let request: PageRequest
    private let name: String
    private let form: Form
    private let areas: [(value: String, count: Int)]
    private let forms: [(value: String, count: Int)]
    private let drawn: [ChartSeries]
    private let lines: [LineSummary]
    private let columns: LineColumns
    private let pager: Pager
    private let standings: [Int64: Standing]
    private let documents: [Int64: DocumentHead]

    init(_ request: PageRequest, code: String?, phrase: String?) throws {
        self.request = request
        var query = LineQuery()
        (query.code, query.phrase) = (code, phrase)
        forms = try request.ledger.spread(of: query, over: .form)
        let usual = forms.first { $0.value == Form.level.rawValue } ?? forms.first
        let chosen = request["form"] ?? usual?.value
        guard let form = chosen.flatMap({ Form(rawValue: $0) }), !forms.isEmpty else {
            throw PageProblem(
                404, "Nothing was measured under this name",
                "The ledger has no measurement of “\((code ?? phrase ?? "").shortened(to: 100))”.",
                next: [("All indicators", .listing("indicators"))])
        }
        self.form = form
        query.form = form
        areas = try request.ledger.spread(of: query, over: .area)
        drawn = try Self.series(query, areas, request)
        query.area = request["area"]
        query.role = request["role"].flatMap { Role(rawValue: $0) }
        pager = Pager(request, total: try request.ledger.lineCount(query))
        try pager.check(request)
        (query.order, query.limit, query.offset) = (.period, Pager.size, pager.offset)
        lines = try request.ledger.lines(query)
        columns = try LineColumns(request, lines)
        documents = try request.ledger.documents(Set(drawn.flatMap(\.lines).map(\.document)))
        let promised = drawn.count == 1 ? drawn[0].lines.filter { $0.role == .target }.map(\.id) : []
        standings = try request.knowledge.standings.standings(ofLines: promised)
        name =
            try code.flatMap { try request.census.current()[$0]?.name } ?? lines.first?.indicator ?? code
            ?? phrase ?? ""
    }

    /// The lines of the chosen area, or of those with the most lines, in the unit that most of them are in.
    private static func series(
        _ query: LineQuery, _ areas: [(value: String, count: Int)], _ request: PageRequest
    ) throws -> [ChartSeries] {
        let names = request["area"].map { [$0] } ?? areas.prefix(mostAreas).map(\.value)
        var byArea: [(String, [LineSummary])] = []
        for name in names {
            var query = query
            (query.area, query.order, query.limit) = (name, .period, mostLines)
            byArea.append((name, try request.ledger.lines(query)))
        }
        let units = Dictionary(grouping: byArea.flatMap(\.1)) { $0.quantity.unit }
        let unit = units.max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key
        return byArea.map { name, lines in
            ChartSeries(name: name, lines: lines.filter { $0.quantity.unit == unit })
        }
    }

    var title: String {
        let areas = request["area"].map { [$0] } ?? areas.map(\.value)
        guard areas.count == 1, let only = drawn.first else {
            let what = form == .level ? name : "\(name), \(form.words)"
            return IndicatorAnswer.text(
                what, of: areas.count, largest: drawn.compactMap(\.actuals.last), figures: pager.total)
        }
        return IndicatorAnswer(name: name, series: only, form: form, standings: standings).text
    }

    var place: Navigation.Place? { .indicators }
    var template: Template { .indicator }

    var view: [String: Any] {
        let table = Table(caption: caption, columns: shown, rows: lines, stacks: true)
        var view: [String: Any] = [
            "title": title, "facets": facets.compactMap { $0.view(request) }, "hasFacets": true,
            "chart": chart, "table": table.markup(request),
        ]
        view["pager"] = pager.view(request)
        if let code = request["indicator"] {
            view["compare"] = request.links.page(.listing("compare", ["indicator": code]))
        }
        return view
    }

    private var chart: Markup {
        .joined(
            [false, true].compactMap { isNarrow in
                TimeChart(
                    drawn, title: title, isNarrow: isNarrow, documents: documents, links: request.links)?
                    .markup
            })
    }

    private var caption: String {
        pager.pages > 1
            ? "\(name), \(form.words): figures \(pager.span) of \(Counted.number(pager.total))"
            : "\(name), \(form.words): \(Counted.things(pager.total, "figure"))"
    }

    private var shown: [Column<LineSummary>] {
        [
            columns.id, heading, columns.period, columns.role, columns.figure(), columns.wording,
        ] + columns.exactColumns + [columns.code, columns.sure, columns.source]
    }

    private var heading: Column<LineSummary> {
        Column("area", "Area", isHeading: true, exact: { .text($0.area) }) { line in
            guard let area = line.area else { return .words(nil as String?) }
            return .words(area, link: request.links.page(request.address.with("area", area)))
        }
    }

    private var facets: [Facet] {
        [
            Facet(title: "Area", parameter: "area", options: Facet.top(areas, keeping: request["area"])),
            Facet(
                title: "Form", parameter: "form",
                options: forms.map { Facet.Option(text: $0.value, value: $0.value, count: $0.count) }),
        ]
    }

    func write(to json: inout JSONWriter) {
        json.member("indicator", request["indicator"] ?? request["phrase"])
        json.member("name", name)
        json.member("form", form.rawValue)
        json.member("total", pager.total)
        json.member("page", pager.page)
        json.member("pages", pager.pages)
        Table(caption: "", columns: shown, rows: lines).write(to: &json, as: "rows")
    }

    func write(to csv: inout CSVWriter) {
        Table(caption: "", columns: shown, rows: lines).write(to: &csv)
    }
}
