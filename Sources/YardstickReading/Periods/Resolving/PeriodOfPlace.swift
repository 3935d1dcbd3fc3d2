/// The times that stand in set places: each in its turn with "respectively", or in brackets behind a value.
extension PeriodResolver {
    /// "rises of 4% and 7% in 2022 and 2021 respectively": each value has the time of its own place.
    func respective(_ quantity: QuantityMention) -> PeriodMention? {
        guard view.periods.count > 1, let times = timesInTurn() else { return nil }
        // The values before them, as many as there are times.
        var values: [QuantityMention] = []
        for value in view.quantities.reversed()
        where value.end <= view.periods[times.lowerBound].tokens.lowerBound {
            if let next = values.last, !isListed(value.end..<next.first) { break }
            values.append(value)
            if values.count == times.count { break }
        }
        guard values.count == times.count,
            let place = values.firstIndex(where: { $0.first == quantity.first }),
            isToldInTurn(times) || isListOnly(values, before: times)
        else { return nil }
        return view.periods[times.upperBound - 1 - place]
    }

    /// The first list of times that the sentence holds, which values before it may have in turn.
    private func timesInTurn() -> Range<Int>? {
        let lists = view.periods.indices.lazy.map { $0..<endOfList($0) }.filter { $0.count > 1 }
        return lists.first { isToldInTurn($0) } ?? lists.first
    }

    /// Behind the last of the times that a list goes on with.
    private func endOfList(_ first: Int) -> Int {
        var end = first + 1
        while end < view.periods.count,
            // One that was named before may reach over others.
            view.periods[end - 1].tokens.upperBound <= view.periods[end].tokens.lowerBound,
            isListed(view.periods[end - 1].tokens.upperBound..<view.periods[end].tokens.lowerBound)
        {
            end += 1
        }
        return end
    }

    private func isToldInTurn(_ times: Range<Int>) -> Bool {
        isBeforeRespectively(view.periods[times.upperBound - 1])
    }

    /// "5% and 6% in 2018 and 2019": as many values as times, the one list right behind the other.
    private func isListOnly(_ values: [QuantityMention], before times: Range<Int>) -> Bool {
        guard let last = values.first, let first = values.last else { return false }
        let link = last.end..<view.periods[times.lowerBound].tokens.lowerBound
        let isNext = link.count <= 2 && link.allSatisfy { view.tokens[$0].part == .preposition }
        return isNext && !link.isEmpty && values.allSatisfy { $0.unit == last.unit }
            && !view.quantities.contains { $0.end < first.first && isListed($0.end..<first.first) }
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

    /// "from 8% (2021) to 15%", "5 million people (as of May 2021)": a time in brackets right behind a value is that
    /// value's alone.
    func isBracketed(_ mention: PeriodMention, behindOther quantity: QuantityMention) -> Bool {
        var open = mention.tokens.lowerBound - 1
        while let word = view.token(open), word.part == .preposition || word.is(.as) { open -= 1 }
        guard view.token(open)?.kind == .openParenthesis,
            view.token(mention.tokens.upperBound)?.kind == .closeParenthesis
        else { return false }
        return view.quantities.contains {
            $0.first != quantity.first && $0.end <= open && open - $0.end <= 4
        } && !(quantity.end <= open && open - quantity.end <= 6)
    }

    /// "180 homes (2021: 143)": a time that opens a bracket with a value of its own says nothing of those outside.
    func opensOtherBracket(_ mention: PeriodMention, for quantity: QuantityMention) -> Bool {
        // "(2020/21:", where the line ends before the value
        if view.token(mention.tokens.lowerBound - 1)?.kind == .openParenthesis,
            view.token(mention.tokens.upperBound)?.kind == .colon,
            mention.tokens.upperBound == view.tokens.count - 1
        {
            return true
        }
        guard view.token(mention.tokens.lowerBound - 1)?.kind == .openParenthesis,
            let close = view.tokens[mention.tokens.upperBound...].firstIndex(where: {
                $0.kind == .closeParenthesis
            }),
            !(mention.tokens.lowerBound..<close).contains(quantity.first)
        else { return false }
        return view.quantities.contains { $0.first >= mention.tokens.upperBound && $0.end <= close }
    }

    /// "2.4% in the previous quarter", "A year earlier it was 2.4%": a time told from another is that of the value beside
    /// it alone.
    func isStep(_ mention: PeriodMention, of quantity: QuantityMention) -> Bool {
        guard mention.tie != .comparison, !opensOtherBracket(mention, for: quantity) else { return false }
        if quantity.end <= mention.tokens.lowerBound {
            let between = quantity.end..<mention.tokens.lowerBound
            return between.count <= 9 && !opensClause(mention)
                && !between.contains {
                    view.isQuantity($0) || view.tokens[$0].kind == .comma
                        || view.tokens[$0].kind == .semicolon
                }
        }
        guard mention.tokens.upperBound <= quantity.first else { return false }
        let between = mention.tokens.upperBound..<quantity.first
        return !between.contains { view.isQuantity($0) || view.tokens[$0].kind == .semicolon }
            && (opensClause(mention) || between.isEmpty || view.tokens[between.lowerBound].kind == .colon)
    }

    /// Whether nothing but small words stands between a time and the clause's beginning.
    private func opensClause(_ mention: PeriodMention) -> Bool {
        var back = mention.tokens.lowerBound - 1
        while let word = view.token(back),
            word.part == .preposition || word.part == .determiner || word.part == .adverb
        {
            back -= 1
        }
        guard let link = view.token(back) else { return true }
        guard
            link.kind == .comma || link.kind == .semicolon || link.kind == .openParenthesis
                || link.part == .conjunction
        else { return false }
        let behind = view.token(mention.tokens.upperBound)
        return link.kind == .openParenthesis || behind?.kind == .comma || behind?.part == .pronoun
            || behind?.part == .determiner
    }
}
