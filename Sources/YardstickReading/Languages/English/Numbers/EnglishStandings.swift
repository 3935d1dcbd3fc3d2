/// "No. 13", "No 2", "number one": what is left of such numbers, once labels are taken out, is a place in an order.
enum EnglishStandings {
    static func marked(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        guard quantities.contains(where: { isNumbered($0, tokens) }) else { return quantities }
        return quantities.map { quantity in
            guard isNumbered(quantity, tokens) else { return quantity }
            var place = quantity
            place.unit = .rank
            return place
        }
    }

    private static func isNumbered(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        let start = quantity.tokens.lowerBound
        guard start > 1, quantity.unit == .count else { return false }
        if tokens[start - 1].is(.number) { return tokens[start].has(.numeral) }
        guard tokens[start].kind == .digits else { return false }
        if tokens[start - 1].kind == .stop { return tokens[start - 2].is(.no) }
        return tokens[start - 1].is(.no) && tokens[start - 1].isCapitalised
    }
}

/// Ordinals: a place in an order counts, "the second time" does not.
extension EnglishLookAlikes.Context {
    /// An ordinal is an amount only as a place in an order: "ranked second", "the sixth place", "22nd in China",
    /// or as a run of years: "the fourth consecutive year".
    var isStanding: Bool {
        if isSchoolYear || isFirstHand || isFirstOfAll { return false }
        if isPairOfPlaces || isNamedPlace { return true }
        guard let after else { return isRankedBefore }
        if after.isOne(of: .consecutive, .successive, .straight) || isYearInRow { return true }
        if after.isOne(of: .place, .places, .position) {
            if let before, before.isOne(of: .from, .to, .into), !after.is(.places) { return true }
            return (!tokens[start].isCapitalised || start == 0) && standsInOrder
        }
        if let before, before.kind == .possessive, after.isOne(of: .city, .county, .province, .country),
            !isFirst
        {
            return true
        }
        let degree = after.kind == .hyphen ? token(end + 1) : after
        if let degree, degree.isSuperlative || isSuperlative(degree) {
            return true
        }
        return isRankedBefore || isComingIn || isSecondStanding
    }

    /// "from the first-hand market", "a second-hand car": not "the second-largest"
    private var isFirstHand: Bool {
        guard let after, after.kind == .hyphen, after.isGlued, let word = token(end + 1), word.isGlued else {
            return false
        }
        return !word.isSuperlative && !isSuperlative(word) && !word.isOne(of: .place, .position)
    }

    /// "putting the tools into place first": before all else, and no place that is taken.
    private var isFirstOfAll: Bool {
        isFirst && before?.is(.place) ?? false && token(start - 2)?.isOne(of: .into, .in) ?? false
    }

    /// "in 5th, 6th or 7th grade"
    private var isSchoolYear: Bool {
        var place = end
        while let token = token(place), place - end < 8,
            token.kind == .comma || token.kind == .digits || token.isOne(of: .and, .or) || token.has(.ordinal)
                || token.isGlued && token.range.count == 2
        {
            place += 1
        }
        return token(place)?.isOne(of: .grade, .grades, .graders) ?? false
    }

    /// "a baseline rank of 41st out of 90 islands", "its ranking at 17th"
    private var isNamedPlace: Bool {
        guard let before, before.isOne(of: .of, .at), let noun = token(start - 2) else { return false }
        return noun.isOne(of: .rank, .ranking, .rankings, .position)
    }

    /// "comes second with", "stood third among": a place taken, and not "comes first" of what matters.
    private var isComingIn: Bool {
        guard let before else { return false }
        let isPut =
            before.has(.pronoun)
            && (token(start - 2)?.isOne(of: .put, .puts, .putting, .place, .places, .placing) ?? false)
        guard isPut || before.isAmong(.comes, .sat) || before.is(.coming) else { return false }
        guard let after else { return true }
        return after.kind != .word || after.has([.preposition, .adverb, .conjunction])
    }

    /// "ranked fifth in the trade index, and ninth in exports": a second place under one verb.
    private var isSecondStanding: Bool {
        guard let before, before.isOne(of: .and, .but) || before.kind == .comma,
            after.map({ $0.has(.preposition) || $0.kind != .word }) ?? true
        else { return false }
        var at = start - 2
        var next = start
        while at > 0, next - at <= 18, tokens[at].kind != .semicolon {
            if isOrdinal(at) {
                if tokens[max(0, at - 2)..<at].contains(where: {
                    $0.has(.ranking) || $0.isAmong(.comes, .sat)
                }) {
                    return true
                }
                // "rank 31st in 2027, 28th in 2028, 20th in 2029": a list of places goes on.
                let link = tokens[at - 1]
                guard link.kind == .comma || link.isOne(of: .and, .but) || link.kind == .digits else {
                    return false
                }
                next = at
            }
            if tokens[at].has([.be, .have, .modal]) { return false }
            at -= 1
        }
        return false
    }

    /// "busiest", "youngest".
    private func isSuperlative(_ token: Token) -> Bool {
        guard token.kind == .word, token.range.count > 6 else { return false }
        let end = text[token.range].suffix(4)
        return end.elementsEqual("iest".utf8)
            || end.dropFirst().elementsEqual("est".utf8) && (token.word == 0 || !token.has([.noun, .verb]))
    }

    /// "has been in the first place", "rose from sixth place": not "in the first place" of what is said.
    private var standsInOrder: Bool {
        for back in 1...7 {
            guard let token = token(start - back),
                token.kind == .word || token.kind == .comma || token.has(.ordinal)
            else { return false }
            if token.has([.be, .ranking, .changing, .keeping, .reaching, .have]) || token.is(.to)
                || token.has(.making) && !token.isOne(of: .put, .puts, .putting)
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
            isTo ? isOrdinal(start - 2) || isPlaceGivenUp : after?.is(.to) ?? false && isOrdinal(end + 1)
        else { return false }
        return movesBefore
    }

    /// "from 14th place in the country in 2016 to 9th": the place given up stands further off.
    private var isPlaceGivenUp: Bool {
        var at = start - 2
        while at > 0, start - at <= 14, tokens[at].kind != .comma, tokens[at].kind != .semicolon {
            if tokens[at].is(.from) {
                return (at + 1...at + 5).contains { isOrdinal($0) }
            }
            at -= 1
        }
        return false
    }

    private var movesBefore: Bool {
        if isPlaceGivenUp { return true }
        return changesBefore
    }

    private var changesBefore: Bool {
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
                token.isOne(of: .the, .and, .to, .place, .from, .in, .among, .us, .as)
                || token.has([.adverb, .numeral, .ordinal, .pronoun, .region]) || token.kind == .possessive
                || token.isCapitalised || token.kind == .comma
            guard isSkipped else { return false }
        }
        return false
    }
}
