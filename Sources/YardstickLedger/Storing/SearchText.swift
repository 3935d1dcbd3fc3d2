/// Text as the search index takes it: characters of scripts that write no spaces between words stand apart,
/// so that each is a word of its own and any run of them can be found.
enum SearchText {
    /// The text with its unspaced scripts set apart; nothing where it has none and can be taken as it is.
    static func spaced(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard bytes.contains(where: { $0 >= 0xE3 }) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let standsAlone = isUnspaced(scalar)
            if standsAlone { result.append(0x20) }
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if standsAlone { result.append(0x20) }
        }
        return result
    }

    static func spaced(_ text: String) -> String {
        var text = text
        return text.withUTF8 { spaced($0).map { String(decoding: $0, as: UTF8.self) } } ?? text
    }

    /// Kana, and the ideographs of every plane.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
