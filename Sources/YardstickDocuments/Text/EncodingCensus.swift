/// How well bytes keep to the rules of UTF-8.
struct UTF8Census {
    /// Well-formed characters of more than one byte.
    private(set) var wellFormed = 0
    /// Bytes that belong to no character.
    private(set) var stray = 0

    /// Counts the characters; a character cut off at the end is no damage unless the bytes are whole.
    init(_ bytes: [UInt8], isWhole: Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                guard buffer[index] >= 0x80 else {
                    index += 1
                    continue
                }
                let length = Self.length(of: buffer, at: index)
                if length > 0 { wellFormed += 1 } else { stray += 1 }
                if length == 0 && !isWhole && index + 4 > buffer.count { stray -= 1 }
                index += max(1, length)
            }
        }
    }

    /// Damage in passing leaves UTF-8 what it is: another encoding has next to no well-formed characters.
    var looksLikeUTF8: Bool { stray == 0 || stray * 8 <= wellFormed }

    /// Length of the well-formed character at an index, or 0.
    static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for next in (index + 2)..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 {
            return 0
        }
        return length
    }
}

/// How much of the bytes reads as everyday Chinese in GB18030.
struct GB18030Census {
    private var pairs = 0
    private var everyday = 0
    private var broken = 0

    /// Counts the characters of two bytes.
    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            index += count(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
        }
    }

    /// Counts one character and says how many bytes it has.
    private mutating func count(_ lead: UInt8, _ trail: UInt8) -> Int {
        switch (lead, trail) {
        case (0xA1...0xA3, 0xA1...0xFE), (0xB0...0xD7, 0xA1...0xFE):
            everyday += 1
            pairs += 1
            return 2
        case (0x81...0xFE, 0x40...0x7E), (0x81...0xFE, 0x80...0xFE):
            pairs += 1
            return 2
        case (0x81...0xFE, 0x30...0x39):
            pairs += 1
            return 4
        default:
            broken += 1
            return 1
        }
    }

    /// Western letters and quotation marks seldom come in pairs that would be everyday Chinese.
    var looksLikeChinese: Bool { pairs > 0 && everyday * 10 >= pairs * 8 && broken * 20 <= pairs }
}

/// Tells UTF-16 without a byte order mark by where its zero bytes stand.
enum UTF16Guess {
    /// The encoding, or nothing where the bytes are no text.
    static func encoding(of bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 4 else { return nil }
        let little = share(of: bytes, highByteAt: 1)
        let big = share(of: bytes, highByteAt: 0)
        guard max(little, big) >= 0.95, little != big else { return nil }
        return little > big ? .utf16LittleEndian : .utf16BigEndian
    }

    /// The share of code units that would be Latin letters, Chinese characters or their punctuation.
    private static func share(of bytes: [UInt8], highByteAt offset: Int) -> Double {
        let sample = bytes.prefix(1 << 16)
        var good = 0
        let units = sample.count / 2
        for unit in 0..<units {
            let high = bytes[unit * 2 + offset]
            let low = bytes[unit * 2 + 1 - offset]
            switch high {
            case 0: if low >= 0x20 || (0x09...0x0D).contains(low) { good += 1 }
            case 0x20, 0x30, 0x4E...0x9F, 0xFF: good += 1
            default: break
            }
        }
        return Double(good) / Double(max(1, units))
    }
}
