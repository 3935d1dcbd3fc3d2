/// One column of a table, in all three forms.
struct Column<Row> {
    /// How JSON and CSV call it.
    let key: StaticString
    /// Its heading for people; nothing keeps it out of the page.
    let title: String?
    /// The cell for people.
    let cell: (Row) -> Cell
    /// The exact value.
    let exact: (Row) -> Exact
    /// Whether its cells are headings of their rows.
    var isHeading = false
    /// The value of `sort` that orders by it.
    var sort: String?

    init(
        _ key: StaticString, _ title: String?, isHeading: Bool = false, sort: String? = nil,
        exact: @escaping (Row) -> Exact, cell: @escaping (Row) -> Cell
    ) {
        self.key = key
        self.title = title
        self.cell = cell
        self.exact = exact
        self.isHeading = isHeading
        self.sort = sort
    }

    /// The same column, kept out of the page.
    var hidden: Column {
        Column(key, nil, exact: exact, cell: cell)
    }

    /// A column of whole numbers.
    static func count(
        _ key: StaticString, _ title: String, sort: String? = nil, _ number: @escaping (Row) -> Int,
        link: @escaping (Row) -> String? = { _ in nil }
    ) -> Column {
        Column(key, title, sort: sort, exact: { .integer(number($0)) }) { .count(number($0), link: link($0)) }
    }

    /// A column of words.
    static func words(
        _ key: StaticString, _ title: String?, sort: String? = nil, _ text: @escaping (Row) -> String?
    ) -> Column {
        Column(key, title, sort: sort, exact: { .text(text($0)) }) { .words(text($0)) }
    }

    /// A column of a few words each, which stay on one line.
    static func short(
        _ key: StaticString, _ title: String?, sort: String? = nil, _ text: @escaping (Row) -> String?
    ) -> Column {
        Column(key, title, sort: sort, exact: { .text(text($0)) }) { .short(text($0)) }
    }

    /// A column that only JSON and CSV have.
    static func hidden(_ key: StaticString, _ value: @escaping (Row) -> Exact) -> Column {
        Column(key, nil, exact: value) { _ in .words(nil as String?) }
    }
}
