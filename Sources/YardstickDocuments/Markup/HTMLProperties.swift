import YardstickReading

/// What the head of an HTML page says of the page.
struct HTMLProperties {
    /// The `title` element.
    private(set) var title: String?
    /// The author or the source.
    private(set) var author: String?
    /// The day of publication.
    private(set) var date: CalendarDate?

    /// Takes note of a `meta` or `time` element.
    mutating func note(_ element: String, _ attributes: HTMLAttributes) {
        switch element {
        case "meta": noteMeta(attributes)
        case "time" where attributes["pubdate"] != nil || attributes["itemprop"] == "datePublished":
            date = date ?? attributes["datetime"].flatMap(Self.day)
        default: break
        }
    }

    /// Takes a piece of the `title` element.
    mutating func addTitle(_ text: String) {
        title = (title ?? "") + text
    }

    private mutating func noteMeta(_ attributes: HTMLAttributes) {
        let name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"] ?? ""
        guard let content = attributes["content"] else { return }
        let words = name.lowercased()
        if Self.dateNames.contains(words) {
            date = date ?? Self.day(content)
        } else if Self.authorNames.contains(words), author == nil {
            author = TextBuilder.tidied(content)
        }
    }

    /// The day of a time stamp: "2021-02-03T08:00:00+08:00".
    private static func day(_ stamp: String) -> CalendarDate? {
        DateScanner(stamp).dates.first?.date
    }

    private static let dateNames: Set<String> = [
        "pubdate", "publishdate", "publish_date", "publication_date", "article:published_time",
        "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued",
        "dcterms.created", "citation_publication_date", "release_date",
    ]

    private static let authorNames: Set<String> = [
        "author", "dc.creator", "dcterms.creator", "dc.publisher", "dcterms.publisher", "contentsource",
        "article:author",
    ]
}
