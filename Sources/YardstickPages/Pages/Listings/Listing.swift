import YardstickLedger

/// A page that is one table with what narrows it down: what most listings of the ledger are.
struct Listing<Row>: Page {
    let request: PageRequest
    let title: String
    let place: Navigation.Place?
    let lead: String?
    let facets: [Facet]
    let pager: Pager
    let table: Table<Row>
    var sorting: Sorting?
    /// Where else to look.
    var ways: [(text: String, address: PageAddress)] = []
    var computations: Set<Computation> = []
    /// What stands in place of an empty table.
    let empty: EmptyState

    var template: Template { .listing }

    var view: [String: Any] {
        let facets = facets.compactMap { $0.view(request) }
        var view: [String: Any] = ["title": title, "facets": facets, "hasFacets": !facets.isEmpty]
        view["lead"] = lead
        view["pager"] = pager.view(request)
        let links = ways.compactMap { way in
            request.links.page(way.address).map { ["text": way.text, "href": $0] }
        }
        view["ways"] = links.isEmpty ? nil : ["links": links]
        if table.rows.isEmpty {
            view["empty"] = empty.view(request)
        } else {
            var table = table
            table.stacks = true
            view["table"] = table.markup(request, sorting: sorting)
        }
        return view
    }

    func write(to json: inout JSONWriter) {
        json.member("total", pager.total)
        json.member("page", pager.page)
        json.member("pages", pager.pages)
        table.write(to: &json, as: "rows")
    }

    func write(to csv: inout CSVWriter) {
        table.write(to: &csv)
    }
}

/// What an empty page says: what is missing, and the command or link that helps.
struct EmptyState {
    let text: String
    var command: String?

    /// The ledger is empty.
    static let ledger = EmptyState(
        text: "The ledger holds no documents yet. Add some with", command: "yardstick add PATH...")

    func view(_ request: PageRequest) -> [String: Any] {
        var view: [String: Any] = ["text": text]
        view["command"] = command
        let bare = PageAddress(path: request.address.path)
        if !request.address.query.isEmpty, let href = request.links.page(bare) {
            view["all"] = href
        }
        return view
    }
}
