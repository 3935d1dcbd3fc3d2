/// What is read where no rule fits, with little confidence.
extension EnglishStatementReader {
    /// Nothing fits: the nearest subject or noun phrase, said with little confidence.
    func fallback(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        let verb = governor.verb ?? governingVerbBefore(quantity.first)
        var form: Form = quantity.unit == .ratio ? .ratio : quantity.unit == .times ? .multiple : .level
        if let last = statements.last, last.unit == quantity.unit, isComparedWith(quantity) {
            form = last.form
        }
        // "The department awarded us 5 million for buses"
        let isGivenTo =
            quantity.unit.dimension == .money && view.token(quantity.first - 1)?.part == .pronoun
            && view.token(quantity.end)?.isOne(of: .for, .towards, .toward) ?? false
        if verb == nil || isGivenTo || opensItemOfSum(quantity),
            let purpose = namedBehind(index, quantity, form)
        {
            return purpose
        }
        // "To date 64 million has been committed by partners"
        if governor.verb == nil, let done = doneWith(index, quantity) { return done }
        if quantity.unit.dimension == .money, let run = phrases.nounPhrase(from: quantity.end),
            view.tokens[run].contains(where: { $0.part == .noun && !$0.has(.timeUnit) })
        {
            return make(
                index, form, Phrase(run: run), rule: "amount-before-noun", verb: verb, nature: .flow)
        }
        if let verb, let object = phrases.nounPhrase(from: verb + 1), object.upperBound <= quantity.first {
            // "Brent recorded the highest at 15%"
            if object.count == 1, view.tokens[object.lowerBound].ranksAmongAll, let stated = antecedent() {
                return make(
                    index, statements.last?.form ?? form, stated, rule: "compared-with-stated", verb: verb)
            }
            return make(index, form, Phrase(run: object), rule: "nearest-object", verb: verb)
        }
        if let verb, let subject = subject(of: verb) {
            return make(index, form, subject, rule: "nearest-subject", verb: verb)
        }
        if let run = phrases.nounPhrase(from: quantity.end, reach: .modifiers) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", verb: verb)
        }
        if let run = phrases.subject(before: quantity.first) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", verb: verb)
        }
        if let last = statements.last {
            var statement = make(
                index, form, Phrase(text: last.indicator, range: last.indicatorRange),
                rule: "nearest-statement")
            if statement.tense == .none { statement.tense = last.tense }
            return statement
        }
        if let label = labelOfLine(before: quantity) {
            return make(index, form, Phrase(run: label), rule: "label-of-line", verb: verb)
        }
        if let verb = verb ?? verbBehind(quantity.end), view.tokens[verb].part != .be,
            !view.tokens[verb].has(.have)
        {
            return make(
                index, form, Phrase(run: verb..<verb + 1), rule: "nearest-verb", verb: verb)
        }
        var at = quantity.first - 1
        while at >= 0, !view.tokens[at].isNominal { at -= 1 }
        let end = at + 1
        while at >= 0, view.tokens[at].isNominal || view.tokens[at].is(.of) { at -= 1 }
        if let run = phrases.trimmed(at + 1..<max(end, at + 1)) {
            return make(index, form, Phrase(run: run), rule: "nearest-noun", verb: verb)
        }
        return antecedent().map { make(index, form, $0, rule: "nearest-statement", verb: verb) }
            ?? namedBehind(index, quantity, form)
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
            view.quantityAt[start + 1] >= 0
        else { return start }
        let inner = view.quantities[Int(view.quantityAt[start + 1])].end
        return view.token(inner)?.kind == .closeParenthesis ? inner + 1 : start
    }
}
