/// The encodings that text is read in.
enum TextEncoding: Hashable {
    case utf8, utf16LittleEndian, utf16BigEndian, gb18030, windows1252

    /// Tells the encoding, or nothing where the bytes are no text.
    ///
    /// - Parameters:
    ///   - bytes: The source, or its head.
    ///   - isWhole: Whether a character cut off at the end counts as damage.
    static func detect(_ bytes: [UInt8], isWhole: Bool = true) -> TextEncoding? {
        if let marked = byMark(bytes) { return marked }
        let census = ByteCensus(bytes)
        if census.hasNul { return UTF16Guess.encoding(of: bytes) }
        guard census.isMostlyPrintable else { return nil }
        if UTF8Census(bytes, isWhole: isWhole).looksLikeUTF8 { return .utf8 }
        return GB18030Census(bytes).looksLikeChinese ? .gb18030 : .windows1252
    }

    private static func byMark(_ bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ByteCensus(bytes).hasNul ? nil : .utf8 }
        // Little-endian UTF-32 starts with the same mark, but no text starts with a NUL.
        if bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            return .utf16LittleEndian
        }
        return bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
    }
}

/// How many of the bytes no text holds.
private struct ByteCensus {
    private(set) var hasNul = false
    private var controls = 0
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        bytes.withUnsafeBufferPointer { buffer in
            for byte in buffer where byte < 0x20 || byte == 0x7F {
                switch byte {
                case 0: hasNul = true
                case 0x08...0x0D, 0x1A, 0x1B: break
                default: controls += 1
                }
            }
        }
    }

    /// A stray control character is forgiven, one in a hundred is not.
    var isMostlyPrintable: Bool { controls <= max(1, count / 100) }
}
