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
        let unicode = UTF8Census(bytes, isWhole: isWhole)
        if census.isMostlyPrintable, unicode.stray == 0 { return .utf8 }
        if census.nuls > 0, let wide = UTF16Guess.encoding(of: bytes) { return wide }
        guard census.isMostlyPrintable else { return nil }
        if unicode.looksLikeUTF8 { return .utf8 }
        return GB18030Census(bytes).looksLikeChinese ? .gb18030 : .windows1252
    }

    private static func byMark(_ bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return ByteCensus(bytes).isMostlyPrintable ? .utf8 : nil
        }
        // Little-endian UTF-32 starts with the same mark, but no text starts with a NUL.
        if bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            return .utf16LittleEndian
        }
        return bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
    }
}

/// How many of the bytes no text holds.
private struct ByteCensus {
    private(set) var nuls = 0
    private var controls = 0
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        bytes.withUnsafeBufferPointer { buffer in
            for byte in buffer where byte < 0x20 || byte == 0x7F {
                switch byte {
                case 0: nuls += 1
                case 0x08...0x0D, 0x1A, 0x1B: break
                default: controls += 1
                }
            }
        }
    }

    /// A stray control character is forgiven, one in a hundred is not.
    var isMostlyPrintable: Bool { controls + nuls <= max(1, count / 100) }
}
