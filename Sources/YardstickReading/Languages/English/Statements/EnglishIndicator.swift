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
    private static let endings = [" growth rate", " growth rates", " growth", " increase"]
    /// How a growth rate is meant.
    private static let manners = withCapitals([
        "average ", "annual ", "yearly ", "real ", "nominal ", "compound ", "overall ",
    ])
    /// Beginnings of the same kind: "the growth of exports".
    private static let beginnings = withCapitals([
        "growth rate of ", "growth rate for ", "growth rate in ", "growth rates of ", "growth rates for ",
        "growth rates in ", "growth of ", "growth in ", "increase in ", "rise in ",
        "reduction in ", "decline in ", "decrease in ",
    ])

    /// Each beginning as it stands inside a sentence and at its start.
    private static func withCapitals(_ words: [String]) -> [String] {
        words.flatMap { [$0, $0.capitalisedFirst] }
    }

    static func cleaned(_ phrase: Phrase, _ view: SentenceView, keepsChange: Bool = false) -> (
        text: String, range: Range<Int>
    ) {
        guard let run = phrase.run else { return (phrase.text ?? "", phrase.range) }
        var text = phrase.before + view.words(run) + phrase.behind
        if keepsChange { return (text, view.bytes(run)) }
        let isPlain = !view.tokens[run].contains { $0.part == .preposition }
        for ending in endings
        where isPlain && phrase.behind.isEmpty && text.hasSuffix(ending)
            && text.utf8.count > ending.utf8.count
        {
            text.removeLast(ending.count)
            break
        }
        return (withoutChange(text), view.bytes(run))
    }

    /// "the real annual growth rate": no word of what grew.
    static func isBareRate(_ text: String) -> Bool {
        ["growth rate", "growth rates"].contains(withoutManner(text))
    }

    private static func withoutManner(_ text: String) -> String {
        var rest = text
        while let word = manners.first(where: { rest.hasPrefix($0) }) {
            rest.removeFirst(word.count)
        }
        return rest
    }

    /// "the growth rate of exports" is about exports.
    static func withoutChange(_ text: String) -> String {
        var rest = withoutManner(text)
        for beginning in beginnings where rest.hasPrefix(beginning) {
            rest.removeFirst(beginning.count)
            if rest.hasPrefix("the ") { rest.removeFirst(4) }
            return rest
        }
        return text
    }

    /// The head that "that of" stands for: the words before the first "of", or before the preposition that stands
    /// behind "that".
    static func head(of indicator: String, before preposition: String) -> String {
        let cut = indicator.firstRange(ofWord: " \(preposition) ") ?? indicator.firstRange(ofWord: " of ")
        guard let cut else { return indicator }
        return String(indicator[..<cut])
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    fileprivate func firstRange(ofWord word: String) -> String.Index? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(word) { return at }
            at = index(after: at)
        }
        return nil
    }
}

extension EnglishIndicator.Phrase {
    /// This phrase, or another where this one has no words of its own.
    func orText(_ other: EnglishIndicator.Phrase) -> EnglishIndicator.Phrase {
        (run?.isEmpty ?? true) ? other : self
    }
}
