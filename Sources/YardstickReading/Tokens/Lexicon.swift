/// The words of a language with their classes, found by their bytes in one probe.
///
/// Case of ASCII letters does not count. Numbers of words are given in the order of entry, from 1 on.
struct Lexicon: Sendable {
    private(set) var tags: [Tags] = [[]]
    private(set) var values: [Double] = [0]
    /// The whole hash of each word stands for its spelling: at 64 bits a few thousand words do not collide.
    private var hashes: [UInt64] = [0]
    private var slots: [UInt16]
    private var mask: Int
    /// The longest entry in bytes; longer words are not looked up.
    private(set) var longest = 0

    init() {
        slots = Array(repeating: 0, count: 1 << 14)
        mask = slots.count - 1
    }

    /// Adds a word or widens what is known of it; returns its number.
    @discardableResult
    mutating func add(_ spelling: some StringProtocol, _ tags: Tags, value: Double? = nil) -> UInt16 {
        let bytes = Array(spelling.utf8)
        let hash = Self.hash(bytes, bytes.indices)
        if let known = find(hash) {
            self.tags[Int(known)].formUnion(tags)
            if let value { values[Int(known)] = value }
            return known
        }
        let number = UInt16(truncatingIfNeeded: hashes.count)
        hashes.append(hash)
        self.tags.append(tags)
        values.append(value ?? 0)
        longest = max(longest, bytes.count)
        place(number)
        if hashes.count * 2 > slots.count { grow() }
        return number
    }

    /// Adds several words of one class, parted by white space.
    mutating func add(all words: String, _ tags: Tags) {
        for word in words.split(whereSeparator: \.isWhitespace) { add(word, tags) }
    }

    /// The number of the word at a range of bytes, or 0.
    func number(of range: Range<Int>, in text: [UInt8]) -> UInt16 {
        guard range.count <= longest else { return 0 }
        return find(Self.hash(text, range)) ?? 0
    }

    /// The number of a spelling, or 0.
    func number(of spelling: some StringProtocol) -> UInt16 {
        let bytes = Array(spelling.utf8)
        return number(of: bytes.indices, in: bytes)
    }

    private func find(_ hash: UInt64) -> UInt16? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if hashes[Int(slots[slot])] == hash { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func place(_ number: UInt16) {
        var slot = Int(truncatingIfNeeded: hashes[Int(number)]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = number
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for number in 1..<hashes.count { place(UInt16(truncatingIfNeeded: number)) }
    }

    /// FNV-1a (Fowler, Noll, Vo) over the lowered bytes, its high bits folded into the low ones.
    private static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for at in range { hash = (hash ^ UInt64(lowered(text[at]))) &* 0x0000_0100_0000_01b3 }
        return hash ^ (hash >> 29)
    }

    static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
