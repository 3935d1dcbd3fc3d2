/// One thing that may be asked of a page, in its path or its query.
public struct PageParameter: Hashable, Sendable {
    /// Where in the address it stands.
    public enum Place: String, Hashable, Sendable {
        case path, query
    }

    /// What its value may be.
    public enum Kind: Hashable, Sendable {
        /// Any text up to so many bytes.
        case text(longest: Int)
        /// A whole number in a range.
        case integer(ClosedRange<Int>)
        /// One of these words.
        case choice([String])
        /// The number of a line of the ledger, with the letter of its kind: "d3" for a document; none for a
        /// measurement.
        case lineNumber(prefix: String)
    }

    /// Its name.
    public let name: String
    /// Where it stands; what stands in the path is required, what stands in the query is not.
    public let place: Place
    /// What its value may be.
    public let kind: Kind
    /// What it means, in one line.
    public let explanation: String
    /// A value that serves as an example.
    public let example: String

    init(_ name: String, in place: Place, _ kind: Kind, _ explanation: String, example: String) {
        self.name = name
        self.place = place
        self.kind = kind
        self.explanation = explanation
        self.example = example
    }

    /// Whether a value may be given for it.
    public func admits(_ value: String) -> Bool {
        switch kind {
        case .text(let longest): !value.isEmpty && value.utf8.count <= longest
        case .integer(let range): Int(value).map { range.contains($0) && String($0) == value } ?? false
        case .choice(let words): words.contains(value)
        case .lineNumber(let prefix):
            value.hasPrefix(prefix)
                && Int64(value.dropFirst(prefix.count)).map { $0 > 0 && value == prefix + String($0) }
                    ?? false
        }
    }

    /// What is expected, in words for somebody who gave something else.
    var expectation: String {
        switch kind {
        case .text(let longest): "a text of at most \(longest) bytes"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of: " + words.joined(separator: ", ")
        case .lineNumber(let prefix):
            "a number of the ledger, such as \(prefix)\(prefix.isEmpty ? "17" : "1")"
        }
    }
}
