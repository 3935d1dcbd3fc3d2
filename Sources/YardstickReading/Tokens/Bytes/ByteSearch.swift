/// Looks for bytes of a few kinds in a text, many at a time.
///
/// Most of a text is letters that a search walks past; what it looks for (a line's end, a stop, a bar) is rare.
enum ByteSearch {
    /// The first end of a line, or break of a page, from a place on; the end of the bytes where there is none.
    static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while true {
            at = first(bytes, at..<bytes.count, of: LowControls())
            guard at < bytes.count else { return bytes.count }
            if bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x0C { return at }
            at += 1
        }
    }

    /// The first place in a range of a byte that is looked for; the range's end where there is none.
    @inline(__always)
    static func first(_ bytes: Span<UInt8>, _ range: Range<Int>, of sought: some SoughtBytes) -> Int {
        var at = range.lowerBound
        let limit = min(range.upperBound, bytes.count)
        while at <= limit - 32, !sought.marks(in: manyLanes(bytes, at)).holdsAny { at += 32 }
        while at <= limit - 8 {
            let found = sought.marks(in: EightBytes(bytes, whole: at).value)
            if found != 0 { return at + found.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < range.upperBound {
            let found = sought.marks(in: EightBytes(bytes, at, upTo: range.upperBound).value)
            if found != 0 { return min(at + found.trailingZeroBitCount / 8, range.upperBound) }
            at += 8
        }
        return range.upperBound
    }

    /// The first place in a range of a byte that another follows at some distance, in the range as well; the range's end
    /// where there is none.
    @inline(__always)
    static func first(
        _ bytes: Span<UInt8>, _ range: Range<Int>, of byte: UInt8, before follower: UInt8, at distance: Int
    ) -> Int {
        let (sought, following) = (OneByte(byte), OneByte(follower))
        var at = range.lowerBound
        let limit = min(range.upperBound, bytes.count) - distance
        while at < limit {
            while at <= limit - 32 {
                let found =
                    sought.marks(in: manyLanes(bytes, at))
                    & following.marks(in: manyLanes(bytes, at + distance))
                if found.holdsAny { break }
                at += 32
            }
            let end = min(at + 32, limit)
            while at < end {
                if bytes[at] == byte, bytes[at + distance] == follower { return at }
                at += 1
            }
        }
        return range.upperBound
    }

    @inline(__always)
    private static func manyLanes(_ bytes: Span<UInt8>, _ at: Int) -> SIMD4<UInt64> {
        bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
    }
}

/// Bytes that a search stops at.
protocol SoughtBytes {
    /// Marks the high bit of the first byte of each lane that is sought; what is marked behind the first means nothing.
    func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes
}

/// One byte.
struct OneByte: SoughtBytes {
    private let byte: UInt8

    init(_ byte: UInt8) { self.byte = byte }

    @inline(__always)
    func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes { lanes.marks(byte) }
}

/// Control characters below 0x10, as ends of lines are.
struct LowControls: SoughtBytes {
    @inline(__always)
    func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes { lanes.lowControls }
}

/// Capital letters of ASCII.
struct Capitals: SoughtBytes {
    @inline(__always)
    func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes { lanes.capitals }
}
