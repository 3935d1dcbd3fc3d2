/// Up to eight bytes of a text as one number, the first in its lowest place: a word is looked at in one or two steps.
///
/// What is past the end of the bytes asked for is nought.
struct EightBytes {
    private(set) var value: UInt64

    /// The bytes of a range from `start` on, as many as fit.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ start: Int, upTo end: Int) {
        if start <= bytes.count - 8 {
            value = Self.load(bytes, start)
        } else if bytes.count >= 8, start < bytes.count {
            value =
                Self.load(bytes, bytes.count - 8)
                >> UInt64(truncatingIfNeeded: (start + 8 - bytes.count) * 8)
        } else {
            value = 0
            for place in start..<max(start, bytes.count) {
                value |= UInt64(bytes[place]) << UInt64(truncatingIfNeeded: (place - start) * 8)
            }
        }
        keep(end - start)
    }

    /// Eight bytes that are all there.
    @inline(__always)
    init(_ bytes: Span<UInt8>, whole start: Int) { value = Self.load(bytes, start) }

    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
        UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    /// Leaves the first bytes and makes the rest nought.
    @inline(__always)
    mutating func keep(_ count: Int) {
        if count < 8 { value &= Self.first(count) }
    }

    /// All bits of the first bytes, fewer than eight of them.
    @inline(__always)
    private static func first(_ count: Int) -> UInt64 {
        (1 &<< (UInt64(truncatingIfNeeded: max(count, 0)) &* 8)) &- 1
    }

    /// Marks the high bit of the first byte that is this one, whatever its bits in `either` are; what is marked behind
    /// the first means nothing.
    @inline(__always)
    func marks(_ byte: UInt8, either: UInt8 = 0) -> UInt64 {
        let rest = (value | Self.each(UInt64(either))) ^ Self.each(UInt64(byte | either))
        return (rest &- Self.each(1)) & ~rest & Self.each(0x80)
    }

    /// Marks the high bit of each byte that is a control character below 0x10, as ends of lines are.
    @inline(__always)
    var lowControls: UInt64 {
        ~(((value & Self.each(0x7F)) &+ Self.each(0x80 - 0x10)) | value) & Self.each(0x80)
    }

    /// Whether the first bytes are letters, digits and marks of ASCII and single spaces.
    @inline(__always)
    func arePlain(_ count: Int) -> Bool {
        let low = value & Self.each(0x7F)
        let odd = ~(low &+ Self.each(0x80 - 0x20)) | value
        let rest = low ^ Self.each(0x20)
        let spaces = ~(rest &+ Self.each(0x7F)) & Self.each(0x80)
        var marks = (odd | spaces & spaces &<< 8) & Self.each(0x80)
        if count < 8 { marks &= Self.first(count) }
        return marks == 0
    }

    /// How many letters of ASCII stand at the start.
    @inline(__always)
    var letters: Int {
        let marks = Self.marks(lowerCase: value | Self.each(0x20)) & ~value & Self.each(0x80)
        return (marks ^ Self.each(0x80)).trailingZeroBitCount &>> 3
    }

    /// The first bytes, all of them letters of ASCII, as small letters.
    @inline(__always)
    func small(_ letters: Int) -> UInt64 {
        let small = value | Self.each(0x20)
        return letters < 8 ? small & Self.first(letters) : small
    }

    /// The same with small letters for the capitals of ASCII.
    @inline(__always)
    var lowered: UInt64 { value | capitals &>> 2 }

    /// Marks the high bit of each byte that is a capital letter of ASCII.
    @inline(__always)
    var capitals: UInt64 { Self.marks(lowerCase: value ^ Self.each(0x20)) & ~value & Self.each(0x80) }

    /// The high bit of each byte below 0x80 that is a small letter; what the high bits of others are means nothing.
    @inline(__always)
    private static func marks(lowerCase value: UInt64) -> UInt64 {
        let low = value & each(0x7F)
        return (low &+ each(0x80 - 0x61)) & ~(low &+ each(0x80 - 0x7B))
    }

    @inline(__always)
    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
