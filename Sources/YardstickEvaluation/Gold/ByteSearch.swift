import Foundation

/// Finds bytes in bytes.
enum ByteSearch {
    /// Where the needle first stands at or after an offset.
    static func first(_ needle: [UInt8], in hay: [UInt8], from start: Int = 0) -> Int? {
        guard let head = needle.first, start + needle.count <= hay.count else { return nil }
        return hay.withUnsafeBytes { hay in
            needle.withUnsafeBytes { needle in
                first(UnsafeRawBufferPointer(needle), head, in: hay[start...])
            }
        }
    }

    /// Leaps from one first byte to the next, which the C library finds many at a time.
    private static func first(
        _ needle: UnsafeRawBufferPointer, _ head: UInt8, in hay: Slice<UnsafeRawBufferPointer>
    ) -> Int? {
        guard let wanted = needle.baseAddress, let base = hay.base.baseAddress else { return nil }
        let last = hay.endIndex - needle.count
        var next = hay.startIndex
        while next <= last, let found = memchr(base + next, Int32(head), last - next + 1) {
            if memcmp(found, wanted, needle.count) == 0 { return UnsafeRawPointer(found) - base }
            next = UnsafeRawPointer(found) - base + 1
        }
        return nil
    }

    /// Everywhere the needle stands, places that overlap included.
    static func all(_ needle: [UInt8], in hay: [UInt8]) -> some Sequence<Int> {
        sequence(state: 0) { next -> Int? in
            guard let found = first(needle, in: hay, from: next) else { return nil }
            next = found + 1
            return found
        }
    }

    /// How many times the needle stands there side by side.
    static func count(_ needle: [UInt8], in hay: [UInt8]) -> Int {
        var (count, next) = (0, 0)
        while let found = first(needle, in: hay, from: next) {
            count += 1
            next = found + needle.count
        }
        return count
    }
}
