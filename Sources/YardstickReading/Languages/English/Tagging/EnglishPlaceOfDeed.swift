extension EnglishTagger.Place {
    /// "31% of residents walk to work", "half (47%) of them work in the docks": what a share of many does, with a word that
    /// may be a noun as well and with no other verb behind it.
    var isDeedOfShare: Bool {
        guard let previous, previous.has(.plural), !tokens[index].isCapitalised,
            !tokens[index].has([.changing, .verbPast, .plural]), opensAdverbial, !hasVerbAhead
        else { return false }
        return isBehindShare
    }

    /// What tells where, how or when the deed is done: a preposition, an adverb, or the end of the sentence.
    private var opensAdverbial: Bool {
        guard let next, next.kind != .stop else { return true }
        return next.kind == .word && next.has([.preposition, .adverb]) && !next.isOne(of: .of, .per)
    }

    private var hasVerbAhead: Bool {
        tokens[(index + 1)...].contains {
            $0.has([.modal, .be, .have]) || $0.has([.verbPast, .verbThird]) && !$0.has(.noun)
        }
    }

    /// Whether a share and "of" stand before the nouns in front of the word, and open the sentence or a clause.
    private var isBehindShare: Bool {
        var at = index - 1
        while at > 0, tokens[at].isNominal || tokens[at].part == .determiner { at -= 1 }
        guard at > 0, tokens[at].is(.of) else { return false }
        if tokens[at - 1].kind == .closeParenthesis {
            return tokens[..<at].last { $0.kind == .percent } != nil
        }
        guard tokens[at - 1].part == .number || tokens[at - 1].kind == .percent else { return false }
        let start = tokens[..<at].lastIndex { $0.part != .number && $0.kind != .percent }
        return start.map { !tokens[$0].isVerb } ?? true
    }
}
