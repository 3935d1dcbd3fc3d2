/// Where a page stands: its path, what its query asks, and the form that it is wanted in.
///
/// ```swift
/// let address = PageAddress("/measurements.csv?role=target&area=Jiaxing")
/// address?.form            // .csv
/// address?["area"]         // "Jiaxing"
/// address?.link            // "/measurements.csv?role=target&area=Jiaxing"
/// ```
///
/// Whatever a segment or a value holds survives the way out and back: slashes, quotes, dots, any script.
public struct PageAddress: Hashable, Sendable {
    /// One name of the query with its value.
    public struct Item: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: String

        /// Makes an item.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// No request target may be longer, in bytes.
    public static let longest = 4096

    /// The segments of the path, decoded; none for the first page.
    public let path: [String]
    /// The query, decoded, in the order in which it is written.
    public private(set) var query: [Item]
    /// The form that is asked for.
    public private(set) var form: PageForm

    /// Makes an address from its parts.
    public init(path: [String] = [], query: [Item] = [], form: PageForm = .html) {
        self.path = path
        self.query = query
        self.form = form
    }

    /// Reads the target of a request: "/documents/d1.json?page=2". Nothing where it is no address: too long,
    /// not rooted, an empty segment, an escape that is no UTF-8.
    public init?(_ target: String) {
        guard target.utf8.count <= Self.longest, target.utf8.first == UInt8(ascii: "/") else { return nil }
        let bare = target.prefix { $0 != "#" }
        let parts = bare.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = EscapedPath(parts[0].dropFirst()),
            let query = EscapedQuery(parts.count > 1 ? parts[1] : "")
        else { return nil }
        self.init(path: path.segments, query: query.items, form: path.form)
    }

    /// The first value of a name in the query.
    public subscript(name: String) -> String? {
        query.first { $0.name == name }?.value
    }

    /// The same page in another form.
    public func asking(for form: PageForm) -> PageAddress {
        var copy = self
        copy.form = form
        return copy
    }

    /// The same page with one name of the query set, or without it; in either case from its first page on.
    public func with(_ name: String, _ value: String?) -> PageAddress {
        var copy = self
        copy.query.removeAll { $0.name == name || $0.name == "page" }
        if let value { copy.query.append(Item(name, value)) }
        return copy
    }

    /// The address as a link from the root of the site.
    public var link: String {
        "/" + EscapedPath(segments: path, form: form).text + EscapedQuery(items: query).text
    }
}
