import YardstickLedger
import YardstickReading

/// One document as its own outline: what each section commits to, and its targets.
struct PlanPage: Page {
    /// A document with more is shown by its listings.
    private static let most = 400
    /// Commitments beyond this are folded up, so that the targets are not lost between them.
    private static let mostOpen = 40

    static let kind = PageKind(
        route: PageRoute(
            name: "plan", path: "/plans/{document}",
            summary: "One document as its outline: what each section commits to, and its targets",
            parameters: [
                PageParameter(
                    "document", in: .path, .lineNumber(prefix: "d"), "The document's number.", example: "d1")
            ])
    ) { try PlanPage($0) }

    private let request: PageRequest
    private let document: DocumentHead
    private let roles: Census.Roles
    private let targets: [TargetsListing.Row]
    private let commitments: [CommitmentLine]
    private let sections: [PlanSection]

    init(_ request: PageRequest) throws {
        self.request = request
        let id = request.lineNumber("document")
        guard let document = try request.ledger.documents([id])[id] else {
            throw PageProblem.noSuchLine("document d\(id)", "All documents", .listing("documents"))
        }
        self.document = document
        roles = try request.census.current().documents[id] ?? Census.Roles()
        targets = try PlanTargets.rows(of: id, request, limit: Self.most)
        commitments = try request.ledger.commitments(
            PassageQuery(document: LineNumber(.document, id).description, limit: Self.most))
        let text = try request.ledger.text(of: id, sentences: 0..<0)
        sections = PlanSection.all(text.headings, targets, commitments)
    }

    var title: String {
        let name = document.area.map { area in
            document.title.contains(area) ? document.title : "\(area): \(document.title)"
        }
        return (name ?? document.title) + ": " + answer
    }

    private var answer: String {
        guard roles[.target] > 0 else {
            return commitments.isEmpty ? "no targets" : Counted.things(commitments.count, "commitment")
        }
        return StatusCounts(targets.map(\.standing)).answer(of: roles[.target])
    }

    var place: Navigation.Place? { .documents }
    var template: Template { .plan }
    var computations: Set<Computation> { [.standings] }

    var view: [String: Any] {
        let about = [document.issuer, document.kind, DateWords.text(document.date), document.name]
        var view: [String: Any] = [
            "title": title, "about": about.compactMap { $0 }.joined(separator: " · "),
            "sections": sections.enumerated().map(sectionView), "counts": counts,
            "isEmpty": targets.isEmpty && commitments.isEmpty,
            "standing": StatusBar.markup(StatusCounts(targets.map(\.standing))),
        ]
        view["outline"] = sections.count > 1 ? outline : nil
        view["reader"] = request.links.page(.reader(document.id))
        view["csv"] = request.links.page(request.address.asking(for: .csv))
        view["json"] = request.links.page(request.address.asking(for: .json))
        view["more"] = more
        return view
    }

    /// The listings of what does not fit on the page.
    private var more: [[String: Any]] {
        let number = LineNumber(.document, document.id).description
        var ways: [(String, PageAddress)] = []
        if roles[.target] > Self.most {
            ways.append(("All targets", .listing("measurements", ["role": "target", "document": number])))
        }
        if commitments.count == Self.most {
            ways.append(("All commitments", .listing("commitments", ["document": number])))
        }
        return ways.compactMap { text, address in
            request.links.page(address).map { ["text": text, "href": $0] }
        }
    }

    private var counts: [[String: Any]] {
        let number = LineNumber(.document, document.id).description
        return Role.allCases.filter { roles[$0] > 0 }.map { role in
            var view: [String: Any] = [
                "mark": RoleMark.inline(role),
                "text": Counted.things(roles[role], role.rawValue),
            ]
            view["href"] = request.links.page(
                .listing("measurements", ["role": role.rawValue, "document": number]))
            return view
        } + commitmentCount
    }

    private var commitmentCount: [[String: Any]] {
        guard !commitments.isEmpty else { return [] }
        let number = LineNumber(.document, document.id).description
        var view: [String: Any] = [
            "mark": Markup("→"),
            "text": (commitments.count == Self.most ? "More than " : "")
                + Counted.things(commitments.count, "commitment"),
        ]
        view["href"] = request.links.page(.listing("commitments", ["document": number]))
        return [view]
    }

    private var outline: Markup {
        let top = sections.map(\.depth).min() ?? 1
        return .element(
            "ol", [:],
            .joined(
                sections.enumerated().map { index, section in
                    .element(
                        "li", ["class": "level\(min(3, section.depth - top + 1))"],
                        .link(section.title.shortened(to: 90), to: "#part\(index)")
                            + Markup(" ") + .element("span", ["class": "tally"], text: section.tally))
                }))
    }

    private func sectionView(_ index: Int, _ section: PlanSection) -> [String: Any] {
        var view: [String: Any] = ["title": section.title, "id": "part\(index)", "path": section.above]
        view["href"] = request.links.page(
            .reader(document.id, sentence: section.sentence), at: section.fragment)
        if !section.targets.isEmpty {
            let table = Table(
                caption: Counted.things(section.targets.count, "target"), columns: columns,
                rows: section.targets, stacks: true)
            view["table"] = table.markup(request, naming: false)
        }
        view["commitments"] = section.commitments.map { line -> [String: Any] in
            var item: [String: Any] = [
                "text": line.surface.shortened(to: 300),
                "about": [
                    line.commitment.hasDeadline ? line.commitment.period?.words : nil,
                    line.commitment.isMeasurable ? "measurable" : nil,
                ].compactMap { $0 }.joined(separator: " · "),
            ]
            item["href"] = request.links.sentence(line.commitment.sentence, of: line.documentID)
            return item
        }
        view["hasCommitments"] = !section.commitments.isEmpty
        view["commitmentTally"] = Counted.things(section.commitments.count, "commitment")
        view["isOpen"] = commitments.count <= Self.mostOpen
        return view
    }

    func write(to json: inout JSONWriter) {
        json.member("document", LineNumber(.document, document.id).description)
        json.member("name", document.name)
        json.member("area", document.area)
        json.member("date", document.date)
        table.write(to: &json, as: "targets")
        Table(caption: "", columns: CommitmentsListing.columns(request), rows: commitments)
            .write(to: &json, as: "commitments")
    }

    func write(to csv: inout CSVWriter) {
        table.write(to: &csv)
    }

    private var columns: [Column<TargetsListing.Row>] {
        TargetsListing.columns(
            request, withAreas: Set(targets.map(\.line.area)).count > 1,
            withStarts: targets.contains { $0.standing.baseline != nil })
    }

    private var table: Table<TargetsListing.Row> {
        Table(caption: "", columns: columns, rows: targets)
    }
}
