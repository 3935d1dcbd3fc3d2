import YardstickLedger

/// One finding, at an address of its own.
struct FindingPage: Page {
    static let kind = PageKind(
        route: PageRoute(
            name: "finding", path: "/findings/{finding}", summary: "One finding of the last audit",
            parameters: [
                PageParameter(
                    "finding", in: .path, .text(longest: 40), "The finding's identity.",
                    example: "f00000000000")
            ])
    ) { try FindingPage($0) }

    private let request: PageRequest
    private let finding: FindingRecord
    private let views: FindingView

    init(_ request: PageRequest) throws {
        self.request = request
        guard let finding = try request["finding"].flatMap({ try request.ledger.finding($0) }) else {
            throw PageProblem(
                404, "The ledger keeps no such finding",
                "The documents may have been read or audited anew. The list shows what there is.",
                next: [("All findings", .listing("findings"))])
        }
        self.finding = finding
        views = try FindingView([finding], request)
    }

    var title: String { finding.title }
    var place: Navigation.Place? { .findings }
    var template: Template { .finding }
    var computations: Set<Computation> { [.findings] }
    var isPersonal: Bool { request.visitor != .reader }

    var view: [String: Any] {
        var view = views.view(of: finding)
        view["isAlone"] = true
        if request.links.isServed, let form = SignedForm(request.visitor) {
            var explaining = form.view(to: ExplanationRequest.path, back: request.address)
            explaining["finding"] = finding.id
            view["explaining"] = explaining
        }
        return view
    }

    func write(to json: inout JSONWriter) { FindingTable([finding]).write(to: &json) }

    func write(to csv: inout CSVWriter) { FindingTable([finding]).write(to: &csv) }
}
