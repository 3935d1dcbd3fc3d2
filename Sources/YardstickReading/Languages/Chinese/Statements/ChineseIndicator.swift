/// Finds what a quantity measures: the subject before the verb, the object before the number, the noun behind it.
struct ChineseIndicator {
    let view: SentenceView
    let phrases: ChinesePhrases
    let last: Statement?

    /// The words of an indicator and the rule that found them.
    struct Name {
        let text: String
        let range: Range<Int>
        /// The tokens, where all of them stand in one run.
        let run: Range<Int>?
        let rule: RuleName
    }

    init(_ view: SentenceView, _ phrases: ChinesePhrases, _ last: Statement?) {
        self.view = view
        self.phrases = phrases
        self.last = last
    }

    func name(_ quantity: QuantityMention, _ clause: ChineseClause, _ form: ChineseForm) -> Name? {
        let subject = phrases.trimmed(clause.run.lowerBound..<clause.subjectEnd)
        if let share = share(clause, subject) { return share }
        if let counted = behind(quantity, clause, subject, form) { return counted }
        if let made = made(clause, subject) { return made }
        if form.form != .level, ChineseForm.opensWithChange(view, clause) {
            return plain(withoutChange(subject), "object-of-change")
        }
        if let total = total(subject) { return total }
        if subject.count == 1, view.tokens[subject.lowerBound].is(.人均), let governor = clause.governor {
            return plain(subject.lowerBound..<governor + 1, "verb-with-subject")
        }
        if !subject.isEmpty {
            return plain(subject, clause.governor == nil ? "words-before-number" : "subject-of-verb")
        }
        return earlier(clause) ?? governed(clause)
    }

    /// "总数达到8个": a word for totals names with what was spoken of before.
    private func total(_ subject: Range<Int>) -> Name? {
        guard let last, subject.count <= 2, ["总数", "总量", "总面积", "总规模"].contains(view.words(subject)) else {
            return nil
        }
        return Name(
            text: Self.withoutNew(last.indicator) + view.words(subject), range: view.bytes(subject), run: nil,
            rule: "total-of-earlier")
    }

    private static func withoutNew(_ text: String) -> String {
        let new = ChineseWord.新增.spelling
        return text.hasPrefix(new) ? String(text.dropFirst(new.count)) : text
    }

    private func plain(_ run: Range<Int>, _ rule: RuleName) -> Name? {
        guard !run.isEmpty else { return nil }
        return Name(text: view.words(run), range: view.bytes(run), run: run, rule: rule)
    }

    private func withoutChange(_ run: Range<Int>) -> Range<Int> {
        guard let first = run.first, view.tokens[first].has(.changing), run.count > 1 else { return run }
        return phrases.trimmed(first + 1..<run.upperBound)
    }

    // MARK: Shares

    /// "X占Y比重", "X占Y的": the share names both; the first is taken from before where the clause leaves it out.
    private func share(_ clause: ChineseClause, _ subject: Range<Int>) -> Name? {
        if let governor = clause.governor, view.tokens[governor].has(.sharing) { return shareAlone(subject) }
        guard let place = subject.first(where: { view.tokens[$0].has(.sharing) }) else { return nil }
        let text = view.words(subject) + (endsInShare(subject) ? "" : "比重")
        guard place == subject.lowerBound, let last else {
            return Name(
                text: text, range: view.bytes(subject), run: subject, rule: "share-of-whole")
        }
        return Name(
            text: last.indicator + text, range: view.bytes(subject), run: nil, rule: "share-of-whole")
    }

    private func endsInShare(_ run: Range<Int>) -> Bool {
        let bytes = view.text[view.bytes(run)]
        return ["比重", "比例", "份额", "比"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// "占60%以上".
    private func shareAlone(_ subject: Range<Int>) -> Name? {
        if subject.isEmpty {
            return last.map {
                Name(
                    text: $0.indicator + "占比", range: $0.indicatorRange, run: nil, rule: "share-of-earlier")
            }
        }
        return Name(
            text: view.words(subject) + "占比", range: view.bytes(subject), run: subject,
            rule: "share-of-subject")
    }

    // MARK: Nouns behind the number

    /// "100个未来社区", "90亿元补贴资金": the noun behind names, unless a verb of change or a name stands before.
    private func behind(
        _ quantity: QuantityMention, _ clause: ChineseClause, _ subject: Range<Int>, _ form: ChineseForm
    ) -> Name? {
        // "14亿人的粮食安全": people are counted, and no food.
        if let counter = phrases.counter(quantity), view.token(counter.upperBound)?.is(.的) ?? false,
            view.tokens[counter.lowerBound].is(.人)
        {
            return plain(counter, "counted-people")
        }
        // "三分之一的村庄".
        if quantity.unit == .percent, subject.isEmpty, view.token(quantity.end)?.is(.的) ?? false,
            let noun = phrases.counted(quantity)
        {
            return plain(noun, "share-of-noun")
        }
        guard
            quantity.unit == .count || quantity.unit.dimension != .share && quantity.unit != .percentagePoint,
            quantity.unit != .rank, quantity.unit != .times, form.form == .level,
            let noun = phrases.counted(quantity)
        else { return nil }
        if quantity.unit == .count { return plain(noun, "counted-noun") }
        let isOpen =
            subject.isEmpty || clause.governor.map { !view.tokens[$0].has(.reaching) } ?? false
            || view.token(quantity.first - 1)?.is(.的) ?? false || isVerbOnly(subject)
        return isOpen ? plain(noun, "noun-behind-amount") : nil
    }

    private func isVerbOnly(_ run: Range<Int>) -> Bool {
        run.allSatisfy { view.tokens[$0].has(.verbBase) || view.tokens[$0].has(.adverb) }
    }

    // MARK: Verbs that name

    /// "各项贷款新增", "班列开行", "减负": the verb belongs to the name.
    private func made(_ clause: ChineseClause, _ subject: Range<Int>) -> Name? {
        guard let governor = clause.governor, !clause.arrives else { return nil }
        let token = view.tokens[governor]
        guard !token.has([.reaching, .rising, .falling, .keeping, .ranking, .sharing]) else { return nil }
        if subject.isEmpty, token.has(.making), let last {
            return Name(
                text: last.indicator + view.words(governor..<governor + 1),
                range: view.bytes(governor..<governor + 1),
                run: nil, rule: "verb-of-earlier")
        }
        let lower = subject.isEmpty ? governor : subject.lowerBound
        return plain(lower..<governor + 1, "verb-with-subject")
    }

    // MARK: Left out

    /// "、增长9.5%": what the clause before spoke of.
    private func earlier(_ clause: ChineseClause) -> Name? {
        if let words = wordsBefore(clause) { return words }
        guard let last else { return nil }
        // "新增18家、累计38家": all of them and not the new ones.
        let sums = clause.run.contains { view.tokens[$0].is(.累计) }
        return Name(
            text: sums ? Self.withoutNew(last.indicator) : last.indicator, range: last.indicatorRange,
            run: nil,
            rule: "subject-of-earlier")
    }

    /// "经济稳步恢复，增长5%": the clause before without a number of its own, where nothing was measured yet.
    private func wordsBefore(_ clause: ChineseClause) -> Name? {
        guard last == nil, clause.run.lowerBound > 1 else { return nil }
        var lower = clause.run.lowerBound - 1
        while lower > 0, !view.tokens[lower - 1].endsClause(view.text) { lower -= 1 }
        return plain(phrases.trimmed(lower..<clause.run.lowerBound - 1), "clause-before")
    }

    /// Nothing but the verb is there to name: "减负2500亿元".
    private func governed(_ clause: ChineseClause) -> Name? {
        clause.governor.flatMap { plain($0..<$0 + 1, "verb-alone") }
    }
}
