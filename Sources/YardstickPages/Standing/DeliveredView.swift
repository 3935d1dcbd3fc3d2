import YardstickLedger
import YardstickReading

/// The sentence with the latest figure for a target, beside the one that promised it.
struct DeliveredView {
    private let milestone: Standing.Milestone
    private let line: MeasurementLine
    private let document: DocumentHead?
    private let links: Links

    /// Nothing where no sentence states the figure.
    init?(_ milestone: Standing.Milestone, _ request: PageRequest) throws {
        guard let number = milestone.line,
            let line = try request.ledger.measurements(MeasurementQuery(id: number)).first
        else { return nil }
        self.milestone = milestone
        self.line = line
        document = try line.documentID.flatMap { try request.ledger.documents([$0])[$0] }
        links = request.links
    }

    var view: [String: Any] {
        let origin = milestone.isDerived ? ", worked out from" : ""
        var view: [String: Any] = [
            "heading": "The latest figure: \(milestone.text) in \(milestone.time)\(origin)",
            "sentence": EvidenceMarks(line).markup(context: 1000),
            "document": document?.citation ?? line.document, "language": document?.language ?? "en",
        ]
        view["href"] = links.reading(line)
        return view
    }
}
