/// Words that are looked for by their bytes, without making strings of them. Case of ASCII letters does not count.
struct WordSet: Sendable {
    private var words: Lexicon

    /// The words of a list, parted by white space.
    init(_ list: String) {
        let spellings = list.words
        words = Lexicon(roomFor: spellings.count)
        for spelling in spellings { words.add(spelling, []) }
    }

    /// Whether a spelling is one of the words.
    func contains(_ spelling: Lexicon.Spelling) -> Bool { words.number(of: spelling) > 0 }

    /// Whether the bytes of a range are one of the words.
    func contains(_ range: Range<Int>, of text: [UInt8]) -> Bool { words.number(of: range, in: text) > 0 }
}
