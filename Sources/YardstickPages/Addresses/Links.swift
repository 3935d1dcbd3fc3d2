/// How addresses become links: from the root where a server answers, from file to file in a published site.
struct Links: Sendable {
    /// The link to an address; nothing where the site has no such page, so that its text stands bare.
    let page: @Sendable (PageAddress) -> String?
    /// The link to a file of the site's own.
    let asset: @Sendable (Asset) -> String
    /// Whether a server answers, so that forms have somewhere to go.
    let isServed: Bool

    /// The links of a server's pages.
    static let served = Links(page: \.link, asset: \.path, isServed: true)

    /// The link to a place on a page.
    func page(_ address: PageAddress, at fragment: String) -> String? {
        page(address).map { $0 + "#" + fragment }
    }
}
