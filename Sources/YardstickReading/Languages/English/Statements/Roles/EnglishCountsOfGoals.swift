/// "three EU targets for 2030", "nine measures": the goals are still to be reached, but there are so many of them.
extension EnglishStatementReader {
    /// Whether a number counts goals, measures or the like that are there already, whatever year they are for.
    func countsGoals(_ quantity: QuantityMention, _ group: EnglishVerbGroup?) -> Bool {
        guard quantity.unit == .count, quantity.comparator == .equal, group?.tense != .future,
            // "These three targets can cut emissions": what they do is still to come.
            view.token(quantity.first - 1)?.isOne(of: .these, .those) != true,
            let noun = countedNoun(quantity)
        else { return false }
        let end = noun.first { view.tokens[$0].part == .preposition } ?? noun.upperBound
        guard end > noun.lowerBound else { return false }
        let head = view.tokens[end - 1]
        return head.part == .noun && head.has(.plural)
            && (Self.isGoal(head) || head.has(.goalNoun)
                || head.isOne(
                    of: .objectives, .measures, .indicators, .solutions, .themes, .resolutions,
                    .initiatives))
    }
}
