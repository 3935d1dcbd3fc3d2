/// "increased at a slower pace of 6.8%", "grew at an annual rate of 5%": a change by the noun for how fast it is.
extension EnglishStatementReader {
    func paceOfChange(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit == .percent, governor.link == .of,
            view.token(governor.place - 1)?.isOne(of: .pace, .rate, .speed, .clip, .tempo) ?? false
        else { return nil }
        var at = governor.place - 2
        while let token = view.token(at), governor.place - at <= 7,
            token.isNominal || token.part == .determiner || token.part == .adverb
        { at -= 1 }
        guard view.token(at)?.isOne(of: .at, .with) ?? false, let verb = governingVerbBefore(at),
            view.tokens[verb].has(.changing), let subject = subject(of: verb)
        else { return nil }
        return make(
            index, .growth, subject, rule: "subject-of-change", formRule: "pace-of-change", verb: verb)
    }
}
