extension EnglishTagger {
    /// What a word does in every sentence where it ``asksNeighbours(_:_:)`` nothing: what the rules for its part come to by
    /// the word alone. A mark where they always look around.
    @Sendable static func usual(_ word: UInt16, _ tags: Tags) -> Part {
        let token = Token(lower: 0, upper: 0, word: word, kind: .word, tags: tags)
        guard token.has(closedClasses) || token.is(.to) || token.isDemonstrative else {
            let isNominal =
                tags.isDisjoint(with: verbForms) && !token.isOne(of: .aside, .further, .set, .sets)
            return isNominal ? nominalPart(token) : .mark
        }
        if token.isOne(of: .to, .as, .since) || tags.contains(.month) { return .mark }
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

    /// Whether the part of any word depends on those beside it: a hyphen ties it into a compound, or it stands where the
    /// verb of a clause may.
    @inline(__always)
    static func asksNeighbours(_ index: Int, _ tokens: Span<Token>) -> Bool {
        if index + 1 < tokens.count, tokens[index + 1].kind == .hyphen { return true }
        guard index > 0 else { return false }
        switch tokens[index - 1].part {
        case .modal, .infinitiveMarker, .pronoun, .relative, .adverb, .negation: return true
        default: return false
        }
    }
}
