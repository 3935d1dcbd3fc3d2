/// Words by which a phrase or an amount tells of growth.
extension EnglishStatementReader {
    func isGrowthPhrase(_ phrase: Phrase) -> Bool {
        // "the contribution to growth" is a share of it.
        guard let run = phrase.run, !view.tokens[run].contains(where: { $0.is(.contribution) }) else {
            return false
        }
        let last = view.tokens[run.upperBound - 1]
        let isRate = last.isOne(of: .rate, .rates) && view.token(run.upperBound - 2)?.is(.growth) ?? false
        let head =
            view.tokens[run].firstIndex { $0.part == .preposition }.map {
                view.tokens[$0 - 1 < run.lowerBound ? run.lowerBound : $0 - 1]
            } ?? last
        let isChangeNoun = head.part == .noun && head.has(.changing) && !head.has(.multiplying)
        let isPlain = !view.tokens[run].contains { $0.part == .preposition }
        let names =
            view.tokens[run].firstIndex { $0.isOne(of: .rate, .rates) }.map {
                view.token($0 - 1)?.is(.growth) ?? false
            }
            ?? false
        let isForecast = last.isForecast && view.token(run.upperBound - 2)?.is(.growth) ?? false
        return isRate || isForecast || last.is(.growth) && isPlain || head.is(.growth) || isChangeNoun
            || head.isOne(of: .rate, .rates) && names
    }

    /// "5% growth", "a 5 percent increase".
    func isGrowthBehind(_ quantity: QuantityMention) -> Bool {
        guard let next = view.token(pastManner(quantity.tokens.upperBound)) else { return false }
        return next.has(.changing) && next.part == .noun
    }

    /// Past "year-on-year", "average annual" between an amount and its change.
    func pastManner(_ start: Int) -> Int {
        var at = start
        while let token = view.token(at),
            token.isOne(of: .annual, .average, .yearly, .monthly, .daily, .cumulative), at - start < 3
        { at += 1 }
        while let token = view.token(at), token.part == .adverb,
            token.has(.timeUnit) || token.kind == .hyphen
                || token.isOne(of: .on, .over), at - start < 6
        { at += 1 }
        // "a 16 percent annual rise"
        if at == start, let token = view.token(at), token.isOne(of: .annual, .yearly, .monthly, .year),
            view.token(at + 1)?.has(.changing) ?? false
        {
            at += 1
        }
        return at
    }
}
