import YardstickReading

/// Which measurements are asked for, and in what order; what is left out asks nothing.
///
/// ```swift
/// var query = MeasurementQuery(role: .target, area: "Jiaxing", year: 2026)
/// query.indicator = "gdp"
/// ```
public struct MeasurementQuery: Hashable, Sendable {
    /// The order of the answers.
    public enum Order: Hashable, Sendable {
        /// By document, then by place in its text.
        case place
        /// The least sure first.
        case confidence
    }

    /// The number of one measurement.
    public var id: Int64?
    /// The numbers of several measurements.
    public var ids: [Int64]?
    /// The role.
    public var role: Role?
    /// The area, by name or code.
    public var area: String?
    /// The indicator: its code, its name in the catalogue, or words of the phrase in the text.
    public var indicator: String?
    /// A year that the period covers at least in part.
    public var year: Int?
    /// The document: its number ("d3"), its name or its path.
    public var document: String?
    /// Words that the sentence holds, all of them; in double quotes a phrase; with a `*` the start of a word.
    public var text: String?
    /// The least confidence.
    public var minimumConfidence: Double?
    /// The greatest confidence.
    public var maximumConfidence: Double?
    /// How many at most.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int?
    /// The order.
    public var order = Order.place

    /// Asks for all measurements, or for those that the arguments name.
    public init(
        id: Int64? = nil, role: Role? = nil, area: String? = nil, indicator: String? = nil, year: Int? = nil,
        document: String? = nil, text: String? = nil, limit: Int? = nil
    ) {
        self.id = id
        self.role = role
        self.area = area
        self.indicator = indicator
        self.year = year
        self.document = document
        self.text = text
        self.limit = limit
    }
}
