/// Looks for bytes of a few kinds in a text, eight at a time.
///
/// Most of a text is letters that a search walks past; what it looks for (a line's end, a stop, a bar) is rare.
enum ByteSearch {
    /// The first end of a line, or break of a page, from a place on; the end of the bytes where there is none.
    static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while true {
            at = first(bytes, at..<bytes.count) { $0.lowControls }
            guard at < bytes.count else { return bytes.count }
            if bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x0C { return at }
            at += 1
        }
    }

    /// The first place in a range whose byte is one of those looked for; the range's end where there is none.
    ///
    /// - Parameter marks: Marks the first of them among eight bytes, by ``EightBytes/marks(_:)``.
    @inline(__always)
    static func first(_ bytes: Span<UInt8>, _ range: Range<Int>, where marks: (EightBytes) -> UInt64) -> Int {
        var at = range.lowerBound
        let whole = min(range.upperBound, bytes.count) - 8
        // Sixteen at once, so that each round of the loop is worth its own cost.
        while at <= whole - 8 {
            let (found, behind) = (
                marks(EightBytes(bytes, whole: at)), marks(EightBytes(bytes, whole: at + 8))
            )
            if found | behind != 0 {
                return found != 0
                    ? at + found.trailingZeroBitCount / 8 : at + 8 + behind.trailingZeroBitCount / 8
            }
            at += 16
        }
        while at <= whole {
            let found = marks(EightBytes(bytes, whole: at))
            if found != 0 { return at + found.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < range.upperBound {
            let found = marks(EightBytes(bytes, at, upTo: range.upperBound))
            if found != 0 { return min(at + found.trailingZeroBitCount / 8, range.upperBound) }
            at += 8
        }
        return range.upperBound
    }
}
