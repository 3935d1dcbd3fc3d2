/// Rules for changes: "grew by 5%", "increase loans by 5 million", "an increase of 7%".
extension EnglishStatementReader {
    /// "grew 5%", "cut costs 5%": a change right behind its verb.
    func changedDirectly(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        if let crossed = crossed(index, quantity, verb) { return crossed }
        // "would raise 5 million a year": money that comes in, and no change of anything.
        if quantity.unit.dimension == .money, view.tokens[verb].isAmong(.raise, .raising) { return nil }
        if quantity.unit == .percent || quantity.unit == .percentagePoint
            || countedNoun(quantity) == nil && view.token(quantity.end)?.is(.of) != true
        {
            if view.tokens[verb].has(.falling),
                quantity.comparatorTokens.isEmpty || quantity.comparator == .about || isTransitive(verb),
                let next = view.token(quantity.end), next.isOne(of: .in, .of),
                let run = phrases.nounPhrase(from: quantity.end + 1), !namesTime(run)
            {
                return make(
                    index, changeForm(quantity), Phrase(run: run), rule: "change-in",
                    formRule: "verb-of-change", verb: verb)
            }
            guard let subject = subject(of: verb) else { return nil }
            // "has fallen below 95%": a level that is passed, and no change by so much.
            let isPassed = view.tokens[quantity.comparatorTokens].contains {
                $0.isOne(of: .below, .above, .under)
            }
            return make(
                index, isPassed ? .level : changeForm(quantity), subject, rule: "subject-of-change",
                formRule: isPassed ? "value-reached" : "verb-of-change", verb: verb)
        }
        return cutAmount(index, quantity, verb)
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
            index, changeForm(quantity), Phrase(run: run), rule: "change-in", formRule: "verb-of-change",
            verb: verb)
    }

    /// "rose above 5%", "does not fall below 5%": the value that was passed, or must not be.
    func crossed(_ index: Int, _ quantity: QuantityMention, _ verb: Int) -> Statement? {
        guard let way = view.token(quantity.comparatorTokens.lowerBound), verb == quantity.first - 1,
            quantity.comparatorTokens.count == 1,
            view.tokens[verb].has(.rising) && way.is(.above)
                || view.tokens[verb].has(.falling) && way.isOne(of: .below, .under),
            let subject = subject(of: verb)
        else { return nil }
        var statement = make(
            index, .level, subject, rule: "subject-to-value", formRule: "value-reached", verb: verb,
            nature: .stock)
        if isNegated(verb) { statement.comparator = way.is(.above) ? .atMost : .atLeast }
        return statement
    }

    func changeForm(_ quantity: QuantityMention) -> Form {
        switch quantity.unit {
        case .percent: .growth
        case .times: .multiple
        default: .change
        }
    }

    /// "increase loans by Q", "grew by Q".
    func changed(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let gapped = gappedChange(index, quantity, governor) { return gapped }
        guard let verb = governor.verb else { return changeNoun(index, quantity, governor) }
        // "revenue exceeded the forecast by 5%"
        if view.tokens[verb].has(.exceeding), governor.object != nil, let subject = subject(of: verb) {
            return make(
                index, changeForm(quantity), subject, rule: "subject-of-change", formRule: "changed-by",
                verb: verb)
        }
        if let object = governor.object, view.tokens[verb].part == .be,
            object.allSatisfy({
                view.tokens[$0].isOne(of: .higher, .lower, .more, .less, .up, .down)
                    || view.tokens[$0].part == .adverb || view.tokens[$0].is(.by)
            }), let subject = subject(of: verb)
        {
            return make(
                index, changeForm(quantity), subject, rule: "subject-of-change", formRule: "changed-by",
                verb: verb)
        }
        // "exports were up by 4%, and imports by 3%"
        if let gapped = governor.object.flatMap(gappedObject), let phrase = resolved(gapped),
            let last = statements.last, last.form == .growth || last.form == .change, sharesVerb(last, verb)
        {
            return make(
                index, changeForm(quantity), phrase, rule: "object-of-change", formRule: "changed-by",
                verb: verb)
        }
        guard
            view.tokens[verb].has(.changing) || view.tokens[verb].has([.keeping, .making])
                || governor.object == nil || changedNoun(governor)
        else { return nil }
        guard let phrase = objectOrSubject(governor, verb) else { return nil }
        return make(
            index, changeForm(quantity), phrase,
            rule: governor.object == nil ? "subject-of-change" : "object-of-change", formRule: "changed-by",
            verb: verb)
    }

    func changedNoun(_ governor: EnglishGovernor) -> Bool {
        guard let object = governor.object else { return false }
        return view.tokens[object].contains { $0.has(.changing) }
    }

    /// The object between verb and preposition, or the subject where there is none.
    func objectOrSubject(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        if let object = governor.object {
            if let gapped = gappedObject(object) { return resolved(gapped) }
            let start = object.lowerBound
            // "aims to raise this to 18": what was stated before
            if object.count == 1, view.tokens[start].part == .pronoun || view.tokens[start].isDemonstrative,
                view.tokens[verb].isVerb,
                let stated = antecedent()
            {
                return stated
            }
            // "remains high at 83%": how it stands, and not what.
            if object.count == 1 || object.count == 2 && view.tokens[start + 1].kind == .comma,
                view.tokens[start].has(.adjective),
                view.tokens[verb].part == .be || view.tokens[verb].has(.keeping)
            {
                return subject(of: verb)
            }
            var ownEnd = object.first { view.quantityAt[$0] >= 0 } ?? object.upperBound
            if ownEnd > start, view.tokens[ownEnd - 1].isOne(of: .equivalent, .equal) { ownEnd -= 1 }
            if ownEnd > start, view.tokens[verb].part != .be, view.tokens[verb].part != .modal,
                let run = phrases.trimmed(start..<cut(start..<ownEnd)), isNounLike(run)
            {
                return resolved(run)
            }
            return subject(of: verb)
        }
        return subject(of: verb)
    }

    /// "reduced A by 22%, B by 3.9%": behind an earlier value the next object starts anew.
    func gappedObject(_ object: Range<Int>) -> Range<Int>? {
        guard let last = object.last(where: { view.quantityAt[$0] >= 0 }) else { return nil }
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

    /// The change noun or "up" at a place: its subject is the compound before it, "in X" or "of X" behind the
    /// number, or what was stated before.
    func grown(_ index: Int, _ quantity: QuantityMention, _ head: Int) -> Statement? {
        let form = changeForm(quantity)
        let next = max(quantity.end, head + 1)
        if let token = view.token(next), token.isOne(of: .in, .of, .for),
            let run = phrases.nounPhrase(from: next + 1, reach: .of),
            view.periods(touching: next + 1..<run.upperBound).isEmpty, !namesTime(run),
            !isBroadArea(run), !view.tokens[run.upperBound - 1].isOne(of: .prices, .terms)
        {
            return make(
                index, form, Phrase(run: run), rule: "change-in", formRule: "change-noun",
                verb: governingVerbBefore(head))
        }
        // "a 10% increase in cycling"
        if let token = view.token(next), token.isOne(of: .in, .of), let deed = view.token(next + 1),
            deed.part == .gerund
        {
            return make(
                index, form, Phrase(run: next + 1..<next + 2), rule: "change-in", formRule: "change-noun",
                verb: governingVerbBefore(head) ?? verbBehind(next + 2))
        }
        if let registered = registered(in: next) {
            return make(
                index, form, Phrase(run: registered), rule: "change-in", formRule: "change-noun",
                verb: verbBehind(next))
        }
        if let tax = beforeBrackets(head) {
            return make(
                index, form, Phrase(run: tax), rule: "compound-of-change", formRule: "change-noun",
                verb: governingVerbBefore(head))
        }
        // "bring energy use per unit of GDP down by 3%"
        if view.tokens[head].part == .adverb, let verb = governingVerbBefore(head),
            let run = [.of, .modifiers].lazy.compactMap({ phrases.nounPhrase(from: verb + 1, reach: $0) })
                .first(where: { $0.upperBound == head })
        {
            return make(
                index, form, Phrase(run: run), rule: "object-of-change", formRule: "changed-by", verb: verb)
        }
        var start = head
        while start > 0, view.tokens[start - 1].isNominal,
            !view.tokens[start - 1].isOne(of: .annual, .average, .cumulative)
                || view.tokens[start - 1].part == .noun && !view.tokens[start - 1].is(.average)
        { start -= 1 }
        if start < head, let run = phrases.trimmed(start..<head),
            view.tokens[run].contains(where: {
                $0.part == .noun && !$0.has(.timeUnit)
                    && !$0.isOne(of: .total, .average, .number, .high, .respective)
            })
        {
            return make(
                index, form, Phrase(run: run), rule: "compound-of-change", formRule: "change-noun",
                verb: governingVerbBefore(head))
        }
        if let moved = movedInBrackets(head) {
            return make(
                index, form, Phrase(run: moved), rule: "change-of-subject", formRule: "change-noun")
        }
        if let named = namedBeforeWith(head) {
            return make(
                index, form, named, rule: "change-of-subject", formRule: "change-noun",
                verb: verbBehind(quantity.end + 1))
        }
        if let changed = objectChanged(before: head) {
            return make(
                index, form, changed.phrase, rule: "object-of-change", formRule: "change-noun",
                verb: changed.verb)
        }
        if let subject = subjectWithoutVerb(before: head) {
            return make(
                index, form, subject, rule: "change-of-subject", formRule: "change-noun")
        }
        if let antecedent = antecedentInReach(of: quantity) {
            return make(
                index, form, antecedent.phrase, rule: "change-of-stated", formRule: "change-noun",
                verb: antecedent.verb)
        }
        guard let verb = governingVerbBefore(head), let subject = subject(of: verb) else {
            return antecedent().map {
                make(index, form, $0, rule: "change-of-stated", formRule: "change-noun")
            }
        }
        // "Norway is to achieve a 58% reduction": a name does not shrink, and what was spoken of does.
        if let run = subject.run, view.tokens[run].allSatisfy({ $0.isCapitalised && $0.word == 0 }),
            let stated = antecedent()
        {
            return make(index, form, stated, rule: "change-of-stated", formRule: "change-noun", verb: verb)
        }
        // "The bank expects growth of 2.4%": who expects it does not grow.
        let isForeseen =
            view.tokens[verb].has([.aiming, .proposing]) || view.tokens[verb].believes
            || view.tokens[verb].is(.estimate)
        if isForeseen, view.tokens[head].is(.growth) {
            return make(
                index, form, Phrase(run: head..<head + 1), rule: "growth-foreseen", formRule: "change-noun",
                verb: verb)
        }
        return make(index, form, subject, rule: "change-of-subject", formRule: "change-noun", verb: verb)
    }

    /// "Output, with a yearly growth rate of 7%, had reached": what grew stands before the comma.
    private func namedBeforeWith(_ head: Int) -> Phrase? {
        var at = head - 1
        while let token = view.token(at), token.isNominal || token.part == .determiner { at -= 1 }
        guard let with = view.token(at), with.is(.with), view.token(at - 1)?.kind == .comma,
            governingVerbBefore(at) == nil, !(0..<at).contains(where: { view.quantityAt[$0] >= 0 }),
            let run = phrases.subject(before: at - 1), isNounLike(run)
        else { return nil }
        return resolved(run)
    }

    /// "We cut our waste for two years, for a total reduction of 18%": the object of the verb that tells of the change.
    private func objectChanged(before head: Int) -> (phrase: Phrase, verb: Int)? {
        guard let verb = governingVerbBefore(head), view.tokens[verb].has(.changing),
            view.tokens[verb].part != .participle || view.token(verb - 1)?.part == .have,
            !(verb..<head).contains(where: {
                view.quantityAt[$0] >= 0
                    && view.quantities[Int(view.quantityAt[$0])].unit.dimension != .time
            }), let run = phrases.nounPhrase(from: verb + 1), isNounLike(run), let phrase = resolved(run)
        else { return nil }
        return (phrase, verb)
    }

    /// "An increase of 5% has been registered in the index": what changed stands behind the verb.
    private func registered(in start: Int) -> Range<Int>? {
        var at = start
        while let token = view.token(at), token.part == .be || token.part == .have || token.part == .adverb {
            at += 1
        }
        guard at > start, let verb = view.token(at), verb.part == .participle,
            view.token(at + 1)?.isOne(of: .in, .for) ?? false,
            let run = phrases.nounPhrase(from: at + 2), !namesTime(run)
        else { return nil }
        return run
    }

    /// "; that of private firms, up by 11%": what changed stands between semicolon and comma.
    private func subjectWithoutVerb(before head: Int) -> Phrase? {
        guard view.tokens[head].isOne(of: .up, .down), view.token(head - 1)?.kind == .comma,
            let semicolon = view.tokens[..<head].lastIndex(where: { $0.kind == .semicolon }),
            semicolon + 1 < head - 1,
            view.tokens[semicolon + 1..<head - 1].allSatisfy({
                $0.kind != .comma && $0.part != .finite && $0.part != .be && $0.part != .modal
            }), !(semicolon + 1..<head - 1).contains(where: { view.quantityAt[$0] >= 0 }),
            let run = phrases.trimmed(semicolon + 1..<head - 1)
        else { return nil }
        return resolved(run)
    }

    /// "a Local Property Tax (LPT) increase": what rose stands before its short name in brackets.
    private func beforeBrackets(_ head: Int) -> Range<Int>? {
        guard view.token(head - 1)?.kind == .closeParenthesis, view.token(head - 3)?.kind == .openParenthesis
        else { return nil }
        var start = head - 3
        while start > 0, view.tokens[start - 1].isNominal { start -= 1 }
        return phrases.trimmed(start..<head - 3)
    }

    func isBroadArea(_ run: Range<Int>) -> Bool {
        let token = view.tokens[run.lowerBound]
        guard run.count == 1, token.isCapitalised else { return false }
        // "in the CPI", not "in the EU"
        return !token.shape.contains(.allCapitals) || token.range.count < 3
    }
}
