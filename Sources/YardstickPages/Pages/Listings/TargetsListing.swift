import YardstickLedger
import YardstickReading
import YardstickSupervision

/// Every promise with a number: how it stands, what it still needs, and on which two sentences that rests.
enum TargetsListing {
    static let kind = PageKind(
        route: PageRoute(
            name: "targets", path: "/targets", summary: "The targets with status, pace and both citations",
            parameters: [
                PageParameter(
                    "status", in: .query, .choice(Status.allCases.map(\.slug)), "Only those that stand so.",
                    example: "behind"),
                .area,
                PageParameter(
                    "topic", in: .query, .text(longest: 200), "Only of this topic.",
                    example: "national-accounts"),
                .document,
                PageParameter(
                    "year", in: .query, .integer(1...9999), "Only with this deadline.", example: "2026"),
                PageParameter(
                    "section", in: .query, .text(longest: 1000),
                    "Only under this outermost heading of their documents.", example: "Growth"),
                PageParameter(
                    "sort", in: .query, .choice(StandingQuery.Order.allCases.map(\.rawValue)), "The order.",
                    example: "deadline"),
                Pager.parameter,
            ])
    ) { try page($0) }

    /// A standing with the lines that it speaks of.
    struct Row {
        let standing: Standing
        let line: LineSummary
        let latest: LineSummary?
        let baseline: LineSummary?
        /// The documents of these lines.
        let documents: [Int64: DocumentHead]
    }

    private static func page(_ request: PageRequest) throws -> any Page {
        try request.knowledge.standings.bringUpToDate()
        var query = query(of: request)
        let counts = try TargetCounts(query, request)
        let pager = Pager(request, total: counts.total)
        try pager.check(request)
        (query.limit, query.offset) = (Pager.size, pager.offset)
        let rows = try rows(try request.knowledge.standings.standings(query), request.ledger)
        var listing = Listing(
            request: request, title: title(counts, request), place: .targets,
            lead:
                "On track is what moves at 95% or more of the pace that it needs; behind is less, far behind less than 60%.",
            facets: facets(counts, request), pager: pager,
            table: Table(
                caption: pager.pages > 1
                    ? "Targets \(pager.span) of \(Counted.number(counts.total))"
                    : Counted.things(counts.total, "target"), columns: columns(request), rows: rows),
            sorting: Sorting(standard: "place"),
            empty: request.address.query.isEmpty
                ? .ledger : EmptyState(text: "No target fits these choices."))
        listing.computations = [.standings]
        listing.ways = TargetRollUp.ways(from: request)
        return listing
    }

    private static func query(of request: PageRequest) -> StandingQuery {
        var query = StandingQuery()
        query.statusOrder = request["status"].flatMap { Status(slug: $0) }?.order
        (query.area, query.topic, query.section) = (request["area"], request["topic"], request["section"])
        query.document = request["document"] == nil ? nil : request.lineNumber("document")
        query.deadline = request.integer("year")
        query.order = request["sort"].flatMap { StandingQuery.Order(rawValue: $0) } ?? .place
        return query
    }

    static func rows(_ standings: [Standing], _ ledger: Ledger) throws(LedgerError) -> [Row] {
        var query = LineQuery()
        query.ids = standings.flatMap { [$0.id, $0.latest?.line, $0.baseline?.line].compactMap { $0 } }
        let lines = Dictionary(try ledger.lines(query).map { ($0.id, $0) }) { first, _ in first }
        let documents = try ledger.documents(Set(lines.values.map(\.document)))
        return standings.compactMap { standing in
            lines[standing.id].map { line in
                Row(
                    standing: standing, line: line, latest: standing.latest?.line.flatMap { lines[$0] },
                    baseline: standing.baseline?.line.flatMap { lines[$0] }, documents: documents)
            }
        }
    }

    private static func title(_ counts: TargetCounts, _ request: PageRequest) -> String {
        let of = request["area"].map { " of \($0)" } ?? ""
        let count = Counted.things(counts.total, "target") + of
        guard request["status"] == nil, counts.total > 0 else {
            return count + (request["status"].flatMap { Status(slug: $0) }.map { ": \($0.rawValue)" } ?? "")
        }
        return count + ": " + StatusCounts(names: counts.of(.status).map { ($0.value, $0.count) }).answer
    }

    /// Each counted over what the other choices leave.
    private static func facets(_ counts: TargetCounts, _ request: PageRequest) -> [Facet] {
        [
            Facet(
                title: "Status", parameter: "status",
                options: Status.allCases.compactMap { status in
                    counts.of(.status).first { $0.value == status.rawValue }.map {
                        Facet.Option(text: status.rawValue, value: status.slug, count: $0.count)
                    }
                }),
            Facet(
                title: "Area", parameter: "area",
                options: Facet.top(counts.of(.area), keeping: request["area"])),
            Facet(
                title: "By", parameter: "year",
                options: Facet.top(counts.of(.deadline), keeping: request["year"])),
            Facet(
                title: "Topic", parameter: "topic",
                options: Facet.top(counts.of(.topic), keeping: request["topic"]).map {
                    Facet.Option(
                        text: $0.text.split(separator: "-").joined(separator: " "), value: $0.value,
                        count: $0.count)
                }),
        ]
    }

    /// Sign and word, and below it why, where the figures of the row do not say so themselves.
    private static func status(of row: Row, _ request: PageRequest) -> Markup {
        let why = row.standing.why
        let isPlain = why == Grounds.figureOfDeadline.inShort
        return row.standing.status.markup
            + (isPlain
                ? .none : .element("small", ["class": "why", "title": row.standing.grounds], text: why))
    }

    static func columns(
        _ request: PageRequest, withAreas: Bool = true, withStarts: Bool = false
    ) -> [Column<Row>] {
        let figures = FigureColumns(request)
        let start = figures.milestone("baseline", "From", \.standing.baseline, \.baseline)
        let area = Column<Row>.words("area", "Area") { $0.standing.record.area }
        return [
            .hidden("id") { .integer(Int($0.line.id)) },
            Column("status", "Status", sort: "status", exact: { .text($0.standing.status.rawValue) }) {
                .short(status(of: $0, request))
            },
            Column(
                "indicator", "Indicator", isHeading: true, sort: "indicator",
                exact: { .text($0.line.indicator) }
            ) { row in
                .words(
                    row.line.indicator.shortened(to: 80).capitalizedAtStart,
                    link: request.links.page(.measurement(row.line.id))
                        ?? request.links.indicator(
                            code: row.line.indicatorCode, phrase: row.line.indicator))
            },
            .hidden("indicatorCode") { .text($0.line.indicatorCode) },
            withAreas && request["area"] == nil ? area : area.hidden,
            figures.column("target", "Target") { $0.line },
            .hidden("unit") { .text($0.line.quantity.unit.rawValue) },
            .hidden("comparator") { .text($0.line.quantity.comparator.rawValue) },
            Column("deadline", "By", sort: "deadline", exact: { .text($0.line.period?.description) }) {
                .short($0.line.period?.words)
            },
            withStarts ? start : start.hidden,
            figures.milestone("latestActual", "Latest", \.standing.latest, \.latest),
            .words("requiredPace", "Still needs") { $0.standing.stillNeeded },
            .hidden("observedPace") { .text($0.standing.observed) },
            .hidden("grounds") { .text($0.standing.grounds) },
            .hidden("document") { .text(LineNumber(.document, $0.line.document).description) },
        ]
    }
}

/// Columns of figures that lead to their sentences.
private struct FigureColumns {
    private let request: PageRequest

    init(_ request: PageRequest) {
        self.request = request
    }

    func column(
        _ key: StaticString, _ title: String, _ line: @escaping (TargetsListing.Row) -> LineSummary
    ) -> Column<TargetsListing.Row> {
        Column(key, title, exact: { .number(line($0).axisValue) }) { row in
            .figure(figure(of: line(row), row))
        }
    }

    private func figure(of line: LineSummary, _ row: TargetsListing.Row, note: String? = nil) -> Figure {
        let words = line.words
        return Figure(
            whole: words.whole, fraction: words.fraction, unit: words.unit,
            href: request.links.reading(line), hint: line.hint,
            source: row.documents[line.document]?.citation, note: note)
    }

    /// A number on the way, with its time; what was computed has a sign before it.
    func milestone(
        _ key: StaticString, _ title: String,
        _ milestone: @escaping (TargetsListing.Row) -> Standing.Milestone?,
        _ line: @escaping (TargetsListing.Row) -> LineSummary?
    ) -> Column<TargetsListing.Row> {
        Column(key, title, exact: { .text(milestone($0).map { "\($0.text) (\($0.time))" }) }) { row in
            guard let milestone = milestone(row) else { return .short(nil as String?) }
            guard !milestone.isDerived, let line = line(row) else {
                return .figure(self.computed(milestone, line(row), row))
            }
            var figure = figure(of: line, row, note: milestone.time)
            if "\(key)" == "baseline", figure.unit == row.line.words.unit { figure.unit = "" }
            return .figure(figure)
        }
    }

    /// A number that was worked out from others; it leads to the last of them.
    private func computed(
        _ milestone: Standing.Milestone, _ line: LineSummary?, _ row: TargetsListing.Row
    ) -> Figure {
        var figure = Figure(text: (milestone.isDerived ? "≈ " : "") + milestone.text, note: milestone.time)
        figure.href = line.flatMap(request.links.reading)
        figure.hint = line.map { "worked out from \($0.hint)" }
        figure.source = line.flatMap { row.documents[$0.document]?.citation }
        return figure
    }
}
