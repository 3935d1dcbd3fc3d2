/// Rules for values behind a label: "Tree cover: 38%", "Red – 7; Green – 12".
extension EnglishStatementReader {
    /// "Tree cover: 38%", "Red – 7; Green – 12": the words before the mark name what the value behind it measures.
    func labelled(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let mark = markBefore(quantity), endsValue(quantity) else { return nil }
        let clause = clauseStart(before: mark)
        let start = max(clause, lineStart(before: mark))
        if let timed = labelledByTime(index, quantity, start..<mark, clause) { return timed }
        if isTimeInBrackets(before: mark) { return nil }
        guard let label = label(start..<mark) else { return nil }
        let isOfValue = EnglishMeasureLabels.saysWhichValue(label, view)
        let stated = isOfValue ? counted(quantity, measureNamed(before: clause)) : nil
        var statement = make(
            index, .level, stated ?? Phrase(run: withoutGoal(label)), rule: "label-before-value",
            nature: .stock)
        if statement.role == nil, view.tokens[label].contains(where: Self.isGoal) { statement.role = .target }
        if quantity.unit.dimension != .money { (statement.tense, statement.isState) = (.present, true) }
        return statement
    }

    /// "Widen access. Target: 15 clinics": what is counted, where no measure was named.
    private func counted(_ quantity: QuantityMention, _ named: Phrase?) -> Phrase? {
        if let named, named.run.map({ view.tokens[$0.lowerBound].part != .base }) ?? true { return named }
        guard quantity.unit == .count, let things = countedNoun(quantity) else { return named }
        return Phrase(run: things)
    }

    /// The colon or dash right before the value, or before its sign: "in May: +4.2%".
    private func markBefore(_ quantity: QuantityMention) -> Int? {
        let sign = view.token(quantity.first - 1)
        let isSigned =
            sign?.kind == .plus || sign?.kind == .hyphen && view.token(quantity.first - 2)?.kind == .colon
        let place = isSigned ? quantity.first - 2 : quantity.first - 1
        guard let mark = view.token(place), mark.kind == .colon || mark.kind == .dash && !mark.isGlued else {
            return nil
        }
        return place
    }

    /// Nothing stands behind the value but what says when, where or by how much it changed; a count has its noun there.
    private func endsValue(_ quantity: QuantityMention) -> Bool {
        guard let next = view.token(quantity.end) else { return true }
        return next.part == .mark || next.isOne(of: .per, .a)
            || next.isOne(of: .on, .from, .over, .compared, .since) || next.part == .adverb
            || next.isOne(of: .in, .by)
                && namesTime(quantity.end + 1..<min(quantity.end + 2, view.tokens.count))
            || quantity.unit == .count && next.isNominal && !opensClause(quantity.end)
    }

    /// "Figure 3. Ridership (2019)": the words of a label, without its number and its brackets.
    private func label(_ run: Range<Int>) -> Range<Int>? {
        guard !run.isEmpty, run.count <= 12 else { return nil }
        let start = pastExhibit(run.lowerBound)
        guard view.tokens[min(run.upperBound, start)..<run.upperBound].allSatisfy(mayStandInLabel),
            view.tokens[run].contains(where: { $0.isNominal })
        else { return nil }
        return phrases.trimmed(start..<max(beforeBracket(run), start))
    }

    private func mayStandInLabel(_ token: Token) -> Bool {
        switch token.part {
        case .preposition, .determiner, .participle, .gerund, .conjunction: true
        case .finite: token.has(.verbParticiple)
        case .number: token.kind != .percent
        default:
            token.isNominal || token.kind == .openParenthesis || token.kind == .closeParenthesis
                || token.kind == .hyphen || token.kind == .slash
        }
    }

    /// "Metric: new homes. 2022: 2,318": the label is a time alone.
    private func labelledByTime(_ index: Int, _ quantity: QuantityMention, _ label: Range<Int>, _ clause: Int)
        -> Statement?
    {
        guard !label.isEmpty, clause > 0 || view.carried != nil, statements.isEmpty,
            label.allSatisfy({ place in view.periods.contains { $0.tokens.contains(place) } }),
            let stated = measureNamed(before: clause)
        else { return nil }
        return make(index, .level, stated, rule: "label-before-value", nature: .stock)
    }

    /// "dropped to 21 (2020: 27)": the brackets name the time of another value.
    private func isTimeInBrackets(before mark: Int) -> Bool {
        guard let time = view.periods.last(where: { $0.tokens.upperBound == mark }) else { return false }
        return !statements.isEmpty && view.token(time.tokens.lowerBound - 1)?.kind == .openParenthesis
    }

    /// What was measured before a label that only says which value follows: in this sentence, or before it.
    private func measureNamed(before clause: Int) -> Phrase? {
        if statements.isEmpty, clause > 0, let run = EnglishMeasureLabels.measure(in: view, before: clause) {
            return Phrase(run: run)
        }
        return antecedent()
    }

    /// Behind the last semicolon, or the last stop that a new label follows.
    private func clauseStart(before mark: Int) -> Int {
        view.tokens[..<mark].indices.last {
            view.tokens[$0].kind == .semicolon || view.tokens[$0].kind == .colon && mark - $0 <= 6
                || view.tokens[$0].kind == .stop && $0 > 3 && !view.tokens[$0 + 1].isGlued
        }.map { $0 + 1 } ?? 0
    }

    /// Past "Figure 3.", "Target 1 –" before the words of a label.
    private func pastExhibit(_ start: Int) -> Int {
        guard let exhibit = view.token(start),
            exhibit.isExhibit || exhibit.has(.label) || Self.isGoal(exhibit),
            let number = view.token(start + 1), number.kind == .digits || number.range.count <= 2,
            let mark = view.token(start + 2),
            mark.kind == .stop || mark.kind == .colon || mark.kind == .dash || mark.kind == .hyphen,
            start + 3 < view.tokens.count
        else { return start }
        return start + 3
    }

    /// Where the line of a label starts, if a line break parts it from what stands before.
    private func lineStart(before mark: Int) -> Int {
        var at = mark
        while at > 0, mark - at <= 12 {
            let gap = Int(view.tokens[at - 1].upper)..<Int(view.tokens[at].lower)
            if view.text[gap].contains(0x0A), view.tokens[at].isCapitalised { return at }
            at -= 1
        }
        return 0
    }

    /// "73 families have moved": the number counts the subject of a verb.
    private func opensClause(_ start: Int) -> Bool {
        guard let run = phrases.nounPhrase(from: start), let verb = view.token(run.upperBound) else {
            return false
        }
        return Self.opensVerbGroup(verb)
    }

    /// "Ridership (2019)": the words before the brackets.
    private func beforeBracket(_ run: Range<Int>) -> Int {
        view.tokens[run].firstIndex {
            $0.kind == .openParenthesis && $0.lower > view.tokens[run.lowerBound].lower
        }
            ?? run.upperBound
    }
}
