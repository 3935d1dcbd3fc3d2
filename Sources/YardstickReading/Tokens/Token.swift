/// One word, number or mark of a sentence, as a range over the document's bytes.
struct Token {
    /// What the bytes are, told from their shape alone.
    enum Kind: UInt8, CaseIterable {
        /// Letters of an alphabet, or a word of Chinese.
        case word
        /// Digits with their separators: "1,157", "635.5".
        case digits
        /// Letters and digits in one name: "G60", "PM2.5", "5G", "1+1+N".
        case name
        case comma, semicolon, colon, stop, hyphen, dash, slash
        case openParenthesis, closeParenthesis, openQuote, closeQuote
        case percent, perMille, currency, tilde, plus, less, greater, degree
        /// The mark of a possessive: "'s".
        case possessive
        case other
    }

    /// What the shape of a token says beside its kind.
    struct Shape: OptionSet {
        let rawValue: UInt8
        /// No white space before it.
        static let glued = Shape(rawValue: 1)
        /// Starts with a capital letter.
        static let capitalised = Shape(rawValue: 2)
        /// More than one letter, all of them capitals.
        static let allCapitals = Shape(rawValue: 4)
    }

    /// What may open at a token. Most tokens open nothing, and a search goes past them by one look.
    struct Cue: OptionSet {
        let rawValue: UInt8
        /// Words that name a time: digits, "last", "May", "then".
        static let time = Cue(rawValue: 1)
        /// A number: digits, "five", "dozens", and signs that are no mark.
        static let amount = Cue(rawValue: 2)
        /// A word that says over a column what its values are: "Target".
        static let role = Cue(rawValue: 4)
        /// The word that stands before an infinitive: "to".
        static let infinitive = Cue(rawValue: 8)
        /// A word that says how a whole sentence may be meant: "expected", "recommend", "requires".
        static let stance = Cue(rawValue: 32)
        /// A word that the lexicon was not yet asked about.
        static let unread = Cue(rawValue: 16)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        /// What words of some classes may open.
        init(of tags: Tags) {
            self = []
            if !tags.isDisjoint(with: [.timeUnit, .month, .ordinal]) { insert(.time) }
            if !tags.isDisjoint(with: [.numeral, .magnitude, .ordinal, .fraction, .multiplying]) {
                insert(.amount)
            }
        }
    }

    /// Byte offset of the first byte.
    var lower: Int32
    /// Byte offset past the last byte.
    var upper: Int32
    /// Number of the word in the lexicon; 0 for words that it does not know.
    var word: UInt16 = 0
    var kind: Kind
    var shape: Shape = []
    var cue: Cue = []
    /// What the word does in every sentence, hyphens left aside; a mark where its neighbours tell.
    var usual: Part = .mark
    /// What the word does in its sentence, once a tagger has looked at its neighbours.
    var part: Part = .mark
    /// The lexicon's classes, or what the ending of an unknown word suggests.
    var tags: Tags = []

    var range: Range<Int> { Int(lower)..<Int(upper) }
    var isGlued: Bool { shape.contains(.glued) }
    var isCapitalised: Bool { shape.contains(.capitalised) }
    func has(_ tag: Tags) -> Bool { !tags.isDisjoint(with: tag) }
    var isVerb: Bool { part == .finite || part == .base || part == .gerund || part == .participle }
    /// "&", or "&amp;" as web pages write it.
    func isAmpersand(in text: [UInt8]) -> Bool {
        kind == .other && text[Int(lower)] == 0x26
            && (range.count == 1 || range.count == Tokenizer.escapedAnd.count)
    }
    /// May stand inside a noun phrase before or as its head.
    var isNominal: Bool { part == .noun || part == .adjective }
}
