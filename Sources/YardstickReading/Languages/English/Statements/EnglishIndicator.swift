/// The words that name an indicator, put together from the sentence and cut at the right place.
enum EnglishIndicator {
    /// Words of the sentence, with words before or behind that the text leaves to the context.
    struct Phrase {
        var run: Range<Int>?
        var text: String?
        var range: Range<Int> = 0..<0
        var before = ""
        var behind = ""

        init(run: Range<Int>, before: String = "", behind: String = "") {
            self.run = run
            self.before = before
            self.behind = behind
        }

        init(text: String, range: Range<Int>) {
            self.text = text
            self.range = range
        }
    }

    /// Ends that say how a thing changes and not what it is: "GDP growth".
    private static let endings = [" growth rate", " growth rates", " growth", " increase"].map {
        Array($0.utf8)
    }
    /// How a growth rate is meant.
    private static let manners = Openings([
        "average ", "annual ", "yearly ", "real ", "nominal ", "compound ", "overall ",
    ])
    /// Beginnings of the same kind: "the growth of exports".
    private static let beginnings = Openings([
        "growth rate of ", "growth rate for ", "growth rate in ", "growth rates of ", "growth rates for ",
        "growth rates in ", "growth of ", "growth in ", "increase in ", "rise in ",
        "reduction in ", "decline in ", "decrease in ",
    ])
    private static let article = Array("the ".utf8)

    static func cleaned(_ phrase: Phrase, _ view: SentenceView, keepsChange: Bool = false) -> (
        text: String, range: Range<Int>
    ) {
        guard let whole = phrase.run else { return (phrase.text ?? "", phrase.range) }
        let run =
            phrase.before.isEmpty && !whole.isEmpty
            ? EnglishOwnWords.run(whole, view, keepsChange: keepsChange) : whole
        var words = EnglishOwnWords.withoutMarkup(view.spelling(run))
        if let last = run.last, view.tokens[last].kind == .name {
            words = words.dropLast(EnglishOwnWords.footnote(in: view.text[view.tokens[last].range]))
        }
        if !phrase.before.isEmpty || !phrase.behind.isEmpty {
            words = (Array(phrase.before.utf8) + words + phrase.behind.utf8)[...]
        }
        if keepsChange { return (String(decoding: words, as: UTF8.self), view.bytes(run)) }
        let isPlain = !view.tokens[run].contains { $0.part == .preposition }
        if isPlain, phrase.behind.isEmpty,
            let ending = endings.first(where: { words.count > $0.count && words.suffix($0.count) == $0[...] }
            ),
            namesThing(run, before: ending, view)
        {
            words.removeLast(ending.count)
        }
        return (String(decoding: withoutChange(words), as: UTF8.self), view.bytes(run))
    }

    /// "economic growth" keeps its noun: an adjective alone names nothing.
    private static func namesThing(_ run: Range<Int>, before ending: [UInt8], _ view: SentenceView) -> Bool {
        let words = ending.count { $0 == 0x20 }
        return view.tokens[run.lowerBound..<max(run.lowerBound, run.upperBound - words)].contains {
            $0.part != .adjective && $0.part != .determiner
        }
    }

    /// "the real annual growth rate": no word of what grew.
    static func isBareRate(_ words: ArraySlice<UInt8>) -> Bool {
        let rest = withoutManner(words)
        return rest.elementsEqual("growth rate".utf8) || rest.elementsEqual("growth rates".utf8)
    }

    private static func withoutManner(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = words
        while let length = manners.length(in: rest) { rest = rest.dropFirst(length) }
        return rest
    }

    /// "the growth rate of exports" is about exports.
    static func withoutChange(_ text: String) -> String {
        String(decoding: withoutChange(Array(text.utf8)[...]), as: UTF8.self)
    }

    private static func withoutChange(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = withoutManner(words)
        guard let length = beginnings.length(in: rest) else { return words }
        let changed = rest.dropFirst(length)
        return changed.starts(with: article) ? changed.dropFirst(article.count) : changed
    }

    /// The head that "that of" stands for: the words before the first "of", or before the preposition that stands
    /// behind "that".
    static func head(of indicator: String, before preposition: String) -> String {
        let words = Array(indicator.utf8)
        if let cut = place(of: " \(preposition) ", in: words) ?? place(of: " of ", in: words) {
            return String(decoding: words[..<cut], as: UTF8.self)
        }
        // "the car's share" and "that of cycling"
        guard let owner = place(of: "'s ", in: words) ?? place(of: "’s ", in: words),
            let space = words[owner...].firstIndex(of: 0x20)
        else { return indicator }
        return String(decoding: words[(space + 1)...], as: UTF8.self)
    }

    /// Whether a joint such as " of " stands in an indicator.
    static func holds(_ joint: String, in indicator: String) -> Bool {
        place(of: joint, in: Array(indicator.utf8)) != nil
    }

    private static func place(of joint: String, in words: [UInt8]) -> Int? {
        let joint = Array(joint.utf8)
        return words.indices.first { words[$0] == joint[0] && words[$0...].starts(with: joint) }
    }
}

/// Words that a phrase may open with, found by their first byte.
private struct Openings {
    private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)

    /// Each opening as it stands inside a sentence and at its start.
    init(_ spellings: [String]) {
        for spelling in spellings {
            let bytes = Array(spelling.utf8)
            guard let first = bytes.first else { continue }
            byFirst[Int(first)].append(bytes)
            byFirst[Int(first & ~0x20)].append([first & ~0x20] + bytes.dropFirst())
        }
    }

    /// How many bytes the opening takes that a phrase starts with, or nothing.
    func length(in phrase: ArraySlice<UInt8>) -> Int? {
        guard let first = phrase.first else { return nil }
        return byFirst[Int(first)].first { phrase.starts(with: $0) }?.count
    }
}

extension EnglishIndicator.Phrase {
    /// This phrase, or another where this one has no words of its own.
    func orText(_ other: EnglishIndicator.Phrase) -> EnglishIndicator.Phrase {
        (run?.isEmpty ?? true) ? other : self
    }
}
