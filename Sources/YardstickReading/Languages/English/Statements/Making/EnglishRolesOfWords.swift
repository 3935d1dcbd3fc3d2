/// The role that the words around a number tell, whatever time the number is of.
extension EnglishStatementReader {
    /// A comparison outdoes all other words; behind it the first that has something to say decides.
    func roleOfWords(_ construction: EnglishConstruction, _ statement: Statement) -> Role? {
        if isComparedWith(construction.quantity) { return roleOfCompared(construction) }
        if isOwned(construction.quantity) { return .actual }
        if isNamedBaseline(construction.quantity) { return .baseline }
        return (statement.isNow ? nil : roleOfAim(construction))
            ?? roleSharedWithAim(construction, statement)
            ?? roleOfRule(construction)
            ?? (isSetAgainst(construction.quantity) ? roleOfCompared(construction) : nil)
            ?? roleOfStandard(construction)
            ?? roleOfHeldAgainst(construction)
            ?? roleOfEarlier(construction)
    }

    /// "compared with 81% in 2016" is an earlier value, "compared with a national average of 4%" another's.
    private func roleOfCompared(_ construction: EnglishConstruction) -> Role {
        if let estimate = estimateBehind(construction.quantity) {
            return estimate.is(.revised) ? .actual : .baseline
        }
        if isFirstEstimate(construction.quantity) { return .baseline }
        if isOfPlanned(construction.quantity) { return .target }
        return namesThen(behind: construction.quantity) ? .baseline : .reference
    }

    /// "against 5 million in the Budget Estimates": what was meant at first; "in the revised estimates": what came of it.
    private func estimateBehind(_ quantity: QuantityMention) -> Token? {
        guard view.token(quantity.end)?.is(.in) ?? false else { return nil }
        let behind = view.tokens[quantity.end...].prefix(5)
        guard let place = behind.firstIndex(where: { $0.is(.estimates) }) else { return nil }
        let kind = view.tokens[place - 1]
        return kind.isBudget || kind.is(.revised) ? kind : nil
    }

    /// "against the Budget Estimates of 5 million", "against 5 million assumed in the budget", "against 5 million in the
    /// Budget Estimates": what was meant at first for the same time.
    func isFirstEstimate(_ quantity: QuantityMention) -> Bool {
        if view.token(quantity.first - 1)?.is(.of) ?? false,
            view.token(quantity.first - 2)?.is(.estimates) ?? false,
            view.token(quantity.first - 3)?.isBudget ?? false
        {
            return true
        }
        if estimateBehind(quantity)?.isBudget ?? false { return true }
        return view.token(quantity.end)?.is(.assumed) ?? false
            && view.tokens[quantity.end...].prefix(4).contains { $0.isBudget }
    }

    /// A value that is aimed at, or that is there already whatever is aimed at.
    private func roleOfAim(_ construction: EnglishConstruction) -> Role? {
        let (quantity, group) = (construction.quantity, construction.group)
        if saysAim(construction) { return .target }
        if let role = aimedRole(quantity) { return role }
        if isExisting(quantity) || countsGoals(quantity, group) { return .actual }
        return isAmongGoals(quantity, group) || isUnderPlan && group?.tense == .present ? .target : nil
    }

    /// The verb, or what it stands under, says that the value is a goal.
    private func saysAim(_ construction: EnglishConstruction) -> Bool {
        let (quantity, group) = (construction.quantity, construction.group)
        return construction.aimedAt != nil || group.map { setsAt(quantity, $0) } ?? false
            || isAimed(group) || isSetFor(group) || hasPledged(quantity, group) || isUnderGoal(quantity)
            || isAskedFor(quantity, group) || isNamedTarget(construction)
    }

    /// "a target output of 5 million"
    private func isNamedTarget(_ construction: EnglishConstruction) -> Bool {
        guard let run = construction.indicator.run, run.count > 1, view.tokens[run.lowerBound].is(.target),
            run.upperBound <= construction.quantity.first
        else { return false }
        return view.token(run.lowerBound - 1)?.isOne(of: .a, .the, .its, .their, .our) ?? false
            && view.tokens[run.lowerBound + 1].part == .noun
    }

    /// "A ratio of 3 percent has been set for this year", "The road was budgeted at 40 million"
    private func isSetFor(_ group: EnglishVerbGroup?) -> Bool {
        guard let group, view.tokens[group.verb].part == .participle,
            view.token(group.verb - 1)?.part == .be, let next = view.token(group.verb + 1)
        else { return false }
        let verb = view.tokens[group.verb]
        return verb.is(.set) && next.is(.for) || verb.is(.budgeted) && next.is(.at)
    }

    /// "has pledged 4 million": promised, and not yet paid.
    private func hasPledged(_ quantity: QuantityMention, _ group: EnglishVerbGroup?) -> Bool {
        guard quantity.unit.dimension == .money, let group else { return false }
        return view.tokens[group.verb].is(.pledged) && view.tokens[group.start].part == .have
            && group.verb < quantity.first
    }

    /// "had a target of supporting 2,000", "the goal was to install 27 MW": the verb says what was aimed at.
    private func isAimed(_ group: EnglishVerbGroup?) -> Bool {
        guard let group else { return false }
        // "We planned to open six": meant, whatever came of it
        if group.start < group.verb, view.tokens[group.verb].part == .base,
            Self.meaning.contains(view.tokens[group.start].range, of: view.text)
        {
            return true
        }
        guard let before = view.token(group.start - 1) else { return false }
        if before.is(.of), view.tokens[group.verb].part == .gerund {
            return namesAim(view.token(group.start - 2))
        }
        return view.tokens[group.start].part == .be && view.tokens[group.verb].part == .base
            && namesAim(before)
    }

    private static let meaning = WordSet("planned aimed intended hoped")

    private func namesAim(_ token: Token?) -> Bool {
        token?.isOne(of: .goal, .target, .goals, .targets) ?? false
    }

    /// Said in one breath with what is aimed at.
    private func roleSharedWithAim(_ construction: EnglishConstruction, _ statement: Statement) -> Role? {
        isLimitOfAim(construction.quantity, statement) || isListedWithAim(construction.quantity)
            ? .target : nil
    }

    /// "95 percent will be seen within six hours": how fast is as much meant as how many.
    private func isLimitOfAim(_ quantity: QuantityMention, _ statement: Statement) -> Bool {
        guard quantity.unit.dimension == .time, quantity.comparator == .atMost,
            statement.comparator == .atMost, let last = statements.last
        else { return false }
        return last.role == .target || last.tense == .future
    }

    /// A rule for each of those whom it holds for.
    private func roleOfRule(_ construction: EnglishConstruction) -> Role? {
        let quantity = construction.quantity
        return isEntitlement(quantity, construction.verb, construction.group)
            || isAgeLimit(quantity, construction.verb) || isInterval(quantity, construction.verb)
            ? .reference : nil
    }

    /// "Buses run every ten minutes": not "will run every ten minutes", "met every six months"
    private func isInterval(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        guard view.token(quantity.first - 1)?.is(.every) ?? false else { return false }
        let tense = (verb ?? governingVerbBefore(quantity.first)).map {
            EnglishVerbGroup(view, verb: $0).tense
        }
        return !opensWithDeed && tense != .past
            && !view.tokens[..<quantity.first].contains { $0.is(.will) }
    }

    /// What others ask for, have, or are measured by.
    private func roleOfStandard(_ construction: EnglishConstruction) -> Role? {
        let (quantity, group) = (construction.quantity, construction.group)
        return supposes || isThresholdOfKind(quantity) || isRuleOfWhom(quantity) || isBoundInForce(quantity)
            || isAverageOfOthers(quantity) || isStandardOfOthers(construction.indicator, group)
            || isAskedByLaw(quantity) || isAskedByOthers(quantity)
            || isDefined(quantity) || isOfNoFact(quantity, construction.group)
            || isTimeLimit(quantity) || isAgeRange(quantity) || isReach(quantity)
            || isMargin(quantity) || isCondition(quantity) || isRungOfOthers(quantity)
            || isBoundOfWhom(quantity) || isBarred(group) || isAtThreshold(quantity)
            || isOfOthers(quantity) || isIllustration(quantity) || isRecommended(quantity, construction.verb)
            || construction.form == .level && isFine(construction.indicator, group) || isFieldOfRank(quantity)
            || isSafeLevel(construction.indicator, group) || isMarkInBrackets(quantity)
            || isCriterion(quantity, construction.verb ?? governingVerbBefore(quantity.first))
            ? .reference : nil
    }

    /// A value that the sentence holds its own against.
    private func roleOfHeldAgainst(_ construction: EnglishConstruction) -> Role? {
        if isStepped(from: construction.quantity) { return .baseline }
        return isHeldAgainst(construction.quantity) || isHeldToKnown(construction.quantity)
            || isPassed(construction.quantity)
            ? roleOfCompared(construction) : nil
    }

    /// How things stood before.
    private func roleOfEarlier(_ construction: EnglishConstruction) -> Role? {
        let quantity = construction.quantity
        return isFormer(quantity) || isSimilarThen(quantity) || isOfThen(quantity)
            || construction.form == .level && isThen(quantity, construction.verb, construction.group)
            ? .baseline : nil
    }
}
