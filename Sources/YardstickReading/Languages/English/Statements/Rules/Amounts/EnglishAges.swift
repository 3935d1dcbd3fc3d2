/// Ages, which tell whom the rest of a sentence is about.
extension EnglishStatementReader {
    /// "residents aged 16 to 74": a rule for whom the rest is about.
    func age(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        if let reached = ageReached(index, quantity) { return reached }
        guard quantity.unit == .year, let aged = view.token(quantity.first - 1), aged.isOne(of: .aged, .ages),
            let run = thoseAged(quantity) ?? nounBefore(quantity.first - 1) ?? phrases.subject(
                before: quantity.first - 1)
                ?? phrases.trimmed(quantity.first - 1..<quantity.first)
        else { return nil }
        var statement = make(index, .level, Phrase(run: run), rule: "age")
        statement.role = .reference
        return statement
    }

    /// "are under 15 years of age", "men above 50 years old": the age of those who have it.
    private func ageReached(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .year, !quantity.isCompound, let link = view.token(quantity.end),
            link.is(.old) || link.is(.of) && view.token(quantity.end + 1)?.is(.age) ?? false
        else { return nil }
        let start = min(quantity.first, quantity.comparatorTokens.first ?? quantity.first)
        let verb = view.token(start - 1).flatMap { $0.isVerb || $0.part == .be ? start - 1 : nil }
        let those =
            verb.flatMap { subject(of: $0)?.run } ?? phrases.subject(before: start) ?? quantity
            .first..<quantity.first
        let named = !those.isEmpty && isNounLike(those) && !view.holdsQuantity(those)
        return make(
            index, .level,
            named
                ? Phrase(run: those, before: "age of ")
                : Phrase(text: "age", range: view.bytes(quantity.end..<quantity.end + 1)),
            rule: "age", verb: verb ?? governingVerbBefore(quantity.first))
    }

    /// "The sample was 400 adults aged 16": the noun right before.
    private func nounBefore(_ aged: Int) -> Range<Int>? {
        var start = aged
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        guard start < aged else { return nil }
        return phrases.trimmed(start..<aged).flatMap { isNounLike($0) ? $0 : nil }
    }

    /// "of those aged 16 to 74": the pronoun stands for them.
    private func thoseAged(_ quantity: QuantityMention) -> Range<Int>? {
        view.token(quantity.first - 2)?.is(.those) ?? false ? quantity.first - 2..<quantity.first : nil
    }
}
