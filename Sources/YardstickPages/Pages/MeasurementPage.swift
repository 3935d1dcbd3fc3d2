import YardstickLedger
import YardstickReading
import YardstickSupervision

/// One measurement: its sentence with the evidence marked, its margin, and for a reviewer the form that rules on it. A
/// target's shows how it stands, its life, and the sentence that speaks of it last.
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
    private let standing: Standing?
    private let delivered: DeliveredView?
    private let chart: LifeChart?

    init(_ request: PageRequest) throws {
        self.request = request
        let number = request.lineNumber("measurement")
        let line = try Self.line(number, request.ledger)
        self.line = line
        document = try line.documentID.flatMap { try request.ledger.documents([$0])[$0] }
        let isTarget = line.measurement.role == .target
        let notes = try ReadingNotes(on: [line], request)
        standing = notes.standing(of: line)
        card = ReadingCard(line, request, notes, showsStanding: standing == nil).markup
        guard request.address.form == .html else {
            (delivered, chart) = (nil, nil)
            return
        }
        delivered = try standing?.latest.flatMap { try DeliveredView($0, request) }
        chart = isTarget ? try LifeChart(line.measurement, request) : nil
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
        let subject = [measurement.indicator.capitalizedAtStart, measurement.area].compactMap { $0 }
            .joined(separator: ", ")
        return "\(subject): \(words.text)\(time)" + (standing.map { ", \(Self.words($0.status))" } ?? "")
    }

    /// When it is, or is to be.
    private var time: String {
        guard let period = line.measurement.period else { return "" }
        let isPoint = period.start == period.end
        switch line.measurement.role {
        case .target where isPoint: return " by \(period.words)"
        default: return " in \(period.words)"
        }
    }

    private static func words(_ status: Status) -> String {
        status == .noData ? "not judged yet" : status.rawValue
    }

    var place: Navigation.Place? { standing == nil ? .measurements : .targets }
    var template: Template { .measurement }
    var computations: Set<Computation> { [.standings] }
    var isPersonal: Bool { request.visitor != .reader }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title.shortened(to: 200),
            "said": line.measurement.role == .target ? "What was promised" : "What the document says",
            "sentence": EvidenceMarks(line).markup(context: 2000),
            "card": card,
            "section": line.section.filter { $0 != document?.title }.joined(separator: " › "),
            "document": document?.title ?? line.document,
            "language": document?.language ?? "en",
        ]
        view["reader"] = request.links.reading(line)
        view["standing"] = try? standing.map { try StandingView($0, request).view }
        view["delivered"] = delivered?.view
        view["chart"] = chart?.markup
        view["drawn"] = chart?.title
        view["indicator"] = request.links.indicator(
            code: line.measurement.indicatorCode, phrase: line.measurement.indicator)
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
