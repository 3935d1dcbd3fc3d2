/// The pages of a listing that does not fit on one.
struct Pager {
    /// So many rows stand on a page.
    static let size = 100
    /// No listing is leafed further; whoever wants all takes the export.
    static let last = 100_000

    /// The page, from 1.
    let page: Int
    /// How many rows there are in all.
    let total: Int

    init(_ request: PageRequest, total: Int) {
        page = request.integer("page") ?? 1
        self.total = total
    }

    static let parameter = PageParameter(
        "page", in: .query, .integer(1...last), "Which page of the listing, \(size) rows each.", example: "2")

    var offset: Int { (page - 1) * Self.size }

    var pages: Int { max(1, (total + Self.size - 1) / Self.size) }

    /// The first and last row on this page: "101 to 200".
    var span: String {
        "\(Counted.number(offset + 1)) to \(Counted.number(min(total, offset + Self.size)))"
    }

    /// - Throws: ``PageProblem`` where the listing is not that long.
    func check(_ request: PageRequest) throws(PageProblem) {
        guard page > pages else { return }
        throw PageProblem(
            404,
            "The listing has \(Counted.things(pages, "page")), and this would be page \(Counted.number(page))",
            "Go back to its first page.", next: [("First page", request.address.with("page", nil))])
    }

    func view(_ request: PageRequest) -> [String: Any]? {
        guard pages > 1 else { return nil }
        var view: [String: Any] = ["page": Counted.number(page), "pages": Counted.number(pages)]
        view["previous"] = page > 1 ? link(page - 1, request) : nil
        view["next"] = page < pages ? link(page + 1, request) : nil
        return view
    }

    private func link(_ page: Int, _ request: PageRequest) -> String? {
        request.links.page(Self.address(request.address, page: page))
    }

    /// An address's own page of that number; the first has none in its address.
    static func address(_ address: PageAddress, page: Int) -> PageAddress {
        address.with("page", page == 1 ? nil : String(page))
    }
}
