import YardstickLedger
import YardstickReading

/// A document as a text, with every reading marked in its place.
struct ReaderPage: Page {
    /// So many sentences stand on a page.
    static let size = 200
    private static let longestPageNumber = 1_000_000

    static let kind = PageKind(
        route: PageRoute(
            name: "document", path: "/documents/{document}",
            summary: "One document as a text, with every reading in its place",
            parameters: [
                PageParameter(
                    "document", in: .path, .lineNumber(prefix: "d"), "The document's number.", example: "d1"),
                PageParameter(
                    "page", in: .query, .integer(1...longestPageNumber),
                    "Which \(size) sentences of the text.", example: "1"),
            ])
    ) { try ReaderPage($0) }

    private let request: PageRequest
    private let document: DocumentHead
    private let text: DocumentText
    private let lines: [MeasurementLine]
    private let page: Int
    private let body: Markup

    init(_ request: PageRequest) throws {
        self.request = request
        let id = request.lineNumber("document")
        guard let document = try request.ledger.documents([id])[id] else {
            throw PageProblem.noSuchLine("document d\(id)", "All documents", .listing("documents"))
        }
        self.document = document
        page = request.integer("page") ?? 1
        let places = (page - 1) * Self.size..<page * Self.size
        text = try request.ledger.text(of: id, sentences: places)
        guard page == 1 || !text.sentences.isEmpty else {
            throw PageProblem(
                404, "The document has no such page",
                "It has \(Counted.things(text.sentenceCount, "sentence")), \(Self.size) a page.",
                next: [("Its first page", .reader(id))])
        }
        var query = LineQuery()
        (query.document, query.sentences) = (id, places)
        var readings = MeasurementQuery()
        readings.ids = try request.ledger.lines(query).map(\.id)
        lines = try request.ledger.measurements(readings)
        body =
            request.address.form == .html ? try ReaderBody(text, lines, document, request).markup : .none
    }

    var title: String { document.title }
    var place: Navigation.Place? { .documents }
    var template: Template { .reader }
    var computations: Set<Computation> { [.standings] }

    var view: [String: Any] {
        let pages = max(1, (text.sentenceCount + Self.size - 1) / Self.size)
        var view: [String: Any] = [
            "title": title,
            "about": about,
            "outline": ReaderOutline(document.id, title: document.title, text.headings, request.links).markup,
            "body": body,
            "language": document.language,
        ]
        view["plan"] = request.links.page(.plan(document.id))
        view["pager"] = pages > 1 ? pagerView(pages) : nil
        view["empty"] = text.sentenceCount == 0
        view["csv"] = request.links.page(request.address.asking(for: .csv))
        view["json"] = request.links.page(request.address.asking(for: .json))
        view["count"] = Counted.things(lines.count, "reading") + (pages > 1 ? " on this page" : "")
        return view
    }

    private var about: String {
        let parts = [
            document.issuer ?? document.area, document.kind, DateWords.text(document.date), document.name,
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    private func pagerView(_ pages: Int) -> [String: Any] {
        var view: [String: Any] = ["page": String(page), "pages": String(pages)]
        let base = PageAddress.reader(document.id)
        if page > 1 { view["previous"] = request.links.page(Pager.address(base, page: page - 1)) }
        if page < pages { view["next"] = request.links.page(Pager.address(base, page: page + 1)) }
        return view
    }

    func write(to json: inout JSONWriter) {
        json.member("document", LineNumber(.document, document.id).description)
        json.member("name", document.name)
        json.member("area", document.area)
        json.member("date", document.date)
        json.member("sentenceCount", text.sentenceCount)
        json.key("sentences")
        json.array { json in
            for sentence in text.sentences {
                json.object { json in
                    json.member("ordinal", sentence.ordinal)
                    json.member("start", sentence.range.lowerBound)
                    json.member("end", sentence.range.upperBound)
                    json.member("text", text.words(sentence.range))
                }
            }
        }
        json.key("measurements")
        json.array { json in
            for line in lines { json.measurement(line, naming: .ordinal) }
        }
    }

    func write(to csv: inout CSVWriter) {
        csv.line(MeasurementCSV.header(numbered: true))
        for line in lines { csv.line(MeasurementCSV.fields(of: line)) }
    }
}
