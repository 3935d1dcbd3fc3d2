/// Up to eight bytes of a text as one number, the first in its lowest place: a word is looked at in one or two steps.
///
/// What is past the end of the bytes asked for is nought.
struct EightBytes {
    private(set) var value: UInt64

    /// The bytes of a range from `start` on, as many as fit.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ start: Int, upTo end: Int) {
        if start + 8 <= bytes.count {
            value = UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
        } else if bytes.count >= 8, start < bytes.count {
            let last = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            value = UInt64(littleEndian: last) >> UInt64((start + 8 - bytes.count) * 8)
        } else {
            value = 0
            for place in start..<max(start, bytes.count) {
                value |= UInt64(bytes[place]) << UInt64((place - start) * 8)
            }
        }
        keep(end - start)
    }

    /// Leaves the first bytes and makes the rest nought.
    @inline(__always)
    mutating func keep(_ count: Int) {
        if count < 8 { value &= (1 << UInt64(max(count, 0) * 8)) - 1 }
    }

    /// Marks the high bit of the first byte that is this one; what is marked behind the first means nothing.
    @inline(__always)
    func marks(_ byte: UInt8) -> UInt64 {
        let rest = value ^ Self.each(UInt64(byte))
        return (rest &- Self.each(1)) & ~rest & Self.each(0x80)
    }

    /// Whether the first bytes are letters, digits and marks of ASCII and single spaces.
    func arePlain(_ count: Int) -> Bool {
        let low = value & Self.each(0x7F)
        let odd = ~(low + Self.each(0x80 - 0x20)) | value
        let rest = low ^ Self.each(0x20)
        let spaces = ~(rest + Self.each(0x7F)) & Self.each(0x80)
        var marks = (odd | spaces & spaces << 8) & Self.each(0x80)
        if count < 8 { marks &= (1 << UInt64(max(count, 0) * 8)) - 1 }
        return marks == 0
    }

    /// How many letters of ASCII stand at the start.
    var letters: Int {
        let marks = Self.marks(lowerCase: value | Self.each(0x20)) & ~value & Self.each(0x80)
        return (marks ^ Self.each(0x80)).trailingZeroBitCount / 8
    }

    /// The same with small letters for the capitals of ASCII.
    var lowered: UInt64 {
        let small = Self.marks(lowerCase: value ^ Self.each(0x20)) & ~value & Self.each(0x80)
        return value | small >> 2
    }

    /// The high bit of each byte below 0x80 that is a small letter; what the high bits of others are means nothing.
    private static func marks(lowerCase value: UInt64) -> UInt64 {
        let low = value & each(0x7F)
        return (low + each(0x80 - 0x61)) & ~(low + each(0x80 - 0x7B))
    }

    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
