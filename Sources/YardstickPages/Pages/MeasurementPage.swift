import YardstickLedger
import YardstickReading

/// One measurement: its sentence with the evidence marked, its margin, and for a reviewer the form that rules on it.
struct MeasurementPage: Page {
    static let kind = PageKind(
        route: PageRoute(
            name: "measurement", path: "/measurements/{measurement}",
            summary: "One measurement with its sentence and the evidence for every field",
            parameters: [
                PageParameter(
                    "measurement", in: .path, .lineNumber(prefix: ""), "The measurement's number.",
                    example: "1")
            ])
    ) { try MeasurementPage($0) }

    private let request: PageRequest
    private let line: MeasurementLine
    private let document: DocumentHead?
    private let card: Markup
    private let standing: [String: Any]?

    init(_ request: PageRequest) throws {
        self.request = request
        let number = request.lineNumber("measurement")
        line = try Self.line(number, request.ledger)
        document = try line.documentID.flatMap { try request.ledger.documents([$0])[$0] }
        let notes = try ReadingNotes(on: [line], request)
        card = ReadingCard(line, request, notes).markup
        standing = try notes.standing(of: line).map { try StandingView($0, request).view }
    }

    private static func line(_ number: Int64, _ ledger: Ledger) throws -> MeasurementLine {
        guard let line = try ledger.measurements(MeasurementQuery(id: number)).first else {
            throw PageProblem.noSuchLine(
                "measurement \(number)", "All measurements", .listing("measurements"))
        }
        return line
    }

    var title: String {
        let measurement = line.measurement
        let words = QuantityWords(
            measurement.quantity, form: measurement.form, indicator: measurement.indicator,
            surface: line.surface)
        let subject = [measurement.indicator, measurement.area].compactMap { $0 }.joined(separator: ", ")
        let period = measurement.period.map { " (\($0.words))" } ?? ""
        return "\(subject): \(words.text), \(measurement.role.rawValue)\(period)"
    }

    var place: Navigation.Place? { .measurements }
    var template: Template { .measurement }
    var computations: Set<Computation> { [.standings] }
    var isPersonal: Bool { request.visitor != .reader }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title.shortened(to: 200),
            "sentence": EvidenceMarks(line).markup(context: 2000),
            "card": card,
            "section": line.section.joined(separator: " › "),
            "document": document?.title ?? line.document,
            "language": document?.language ?? "en",
        ]
        view["reader"] = line.documentID.flatMap { document in
            line.id.flatMap { id in
                request.links.page(.reader(document, sentence: line.measurement.sentence), at: "m\(id)")
            }
        }
        view["standing"] = standing
        view["ruling"] = RulingForm(line, request, back: request.address).view
        view["json"] = request.links.page(request.address.asking(for: .json))
        return view
    }

    func write(to json: inout JSONWriter) {
        json.key("measurement")
        json.measurement(line)
    }

    func write(to csv: inout CSVWriter) {
        csv.line(MeasurementCSV.header(numbered: true))
        csv.line(MeasurementCSV.fields(of: line))
    }
}
