/// Rules for differences to what was stated or planned: ", 1.3 percent less than last year".
extension EnglishStatementReader {
    /// "5% more than", "12% below the 2015 baseline", "2°C warmer since 1900".
    private func isDifference(_ quantity: QuantityMention) -> Bool {
        guard let next = view.token(quantity.end) else { return false }
        let behind = view.token(quantity.end + 1)
        if quantity.unit == .percent || quantity.unit == .percentagePoint && next.isOne(of: .higher, .lower),
            next.isOne(of: .up, .down, .higher, .lower),
            behind.map({ $0.part == .mark || $0.part == .adverb || $0.isOne(of: .over, .from, .on) }) ?? true
        {
            return true
        }
        // "0.8 km short of our target"
        if next.is(.short) { return behind?.is(.of) ?? false }
        if next.isOne(of: .more, .less, .higher, .lower, .fewer) || isComparative(next) {
            return behind?.isOne(of: .than, .compared, .since) ?? false
        }
        if quantity.unit != .percent {
            // "3 million above budget", not "3 million under the budget for roads"
            guard
                next.isOne(of: .below, .above) || next.isOne(of: .over, .under) && behind?.isBudget ?? false,
                quantity.unit == .count || quantity.unit.dimension == .money
            else { return false }
        } else if !next.isOne(of: .below, .above, .over, .under) {
            return false
        }
        let reach = quantity.end + 1..<min(quantity.end + 5, view.tokens.count)
        return view.tokens[reach].contains {
            $0.isOne(of: .levels, .level, .baseline, .average, .year, .forecast, .estimate)
                || $0.isBudget || Self.isGoal($0) || view.isYear($0)
        }
    }

    /// "longer", "faster".
    private func isComparative(_ token: Token) -> Bool {
        token.kind == .word && view.text[token.range].suffix(2).elementsEqual("er".utf8)
    }

    /// "reduce emissions 40% below 1990 levels": what stands between the verb of change and its value.
    private func changedObject(before quantity: QuantityMention) -> Phrase? {
        guard let verb = governingVerbBefore(quantity.first), view.tokens[verb].has(.changing),
            let run = phrases.nounPhrase(from: verb + 1), run.upperBound == quantity.first
        else { return nil }
        return resolved(run)
    }

    /// "a cut in port emissions of 15% below": what is reduced.
    func changedBefore(_ of: Int) -> Range<Int>? {
        var start = of
        while start > 0, isInsideHeadPhrase(start - 1), !view.tokens[start - 1].has(.changing) { start -= 1 }
        guard start < of, let joint = view.token(start - 1), joint.isOne(of: .in, .of, .to),
            let change = view.token(start - 2), change.has(.changing), change.part == .noun
        else { return nil }
        return phrases.trimmed(start..<of)
    }

    /// "emission reduction targets of 43% below": what the goals are about.
    private func goalBefore(_ of: Int) -> Range<Int>? {
        guard let head = view.token(of - 1), Self.isGoal(head) else { return nil }
        var start = of - 1
        while start > 0, view.tokens[start - 1].isNominal { start -= 1 }
        return phrases.trimmed(start..<of).map { withoutChange(withoutGoal($0)) }
    }

    /// ", which is 3 billion more than last year": as much done or meant as what it is told of.
    private func relatedDifference(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard let be = governor.verb, view.tokens[be].part == .be, view.token(be - 1)?.is(.which) ?? false,
            view.token(be - 2)?.kind == .comma, let last = statements.last
        else { return nil }
        return make(
            index, .ofChange(in: quantity.unit), Phrase(text: last.indicator, range: last.indicatorRange),
            rule: "difference-to-stated", formRule: "more-than", verb: be, nature: .flow)
    }

    /// ", 210 billion yuan more than ...", ", 1.3 percent less than": a difference to what was stated.
    func appended(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard isDifference(quantity), governor.link != .from, governor.link != .to || governor.verb == nil
        else {
            return nil
        }
        if let related = relatedDifference(index, quantity, governor) { return related }
        let phrase: Phrase?
        if governor.link == .of, let goal = goalBefore(governor.place) {
            phrase = Phrase(run: goal)
        } else if governor.link == .of, let changed = changedBefore(governor.place) {
            phrase = Phrase(run: changed)
        } else if governor.link == .coordination || governor.link == .leading {
            phrase = antecedentInReach(of: quantity)?.phrase
        } else {
            phrase =
                governor.verb.flatMap { objectOrSubject(governor, $0) } ?? changedObject(before: quantity)
        }
        guard let phrase = phrase ?? antecedent() ?? governingVerbBefore(quantity.first).flatMap(subject)
        else { return nil }
        return make(
            index, .ofChange(in: quantity.unit), phrase, rule: "difference-to-stated", formRule: "more-than",
            verb: governingVerbBefore(quantity.first), nature: .flow)
    }
}
