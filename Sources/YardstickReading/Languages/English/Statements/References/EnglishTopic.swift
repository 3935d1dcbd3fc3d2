/// What a sentence without numbers is about: "The economy has turned the corner. It grew by 4%".
enum EnglishTopic {
    /// The subject of the first verb, where it names a thing: no pronoun, no time, and no one who acts under a name.
    static func topic(of view: SentenceView) -> SentenceView.Indicator? {
        let phrases = EnglishPhrases(view)
        guard
            let verb = view.tokens.prefix(longestLead).firstIndex(where: {
                $0.part == .finite || $0.part == .be || $0.part == .modal || $0.part == .have
            }), verb > 0, let run = phrases.subject(before: verb), run.count <= longestTopic,
            view.tokens[run].contains(where: {
                $0.part == .noun && !($0.isCapitalised && $0.lower > view.tokens[0].lower)
            }),
            view.tokens[run].allSatisfy({ $0.part != .pronoun && $0.part != .relative && !$0.has(.timeUnit) }
            ),
            view.periods(touching: run).isEmpty
        else { return nil }
        return SentenceView.Indicator(words: view.words(run), range: view.bytes(run))
    }

    /// "The board agreed on these goals for clean heat:", "The sums needed are put at:", "Spending on roads:":
    /// what the last verb leads to, else its subject, else the whole line.
    static func topicOfLead(_ view: SentenceView) -> SentenceView.Indicator? {
        let phrases = EnglishPhrases(view)
        let end = view.tokens.count - 1
        guard end <= longestLead * 2 else { return nil }
        let verb = view.tokens[..<end].lastIndex {
            $0.part == .finite || $0.part == .be || $0.part == .participle || $0.part == .base
        }
        let run =
            if let verb {
                phrases.nounPhrase(from: verb + 1, reach: .modifiers).flatMap {
                    $0.upperBound == end ? $0 : nil
                }
                    ?? phrases.subject(before: EnglishVerbGroup(view, verb: verb).start)
            } else {
                phrases.trimmed(0..<end).flatMap { $0.count <= longestTopic ? $0 : nil }
                    ?? phrases.nounPhrase(from: 0)
            }
        guard let run, run.count <= longestTopic,
            run.contains(where: { view.tokens[$0].part == .noun }),
            run.allSatisfy({ view.tokens[$0].part != .pronoun && view.tokens[$0].part != .relative })
        else { return nil }
        return SentenceView.Indicator(words: view.words(run), range: view.bytes(run))
    }

    /// How far into a sentence its first verb may stand.
    private static let longestLead = 16
    /// Longer subjects hold more than a name.
    private static let longestTopic = 9
}
