/// Rules for values of goals: "its 2020 procurement goal of 33%".
extension EnglishStatementReader {
    /// "its 2020 procurement goal of 33%": the goal's own number, whatever became of it.
    func goalValue(_ index: Int, _ run: Range<Int>, _ start: Int) -> Statement? {
        guard Self.isGoal(view.tokens[run.upperBound - 1]) else { return nil }
        let quantity = view.quantities[index]
        let verb = governingVerbBefore(start)
        let own = wordsOfGoal(run)
        let named = own.flatMap { hasOwnNoun($0) ? $0 : nil }
        let behind = aimedAtBehind(quantity)
        let aimedAt = quantity.unit == .count ? behind ?? named : named ?? behind
        guard
            var phrase = aimedAt.map({ Phrase(run: $0) }) ?? statedGoal(verb)
                ?? own.map({ Phrase(run: $0) })
        else { return nil }
        var form = Form.level
        if let named, phrase.run == named, withoutChange(named) != named, quantity.unit != .count {
            phrase = Phrase(run: withoutChange(named))
            form = .ofChange(in: quantity.unit)
        } else if named == nil, let last = statements.last, last.form == .growth, last.unit == quantity.unit,
            phrase.text == last.indicator
        {
            form = .growth
        }
        var statement = make(
            index, form, phrase, rule: "value-of-goal",
            formRule: form == .level ? "bare-level" : "change-noun", verb: verb)
        statement.role = isFormerGoal(run) ? .reference : .target
        return statement
    }

    /// "more ambitious than our previous target of 28,000": a goal that another took the place of.
    private func isFormerGoal(_ run: Range<Int>) -> Bool {
        let before =
            run.lowerBound - (view.token(run.lowerBound - 1)?.has(.possessivePronoun) ?? false ? 2 : 1)
        let isThan = [before, before - 1].contains { view.token($0)?.is(.than) ?? false }
        return isThan && view.tokens[run].contains { $0.isOne(of: .previous, .earlier, .prior, .former) }
    }

    /// "2020 procurement" of "its 2020 procurement goal": not "its full-year target", which is of what was spoken of.
    private func wordsOfGoal(_ run: Range<Int>) -> Range<Int>? {
        guard run.count > 1, let own = phrases.trimmed(withoutGoal(run)) else { return nil }
        let tellsWhen = view.tokens[own].allSatisfy {
            $0.part == .adjective || $0.has([.timeUnit, .timeEdge]) || $0.kind == .hyphen || $0.is(.of)
        }
        return tellsWhen ? nil : own
    }

    /// "a target of 500 homes", "a goal of 5 beds per 1,000 people": not "a goal of 5% by 2030".
    private func aimedAtBehind(_ quantity: QuantityMention) -> Range<Int>? {
        guard let next = view.token(quantity.end) else {
            return phrases.nounPhrase(from: quantity.end, reach: .modifiers)
        }
        // "a target of 2 GW for tidal power": not "for 2030"
        if next.is(.per) || next.is(.for) && quantity.unit.dimension != .time {
            return phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers).flatMap {
                namesTime($0) ? nil : $0
            }
        }
        guard next.part != .preposition, !next.is(.ahead) else { return nil }
        // "the target of 16% set in the plan"
        if next.has(.verbParticiple), view.token(quantity.end + 1)?.part == .preposition { return nil }
        return phrases.nounPhrase(from: quantity.end, reach: .modifiers)
    }

    /// "national emission", not "Australia-wide" or the name of a plan: "the Green Decade target".
    func hasOwnNoun(_ run: Range<Int>) -> Bool {
        run.contains { place in
            let token = view.tokens[place]
            if describes(token) { return false }
            if token.is(.term) || token.has(.timeUnit) { return false }
            return token.part == .noun && !(token.isCapitalised && !token.shape.contains(.allCapitals))
                && view.token(place + 1)?.kind != .hyphen
        }
    }

    /// "Australia-wide", "national", "indicative", "voluntary": what kind of goal it is.
    private func describes(_ token: Token) -> Bool {
        if Self.kindsOfGoals.contains(token.range, of: view.text) { return true }
        let word = view.text[token.range]
        return token.word == 0
            && (word.suffix(2).elementsEqual("al".utf8)
                || ["ive", "ous"].contains { word.suffix(3).elementsEqual($0.utf8) })
    }

    private static let kindsOfGoals = WordSet("voluntary statutory mandatory interim binding")

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
