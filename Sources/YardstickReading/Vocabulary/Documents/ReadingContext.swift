/// What is known of a document before its sentences are read.
public struct ReadingContext: Hashable, Sendable {
    /// The language; nothing lets the reader tell it from the text.
    public var language: Language?
    /// The day that resolves "this year": when the report was given.
    public var date: CalendarDate?
    /// The document's own area: "Jiaxing".
    public var area: String?
    /// What sort of document it is.
    public var kind: DocumentKind?
    /// Headings that the file format marks as such; the reader adds those that the plain text shows.
    public var headings: [MarkedHeading]

    /// Makes a context; whatever is left out the reader tells from the text where it can.
    public init(
        language: Language? = nil, date: CalendarDate? = nil, area: String? = nil,
        kind: DocumentKind? = nil, headings: [MarkedHeading] = []
    ) {
        self.language = language
        self.date = date
        self.area = area
        self.kind = kind
        self.headings = headings
    }
}

/// A heading that the file format marks: HTML's `h1` to `h6`, a DOCX style, a Markdown `#`.
public struct MarkedHeading: Hashable, Sendable {
    /// UTF-8 byte range of the heading's line in the text.
    public let range: Range<Int>
    /// Its level, 1 for the outermost.
    public let level: Int

    /// Makes a marked heading.
    public init(range: Range<Int>, level: Int) {
        self.range = range
        self.level = level
    }
}
