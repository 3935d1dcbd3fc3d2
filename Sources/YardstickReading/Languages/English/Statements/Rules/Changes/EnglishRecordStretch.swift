/// How long ago something was last so: "the lowest in seven years", "for the first time in 12 years".
extension EnglishStatementReader {
    func recordStretch(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .time, view.token(quantity.first - 1)?.is(.in) ?? false,
            let mark = recordBefore(quantity.first - 1)
        else { return nil }
        let verb = governingVerbBefore(mark.lowerBound)
        guard
            let phrase = antecedentInReach(of: quantity)?.phrase ?? verb.flatMap(subject)
                ?? phrases.subject(before: mark.lowerBound).map({ Phrase(run: $0) }) ?? antecedent()
        else { return nil }
        let name = phrase.text ?? phrase.run.map { view.words($0) } ?? ""
        let range = phrase.text == nil ? phrase.run.map { view.bytes($0) } ?? phrase.range : phrase.range
        var statement = make(
            index, .level, Phrase(text: name + " " + view.words(mark), range: range), rule: "record-stretch",
            formRule: "duration", verb: verb, nature: .flow)
        // "will build the first line in 40 years": no such stretch is meant.
        statement.role = statement.tense == .future ? .reference : nil
        if case .exact(let value) = quantity.value, quantity.unit == .year, value >= 2, value <= 200 {
            statement.years = Int(value)
        }
        return statement
    }

    /// "the lowest level", "for the first time": the words before "in".
    private func recordBefore(_ place: Int) -> Range<Int>? {
        var at = place - 1
        while let token = view.token(at), place - at <= 5, token.kind == .word {
            if token.isSuperlative || token.is(.record) || token.is(.first) {
                let start = view.token(at - 1)?.part == .determiner ? at - 1 : at
                return start..<place
            }
            guard token.isNominal || token.is(.time) else { return nil }
            at -= 1
        }
        return nil
    }
}
