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

    /// Words of headings over facts that are neither done nor meant: "Community profile".
    let facts: Set<[UInt8]>
    /// Words that make a document one on what is to be spent: "Budget 2023-24".
    let budget: Set<[UInt8]>

    init(past: String, future: String, fulfilling: String = "", facts: String = "", budget: String = "") {
        func words(_ list: String) -> Set<[UInt8]> {
            Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
        }
        self.past = words(past)
        self.future = words(future)
        self.fulfilling = words(fulfilling)
        self.facts = words(facts)
        self.budget = words(budget)
    }

    /// Whether a heading announces facts.
    func tellsFacts(_ tokens: [Token], in text: [UInt8]) -> Bool { holds(facts, tokens, text) }

    /// Whether words tell of what was planned and done.
    func tellsOfFulfilling(_ tokens: [Token], in text: [UInt8]) -> Bool { holds(fulfilling, tokens, text) }

    /// Whether words speak of a budget.
    func namesBudget(_ tokens: [Token], in text: [UInt8]) -> Bool { holds(budget, tokens, text) }

    private func holds(_ words: Set<[UInt8]>, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        tokens.contains { $0.kind == .word && words.contains(text[$0.range].map(Lexicon.lowered)) }
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
