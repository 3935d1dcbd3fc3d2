/// Rules for ranks: "ranked second in the province", "entered the top 20".
extension EnglishStatementReader {
    /// "ranked second in the province", "rising from the sixth place", "entered the top 20", "the third largest".
    func rank(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard let comparator = rankComparator(quantity, governor) else { return nil }
        let verb = rankingVerb(quantity)
        let isFrom = governor.link == .from
        guard var ranked = whatRanks(quantity, verb, isFrom: isFrom) else { return nil }
        if isBareMeasure(ranked.phrase), let named = antecedent() { ranked.phrase = named }
        var statement = make(
            index, .rank, ranked.phrase, rule: ranked.rule, formRule: "rank-words", verb: verb,
            nature: .stock)
        statement.unit = .rank
        if let verb, isContinuing(verb) { statement.nature = .flow }
        statement.comparator = comparator
        statement.noun = nil
        if isFrom { statement.role = .baseline }
        return statement
    }

    private typealias Ranked = (phrase: Phrase, rule: RuleName)

    /// What has a place in the order: things that are named in it, what was stated, or the subject of the verb.
    private func whatRanks(_ quantity: QuantityMention, _ verb: Int?, isFrom: Bool) -> Ranked? {
        if let things = orderedThings(quantity) { return (things, "things-in-order") }
        if let measure = measureOfOrder(quantity) { return (Phrase(run: measure), "rank-in-assessment") }
        if let kind = kindRanked(quantity) { return (Phrase(run: kind), "kind-in-order") }
        if let verb, let stated = rankOfStated(quantity, verb, isFrom: isFrom) { return stated }
        let subject =
            listRankedOn(quantity) ?? verb.flatMap { subjectOrList(quantity, $0) } ?? subjectBefore(quantity)
        if let subject { return (subject, "subject-of-rank") }
        return thingsBehind(quantity).map { (Phrase(run: $0), "things-in-order") }
    }

    /// "The second largest port is Norhaven", "We are in the top 10 cities": what stands in the order, where nothing else
    /// says what it is about.
    private func thingsBehind(_ quantity: QuantityMention) -> Range<Int>? {
        if quantity.unit != .rank { return countedNoun(quantity) }
        var start = quantity.end
        while let token = view.token(start), token.kind == .hyphen || token.isSuperlative { start += 1 }
        guard start > quantity.end, let run = phrases.nounPhrase(from: start, reach: .head), isNounLike(run)
        else { return nil }
        return run
    }

    /// ", ranking third", "and again first", "from 31st to 26th in the list": the rank of what the clause before stated.
    private func rankOfStated(_ quantity: QuantityMention, _ verb: Int, isFrom: Bool) -> Ranked? {
        let isGerund = view.tokens[verb].part == .gerund
        guard isGerund || isFrom || isContinued(quantity, verb), let last = statements.last,
            !hasOwnSubject(verb) || view.quantities[last.mention].first > verb
        else { return nil }
        if let assessed = assessedBehind(isFrom ? pairedBehind(quantity) : quantity), assessed.count > 1 {
            return (Phrase(run: assessed), "rank-in-assessment")
        }
        let main = isGerund ? mainStatement ?? last : last
        return (Phrase(text: main.indicator, range: main.indicatorRange), "rank-of-stated")
    }

    /// "third on the list of ports"
    private func listRankedOn(_ quantity: QuantityMention) -> Phrase? {
        guard view.token(quantity.end)?.is(.on) ?? false else { return nil }
        return assessedBehind(quantity).map { Phrase(run: $0) }
    }

    /// The subject of the verb, or the list that it stands in where the subject is no more than a name: "We rank third in
    /// the index".
    private func subjectOrList(_ quantity: QuantityMention, _ verb: Int) -> Phrase? {
        let subject = subject(of: verb)
        guard let list = assessedBehind(quantity) else { return subject }
        let isMereName = subject?.run.map { isStandIn($0) || namesIndex(list) && isName($0) } ?? true
        return isMereName || speaksOfUs(verb) ? Phrase(run: list) : subject
    }

    private func isContinuing(_ verb: Int) -> Bool {
        view.tokens[EnglishVerbGroup(view, verb: verb).start].isOne(of: .continue, .continues, .continued)
    }

    /// "its top 10 industries", "the #1 producer of rice": what stands in the order, where nothing enters it.
    private func orderedThings(_ quantity: QuantityMention) -> Phrase? {
        guard quantity.unit == .count, let noun = countedNoun(quantity) else { return nil }
        let mark = quantity.first - 1
        guard isNumberSign(mark) || view.token(mark)?.is(.top) ?? false && !standsAmong(beforeTop(mark))
        else {
            return nil
        }
        return Phrase(run: phrases.nounPhrase(from: noun.lowerBound, reach: .of) ?? noun)
    }

    /// "#1"
    private func isNumberSign(_ place: Int) -> Bool {
        view.token(place).map { $0.kind == .other && view.text[Int($0.upper) - 1] == 0x23 } ?? false
    }

    /// What stands before "the national top", "China's top".
    private func beforeTop(_ top: Int) -> Int {
        var back = top - 1
        while let token = view.token(back),
            token.part == .determiner || token.part == .adverb || token.part == .adjective
        { back -= 1 }
        guard view.token(back)?.part == .possessive else { return back }
        back -= 1
        while let token = view.token(back), token.isNominal || token.part == .determiner { back -= 1 }
        return back
    }

    /// "from 31st to 26th in the list": the second place of the pair.
    private func pairedBehind(_ quantity: QuantityMention) -> QuantityMention {
        guard view.token(quantity.end)?.is(.to) ?? false, quantity.end + 1 < view.tokens.count,
            view.isQuantity(quantity.end + 1)
        else { return quantity }
        return view.quantities[Int(view.quantityAt[quantity.end + 1])]
    }

    /// "We rank": who stands in the order says nothing of what it is about.
    private func speaksOfUs(_ verb: Int) -> Bool {
        guard let before = view.token(EnglishVerbGroup(view, verb: verb).start - 1) else { return false }
        return before.is(.we)
    }

    /// "the city", "Northport University": who stands in the order of an index.
    private func isName(_ run: Range<Int>) -> Bool {
        run.count == 1 && view.tokens[run.lowerBound].has(.region)
            || view.tokens[run].allSatisfy { $0.isCapitalised && $0.part == .noun }
    }

    /// "we", "Northport": who stands in the order, and not what it is about.
    private func isStandIn(_ run: Range<Int>) -> Bool {
        run.count == 1
            && (view.tokens[run.lowerBound].part == .pronoun
                || view.tokens[run.lowerBound].isCapitalised && view.tokens[run.lowerBound].word == 0)
    }

    /// The comparator of a rank, or nothing where the quantity is no rank.
    private func rankComparator(_ quantity: QuantityMention, _ governor: EnglishGovernor) -> Comparator? {
        if quantity.unit == .rank {
            let next = view.token(quantity.end)
            return next?.isOne(of: .consecutive, .successive, .straight) ?? false || runUnit(quantity) != nil
                ? nil : .equal
        }
        guard quantity.unit == .count, case .exact(let value) = quantity.value, value >= 1, value <= 1000,
            value == value.rounded()
        else { return nil }
        if isNumberSign(quantity.first - 1) { return .equal }
        if isAmongBest(quantity) { return .atMost }
        if let top = view.token(quantity.first - 1), top.isOne(of: .top, .first) {
            let isPlace = view.token(quantity.end)?.isOne(of: .places) ?? false
            if top.is(.first) { return isPlace ? .atMost : nil }
            let lead = view.token(beforeTop(quantity.first - 1))
            let isOpen =
                (!top.isVerb || quantity.first == 1 || standsAmong(beforeTop(quantity.first - 1)))
                && lead?.is(.for) != true
            return isPlace || isOpen && view.token(quantity.first - 2)?.is(.all) != true ? .atMost : nil
        }
        guard let ranked = view.token(quantity.first - 1), ranked.has(.ranking), ranked.isVerb,
            countedNoun(quantity) == nil || ranked.isOne(of: .ranked, .ranks, .ranking, .rank)
        else { return nil }
        return quantity.comparator == .equal ? .equal : quantity.comparator
    }

    /// "among the best 10 cities", "one of the four fastest-growing states"
    private func isAmongBest(_ quantity: QuantityMention) -> Bool {
        if view.token(quantity.first - 1)?.is(.best) ?? false {
            return view.token(quantity.first - 2)?.is(.the) ?? false && standsAmong(quantity.first - 3)
        }
        return view.token(quantity.first - 1)?.is(.the) ?? false
            && view.token(quantity.first - 2)?.is(.of) ?? false
            && view.token(quantity.first - 3)?.is(.one) ?? false
            && view.token(quantity.end)?.isSuperlative ?? false
    }

    /// "entered the top 20", "was among the top three", "in the top 10".
    private func standsAmong(_ place: Int) -> Bool {
        guard let token = view.token(place) else { return false }
        return token.isVerb || token.part == .be || token.isOne(of: .in, .among, .into, .within)
    }

    private func rankingVerb(_ quantity: QuantityMention) -> Int? {
        var at = quantity.first - 1
        while at >= 0 {
            let token = view.tokens[at]
            if token.kind == .semicolon { return nil }
            if token.part == .finite || token.part == .base || token.part == .gerund
                || token.part == .participle || token.part == .be
            {
                return at
            }
            at -= 1
        }
        return nil
    }

    /// A second rank under one verb: "ranked 22nd in China and 3rd in Zhejiang".
    private func isContinued(_ quantity: QuantityMention, _ verb: Int) -> Bool {
        guard let last = statements.last else { return false }
        return view.quantities[last.mention].first > verb
    }

    /// "ranked third in the assessment of X": the assessment is what is measured.
    /// "GDP per capita": letters that stand for a measure, with more words behind them.
    private func opensWithLetters(_ run: Range<Int>) -> Bool {
        view.tokens[run.lowerBound].shape.contains(.allCapitals) && run.count > 1
            && !view.tokens[run.upperBound - 1].isCapitalised
    }

    private func assessedBehind(_ quantity: QuantityMention) -> Range<Int>? {
        var at = quantity.end
        // "the top 30 cities in overall strength"
        while let token = view.token(at),
            token.has(.region) || token.part == .adverb
                || token.isOne(of: .nationwide, .nationally, .globally, .worldwide, .statewide)
        { at += 1 }
        // "ranked third with 29 awards": the order is by what is counted.
        if view.token(at)?.is(.with) ?? false, at + 1 < view.tokens.count, view.isQuantity(at + 1) {
            return countedNoun(view.quantities[Int(view.quantityAt[at + 1])])
        }
        guard let place = view.token(at), place.part == .preposition,
            let run = phrases.nounPhrase(from: pastTime(at + 1))
        else { return nil }
        if !namesPlaces(run, behind: place),
            !view.tokens[run.lowerBound].isCapitalised || namesIndex(run) || opensWithLetters(run)
        {
            return run
        }
        // "third in the state in reading"
        guard let next = view.token(run.upperBound), next.isOne(of: .in, .for),
            let field = phrases.nounPhrase(from: run.upperBound + 1), !namesTime(field),
            !view.tokens[field.lowerBound].isCapitalised || namesIndex(field),
            !view.tokens[field].contains(where: { $0.has([.measureNoun, .changing]) }),
            !namesPlaces(field, behind: next)
        else { return nil }
        return field
    }

    /// Past the year of an assessment: "in the 2024 Nature Index".
    private func pastTime(_ start: Int) -> Int {
        let at = view.token(start)?.part == .determiner ? start + 1 : start
        return view.periods(touching: at..<at + 1).first?.tokens.upperBound ?? start
    }

    /// "Nature Index", "Global Competitiveness Report": a name whose last words say that it puts things in order.
    private func namesIndex(_ run: Range<Int>) -> Bool {
        view.tokens[run].contains {
            $0.isOne(of: .index, .ranking, .rankings, .survey, .league) || $0.is(.list)
        }
    }

    /// The last statement that no "after" or "with" makes a mere circumstance: "rose to 31 after 13 were added".
    private var mainStatement: Statement? {
        guard var place = statements.indices.last else { return nil }
        while place > 0 {
            let start = view.quantities[statements[place - 1].mention].end
            let end = view.quantities[statements[place].mention].first
            guard start < end,
                view.tokens[start..<end].contains(where: {
                    $0.isOne(of: .after, .with, .when, .since, .as)
                }), !view.tokens[start..<end].contains(where: { $0.kind == .comma || $0.kind == .semicolon })
            else { break }
            place -= 1
        }
        return statements[place]
    }

    /// "first among the districts of the province", "second in the major cities": the field, and not what is measured.
    private func namesPlaces(_ run: Range<Int>, behind preposition: Token) -> Bool {
        if namesIndex(run) { return false }
        if preposition.isOne(of: .among, .of) { return view.tokens[run.lowerBound].kind != .openQuote }
        let end = run.first {
            view.tokens[$0].part == .preposition || view.tokens[$0].kind == .openParenthesis
        }
        return view.tokens[(end ?? run.upperBound) - 1].has(.region)
    }

    func subjectBefore(_ quantity: QuantityMention) -> Phrase? {
        phrases.subject(before: quantity.first).flatMap(resolved) ?? antecedent()
    }

    /// Where the unit of "the fourth consecutive year", "the 12th year in a row", "the eighth consecutive annual rise"
    /// stands.
    private func runUnit(_ quantity: QuantityMention) -> Int? {
        let at = quantity.end
        if view.token(at)?.isOne(of: .consecutive, .successive, .straight) ?? false {
            return view.token(at + 1)?.isOne(of: .year, .month, .quarter, .annual) ?? false ? at + 1 : nil
        }
        guard view.token(at)?.isOne(of: .year, .month, .quarter) ?? false, let next = view.token(at + 1)
        else {
            return nil
        }
        let isRun =
            next.is(.running)
            || next.is(.in)
                && (view.token(at + 3)?.is(.row) ?? false
                    || view.token(at + 2)?.isOne(of: .row, .succession) ?? false)
        return isRun ? at : nil
    }

    /// "for the fourth consecutive year": a run of years.
    func consecutiveYears(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard let place = runUnit(quantity), let unit = view.token(place) else { return nil }
        let verb = rankingVerb(quantity)
        guard
            let phrase = antecedentInReach(of: quantity)?.phrase ?? verb.flatMap({
                phrases.nounPhrase(from: $0 + 1)
            }).map({ Phrase(run: $0) }) ?? verb.flatMap(subject)
        else { return nil }
        var statement = make(
            index, .level, phrase, rule: "consecutive-years", formRule: "duration", verb: verb, nature: .flow)
        statement.unit = unit.isOne(of: .year, .annual) ? .year : unit.is(.month) ? .month : .quarter
        return statement
    }
}
