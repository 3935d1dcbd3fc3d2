/// "over 80 percent of panels and 70 percent of turbines": a bound that stands before the first of two amounts holds for
/// both, where nothing but what the first is of stands between them.
enum EnglishSharedBounds {
    private static let longestBetween = 10

    static func spread(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices.dropFirst()
        where shares(statements[place], with: statements[place - 1], view) {
            statements[place].comparator = statements[place - 1].comparator
        }
    }

    private static func shares(_ second: Statement, with first: Statement, _ view: SentenceView) -> Bool {
        // "about 2% of income and 0.5% of wages" leaves the second as it is.
        guard second.comparator == .equal, first.comparator != .equal, first.comparator != .about,
            first.unit == second.unit, first.form == second.form
        else { return false }
        let (lender, taker) = (view.quantities[first.mention], view.quantities[second.mention])
        guard lender.first < lender.tokens.lowerBound, taker.comparatorTokens.isEmpty,
            lender.end < taker.first
        else { return false }
        let between = view.tokens[lender.end..<taker.first]
        return between.count > 1 && between.count <= longestBetween
            && between.last?.isOne(of: .and, .or) ?? false && between.dropLast().allSatisfy(isOfFirst)
            && tellsOwnThing(taker, view)
    }

    private static func isOfFirst(_ token: Token) -> Bool {
        token.isNominal || token.part == .adjective || token.part == .determiner || token.is(.of)
            || token.kind == .hyphen
    }

    /// "70 percent of turbines", "5 million welders": the second amount has what it is of behind it, as the first has.
    private static func tellsOwnThing(_ taker: QuantityMention, _ view: SentenceView) -> Bool {
        guard let next = view.token(taker.end) else { return false }
        return next.is(.of) || next.isNominal
    }
}
