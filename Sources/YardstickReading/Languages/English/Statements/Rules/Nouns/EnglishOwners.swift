/// Whose value it is, where the noun before the number only says which of its values: "The parks fund had a balance of 2
/// million", "Forty bridges were mended at a total cost of 5 million".
extension EnglishStatementReader {
    /// What to put behind the noun: " of parks fund"; nothing where the document's own place has it.
    func owner(of noun: NounOfValue, _ verb: Int?) -> String? {
        guard let verb, verb < noun.start, view.tokens[noun.run].allSatisfy({ $0.part != .preposition }),
            !view.tokens[noun.head].has(.plural), !view.tokens[noun.head].isBudget,
            isHeld(noun, by: verb) || isCostOfDeed(noun),
            let run = phrases.subject(before: EnglishVerbGroup(view, verb: verb).start),
            isNounLike(run), !isBroadArea(run), !view.tokens[run.upperBound - 1].namesPlace,
            !view.tokens[run.upperBound - 1].has(.region), !view.tokens[run.upperBound - 1].namesPersons
        else { return nil }
        return " of " + wordsWithoutCounts(run)
    }

    /// "had a balance of", "is expected to show a small surplus of": the noun is the object of a verb that holds it.
    private func isHeld(_ noun: NounOfValue, by verb: Int) -> Bool {
        let token = view.tokens[verb]
        guard token.part == .have || token.has(.have) || token.showsBalance else { return false }
        return view.tokens[verb + 1..<noun.run.lowerBound].allSatisfy {
            $0.part == .determiner || $0.part == .adjective || $0.part == .adverb
        }
    }

    /// "at an estimated cost of"
    private func isCostOfDeed(_ noun: NounOfValue) -> Bool {
        guard view.tokens[noun.head].isOne(of: .cost, .costs, .expenditure, .price, .outlay) else {
            return false
        }
        var at = noun.run.lowerBound - 1
        while let token = view.token(at), token.part == .determiner || token.part == .adjective { at -= 1 }
        return view.token(at)?.is(.at) ?? false
    }
}

extension Token {
    /// "show", "recorded": has as its result.
    fileprivate var showsBalance: Bool { isAmong(.show, .posts) || isOne(of: .showing, .shows, .recorded) }
}
