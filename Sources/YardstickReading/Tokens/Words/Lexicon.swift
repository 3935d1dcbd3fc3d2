/// The words of a language with their classes, found by their bytes in one probe.
///
/// Case of ASCII letters does not count. Numbers of words are given in the order of entry, from 1 on.
struct Lexicon: Sendable {
    private(set) var tags: [Tags] = [[]]
    private(set) var values: [Double] = [0]
    private var cues: [Token.Cue] = [[]]
    private var parts: [Part] = [.mark]
    /// The hash of each word's spelling, for the day that the table has to grow.
    private var hashes: [UInt64] = [0]
    private var slots: [Slot]
    /// The longest entry in bytes; longer words are not looked up.
    private(set) var longest = 0

    /// What is known of a word.
    struct Entry {
        /// Its number; 0 where the word is unknown.
        var number: UInt16 = 0
        var tags: Tags = []
        var cue: Token.Cue = []
        /// What it does in every sentence, a mark where its neighbours tell.
        var usual: Part = .mark
    }

    /// A place of the table. All that is asked of a word stands in it, so that most words are known by one look at memory.
    private struct Slot {
        /// The upper half of the spelling's hash. With the bits that led to the slot it stands for the spelling itself: a
        /// few thousand words do not collide.
        private var hash: UInt32 = 0
        // The members of an entry one by one, so that a slot takes sixteen bytes.
        private var number: UInt16 = 0
        private var cue: Token.Cue = []
        private var usual: Part = .mark
        private var tags: Tags = []

        init() {}

        init(_ hash: UInt64, _ entry: Entry) {
            self.hash = UInt32(truncatingIfNeeded: hash >> 32)
            (number, cue, usual, tags) = (entry.number, entry.cue, entry.usual, entry.tags)
        }

        @inline(__always)
        var entry: Entry { Entry(number: number, tags: tags, cue: cue, usual: usual) }

        @inline(__always)
        var isFree: Bool { number == 0 }

        @inline(__always)
        func isOf(_ hash: UInt64) -> Bool { self.hash == UInt32(truncatingIfNeeded: hash >> 32) && !isFree }
    }

    /// An empty lexicon with room for some words before it has to grow.
    init(roomFor words: Int = 8000) {
        var size = 16
        while size < words * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    /// Adds a word or widens what is known of it; returns its number.
    @discardableResult
    mutating func add(_ spelling: some StringProtocol, _ tags: Tags, value: Double? = nil) -> UInt16 {
        let bytes = Array(spelling.utf8)
        let hash = Spelling(bytes, bytes.indices).hash
        let known = Int(slots[slot(of: hash)].entry.number)
        if known > 0 {
            self.tags[known].formUnion(tags)
            if let value { values[known] = value }
            cues[known].formUnion(Token.Cue(of: tags))
            parts[known] = .mark
            settle(known)
            return UInt16(truncatingIfNeeded: known)
        }
        self.tags.append(tags)
        values.append(value ?? 0)
        cues.append(Token.Cue(of: tags))
        parts.append(.mark)
        hashes.append(hash)
        longest = max(longest, bytes.count)
        settle(hashes.count - 1)
        if hashes.count * 4 > slots.count * 3 { grow() }
        return UInt16(truncatingIfNeeded: hashes.count - 1)
    }

    /// The numbers of all words.
    var numbers: Range<UInt16> { 1..<UInt16(clamping: max(tags.count, 1)) }

    /// Lets words call for a look at what may open at them, beside what their classes call for.
    mutating func cue(_ cue: Token.Cue, by numbers: some Sequence<UInt16>) {
        for number in numbers where number > 0 && Int(number) < cues.count {
            cues[Int(number)].formUnion(cue)
            settle(Int(number))
        }
    }

    /// Keeps what each word does in every sentence, once all classes of all words are known.
    mutating func keepParts(_ usual: (UInt16, Tags) -> Part) {
        for number in numbers {
            parts[Int(number)] = usual(number, tags[Int(number)])
            settle(Int(number))
        }
    }

    /// Writes what is known of a word into its slot.
    private mutating func settle(_ number: Int) {
        let entry = Entry(
            number: UInt16(truncatingIfNeeded: number), tags: tags[number], cue: cues[number],
            usual: parts[number])
        slots[slot(of: hashes[number])] = Slot(hashes[number], entry)
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for number in hashes.indices.dropFirst() { settle(number) }
    }

    /// The slot of a hash, or the free one where it belongs.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        let slots = slots.span
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while !slots[slot].isFree, !slots[slot].isOf(hash) { slot = (slot + 1) & mask }
        return slot
    }

    /// Adds several words of one class, parted by white space.
    mutating func add(all words: String, _ tags: Tags) {
        for word in words.words { add(word, tags) }
    }

    /// The number of the word at a range of bytes, or 0.
    func number(of range: Range<Int>, in text: [UInt8]) -> UInt16 { entry(of: range, in: text).number }

    /// What is known of the word at a range of bytes.
    func entry(of range: Range<Int>, in text: [UInt8]) -> Entry {
        range.count <= longest ? entry(of: Spelling(text, range).hash) : Entry()
    }

    /// The number of a word whose bytes were added to a spelling as they were read, or 0.
    func number(of spelling: Spelling) -> UInt16 {
        spelling.count <= longest ? entry(of: spelling.hash).number : 0
    }

    /// What is known of the word whose spelling has a hash.
    @inline(__always)
    func entry(of hash: UInt64) -> Entry { slots[slot(of: hash)].entry }

    /// The number of a spelling, or 0.
    func number(of spelling: some StringProtocol) -> UInt16 {
        let bytes = Array(spelling.utf8)
        return number(of: bytes.indices, in: bytes)
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
