/// What is read where no rule fits, with little confidence.
extension EnglishStatementReader {
    /// Nothing fits: the nearest subject or noun phrase, said with little confidence.
    func fallback(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let verb = governor.verb ?? governingVerbBefore(quantity.first)
        let form = formWithoutRule(quantity)
        return namedByAmount(index, quantity, form, verb, hasVerb: governor.verb != nil)
            ?? namedByNearest(index, quantity, form, verb)
            ?? namedByLine(index, quantity, form, verb)
            ?? namedBehind(index, quantity, form)
    }

    /// What the amount itself is for, is done with or stands before.
    private func namedByAmount(
        _ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?, hasVerb: Bool
    ) -> Statement? {
        if let purpose = namedByPurpose(index, quantity, form, verb) { return purpose }
        // "To date 64 million has been committed by partners"
        if !hasVerb, let done = doneWith(index, quantity) { return done }
        return moneyBeforeNoun(index, quantity, form, verb)
    }

    /// The nearest words that may have the value.
    private func namedByNearest(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        if let verb,
            let named = objectBefore(index, quantity, form, verb) ?? nearestSubject(index, form, verb)
        {
            return named
        }
        return nearestNoun(index, quantity, form, verb) ?? nearestStatement(index, form)
    }

    /// Where nothing near has it: the label of the line, its verb, any nouns, or what the line before spoke of.
    private func namedByLine(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        if let label = labelOfLine(before: quantity) {
            let isTime = view.periods.contains {
                $0.tokens.lowerBound <= label.lowerBound && $0.tokens.upperBound >= label.upperBound
            }
            return make(
                index, form, Phrase(run: label), rule: isTime ? Statement.labelOfTime : "label-of-line",
                verb: verb)
        }
        return nearestVerb(index, quantity, form, verb) ?? nearestNames(index, quantity, form, verb)
            ?? antecedent().map { make(index, form, $0, rule: "nearest-statement", verb: verb) }
    }

    private func formWithoutRule(_ quantity: QuantityMention) -> Form {
        if let last = statements.last, last.unit == quantity.unit, isComparedWith(quantity) {
            return last.form
        }
        if missesBy(quantity) { return .ofChange(in: quantity.unit) }
        return quantity.unit == .ratio ? .ratio : quantity.unit == .times ? .multiple : .level
    }

    /// "was above target by 28 million", "came in below budget by 5%": how far a value lies from another.
    private func missesBy(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.is(.by) ?? false else { return false }
        let before = max(0, quantity.first - 7)..<quantity.first - 1
        return before.contains {
            view.tokens[$0].isOne(of: .above, .below, .short) && view.token($0 - 1)?.part != .preposition
        }
    }

    /// Without a verb to go by, what the amount is for names it.
    private func namedByPurpose(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        verb == nil || isGivenTo(quantity) || opensItemOfSum(quantity)
            ? namedBehind(index, quantity, form) : nil
    }

    /// "The department awarded us 5 million for buses"
    private func isGivenTo(_ quantity: QuantityMention) -> Bool {
        quantity.unit.dimension == .money && view.token(quantity.first - 1)?.part == .pronoun
            && view.token(quantity.end)?.isOne(of: .for, .towards, .toward) ?? false
    }

    /// "a $5 million grant"
    private func moneyBeforeNoun(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        guard quantity.unit.dimension == .money, let run = phrases.nounPhrase(from: quantity.end),
            view.tokens[run].contains(where: { $0.part == .noun && !$0.has(.timeUnit) })
        else { return nil }
        return make(index, form, Phrase(run: run), rule: "amount-before-noun", verb: verb, nature: .flow)
    }

    private func objectBefore(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int)
        -> Statement?
    {
        guard let object = phrases.nounPhrase(from: verb + 1), object.upperBound <= quantity.first,
            isNamed(object)
        else { return nil }
        // "Brent recorded the highest at 15%"
        if object.count == 1, view.tokens[object.lowerBound].ranksAmongAll, let stated = antecedent() {
            return make(
                index, statements.last?.form ?? form, stated, rule: "compared-with-stated", verb: verb)
        }
        return make(index, form, Phrase(run: object), rule: "nearest-object", verb: verb)
    }

    /// Not "additional", in "irrigate an additional 180,000 hectares".
    private func isNamed(_ run: Range<Int>) -> Bool { run.contains { view.tokens[$0].part != .adjective } }

    private func nearestSubject(_ index: Int, _ form: Form, _ verb: Int) -> Statement? {
        subject(of: verb).map { make(index, form, $0, rule: "nearest-subject", verb: verb) }
    }

    /// The noun phrase behind the number, else the one before it.
    private func nearestNoun(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        // "3 percent per annum"
        let behind =
            view.token(quantity.end)?.is(.per) ?? false
            ? nil : phrases.nounPhrase(from: quantity.end, reach: .modifiers)
        let run = behind ?? phrases.subject(before: quantity.first)
        return run.flatMap {
            isNamed($0) ? make(index, form, Phrase(run: $0), rule: "nearest-noun", verb: verb) : nil
        }
    }

    private func nearestStatement(_ index: Int, _ form: Form) -> Statement? {
        guard let last = statements.last else { return nil }
        var statement = make(
            index, form, Phrase(text: last.indicator, range: last.indicatorRange), rule: "nearest-statement")
        if statement.tense == .none { statement.tense = last.tense }
        return statement
    }

    private func nearestVerb(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        guard let verb = verb ?? verbBehind(quantity.end), view.tokens[verb].part != .be,
            !view.tokens[verb].has(.have)
        else { return nil }
        let isDone = view.tokens[verb].part == .participle && quantity.unit != .percent
        return make(
            index, form, Phrase(run: verb..<verb + 1), rule: "nearest-verb", verb: verb,
            nature: isDone ? .flow : nil)
    }

    /// The last nouns before the number, whatever stands between.
    private func nearestNames(_ index: Int, _ quantity: QuantityMention, _ form: Form, _ verb: Int?)
        -> Statement?
    {
        var at = quantity.first - 1
        while at >= 0, !view.tokens[at].isNominal { at -= 1 }
        let end = at + 1
        while at >= 0, view.tokens[at].isNominal || view.tokens[at].is(.of) { at -= 1 }
        return phrases.trimmed(at + 1..<max(end, at + 1)).map {
            make(index, form, Phrase(run: $0), rule: "nearest-noun", verb: verb)
        }
    }

    /// "; 24 million as further allocations": an item of a sum, behind a semicolon.
    private func opensItemOfSum(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit.dimension == .money, let link = view.token(quantity.end),
            link.isOne(of: .as, .in, .for, .from)
        else { return false }
        let before = view.token(quantity.first - 1)
        return before?.kind == .semicolon
            || before?.is(.and) ?? false && view.token(quantity.first - 2)?.kind == .semicolon
    }

    /// "Spending: The state proposes to spend 5 million": what the line says that it is about.
    private func labelOfLine(before quantity: QuantityMention) -> Range<Int>? {
        guard let colon = view.tokens[..<quantity.first].firstIndex(where: { $0.kind == .colon }), colon <= 5
        else {
            return nil
        }
        return phrases.trimmed(0..<colon)
    }

    /// "5 million for insulation over three years", "6 million gallons (18 acre-feet) treated": without a verb, what
    /// stands behind the amount names it.
    private func namedBehind(_ index: Int, _ quantity: QuantityMention, _ form: Form) -> Statement? {
        var start = pastBrackets(quantity.end)
        if let link = view.token(start),
            link.isOne(of: .of, .for, .in, .to, .towards, .toward, .on, .as, .from)
        {
            start += 1
            if link.is(.to), view.token(start)?.onlyPays ?? false,
                phrases.nounPhrase(from: start + 1) != nil
            {
                start += 1
            }
        }
        guard let found = phrases.nounPhrase(from: start, reach: .modifiers), !namesTime(found) else {
            return nil
        }
        let run = withTarget(found)
        return make(
            index, form, Phrase(run: run), rule: "named-behind",
            nature: quantity.unit.dimension == .money ? .flow : .stock)
    }

    /// "access to pre-schools": a noun with what it leads to.
    func withTarget(_ run: Range<Int>) -> Range<Int> {
        guard view.token(run.upperBound)?.is(.to) ?? false, view.tokens[run.upperBound - 1].part == .noun,
            let target = phrases.nounPhrase(from: run.upperBound + 1, reach: .modifiers), !namesTime(target),
            view.tokens[run.upperBound + 1].part != .base
        else { return run }
        return run.lowerBound..<target.upperBound
    }

    /// Past "(5 million dollars)" behind an amount: the same said in another unit.
    private func pastBrackets(_ start: Int) -> Int {
        guard view.token(start)?.kind == .openParenthesis, start + 1 < view.tokens.count,
            view.isQuantity(start + 1)
        else { return start }
        let inner = view.quantities[Int(view.quantityAt[start + 1])].end
        return view.token(inner)?.kind == .closeParenthesis ? inner + 1 : start
    }
}
