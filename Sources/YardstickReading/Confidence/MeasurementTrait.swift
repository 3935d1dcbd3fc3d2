/// One thing that is so of a measurement and tells how sure its reading can be: "form:growth-of-verb",
/// "catalogue:known".
public struct MeasurementTrait: Hashable, Sendable {
    /// What is looked at.
    public let kind: String
    /// What it is.
    public let value: String
    /// What it is beside, where two things are looked at together.
    public let other: String?

    init(_ kind: String, _ value: String, _ other: String? = nil) {
        (self.kind, self.value, self.other) = (kind, value, other)
    }

    /// "kind:value", or "kind:value+other"; weights are kept by it.
    public var name: String { "\(kind):\(value)" + (other.map { "+\($0)" } ?? "") }
}
