/// Hashes in the order in which they were added, found in one probe. A hash of 64 bits stands for the thing itself: a
/// few thousand of them do not collide.
///
/// The table holds places beside the upper half of their hashes, so that nearly every probe is settled by one look at
/// it.
struct HashOrder: Sendable {
    private var hashes: [UInt64] = []
    /// One more than a place in the lower half, and the upper half of its hash; 0 where the slot is free.
    private var slots: [UInt64]

    /// Nothing yet, with room for some hashes before the table has to grow.
    init(roomFor count: Int = 8) {
        slots = Array(repeating: 0, count: max(count, 8).nextPowerOfTwo * 2)
    }

    /// Which of the hashes one is, or nothing.
    @inline(__always)
    func place(of hash: UInt64) -> Int? {
        let entry = slots[slot(of: hash)]
        return entry > 0 ? Self.place(in: entry) : nil
    }

    /// Adds a hash that may be there already; returns its place.
    mutating func add(_ hash: UInt64) -> Int {
        let slot = slot(of: hash)
        if slots[slot] > 0 { return Self.place(in: slots[slot]) }
        hashes.append(hash)
        slots[slot] = Self.entry(hash, at: hashes.count - 1)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    private static func entry(_ hash: UInt64, at place: Int) -> UInt64 {
        hash & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(clamping: place + 1))
    }

    private static func place(in entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) - 1 }

    /// The slot that leads to a hash, or the free one where it belongs.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        let slots = slots.span
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 || (entry ^ hash) >> 32 == 0 && hashes[Self.place(in: entry)] == hash {
                return slot
            }
            slot = (slot + 1) & mask
        }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (place, hash) in hashes.enumerated() { slots[slot(of: hash)] = Self.entry(hash, at: place) }
    }
}

extension Int {
    /// The first power of two that is no smaller; the number is positive.
    fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
