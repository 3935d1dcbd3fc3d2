/// Rules for values that a verb gives its subject: "GDP reached 5 billion", "The target is 20%", "Sales exceeded 3 million".
extension EnglishStatementReader {
    /// What a verb says that has the value, and whether it is a goal: "The target for jobs is".
    private struct SubjectOfValue {
        var phrase: Phrase
        let isGoal: Bool
    }

    /// "subject reached Q", "subject is Q", "subject exceeds Q".
    func statedValue(_ index: Int, _ verb: Int, noun: Range<Int>?) -> Statement? {
        let quantity = view.quantities[index]
        guard noun == nil || canTakeCount(verb), let subject = subjectOfValue(quantity, verb, noun) else {
            return nil
        }
        var statement = stated(index, subject.phrase, verb)
        if noun == nil, countsContainers(quantity, subject.phrase) {
            statement.unit = .twentyFootEquivalentUnit
        }
        statement.comparator = bound(statement.comparator, verb, subject.phrase)
        if isBareMeasure(subject.phrase), let named = antecedent() {
            statement.indicator = named.text ?? statement.indicator
            statement.indicatorRange = named.range
        }
        takeGoal(&statement, of: subject, verb)
        if isStillToBe(quantity, verb) { statement.tense = .future }
        return statement
    }

    /// "totalling five schools" leans on what was said before, "reached five schools" and "firms totalling five" do not.
    private func canTakeCount(_ verb: Int) -> Bool {
        let part = view.tokens[verb].part
        return part != .gerund && part != .base && part != .participle || hasOwnSubject(verb)
    }

    private func subjectOfValue(_ quantity: QuantityMention, _ verb: Int, _ noun: Range<Int>?)
        -> SubjectOfValue?
    {
        guard let said = subject(of: verb) else { return nil }
        let named = measuredBehind(quantity, said) ?? sameFor(quantity, verb) ?? said
        let own = named.run.map(withoutGoal)
        let isGoal =
            (own != named.run || noun != nil && named.run.map(isBareGoal) ?? false)
            && view.tokens[verb].part == .be
        var subject = SubjectOfValue(phrase: named, isGoal: isGoal)
        if isGoal, let own { subject.phrase = Phrase(run: own) }
        if let behind = shareBehind(quantity) { subject.phrase.behind = behind }
        // "the Green Decade target is 20 million specialists": the goal's name does not say what it is about.
        if let noun, let run = subject.phrase.run, isGoal && !hasOwnNoun(run) || isBareGoal(run) {
            subject.phrase = Phrase(run: noun)
        }
        return subject
    }

    private func stated(_ index: Int, _ subject: Phrase, _ verb: Int) -> Statement {
        let quantity = view.quantities[index]
        let grows = isGrowthPhrase(subject) || quantity.unit == .percent && isGrowthBehind(quantity)
        let form: Form = grows && quantity.unit == .percent ? .growth : .level
        let addsUp = form == .growth || view.tokens[verb].has(.keeping)
        return make(
            index, form, subject, rule: "subject-of-verb", formRule: grows ? "growth-noun" : "value-verb",
            verb: verb, nature: addsUp ? .flow : natureOfSubject(subject))
    }

    /// "throughput of TEUs will reach five million"
    private func countsContainers(_ quantity: QuantityMention, _ subject: Phrase) -> Bool {
        guard quantity.unit == .count, let run = subject.run else { return false }
        return view.tokens[run].contains { $0.isOne(of: .teu, .teus) }
    }

    /// "exceeded 5 million", "did not exceed 5 million", "The approximate cost is": a bound that stands before the number.
    private func bound(_ stated: Comparator, _ verb: Int, _ subject: Phrase) -> Comparator {
        guard stated == .equal else { return stated }
        if view.tokens[verb].has(.exceeding) {
            return isNegated(verb) || isOfNone(EnglishVerbGroup(view, verb: verb)) ? .atMost : .above
        }
        let isApproximate = subject.run.map { view.tokens[$0.lowerBound].is(.approximate) } ?? false
        return isApproximate ? .about : .equal
    }

    /// "The target is 20%", "the proposed average is 5": what is meant, though the verb is in the present.
    private func takeGoal(_ statement: inout Statement, of subject: SubjectOfValue, _ verb: Int) {
        guard subject.isGoal || subject.phrase.run.map(isProposed) ?? false else {
            if view.tokens[verb].part == .be, subject.phrase.run.map(holdsGoal) ?? false {
                statement.role = .target
            }
            return
        }
        statement.role = .target
        if statement.tense == .present { statement.tense = .future }
    }

    private func holdsGoal(_ run: Range<Int>) -> Bool {
        view.tokens[run].contains { $0.isOne(of: .goal, .target) }
    }

    /// "Funds totaling 30 billion are to be raised"
    private func isStillToBe(_ quantity: QuantityMention, _ verb: Int) -> Bool {
        guard view.tokens[verb].part == .gerund, let main = verbBehind(quantity.end), main >= quantity.end
        else { return false }
        let isToBe = view.tokens[main].part == .be && view.token(main + 1)?.part == .infinitiveMarker
        return isToBe || EnglishVerbGroup(view, verb: main).tense == .future
    }

    /// "grants to schools were 3 million, while it was 5 million for clinics": the same measure of another thing.
    private func sameFor(_ quantity: QuantityMention, _ verb: Int) -> Phrase? {
        let last =
            statements.last.map { $0.unit == quantity.unit ? $0.indicator : "" } ?? view.carried?.words ?? ""
        guard !last.isEmpty,
            view.token(EnglishVerbGroup(view, verb: verb).start - 1)?.isOne(of: .it, .this, .that) ?? false,
            let link = view.token(quantity.end), link.isOne(of: .for, .in, .among),
            let run = phrases.nounPhrase(from: quantity.end + 1), !namesTime(run)
        else { return nil }
        let joint = view.words(quantity.end..<quantity.end + 1)
        return Phrase(
            run: run, before: EnglishIndicator.head(of: last, before: joint) + " " + joint + " ")
    }

    /// "Harbin reached 5 million yuan in output", "The first is 3 million yuan of spending": the amount says itself what
    /// it measures, where the subject is a place or a mere part.
    private func measuredBehind(_ quantity: QuantityMention, _ subject: Phrase) -> Phrase? {
        // "The utility reached 50 percent clean generation"
        if quantity.unit == .percent, !isGrowthBehind(quantity),
            let run = phrases.nounPhrase(from: quantity.end), !namesTime(run),
            view.tokens[run.lowerBound].part != .preposition,
            view.tokens[run].contains(where: { $0.part == .noun })
        {
            return Phrase(run: run)
        }
        guard quantity.unit.dimension == .money, let link = view.token(quantity.end),
            link.isOne(of: .in, .of),
            let run = phrases.nounPhrase(from: quantity.end + 1, reach: .modifiers), !namesTime(run),
            !isBroadArea(run), let named = subject.run
        else { return nil }
        let isPlace = view.tokens[named].allSatisfy { $0.isCapitalised && $0.part == .noun && $0.word == 0 }
        let isPart = view.tokens[named.lowerBound].has(.ordinal) && named.count <= 2
        return isPlace || isPart ? Phrase(run: run) : nil
    }

    private func isBareGoal(_ run: Range<Int>) -> Bool {
        run.count == 1 && Self.isGoal(view.tokens[run.lowerBound])
    }

    /// "the proposed average", "the amounts proposed": said of what is meant and not there yet.
    private func isProposed(_ run: Range<Int>) -> Bool {
        view.tokens[run].contains {
            ($0.part == .participle || $0.part == .adjective)
                && ($0.has(.proposing) || $0.isOne(of: .planned, .expected, .projected, .budgeted))
        }
    }
}
