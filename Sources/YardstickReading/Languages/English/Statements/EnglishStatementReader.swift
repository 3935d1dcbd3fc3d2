/// Reads the statements of one English sentence, from left to right.
///
/// For each quantity it finds what governs it (``EnglishGovernor``), then the rule for that governor gives
/// indicator and form. Rules are named; the name goes into the evidence.
struct EnglishStatementReader {
    let view: SentenceView
    let phrases: EnglishPhrases
    private(set) var statements: [Statement] = []
    /// "expected", "forecast", "preliminary": words that make what is said a first estimate.
    let isEstimate: Bool
    /// "as per budget estimates": the sentence says what its amounts are taken from.
    let namesEstimate: Bool
    /// "When I took office, it was 7%": the sentence steps back to an earlier time.
    let stepsBack: Bool
    /// "Under my proposal, every teacher receives": what the clause tells of is meant.
    let isUnderPlan: Bool
    /// Where the goals begin that the sentence lists: behind the colon of "has three targets: ...".
    let goalsFrom: Int?
    /// Where those who speak ask for what follows: "I am recommending", "We ask you to".
    let requestsFrom: Int?
    /// The comma behind the purpose that opens the sentence: "To ease travel, ...".
    let purposeEnd: Int?
    /// Where the sentence says what a law requires: "The code obliges owners to".
    let demand: Int?
    /// "Replaced 4 bridges": what was done, without any other verb.
    let opensWithDeed: Bool
    /// "Currently 80% of homes": the sentence tells how things stand.
    let opensWithNow: Bool
    /// "If all cars were electric, the air would be cleaner": nothing in it is so.
    let supposes: Bool

    init(_ view: SentenceView) {
        self.view = view
        isEstimate = view.inventory.cues.contains(.stance) && view.tokens.contains(where: \.estimates)
        namesEstimate = Self.namesEstimate(view)
        phrases = EnglishPhrases(view)
        stepsBack = Self.opensThen(view)
        isUnderPlan = Self.opensUnderPlan(view)
        goalsFrom = Self.startOfGoals(view)
        requestsFrom = Self.startOfRequest(view)
        purposeEnd = Self.endOfPurpose(view)
        demand = Self.startOfDemand(view)
        opensWithDeed = Self.opensWithDeed(view)
        opensWithNow = Self.opensWithNow(view)
        supposes = Self.supposes(view)
    }

    /// "Currently", "To date", "As on date", "So far", "Thus far", "At present".
    private static func opensWithNow(_ view: SentenceView) -> Bool {
        guard let first = view.tokens.first else { return false }
        if first.isOne(of: .currently, .today, .now, .presently) { return true }
        guard let second = view.token(1) else { return false }
        if first.is(.as), second.isOne(of: .on, .of) {
            return view.token(2)?.isOne(of: .date, .today, .now) ?? false
        }
        return first.is(.to) && second.is(.date) || first.is(.at) && second.is(.present)
            || first.isOne(of: .so, .thus) && second.is(.far)
    }

    mutating func run(noting note: ((IndicatorChoice) -> Void)?) -> [Statement] {
        for index in view.quantities.indices {
            if let statement = statement(for: index) { statements.append(sensible(statement)) }
        }
        for place in statements.indices.dropFirst() where leans(statements[place]) {
            statements[place].isMeant = statements[place].isMeant || statements[place - 1].isMeant
        }
        EnglishDistribution.distribute(&statements, view, phrases)
        Self.settleEarlier(&statements, view)
        EnglishPlacesCompared.spread(&statements, view)
        EnglishSharedBounds.spread(&statements, view)
        EnglishRuns.spread(&statements, view)
        EnglishUnitEllipsis.lend(&statements, view)
        EnglishThenAndNow.mark(&statements, view)
        EnglishFromTo.mark(&statements, view)
        EnglishPairsOfTimes.mark(&statements, view)
        EnglishChangesLeftOpen.settle(&statements, view)
        EnglishExtents.settle(&statements, view)
        EnglishSignedValues.settle(&statements, view)
        EnglishUnsignedSums.settle(&statements, view)
        EnglishSavings.settle(&statements, view)
        if note != nil || statements.contains(where: EnglishIndicatorWeighing.isGuess) {
            statements = EnglishIndicatorWeighing(self).settled(noting: note)
        }
        return statements
    }

    private func statement(for index: Int) -> Statement? {
        let quantity = view.quantities[index]
        if quantity.isMultiplier { return multiplier(index, quantity) }
        let noun = countedNoun(quantity)
        let governor = EnglishGovernor(
            view,
            before: startOfExtreme(before: quantity) ?? startOfPlace(before: quantity) ?? quantity.first,
            hasNoun: noun != nil)
        if let age = age(index, quantity) { return age }
        if let labelled = labelled(index, quantity) { return labelled }
        if let passed = passedMark(index, quantity) { return passed }
        if let stretch = recordStretch(index, quantity) { return stretch }
        if let aside = asideValue(index, quantity) { return aside }
        if let saved = savedFor(index, quantity) { return saved }
        if let share = shareThatHas(index, quantity) { return share }
        if let pace = paceOfChange(index, quantity, governor) { return pace }
        if let earlier = earlierValue(index, quantity) { return earlier }
        if let none = hyphenedZero(index, quantity) { return none }
        if let pair = nounPair(index, quantity, governor) { return pair }
        if let rank = rank(index, quantity, governor) { return rank }
        if quantity.unit == .rank { return consecutiveYears(index, quantity) }
        if let share = share(index, quantity, governor) { return share }
        if let statement = multiple(index, quantity, governor) { return statement }
        if let appended = appended(index, quantity, governor) { return appended }
        if let noun { return count(index, quantity, governor, noun) }
        return amount(index, quantity, governor)
    }

    /// ", an increase of 17 million, or 5%": said of the amount before.
    private func leans(_ statement: Statement) -> Bool {
        Self.leaningRules.contains(statement.rule) || statement.rule == "apposition"
            || statement.rule == "share-of-stated" || statement.rule == "equal-to-stated"
    }

    // MARK: What all rules share

    /// The statement that a rule found, with all that its words tell beyond the rule: each step sees what those before it
    /// settled.
    func make(
        _ index: Int, _ form: Form, _ indicator: Phrase, rule: RuleName, formRule: RuleName = "bare-level",
        verb: Int? = nil, nature: Statement.Nature? = nil
    ) -> Statement {
        let construction = construction(index, form, indicator, verb: verb, rule: rule, formRule)
        var statement = bare(construction, nature)
        statement.comparator = comparator(of: construction)
        takeTenseOfWords(&statement, construction)
        statement.role = roleOfWords(construction, statement)
        takeTenseOfClause(&statement, construction)
        noteSentence(&statement, construction)
        noteVerb(&statement, construction)
        noteIntent(&statement, construction)
        leanOnLast(&statement, construction)
        addToLast(&statement, construction)
        noteOrder(&statement, construction.quantity)
        takeTenseOfPurpose(&statement, construction)
        takeClauseOfWhich(&statement, construction)
        takeTenseOfNow(&statement)
        statement.isState = isState(statement, construction)
        return statement
    }

    /// The indicator words, as a phrase over the text.
    typealias Phrase = EnglishIndicator.Phrase
}
