extension EnglishTagger {
    /// What a word does in every sentence, unless a hyphen ties it into a compound: what the rules below come to where
    /// they ask nothing of its neighbours. A mark where they do.
    @Sendable static func usual(_ word: UInt16, _ tags: Tags) -> Part {
        let token = Token(lower: 0, upper: 0, word: word, kind: .word, tags: tags)
        guard token.has(closedClasses) || token.is(.to) || token.isDemonstrative else {
            let isNominal =
                tags.isDisjoint(with: verbForms) && !token.isOne(of: .aside, .further, .set, .sets)
            return isNominal ? nominalPart(token) : .mark
        }
        if token.is(.to) || tags.contains(.month) { return .mark }
        if tags.contains(.modal) || tags.contains(.auxiliaryDo) { return .modal }
        if tags.contains(.be) { return .be }
        if tags.contains(.have) || token.isDemonstrative { return .mark }
        if tags.contains(.relative), !tags.contains(.preposition) { return .relative }
        if tags.contains(.negation), !tags.contains(.determiner) { return .negation }
        if tags.contains(.determiner) { return .determiner }
        if tags.contains(.conjunction) { return .conjunction }
        if tags.contains(.pronoun) { return .mark }
        if tags.contains(.preposition) { return tags.contains(.adverb) ? .mark : .preposition }
        return tags.contains(.subordinator) && !tags.contains(.adverb) ? .subordinator : .mark
    }
}
