/// One thing that is so of a measurement and tells how sure its reading can be: "form:growth-of-verb",
/// "catalogue:known".
public struct MeasurementTrait: Hashable, Sendable {
    /// What is looked at.
    public let kind: String
    /// What it is.
    public let value: String
    /// What it is beside, where two things are looked at together.
    public let other: String?

    /// One number for it, by which its weight is found without putting its name together.
    let number: UInt64

    init(_ kind: String, _ value: String, _ other: String? = nil) {
        (self.kind, self.value, self.other) = (kind, value, other)
        var spelling = Lexicon.Spelling()
        spelling.add(Self.number(of: kind), 8)
        spelling.add(Self.number(of: value), 8)
        if let other { spelling.add(Self.number(of: other), 8) }
        number = spelling.hash
    }

    private static func number(of word: String) -> UInt64 {
        let bytes = word.utf8.span
        var spelling = Lexicon.Spelling()
        for at in stride(from: 0, to: bytes.count, by: 8) {
            spelling.add(EightBytes(bytes, at, upTo: bytes.count).value, min(8, bytes.count - at))
        }
        return spelling.hash
    }

    /// "kind:value", or "kind:value+other"; weights are kept by it.
    public var name: String { "\(kind):\(value)" + (other.map { "+\($0)" } ?? "") }
}
