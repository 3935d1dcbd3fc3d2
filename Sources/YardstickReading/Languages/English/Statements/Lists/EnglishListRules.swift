/// Rules for values that stand in a list or go on about a value before: "3 million in schools and 2 million in roads".
extension EnglishStatementReader {
    /// Behind a comma or "and": one more value of the same thing, or a new clause.
    func coordinated(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let share = restatedShare(index, quantity) ?? shareOfOther(index, quantity)
            ?? sharedVerb(index, quantity)
            ?? bracketedShare(index, quantity)
        {
            return share
        }
        if let part = ofThisAmount(index, quantity) { return part }
        if let whole = leading(index, quantity) ?? purpose(index, quantity) { return whole }
        if statements.isEmpty, let done = doneWith(index, quantity) { return done }
        if let last = statements.last, let item = bracketed(index, quantity, last) { return item }
        if let item = gappedItem(index, quantity) ?? valueInBrackets(index, quantity) { return item }
        if let meant = amountThatIs(index, quantity) { return meant }
        // "1.3 billion for 3,041 homes and 176 million (26%) for clinics"
        if let money = statements.last(where: { isSumBeside(quantity, $0) }),
            view.token(pastBracketed(quantity.end))?.isOne(of: .for, .as, .towards, .toward) ?? false,
            let item = parallel(index, quantity, money)
        {
            return item
        }
        guard let last = statements.last, let reach = antecedentInReach(of: quantity) else {
            if statements.isEmpty, let done = doneWith(index, quantity) { return done }
            return fallback(index, quantity, governor)
        }
        if let parallel = parallel(index, quantity, last) { return parallel }
        let form = formInList(quantity, last)
        var statement = make(
            index, form, perUnit(quantity, of: last) ?? reach.phrase, rule: "apposition",
            formRule: "form-of-stated", verb: reach.verb,
            nature: last.nature)
        statement.tense = last.tense
        // "at 0.9%, far below the 3% that is held for healthy"
        if statement.role != .reference || last.role != nil {
            statement.role = last.role == .baseline && !isTimedBefore(quantity, last) ? nil : last.role
        }
        return statement
    }

    /// "down from 5 in 2019 and 9 in 2018": one more of the values from which it came.
    private func isTimedBefore(_ quantity: QuantityMention, _ last: Statement) -> Bool {
        last.rule == "from-value" && last.unit == quantity.unit
            && view.token(quantity.first - 1)?.part == .conjunction
            && view.periods.contains { (quantity.end...quantity.end + 1).contains($0.tokens.lowerBound) }
    }

    /// "stood at 143,700, or 349 per 1,000 inhabitants": the same measure for each of so many.
    private func perUnit(_ quantity: QuantityMention, of last: Statement) -> Phrase? {
        guard quantity.unit == .count, view.token(quantity.end)?.is(.per) ?? false else { return nil }
        let end = overPer(quantity.end)
        guard end > quantity.end else { return nil }
        return Phrase(
            text: last.indicator + " " + view.words(quantity.end..<end), range: last.indicatorRange)
    }

    /// "47 million was for roads and 21 million (30%) was for schools": each amount says what it is for.
    private func amountThatIs(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let be = pastBracketed(quantity.end)
        guard quantity.unit != .percent, view.token(quantity.first - 1)?.part == .conjunction,
            view.token(be)?.part == .be, view.token(be + 1)?.is(.for) ?? false,
            let run = phrases.nounPhrase(from: be + 2, reach: .modifiers), !namesTime(run)
        else { return nil }
        return make(index, .level, Phrase(run: run), rule: "amount-of", verb: be, nature: .flow)
    }

    /// "Of this amount, 13 million was from the state budget": a part of what the sentence before stated.
    func ofThisAmount(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit != .count, statements.isEmpty, let of = view.tokens.first, of.is(.of),
            let this = view.token(1), this.isOne(of: .this, .these, .that, .the),
            view.token(quantity.first - 1)?.kind == .comma, quantity.first <= 5,
            view.token(quantity.end)?.is(.of) != true, let earlier = view.carried
        else { return nil }
        let behindAmount = pastBracketed(quantity.end)
        let be = view.token(behindAmount).flatMap {
            $0.part == .be || $0.part == .finite ? behindAmount : nil
        }
        let behind = be.flatMap { predicateBehind($0) } ?? ""
        var statement = make(
            index, .level, Phrase(text: earlier.words + behind, range: earlier.range),
            rule: "part-of-earlier",
            verb: be, nature: .flow)
        statement.followsEarlier = true
        return statement
    }

    /// "was from the state budget", "was used for roads", "went to schools".
    private func predicateBehind(_ verb: Int) -> String? {
        var at = verb + 1
        if view.token(at)?.part == .participle { at += 1 }
        guard let link = view.token(at), link.part == .preposition,
            let run = phrases.nounPhrase(from: at + 1, reach: .modifiers), !namesTime(run)
        else { return nil }
        return " " + view.words(at..<run.upperBound)
    }

    /// "A and B accounted for 41% and 50% of output": a second share under one verb.
    private func sharedVerb(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, let last = statements.last, last.unit == .percent,
            last.rule == "share-of-whole" || last.rule == "apposition",
            statements.contains(where: { $0.rule == "share-of-whole" }),
            let joint = view.token(quantity.first - 1), joint.is(.and) || joint.kind == .comma,
            view.quantities[last.mention].end == quantity.first - 1
        else { return nil }
        var statement = make(
            index, .level, Phrase(text: last.indicator, range: last.indicatorRange), rule: "apposition",
            formRule: "form-of-stated", nature: last.nature)
        statement.tense = last.tense
        return statement
    }

    /// "make up 29% of our workforce and 22% of managers": the same as a share of another whole.
    private func shareOfOther(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let last = statements.last, last.rule == "share-of-whole", quantity.unit == .percent,
            let joint = view.token(quantity.first - 1), joint.is(.and) || joint.kind == .comma,
            case let between = view.quantities[last.mention].end..<quantity.first - 1, !between.isEmpty,
            view.tokens[between].allSatisfy({ !$0.isVerb && $0.part != .mark }),
            let whole = shareBehind(quantity), EnglishIndicator.holds(" \(Self.shareOf) ", in: last.indicator)
        else { return nil }
        let sharer = EnglishIndicator.head(of: last.indicator, before: Self.shareOf)
        var statement = make(
            index, .level, Phrase(text: sharer + whole, range: last.indicatorRange), rule: "share-of-whole",
            formRule: "share-verb", nature: .stock)
        (statement.tense, statement.role) = (last.tense, last.role)
        return statement
    }

    /// "12,000 trees, or 60% of its goal", "66 billion yuan, 101% of the budget": the value before as a share of a
    /// whole.
    private func restatedShare(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit == .percent, let last = statements.last, last.unit != .percent,
            let whole = shareBehind(quantity), antecedentInReach(of: quantity) != nil,
            view.token(quantity.first - 1)?.is(.or) ?? false || isShareOfPlan(quantity)
                || isBehindSum(quantity, last)
                || isBracketed(quantity, behind: last)
        else { return nil }
        let isTwice = last.indicator.hasSuffix(whole)
        var statement = make(
            index, .level,
            Phrase(text: isTwice ? last.indicator : last.indicator + whole, range: last.indicatorRange),
            rule: "share-of-stated", formRule: "share-verb", nature: last.nature)
        statement.tense = last.tense
        statement.role = last.role
        return statement
    }

    /// "a surplus of 136 million (4.2% of GDP)": in brackets right behind an amount.
    private func isBracketed(_ quantity: QuantityMention, behind last: Statement) -> Bool {
        view.token(quantity.first - 1)?.kind == .openParenthesis && last.unit != .count
            && view.quantities[last.mention].end >= quantity.first - 2
    }

    /// "access to clean water (48% of the isle)": a share in brackets is of what stands before them.
    private func bracketedShare(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let open = quantity.first - 1
        guard quantity.unit == .percent, view.token(open)?.kind == .openParenthesis, open > 0,
            !view.isQuantity(open - 1), view.tokens[open - 1].part == .noun,
            let whole = shareBehind(quantity),
            let close = phrases.nounPhrase(from: quantity.end + 1)?.upperBound,
            view.token(close)?.kind == .closeParenthesis,
            case let start = startOfNoun(before: open), let run = phrases.trimmed(start..<open),
            isNounLike(run),
            !namesTime(run), !view.holdsQuantity(run)
        else { return nil }
        return make(
            index, .level, Phrase(run: run, behind: whole), rule: "value-in-brackets",
            verb: verbBehind(close + 1) ?? governingVerbBefore(start),
            nature: .stock)
    }

    /// "Savings of 21 million were made, 88% of plan"
    private func isShareOfPlan(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.kind == .comma, let whole = view.token(quantity.end + 1) else {
            return false
        }
        return whole.is(.plan) || whole.isBudget || Self.isGoal(whole)
    }

    /// Right behind a sum and a comma, and no subject of a verb to come.
    private func isBehindSum(_ quantity: QuantityMention, _ last: Statement) -> Bool {
        guard last.form == .level, last.unit.dimension == .money,
            view.quantities[last.mention].end == quantity.first - 1,
            view.token(quantity.first - 1)?.kind == .comma,
            let whole = phrases.nounPhrase(from: quantity.end + 1)
        else { return false }
        return
            !(view.token(whole.upperBound).map { $0.isVerb || $0.part == .be || $0.part == .modal } ?? false)
    }

    /// "5, 6 and 7 percent" share a form; "an increase of 5 billion yuan, or 7%" says one change twice.
    private func formInList(_ quantity: QuantityMention, _ last: Statement) -> Form {
        if quantity.unit == last.unit { return last.form }
        return isOther(quantity, last) ? .ofChange(in: quantity.unit) : .level
    }

    /// "grew by 7%, including 9% for services", "44 billion yuan, 2 billion for research": a part of what was stated.
    func purpose(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let last = statements.last, last.unit == quantity.unit, quantity.unit != .count,
            quantity.unit.dimension != .time, let link = view.token(quantity.end), !isComparedWith(quantity)
        else { return nil }
        let isMoney = quantity.unit.dimension == .money
        guard
            link.is(.for) || isParallelPart(quantity, last)
                || last.form != .level && quantity.unit == .percent && link.isOne(of: .in, .of)
                    && view.token(quantity.first - 1)?.is(.including) ?? false
                || isMoney && (link.isOne(of: .in, .from, .on) || link.part == .infinitiveMarker)
        else { return nil }
        let start = quantity.end + 1
        let isDeed =
            view.token(start).map { $0.part == .gerund || $0.part == .base } ?? false
            && view.token(start + 1).map { $0.part != .conjunction && $0.part != .mark } ?? false
        let named = phrases.nounPhrase(from: isDeed ? start + 1 : start)
        guard let run = named ?? (isMoney ? clauseRest(start) : nil),
            !namesTime(start..<run.upperBound), !namesTime(run),
            run.count > 1 || !view.tokens[run.lowerBound].has(.ordinal)
        else { return nil }
        let thing = upToRest(run)
        var statement = make(
            index, last.form, Phrase(run: isDeed ? start..<thing.upperBound : thing),
            rule: "part-behind-amount",
            formRule: "form-of-stated", nature: last.nature)
        statement.tense = last.tense
        // "against 5 million in the budget estimates": its own words tell more than those of the amount before.
        if statement.role != .baseline && statement.role != .reference {
            statement.role = last.role == .baseline ? nil : last.role
        }
        return statement
    }

    /// "schools and the remainder": up to what is left over.
    private func upToRest(_ run: Range<Int>) -> Range<Int> {
        guard let rest = run.last(where: { view.tokens[$0].isOne(of: .rest, .remainder) }),
            let joint = run.prefix(upTo: rest).last(where: { view.tokens[$0].is(.and) }), rest - joint <= 2,
            joint > run.lowerBound
        else { return run }
        return run.lowerBound..<joint
    }

    /// "3% growth in dairy, 7% in poultry": the values share a preposition that leads to what each is of.
    private func isParallelPart(_ quantity: QuantityMention, _ last: Statement) -> Bool {
        guard last.form != .level, let link = view.token(quantity.end), link.isOne(of: .in, .for, .among)
        else { return false }
        var behind = pastManner(view.quantities[last.mention].end)
        if let noun = view.token(behind), noun.has(.changing), noun.part == .noun { behind += 1 }
        guard behind < quantity.first, let earlier = view.token(behind) else { return false }
        return earlier.word == link.word
    }

    /// "them to invest abroad": the words up to the next comma.
    private func clauseRest(_ start: Int) -> Range<Int>? {
        var end = start
        while let token = view.token(end), token.part != .mark, !view.isQuantity(end), end - start < 12 {
            end += 1
        }
        return end > start ? start..<end : nil
    }

    /// "cut emissions by 40% or 900 tonnes": the same change in another unit.
    private func isOther(_ quantity: QuantityMention, _ last: Statement) -> Bool {
        (last.form == .growth || last.form == .change) && quantity.unit != .count
            && (view.token(quantity.first - 1)?.is(.or) ?? false
                || last.formRule == "verb-of-change" && view.token(quantity.first - 1)?.is(.and) ?? false)
    }

    /// "quarries (17%), water supply (16%) and trade (14%)": each value stands in brackets behind its own item.
    private func bracketed(_ index: Int, _ quantity: QuantityMention, _ last: Statement) -> Statement? {
        let open = quantity.first - 1
        let earlier = view.quantities[last.mention]
        guard view.token(open)?.kind == .openParenthesis, view.token(quantity.end)?.kind == .closeParenthesis,
            view.token(earlier.end)?.kind == .closeParenthesis, last.unit == quantity.unit,
            let joint = view.token(earlier.end + 1), joint.kind == .comma || joint.part == .conjunction,
            let run = phrases.trimmed(pastFollowed(earlier.end + 2)..<open), isNounLike(run)
        else { return nil }
        var statement = make(
            index, last.form, Phrase(run: run), rule: "bracketed-item", formRule: "form-of-stated",
            nature: last.nature)
        (statement.tense, statement.isState) = (last.tense, last.isState)
        return statement
    }

    /// Past "followed by".
    private func pastFollowed(_ start: Int) -> Int {
        view.token(start)?.is(.followed) ?? false && view.token(start + 1)?.is(.by) ?? false
            ? start + 2 : start
    }

    /// "invested 3 million in schools and 2 million in roads": each amount says itself what it is for.
    private func parallel(_ index: Int, _ quantity: QuantityMention, _ last: Statement) -> Statement? {
        let isChange =
            (last.rule == "change-in" || last.rule == "verb-with-amount" && last.form == .growth)
            && quantity.unit == last.unit && quantity.unit == .percent
        guard isSumBeside(quantity, last) || isChange,
            case let end = pastBracketed(quantity.end), let next = view.token(end),
            next.isOne(of: .in, .for, .from, .on, .to, .towards, .toward, .as, .of),
            let run = phrases.nounPhrase(from: end + 1, reach: .modifiers), !namesTime(run)
        else { return nil }
        var statement = make(
            index, last.form, Phrase(run: run), rule: "verb-with-amount", formRule: "form-of-stated",
            verb: governingVerbBefore(quantity.first), nature: last.nature)
        if statement.tense == .none { statement.tense = last.tense }
        return statement
    }

    /// Two sums of money, or two of millions, as a text writes that says once what currency it is in.
    private func isSumBeside(_ quantity: QuantityMention, _ last: Statement) -> Bool {
        if quantity.unit.dimension == .money { return last.unit.dimension == .money }
        return quantity.unit == .count && last.unit == .count && quantity.numeral.magnitude > 0
            && view.quantities[last.mention].numeral.magnitude > 0
    }

    /// "with a cure rate of Q" is a noun; "in Q", "for Q" without a noun leans on the verb's object or subject.
    func behindPreposition(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        if let share = restatedShare(index, quantity) { return share }
        if let gapped = gappedShare(index, quantity, governor) { return gapped }
        if let share = shareWhere(index, quantity, governor) { return share }
        if let whole = leading(index, quantity) ?? purpose(index, quantity) { return whole }
        // "projects worth over 5 million"
        if view.tokens[governor.place].is(.worth), quantity.unit.dimension == .money {
            var start = governor.place
            while start > 0, view.tokens[start - 1].isNominal { start -= 1 }
            if let run = phrases.trimmed(start..<governor.place) {
                return make(
                    index, .level, Phrase(run: run), rule: "noun-of-value",
                    verb: governingVerbBefore(start), nature: .stock)
            }
        }
        return fallback(index, quantity, governor)
    }

    /// "Help was required in 72% of calls": the share of calls where that was so.
    private func shareWhere(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        let verb = governor.place - 1
        guard quantity.unit == .percent, view.tokens[governor.place].isOne(of: .in, .on, .at), verb > 0,
            view.tokens[verb].part == .participle, isClauseVerb(verb),
            view.token(quantity.end)?.is(.of) ?? false,
            let whole = phrases.nounPhrase(from: pastAll(quantity.end + 1)), let run = subject(of: verb)?.run
        else { return nil }
        let words = " " + view.words(verb..<governor.place + 1) + " " + view.words(whole)
        return make(
            index, .level, Phrase(run: run, behind: words), rule: "share-where", verb: verb, nature: .stock)
    }

    private func pastAll(_ start: Int) -> Int { view.token(start)?.is(.all) ?? false ? start + 1 : start }

    private static var shareOf: String { "as a share of" }

    /// "Q of the GDP" behind a share verb.
    func shareBehind(_ quantity: QuantityMention) -> String? {
        guard quantity.unit == .percent, let of = view.token(quantity.end), of.is(.of),
            let run = phrases.nounPhrase(from: quantity.end + 1)
        else { return nil }
        return " \(Self.shareOf) " + view.words(run) + thingsOfWhole(run).map { " " + $0 }.joined()
    }

    /// "of the total 3,100 digital payments", "of the total $5 million in grants": what the whole is an amount of stands
    /// behind it.
    private func thingsOfWhole(_ run: Range<Int>) -> [String] {
        guard view.tokens[run.upperBound - 1].isOne(of: .total, .overall, .annual),
            run.upperBound < view.tokens.count,
            view.isQuantity(run.upperBound)
        else { return [] }
        let amount = view.quantities[Int(view.quantityAt[run.upperBound])]
        let isLed = view.token(amount.end)?.isOne(of: .in, .of) ?? false
        guard amount.first == run.upperBound,
            let things = phrases.nounPhrase(from: isLed ? amount.end + 1 : amount.end), !namesTime(things)
        else { return [] }
        return [view.words(things)]
    }
}
