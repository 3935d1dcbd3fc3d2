/// Which documents, commitments or programmes are asked for; what is left out asks nothing.
public struct PassageQuery: Hashable, Sendable {
    /// The number of one of them.
    public var id: Int64?
    /// The document's area, by name or code.
    public var area: String?
    /// A year: one that a commitment's period covers, else the document's own.
    public var year: Int?
    /// The document: its number ("d3"), its name or its path.
    public var document: String?
    /// Words that the sentence holds, as in ``MeasurementQuery/text``.
    public var text: String?
    /// Whether a commitment holds a number.
    public var isMeasurable: Bool?
    /// Whether a commitment's own words name a deadline.
    public var hasDeadline: Bool?
    /// The exact name of a programme.
    public var name: String?
    /// How many at most.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int?
    /// Whether a commitment of little confidence comes first.
    public var leastSureFirst = false

    /// Asks for all, or for those that the arguments name.
    public init(
        id: Int64? = nil, area: String? = nil, year: Int? = nil, document: String? = nil, text: String? = nil,
        limit: Int? = nil
    ) {
        self.id = id
        self.area = area
        self.year = year
        self.document = document
        self.text = text
        self.limit = limit
    }
}
