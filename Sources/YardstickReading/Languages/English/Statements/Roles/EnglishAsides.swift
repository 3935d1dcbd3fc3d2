/// A value in brackets behind another of the same thing: "23 days (target 25 days)", "2.1% (previous quarter: 2.4%)".
extension EnglishStatementReader {
    /// The statement of a value whose words in brackets only say of when, of where or of what standing it is.
    func asideValue(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let last = statements.last(where: { $0.unit == quantity.unit }),
            let open = openBracket(before: quantity),
            open + 1 < quantity.first, view.quantities[last.mention].end <= open,
            view.token(quantity.end).map({ $0.part == .mark || $0.part == .preposition }) ?? true,
            let standing =
                standing(of: open + 1..<quantity.first) ?? timeBefore(quantity, behind: open, of: last)
        else { return nil }
        var statement = make(
            index, last.form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "aside-value",
            formRule: "form-of-stated", nature: last.nature)
        (statement.form, statement.role, statement.tense) = (last.form, standing, .past)
        return statement
    }

    private func openBracket(before quantity: QuantityMention) -> Int? {
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 7 {
            if token.kind == .openParenthesis { return at }
            guard
                token.isNominal || token.part == .determiner || token.part == .number || token.kind == .colon
                    || token.part == .preposition || token.kind == .slash || token.kind == .hyphen
                    || token.kind == .other
            else { return nil }
            at -= 1
        }
        return nil
    }

    /// "one million cars by 2030 (end of 2022: 148,000)": how far what is aimed at has come.
    private func timeBefore(_ quantity: QuantityMention, behind open: Int, of last: Statement) -> Role? {
        guard last.role == .target || last.tense == .future,
            view.token(quantity.first - 1)?.kind == .colon,
            view.token(quantity.end)?.kind == .closeParenthesis,
            let time = view.periods.first(where: {
                $0.tokens.lowerBound > open && $0.tokens.upperBound <= quantity.first
            })
        else { return nil }
        let others = view.periods.filter {
            $0.tokens.upperBound <= open || $0.tokens.lowerBound >= quantity.end
        }
        return others.isEmpty || others.contains { $0.period.end.year > time.period.end.year }
            ? .baseline : nil
    }

    private func standing(of words: Range<Int>) -> Role? {
        let tokens = view.tokens[words]
        if tokens.contains(where: { Self.isGoal($0) || $0.has(.goalNoun) }) { return .target }
        if tokens.contains(where: { $0.isOne(of: .average, .national, .median, .nationally) }) {
            return .reference
        }
        return tokens.contains { $0.has(.backward) } ? .baseline : nil
    }
}
