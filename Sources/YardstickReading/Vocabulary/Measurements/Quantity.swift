/// The number that a quantity states, after scaling by its magnitude words.
public enum Value: Hashable, Sendable {
    /// One number.
    case exact(Double)
    /// Every number from the first to the second, both included; the first is not the larger.
    case range(Double, Double)
    /// A number as written that a Double cannot hold exactly enough; its words stand in the surface.
    case unrepresentable
}

/// A number as written, with its unit and comparator: "more than 430 billion yuan".
public struct Quantity: Hashable, Sendable {
    /// UTF-8 byte range of the number with its unit, comparator left out.
    public let range: Range<Int>
    /// The number, scaled.
    public let value: Value
    /// The unit.
    public let unit: Unit
    /// For counts the thing counted, for per-unit amounts the "per ..." part; as written.
    public let noun: String?
    /// What the words around the number claim about it.
    public let comparator: Comparator

    /// Makes a quantity from its parts.
    public init(range: Range<Int>, value: Value, unit: Unit, noun: String?, comparator: Comparator) {
        self.range = range
        self.value = value
        self.unit = unit
        self.noun = noun
        self.comparator = comparator
    }
}
