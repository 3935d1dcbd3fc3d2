import HTTPTypes

/// What a request says of answers that it already has, and of the codings that it takes.
enum Conditions {
    /// Whether the one who asks has the answer with this mark (RFC 9110, 13.1.2).
    static func isUnchanged(_ headers: HTTPFields, tag: String) -> Bool {
        let known = headers[values: .ifNoneMatch].joined(separator: ",").split(separator: ",")
        return known.contains { $0.trimmed == tag[...] }
    }

    /// Whether the answer may be sent by gzip (RFC 9110, 12.5.3).
    static func takesGzip(_ headers: HTTPFields) -> Bool {
        headers[values: .acceptEncoding].joined(separator: ",").split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map(\.trimmed)
            guard let name = parts.first?.lowercased(), name == "gzip" || name == "x-gzip" else {
                return false
            }
            return !parts.dropFirst().contains {
                $0.allSatisfy { "q=0. ".contains($0) } && $0.hasPrefix("q=0")
            }
        }
    }
}

extension Substring {
    /// Without white space at either end.
    var trimmed: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return self[first...last]
    }
}
