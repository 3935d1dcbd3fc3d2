/// Values of nouns that are held against others: averages of other places, starting values, bounds, baselines.
extension EnglishStatementReader {
    /// A value of the same measure as a statement, told in the same breath: of another place or time.
    func compared(_ index: Int, with last: Statement, as role: Role?) -> Statement {
        var statement = make(
            index, last.form, Phrase(text: last.indicator, range: last.indicatorRange),
            rule: "compared-with-stated", formRule: "form-of-stated", nature: last.nature)
        (statement.role, statement.tense) = (role, last.tense)
        return statement
    }

    /// "12%, above the mean of other towns of 9%": the same measure elsewhere.
    func averageElsewhere(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        guard let last = statements.last, last.unit == quantity.unit,
            view.tokens[run.upperBound - 1].isOne(of: .average, .level),
            (max(0, run.lowerBound - 3)..<run.lowerBound).contains(where: {
                view.tokens[$0].isOne(of: .than, .above, .below, .exceeding, .over)
            })
        else { return nil }
        return compared(index, with: last, as: .reference)
    }

    /// "up from the current rate of 30%", "an improvement from last year's figure of 55%": what it was before.
    func fromValue(_ index: Int, _ run: Range<Int>) -> Statement? {
        var place = run.lowerBound - 1
        while let token = view.token(place),
            token.part == .determiner || token.part == .possessive || token.isNominal
                || view.periods.contains(where: { $0.tokens.contains(place) })
        { place -= 1 }
        guard let from = view.token(place), from.is(.from), let change = view.token(place - 1),
            change.isOne(of: .up, .down) || change.has(.changing) && change.part == .noun
                || change.part == .noun && view.token(place - 2)?.part != .be,
            let last = antecedent(), statements.last?.unit == view.quantities[index].unit
        else { return nil }
        var statement = make(
            index, .level, last, rule: "from-value", formRule: "value-reached", nature: .stock)
        statement.role = .baseline
        return statement
    }

    /// "than the revised estimate", "against an earlier estimate".
    func isComparedBefore(_ head: Int) -> Bool {
        var at = head
        while let token = view.token(at), token.isNominal || token.part == .determiner { at -= 1 }
        return view.token(at)?.isOne(of: .than, .against) ?? false
    }

    /// "below the earlier estimate of 12%": the same measure as it was, or as it is elsewhere.
    func comparedValue(_ index: Int, _ run: Range<Int>) -> Statement? {
        var place = run.lowerBound - 1
        while let token = view.token(place), token.part == .determiner || token.part == .adjective {
            place -= 1
        }
        guard let than = view.token(place),
            let last = statements.last(where: { $0.unit != .times }),
            last.unit == view.quantities[index].unit,
            than.isOne(of: .than, .against)
                || (isHeldBeside(place) || than.has(.multiplying)) && isYardstick(run),
            let phrase = antecedent()
        else { return nil }
        let isElsewhere =
            isBoundOfAll(run) || isEstimateOfOthers(run) || isInOtherPlace(view.quantities[index])
            || view.tokens[place..<run.upperBound].contains {
                $0.isOne(of: .national, .average, .statewide, .international, .global) || $0.isCapitalised
            }
        var statement = make(
            index, last.form, phrase, rule: "compared-with-stated", formRule: "form-of-stated",
            nature: last.nature)
        // "against a budget of 5 million"
        let head = view.tokens[run.upperBound - 1]
        let isMeant =
            than.is(.against)
            && (head.isBudget && !head.is(.estimates) || head.isOne(of: .plan, .milestone)
                || Self.isGoal(head) || isOfPlanned(view.quantities[index]))
        statement.role =
            isMeant ? .target : isElsewhere && !head.is(.estimates) ? .reference : .baseline
        return statement
    }

    /// "above the level of 2% in Norham"
    private func isInOtherPlace(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.end)?.is(.in) ?? false, let place = view.token(quantity.end + 1) else {
            return false
        }
        return place.kind == .word && place.isCapitalised && place.part == .noun
            && !namesTime(quantity.end + 1..<quantity.end + 2)
    }

    /// "compared with the previous estimate of 3 degrees": of the same, as it was reckoned at another time.
    private func isEstimateOfOthers(_ run: Range<Int>) -> Bool {
        view.tokens[run.upperBound - 1].is(.estimate)
            && view.tokens[run].contains { $0.isOne(of: .previous, .earlier, .prior) }
    }

    /// "Emissions are down 38% on the 2018 baseline of 6,210 tonnes": the level that the change is counted from.
    func baselineOfChange(_ index: Int, _ run: Range<Int>) -> Statement? {
        guard let last = statements.last, last.form == .growth || last.form == .change,
            view.tokens[run.upperBound - 1].isOne(of: .baseline, .level, .levels),
            view.tokens[run].dropLast().allSatisfy({ $0.part == .adjective || $0.part == .number }),
            let phrase = antecedent()
        else { return nil }
        var statement = make(
            index, .level, phrase, rule: "compared-with-stated", formRule: "bare-level", nature: .stock)
        (statement.role, statement.tense) = (.baseline, last.tense)
        return statement
    }

    /// "below", "compared with": what stands behind is held beside the value before.
    private func isHeldBeside(_ place: Int) -> Bool {
        view.tokens[place].isOne(of: .below, .above, .under, .over, .within, .inside, .exceeding)
            || view.tokens[place].isOne(of: .with, .to)
                && view.token(place - 1)?.isOne(of: .compared, .relative, .comparison) ?? false
    }

    /// "legal limit", "statewide rate": a yardstick for what was stated, and no measure of its own.
    private func isYardstick(_ run: Range<Int>) -> Bool {
        isBoundOfAll(run)
            || view.tokens[run.upperBound - 1].isOne(of: .average, .level, .rate, .median, .figure, .estimate)
                && !view.tokens[run].contains { $0.part == .preposition }
    }

    /// "limit", "standard": holds for all.
    private func isBoundOfAll(_ run: Range<Int>) -> Bool {
        let head = view.tokens[run.upperBound - 1]
        return head.isBound || head.isOne(of: .threshold, .standard, .maximum, .minimum, .norm, .benchmark)
    }
}
