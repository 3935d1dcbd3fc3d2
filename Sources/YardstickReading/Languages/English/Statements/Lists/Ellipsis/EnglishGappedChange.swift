/// Changes and pairs that leave their verb to the clause before: "heavy industry grew by 15%, and light industry by 13%".
extension EnglishStatementReader {
    /// The words between the last comma, semicolon or "and" and "by" are what changed, where the value before is a
    /// change of the same unit.
    func gappedChange(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard view.tokens[governor.place].is(.by), let last = statements.last, last.unit == quantity.unit,
            last.form == .growth || last.form == .change,
            let run = subjectBetween(view.quantities[last.mention].end, governor.place),
            let subject = resolved(run)
        else { return nil }
        var statement = make(
            index, last.form, subject, rule: "gapped-change", formRule: "form-of-stated",
            nature: last.nature)
        statement.tense = last.tense
        statement.role = last.role == .baseline ? nil : last.role
        statement.verb = last.verb
        return statement
    }

    /// "Homes accounted for 54% and roads for 37%": the verb is that of the share before.
    func gappedShare(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard let last = statements.last, last.unit == quantity.unit, view.tokens[governor.place].is(.for),
            view.token(view.quantities[last.mention].first - 1)?.is(.for) ?? false,
            let run = subjectBetween(behindAnd(last, before: governor.place), governor.place),
            let subject = resolved(run)
        else { return nil }
        var statement = make(
            index, last.form, subject, rule: "gapped-share", formRule: "form-of-stated", nature: last.nature)
        (statement.tense, statement.role, statement.verb) = (last.tense, last.role, last.verb)
        // A share says how things are.
        statement.isState = last.tense == .present
        return statement
    }

    /// "Roads rise from 53 million to 57 million; ports from 6 million to 12 million": the verb is that of the pair before.
    func gappedPair(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard let last = statements.last, last.formRule == "value-reached", last.unit == quantity.unit else {
            return nil
        }
        if governor.link != .from { return endOfGappedPair(index, last) }
        guard last.rule != "from-value",
            let run = subjectBetween(view.quantities[last.mention].end, governor.place),
            let subject = resolved(run)
        else { return nil }
        var statement = make(
            index, last.form, subject, rule: "from-value", formRule: "value-reached", nature: last.nature)
        (statement.tense, statement.role, statement.verb) = (last.tense, .baseline, last.verb)
        statement.isGapped = true
        return statement
    }

    /// The second value of a pair whose first one left its verb to the pair before.
    private func endOfGappedPair(_ index: Int, _ last: Statement) -> Statement? {
        guard last.rule == "from-value", last.isGapped,
            let before = statements.last(where: { $0.mention < last.mention && $0.rule != "from-value" })
        else { return nil }
        var statement = make(
            index, last.form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "to-value",
            formRule: "value-reached", nature: last.nature)
        (statement.tense, statement.role, statement.verb) = (last.tense, before.role, last.verb)
        statement.isGapped = true
        return statement
    }

    /// The last "and" behind a value, else where the value ends: "54% of use and roads for".
    private func behindAnd(_ last: Statement, before place: Int) -> Int {
        let end = view.quantities[last.mention].end
        return (end..<max(end, place)).last { view.tokens[$0].is(.and) } ?? end
    }

    private func subjectBetween(_ start: Int, _ by: Int) -> Range<Int>? {
        guard start < by,
            let joint = (start..<by).last(where: {
                view.tokens[$0].kind == .comma || view.tokens[$0].kind == .semicolon
            }) ?? (view.tokens[start].is(.and) ? start : nil)
        else { return nil }
        let first = view.token(joint + 1)?.is(.and) ?? false ? joint + 2 : joint + 1
        guard first < by,
            view.tokens[first..<by].allSatisfy({
                $0.isNominal || $0.kind == .hyphen || $0.part == .determiner || $0.part == .pronoun
                    || $0.part == .conjunction
                    || $0.isOne(of: .of, .in, .for, .from, .that, .those)
            }), let run = phrases.trimmed(first..<by), isNounLike(run)
        else { return nil }
        return run
    }
}
