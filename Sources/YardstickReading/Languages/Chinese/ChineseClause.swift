/// What stands before a quantity in its clause, and the verb that governs it.
struct ChineseClause {
    /// The tokens from the start of the clause, or from the quantity before, to this quantity.
    let run: Range<Int>
    /// The verb right before the number: "达到", "增长", "下降至".
    let governor: Int?
    /// Past the last token of the subject: the governor's place, or that of the small words before the number.
    let subjectEnd: Int
    /// "到", "至", "为" between verb and number: what follows is where it ended and no change.
    let arrives: Bool
    /// "分别" stands before the number: values and subjects pair off.
    let distributes: Bool
    /// "由", "从" before the number: the starting value of a pair.
    let opensPair: Bool

    init(_ view: SentenceView, before quantity: QuantityMention) {
        run = Self.start(view, quantity.first)..<quantity.first
        var walk = Walk(at: quantity.first - 1)
        walk.back(view, lower: run.lowerBound, ranks: quantity.unit == .rank)
        governor = walk.governor
        subjectEnd = max(walk.governor ?? walk.at + 1, run.lowerBound)
        arrives = walk.arrives
        distributes = walk.distributes
        opensPair = quantity.first > run.lowerBound && view.tokens[quantity.first - 1].isOne(of: .由, .从)
    }

    /// Where the clause begins: behind "，", "；", "：", "。", an open bracket or the quantity before.
    private static func start(_ view: SentenceView, _ first: Int) -> Int {
        var at = first
        while at > 0 {
            let token = view.tokens[at - 1]
            if token.kind == .closeParenthesis, let open = opening(view, at - 1) {
                at = open
                continue
            }
            if token.endsClause(view.text) || token.kind == .openParenthesis || view.quantityAt[at - 1] >= 0 { break }
            if view.quantities.contains(where: { $0.comparatorTokens.contains(at - 1) }) { break }
            at -= 1
        }
        return at
    }

    private static func opening(_ view: SentenceView, _ close: Int) -> Int? {
        var at = close - 1
        while at >= 0, close - at <= 20 {
            if view.tokens[at].kind == .openParenthesis { return at }
            if view.quantityAt[at] >= 0 { return nil }
            at -= 1
        }
        return nil
    }

    /// The way back from the number over small words to the verb.
    private struct Walk {
        var at: Int
        var governor: Int?
        var arrives = false
        var distributes = false

        mutating func back(_ view: SentenceView, lower: Int, ranks: Bool) {
            while at >= lower {
                let token = view.tokens[at]
                if token.is(.分别) { distributes = true }
                if token.isOne(of: .到, .至, .为, .是, .在) { arrives = true }
                if Self.governs(token, ranks) {
                    governor = at
                    return
                }
                guard isLight(token, ranks) || view.periods.contains(where: { $0.tokens.contains(at) }) else { return }
                at -= 1
            }
        }

        private static func governs(_ token: Token, _ ranks: Bool) -> Bool {
            token.has(.verbBase) && !(ranks && token.has(.relative))
        }

        private func isLight(_ token: Token, _ ranks: Bool) -> Bool {
            if token.isOne(of: .到, .至, .为, .是, .在, .了, .由, .从, .分别) { return true }
            return token.has(.adverb) || ranks && token.has(.relative)
        }
    }
}
