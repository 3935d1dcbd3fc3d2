/// Rules for values that lean on words right before them: "an increase in robberies (19%)", "nearly double the 5 million".
extension EnglishStatementReader {
    /// "a sharp increase in crimes against persons (16%)": by how much stands in brackets behind what changed.
    func bracketedChange(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, view.token(quantity.first - 1)?.kind == .openParenthesis,
            view.token(quantity.end)?.kind == .closeParenthesis
        else { return nil }
        let open = quantity.first - 1
        var at = open - 1
        while at > 0, open - at < 12, !view.isQuantity(at),
            view.tokens[at].isNominal || view.tokens[at].part == .determiner
                || view.tokens[at].part == .preposition
        {
            let change = view.tokens[at - 1]
            if view.tokens[at].isOne(of: .in, .of), change.part == .noun, change.has(.changing),
                !change.has(.thing), let run = phrases.trimmed(at + 1..<open), isNounLike(run)
            {
                return make(
                    index, .growth, Phrase(run: run), rule: "change-in", formRule: "change-noun",
                    verb: governingVerbBefore(at))
            }
            at -= 1
        }
        return nil
    }

    /// "The centre was given to the college, at a cost of 5 million": a bare measure behind "at" or "with" is that of the
    /// thing before it.
    func measureOfThing(_ index: Int, _ quantity: QuantityMention, _ run: Range<Int>) -> Statement? {
        let head = view.tokens[run.upperBound - 1]
        let isCost = head.isOne(of: .cost, .costs, .price, .investment)
        guard run.count <= 2, isCost || head.isOne(of: .capacity, .value, .length),
            view.tokens[run].dropLast().allSatisfy({ $0.part == .adjective || $0.part == .participle })
        else { return nil }
        var at = run.lowerBound - 1
        while let token = view.token(at),
            token.part == .determiner || token.part == .adjective || token.part == .participle
        { at -= 1 }
        guard let link = view.token(at), link.is(.with) || isCost && (link.is(.at) || isAside(at)),
            let thing = thingBefore(at)
        else { return nil }
        return make(
            index, .level,
            Phrase(run: thing, before: view.words(run.upperBound - 1..<run.upperBound) + " of "),
            rule: "measure-of-object", verb: governingVerbBefore(at) ?? verbBehind(quantity.end),
            nature: isCost ? .flow : .stock)
    }

    /// "the eel scheme, a cost of 5 million": between a comma and "a".
    private func isAside(_ comma: Int) -> Bool {
        view.tokens[comma].kind == .comma && view.token(comma + 1)?.isOne(of: .a, .an) ?? false
    }

    /// The noun phrase right before a place, or before the comma or the time that stand there.
    private func thingBefore(_ place: Int) -> Range<Int>? {
        var end = place
        if let time = view.periods(touching: max(0, end - 1)..<end).first { end = time.tokens.lowerBound }
        while end > 0, view.tokens[end - 1].kind == .comma || view.tokens[end - 1].is(.in) { end -= 1 }
        var start = end
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        guard let run = phrases.trimmed(start..<end), isNounLike(run), !namesTime(run),
            !view.tokens[run.upperBound - 1].has(.timeUnit)
        else { return nil }
        return run
    }

    /// "the first phase (200 MW)", "all other halls (six in total)": the value of what stands before the bracket.
    func valueInBrackets(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let open = quantity.first - 1
        guard view.token(open)?.kind == .openParenthesis, open > 0, !view.isQuantity(open - 1),
            view.tokens[open - 1].part == .noun || isClassNamed(open - 1), closesBracket(quantity),
            case let start = startOfNoun(before: open),
            statements.last.map({
                $0.unit != quantity.unit || $0.rule == "value-in-brackets" || isNamedAnew(start, $0)
            }) ?? true
        else { return nil }
        guard let noun = phrases.trimmed(start..<open), isNounLike(noun) || isClassNamed(open - 1),
            !namesTime(noun)
        else { return nil }
        let run = sharedBehind(noun, quantity) ?? shareOfWhole(before: open, quantity) ?? noun
        if let counted = countedShare(quantity) {
            return make(
                index, .level, Phrase(text: counted.indicator, range: counted.indicatorRange),
                rule: "share-of-stated", verb: governingVerbBefore(start))
        }
        var statement = make(
            index, .level, rateElsewhere(run) ?? Phrase(run: run), rule: "value-in-brackets",
            verb: verbBehind(quantity.end + 1) ?? copula(before: start) ?? passive(before: start),
            nature: .stock)
        if statement.tense == .none, let last = statements.last, last.rule == "value-in-brackets" {
            statement.tense = last.tense
        }
        return statement
    }

    /// "the majority (69%) of large leaks": what is shared out stands behind the bracket.
    private func sharedBehind(_ noun: Range<Int>, _ quantity: QuantityMention) -> Range<Int>? {
        guard quantity.unit == .percent, namesShare(view.tokens[noun.upperBound - 1]),
            view.token(quantity.end + 1)?.is(.of) ?? false
        else { return nil }
        return phrases.nounPhrase(from: quantity.end + 2, reach: .modifiers)
    }

    /// "A large proportion of the emissions from heating (91%) comes": all that the share is said of.
    private func shareOfWhole(before open: Int, _ quantity: QuantityMention) -> Range<Int>? {
        guard quantity.unit == .percent, let run = phrases.subject(before: open),
            let of = run.first(where: { view.tokens[$0].is(.of) }), of > run.lowerBound,
            namesShare(view.tokens[of - 1])
        else { return nil }
        return run
    }

    private func namesShare(_ token: Token) -> Bool {
        token.isOne(of: .share, .proportion, .percentage, .majority)
    }

    /// "37 of 52 milestones were reached on time (71%)": what two counts come to.
    private func countedShare(_ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, case .exact(let share) = quantity.value, let whole = statements.last,
            let part = statements.dropLast().last, part.unit == .count, whole.unit == .count,
            case .exact(let some) = view.quantities[part.mention].value,
            case .exact(let all) = view.quantities[whole.mention].value, some < all
        else { return nil }
        // A share in whole percent, and what binary digits leave of a half.
        return abs(some / all * 100 - share) <= 0.51 ? part : nil
    }

    /// "is owned by the city (50%)": the verb that names who does it.
    private func passive(before start: Int) -> Int? {
        var by = start - 1
        while view.token(by)?.part == .determiner { by -= 1 }
        guard view.token(by)?.is(.by) ?? false, view.token(by - 1)?.part == .participle else { return nil }
        return by - 1
    }

    /// ": Good (0 to 40), Fair (41 to 90)": a class of its own, by a capital.
    private func isClassNamed(_ place: Int) -> Bool {
        guard view.tokens[place].part == .adjective, view.tokens[place].isCapitalised,
            let before = view.token(place - 1)
        else { return false }
        return before.kind == .colon || before.kind == .comma || before.part == .conjunction
    }

    /// Where the noun before a place starts, with what it leads to: "access to clean water", "power for lighting".
    func startOfNoun(before end: Int) -> Int {
        var start = end
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        while start > 1, start < end, view.tokens[start - 1].isOne(of: .to, .for),
            view.tokens[start - 2].part == .noun
        {
            start -= 2
            while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        }
        return start
    }

    /// "in three classes: Good (0 to 40)", "followed by cars (4%)": the noun opens anew.
    private func isNamedAnew(_ start: Int, _ last: Statement) -> Bool {
        guard view.quantities[last.mention].end < start else { return false }
        var before = start - 1
        while view.token(before)?.part == .determiner { before -= 1 }
        return view.token(before)?.kind == .colon
            || view.token(before)?.is(.by) ?? false && view.token(before - 1)?.is(.followed) ?? false
    }

    /// "above the national rate (7%)": of what was measured before.
    private func rateElsewhere(_ run: Range<Int>) -> Phrase? {
        guard view.tokens[run.upperBound - 1].isOne(of: .rate, .rates, .average, .level),
            view.tokens[run].dropLast().allSatisfy({ $0.part == .adjective }), run.count > 1
        else { return nil }
        return antecedent()
    }

    /// "Transport is the largest source (43%)"
    private func copula(before place: Int) -> Int? {
        governingVerbBefore(place).flatMap { view.tokens[$0].part == .be ? $0 : nil }
    }

    /// ")", "in total)", "in all)".
    private func closesBracket(_ quantity: QuantityMention) -> Bool {
        var at = quantity.end
        if view.token(at)?.is(.in) ?? false, view.token(at + 1)?.isOne(of: .total, .all) ?? false { at += 2 }
        return view.token(at)?.kind == .closeParenthesis
    }

    /// "thefts (down 12%), assaults (up 4%)": what moved stands before the bracket.
    func movedInBrackets(_ head: Int) -> Range<Int>? {
        guard view.tokens[head].isOne(of: .up, .down), view.token(head - 1)?.kind == .openParenthesis else {
            return nil
        }
        let open = head - 1
        var start = open
        while start > 0, open - start < 10, !view.isQuantity(start - 1),
            view.tokens[start - 1].isNominal || view.tokens[start - 1].isOne(of: .of, .in, .on, .for, .by)
                || view.tokens[start - 1].part == .determiner || view.tokens[start - 1].part == .gerund
        { start -= 1 }
        return phrases.trimmed(start..<open)
    }

    /// "coal reached 3 billion tons; crude oil, 200 million tons": a comma stands for the verb of the clause before.
    func gappedItem(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let comma = quantity.first - 1
        guard let last = statements.last, last.unit == quantity.unit, view.token(comma)?.kind == .comma
        else { return nil }
        var start = comma
        while start > 0, comma - start < 12, !view.isQuantity(start - 1),
            view.tokens[start - 1].isNominal || view.tokens[start - 1].part == .determiner
                || view.tokens[start - 1].part == .possessive || view.tokens[start - 1].part == .conjunction
                || view.tokens[start - 1].isOne(of: .of, .in, .for)
        { start -= 1 }
        guard view.token(start - 1)?.kind == .semicolon, let run = phrases.trimmed(start..<comma),
            isNounLike(run)
        else { return nil }
        var statement = make(
            index, last.form, Phrase(run: run), rule: "noun-before-value", formRule: "form-of-stated",
            nature: last.nature)
        (statement.tense, statement.role) = (last.tense, last.role == .baseline ? nil : last.role)
        return statement
    }

    /// "contributed 1.8 million, nearly double the 0.9 million of 2022": the same measure as it was.
    func multipliedStated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        var at = quantity.first - 1
        while view.token(at)?.part == .determiner { at -= 1 }
        guard at < quantity.first - 1, let multiple = view.token(at), multiple.has(.multiplying),
            let last = statements.last, last.unit == quantity.unit, quantity.unit != .count
        else { return nil }
        return compared(index, with: last, as: .baseline)
    }
}
