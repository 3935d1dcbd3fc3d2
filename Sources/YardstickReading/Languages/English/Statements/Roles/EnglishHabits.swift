/// What the simple present tells: how things stand ("The port employs 340 people", "Some 340 clients are seen each week"),
/// or what a plan or its money is to do ("The programme builds 340 homes").
extension EnglishStatementReader {
    /// The verb says how things are from day to day, whoever does it and whatever the verb is.
    ///
    /// Not what a plan does, what those who speak announce, or how much money is meant.
    func tellsHabit(_ statement: Statement, _ quantity: QuantityMention, _ verb: Int) -> Bool {
        guard statement.form == .level, statement.role == nil, statement.formRule != "value-reached",
            !statement.isMeant, !statement.speaksOfEarlier,
            quantity.unit.dimension != .money || recurs(behind: quantity)
        else { return false }
        let token = view.tokens[verb]
        guard token.part != .base, !token.has([.changing, .aiming, .proposing, .multiplying]), !token.allots
        else { return false }
        let group = EnglishVerbGroup(view, verb: verb)
        guard group.tense == .present, !isConditional(group.start),
            token.part != .gerund && token.part != .participle || !token.has(.making)
                || recurs(behind: quantity)
        else { return false }
        return !isDeedOfPlan(before: group.start)
    }

    /// "each week", "per day", "a year", "annually": said of what comes back.
    private func recurs(behind quantity: QuantityMention) -> Bool {
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 9, token.kind != .comma, token.kind != .stop {
            if token.isOne(of: .annually, .yearly, .monthly, .daily, .every, .each) { return true }
            if token.isOne(of: .per, .a), view.token(at + 1)?.has(.timeUnit) ?? false { return true }
            if token.is(.per), view.token(at + 1)?.part == .noun { return true }
            at += 1
        }
        return view.tokens.first?.isOne(of: .every, .each) ?? false
    }

    /// "which can seat 300", "schools that may take 40": what could be.
    private func isConditional(_ start: Int) -> Bool {
        view.tokens[start].part == .modal && !view.tokens[start].has(.auxiliaryDo)
    }

    /// The subject is a plan, a part of one, its money, or a word for what was said before.
    private func isDeedOfPlan(before start: Int) -> Bool {
        guard let run = phrases.subject(before: start) else { return false }
        return view.tokens[run].contains {
            $0.has([.initiative, .programmeHead, .goalNoun, .aim, .effort, .aiming]) && $0.part == .noun
                || $0.isBudget || $0.isOne(of: .it, .this, .these, .that)
                || Self.isGoal($0)
        }
    }
}
