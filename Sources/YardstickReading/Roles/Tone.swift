/// Whether a part of a document looks back on what was done or ahead to what is to be done.
enum Tone: Hashable, Sendable {
    case past, future, none
}

/// Words of headings that set the tone of what stands under them.
struct ToneWords: Sendable {
    let past: Set<[UInt8]>
    let future: Set<[UInt8]>

    init(past: String, future: String) {
        self.past = Set(past.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
        self.future = Set(future.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }

    /// The tone of a heading: the first of its words that has one.
    func tone(of tokens: [Token], in text: [UInt8]) -> Tone {
        for token in tokens where token.kind == .word {
            let word = text[token.range].map(Lexicon.lowered)
            if future.contains(word) { return .future }
            if past.contains(word) { return .past }
        }
        return .none
    }
}
