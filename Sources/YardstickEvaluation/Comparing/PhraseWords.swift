/// The words of a phrase that tell it from others, each with how often it stands there.
///
/// "the incomes of urban residents" is income, urban, resident. Chinese counts by characters.
struct PhraseWords {
    private let counts: [String: Int]
    private let total: Int

    init(_ phrase: String) {
        var counts: [String: Int] = [:]
        for word in Self.split(phrase) where !Self.idle.contains(word) {
            counts[Self.singular(word), default: 0] += 1
        }
        self.counts = counts
        total = counts.values.reduce(0, +)
    }

    /// Whether two phrases name the same thing: one is within the other, or the F1 of their words is 0.6.
    func agree(with other: PhraseWords) -> Bool {
        guard total > 0, other.total > 0 else { return false }
        let common = common(with: other)
        return common == total || common == other.total || agreement(with: other) >= 0.6
    }

    /// The F1 of the words of two phrases, 0...1.
    func agreement(with other: PhraseWords) -> Double {
        let common = common(with: other)
        guard common > 0 else { return 0 }
        let (precision, recall) = (Double(common) / Double(other.total), Double(common) / Double(total))
        return 2 * precision * recall / (precision + recall)
    }

    private func common(with other: PhraseWords) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }
}

extension PhraseWords {
    /// Words that name nothing by themselves.
    private static let idle: Set<String> = [
        "the", "a", "an", "of", "in", "to", "for", "and", "on", "at", "by", "with", "from", "per", "its",
        "their", "our", "s", "total", "all", "will", "be", "is", "are", "was", "were", "has", "have", "had",
        "this", "that",
    ]

    /// Runs of small Latin letters, digits and "&"; every Chinese character is a word.
    private static func split(_ phrase: String) -> [String] {
        var words: [String] = []
        var run = ""
        for scalar in phrase.lowercased().unicodeScalars {
            if isWordPart(scalar) {
                run.unicodeScalars.append(scalar)
                continue
            }
            if !run.isEmpty { words.append(run) }
            run = ""
            if (0x4E00...0x9FFF).contains(scalar.value) { words.append(String(scalar)) }
        }
        return run.isEmpty ? words : words + [run]
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "&": true
        default: false
        }
    }

    /// The word without the s of a plural; three letters have to stand before it, so that "gas" stays.
    ///
    /// The two steps come in this order, which leaves "cities" as "citie": both sides go through the same
    /// steps, and the figures stay comparable with those of other scorers of this annotation.
    private static func singular(_ word: String) -> String {
        let stem = isPlural(word) ? word.dropLast() : word[...]
        return stem.hasSuffix("ies") ? stem.dropLast(3) + "y" : String(stem)
    }

    private static func isPlural(_ word: String) -> Bool {
        let letters = word.utf8.dropLast().suffix(3)
        return word.hasSuffix("s") && letters.count == 3 && letters.allSatisfy { (0x61...0x7A).contains($0) }
    }
}
