/// Reads the statements of one English sentence, from left to right.
///
/// For each quantity it finds what governs it (``EnglishGovernor``), then the rule for that governor gives
/// indicator and form. Rules are named; the name goes into the evidence.
struct EnglishStatementReader {
    let view: SentenceView
    let phrases: EnglishPhrases
    private(set) var statements: [Statement] = []
    /// "expected", "forecast", "preliminary": words that make what is said a first estimate.
    private let isEstimate: Bool
    /// "as per budget estimates": the sentence says what its amounts are taken from.
    private let namesEstimate: Bool
    /// "When I took office, it was 7%": the sentence steps back to an earlier time.
    let stepsBack: Bool
    /// "Under my proposal, every teacher receives": what the clause tells of is meant.
    private let isUnderPlan: Bool
    /// Where the goals begin that the sentence lists: behind the colon of "has three targets: ...".
    let goalsFrom: Int?
    /// Where those who speak ask for what follows: "I am recommending", "We ask you to".
    let requestsFrom: Int?
    /// The comma behind the purpose that opens the sentence: "To ease travel, ...".
    let purposeEnd: Int?
    /// Where the sentence says what a law requires: "The code obliges owners to".
    let demand: Int?
    /// "Replaced 4 bridges": what was done, without any other verb.
    private let opensWithDeed: Bool
    /// "Currently 80% of homes": the sentence tells how things stand.
    private let opensWithNow: Bool

    /// Where each choice of an indicator is written down.
    private let record: EnglishWeighingRecord?

    init(_ view: SentenceView, record: EnglishWeighingRecord? = nil) {
        self.view = view
        self.record = record
        isEstimate = view.tokens.contains {
            $0.isOne(of: .expected, .projected, .estimated, .forecast, .predicted, .anticipated, .preliminary)
        }
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
    }

    /// "Currently", "To date", "So far", "Thus far", "At present".
    private static func opensWithNow(_ view: SentenceView) -> Bool {
        guard let first = view.tokens.first else { return false }
        if first.isOne(of: .currently, .today, .now, .presently) { return true }
        guard let second = view.token(1) else { return false }
        return first.is(.to) && second.is(.date) || first.is(.at) && second.is(.present)
            || first.isOne(of: .so, .thus) && second.is(.far)
    }

    mutating func run() -> [Statement] {
        for index in view.quantities.indices {
            if let statement = statement(for: index) { statements.append(sensible(statement)) }
        }
        for place in statements.indices.dropFirst() where leans(statements[place]) {
            statements[place].isMeant = statements[place].isMeant || statements[place - 1].isMeant
        }
        EnglishDistribution.distribute(&statements, view, phrases)
        Self.settleEarlier(&statements, view)
        EnglishPlacesCompared.spread(&statements, view)
        EnglishRuns.spread(&statements, view)
        EnglishUnitEllipsis.lend(&statements, view)
        EnglishThenAndNow.mark(&statements, view)
        EnglishSignedValues.settle(&statements, view)
        if !statements.isEmpty { statements = EnglishIndicatorWeighing(self, record: record).settled() }
        return statements
    }

    private func statement(for index: Int) -> Statement? {
        let quantity = view.quantities[index]
        if quantity.isMultiplier { return multiplier(index, quantity) }
        let noun = countedNoun(quantity)
        let governor = EnglishGovernor(view, before: quantity.first, hasNoun: noun != nil)
        if let age = age(index, quantity) { return age }
        if let labelled = labelled(index, quantity) { return labelled }
        if let passed = passedMark(index, quantity) { return passed }
        if let stretch = recordStretch(index, quantity) { return stretch }
        if let aside = asideValue(index, quantity) { return aside }
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

    // MARK: Parts that all rules share

    func make(
        _ index: Int, _ form: Form, _ indicator: Phrase, rule: RuleName, formRule: RuleName = "bare-level",
        verb: Int? = nil, nature: Statement.Nature? = nil
    ) -> Statement {
        let quantity = view.quantities[index]
        let group = verb.map { EnglishVerbGroup(view, verb: $0) }
        let goal = bareGoal(indicator)
        // "30 percent of global growth" is a share, and of growth.
        let isShare = quantity.unit == .percent && rule == "amount-of"
        let cleaned = EnglishIndicator.cleaned(goal ?? indicator, view, keepsChange: isShare)
        let behind = view.token(quantity.end)
        // "a target of a 70 per cent reduction"
        let isOfChange =
            rule == "value-of-goal" && quantity.unit == .percent
            && behind.map { $0.part == .noun && $0.has(.changing) && !$0.has(.thing) } ?? false
        let form =
            form == .level && isOfChange
            ? .growth
            : form == .level && !isShare && !(rule == "named-behind" && quantity.unit.dimension == .money)
                && quantity.unit != .count && quantity.unit.dimension != .time
                && (isChange(indicator) || quantity.unit == .percentagePoint)
                ? changeForm(quantity) : form
        let isRatio = form == .level && isPlainRatio(quantity, cleaned.text)
        var statement = Statement(
            mention: index, form: quantity.unit == .ratio || isRatio ? .ratio : form,
            unit: isRatio ? .ratio : quantity.unit,
            comparator: quantity.comparator,
            indicator: cleaned.text, indicatorRange: cleaned.range,
            noun: perUnit(quantity)
                ?? (quantity.unit == .count ? countedNoun(quantity).map { view.words($0) } : nil), role: nil,
            tense: group?.tense ?? .none,
            nature: nature ?? (form == .growth || form == .change ? .flow : .stock),
            verb: group.map { view.bytes($0.start..<$0.verb + 1) } ?? 0..<0, rule: rule,
            formRule: formRule)
        if let verb, view.tokens[verb].has(.keeping), statement.tense == .past, statement.form == .level,
            statement.rule != "counted-noun"
        {
            statement.nature = .stock
        }
        statement.isKept = verb.map { view.tokens[$0].has(.keeping) } ?? false
        statement.isAttendance = isAttendance(quantity)
        if let money = moneyLeftOut(quantity) {
            statement.unit = money
            statement.noun = nil
        }
        if let group, isOfNone(group) {
            if statement.comparator == .above { statement.comparator = .atMost }
            if statement.comparator == .below { statement.comparator = .atLeast }
        }
        if comparesWithKnown(quantity) { statement.comparator = .equal }
        if let converted = convertedComparator(quantity) { statement.comparator = converted }
        if goal != nil || group.map({ setsAt(quantity, $0) }) ?? false || isAimed(group)
            || isUnderGoal(quantity) || isAskedFor(quantity, group)
        {
            statement.role = .target
        }
        if statement.role == nil { statement.role = aimedRole(quantity) }
        if statement.role == nil, isExisting(quantity) || countsGoals(quantity, group) {
            statement.role = .actual
        }
        if statement.role == nil, isAmongGoals(quantity, group) || isUnderPlan && statement.tense == .present
        {
            statement.role = .target
        }
        if let tense = tenseBehindAside(quantity), statement.tense == .none {
            (statement.tense, statement.isState) = (tense, tense == .present)
        }
        // "the rate, currently below 1%, is to rise"
        if let word = view.token(quantity.first - 1), word.isOne(of: .currently, .presently),
            statement.tense != .past
        {
            (statement.tense, statement.isState, statement.isNow) = (.present, true, true)
            statement.role = nil
        }
        // "is being raised from 8,000 to 9,500": it is not there yet.
        if formRule == "value-reached" || formRule == "changed-by", statement.tense == .present, let group,
            view.tokens[group.verb].has(.changing), view.tokens[group.verb].part == .participle,
            view.token(group.verb - 1)?.isOne(of: .being, .is, .are) ?? false
        {
            statement.tense = .future
        }
        statement.isAside = isInBrackets(quantity)
        // "95 percent will be seen within six hours": how fast is as much meant as how many.
        if statement.role == nil, quantity.unit.dimension == .time, quantity.comparator == .atMost,
            statement.comparator == .atMost, let last = statements.last,
            last.role == .target || last.tense == .future
        {
            statement.role = .target
        }
        if statement.role == nil, isListedWithAim(quantity) { statement.role = .target }
        if statement.role == nil, isEntitlement(quantity, verb, group) || isAgeLimit(quantity, verb) {
            statement.role = .reference
        }
        // "Buses run every ten minutes", not "will run every ten minutes"
        if let before = view.token(quantity.first - 1), before.is(.every), statement.role == nil,
            !view.tokens[..<quantity.first].contains(where: { $0.is(.will) })
        {
            statement.role = .reference
        }
        if isComparedWith(quantity) || statement.role == nil && isSetAgainst(quantity) {
            statement.role = namesThen(behind: quantity) ? .baseline : .reference
        }
        if statement.role == nil,
            isThresholdOfKind(quantity) || isRuleOfWhom(quantity) || isBoundInForce(quantity)
                || isAverageOfOthers(quantity) || isStandardOfOthers(indicator, group)
                || isAskedByLaw(quantity)
                || isAskedByOthers(quantity) || isTimeLimit(quantity) || isAgeRange(quantity)
                || isReach(quantity) || isFieldOfRank(quantity)
                || isCriterion(quantity, verb ?? governingVerbBefore(quantity.first))
        {
            statement.role = .reference
        }
        if statement.role == nil, isHeldAgainst(quantity) || isHeldToKnown(quantity) {
            statement.role = namesThen(behind: quantity) ? .baseline : .reference
        }
        if statement.role == nil,
            isFormer(quantity) || isNamedBaseline(quantity) || isSimilarThen(quantity)
                || form == .level && isThen(quantity, verb, group)
        {
            statement.role = .baseline
        }
        if statement.tense == .none && verb == nil
            || verb.map({ isOpenedAnew(quantity, $0) || isPartOfWhich(quantity) }) ?? false,
            let tense = tenseOfClause(quantity)
        {
            statement.tense = tense
        }
        if statement.tense == .none, statement.role == nil { takeClause(&statement, quantity, verb) }
        statement.isEstimate = isEstimate
        statement.isNow = statement.isNow || opensWithNow && statement.tense != .future
        statement.saysNow = statement.tense == .present && (group.map(saysNow) ?? false)
        statement.isMeant = isMeant(quantity, indicator, group)
        statement.isPutForward = statement.isMeant && isPutForward(group)
        statement.isSetAside = isSetAside(quantity, group)
        statement.isAllotted =
            group.map { view.tokens[$0.verb].allots && $0.tense == .past || isMoneyOfLaw(quantity, $0) }
            ?? false
        statement.isOfEstimate = namesEstimate
        statement.leansOnStated = Self.leaningRules.contains(rule) || isBehindAside(quantity, rule: rule)
        statement.isState =
            verb.map {
                view.tokens[$0].part == .be || view.tokens[$0].has([.have, .holding, .sharing])
                    || view.tokens[$0].isOne(of: .equates, .equals, .equate, .equal, .translate, .translates)
            } ?? false
        // ", up 9 percent", "including a deficit of 5 million": as much meant as what it is said of.
        if statement.role == nil, statement.tense != .future, leansOn(quantity, rule: rule),
            let last = lastOutsideBrackets(before: quantity),
            last.role == .target || last.tense == .future
        {
            (statement.role, statement.tense) = (last.role, last.tense)
        }
        // ", leaving a deficit of 5 million", ", making 9 million in all": as much meant as what it adds to.
        if statement.role == nil, let verb, let last = statements.last, addsTo(last, verb) {
            (statement.role, statement.tense) = (last.role == .target ? .target : nil, last.tense)
            statement.isMeant = statement.isMeant || last.isMeant
        }
        statement.opensWithDeed = opensWithDeed
        statement.isOrder = statement.tense == .none && isOrder(quantity)
        statement.speaksOfEarlier = group.map { $0.start <= 4 && opensWithProNoun } ?? false
        statement.followsEarlier = followsEarlier(verb, group)
        if let tense = tenseBehindPurpose(quantity), statement.tense == .none || verb == nil {
            statement.tense = tense
        }
        // "To ease travel, 28 projects are focused on rail": what a purpose is named for is meant.
        if statement.tense == .present, let group, purposeEnd.map({ $0 < group.start }) ?? false,
            view.tokens[group.verb].part == .participle || view.tokens[group.verb].has(.aiming)
        {
            statement.tense = .future
        }
        statement.isDoneAside =
            group.map {
                view.tokens[$0.start].part == .have && view.token($0.start - 1)?.part == .relative
                    && view.token($0.verb - 1)?.part != .be
            } ?? false
        statement.isPerfect = group.map { view.tokens[$0.start].part == .have } ?? false
        if let verb, let group, let last = statements.last, group.tense == .present,
            view.tokens[verb].has(.holding), view.token(group.start - 1)?.is(.which) ?? false,
            view.token(group.start - 2)?.kind == .comma
        {
            (statement.tense, statement.role) = (last.tense, last.role == .baseline ? nil : last.role)
        }
        if statement.tense != .past, statement.tense != .future, opensWithNow {
            (statement.tense, statement.isState) = (.present, true)
        }
        // "Three of the goals focus on access": how the counted things are.
        if !statement.isState, statement.tense == .present, quantity.unit == .count, let verb,
            view.tokens[verb].isOne(of: .focus, .focuses)
                || view.tokens[verb].has(.stating) && !view.tokens[verb].has([.changing, .reaching, .aiming])
                || view.tokens[verb].isOne(of: .remain, .exist, .exists) && quantity.end <= verb
                || view.tokens[verb].isOne(of: .cost, .costs)
        {
            statement.isState = true
        }
        if view.tokens[0].is(.home), statement.tense == .present { statement.isState = true }
        if !statement.isState, statement.tense == .present, let group,
            saysNow(group) || isMadeOf(group) && quantity.unit.dimension != .money
        {
            statement.isState = true
        }
        if !statement.isState, statement.tense == .present, let clause = verb ?? verbBehind(quantity.end),
            tellsHabit(statement, quantity, clause)
        {
            statement.isState = true
        }
        return statement
    }

    /// "It", "This money", "They".
    private var opensWithProNoun: Bool {
        view.tokens.first?.isOne(of: .it, .this, .these, .they) ?? false
    }

    /// A gerund behind a comma, in the clause of what was stated before.
    private func addsTo(_ last: Statement, _ verb: Int) -> Bool {
        guard view.tokens[verb].part == .gerund, view.token(verb - 1)?.kind == .comma else { return false }
        let end = view.quantities[last.mention].end
        return end < verb && !view.tokens[end..<verb].contains { $0.kind == .semicolon }
    }

    /// "is built on four pillars", "is made up of three parts": how a thing is, in the form of a deed.
    private func isMadeOf(_ group: EnglishVerbGroup) -> Bool {
        view.tokens[group.start].part == .be && group.tense == .present
            && view.tokens[group.verb].part == .participle
            && view.token(group.verb + 1)?.isOne(of: .on, .into, .of, .up) ?? false
    }

    /// "are now working", "currently serves": how things stand on the day.
    private func saysNow(_ group: EnglishVerbGroup) -> Bool {
        let around = max(0, group.start - 1)..<min(group.verb + 2, view.tokens.count)
        return view.tokens[around].contains { $0.isOne(of: .now, .currently, .today) }
    }

    private static let leaningRules: [RuleName] = [
        "change-of-stated", "difference-to-stated", "rank-of-stated", "multiple-of",
    ]

    /// "had a target of supporting 2,000", "the goal was to install 27 MW": the verb says what was aimed at.
    private func isAimed(_ group: EnglishVerbGroup?) -> Bool {
        guard let group, let before = view.token(group.start - 1) else { return false }
        let isGoal = { (token: Token?) in token?.isOne(of: .goal, .target, .goals, .targets) ?? false }
        if before.is(.of), view.tokens[group.verb].part == .gerund {
            return isGoal(view.token(group.start - 2))
        }
        return view.tokens[group.start].part == .be && view.tokens[group.verb].part == .base && isGoal(before)
    }

    /// "the income ratio shrank from 2.65 to 2.31": a plain number with a fraction that is one thing to another.
    private func isPlainRatio(_ quantity: QuantityMention, _ indicator: String) -> Bool {
        guard quantity.unit == .count, case .exact(let value) = quantity.value, value != value.rounded(),
            value < 100, view.token(quantity.end)?.is(.per) != true
        else { return false }
        let head = EnglishIndicator.head(of: indicator, before: "between")
        return head.hasSuffix("ratio") || head.hasSuffix("Ratio")
    }

    /// "the original 2030 goal": of what was measured before.
    private func bareGoal(_ phrase: Phrase) -> Phrase? {
        guard let run = phrase.run, view.tokens[run.upperBound - 1].isOne(of: .goal, .target),
            run.dropLast().allSatisfy({
                view.tokens[$0].part == .adjective || view.tokens[$0].part == .number
            })
        else { return nil }
        return antecedent()
    }

    /// "energy savings", "GHG reductions": the head of the phrase is a change.
    private func isChange(_ phrase: Phrase) -> Bool {
        guard let run = phrase.run else { return false }
        let end = run.first { view.tokens[$0].part == .preposition && $0 > run.lowerBound } ?? run.upperBound
        // "the target for trade growth": of growth as well.
        let isOfGoal =
            end < run.upperBound
            && (Self.isGoal(view.tokens[end - 1])
                || view.tokens[end - 1].isOne(of: .level, .levels, .rate, .rates, .pace))
        // "economic growth forecast", "growth projections"
        if end - 2 >= run.lowerBound, view.tokens[end - 1].isForecast, view.tokens[end - 2].is(.growth) {
            return true
        }
        let head = view.tokens[(isOfGoal ? run.upperBound : end) - 1]
        return head.has(.changing) && head.part == .noun && !head.has(.thing)
    }

    /// "per capita", "per mu", "a year" behind an amount.
    private func perUnit(_ quantity: QuantityMention) -> String? {
        let at = quantity.tokens.upperBound
        guard quantity.unit != .count, let per = view.token(at), per.is(.per),
            let run = phrases.nounPhrase(from: at + 1, reach: .head)
        else { return nil }
        return view.words(at..<run.upperBound)
    }

    /// The indicator words, as a phrase over the text.
    typealias Phrase = EnglishIndicator.Phrase
}
