/// What a statement says of itself besides value, role and tense: notes for those who settle its time and its role.
extension EnglishStatementReader {
    /// What its sentence, and its place there, say of it.
    func noteSentence(_ statement: inout Statement, _ construction: EnglishConstruction) {
        let quantity = construction.quantity
        statement.isEstimate = isEstimate
        statement.isOfEstimate = namesEstimate
        statement.opensWithDeed = opensWithDeed
        statement.isNow = statement.isNow || opensWithNow && statement.tense != .future
        statement.isAside = isInBrackets(quantity)
        statement.isAttendance = isAttendance(quantity)
        statement.isFirstEstimate = isFirstEstimate(quantity)
        statement.leansOnStated =
            Self.leaningRules.contains(construction.rule) || isBehindAside(quantity, rule: construction.rule)
    }

    /// What its verb says of it.
    func noteVerb(_ statement: inout Statement, _ construction: EnglishConstruction) {
        statement.followsEarlier = followsEarlier(construction.verb, construction.group)
        guard let group = construction.group else { return }
        statement.saysNow = statement.tense == .present && saysNow(group)
        statement.standsAt = statement.tense == .present && standsAt(construction)
        statement.speaksOfEarlier = group.start <= 4 && opensWithPronoun
        statement.isPerfect = view.tokens[group.start].part == .have
        statement.isPluperfect = statement.isPerfect && view.tokens[group.start].is(.had)
        statement.isDoneAside =
            statement.isPerfect && view.token(group.start - 1)?.part == .relative
            && view.token(group.verb - 1)?.part != .be
    }

    /// Whether the amount is meant, and how far that has come.
    func noteIntent(_ statement: inout Statement, _ construction: EnglishConstruction) {
        let (quantity, group) = (construction.quantity, construction.group)
        statement.isMeant = isMeant(quantity, construction.indicator, group)
        statement.isPutForward = statement.isMeant && isPutForward(group)
        statement.isSetAside = isSetAside(quantity, group)
        statement.isAllotted =
            group.map { view.tokens[$0.verb].allots && $0.tense == .past || isMoneyOfLaw(quantity, $0) }
            ?? false
    }

    /// Rules whose statements say something of the one before: ", an increase of 17 million, or 5%".
    static let leaningRules: [RuleName] = [
        "change-of-stated", "difference-to-stated", "rank-of-stated", "multiple-of",
    ]

    /// "It", "This money", "They".
    private var opensWithPronoun: Bool {
        view.tokens.first?.isOne(of: .it, .this, .these, .they) ?? false
    }

    /// "are now working", "currently serves": how things stand on the day.
    func saysNow(_ group: EnglishVerbGroup) -> Bool {
        let around = max(0, group.start - 1)..<min(group.verb + 2, view.tokens.count)
        return view.tokens[around].contains { $0.isOne(of: .now, .currently, .today) }
    }
}
