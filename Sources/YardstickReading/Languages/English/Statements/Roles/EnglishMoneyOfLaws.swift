/// Money that a bill, a law or a package holds, told in the present.
extension EnglishStatementReader {
    /// "The bill includes 40 billion for bridges": what is put forward to be spent.
    func isMoneyOfBill(_ quantity: QuantityMention, _ group: EnglishVerbGroup) -> Bool {
        spender(of: quantity, group)?.carriesMoney ?? false
    }

    /// "The act provides 39 million for buses": still to come in a plan, and in force in a report.
    func isMoneyOfLaw(_ quantity: QuantityMention, _ group: EnglishVerbGroup) -> Bool {
        spender(of: quantity, group)?.isLaw ?? false
    }

    /// What a present verb of holding or spending says to have the money: not "The act sets a fee of 5 dollars".
    private func spender(of quantity: QuantityMention, _ group: EnglishVerbGroup) -> Token? {
        let verb = view.tokens[group.verb]
        guard quantity.unit.dimension == .money, group.tense == .present, verb.part == .finite,
            verb.has(.holding) || verb.spendsMoney || verb.allots
        else { return nil }
        var head = group.start - 1
        while let token = view.token(head),
            token.part == .adverb || token.part == .relative || token.kind == .comma
        { head -= 1 }
        return view.token(head).flatMap { $0.part == .noun ? $0 : nil }
    }
}
