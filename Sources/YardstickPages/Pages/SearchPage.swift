import YardstickLedger

/// Full text over the sentences of the ledger, with the indicators and areas whose names hold the words.
struct SearchPage: Page {
    private static let size = 25
    private static let most = 10

    static let kind = PageKind(
        route: PageRoute(
            name: "search", path: "/search",
            summary: "Sentences that hold words, and indicators and areas of that name",
            parameters: [
                PageParameter(
                    "q", in: .query, .text(longest: 800),
                    "Words that the sentence holds, all of them; a phrase in double quotes, the start of a word with *.",
                    example: "green electricity"),
                PageParameter(
                    "page", in: .query, .integer(1...Ledger.mostHits / size),
                    "Which page of the sentences, \(size) each.", example: "2"),
            ])
    ) { try SearchPage($0) }

    private let request: PageRequest
    private let query: String?
    private let page: Int
    private let total: Int
    private let hits: [SentenceHit]
    private let documents: [Int64: DocumentHead]
    private let indicators: [Census.Indicator]
    private let areas: [String]

    init(_ request: PageRequest) throws {
        self.request = request
        query = request["q"].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        page = request.integer("page") ?? 1
        guard let query else {
            (total, hits, documents, indicators, areas) = (0, [], [:], [], [])
            return
        }
        (total, hits) = try request.ledger.sentences(
            holding: query, limit: Self.size, offset: (page - 1) * Self.size)
        documents = try request.ledger.documents(Set(hits.map(\.document)))
        let census = try request.census.current()
        let words = query.filter { $0 != "\"" && $0 != "*" }.lowercased()
        indicators = Array(
            census.indicators.lazy.filter { $0.name.lowercased().contains(words) }.prefix(Self.most))
        areas = Array(
            census.areas.filter { $0.key.lowercased().contains(words) }
                .sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }.map(\.key).prefix(Self.most))
    }

    var title: String {
        guard let query else { return "Search" }
        let count =
            total >= Ledger.mostHits
            ? "More than \(Counted.number(total)) sentences" : Counted.things(total, "sentence")
        return "\(count) with “\(query.shortened(to: 80))”"
    }

    var place: Navigation.Place? { nil }
    var template: Template { .search }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title, "query": query ?? "",
            "action": request.links.page(PageAddress(path: ["search"])) ?? "",
            "hits": hits.map(hitView), "isEmpty": query != nil && hits.isEmpty,
            "indicators": indicators.compactMap { indicator in
                request.links.page(.indicator(indicator.code)).map {
                    ["text": indicator.name, "href": $0, "count": Counted.number(indicator.roles.total)]
                }
            },
            "areas": areas.compactMap { area in
                request.links.page(.listing("measurements", ["area": area])).map {
                    ["text": area, "href": $0]
                }
            },
        ]
        view["hasNames"] = !(indicators.isEmpty && areas.isEmpty)
        view["tries"] = hits.isEmpty ? tries : []
        view["pager"] = pagerView
        return view
    }

    /// Searches that ask for less: each word alone, and the start of each.
    private var tries: [[String: Any]] {
        let words = (query ?? "").split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
            $0.count > 2
        }
        let starts = words.filter { $0.count > 5 }.map { String($0.dropLast(3)) + "*" }
        return ((words.count > 1 ? words : []) + starts).prefix(Self.most).compactMap { words in
            request.links.page(.listing("search", ["q": words])).map { ["text": words, "href": $0] }
        }
    }

    private var pagerView: [String: Any]? {
        let pages = (total + Self.size - 1) / Self.size
        guard pages > 1 else { return nil }
        var view: [String: Any] = ["page": String(page), "pages": String(pages)]
        if page > 1 { view["previous"] = request.links.page(Pager.address(request.address, page: page - 1)) }
        if page < pages { view["next"] = request.links.page(Pager.address(request.address, page: page + 1)) }
        return view
    }

    private func hitView(_ hit: SentenceHit) -> [String: Any] {
        let matches = TextMatches(query ?? "").ranges(in: hit.text)
        let spans = matches.map { range in
            MarkedText.Span(
                range: hit.range.lowerBound + range.lowerBound..<hit.range.lowerBound + range.upperBound,
                style: "match")
        }
        let whole = MarkedText(hit.text, start: hit.range.lowerBound)
        let (text, isCutBefore, isCutAfter) = whole.around(Array(spans.prefix(1).map(\.range)), context: 400)
        let document = documents[hit.document]
        var view: [String: Any] = [
            "text": Markup(isCutBefore ? "… " : "") + text.markup(of: spans) + Markup(isCutAfter ? " …" : ""),
            "document": (document?.title ?? "d\(hit.document)").shortenedInside(to: 90),
            "about": [document?.area, DateWords.text(document?.date)].compactMap { $0 }.joined(
                separator: " · "),
            "language": document?.language ?? "en",
        ]
        view["href"] = request.links.sentence(hit.ordinal, of: hit.document)
        return view
    }

    func write(to json: inout JSONWriter) {
        json.member("query", query)
        json.member("total", total)
        json.key("sentences")
        json.array { json in
            for hit in hits {
                json.object { json in
                    json.member("document", LineNumber(.document, hit.document).description)
                    json.member("title", documents[hit.document]?.title)
                    json.member("ordinal", hit.ordinal)
                    json.member("start", hit.range.lowerBound)
                    json.member("end", hit.range.upperBound)
                    json.member("text", hit.text)
                }
            }
        }
        json.key("indicators")
        json.array { json in
            for indicator in indicators { json.value(indicator.code) }
        }
        json.key("areas")
        json.array { json in
            for area in areas { json.value(area) }
        }
    }

    func write(to csv: inout CSVWriter) {
        csv.line(["document", "title", "ordinal", "start", "end", "text"])
        for hit in hits {
            csv.line([
                LineNumber(.document, hit.document).description, documents[hit.document]?.title,
                String(hit.ordinal), String(hit.range.lowerBound), String(hit.range.upperBound), hit.text,
            ])
        }
    }
}
