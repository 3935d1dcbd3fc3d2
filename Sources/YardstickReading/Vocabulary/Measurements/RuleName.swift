/// The name of a rule that reads measurements, spelled with hyphens: "subject-of-verb".
///
/// It is always written out in the code, so that what holds one is copied without counting references to its text:
/// a statement, with its two names, is handed on some forty times before it is a measurement.
public struct RuleName: Sendable, ExpressibleByStringLiteral {
    private let literal: StaticString

    /// Makes a name of the words of the code itself.
    public init(stringLiteral literal: StaticString) { self.literal = literal }

    /// The name as text.
    public var text: String { literal.description }

    /// Whether it starts with the words of another: "share-of-stated-place" with "share-of-stated".
    func hasPrefix(_ start: RuleName) -> Bool {
        withBytes { bytes in start.withBytes { bytes.starts(with: $0) } }
    }

    /// Answers something of the bytes of the name.
    @inline(__always)
    func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        literal.withUTF8Buffer(body)
    }
}

extension RuleName: Hashable {
    /// The same words, wherever in the code they stand.
    public static func == (left: RuleName, right: RuleName) -> Bool {
        left.withBytes { bytes in
            right.withBytes { others in
                // Most that are as long differ in a letter at the end.
                bytes.count == others.count
                    && (bytes.baseAddress == others.baseAddress
                        || bytes.last == others.last && bytes.elementsEqual(others))
            }
        }
    }

    /// Adds the words to a hash.
    public func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
