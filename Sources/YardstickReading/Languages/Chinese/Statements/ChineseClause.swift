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
    /// "分别" stands in the clause: values and subjects pair off.
    let distributes: Bool
    /// "由", "从" before the number: the starting value of a pair.
    let opensPair: Bool

    init(_ view: SentenceView, before quantity: QuantityMention) {
        let start = Self.start(view, quantity.first)
        let pair = Self.pair(view, quantity, start)
        run = start..<quantity.first
        var walk = Walk(at: quantity.first - 1)
        walk.back(view, lower: run.lowerBound, ranks: quantity.unit == .rank)
        governor = pair == nil ? walk.governor : nil
        subjectEnd = max(pair ?? walk.governor ?? walk.at + 1, run.lowerBound)
        arrives = walk.arrives
        distributes = run.contains { view.tokens[$0].is(.分别) }
        opensPair = pair != nil
    }

    /// "由", "从" before a starting value: a verb of change follows it.
    private static func pair(_ view: SentenceView, _ quantity: QuantityMention, _ start: Int) -> Int? {
        // "从320家增加到960家"
        let counter = view.token(quantity.end)?.has(.measureNoun) ?? false ? 1 : 0
        guard let next = view.token(quantity.end + counter),
            next.has(.changing) || next.has(.reaching) || next.isOne(of: .到, .至)
        else { return nil }
        return (start..<quantity.first).last { view.tokens[$0].isOne(of: .由, .从) }
    }

    /// Where the clause begins: behind "，", "；", "：", "。", an open bracket or the quantity before.
    private static func start(_ view: SentenceView, _ first: Int) -> Int {
        var at = edge(view, first)
        if at > 0, at < first, view.isQuantity(at - 1) || isComparator(view, at - 1) {
            at = pastCounted(view, at, first)
        }
        // "打击犯罪、挽回损失": a verb behind a list mark starts a clause of its own.
        let marks = (at..<first).filter { view.tokens[$0].isListComma(view.text) }
        return marks.last { opensClause(view, $0 + 1, first) } ?? at
    }

    private static func opensClause(_ view: SentenceView, _ place: Int, _ first: Int) -> Bool {
        guard place + 1 < first else { return false }
        let token = view.tokens[place]
        return token.is(.其中) || token.is(.新增) || token.has(.verbBase) && !token.has(.noun)
    }

    /// Past what the quantity before counts: "个海外仓、".
    private static func pastCounted(_ view: SentenceView, _ start: Int, _ first: Int) -> Int {
        var at = start
        if view.tokens[at].has(.measureNoun) { at += 1 }
        if at + 2 < first, view.tokens[at].kind == .openParenthesis,
            view.tokens[at + 2].kind == .closeParenthesis
        {
            at += 3
        }
        return (at..<max(first, at)).first { view.tokens[$0].isListComma(view.text) }.map { $0 + 1 } ?? at
    }

    private static func isComparator(_ view: SentenceView, _ place: Int) -> Bool {
        view.quantities.contains { $0.comparatorTokens.contains(place) }
    }

    private static func edge(_ view: SentenceView, _ first: Int) -> Int {
        var at = first
        while at > 0 {
            let token = view.tokens[at - 1]
            if token.kind == .closeParenthesis, let open = opening(view, at - 1) {
                at = open
                continue
            }
            if token.endsClause(view.text) || token.kind == .openParenthesis || view.isQuantity(at - 1) {
                break
            }
            if isComparator(view, at - 1) { break }
            at -= 1
        }
        return at
    }

    private static func opening(_ view: SentenceView, _ close: Int) -> Int? {
        var at = close - 1
        while at >= 0, close - at <= 20 {
            if view.tokens[at].kind == .openParenthesis { return at }
            if view.isQuantity(at) { return nil }
            at -= 1
        }
        return nil
    }

    /// The way back from the number over small words to the verb.
    private struct Walk {
        var at: Int
        var governor: Int?
        var arrives = false

        mutating func back(_ view: SentenceView, lower: Int, ranks: Bool) {
            while at >= lower {
                let token = view.tokens[at]
                if token.isOne(of: .到, .至, .为, .是, .在) { arrives = true }
                if Self.governs(token, ranks) {
                    governor = at
                    return
                }
                guard isLight(token, ranks) || view.periods.contains(where: { $0.tokens.contains(at) }) else {
                    return
                }
                at -= 1
            }
        }

        private static func governs(_ token: Token, _ ranks: Bool) -> Bool {
            token.has(.verbBase) && (!token.has(.noun) || token.has(.changing))
                && !(ranks && token.has(.relative))
        }

        private func isLight(_ token: Token, _ ranks: Bool) -> Bool {
            if token.isOne(of: .到, .至, .为, .是, .在, .了, .由, .从, .分别) { return true }
            return token.has(.adverb) || ranks && token.has(.relative)
        }
    }
}
