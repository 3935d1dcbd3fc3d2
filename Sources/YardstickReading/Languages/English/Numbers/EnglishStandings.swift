/// Ordinals: a place in an order counts, "the second time" does not.
extension EnglishLookAlikes.Context {
    /// An ordinal is an amount only as a place in an order: "ranked second", "the sixth place", "22nd in China",
    /// or as a run of years: "the fourth consecutive year".
    var isStanding: Bool {
        guard let after else { return isRankedBefore }
        if after.isOne(of: .consecutive, .straight) { return true }
        if after.isOne(of: .place, .places, .position) {
            return (!tokens[start].isCapitalised || start == 0) && standsInOrder
        }
        if let before, before.kind == .possessive, after.isOne(of: .city, .county, .province, .country),
            !isFirst
        {
            return true
        }
        if after.isOne(of: .largest, .biggest, .highest)
            || (after.kind == .hyphen && token(end + 1)?.isOne(of: .largest, .biggest, .highest) ?? false)
        {
            return true
        }
        return isRankedBefore
    }

    /// "has been in the first place", "rose from sixth place": not "in the first place" of what is said.
    private var standsInOrder: Bool {
        for back in 1...7 {
            guard let token = token(start - back),
                token.kind == .word || token.kind == .comma || token.has(.ordinal)
            else { return false }
            if token.has([.be, .ranking, .changing, .keeping, .reaching, .have]) || token.is(.to)
                || token.isOne(of: .made, .with)
            {
                return true
            }
        }
        return false
    }

    private var isFirst: Bool { mention.value == .exact(1) }

    private var isRankedBefore: Bool {
        for back in 1...8 {
            guard let token = token(start - back) else { return false }
            if token.kind == .digits || (token.kind == .word && token.isGlued) { continue }
            if token.has(.ranking), token.has(.verb) || token.has(.gerund) { return true }
            let isSkipped =
                token.isOne(of: .the, .and, .to, .place, .from, .in, .among)
                || token.has([.adverb, .numeral, .ordinal]) || token.isCapitalised || token.kind == .comma
            guard isSkipped else { return false }
        }
        return false
    }
}
