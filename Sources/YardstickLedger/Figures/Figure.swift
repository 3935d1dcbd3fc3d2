import YardstickReading

/// A line of the ledger as a few numbers, without its words: what goes through all lines works on these.
///
/// The names behind its indices stand in ``Figures``.
public struct Figure: Hashable, Sendable {
    /// The number of its line in the ledger.
    public let id: Int64
    /// The value; of a range the lower end.
    public let low: Double
    /// The value; of a range the upper end.
    public let high: Double
    /// Half a unit in the last place as written (see ``StatedPrecision``), in the unit of the value.
    public let halfUnit: Double
    /// Index into ``Figures/sources``.
    public let source: Int32
    /// Index into ``Figures/indicators``.
    public let indicator: Int32
    /// Index into ``Figures/areas``; nothing where the document leaves it open.
    public let area: Int32?
    /// Index into ``Figures/nouns``: the thing counted or the "per ..." part.
    public let noun: Int32?
    /// What the line is about in time.
    public let span: Span?
    /// UTF-8 byte offset of the number in its document.
    public let start: Int32
    /// Which sentence of its document, from 0.
    public let sentence: Int32
    /// How sure the reading is, 0...1.
    public let confidence: Float
    /// The unit.
    public let unit: Unit
    /// What the words around the number claim about it.
    public let comparator: Comparator
    /// How the number speaks of its indicator.
    public let form: Form
    /// What the line is in the life of a plan.
    public let role: Role

    /// Makes a figure from its parts.
    public init(
        id: Int64, low: Double, high: Double, halfUnit: Double, source: Int32, indicator: Int32, area: Int32?,
        noun: Int32?, span: Span?, start: Int32, sentence: Int32, confidence: Float, unit: Unit,
        comparator: Comparator, form: Form, role: Role
    ) {
        self.id = id
        self.low = low
        self.high = high
        self.halfUnit = halfUnit
        self.source = source
        self.indicator = indicator
        self.area = area
        self.noun = noun
        self.span = span
        self.start = start
        self.sentence = sentence
        self.confidence = confidence
        self.unit = unit
        self.comparator = comparator
        self.form = form
        self.role = role
    }

    /// The value; of a range its middle.
    public var value: Double { low == high ? low : low + (high - low) / 2 }
}
