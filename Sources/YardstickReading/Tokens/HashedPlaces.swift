/// Places by hashes: an open table that takes a hash of 64 bits for the thing itself, as a few thousand do not collide.
struct HashedPlaces: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        /// One more than the place; 0 where the slot is free.
        var number: UInt32 = 0
    }

    private var slots: [Slot]
    private var count = 0

    /// An empty table with room for some places before it has to grow.
    init(roomFor places: Int = 8) {
        let size = max(places, 8).nextPowerOfTwo * 2
        slots = Array(repeating: Slot(), count: size)
    }

    /// The place of a hash, or nothing; a place set before is replaced.
    subscript(hash: UInt64) -> Int? {
        get {
            let number = slots[slot(of: hash)].number
            return number > 0 ? Int(number) - 1 : nil
        }
        set {
            guard let place = newValue else { return }
            let slot = slot(of: hash)
            if slots[slot].number == 0 { count += 1 }
            slots[slot] = Slot(hash: hash, number: UInt32(clamping: place) &+ 1)
            if count * 2 > slots.count { grow() }
        }
    }

    /// The slot that holds a hash, or the free one where it belongs.
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while slots[slot].number != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let taken = slots.filter { $0.number > 0 }
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for entry in taken { slots[slot(of: entry.hash)] = entry }
    }
}

extension Int {
    /// The first power of two that is no smaller; the number is positive.
    fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
