/// Rules for nouns that only say how something is measured, and leave it to others what that is: "an amount of 3 million
/// for schools", "grew at an average rate of 9%".
extension EnglishStatementReader {
    func valueOfMeasure(_ index: Int, _ quantity: QuantityMention, _ noun: NounOfValue) -> Statement? {
        guard onlyMeasures(noun.run) else { return moneyWithPurpose(index, quantity, noun.run) }
        // "an amount of 3 million has been set aside for schools"
        return doneWith(index, quantity)
            ?? moneyWithPurpose(index, quantity, noun.run)
            ?? moneyMeant(index, quantity, noun)
            ?? rateOfObject(index, noun)
            ?? measureOfSubject(index, quantity, noun)
    }

    /// "a record amount", "an average annual rate"
    private func onlyMeasures(_ run: Range<Int>) -> Bool {
        if isLevelBefore(run) { return true }
        return view.tokens[run].allSatisfy {
            $0.has(.measureNoun) || $0.part == .adjective || $0.part == .adverb
                || $0.isOne(of: .record, .minimum, .maximum)
        }
    }

    /// "pre-war levels": the level that the thing itself had.
    private func isLevelBefore(_ run: Range<Int>) -> Bool {
        view.tokens[run.upperBound - 1].isOne(of: .level, .levels)
            && view.token(run.lowerBound + 1)?.kind == .hyphen
            && view.text[view.tokens[run.lowerBound].range].elementsEqual("pre".utf8)
    }

    /// "Additional funding of 4 billion has been provided to support clinics": money alone is named by what it is for.
    private func moneyWithPurpose(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement?
    {
        guard quantity.unit.dimension == .money,
            view.tokens[run.upperBound - 1].isOne(
                of: .funding, .funds, .investment, .investments, .financing, .grants, .assistance, .aid,
                .support, .allocation, .allocations),
            view.tokens[run].dropLast().allSatisfy({
                $0.isOne(of: .additional, .new, .further, .extra, .total, .annual, .overall)
            })
        else { return nil }
        let outlay = EnglishOutlay(view, phrases, from: quantity.end, hasVerb: false)
        guard let purpose = outlay.purpose, outlay.purposeStart < purpose.upperBound,
            view.tokens[purpose.lowerBound].isOne(of: .to, .for, .towards, .toward)
        else { return nil }
        let words = wordsWithoutCounts(purpose.lowerBound..<purpose.upperBound)
        return make(
            index, .level, Phrase(run: run, behind: " " + words), rule: "noun-of-value",
            verb: outlay.verb ?? verbBehind(quantity.end) ?? governingVerbBefore(run.lowerBound),
            nature: .flow)
    }

    /// "set aside an amount of 3 million for schools"
    private func moneyMeant(_ index: Int, _ quantity: QuantityMention, _ noun: NounOfValue) -> Statement? {
        guard quantity.unit.dimension == .money, let verb = governingVerbBefore(noun.start),
            view.token(quantity.end)?.isOne(of: .as, .for, .to, .towards, .toward) ?? false
        else { return nil }
        return objectAmount(index, quantity, verb)
    }

    /// "pay income tax at a rate of 5%"
    private func rateOfObject(_ index: Int, _ noun: NounOfValue) -> Statement? {
        guard view.tokens[noun.head].is(.rate), let verb = governingVerbBefore(noun.start),
            view.tokens[verb].part != .be,
            let object = phrases.nounPhrase(from: verb + 1), let link = view.token(object.upperBound),
            link.is(.at), object.upperBound < noun.start, noun.start - object.upperBound <= 3
        else { return nil }
        return make(
            index, .level, Phrase(run: object, behind: " " + view.words(noun.head..<noun.head + 1)),
            rule: "measure-of-object", verb: verb, nature: .stock)
    }

    /// "grow at an average annual rate of 9%", "stood at a level of 5 metres"
    private func measureOfSubject(_ index: Int, _ quantity: QuantityMention, _ noun: NounOfValue)
        -> Statement?
    {
        guard let verb = governingVerbBefore(noun.start), let subject = subject(of: verb) else { return nil }
        let grows =
            quantity.unit == .percent && view.tokens[verb].has([.rising, .falling])
            && view.tokens[verb].part != .participle
            && view.tokens[noun.head].isOne(of: .rate, .average, .pace, .speed, .clip)
        var statement = make(
            index, grows ? .growth : .level, subject, rule: "measure-of-subject",
            formRule: grows ? "verb-of-change" : "bare-level", verb: verb,
            nature: grows ? .flow : natureOfSubject(subject))
        if isAverageOfCountry(quantity, noun.run) { statement.role = .reference }
        return statement
    }

    /// "64%, above the national average of 61%"
    private func isAverageOfCountry(_ quantity: QuantityMention, _ run: Range<Int>) -> Bool {
        statements.contains { $0.unit == quantity.unit }
            && view.tokens[run].contains { $0.is(.average) }
            && view.tokens[run].contains { $0.is(.national) || $0.isCapitalised }
    }
}
