/// Bytes of a text that are looked at together, eight to a number, by the arithmetic of whole numbers (Mycroft's test for a
/// byte that is nought).
protocol ByteLanes {
    static func & (left: Self, right: Self) -> Self
    static func | (left: Self, right: Self) -> Self
    static func ^ (left: Self, right: Self) -> Self
    static func &+ (left: Self, right: Self) -> Self
    static func &- (left: Self, right: Self) -> Self
    static prefix func ~ (lanes: Self) -> Self
    /// The same number in each lane.
    static func same(_ number: UInt64) -> Self
}

extension UInt64: ByteLanes {
    @inline(__always)
    static func same(_ number: UInt64) -> UInt64 { number }
}

extension SIMD4<UInt64>: ByteLanes {
    @inline(__always)
    static func same(_ number: UInt64) -> SIMD4<UInt64> { SIMD4(repeating: number) }

    /// Whether any bit is set.
    @inline(__always)
    var holdsAny: Bool {
        let half = lowHalf | highHalf
        return half.x | half.y != 0
    }
}

extension ByteLanes {
    /// The same byte in each place.
    @inline(__always)
    static func each(_ byte: UInt64) -> Self { same(byte &* 0x0101_0101_0101_0101) }

    /// Marks the high bit of the first byte of each lane that is this one, whatever its bits in `either` are; what is
    /// marked behind the first means nothing.
    @inline(__always)
    func marks(_ byte: UInt8, either: UInt8 = 0) -> Self {
        let rest =
            either == 0
            ? self ^ Self.each(UInt64(byte))
            : (self | Self.each(UInt64(either))) ^ Self.each(UInt64(byte | either))
        return (rest &- Self.each(1)) & ~rest & Self.each(0x80)
    }

    /// Marks the high bit of each byte that is a control character below 0x10, as ends of lines are.
    @inline(__always)
    var lowControls: Self {
        ~(((self & Self.each(0x7F)) &+ Self.each(0x80 - 0x10)) | self) & Self.each(0x80)
    }

    /// Marks the high bit of each byte that is a capital letter of ASCII.
    @inline(__always)
    var capitals: Self { (self ^ Self.each(0x20)).marksOfSmallLetters & ~self & Self.each(0x80) }

    /// The high bit of each byte below 0x80 that is a small letter; what the high bits of others are means nothing.
    @inline(__always)
    var marksOfSmallLetters: Self {
        let low = self & Self.each(0x7F)
        return (low &+ Self.each(0x80 - 0x61)) & ~(low &+ Self.each(0x80 - 0x7B))
    }
}
