/// Rules for values that are reached or passed: "increased from 5 to 7", "passed the 5 million mark".
extension EnglishStatementReader {
    /// "increased from X to Y", "raise X to Y", "to Y from X".
    func reached(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        if let equal = equalToStated(index, quantity, governor) { return equal }
        if let moved = movedFrom(index, quantity, governor) { return moved }
        let isFrom = governor.link == .from
        guard let verb = governor.verb, !isFrom || !isBehindUp(governor, quantity) else {
            return pairWithoutVerb(index, quantity, governor)
        }
        if !isFrom, answers(verb, governor), let part = leading(index, quantity) { return part }
        if isFrom, isSource(quantity, verb) { return nil }
        let gapped = gappedThing(governor, verb)
        let paired = gapped == nil && !isFrom ? pairedFrom(governor) : nil
        guard
            var found = changedBefore(governor.place).map({ Phrase(run: $0) }) ?? gapped ?? paired
                ?? shareOfFew(quantity) ?? objectBehind(quantity, governor, verb)
                ?? objectOrSubject(governor, verb)
        else { return nil }
        if isBareMeasure(found), let named = raisedBefore(verb) ?? antecedent() { found = named }
        if isPlaceBehind(found, quantity), let stated = antecedent() { found = stated }
        let isGrowth =
            quantity.unit == .percent && isGrowthPhrase(found)
            || isPairOfGrowth(quantity, verb)
        var statement = make(
            index, isGrowth ? .growth : formOfUnit(quantity), found,
            rule: isFrom ? "from-value" : (governor.object == nil ? "subject-to-value" : "object-to-value"),
            formRule: "value-reached", verb: verb, nature: .stock)
        if isFrom { statement.role = .baseline }
        return statement
    }

    /// "Norham raised coverage to 81% and Suderham to 73%": another place, and the same measure.
    private func isPlaceBehind(_ phrase: Phrase, _ quantity: QuantityMention) -> Bool {
        guard let run = phrase.run, let last = statements.last, last.formRule == "value-reached",
            last.unit == quantity.unit, view.token(run.lowerBound - 1)?.part == .conjunction,
            run.lowerBound >= view.quantities[last.mention].end
        else { return false }
        return view.tokens[run].allSatisfy { $0.isCapitalised && !$0.shape.contains(.allCapitals) }
    }

    /// ", up from 62% now": of what was stated before the comma, whatever its verb.
    private func isBehindUp(_ governor: EnglishGovernor, _ quantity: QuantityMention) -> Bool {
        view.token(governor.place - 1)?.isOne(of: .up, .down) ?? false
            && view.token(governor.place - 2)?.kind == .comma && statements.last?.unit == quantity.unit
            && (antecedentInReach(of: quantity) ?? openingCount(before: governor.place)) != nil
    }

    /// "1,200 people took part in the trial, up from 300": the count that its sentence opens with.
    private func openingCount(before place: Int) -> (phrase: Phrase, verb: Int?)? {
        guard let last = statements.last, statements.count == 1, last.rule == "counted-noun",
            case let end = view.quantities[last.mention].end, place - end <= 16,
            governingVerbBefore(view.quantities[last.mention].first) == nil,
            !view.tokens[end..<place].contains(where: { $0.kind == .semicolon || $0.part == .relative })
        else { return nil }
        return (Phrase(text: last.indicator, range: last.indicatorRange), nil)
    }

    /// "responded to 93% of calls": whom, and not how much.
    private func answers(_ verb: Int, _ governor: EnglishGovernor) -> Bool {
        governor.object == nil && verb + 1 == governor.place
            && Self.answering.contains(view.tokens[verb].range, of: view.text)
    }

    private static let answering = WordSet(
        "respond responds responded responding reply replies replied attend attends attended attending refer refers"
    )

    /// "has seen a slow decline from 54% to 24%", "began its decline from 54%", ", an increase from 48% in 2010":
    /// where what was told of stood, and not by how much it changed.
    private func movedFrom(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard governor.link == .from, let change = view.token(governor.place - 1), change.part == .noun,
            change.has(.changing), !change.is(.growth), change.has([.rising, .falling])
        else { return nil }
        var start = governor.place - 1
        while let word = view.token(start - 1), word.part == .adjective { start -= 1 }
        guard let article = view.token(start - 1), article.isOne(of: .a, .an, .its, .their) else {
            return nil
        }
        if view.token(start - 2)?.kind == .comma {
            guard let last = statements.last, last.unit == quantity.unit else { return nil }
            return moved(index, Phrase(text: last.indicator, range: last.indicatorRange), verb: nil)
        }
        guard let verb = governingVerbBefore(start - 1), verb == start - 2, !view.tokens[verb].has(.changing),
            let subject = subject(of: verb)
        else { return nil }
        return moved(index, subject, verb: verb)
    }

    private func moved(_ index: Int, _ phrase: Phrase, verb: Int?) -> Statement {
        var statement = make(
            index, .level, phrase, rule: "from-value", formRule: "value-reached", verb: verb, nature: .stock)
        statement.role = .baseline
        return statement
    }

    /// "raise growth to 7% from 4%": the other value of the pair is a rate of growth.
    private func isPairOfGrowth(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        guard quantity.unit == .percent, let last = statements.last, last.unit == .percent,
            last.form == .growth, last.formRule == "value-reached"
        else { return false }
        return verb.map { sharesVerb(last, $0) } ?? true
    }

    /// "fell from a peak of 80 tons", "up from its low of 5%": how high or low a value stood, between "from" and the value.
    func startOfExtreme(before quantity: QuantityMention) -> Int? {
        guard view.token(quantity.first - 1)?.is(.of) ?? false,
            view.token(quantity.first - 2)?.isOne(of: .peak, .trough, .bottom, .high, .low) ?? false
        else { return nil }
        let from = (quantity.first - 7..<quantity.first - 2).last { view.token($0)?.is(.from) ?? false }
        guard let from, from > 0,
            view.tokens[from + 1..<quantity.first - 2].allSatisfy({
                $0.isNominal || $0.part == .determiner || $0.kind == .hyphen
            })
        else { return nil }
        return from + 1
    }

    /// ", equivalent to 24% of the budget": the value before in other words.
    private func equalToStated(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard let equal = view.token(governor.place - 1), equal.isOne(of: .equivalent, .equal),
            let joint = view.token(governor.place - 2), joint.kind == .comma || joint.part == .conjunction,
            let last = statements.last
        else { return nil }
        var statement = make(
            index, .level,
            Phrase(text: last.indicator + (shareBehind(quantity) ?? ""), range: last.indicatorRange),
            rule: "equal-to-stated", formRule: "value-reached", nature: last.nature)
        statement.tense = last.tense
        return statement
    }

    /// "A rose from 5 to 7, B from 2 to 3": what stands between the values, or what the last value is of.
    private func gappedThing(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        if let gapped = governor.object.flatMap(gappedObject) { return resolved(gapped) }
        guard governor.link == .from || view.isQuantity(max(governor.place - 1, 0)),
            let last = statements.last, sharesVerb(last, verb)
        else { return nil }
        return Phrase(text: last.indicator, range: last.indicatorRange)
    }

    /// What the unit says of the form, where no word says that something grew.
    private func formOfUnit(_ quantity: QuantityMention) -> Form {
        quantity.unit == .times ? .multiple : quantity.unit == .ratio ? .ratio : .level
    }

    /// "proposing more funds for supplies, raising the total from 5 to 8": what the clause before the gerund is about.
    private func raisedBefore(_ verb: Int) -> Phrase? {
        guard statements.isEmpty, view.tokens[verb].part == .gerund, let mark = view.token(verb - 1),
            mark.kind == .comma || mark.kind == .dash, let main = governingVerbBefore(verb - 1)
        else { return nil }
        var at = verb - 2
        while at > main, view.tokens[at].part != .base, view.tokens[at].part != .infinitiveMarker { at -= 1 }
        let opener = at > main ? governingVerbBefore(at) ?? main : main
        guard let object = phrases.nounPhrase(from: opener + 1, reach: .modifiers), isNounLike(object) else {
            return nil
        }
        return resolved(object)
    }

    /// "We have raised to 40,000 the sum that families may keep": a long object stands behind the value.
    private func objectBehind(_ quantity: QuantityMention, _ governor: EnglishGovernor, _ verb: Int)
        -> Phrase?
    {
        guard governor.object == nil, view.tokens[verb].has(.changing),
            let article = view.token(quantity.end), article.isOne(of: .the, .its, .our, .their),
            let run = phrases.nounPhrase(from: quantity.end), !namesTime(run), isNounLike(run)
        else { return nil }
        return Phrase(run: run)
    }

    /// "This came to one in eight people living in poverty": who they are stands behind.
    private func shareOfFew(_ quantity: QuantityMention) -> Phrase? {
        guard quantity.unit == .percent, view.tokens[quantity.tokens].contains(where: { $0.is(.in) }),
            let run = phrases.nounPhrase(from: quantity.end)
        else { return nil }
        return Phrase(run: run, behind: " " + (state(run.upperBound) ?? ""))
    }

    /// "the area from 15 ha in 1949 to 68 ha": the second value of a pair whose first one has its own words.
    private func pairedFrom(_ governor: EnglishGovernor) -> Phrase? {
        guard let last = statements.last, last.rule == "from-value" else { return nil }
        let between =
            view.quantities[last.mention].end..<max(governor.place, view.quantities[last.mention].end)
        guard !view.tokens[between].contains(where: { $0.kind == .comma || $0.part == .conjunction }) else {
            return nil
        }
        return Phrase(text: last.indicator, range: last.indicatorRange)
    }

    /// "comes from six sources", "removed weeds from 80 ha": where from, and no value that something rose or fell from.
    private func isSource(_ quantity: QuantityMention, _ verb: Int) -> Bool {
        let comes = view.tokens[verb].isOne(of: .come, .comes, .came)
        guard comes || !view.tokens[verb].has([.changing, .reaching, .keeping, .multiplying, .ranking])
        else { return false }
        // "guests from 40 states going to the island": the "to" is of another verb.
        let ahead = view.tokens[quantity.end...].prefix(8).prefix { !$0.isVerb }
        return !ahead.contains { $0.part == .infinitiveMarker || $0.is(.to) }
            && (countedNoun(quantity) != nil || view.token(quantity.end)?.is(.of) ?? false)
    }

    /// "passed the 12-million mark", "jumped over the 5,000 yuan mark": a value that was passed, or just reached.
    func passedMark(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let at = view.token(quantity.end)?.kind == .hyphen ? quantity.end + 1 : quantity.end
        guard view.token(at)?.isOne(of: .mark, .threshold, .milestone, .marks, .barrier, .barriers) ?? false,
            let verb = governingVerbBefore(quantity.first)
        else { return nil }
        // ", exceeding the 5 billion yuan mark": the comparator is the verb, and the subject was stated.
        if let way = view.token(quantity.comparatorTokens.lowerBound), way.has(.exceeding),
            way.part == .gerund, let stated = antecedentInReach(of: quantity)
        {
            return make(
                index, .level, stated.phrase, rule: "subject-of-mark", formRule: "value-reached",
                verb: stated.verb, nature: .stock)
        }
        guard quantity.first - verb <= 4, view.tokens[verb].part != .be, var subject = subject(of: verb)
        else { return nil }
        if isBareMeasure(subject), let stated = antecedent() { subject = stated }
        var statement = make(
            index, .level, subject, rule: "subject-of-mark", formRule: "value-reached", verb: verb,
            nature: .stock)
        let isJust = view.tokens[verb].has(.reaching) && !view.tokens[verb].has(.exceeding)
        if statement.comparator == .equal, !isJust { statement.comparator = .above }
        return statement
    }

    func sharesVerb(_ last: Statement, _ verb: Int) -> Bool {
        view.quantities[last.mention].first > verb
    }

    /// "farming from 3 to 4 and fishing from 5 to 6": a new thing behind "and" and the last value.
    private func namedAnew(before from: Int) -> Phrase? {
        guard let last = statements.last,
            last.rule == "to-value" || last.rule == "object-to-value" || last.rule == "subject-to-value",
            view.token(from)?.is(.from) ?? false,
            let joint = view.token(view.quantities[last.mention].end),
            joint.part == .conjunction || joint.kind == .comma,
            let run = phrases.trimmed(view.quantities[last.mention].end..<from), isNounLike(run),
            !namesTime(run),
            run.allSatisfy(isInsideHeadPhrase)
        else { return nil }
        return resolved(run)
    }

    /// "5.8% from 5.2%", "up to 5 from 3".
    func pairWithoutVerb(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement?
    {
        if let gapped = gappedPair(index, quantity, governor) { return gapped }
        let isFrom = governor.link == .from
        let opening = isFrom && isBehindUp(governor, quantity) ? openingCount(before: governor.place) : nil
        guard let last = antecedentInReach(of: quantity) ?? opening else { return nil }
        let own = isFrom ? namedAnew(before: quantity.first - 1) : nil
        var statement = make(
            index, isPairOfGrowth(quantity, nil) ? .growth : .level, own ?? last.phrase,
            rule: isFrom ? "from-value" : "to-value", formRule: "value-reached",
            verb: last.verb, nature: .stock)
        if isFrom { statement.role = .baseline }
        return statement
    }
}
