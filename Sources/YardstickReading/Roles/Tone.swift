/// Whether a part of a document looks back on what was done or ahead to what is to be done.
enum Tone: Hashable, Sendable {
    case past, future, none
}

/// Words of headings that set the tone of what stands under them.
struct ToneWords: Sendable {
    let past: WordSet
    let future: WordSet
    /// Words that look back in a report and ahead in a plan: "Implementation of the tasks".
    let fulfilling: WordSet

    init(past: String, future: String, fulfilling: String = "") {
        self.past = WordSet(past)
        self.future = WordSet(future)
        self.fulfilling = WordSet(fulfilling)
    }

    /// The tone of a heading: the first of its words that has one.
    func tone(of tokens: [Token], in text: [UInt8], isReport: Bool = false) -> Tone {
        for token in tokens where token.kind == .word {
            if isReport, fulfilling.contains(token.range, of: text) { return .past }
            if future.contains(token.range, of: text) { return .future }
            if past.contains(token.range, of: text) { return .past }
        }
        return .none
    }
}
