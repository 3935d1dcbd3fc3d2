/// Looks over the tags of a page before it is parsed.
enum HTMLTags {
    /// Refuses a page with an element of thousands of attributes, on which the parser would spend hours.
    static func check(_ page: [UInt8], limits: DocumentLimits) throws(DocumentError.Reason) {
        guard most(in: page) <= limits.attributes else {
            throw .broken(.html, "an element has more than \(limits.attributes) attributes")
        }
    }

    /// The most spaces outside quotation marks that a tag has, for a space comes before every attribute.
    private static func most(in page: [UInt8]) -> Int {
        var most = 0
        var spaces: Int?
        var quote: UInt8?
        var before: UInt8 = 0
        for byte in page {
            defer { before = byte }
            guard let count = spaces else {
                if before == UInt8(ascii: "<"), (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { spaces = 0 }
                continue
            }
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                most = max(most, count)
                spaces = nil
            } else if before == UInt8(ascii: "="), byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == 0x22 || byte == 0x27 {
                spaces = count + 1
            }
        }
        return max(most, quote == nil ? spaces ?? 0 : 0)
    }
}
