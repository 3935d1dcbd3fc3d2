import YardstickLedger
import YardstickReading

/// Areas ranked on one indicator.
struct RankingPage: Page {
    private static let most = 20_000

    private let request: PageRequest
    private let indicator: Census.Indicator
    private let ranking: Ranking
    private let documents: [Int64: DocumentHead]
    private let pager: Pager
    private let shown: [Ranking.Entry]

    init(_ request: PageRequest, _ code: String) throws {
        self.request = request
        guard let indicator = try request.census.current()[code] else {
            throw PageProblem(
                404, "Nothing was measured under this code",
                "The ledger has no measurement of “\(code.shortened(to: 100))”.",
                next: [("All indicators", .listing("indicators"))])
        }
        self.indicator = indicator
        let figures = try request.knowledge.remembered.answer(to: ["ranked figures", code]) {
            try request.ledger.rankedFigures(ofCode: code)
        }
        ranking = try Ranking(figures, year: request.integer("year"), isLessBetter: indicator.isLessBetter) {
            var query = LineQuery()
            (query.code, query.role, query.form, query.limit) = (code, .actual, .level, Self.most)
            query.year = $0
            return try request.ledger.lines(query)
        }
        pager = Pager(request, total: ranking.entries.count)
        try pager.check(request)
        shown = Array(ranking.entries.dropFirst(pager.offset).prefix(Pager.size))
        documents = try request.ledger.documents(Set(shown.map(\.line.document)))
    }

    var title: String {
        guard let first = ranking.entries.first else {
            return "\(subject): no area has a figure for a whole year"
        }
        let count = Counted.things(ranking.entries.count, "area")
        let leaders = ranking.entries.prefix { $0.place == 1 }.map(\.area)
        if leaders.count > 1 {
            return
                "\(subject): \(leaders.prefix(3).joined(separator: ", ")) share the first place of \(count) "
                + "with \(first.line.words.text)"
        }
        return ranking.entries.count == 1
            ? "\(subject): only \(first.area) has a figure, \(first.line.words.text)"
            : "\(subject): \(first.area) is first of \(count) with \(first.line.words.text)"
    }

    private var subject: String {
        "\(indicator.name), " + (ranking.year.map { String($0) } ?? "latest figures")
    }

    var place: Navigation.Place? { .compare }
    var template: Template { .ranking }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title, "facets": [yearFacet].compactMap { $0.view(request) }, "hasFacets": true,
            "absent": ranking.absent.joined(separator: ", ").shortened(to: 600),
            "hasAbsent": !ranking.absent.isEmpty, "isEmpty": ranking.entries.isEmpty,
        ]
        if !ranking.entries.isEmpty { view["table"] = table.markup(request) }
        view["pager"] = pager.view(request)
        view["indicator"] = request.links.page(.indicator(indicator.code))
        view["all"] = request.links.page(.listing("compare"))
        return view
    }

    private var yearFacet: Facet {
        Facet(
            title: "Year", parameter: "year",
            options: ranking.years.prefix(15).map {
                Facet.Option(text: String($0.year), value: String($0.year), count: $0.areas)
            })
    }

    private var table: Table<Ranking.Entry> {
        Table(
            caption: subject + ": "
                + (pager.pages > 1
                    ? "areas \(pager.span) of \(Counted.number(pager.total))"
                    : Counted.things(pager.total, "area")),
            columns: columns, rows: shown, stacks: true)
    }

    private var columns: [Column<Ranking.Entry>] {
        [
            .count("place", "Place", { $0.place }),
            Column("area", "Area", isHeading: true, exact: { .text($0.area) }) { entry in
                .words(
                    entry.area, link: request.links.page(.indicator(indicator.code).with("area", entry.area)))
            },
            Column("value", "Figure", exact: { .number($0.line.axisValue) }) { entry in
                let words = entry.line.words
                return .figure(
                    Figure(
                        whole: words.whole, fraction: words.fraction, unit: words.unit,
                        href: request.links.reading(entry.line), hint: entry.line.hint,
                        source: documents[entry.line.document]?.citation))
            },
            Column("share", "Share of the first", exact: { .number(($0.share * 10_000).rounded() / 10_000) })
            { entry in
                .words(Self.bar(entry.share))
            },
            .short("period", "Period") { $0.line.period?.words },
            .hidden("unit") { .text($0.line.quantity.unit.rawValue) },
            .hidden("id") { .integer(Int($0.line.id)) },
            Column(
                "document", "Source", exact: { .text(LineNumber(.document, $0.line.document).description) }
            ) { entry in
                .words(
                    (documents[entry.line.document]?.title ?? "").shortenedInside(to: 56),
                    link: request.links.reading(entry.line))
            },
        ]
    }

    private static func bar(_ share: Double) -> Markup {
        .element(
            "svg",
            ["class": "bar", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true"],
            .element("rect", ["width": Coordinate.text(share * 100), "height": "10"]))
    }

    func write(to json: inout JSONWriter) {
        json.member("indicator", indicator.code)
        json.member("year", ranking.year.map { String($0) })
        json.member("total", pager.total)
        json.member("page", pager.page)
        json.member("pages", pager.pages)
        table.write(to: &json, as: "rows")
        json.key("absent")
        json.array { json in
            for area in ranking.absent { json.value(area) }
        }
    }

    func write(to csv: inout CSVWriter) {
        table.write(to: &csv)
    }
}
