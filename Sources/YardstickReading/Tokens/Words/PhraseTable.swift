/// Phrases of one or more words with a meaning each, matched longest first: "no less than", "square metres".
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let words: [UInt16]
        let meaning: Meaning
    }

    /// Phrases by the number of their first word, the longest first.
    private var phrases: [[Phrase]] = []

    /// Adds a phrase, its words parted by single spaces; its words enter the lexicon with `mark` on the first. A phrase
    /// that is there already keeps its meaning.
    mutating func add(
        _ phrase: some StringProtocol, _ meaning: Meaning, mark: Tags, to lexicon: inout Lexicon
    ) {
        let words = String(phrase).cut(at: " ").enumerated().map { place, word in
            lexicon.add(word, place == 0 ? mark : [])
        }
        guard let first = words.first else { return }
        while phrases.count <= Int(first) { phrases.append([]) }
        guard !phrases[Int(first)].contains(where: { $0.words == words }) else { return }
        phrases[Int(first)].append(Phrase(words: words, meaning: meaning))
        phrases[Int(first)].sort { $0.words.count > $1.words.count }
    }

    /// The longest phrase that starts at a token, and how many tokens it takes. Hyphens and
    /// slashes between words count as spaces: "no-less-than", "ug/m3".
    func match(_ tokens: [Token], at start: Int) -> (meaning: Meaning, end: Int)? {
        let first = Int(tokens[start].word)
        guard first > 0, first < phrases.count else { return nil }
        for phrase in phrases[first] {
            if let end = Self.end(of: phrase.words, tokens, start) { return (phrase.meaning, end) }
        }
        return nil
    }

    private static func end(of words: [UInt16], _ tokens: [Token], _ start: Int) -> Int? {
        var next = start
        for (place, word) in words.enumerated() {
            if place > 0, next < tokens.count, tokens[next].kind == .hyphen || tokens[next].kind == .slash {
                next += 1
            }
            // "U.S. dollars"
            if place > 0, next < tokens.count, tokens[next].kind == .stop, tokens[next].isGlued,
                tokens[next - 1].range.count <= 2
            {
                next += 1
            }
            guard next < tokens.count, tokens[next].word == word else { return nil }
            next += 1
        }
        return next
    }
}
