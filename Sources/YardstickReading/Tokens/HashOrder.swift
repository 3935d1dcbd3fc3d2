/// Hashes in the order in which they were added, found in one probe. A hash of 64 bits stands for the thing itself: a
/// few thousand of them do not collide.
///
/// The table holds places alone, so that it and what is looked up often stay close together in memory.
struct HashOrder: Sendable {
    private var hashes: [UInt64] = []
    /// One more than a place; 0 where the slot is free.
    private var slots: [UInt32]

    /// Nothing yet, with room for some hashes before the table has to grow.
    init(roomFor count: Int = 8) {
        slots = Array(repeating: 0, count: max(count, 8).nextPowerOfTwo * 2)
    }

    /// Which of the hashes one is, or nothing.
    func place(of hash: UInt64) -> Int? {
        let number = slots[slot(of: hash)]
        return number > 0 ? Int(number) - 1 : nil
    }

    /// Adds a hash that may be there already; returns its place.
    mutating func add(_ hash: UInt64) -> Int {
        let slot = slot(of: hash)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        hashes.append(hash)
        slots[slot] = UInt32(clamping: hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    /// The slot that leads to a hash, or the free one where it belongs.
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while slots[slot] > 0, hashes[Int(slots[slot]) - 1] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (place, hash) in hashes.enumerated() { slots[slot(of: hash)] = UInt32(clamping: place + 1) }
    }
}

extension Int {
    /// The first power of two that is no smaller; the number is positive.
    fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
