import YardstickLedger

/// The commitments of the ledger: promises of action, by what can be checked of them.
enum CommitmentsListing {
    private static let yesNo = ["yes", "no"]

    static let kind = PageKind(
        route: PageRoute(
            name: "commitments", path: "/commitments", summary: "The commitments of the ledger",
            parameters: [
                .area, .document,
                PageParameter(
                    "measurable", in: .query, .choice(yesNo), "Only those that hold a number, or hold none.",
                    example: "yes"),
                PageParameter(
                    "dated", in: .query, .choice(yesNo), "Only those that name a deadline, or name none.",
                    example: "yes"),
                Pager.parameter,
            ])
    ) { try page($0) }

    private static func page(_ request: PageRequest) throws -> any Page {
        let all = try tallies(request)
        let total = all.filter { fits($0, request, but: nil) }.reduce(0) { $0 + $1.count }
        let pager = Pager(request, total: total)
        try pager.check(request)
        var query = PassageQuery(
            area: request["area"], document: request["document"], limit: Pager.size)
        query.isMeasurable = request["measurable"].map { $0 == "yes" }
        query.hasDeadline = request["dated"].map { $0 == "yes" }
        query.offset = pager.offset
        let lines = try request.ledger.commitments(query)
        return Listing(
            request: request, title: title(total, all, request), place: .commitments,
            lead: "A commitment is a promise of action, with or without a number.",
            facets: facets(all, request), pager: pager,
            table: Table(
                caption: pager.pages > 1
                    ? "Commitments \(pager.span) of \(Counted.number(total))"
                    : Counted.things(total, "commitment"),
                columns: columns(request), rows: lines),
            empty: request.address.query.isEmpty
                ? .ledger : EmptyState(text: "No commitment fits these choices."))
    }

    /// Those of one document are counted on the spot; those of all are in the census.
    private static func tallies(_ request: PageRequest) throws -> [Census.Commitments] {
        guard let document = request["document"] else { return try request.census.current().commitments }
        return try request.ledger.commitments(PassageQuery(document: document)).map {
            Census.Commitments(
                area: $0.area, isMeasurable: $0.commitment.isMeasurable,
                hasDeadline: $0.commitment.hasDeadline, count: 1)
        }
    }

    private static func title(
        _ total: Int, _ all: [Census.Commitments], _ request: PageRequest
    ) -> String {
        let of = request["area"].map { " of \($0)" } ?? ""
        guard request["measurable"] == nil, request["dated"] == nil else {
            return Counted.things(total, "commitment") + of
        }
        let fitting = all.filter { fits($0, request, but: nil) }
        let measurable = fitting.filter(\.isMeasurable).reduce(0) { $0 + $1.count }
        let dated = fitting.filter(\.hasDeadline).reduce(0) { $0 + $1.count }
        return Counted.things(total, "commitment") + of
            + ": \(Counted.number(measurable)) with a number, \(Counted.number(dated)) with a deadline"
    }

    private static func fits(
        _ tally: Census.Commitments, _ request: PageRequest, but ignored: String?
    ) -> Bool {
        let choices: [(String, String?)] = [
            ("area", tally.area), ("measurable", tally.isMeasurable ? "yes" : "no"),
            ("dated", tally.hasDeadline ? "yes" : "no"),
        ]
        return choices.allSatisfy { name, value in
            name == ignored || request[name] == nil || request[name] == value
        }
    }

    /// Each counted over what the other choices leave.
    private static func facets(_ all: [Census.Commitments], _ request: PageRequest) -> [Facet] {
        func counts(_ name: String, _ value: (Census.Commitments) -> String?) -> [(value: String, count: Int)]
        {
            var tally: [String: Int] = [:]
            for entry in all where fits(entry, request, but: name) {
                if let value = value(entry) { tally[value, default: 0] += entry.count }
            }
            return tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        }
        func named(_ counts: [(value: String, count: Int)], yes: String, no: String) -> [Facet.Option] {
            counts.sorted { $0.value > $1.value }.map {
                Facet.Option(text: $0.value == "yes" ? yes : no, value: $0.value, count: $0.count)
            }
        }
        return [
            Facet(
                title: "Area", parameter: "area",
                options: Facet.top(counts("area", \.area), keeping: request["area"])),
            Facet(
                title: "Measurable", parameter: "measurable",
                options: named(
                    counts("measurable") { $0.isMeasurable ? "yes" : "no" }, yes: "Holds a number",
                    no: "Holds none")),
            Facet(
                title: "Dated", parameter: "dated",
                options: named(
                    counts("dated") { $0.hasDeadline ? "yes" : "no" }, yes: "Names a deadline",
                    no: "Names none")),
        ]
    }

    static func columns(_ request: PageRequest) -> [Column<CommitmentLine>] {
        [
            .hidden("id") { .text(LineNumber(.commitment, $0.id).description) },
            Column("commitment", "Commitment", isHeading: true, exact: { .text($0.surface) }) { line in
                .words(
                    line.surface.shortened(to: 240),
                    link: request.links.sentence(line.commitment.sentence, of: line.documentID))
            },
            .words("actor", "By") { $0.commitment.actor },
            .words("area", "Area") { $0.area },
            Column("period", "When", exact: { .text($0.commitment.period?.description) }) {
                .words($0.commitment.period?.words)
            },
            Column("hasDeadline", "Dated", exact: { .flag($0.commitment.hasDeadline) }) {
                .words($0.commitment.hasDeadline ? "yes" : "no")
            },
            Column("isMeasurable", "Measurable", exact: { .flag($0.commitment.isMeasurable) }) {
                .words($0.commitment.isMeasurable ? "yes" : "no")
            },
            .words("section", "Section") { $0.section.last },
            .hidden("document") { .text(LineNumber(.document, $0.documentID).description) },
            .hidden("sentence") { .text($0.sentence) },
            .hidden("confidence") { .number(($0.commitment.confidence * 10_000).rounded() / 10_000) },
        ]
    }
}
