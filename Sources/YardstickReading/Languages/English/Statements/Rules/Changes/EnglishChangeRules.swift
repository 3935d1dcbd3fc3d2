/// Rules for changes: "grew by 5%", "increase loans by 5 million", "an increase of 7%".
extension EnglishStatementReader {
    /// "grew 5%", "cut costs 5%": a change right behind its verb.
    func changedDirectly(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        if let crossed = crossed(index, quantity, verb) { return crossed }
        // "would raise 5 million a year": money that comes in, and no change of anything.
        if quantity.unit.dimension == .money, view.tokens[verb].isAmong(.raise, .raising) { return nil }
        let isSizeOfChange =
            quantity.unit == .percent || quantity.unit == .percentagePoint
            || countedNoun(quantity) == nil && view.token(quantity.end)?.is(.of) != true
        guard isSizeOfChange else { return cutAmount(index, quantity, verb) }
        return fallenIn(index, quantity, verb) ?? subjectChanged(index, quantity, verb)
    }

    /// "cut 5% of their costs", "fell 3% in exports"
    private func fallenIn(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard view.tokens[verb].has(.falling),
            quantity.comparatorTokens.isEmpty || quantity.comparator == .about || isTransitive(verb),
            let next = view.token(quantity.end), next.isOne(of: .in, .of),
            let run = phrases.nounPhrase(from: quantity.end + 1), !namesTime(run),
            // "fell 3% in real terms"
            !view.tokens[run.upperBound - 1].isOne(of: .prices, .terms)
        else { return nil }
        return make(
            index, .ofChange(in: quantity.unit), Phrase(run: run), rule: "change-in",
            formRule: "verb-of-change",
            verb: verb)
    }

    /// "grew 5%": not "has fallen below 95%", a level that is passed, and no change by so much.
    private func subjectChanged(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard let subject = subject(of: verb) else { return nil }
        let isPassed = view.tokens[quantity.comparatorTokens].contains {
            $0.isOne(of: .below, .above, .under)
        }
        return make(
            index, isPassed ? .level : .ofChange(in: quantity.unit), subject, rule: "subject-of-change",
            formRule: isPassed ? "value-reached" : "verb-of-change", verb: verb)
    }

    /// "cutting no less than 5% of their costs", not "fell below 5% of GDP".
    private func isTransitive(_ verb: Int) -> Bool {
        view.tokens[verb].part == .gerund && view.token(verb - 1)?.part == .preposition
            || view.tokens[verb].part == .base
    }

    /// "saving 300 tonnes of paper": what is taken away is the change itself.
    private func cutAmount(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard view.tokens[verb].has(.falling), quantity.unit != .count, quantity.unit.dimension != .time,
            let next = view.token(quantity.end), next.isOne(of: .of, .in),
            let run = phrases.nounPhrase(from: quantity.end + 1), !namesTime(run)
        else { return nil }
        return make(
            index, .ofChange(in: quantity.unit), Phrase(run: run), rule: "change-in",
            formRule: "verb-of-change",
            verb: verb)
    }

    /// "rose above 5%", "does not fall below 5%": the value that was passed, or must not be.
    func crossed(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard let way = view.token(quantity.comparatorTokens.lowerBound), verb == quantity.first - 1,
            quantity.comparatorTokens.count == 1,
            view.tokens[verb].has(.rising) && way.isOne(of: .above, .past)
                || view.tokens[verb].has(.falling) && way.isOne(of: .below, .under),
            let subject = subject(of: verb)
        else { return nil }
        var statement = make(
            index, .level, subject, rule: "subject-to-value", formRule: "value-reached", verb: verb,
            nature: .stock)
        if isNegated(verb) { statement.comparator = way.is(.above) ? .atMost : .atLeast }
        return statement
    }

    /// "increase loans by Q", "grew by Q".
    func changed(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let gapped = gappedChange(index, quantity, governor) { return gapped }
        guard let verb = governor.verb else { return changeNoun(index, quantity, governor) }
        if isMargin(governor, verb), let subject = subject(of: verb) {
            return changedBy(index, quantity, subject, "subject-of-change", verb)
        }
        if let gapped = objectListed(governor, verb) {
            return changedBy(index, quantity, gapped, "object-of-change", verb)
        }
        if let grown = changedThrough(governor, verb) {
            return changedBy(index, quantity, grown, "subject-of-change", verb)
        }
        guard
            view.tokens[verb].has([.changing, .keeping, .making]) || governor.object == nil
                || changedNoun(governor), let phrase = objectOrSubject(governor, verb)
        else { return nil }
        let rule: RuleName = governor.object == nil ? "subject-of-change" : "object-of-change"
        return changedBy(index, quantity, phrase, rule, verb)
    }

    private func changedBy(
        _ index: Int, _ quantity: QuantityMention, _ phrase: Phrase, _ rule: RuleName, _ verb: Int
    ) -> Statement {
        let form: Form = isOfEconomy(quantity) ? .change : .ofChange(in: quantity.unit)
        return make(index, form, phrase, rule: rule, formRule: "changed-by", verb: verb)
    }

    /// "rose by 1.3% of GDP": an amount, told as a part of the economy.
    private func isOfEconomy(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .percent, view.token(quantity.end)?.is(.of) ?? false else { return false }
        let whole = view.token(quantity.end + 1)?.part == .determiner ? quantity.end + 2 : quantity.end + 1
        return view.token(whole)?.is(.gdp) ?? false
    }

    /// "revenue exceeded the forecast by 5%", "costs were higher by 3%": by how much the subject is off.
    private func isMargin(_ governor: EnglishGovernor, _ verb: Int) -> Bool {
        guard let object = governor.object else { return false }
        if view.tokens[verb].has(.exceeding) { return true }
        return view.tokens[verb].part == .be
            && object.allSatisfy {
                view.tokens[$0].isOne(of: .higher, .lower, .more, .less, .up, .down)
                    || view.tokens[$0].part == .adverb || view.tokens[$0].is(.by)
            }
    }

    /// "exports were up by 4%, and imports by 3%"
    private func objectListed(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        guard let gapped = governor.object.flatMap(gappedObject), let phrase = resolved(gapped),
            let last = statements.last, last.form == .growth || last.form == .change, sharesVerb(last, verb)
        else { return nil }
        return phrase
    }

    func changedNoun(_ governor: EnglishGovernor) -> Bool {
        guard let object = governor.object else { return false }
        return view.tokens[object].contains { $0.has(.changing) }
    }

    /// "Exports saw moderate growth by 4%": whoever sees it has grown.
    private func changedThrough(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        guard let object = governor.object, let head = view.token(object.upperBound - 1), head.has(.changing),
            head.part == .noun, !view.tokens[verb].has([.changing, .making]),
            !view.tokens[object].contains(where: { $0.part == .preposition }),
            nounsOfCompound(object.upperBound - 1) == nil
        else { return nil }
        return subject(of: verb)
    }

    /// The object between verb and preposition, or the subject where there is none.
    func objectOrSubject(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        if let restricted = restrictedObject(governor, verb) { return restricted }
        guard let object = governor.object else { return subject(of: verb) }
        if let gapped = gappedObject(object) { return resolved(gapped) }
        if isPronoun(object) || pointsToMeasure(object), view.tokens[verb].isVerb, let stated = antecedent() {
            return stated
        }
        if tellsHow(object, verb) { return subject(of: verb) }
        guard let own = ownObject(object, verb) else { return subject(of: verb) }
        return resolved(withRestriction(own, upTo: object.upperBound))
    }

    /// "aims to raise this to 18": what was stated before
    private func isPronoun(_ object: Range<Int>) -> Bool {
        let token = view.tokens[object.lowerBound]
        return object.count == 1 && (token.part == .pronoun || token.isDemonstrative)
    }

    /// "aims to raise this rate by five points": the rate that was stated before.
    private func pointsToMeasure(_ object: Range<Int>) -> Bool {
        guard !statements.isEmpty, object.count <= 2, let measure = view.token(object.upperBound - 1),
            measure.has(.measureNoun) || measure.isOne(of: .rate, .share, .proportion, .percentage, .figure)
        else { return false }
        let pointing = object.count == 2 ? object.lowerBound : object.lowerBound - 1
        return view.token(pointing)?.isOne(of: .this, .that) ?? false
    }

    /// "remains high at 83%": how it stands, and not what.
    private func tellsHow(_ object: Range<Int>, _ verb: Int) -> Bool {
        let start = object.lowerBound
        return (object.count == 1 || object.count == 2 && view.tokens[start + 1].kind == .comma)
            && view.tokens[start].has(.adjective)
            && (view.tokens[verb].part == .be || view.tokens[verb].has(.keeping))
    }

    /// The object up to its first number, "equal to" left out.
    private func ownObject(_ object: Range<Int>, _ verb: Int) -> Range<Int>? {
        let start = object.lowerBound
        var end = object.first { view.isQuantity($0) } ?? object.upperBound
        if end > start, view.tokens[end - 1].isOne(of: .equivalent, .equal) { end -= 1 }
        guard end > start, view.tokens[verb].part != .be, view.tokens[verb].part != .modal,
            let run = phrases.trimmed(start..<cut(start..<end)), isNounLike(run)
        else { return nil }
        return run
    }

    /// "reduced A by 22%, B by 3.9%": behind an earlier value the next object starts anew.
    func gappedObject(_ object: Range<Int>) -> Range<Int>? {
        guard let last = object.last(where: { view.isQuantity($0) }) else { return nil }
        guard
            let joint = (last + 1..<object.upperBound).first(where: {
                view.tokens[$0].kind == .comma || view.tokens[$0].part == .conjunction
            })
        else { return nil }
        // "grew by 12%, with farming by 4%"
        let start = view.tokens[joint + 1].is(.with) ? joint + 2 : joint + 1
        guard start < object.upperBound, let run = phrases.trimmed(start..<object.upperBound), isNounLike(run)
        else { return nil }
        return run
    }

    /// An object ends before the preposition that leads to the value: "from" of a from-to pair.
    func cut(_ run: Range<Int>) -> Int {
        let last = run.upperBound - 1
        if last > run.lowerBound, view.tokens[last].part == .preposition { return last }
        return run.upperBound
    }

    func isNounLike(_ run: Range<Int>) -> Bool {
        let first = view.tokens[run.lowerBound]
        return view.tokens[run].contains { $0.part == .noun || $0.part == .gerund && $0.has(.noun) }
            && (first.part != .preposition || first.is(.per))
    }

    /// "an increase of Q", "growth of Q", "an annual increase by Q": what grew stands before or was said before.
    func changeNoun(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let head = governor.place - 1
        guard let noun = view.token(head), noun.has(.changing), noun.part == .noun || noun.part == .adjective
        else { return nil }
        return grown(index, quantity, head)
    }

    func isBroadArea(_ run: Range<Int>) -> Bool {
        let token = view.tokens[run.lowerBound]
        guard run.count == 1, token.isCapitalised else { return false }
        // "in the CPI", not "in the EU"
        return !token.shape.contains(.allCapitals) || token.range.count < 3
    }
}
