import YardstickReading

/// What is known of a document as a whole.
public struct DocumentMetadata: Hashable, Sendable {
    /// The title.
    public var title: String
    /// Who issued it, as written: "People's Government of Zhejiang Province".
    public var issuer: String?
    /// Whose plan or report it is, by the name that the area catalogue uses: "Jiaxing".
    public var area: String?
    /// What sort of document it is.
    public var kind: DocumentKind
    /// The language that it is written in.
    public var language: Language
    /// The day, month or year that "this year" is counted from.
    public var date: CalendarDate?
    /// Which rule found each field; a field that was not found is not in it.
    public var sources: [Field: Source]

    /// A field of the metadata.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case title, issuer, area, kind, language, date
    }

    /// The rule that found a field.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// An option of the command.
        case option
        /// The `name.yaml` beside the file.
        case sidecar
        /// "At the Fifth Session of the People's Congress on January 26, 2021".
        case sessionSentence = "session-sentence"
        /// A date that stands alone near the title: "(January 26, 2021)".
        case dateLine = "date-line"
        /// "Release date: 2021-02-03".
        case releaseLine = "release-line"
        /// A field of the file format: HTML's meta elements, a Word file's core properties.
        case fileProperties = "file-properties"
        /// A month or a year that stands near the title: "MAY 2020".
        case monthLine = "month-line"
        /// The title.
        case title
        /// A heading that the format marks.
        case heading
        /// The first line of the text.
        case firstLine = "first-line"
        /// The first sentences: "On behalf of the People's Government, I now report".
        case opening
        /// The name of the file.
        case fileName = "file-name"
        /// The issuer.
        case issuer
        /// What the text names most often.
        case mentions
        /// The letters of the text.
        case letters
        /// Nothing spoke for it, so that it is what most documents are.
        case assumed
    }
}

/// What the user says of a document, before which everything that was found stands back.
public struct MetadataOverrides: Hashable, Sendable {
    /// The title.
    public var title: String?
    /// Who issued it.
    public var issuer: String?
    /// Whose plan or report it is.
    public var area: String?
    /// What sort of document it is.
    public var kind: DocumentKind?
    /// The language that it is written in.
    public var language: Language?
    /// The day, month or year that "this year" is counted from.
    public var date: CalendarDate?

    /// Makes overrides; what is left out is found in the document.
    public init(
        title: String? = nil, issuer: String? = nil, area: String? = nil, kind: DocumentKind? = nil,
        language: Language? = nil, date: CalendarDate? = nil
    ) {
        self.title = title
        self.issuer = issuer
        self.area = area
        self.kind = kind
        self.language = language
        self.date = date
    }
}

extension DocumentMetadata {
    /// Puts what the user said in place of what was found.
    mutating func apply(_ overrides: MetadataOverrides, from source: Source) {
        if let title = overrides.title { (self.title, sources[.title]) = (title, source) }
        if let issuer = overrides.issuer { (self.issuer, sources[.issuer]) = (issuer, source) }
        if let area = overrides.area { (self.area, sources[.area]) = (area, source) }
        if let kind = overrides.kind { (self.kind, sources[.kind]) = (kind, source) }
        if let language = overrides.language { (self.language, sources[.language]) = (language, source) }
        if let date = overrides.date { (self.date, sources[.date]) = (date, source) }
    }
}
