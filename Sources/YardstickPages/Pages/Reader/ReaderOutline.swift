import YardstickLedger

/// The document's own headings as links, those of the outer levels where there are many.
struct ReaderOutline {
    /// More headings than this are no outline any more.
    private static let most = 120

    private let document: Int64
    private let headings: [DocumentText.Heading]
    private let links: Links

    /// - Parameter title: The document's title; a heading that only repeats it is left out.
    init(_ document: Int64, title: String, _ headings: [DocumentText.Heading], _ links: Links) {
        self.document = document
        self.headings = Self.outer(headings.filter { $0.title != title })
        self.links = links
    }

    var markup: Markup {
        guard !headings.isEmpty else { return .none }
        let top = headings.map(\.level).min() ?? 1
        let items = headings.map { heading in
            Markup.element(
                "li", ["class": "level\(min(3, heading.level - top + 1))"],
                .link(heading.title.shortened(to: 90), to: link(heading)))
        }
        return .element("ol", [:], .joined(items))
    }

    private func link(_ heading: DocumentText.Heading) -> String? {
        links.page(.reader(document, sentence: heading.sentence), at: "h\(heading.ordinal)")
    }

    private static func outer(_ headings: [DocumentText.Heading]) -> [DocumentText.Heading] {
        var level = headings.map(\.level).max() ?? 1
        var kept = headings
        while kept.count > most, level > 1 {
            level -= 1
            kept = headings.filter { $0.level <= level }
        }
        return Array(kept.prefix(most))
    }
}
