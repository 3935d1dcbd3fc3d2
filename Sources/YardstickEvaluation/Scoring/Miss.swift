import YardstickReading

/// A place where reading and annotation part.
public struct Miss: Hashable, Sendable {
    /// How they part.
    public enum Kind: Hashable, Sendable {
        /// Nothing was read where the annotation has an item.
        case missed
        /// Something was read where the annotation has none.
        case spurious
        /// Both are there and differ in these fields.
        case wrong([GradedField])
    }

    /// How they part.
    public let kind: Kind
    /// The annotation's item, with its place.
    public let gold: PlacedGold?
    /// Index of what was read into ``Reading/measurements``.
    public let measurement: Int?
    /// UTF-8 byte range of the amount: the annotation's, or where it has none the reading's.
    public let range: Range<Int>
    /// All fields that differ: those of the kind, and beside them the unit of a wrong value and the area.
    public let fields: [GradedField]
}

extension Miss.Kind: CustomStringConvertible {
    /// "missed", "spurious", or the fields: "form period".
    public var description: String {
        switch self {
        case .missed: "missed"
        case .spurious: "spurious"
        case .wrong(let fields): fields.map(\.rawValue).joined(separator: " ")
        }
    }
}

extension Miss {
    /// The miss of a pair, or nothing where the two agree in full.
    init?(_ gold: PlacedGold, measurement: Int, _ comparison: Comparison) {
        guard comparison.level < .full else { return nil }
        let named = comparison.wrong.filter { $0 != .area }
        // Where the value is wrong the unit is beside the point.
        kind = .wrong(comparison.level == .found ? Array(named.prefix(1)) : named)
        (self.gold, self.measurement, range) = (gold, measurement, gold.range)
        fields = comparison.wrong
    }
}
