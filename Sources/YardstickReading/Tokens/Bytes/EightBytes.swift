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

    /// Whether the first bytes are letters, digits and marks of ASCII and single spaces.
    @inline(__always)
    func arePlain(_ count: Int) -> Bool {
        let low = value & UInt64.each(0x7F)
        let odd = ~(low &+ UInt64.each(0x80 - 0x20)) | value
        let rest = low ^ UInt64.each(0x20)
        let spaces = ~(rest &+ UInt64.each(0x7F)) & UInt64.each(0x80)
        var marks = (odd | spaces & spaces &<< 8) & UInt64.each(0x80)
        if count < 8 { marks &= Self.first(count) }
        return marks == 0
    }

    /// How many letters of ASCII stand at the start.
    @inline(__always)
    var letters: Int {
        let marks = (value | UInt64.each(0x20)).marksOfSmallLetters & ~value & UInt64.each(0x80)
        return (marks ^ UInt64.each(0x80)).trailingZeroBitCount &>> 3
    }

    /// The first bytes, all of them letters of ASCII, as small letters.
    @inline(__always)
    func small(_ letters: Int) -> UInt64 {
        let small = value | UInt64.each(0x20)
        return letters < 8 ? small & Self.first(letters) : small
    }

    /// The same with small letters for the capitals of ASCII.
    @inline(__always)
    var lowered: UInt64 { value | value.capitals &>> 2 }
}
