/// Reads the statements of one Chinese sentence, from left to right.
///
/// For each quantity it finds the clause before it (``ChineseClause``); the verb right before the number gives
/// the form, what stands before the verb the indicator. Rules are named; the name goes into the evidence.
struct ChineseStatementReader {
    let view: SentenceView
    let phrases: ChinesePhrases
    private(set) var statements: [Statement] = []

    init(_ view: SentenceView) {
        self.view = view
        phrases = ChinesePhrases(view: view)
    }

    mutating func run() -> [Statement] {
        var distribution = ChineseDistribution()
        for index in view.quantities.indices {
            let quantity = view.quantities[index]
            if let follower = follower(index, quantity) {
                statements.append(follower)
                distribution.add(statements.count - 1)
                continue
            }
            distribution.apply(to: &statements, phrases)
            let clause = ChineseClause(view, before: quantity)
            guard let statement = statement(index, quantity, clause) else { continue }
            statements.append(statement.value)
            let subject = clause.distributes ? statement.subject : nil
            distribution = ChineseDistribution(subject: subject, first: statements.count - 1)
        }
        distribution.apply(to: &statements, phrases)
        return statements
    }

    /// "4%、11.3%": a further value of the same verb, with nothing but a list mark before it.
    private func follower(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard index > 0, let last = statements.last, last.mention == index - 1 else { return nil }
        let before = view.quantities[index - 1]
        guard before.end <= quantity.first else { return nil }
        let link = (before.end..<quantity.first).filter { !view.tokens[$0].has(.measureNoun) }
        guard link.count == 1, let place = link.first, view.tokens[place].joinsList(view.text) else {
            return nil
        }
        guard quantity.unit != .count || phrases.counted(quantity) == nil, quantity.unit == before.unit else {
            return nil
        }
        return Statement(
            mention: index, form: last.form, unit: quantity.unit, comparator: quantity.comparator,
            indicator: last.indicator, indicatorRange: last.indicatorRange,
            noun: noun(quantity, last.indicator), role: last.role,
            tense: last.tense, nature: last.nature, verb: last.verb, rule: "value-in-list",
            formRule: last.formRule)
    }

    private func statement(_ index: Int, _ quantity: QuantityMention, _ clause: ChineseClause)
        -> (value: Statement, subject: Range<Int>?)?
    {
        let form = ChineseForm(view, quantity, clause, phrases)
        guard let name = ChineseIndicator(view, phrases, statements.last).name(quantity, clause, form) else {
            return nil
        }
        // "由1.8缩小到1.74": the second value is what the first is.
        let goesOn =
            name.rule == "subject-of-earlier" && statements.last?.unit == .ratio && quantity.unit == .count
        let unit: Unit = form.isRatio || goesOn ? .ratio : quantity.unit
        let statement = Statement(
            mention: index, form: goesOn ? .ratio : form.form, unit: unit, comparator: quantity.comparator,
            indicator: name.text,
            indicatorRange: name.range, noun: noun(quantity, name.text),
            role: role(quantity, clause), tense: ChineseTense.tense(view, quantity, clause),
            nature: form.nature,
            verb: clause.governor.map { view.bytes($0..<$0 + 1) } ?? 0..<0, rule: name.rule,
            formRule: form.rule)
        return (statement, name.run)
    }

    /// "由X提高到Y": X is the baseline where the pair goes on.
    /// "不到100万元的部分": a threshold.
    private func role(_ quantity: QuantityMention, _ clause: ChineseClause) -> Role? {
        if clause.opensPair { return .baseline }
        let bounds = quantity.comparator != .equal && quantity.comparator != .about && quantity.unit != .count
        if isAge(quantity) || bounds && isLimitBehind(quantity) { return .reference }
        return bounds && quantity.unit != .percent && view.token(quantity.end)?.is(.的) ?? false
            ? .reference : nil
    }

    /// "60岁以上老年人", "0-6岁儿童": whom it concerns.
    private func isAge(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .year, let last = view.token(quantity.tokens.upperBound - 1), last.is(.岁),
            let next = view.token(quantity.end)
        else { return false }
        return next.kind == .word && !next.has([.verbBase, .measureNoun])
    }

    /// "20年以上电梯": how long the things have been there.
    private func isLimitBehind(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .time,
            quantity.comparatorTokens.lowerBound >= quantity.tokens.upperBound,
            let next = view.token(quantity.end)
        else { return false }
        return next.kind == .word && next.has(.noun) && !next.has(.verbBase)
    }

    /// "每人每月" before an amount.
    private func perUnit(_ quantity: QuantityMention) -> String? {
        var lower = quantity.first
        while let token = view.token(lower - 1), token.has(.adverb),
            view.text[token.range].starts(with: "每".utf8)
        {
            lower -= 1
        }
        return lower < quantity.first ? view.words(lower..<quantity.first) : nil
    }

    private func noun(_ quantity: QuantityMention, _ indicator: String) -> String? {
        guard quantity.unit == .count else { return perUnit(quantity) }
        if let counted = phrases.counted(quantity) { return view.words(counted) }
        guard let counter = phrases.counter(quantity) else { return nil }
        let isPlain = view.tokens[counter.lowerBound].isOne(of: .人, .户)
        return isPlain ? view.words(counter) : indicator
    }
}
