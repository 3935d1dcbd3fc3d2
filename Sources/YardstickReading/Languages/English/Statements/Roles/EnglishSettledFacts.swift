/// Amounts of what is there already, said in a sentence on what is to come: "we will visit each of our 15 districts", "on top
/// of the 5 million that we have saved".
extension EnglishStatementReader {
    /// "our 15 districts", "the county's three ports": what someone has is there; goals and plans are not yet.
    func isOwned(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count, quantity.comparator == .equal,
            let owner = view.token(quantity.tokens.lowerBound - 1),
            owner.isOne(of: .our, .its, .their) || owner.part == .possessive
        else { return false }
        if quantity.numeral.isSpelledOut, owner.part != .possessive { return true }
        guard let noun = countedNoun(quantity) else { return false }
        return !view.tokens[noun].contains {
            Self.isGoal($0) || $0.has([.goalNoun, .initiative, .programmeHead, .changing])
        }
    }

    /// "the 21 million that we have saved", "with 2 million homes already connected": what was done with it stands behind.
    func isDoneAlready(_ quantity: QuantityMention) -> Bool {
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 8, !view.isQuantity(at) {
            if token.is(.already) { return isDone(view.token(at + 1)) }
            // "5 million, 2 million of which has already been spent"
            if token.part == .be || token.part == .have, view.token(at + 1)?.is(.already) ?? false {
                return isDone(view.token(view.token(at + 2)?.part == .be ? at + 3 : at + 2))
            }
            if token.part == .have {
                let isOfClause = view.token(at - 1).map {
                    $0.part == .relative || $0.part == .pronoun || $0.is(.that) || $0.is(.we)
                }
                let done = view.token(at + 1)?.part == .adverb ? at + 2 : at + 1
                return at > quantity.end && isOfClause ?? false && isDone(view.token(done))
            }
            guard
                token.isNominal || token.part == .determiner || token.part == .pronoun
                    || token.part == .relative || token.isOne(of: .of, .that, .we)
            else { return false }
            at += 1
        }
        return false
    }

    private func isDone(_ token: Token?) -> Bool {
        token.map { $0.part == .participle || $0.part == .finite && $0.has(.verbParticiple) } ?? false
    }
}
