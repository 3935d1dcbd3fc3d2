/// Whether a clause speaks of what was done or of what is to be done.
enum ChineseTense {
    static func tense(_ view: SentenceView, _ quantity: QuantityMention, _ clause: ChineseClause)
        -> Statement.Tense
    {
        let start = sentenceStart(view, quantity.first)
        for place in clause.run.reversed() {
            if view.tokens[place].has(.have), !view.tokens[place].is(.累计), !isCompared(view, place) {
                return .past
            }
            if view.tokens[place].has(.pledging) { return .future }
        }
        if behind(view, quantity) { return .past }
        let isAhead = (start..<max(start, clause.run.lowerBound)).contains { opensAhead(view, $0) }
        let isDue = view.periods.contains { $0.tie == .deadline && $0.tokens.lowerBound < quantity.first }
        return isAhead || isDue ? .future : .none
    }

    /// The part of the sentence between semicolons; what a lead-in with a colon intends reaches over all of it.
    private static func sentenceStart(_ view: SentenceView, _ place: Int) -> Int {
        var at = place
        let leads = view.tokens[..<min(place, view.tokens.count)].contains { $0.kind == .colon }
        while at > 0, leads || view.tokens[at - 1].kind != .semicolon { at -= 1 }
        return at
    }

    /// "要", "力争", "目标是": not "主要", which is a word of its own.
    private static func opensAhead(_ view: SentenceView, _ place: Int) -> Bool {
        let token = view.tokens[place]
        if token.has(.leaning), let next = view.token(place + 1) {
            return next.has(.be) || next.kind == .colon
        }
        return token.has(.pledging) && !view.isQuantity(place) && !token.is(.将)
    }

    /// "较上年": the time of what is compared with.
    private static func isCompared(_ view: SentenceView, _ place: Int) -> Bool {
        view.periods.contains { $0.tie == .comparison && $0.tokens.contains(place) }
    }

    /// "脱贫了": the verb behind what is counted.
    private static func behind(_ view: SentenceView, _ quantity: QuantityMention) -> Bool {
        view.tokens[min(quantity.end, view.tokens.count)...].prefix(12).prefix { !$0.endsClause(view.text) }
            .contains { $0.is(.了) }
    }
}
