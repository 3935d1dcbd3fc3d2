/// "The rise in coverage (all ages) from 20% in 2018 to 28% in 2020 is welcome": a pair of values behind the noun for the
/// change between them.
extension EnglishStatementReader {
    func nounPair(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if governor.link == .to, let last = statements.last, last.rule == Self.nounPairRule,
            last.role == .baseline, last.unit == quantity.unit, last.mention == index - 1
        {
            return make(
                index, .level, Phrase(text: last.indicator, range: last.indicatorRange),
                rule: Self.nounPairRule, formRule: "value-reached", nature: .stock)
        }
        guard governor.link == .from, leadsToSecond(index, quantity),
            let head = changeNamed(before: governor.place),
            let run = phrases.nounPhrase(from: head + 2, reach: .of), isNounLike(run),
            governor.verb.map({ $0 < head || view.tokens[$0].part == .be }) ?? true
        else { return nil }
        var statement = make(
            index, .level, Phrase(run: run), rule: Self.nounPairRule, formRule: "value-reached",
            nature: .stock)
        (statement.form, statement.role) = (.level, .baseline)
        return statement
    }

    private static let nounPairRule: RuleName = "noun-pair"

    /// "to" and a value of the same unit follow, with nothing but a time between.
    private func leadsToSecond(_ index: Int, _ quantity: QuantityMention) -> Bool {
        guard view.quantities.indices.contains(index + 1) else { return false }
        let next = view.quantities[index + 1]
        return next.unit == quantity.unit && next.first - quantity.end <= 8
            && view.token(next.first - 1)?.is(.to) ?? false
    }

    /// The noun of the change, "rise in", in the same clause and with no value behind it.
    func changeNamed(before from: Int) -> Int? {
        var at = from - 1
        while at >= 0, from - at <= 18, !view.isQuantity(at) {
            let token = view.tokens[at]
            if token.kind == .comma || token.kind == .semicolon || token.part == .finite || token.part == .be
            {
                return nil
            }
            if token.has(.changing), token.part == .noun, view.token(at + 1)?.isOne(of: .in, .of) ?? false {
                return at
            }
            at -= 1
        }
        return nil
    }
}
