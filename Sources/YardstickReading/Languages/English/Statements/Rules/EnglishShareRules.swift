/// Rules for shares of a whole: "services accounted for 15% of output".
extension EnglishStatementReader {
    /// "X accounts for 15% of Y", "accounting for 3.3% of GDP", "making up 60 percent".
    func share(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit == .percent, !isGrowthBehind(quantity), let verb = shareVerb(quantity) else {
            return nil
        }
        let behind = shareBehind(quantity) ?? ""
        let token = view.tokens[verb]
        var phrase: Phrase?
        if token.part == .gerund, let own = withSubject(verb) {
            phrase = Phrase(run: own, behind: behind)
        } else if token.part == .gerund, let last = antecedentInReach(of: quantity) {
            phrase = last.phrase
            if let text = phrase?.text { phrase = Phrase(text: text + behind, range: phrase?.range ?? 0..<0) }
        } else if var subject = subject(of: verb) {
            if let text = subject.text {
                subject = Phrase(text: text + behind, range: subject.range)
            } else {
                subject.behind = behind
            }
            phrase = subject
        }
        guard let phrase else { return nil }
        var statement = make(
            index, .level, phrase, rule: "share-of-whole", formRule: "share-verb", verb: verb, nature: .stock)
        if token.part == .gerund, let last = statements.last {
            statement.tense = last.tense
            statement.nature = last.form == .level ? last.nature : .stock
        }
        return statement
    }

    /// "with clean energy accounting for 5%": the gerund has a subject of its own behind "with".
    private func withSubject(_ verb: Int) -> Range<Int>? {
        var start = verb
        while start > 0, view.tokens[start - 1].isNominal || isInsideHeadPhrase(start - 1) { start -= 1 }
        guard start < verb,
            view.token(start - 1)?.is(.with) ?? false || view.token(start - 2)?.is(.with) ?? false
        else { return nil }
        return phrases.trimmed(start..<verb)
    }

    private func shareVerb(_ quantity: QuantityMention) -> Int? {
        var at = quantity.first - 1
        while let token = view.token(at),
            token.part == .determiner || token.part == .adverb || token.isOne(of: .for, .up)
        { at -= 1 }
        guard let token = view.token(at), token.has(.sharing), token.isVerb else { return nil }
        if token.isOne(of: .making, .make, .made) { return view.token(at + 1)?.is(.up) ?? false ? at : nil }
        return at
    }
}
