/// Whether a part of a document looks back on what was done or ahead to what is to be done.
enum Tone: Hashable, Sendable {
    case past, future, none
}

/// Words of headings that set the tone of what stands under them.
struct ToneWords: Sendable {
    let past: Set<[UInt8]>
    let future: Set<[UInt8]>
    /// Words that look back in a report and ahead in a plan: "Implementation of the tasks".
    let fulfilling: Set<[UInt8]>

    init(past: String, future: String, fulfilling: String = "") {
        func words(_ list: String) -> Set<[UInt8]> {
            Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
        }
        self.past = words(past)
        self.future = words(future)
        self.fulfilling = words(fulfilling)
    }

    /// The tone of a heading: the first of its words that has one.
    func tone(of tokens: [Token], in text: [UInt8], isReport: Bool = false) -> Tone {
        for token in tokens where token.kind == .word {
            let word = text[token.range].map(Lexicon.lowered)
            if isReport, fulfilling.contains(word) { return .past }
            if future.contains(word) { return .future }
            if past.contains(word) { return .past }
        }
        return .none
    }
}
