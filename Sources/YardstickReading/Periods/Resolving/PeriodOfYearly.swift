/// What is to be so in each of several years: "2,000 homes each year until 2030", "4% yearly from 2026 to 2028".
extension PeriodResolver {
    /// All the years up to the one that is named, where the value is told by the year.
    func ofEachYear(_ mention: PeriodMention, _ statement: Statement) -> Period? {
        let quantity = view.quantities[statement.mention]
        guard statement.unit.dimension != .time, isOfEachYear(quantity) || isYearlyUntil(mention, quantity)
        else { return nil }
        if mention.isSpan { return mention.isFiscalYear || mention.tie == .comparison ? nil : mention.period }
        guard let date, mention.tie == .deadline, mention.period.start.month == nil,
            statement.role == .target || statement.tense != .past
        else { return nil }
        let first = PlanCalendar.lastFullYear(before: date) + 1
        return first < mention.period.end.year ? Period(years: first, through: mention.period.end.year) : nil
    }

    /// "10,000 trees a year until 2025": not "a year by 2025", which may be reached in that year alone.
    private func isYearlyUntil(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        guard view.token(mention.tokens.lowerBound - 1)?.isOne(of: .until, .through) ?? false,
            quantity.end < mention.tokens.lowerBound, mention.tokens.lowerBound - quantity.end < 7
        else { return false }
        return (quantity.end..<mention.tokens.lowerBound).contains {
            view.tokens[$0].is(.year) && view.tokens[$0 - 1].isOne(of: .a, .per)
        }
    }

    /// "each year", "every year", "annually", "yearly" close to the value.
    private func isOfEachYear(_ quantity: QuantityMention) -> Bool {
        let around = max(0, quantity.first - 5)..<min(quantity.end + 9, view.tokens.count)
        return around.contains { place in
            guard !(quantity.tokens.contains(place)) else { return false }
            let word = view.tokens[place]
            guard
                word.isOne(of: .annually, .yearly)
                    || word.is(.year) && view.token(place - 1)?.isOne(of: .each, .every) ?? false
            else { return false }
            let between = place < quantity.first ? place..<quantity.first : quantity.end..<place
            return !between.contains {
                view.isQuantity($0) || view.tokens[$0].kind == .comma
                    || view.tokens[$0].kind == .semicolon
            }
        }
    }
}
