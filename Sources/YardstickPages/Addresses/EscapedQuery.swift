/// A query as it is written in an address.
struct EscapedQuery {
    /// No query may have more items; what a page understands is far fewer.
    private static let mostItems = 32

    let items: [PageAddress.Item]

    init(items: [PageAddress.Item]) {
        self.items = items
    }

    /// Reads a query without its question mark; an item without a value, as an empty field of a form gives,
    /// asks nothing.
    init?(_ text: Substring) {
        var items: [PageAddress.Item] = []
        for piece in text.split(separator: "&") {
            let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Escape.decoded(parts[0], plusIsSpace: true),
                let value = Escape.decoded(parts.count > 1 ? parts[1] : "", plusIsSpace: true),
                items.count < Self.mostItems
            else { return nil }
            if !value.isEmpty { items.append(PageAddress.Item(name, value)) }
        }
        self.items = items
    }

    var text: String {
        guard !items.isEmpty else { return "" }
        let pieces = items.map {
            Escape.encoded($0.name, as: .queryPart) + "=" + Escape.encoded($0.value, as: .queryPart)
        }
        return "?" + pieces.joined(separator: "&")
    }
}
