import YardstickLedger
import YardstickReading

/// The readings that nobody has ruled on, the least sure first.
struct ReviewPage: Page {
    private static let size = 20

    static let kind = PageKind(
        route: PageRoute(
            name: "review", path: "/review", summary: "The readings to look at, the least sure first",
            parameters: [
                .area, .document,
                PageParameter(
                    "page", in: .query, .integer(1...5000), "Which page, \(size) readings each.", example: "2"
                ),
            ])
    ) { try ReviewPage($0) }

    private let request: PageRequest
    private let page: Int
    private let hasMore: Bool
    private let lines: [MeasurementLine]
    private let documents: [Int64: DocumentHead]

    init(_ request: PageRequest) throws {
        self.request = request
        page = request.integer("page") ?? 1
        var query = LineQuery()
        (query.order, query.isRuled, query.area) = (.confidence, false, request["area"])
        query.document = request["document"] == nil ? nil : request.lineNumber("document")
        (query.limit, query.offset) = (Self.size + 1, (page - 1) * Self.size)
        let found = try request.ledger.lines(query).map(\.id)
        hasMore = found.count > Self.size
        let ids = Array(found.prefix(Self.size))
        var readings = MeasurementQuery()
        readings.ids = ids
        let byID = Dictionary(
            try request.ledger.measurements(readings).compactMap { line in line.id.map { ($0, line) } }
        ) { first, _ in first }
        lines = ids.compactMap { byID[$0] }
        documents = try request.ledger.documents(Set(lines.compactMap(\.documentID)))
    }

    var title: String {
        lines.isEmpty ? "Nothing is left to review here" : "Readings to look at, the least sure first"
    }

    var place: Navigation.Place? { .review }
    var template: Template { .review }
    var isPersonal: Bool { request.visitor != .reader }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title, "items": lines.map(item), "isEmpty": lines.isEmpty,
            "mayRule": request.visitor != .reader && request.links.isServed,
        ]
        view["documents"] = request.links.page(.listing("documents"))
        if page > 1 || hasMore {
            var pager: [String: Any] = ["page": String(page)]
            if page > 1 {
                pager["previous"] = request.links.page(Pager.address(request.address, page: page - 1))
            }
            if hasMore { pager["next"] = request.links.page(Pager.address(request.address, page: page + 1)) }
            view["leaf"] = pager
        }
        return view
    }

    private func item(_ line: MeasurementLine) -> [String: Any] {
        let measurement = line.measurement
        let words = QuantityWords(
            measurement.quantity, form: measurement.form, indicator: measurement.indicator,
            surface: line.surface)
        let document = line.documentID.flatMap { documents[$0] }
        var view: [String: Any] = [
            "sure": measurement.confidence.percentage,
            "mark": RoleMark.inline(measurement.role, measurement.quantity.comparator),
            "indicator": measurement.indicator.shortened(to: 120), "value": words.text,
            "about": [
                measurement.role.rawValue, measurement.area, measurement.period?.words,
                measurement.form.words,
            ].compactMap { $0 }.joined(separator: " · "),
            "sentence": EvidenceMarks(line).markup(context: 400),
            "document": (document?.title ?? line.document).shortened(to: 80),
            "language": document?.language ?? "en",
        ]
        if let id = line.id, let number = line.documentID {
            view["href"] = request.links.page(
                .reader(number, sentence: measurement.sentence), at: "m\(id)")
            view["self"] = request.links.page(.measurement(id))
        }
        view["ruling"] = RulingForm(line, request, back: request.address).view
        return view
    }

    func write(to json: inout JSONWriter) {
        json.member("page", page)
        json.key("measurements")
        json.array { json in
            for line in lines { json.measurement(line) }
        }
    }

    func write(to csv: inout CSVWriter) {
        csv.line(MeasurementCSV.header(numbered: true))
        for line in lines { csv.line(MeasurementCSV.fields(of: line)) }
    }
}
