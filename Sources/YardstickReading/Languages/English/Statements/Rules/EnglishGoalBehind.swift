/// Goals that their number stands before: "the 20% target", "a 10% binding target for transport".
extension EnglishStatementReader {
    /// "the 80% target of those aged 16 to 74", "a 43% goal": what the goal is for, or else what was spoken of.
    func goalBehind(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit != .count, let head = goalHead(behind: quantity),
            let phrase = purposeOfGoal(head) ?? clauseSubject(before: quantity) ?? antecedent()
        else { return nil }
        let isGrowth =
            quantity.unit == .percent && statements.last?.form == .growth && phrase.run == nil
        var statement = make(
            index, isGrowth ? .growth : .level, phrase, rule: "value-of-goal",
            verb: governor.verb ?? governingVerbBefore(quantity.first))
        statement.role = .target
        return statement
    }

    /// The word "goal" behind a number and adjectives alone.
    private func goalHead(behind quantity: QuantityMention) -> Int? {
        var at = quantity.end
        if view.token(at)?.kind == .hyphen { at += 1 }
        // "60% is the target for cycling"
        if view.token(at)?.part == .be, view.token(at + 1)?.part == .determiner { at += 2 }
        while let token = view.token(at), !Self.isGoal(token),
            token.part == .adjective || token.part == .gerund || token.part == .participle
                || token.part == .noun
                    && (token.has(.gerund) && !token.has(.noun) || !hasOwnNoun(at..<at + 1))
        { at += 1 }
        guard let token = view.token(at), Self.isGoal(token), token.part == .noun else { return nil }
        return at
    }

    /// "Coverage is close to the 100% target", "use is growing in order to meet the 20% target": who the clause is about,
    /// where it states nothing else before.
    private func clauseSubject(before quantity: QuantityMention) -> Phrase? {
        let start = view.tokens[..<quantity.first].lastIndex { $0.kind == .semicolon }.map { $0 + 1 } ?? 0
        let verbs = (start..<quantity.first).filter {
            view.tokens[$0].part == .finite || view.tokens[$0].part == .be || view.tokens[$0].part == .modal
        }
        guard let last = verbs.last, let verb = view.tokens[last].part == .be ? last : verbs.first,
            view.tokens[last].part == .be
                || !view.holdsQuantity(start..<quantity.first),
            let run = phrases.subject(before: EnglishVerbGroup(view, verb: verb).start), isNounLike(run),
            view.tokens[run].contains(where: { $0.part == .noun && !$0.isCapitalised })
        else { return nil }
        return Phrase(run: withoutGoal(run))
    }

    /// "target for transport", "goal of clean power": not the year that it is set for.
    private func purposeOfGoal(_ head: Int) -> Phrase? {
        guard let link = view.token(head + 1), link.isOne(of: .for, .of, .on, .in),
            let run = phrases.nounPhrase(from: head + 2, reach: .modifiers), !namesTime(run)
        else { return nil }
        return Phrase(run: run)
    }
}
