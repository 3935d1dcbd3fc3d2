/// The number by which a user names something in the ledger: "17" a measurement, "c4" a commitment, "p2" a
/// programme, "d1" a document.
public struct LineNumber: Hashable, Sendable, CustomStringConvertible {
    /// What is numbered, each kind on its own.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case measurement = ""
        case commitment = "c"
        case programme = "p"
        case document = "d"
    }

    /// What it numbers.
    public let kind: Kind
    /// The number.
    public let number: Int64

    /// Makes a number.
    public init(_ kind: Kind, _ number: Int64) {
        self.kind = kind
        self.number = number
    }

    /// Reads a number as it is printed; nothing where the text is none.
    public init?(_ text: String) {
        guard let first = text.first else { return nil }
        let kind = Kind(rawValue: first.lowercased()) ?? .measurement
        guard let number = Int64(text.dropFirst(kind.rawValue.count)), number > 0 else { return nil }
        self.init(kind, number)
    }

    init?(_ text: String, kind: Kind) {
        self.init(text)
        guard self.kind == kind else { return nil }
    }

    /// The number as it is printed.
    public var description: String { kind.rawValue + String(number) }
}
