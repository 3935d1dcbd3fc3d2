/// Phrases as numbers, one a word, the same for "the Incomes of residents" and "income of resident".
///
/// Articles, "of" and the "s" of possessives are dropped, the "s" of plurals cut and letters lowered.
public struct PhraseKey {
    /// One number a word.
    public private(set) var words: [UInt64] = []

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let dropped = ["the", "a", "an", "of", "in", "its", "our", "their", "to", "for", "s"].map {
        full($0)
    }
    /// How many bytes the longest of those has.
    private static let longestDropped = 5

    /// Takes a phrase apart.
    public init(_ phrase: some StringProtocol) {
        let phrase = String(phrase)
        let bytes = phrase.utf8.span
        words.reserveCapacity(8)
        var at = 0
        while at < bytes.count {
            let start = at
            while at < bytes.count, Self.isPart(bytes[at]) { at += 1 }
            if at > start { add(bytes, start..<at) }
            at += 1
        }
    }

    /// One number for the whole phrase, equal for phrases that differ only as said above.
    public var value: UInt64 { Self.joined(words[...]) }

    private static func isPart(_ byte: UInt8) -> Bool {
        Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte >= 0x80 || byte == 0x26 || byte == 0x2E
    }

    private mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        let stem = Self.isPlural(bytes, range) ? range.lowerBound..<range.upperBound - 1 : range
        var word = Self.seed
        for at in stem { word = Self.mixed(word, Lexicon.lowered(bytes[at])) }
        if stem.count > Self.longestDropped || !Self.dropped.contains(word) { words.append(word) }
    }

    private static func isPlural(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count > 3 && bytes[word.upperBound - 1] | 0x20 == 0x73
            && bytes[word.upperBound - 2] | 0x20 != 0x73
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
