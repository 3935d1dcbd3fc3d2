/// What stands between a value and a time behind it: nothing, other words for the same amount, or values of their own.
extension PeriodResolver {
    func isNear(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        let end = pastBrackets(quantity.end)
        guard end <= mention.tokens.lowerBound else { return false }
        let between = end..<mention.tokens.lowerBound
        guard between.count <= 3 || between.count <= 7 && isOfPhrase(between) else { return false }
        return !between.contains {
            view.isQuantity($0) || view.tokens[$0].kind == .comma || view.tokens[$0].part == .conjunction
        }
    }

    /// "15.1% of the national output in 2019"
    private func isOfPhrase(_ run: Range<Int>) -> Bool {
        guard let first = run.first, view.tokens[first].is(.of) else { return false }
        return view.tokens[run].allSatisfy {
            $0.isNominal || $0.part == .determiner || $0.part == .preposition || $0.kind == .hyphen
        }
    }

    /// Past "($5 million)" behind an amount: the same amount said again.
    func pastBrackets(_ place: Int) -> Int {
        if let end = pastShare(place) { return end }
        guard view.token(place)?.kind == .openParenthesis else { return place }
        let reach = place..<min(place + 12, view.tokens.count)
        guard let close = reach.first(where: { view.tokens[$0].kind == .closeParenthesis }),
            !view.periods.contains(where: { $0.tokens.lowerBound == place + 1 })
        else { return place }
        return close + 1
    }

    /// Past ", or 24% of the population," behind an amount: the same as a share.
    private func pastShare(_ place: Int) -> Int? {
        guard view.token(place)?.kind == .comma, view.token(place + 1)?.is(.or) ?? false,
            let share = view.quantities.first(where: { (place + 2...place + 3).contains($0.first) }),
            share.unit == .percent,
            let close = view.tokens[share.end...].prefix(8).firstIndex(where: { $0.kind == .comma })
        else { return nil }
        return close + 1
    }

    func isAlone(_ quantity: QuantityMention, _ mention: PeriodMention) -> Bool {
        !view.quantities.contains {
            $0.first >= quantity.end && $0.end <= mention.tokens.lowerBound
                // "people aged 60 or above at the end of 2020", "two of the six airports by 2026"
                && !(view.token($0.first - 1)?.is(.aged) ?? false) && !isWhole($0, of: quantity)
                && !isPartBetweenCommas($0) && !isWhatForWasSpent($0, of: quantity)
                && !isShareOfSame($0, as: quantity)
        }
    }

    /// "49 million people, or 24% of the population, lived there in 1998"
    private func isShareOfSame(_ other: QuantityMention, as quantity: QuantityMention) -> Bool {
        other.unit == .percent && view.token(other.first - 1)?.is(.or) ?? false
            && view.token(other.first - 2)?.kind == .comma && other.first - quantity.end <= 5
    }

    /// "5 million will be invested in 34 ports by 2025"
    private func isWhatForWasSpent(_ other: QuantityMention, of quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .money, other.unit == .count,
            view.token(other.first - 1)?.isOne(of: .in, .on, .for) ?? false
        else { return false }
        return view.token(other.first - 2)?.part == .participle
    }

    /// "2,000 lamps, 400 of them new, by 2027"
    func isPartBetweenCommas(_ other: QuantityMention) -> Bool {
        guard view.token(other.first - 1)?.kind == .comma, view.token(other.end)?.is(.of) ?? false,
            view.token(other.end + 1)?.part == .pronoun || view.token(other.end + 1)?.part == .relative
                || view.token(other.end + 1)?.isDemonstrative ?? false
        else { return false }
        return view.tokens[other.end...].prefix(10).contains { $0.kind == .comma }
    }

    /// "two of the six"
    private func isWhole(_ other: QuantityMention, of quantity: QuantityMention) -> Bool {
        guard view.token(quantity.end)?.is(.of) ?? false, (1...3).contains(other.first - quantity.end) else {
            return false
        }
        return other.unit == quantity.unit
            && view.tokens[quantity.end + 1..<other.first].allSatisfy {
                $0.part == .determiner || $0.part == .possessive || $0.part == .adjective
            }
    }

    /// The tokens between the semicolons around a place.
    func clause(of place: Int) -> Range<Int> {
        var lower = place
        while lower > 0, view.tokens[lower - 1].kind != .semicolon { lower -= 1 }
        var upper = place
        while upper < view.tokens.count, view.tokens[upper].kind != .semicolon { upper += 1 }
        return lower..<upper
    }
}
