/// What is read where no rule fits, with little confidence.
extension EnglishStatementReader {
    /// Nothing fits: the nearest subject or noun phrase, said with little confidence.
    func fallback(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let verb = governor.verb ?? governingVerbBefore(quantity.first)
        let form: Form = quantity.unit == .ratio ? .ratio : quantity.unit == .times ? .multiple : .level
        if let verb, let object = phrases.nounPhrase(from: verb + 1), object.upperBound <= quantity.first {
            return make(index, form, Phrase(run: object), rule: "nearest-object", verb: verb, weight: 0.45)
        }
        if let verb, let subject = subject(of: verb) {
            return make(index, form, subject, rule: "nearest-subject", verb: verb, weight: 0.4)
        }
        if let run = phrases.nounPhrase(from: quantity.end, reach: .modifiers) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", verb: verb, weight: 0.35)
        }
        if let run = phrases.subject(before: quantity.first) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", verb: verb, weight: 0.3)
        }
        if let last = statements.last {
            var statement = make(
                index, form, Phrase(text: last.indicator, range: last.indicatorRange),
                rule: "nearest-statement", weight: 0.3)
            if statement.tense == .none { statement.tense = last.tense }
            return statement
        }
        if let verb = verb ?? verbBehind(quantity.end), view.tokens[verb].part != .be,
            !view.tokens[verb].has(.have)
        {
            return make(
                index, form, Phrase(run: verb..<verb + 1), rule: "nearest-verb", verb: verb, weight: 0.2)
        }
        var at = quantity.first - 1
        while at >= 0, !view.tokens[at].isNominal { at -= 1 }
        let end = at + 1
        while at >= 0, view.tokens[at].isNominal || view.tokens[at].is(.of) { at -= 1 }
        if let run = phrases.trimmed(at + 1..<max(end, at + 1)) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", verb: verb, weight: 0.25)
        }
        return antecedent().map { make(index, form, $0, rule: "nearest-statement", verb: verb, weight: 0.25) }
    }
}
