/// What single bytes and characters of UTF-8 are. Never traps; what is no UTF-8 counts as one odd byte.
enum Bytes {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Whether a blank line stands in a range of a text: it holds two ends of lines.
    static func holdsBlankLine(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        // The second end is near where there is one, and the range may reach back over the whole text.
        let bytes = text.span
        let first = ByteSearch.first(bytes, range, of: OneByte(0x0A))
        guard first < range.upperBound else { return false }
        return ByteSearch.first(bytes, first + 1..<range.upperBound, of: OneByte(0x0A)) < range.upperBound
    }

    /// Whether a range ends in a character of three bytes.
    static func ends(_ text: [UInt8], _ range: Range<Int>, in character: (UInt8, UInt8, UInt8)) -> Bool {
        let end = range.upperBound
        return range.count >= 3 && text[end - 1] == character.2 && text[end - 2] == character.1
            && text[end - 3] == character.0
    }

    /// Whether a digit stands among some bytes.
    static func holdDigit(_ bytes: Span<UInt8>) -> Bool {
        for at in bytes.indices where isDigit(bytes[at]) { return true }
        return false
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        let lowered = byte | 0x20
        return lowered >= 0x61 && lowered <= 0x7A
    }

    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// How many bytes the character at `at` takes; 1 where it is no UTF-8.
    static func length(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int {
        let lead = text[at]
        let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
        guard length > 1, at + length <= limit else { return 1 }
        for next in at + 1..<at + length where text[next] & 0xC0 != 0x80 { return 1 }
        return length
    }

    /// The character of `length` bytes at `at`; the replacement character where it is no UTF-8.
    static func scalar(_ text: [UInt8], _ at: Int, _ length: Int) -> UInt32 {
        let lead = UInt32(text[at])
        switch length {
        case 2: return (lead & 0x1F) << 6 | low(text[at + 1])
        case 3: return (lead & 0x0F) << 12 | low(text[at + 1]) << 6 | low(text[at + 2])
        case 4:
            return (lead & 0x07) << 18 | low(text[at + 1]) << 12 | low(text[at + 2]) << 6 | low(text[at + 3])
        default: return lead < 0x80 ? lead : 0xFFFD
        }
    }

    private static func low(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

    /// Chinese characters, ideographs in common use with their first extension.
    static func isHan(_ scalar: UInt32) -> Bool {
        (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF) || scalar == 0x3007
    }

    /// White space past ASCII, and characters that show nothing.
    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 || (scalar >= 0x2000 && scalar <= 0x200F)
            || (scalar >= 0x2028 && scalar <= 0x202F) || (scalar >= 0x2060 && scalar <= 0x206F)
            || scalar == 0xFEFF
    }

    /// The length of the letter of an alphabet at `at`, or nothing: Latin, Greek and Cyrillic letters count, and the micro
    /// sign.
    static func letterLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
        let byte = text[at]
        if byte < 0x80 { return isLetter(byte) ? 1 : nil }
        let length = length(text, at, limit)
        let scalar = scalar(text, at, length)
        // Ligatures of a font, "ﬁ" and its like, are left in text taken from pages.
        let isLigature = scalar >= 0xFB00 && scalar <= 0xFB06
        let isLetter =
            scalar >= 0xC0 && scalar <= 0x52F && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xB5
            || isLigature
        return isLetter ? length : nil
    }
}
