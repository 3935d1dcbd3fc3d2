/// The words of a language with their classes, found by their bytes in one probe.
///
/// Case of ASCII letters does not count. Numbers of words are given in the order of entry, from 1 on.
struct Lexicon: Sendable {
    private(set) var tags: [Tags] = [[]]
    private(set) var values: [Double] = [0]
    private var hashes: HashOrder
    /// The longest entry in bytes; longer words are not looked up.
    private(set) var longest = 0

    /// An empty lexicon with room for some words before it has to grow.
    init(roomFor words: Int = 8000) {
        hashes = HashOrder(roomFor: words)
    }

    /// Adds a word or widens what is known of it; returns its number.
    @discardableResult
    mutating func add(_ spelling: some StringProtocol, _ tags: Tags, value: Double? = nil) -> UInt16 {
        let bytes = Array(spelling.utf8)
        let hash = Spelling(bytes, bytes.indices).hash
        let number = hashes.add(hash) + 1
        if number < self.tags.count {
            self.tags[number].formUnion(tags)
            if let value { values[number] = value }
            return UInt16(truncatingIfNeeded: number)
        }
        self.tags.append(tags)
        values.append(value ?? 0)
        longest = max(longest, bytes.count)
        return UInt16(truncatingIfNeeded: number)
    }

    /// Adds several words of one class, parted by white space.
    mutating func add(all words: String, _ tags: Tags) {
        for word in words.words { add(word, tags) }
    }

    /// The number of the word at a range of bytes, or 0.
    func number(of range: Range<Int>, in text: [UInt8]) -> UInt16 {
        guard range.count <= longest else { return 0 }
        return find(Spelling(text, range).hash) ?? 0
    }

    /// The number of a word whose bytes were added to a spelling as they were read, or 0.
    func number(of spelling: Spelling) -> UInt16 {
        spelling.count <= longest ? find(spelling.hash) ?? 0 : 0
    }

    /// The number of a spelling, or 0.
    func number(of spelling: some StringProtocol) -> UInt16 {
        let bytes = Array(spelling.utf8)
        return number(of: bytes.indices, in: bytes)
    }

    private func find(_ hash: UInt64) -> UInt16? {
        hashes.place(of: hash).map { UInt16(truncatingIfNeeded: $0 + 1) }
    }

    static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    /// The bytes of a word, lowered, as one number: mixed eight at a time by the multiplier of Fibonacci hashing (Knuth,
    /// The Art of Computer Programming, volume 3, 6.4), the high bits of each product folded into the low ones.
    struct Spelling {
        private var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
        private(set) var count = 0

        init() {}

        init(_ text: [UInt8], _ range: Range<Int>) { self.init(text.span, range) }

        init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
            var at = range.lowerBound
            while at < range.upperBound {
                add(EightBytes(bytes, at, upTo: range.upperBound).lowered, min(8, range.upperBound - at))
                at += 8
            }
        }

        /// Adds the next bytes of the word, lowered; only the last time may they be fewer than eight.
        @inline(__always)
        mutating func add(_ lowered: UInt64, _ length: Int) {
            mixed = (mixed ^ lowered) &* 0x9e37_79b9_7f4a_7c15
            mixed ^= mixed &>> 32
            count &+= length
        }

        var hash: UInt64 {
            let last = (mixed ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
            return last ^ (last >> 29)
        }
    }
}
