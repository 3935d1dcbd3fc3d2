/// The times that stand in set places: each in its turn with "respectively", or in brackets behind a value.
extension PeriodResolver {
    /// "rises of 8.6% and 10.6% in 2022 and 2021 respectively": each value has the time of its own place.
    func respective(_ quantity: QuantityMention) -> PeriodMention? {
        guard view.periods.count > 1, let last = view.periods.last(where: { isBeforeRespectively($0) }),
            let end = view.periods.firstIndex(where: { $0.tokens == last.tokens })
        else { return nil }
        var first = end
        while first > 0,
            isListed(view.periods[first - 1].tokens.upperBound..<view.periods[first].tokens.lowerBound)
        {
            first -= 1
        }
        let times = view.periods[first...end]
        guard times.count > 1 else { return nil }
        // The values before them, as many as there are times.
        var values: [QuantityMention] = []
        for value in view.quantities.reversed() where value.end <= view.periods[first].tokens.lowerBound {
            if let next = values.last, !isListed(value.end..<next.first) { break }
            values.append(value)
            if values.count == times.count { break }
        }
        guard values.count == times.count,
            let place = values.firstIndex(where: { $0.first == quantity.first })
        else { return nil }
        return view.periods[end - place]
    }

    private func isBeforeRespectively(_ mention: PeriodMention) -> Bool {
        let end = mention.tokens.upperBound
        return view.token(end)?.is(.respectively) ?? false
            || view.token(end)?.kind == .comma && view.token(end + 1)?.is(.respectively) ?? false
    }

    /// "and", ",": what parts the items of a list.
    private func isListed(_ run: Range<Int>) -> Bool {
        run.count <= 3 && !run.isEmpty
            && run.allSatisfy {
                view.tokens[$0].kind == .comma || view.tokens[$0].part == .conjunction
                    || view.tokens[$0].is(.in)
            }
    }

    /// "from 8% (2021) to 15%": a time in brackets right behind a value is that value's alone.
    func isBracketed(_ mention: PeriodMention, behindOther quantity: QuantityMention) -> Bool {
        let open = mention.tokens.lowerBound - 1
        guard view.token(open)?.kind == .openParenthesis,
            view.token(mention.tokens.upperBound)?.kind == .closeParenthesis
        else { return false }
        return view.quantities.contains {
            $0.first != quantity.first && $0.end <= open && open - $0.end <= 4
        } && !(quantity.end <= open && open - quantity.end <= 6)
    }
}
