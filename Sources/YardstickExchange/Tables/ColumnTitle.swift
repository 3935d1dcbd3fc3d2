/// The titles of the columns that rows are read from.
enum ColumnTitle {
    private static let all = [
        "indicator", "indicatorCode", "value", "low", "high", "unit", "noun", "comparator", "form", "role",
        "area",
        "period", "periodStart", "periodEnd", "document", "documentDate", "start", "end",
    ]
    private static let byLetters = Dictionary(uniqueKeysWithValues: all.map { ($0.lowercased(), $0) })

    /// The title that is meant by one in other capitals, so that "Area" is not passed over; any other stays as it is.
    static func known(as title: String) -> String { byLetters[title.lowercased()] ?? title }
}
