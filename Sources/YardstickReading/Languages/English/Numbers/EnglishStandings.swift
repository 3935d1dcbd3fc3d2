/// Ordinals: a place in an order counts, "the second time" does not.
extension EnglishLookAlikes.Context {
    /// An ordinal is an amount only as a place in an order: "ranked second", "the sixth place", "22nd in China",
    /// or as a run of years: "the fourth consecutive year".
    var isStanding: Bool {
        if isPairOfPlaces { return true }
        guard let after else { return isRankedBefore }
        if after.isOne(of: .consecutive, .successive, .straight) || isYearInRow { return true }
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

    /// "for the 12th year in a row"
    private var isYearInRow: Bool {
        after?.isOne(of: .year, .month, .quarter) ?? false && token(end + 1)?.is(.in) ?? false
            && (token(end + 3)?.is(.row) ?? false || token(end + 2)?.isOne(of: .row, .succession) ?? false)
            || after?.isOne(of: .year, .month, .quarter) ?? false && token(end + 1)?.is(.running) ?? false
    }

    /// "climbed from 31st to 26th": a place given up and a place taken.
    private var isPairOfPlaces: Bool {
        let isTo = before?.is(.to) ?? false
        if before?.is(.the) ?? false,
            after.map({ $0.kind != .word || $0.isOne(of: .place, .position, .highest, .largest) }) ?? true
        {
            let link = token(start - 2)
            return link?.isOne(of: .from, .to) ?? false && movesBefore
        }
        guard isTo || before?.is(.from) ?? false,
            isTo ? isOrdinal(start - 2) : after?.is(.to) ?? false && isOrdinal(end + 1)
        else { return false }
        return movesBefore
    }

    private var movesBefore: Bool {
        (max(0, start - 12)..<start).contains {
            tokens[$0].has([.changing, .ranking]) || tokens[$0].isOne(of: .move, .moved, .moving)
        }
    }

    private func isOrdinal(_ place: Int) -> Bool {
        guard let token = token(place) else { return false }
        if token.has(.ordinal) { return true }
        return token.kind == .word && token.isGlued && self.token(place - 1)?.kind == .digits
            || token.kind == .digits && self.token(place + 1).map { $0.isGlued && $0.kind == .word } ?? false
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
