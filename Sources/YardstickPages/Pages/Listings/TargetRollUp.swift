import YardstickLedger
import YardstickSupervision

/// How many targets stand how, by section, topic or area.
enum TargetRollUp {
    private enum Grouping: String, CaseIterable {
        case section, topic, area
    }

    static let kind = PageKind(
        route: PageRoute(
            name: "rollUp", path: "/targets/by/{grouping}",
            summary: "How the targets stand by section, topic or area",
            parameters: [
                PageParameter(
                    "grouping", in: .path, .choice(Grouping.allCases.map(\.rawValue)),
                    "What they are counted by: the outermost heading of their document, the topic or the area.",
                    example: "section"),
                .area, Pager.parameter,
            ])
    ) { try page($0) }

    /// One group.
    private struct Row {
        let name: String
        let statuses: StatusCounts
    }

    private static func page(_ request: PageRequest) throws -> any Page {
        try request.knowledge.standings.bringUpToDate()
        let grouping = request["grouping"].flatMap { Grouping(rawValue: $0) } ?? .section
        let rows = try rows(by: grouping, request)
        let pager = Pager(request, total: rows.count)
        try pager.check(request)
        let of = request["area"].map { " of \($0)" } ?? ""
        var listing = Listing(
            request: request,
            title: "Targets\(of) by \(grouping.rawValue): \(Counted.things(rows.count, grouping.rawValue))",
            place: .targets, lead: nil, facets: [], pager: pager,
            table: Table(
                caption: pager.pages > 1
                    ? "The groups \(pager.span) of \(Counted.number(rows.count)), the largest first"
                    : "The largest first",
                columns: columns(grouping, request),
                rows: Array(rows.dropFirst(pager.offset).prefix(Pager.size))),
            empty: request.address.query.isEmpty
                ? .ledger : EmptyState(text: "No target fits these choices."))
        listing.computations = [.standings]
        listing.ways = [("All targets", .listing("targets", ["area": request["area"]]))] + ways(from: request)
        return listing
    }

    /// The links from a listing of targets to its roll-ups, of the same area.
    static func ways(from request: PageRequest) -> [(text: String, address: PageAddress)] {
        Grouping.allCases.filter { $0.rawValue != request["grouping"] }.map { grouping in
            let address = PageAddress(path: ["targets", "by", grouping.rawValue])
            return ("By \(grouping.rawValue)", address.with("area", request["area"]))
        }
    }

    private static func rows(by grouping: Grouping, _ request: PageRequest) throws -> [Row] {
        let area = request["area"]
        guard grouping != .section else {
            let tallies =
                area == nil
                ? try request.knowledge.sections.current()
                : try request.knowledge.standings.store.standingSections(area: area)
            return tallies.map {
                Row(name: $0.section, statuses: StatusCounts(names: $0.counts.map { ($0.key, $0.value) }))
            }
        }
        let statuses = try request.knowledge.standingCounts.current()
            .statuses(by: grouping == .topic ? .topic : .area, area.map { [.area: $0] } ?? [:])
        return statuses.map { Row(name: $0.key, statuses: $0.value) }
            .sorted { ($1.statuses.total, $0.name) < ($0.statuses.total, $1.name) }
    }

    private static func columns(_ grouping: Grouping, _ request: PageRequest) -> [Column<Row>] {
        func targets(_ row: Row, _ status: Status? = nil) -> String? {
            guard !row.name.isEmpty else { return nil }
            let address = PageAddress.listing("targets", ["area": request["area"], "status": status?.slug])
            return request.links.page(address.with(grouping.rawValue, row.name))
        }
        let name = Column<Row>(
            "name", grouping.rawValue.capitalized, isHeading: true,
            exact: { .text($0.name.isEmpty ? nil : $0.name) }
        ) { row in
            let words = grouping == .topic ? row.name.split(separator: "-").joined(separator: " ") : row.name
            return .words(
                row.name.isEmpty ? "no \(grouping.rawValue)" : words.shortened(to: 120), link: targets(row))
        }
        let standing = Column<Row>("standing", "How they stand", exact: { .text($0.statuses.words) }) {
            .words(.element("span", ["class": "stand"], StatusBar.bar($0.statuses)))
        }
        return [name, .count("targets", "Targets") { $0.statuses.total }, standing]
            + Status.allCases.map { status in
                .count(status.key, status.rawValue.capitalizedFirst, { $0.statuses[status] }) { row in
                    row.statuses[status] > 0 ? targets(row, status) : nil
                }
            }
    }
}

extension Status {
    /// As JSON and CSV call a count of it.
    fileprivate var key: StaticString {
        switch self {
        case .met: "met"
        case .missed: "missed"
        case .onTrack: "onTrack"
        case .behind: "behind"
        case .farBehind: "farBehind"
        case .noData: "noData"
        }
    }
}

extension String {
    /// With its first letter in upper case, and the others as they are.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
