/// The estimates of a budget that a sentence holds its values against, without a word of their year.
enum EnglishEstimates {
    /// "against the Budget Estimates of 5 million", "The Revised Estimate for ports is 5 million".
    static func areCompared(in view: SentenceView) -> Bool {
        view.tokens.indices.dropFirst().contains { place in
            view.tokens[place].isOne(of: .estimates, .estimate) && !isDated(place, view)
                && isOfRunningYear(place - 1, view)
        }
    }

    /// First estimates are of the year that runs where something is held against them, revised ones where nothing is.
    private static func isOfRunningYear(_ kind: Int, _ view: SentenceView) -> Bool {
        if view.tokens[kind].is(.revised) { return !isHeldAgainst(kind, view) }
        return view.tokens[kind].isBudget && isHeldAgainst(kind, view)
    }

    /// "than the Budget Estimates", "as compared with the Revised Estimate"
    private static func isHeldAgainst(_ kind: Int, _ view: SentenceView) -> Bool {
        let before = view.tokens[..<kind].last { !$0.has(.determiner) }
        return before?.isOne(of: .than, .against, .over, .to, .with, .exceeded, .above, .below) ?? false
    }

    /// "the Budget Estimates for 2023-24", "the current year's Revised Estimates"
    private static func isDated(_ place: Int, _ view: SentenceView) -> Bool {
        let around = max(0, place - 5)..<min(place + 6, view.tokens.count)
        return view.periods.contains { $0.tokens.overlaps(around) && !$0.isDuration }
            || view.tokens[around].contains { $0.isOne(of: .year, .years) }
    }
}
