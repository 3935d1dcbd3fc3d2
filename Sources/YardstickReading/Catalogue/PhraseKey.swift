/// Phrases as numbers, one a word, the same for "the Incomes of residents" and "income of resident".
///
/// Articles, "of" and the "s" of possessives are dropped, the "s" of plurals cut and letters lowered.
public struct PhraseKey {
    /// One number a word.
    public private(set) var words: [UInt64] = []
    private var hash = Self.seed
    private var withoutLast = Self.seed
    private var length = 0
    private var last: UInt8 = 0
    private var secondLast: UInt8 = 0

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let dropped = ["the", "a", "an", "of", "in", "its", "our", "their", "to", "for", "s"].map {
        full($0)
    }

    /// Takes a phrase apart.
    public init(_ phrase: some StringProtocol) {
        let phrase = String(phrase)
        let bytes = phrase.utf8.span
        words.reserveCapacity(8)
        for at in bytes.indices {
            let byte = bytes[at]
            let isPart =
                Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte >= 0x80 || byte == 0x26 || byte == 0x2E
            if isPart { add(Lexicon.lowered(byte)) } else { close() }
        }
        close()
    }

    /// One number for the whole phrase, equal for phrases that differ only as said above.
    public var value: UInt64 { Self.joined(words[...]) }

    private mutating func add(_ byte: UInt8) {
        withoutLast = hash
        hash = Self.mixed(hash, byte)
        secondLast = last
        last = byte
        length += 1
    }

    private mutating func close() {
        if length > 0 {
            let isPlural = length > 3 && last == 0x73 && secondLast != 0x73
            let word = isPlural ? withoutLast : hash
            if !Self.dropped.contains(word) { words.append(word) }
        }
        hash = Self.seed
        length = 0
        last = 0
        secondLast = 0
    }

    private static func full(_ word: String) -> UInt64 { word.utf8.reduce(seed) { mixed($0, $1) } }

    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// One number for a run of words.
    static func joined(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(seed) { ($0 ^ $1) &* 0x9e37_79b9_7f4a_7c15 }
    }
}
