/// The kind of thing that a rank with a superlative orders: "the country's fourth-largest port".
extension EnglishStatementReader {
    /// "fourth-largest port", "the second most populous town": the kind, not "the second highest in the region", which
    /// leaves it to the subject.
    func kindRanked(_ quantity: QuantityMention) -> Range<Int>? {
        guard quantity.unit == .rank else { return nil }
        if isNumbered(quantity) {
            return phrases.nounPhrase(from: quantity.end).flatMap { isNounLike($0) ? $0 : nil }
        }
        let at = view.token(quantity.end)?.kind == .hyphen ? quantity.end + 1 : quantity.end
        guard let degree = view.token(at), degree.isSuperlative || endsInSuperlative(degree),
            let run = phrases.nounPhrase(from: at + 1), isNounLike(run), !namesTime(run)
        else { return nil }
        return degree.isOne(of: .most, .least) ? at..<run.upperBound : run
    }

    /// "first out of 36 in terms of literacy", "the number one state for fiscal health": what the order is of, said behind the
    /// place and the kind that is ordered.
    func measureOfOrder(_ quantity: QuantityMention) -> Range<Int>? {
        guard quantity.unit == .rank else { return nil }
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 8, token.kind != .comma,
            token.kind != .semicolon
        {
            if token.is(.in), view.token(at + 1)?.is(.terms) ?? false, view.token(at + 2)?.is(.of) ?? false {
                return measureNamed(from: at + 3)
            }
            if token.is(.for) { return isNumbered(quantity) ? measureNamed(from: at + 1) : nil }
            at += 1
        }
        return nil
    }

    private func measureNamed(from start: Int) -> Range<Int>? {
        guard let run = phrases.nounPhrase(from: start, reach: .of) ?? phrases.nounPhrase(from: start),
            isNounLike(run), !namesTime(run), !view.holdsQuantity(run)
        else { return nil }
        return run
    }

    /// "from No. 18": where the label of a place begins.
    func startOfPlace(before quantity: QuantityMention) -> Int? {
        guard quantity.unit == .rank, isNumbered(quantity) else { return nil }
        let label = quantity.tokens.lowerBound - 1
        return view.tokens[label].kind == .stop ? label - 1 : label
    }

    /// "the country's No. 2 oil producer", "the number one county": the place stands as a number.
    private func isNumbered(_ quantity: QuantityMention) -> Bool {
        guard let before = view.token(quantity.tokens.lowerBound - 1) else { return false }
        return before.kind == .stop || before.isOne(of: .no, .number)
    }

    /// "youngest", "busiest": any adjective of the first degree.
    private func endsInSuperlative(_ token: Token) -> Bool {
        token.part != .mark && token.range.count > 5
            && view.text[token.range].suffix(3).elementsEqual("est".utf8)
    }
}
