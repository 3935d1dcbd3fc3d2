/// What a sentence announces that it is about: "As for the poverty rate, it fell to 4%".
extension EnglishStatementReader {
    /// "As for ferries, ", "In respect of ferries, ", "For the lifeboats I am providing": what opens the sentence, and no
    /// time. "For 2021, " and "For the first time" are none.
    var topicAnnounced: Range<Int>? {
        guard let first = view.tokens.prefix(8).firstIndex(where: { $0.kind == .word }),
            let start = pastAnnouncement(first),
            let run = phrases.nounPhrase(from: start, reach: .modifiers), run.count <= 9, !namesTime(run),
            !opensExample(run),
            !view.holdsQuantity(run), isNounLike(run), !isBroadArea(run),
            !view.tokens[run.lowerBound].has(.ordinal),
            let next = view.token(run.upperBound),
            next.kind == .comma || next.kind == .semicolon || next.part == .pronoun
        else { return nil }
        return run
    }

    /// "For example, in towns they fell"
    private func opensExample(_ run: Range<Int>) -> Bool {
        run.count == 1 && Self.illustrating.contains(view.tokens[run.lowerBound].range, of: view.text)
    }

    private static let illustrating = WordSet("example instance illustration")

    /// What the sentence is about, with the words that lead to it: "for the lifeboats", "to mend the pier".
    func topicInFront(before end: Int) -> Range<Int>? {
        if let topic = topicAnnounced, topic.upperBound < end {
            let lead =
                view.tokens[topic.lowerBound - 1].part == .determiner
                ? topic.lowerBound - 2 : topic.lowerBound - 1
            return view.token(lead)?.is(.for) ?? false ? lead..<topic.upperBound : topic
        }
        if let thing = thingProvidedFor(before: end) { return thing }
        guard let comma = purposeEnd, comma < end else { return nil }
        return phrases.trimmed(0..<comma)
    }

    /// "For Health, the provision", "For the child services the provision": right before what is provided, with or without a
    /// comma.
    private func thingProvidedFor(before end: Int) -> Range<Int>? {
        guard let first = view.tokens.prefix(8).firstIndex(where: { $0.kind == .word }),
            view.tokens[first].is(.for),
            let run = phrases.nounPhrase(from: first + 1, reach: .modifiers), run.count <= 9,
            run.upperBound <= end, !namesTime(run), !view.holdsQuantity(run), isNounLike(run),
            view.tokens[run.upperBound..<end].allSatisfy({ $0.kind == .comma || $0.part == .determiner }),
            run.upperBound < end
        else { return nil }
        return first..<run.upperBound
    }

    private func pastAnnouncement(_ first: Int) -> Int? {
        if view.tokens[first].is(.for) { return first + 1 }
        guard let second = view.token(first + 1) else { return nil }
        if view.tokens[first].is(.as), second.is(.for) { return first + 2 }
        let isRespect =
            view.tokens[first].is(.in) && view.token(first + 2)?.is(.of) ?? false
            && view.text[second.range].elementsEqual("respect".utf8)
        return isRespect ? first + 3 : nil
    }
}
