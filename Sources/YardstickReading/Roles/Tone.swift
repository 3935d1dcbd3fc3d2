/// Whether a part of a document looks back on what was done or ahead to what is to be done.
enum Tone: Int, Hashable, Sendable, CaseIterable {
    case past, future, none
}

/// Words of headings that set the tone of what stands under them. A class and not a value, because every heading asks it.
final class ToneWords: Sendable {
    let past: WordSet
    let future: WordSet
    /// Words that look back in a report and ahead in a plan: "Implementation of the tasks".
    let fulfilling: WordSet

    /// Words of headings over facts that are neither done nor meant: "Community profile".
    let facts: WordSet
    /// Phrases of a government's account of its year: "Government Work Report".
    let account: [String]
    /// Words that make a document one on what is to be spent: "Budget 2023-24".
    let budget: WordSet
    /// Words of a sentence on what will be done: "will".
    let pledging: WordSet
    /// Words that say that something is so on the day: "today".
    let today: WordSet
    /// Words that open a sentence on how far off a goal is: "Only 55% of firms have a website".
    let fallingShort: WordSet

    init(
        past: String, future: String, fulfilling: String = "", facts: String = "", budget: String = "",
        account: [String] = [], pledging: String = "", fallingShort: String = "", today: String = ""
    ) {
        self.past = WordSet(past)
        self.future = WordSet(future)
        self.fulfilling = WordSet(fulfilling)
        self.facts = WordSet(facts)
        self.budget = WordSet(budget)
        self.account = account
        self.pledging = WordSet(pledging)
        self.fallingShort = WordSet(fallingShort)
        self.today = WordSet(today)
    }

    /// Whether a sentence says what will be done.
    func pledges(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        var at = line.lowerBound
        while at < line.upperBound {
            let word = Self.word(at, line.upperBound, in: text)
            if pledging.contains(word, of: text) { return true }
            at = word.upperBound + 1
        }
        return false
    }

    /// Whether the first words of a sentence say that it tells of the day.
    func tellsOfToday(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        var at = line.lowerBound
        var words = 0
        while at < line.upperBound, words < Self.opening {
            let word = Self.word(at, line.upperBound, in: text)
            if today.contains(word, of: text) { return true }
            at = word.upperBound + 1
            words += word.isEmpty ? 0 : 1
        }
        return false
    }

    /// How many words open a sentence.
    private static let opening = 8

    /// Whether a sentence opens as one on how far off a goal is.
    func fallsShort(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        fallingShort.contains(Self.word(line.lowerBound, line.upperBound, in: text), of: text)
    }

    /// The letters from a place on.
    private static func word(_ start: Int, _ end: Int, in text: [UInt8]) -> Range<Int> {
        var at = start
        while at < end, Bytes.isLetter(text[at]) { at += 1 }
        return start..<at
    }

    /// Whether a heading announces facts.
    func tellsFacts(_ tokens: [Token], in text: [UInt8]) -> Bool { holds(facts, tokens, text) }

    /// Whether words tell of what was planned and done.
    func tellsOfFulfilling(_ tokens: [Token], in text: [UInt8]) -> Bool { holds(fulfilling, tokens, text) }

    /// Whether words speak of a budget.
    func namesBudget(_ tokens: [Token], in text: [UInt8]) -> Bool { holds(budget, tokens, text) }

    /// Whether a line calls the document a government's account of its year.
    func namesAccount(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        account.contains { phrase in
            guard let first = phrase.utf8.first else { return false }
            var at = line.lowerBound
            while at + phrase.utf8.count <= line.upperBound {
                if text[at] == first, text[at..<at + phrase.utf8.count].elementsEqual(phrase.utf8) {
                    return true
                }
                at += 1
            }
            return false
        }
    }

    private func holds(_ words: WordSet, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        tokens.contains { $0.kind == .word && words.contains($0.range, of: text) }
    }

    /// The tone of a heading: the first of its words that has one.
    func tone(of tokens: [Token], in text: [UInt8], isReport: Bool = false) -> Tone {
        for token in tokens where token.kind == .word {
            let word = Lexicon.Spelling(text, token.range)
            if isReport, fulfilling.contains(word) { return .past }
            if future.contains(word) { return .future }
            // "Work priorities": the word alone looks neither way where another one does.
            let isWork = token.range.count == 4 && text[Int(token.lower)] | 0x20 == 0x77
            if past.contains(word),
                !(isWork && tokens.contains { future.contains($0.range, of: text) })
            {
                return .past
            }
        }
        return .none
    }
}
