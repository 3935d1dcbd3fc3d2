/// Rules for values of goals: "its 2020 procurement goal of 33%".
extension EnglishStatementReader {
    /// "its 2020 procurement goal of 33%": the goal's own number, whatever became of it.
    func goalValue(_ index: Int, _ run: Range<Int>, _ start: Int) -> Statement? {
        guard Self.isGoal(view.tokens[run.upperBound - 1]) else { return nil }
        let quantity = view.quantities[index]
        let end = quantity.end
        let isPer = view.token(end)?.is(.per) ?? false
        let isDeadline =
            (view.token(end)?.part == .preposition || view.token(end)?.is(.ahead) ?? false) && !isPer
        let rest =
            isDeadline ? nil : phrases.nounPhrase(from: isPer ? end + 1 : end, reach: .modifiers)
        let verb = governingVerbBefore(start)
        var own = run.count > 1 ? phrases.trimmed(withoutGoal(run)) : nil
        // "its full-year target": of what was spoken of.
        if let named = own,
            view.tokens[named].allSatisfy({
                $0.part == .adjective || $0.has([.timeUnit, .timeEdge]) || $0.kind == .hyphen || $0.is(.of)
            })
        {
            own = nil
        }
        let named = own.flatMap { hasOwnNoun($0) ? $0 : nil }
        let whole =
            (quantity.unit == .count ? rest ?? named : named ?? rest).map { Phrase(run: $0) } ?? statedGoal(
                verb) ?? own.map { Phrase(run: $0) }
        guard var phrase = whole else { return nil }
        var form = Form.level
        if let named, phrase.run == named, withoutChange(named) != named, quantity.unit != .count {
            phrase = Phrase(run: withoutChange(named))
            form = changeForm(quantity)
        }
        var statement = make(
            index, form, phrase, rule: "value-of-goal",
            formRule: form == .level ? "bare-level" : "change-noun",
            verb: verb)
        statement.role = .target
        return statement
    }

    /// "national emission", not "Australia-wide" or the name of a plan: "the Green Decade target".
    func hasOwnNoun(_ run: Range<Int>) -> Bool {
        run.contains { place in
            let token = view.tokens[place]
            if token.word == 0, view.text[token.range].suffix(2).elementsEqual("al".utf8) { return false }
            if token.is(.term) || token.has(.timeUnit) { return false }
            return token.part == .noun && !(token.isCapitalised && !token.shape.contains(.allCapitals))
                && view.token(place + 1)?.kind != .hyphen
        }
    }

    /// "renewable energy targets come to a goal of 60%": a goal without words of its own is that of its subject.
    private func statedGoal(_ verb: Int?) -> Phrase? {
        // "built 4,500 homes against a target of 5,000"
        if let verb, let last = statements.last, view.quantities[last.mention].first > verb {
            return antecedent()
        }
        if let last = statements.last, last.unit == .count || last.unit == .percent,
            last.form == .level, verb.map({ view.tokens[$0].part == .base }) ?? false
        {
            return antecedent()
        }
        guard let verb, let subject = subject(of: verb) else { return antecedent() }
        guard let run = subject.run else { return subject }
        return Phrase(run: withoutGoal(run))
    }
}
