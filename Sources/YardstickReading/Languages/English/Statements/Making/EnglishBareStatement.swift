/// What a statement says before anything is asked about when and whether it is meant: how much, of what, in which form.
extension EnglishStatementReader {
    /// The statement with its value, its indicator and the tense of its verb.
    func bare(_ construction: EnglishConstruction, _ nature: Statement.Nature?) -> Statement {
        let quantity = construction.quantity
        let indicator = EnglishIndicator.cleaned(
            construction.aimedAt ?? construction.indicator, view, keepsChange: construction.isShare)
        let form = form(of: construction)
        let isRatio = form == .level && isPlainRatio(quantity, indicator.text)
        let money = moneyLeftOut(quantity)
        let isKept = construction.verb.map { view.tokens[$0].has(.keeping) } ?? false
        var statement = Statement(
            mention: construction.index, form: quantity.unit == .ratio || isRatio ? .ratio : form,
            unit: money ?? (isRatio ? .ratio : quantity.unit), comparator: quantity.comparator,
            indicator: indicator.text, indicatorRange: indicator.range,
            noun: money == nil ? noun(of: quantity) : nil, role: nil,
            tense: construction.group?.tense ?? .none,
            nature: nature ?? (form == .growth || form == .change ? .flow : .stock),
            verb: construction.group.map { view.bytes($0.start..<$0.verb + 1) } ?? 0..<0,
            rule: construction.rule, formRule: construction.formRule)
        statement.isKept = isKept
        // "kept output at 3 million": where it stood in the end.
        if isKept, statement.tense == .past, statement.form == .level, construction.rule != "counted-noun" {
            statement.nature = .stock
        }
        return statement
    }

    /// The form that the rule gave, but for a level that turns out to be one of a change.
    private func form(of construction: EnglishConstruction) -> Form {
        let (quantity, form) = (construction.quantity, construction.form)
        guard form == .level else { return form }
        if isOfChange(construction) { return .growth }
        guard quantity.unit != .count, quantity.unit.dimension != .time, !construction.isShare,
            construction.rule != "named-behind" || !construction.isMoney,
            isChange(construction.indicator)
                || quantity.unit == .percentagePoint && !isGapAsItStands(construction)
        else { return form }
        return .ofChange(in: quantity.unit)
    }

    /// "The gap stood at 5 points", "The gap was 5 points": how wide it is, and not by how much it moved.
    private func isGapAsItStands(_ construction: EnglishConstruction) -> Bool {
        guard ["held-at", "subject-of-verb", "noun-of-value"].contains(construction.rule) else {
            return false
        }
        // "between others it was 35 points"
        guard let run = construction.indicator.run else {
            return statements.last.map { $0.unit == .percentagePoint && $0.form == .level } ?? false
        }
        return view.tokens[run].contains { Self.gaps.contains($0.range, of: view.text) }
    }

    private static let gaps = WordSet("gap gaps disparity differential")

    /// "a target of a 70 per cent reduction"
    private func isOfChange(_ construction: EnglishConstruction) -> Bool {
        guard construction.rule == "value-of-goal", construction.quantity.unit == .percent,
            let behind = view.token(construction.quantity.end)
        else { return false }
        return behind.part == .noun && behind.has(.changing) && !behind.has(.thing)
    }

    /// "energy savings", "GHG reductions": the head of the phrase is a change.
    private func isChange(_ phrase: Phrase) -> Bool {
        guard let run = phrase.run, !view.tokens[run].contains(where: { $0.is(.contribution) }) else {
            return false
        }
        let end = phrases.endOfHead(of: run)
        // "the target for trade growth": of growth as well.
        let isOfGoal =
            end < run.upperBound
            && (Self.isGoal(view.tokens[end - 1])
                || view.tokens[end - 1].isOne(of: .level, .levels, .rate, .rates, .pace))
        // "economic growth forecast", "growth projections"
        if end - 2 >= run.lowerBound, view.tokens[end - 1].isForecast, view.tokens[end - 2].is(.growth) {
            return true
        }
        let head = view.tokens[(isOfGoal ? run.upperBound : end) - 1]
        return head.has(.changing) && head.part == .noun && !head.has(.thing)
    }

    /// "the income ratio shrank from 2.65 to 2.31": a plain number with a fraction that is one thing to another.
    private func isPlainRatio(_ quantity: QuantityMention, _ indicator: String) -> Bool {
        guard quantity.unit == .count, case .exact(let value) = quantity.value, value != value.rounded(),
            value < 100, view.token(quantity.end)?.is(.per) != true
        else { return false }
        let head = EnglishIndicator.head(of: indicator, before: "between")
        return head.hasSuffix("ratio") || head.hasSuffix("Ratio")
    }

    /// What stands behind the number with it: "per capita", or the things that are counted.
    private func noun(of quantity: QuantityMention) -> String? {
        if quantity.unit == .count { return countedNoun(quantity).map { view.words($0) } }
        return perUnit(quantity)
    }

    /// "per capita", "per mu", "a year" behind an amount.
    private func perUnit(_ quantity: QuantityMention) -> String? {
        let at = quantity.tokens.upperBound
        guard let per = view.token(at), per.is(.per),
            let run = phrases.nounPhrase(from: at + 1, reach: .head)
        else { return nil }
        return view.words(at..<run.upperBound)
    }

    /// The bound that a number states, as the words around it turn it.
    func comparator(of construction: EnglishConstruction) -> Comparator {
        let quantity = construction.quantity
        if let converted = convertedComparator(quantity) { return converted }
        if comparesWithKnown(quantity) { return .equal }
        if quantity.comparator == .equal, isCapped(quantity) { return .atMost }
        if isInRange(quantity) { return .equal }
        guard let group = construction.group, isOfNone(group) || isNegated(group.verb) else {
            return quantity.comparator
        }
        switch quantity.comparator {
        case .above: return .atMost
        case .below: return .atLeast
        default: return quantity.comparator
        }
    }

    /// "in the range of 6-8%": the two ends say how near it is.
    private func isInRange(_ quantity: QuantityMention) -> Bool {
        guard case .range = quantity.value, quantity.comparator == .about else { return false }
        return view.tokens[quantity.comparatorTokens].contains { $0.is(.range) }
    }

    /// "a grant capped at a payout of 5,000": no more than that.
    private func isCapped(_ quantity: QuantityMention) -> Bool {
        let noun = quantity.first - 2
        guard view.token(noun + 1)?.is(.of) ?? false, view.token(noun)?.part == .noun,
            view.token(noun - 1)?.part == .determiner, view.token(noun - 2)?.is(.at) ?? false
        else { return false }
        return view.token(noun - 3)?.is(.capped) ?? false
    }
}
