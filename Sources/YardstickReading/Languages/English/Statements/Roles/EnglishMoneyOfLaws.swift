/// Money that a law holds, told in the present.
extension EnglishStatementReader {
    /// "The act provides 39 million for buses": still to come in a plan and in force in a report; not "The act sets a fee
    /// of 5 dollars".
    func isMoneyOfLaw(_ quantity: QuantityMention, _ group: EnglishVerbGroup) -> Bool {
        let verb = view.tokens[group.verb]
        guard quantity.unit.dimension == .money, group.tense == .present, verb.part == .finite,
            verb.has(.holding) || verb.spendsMoney || verb.allots
        else { return false }
        var head = group.start - 1
        while let token = view.token(head),
            token.part == .adverb || token.part == .relative || token.kind == .comma
        { head -= 1 }
        return view.token(head).map { $0.part == .noun && $0.isLaw } ?? false
    }
}
