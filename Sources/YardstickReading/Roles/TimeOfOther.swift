/// Whether a year to come that a sentence names is that of something else than the statement: "Because 40% of homes are
/// damp, we will dry them by 2030", "The 2030 plan was signed by 40 firms".
enum TimeOfOther {
    /// Not "The 2030 budget is 40 million", nor "was raised to 40 for 2030".
    static func names(_ statement: Statement, _ resolved: PeriodResolver.Resolution, _ view: SentenceView)
        -> Bool
    {
        guard resolved.isNamed, statement.role == nil, statement.form == .level,
            statement.formRule != "value-reached", !statement.isMeant, !statement.isAllotted,
            let mention = view.periods.first(where: { view.bytes($0.tokens) == resolved.evidence })
        else { return false }
        switch statement.tense {
        case .past: return isOfNoun(mention, view)
        case .present: return statement.isState && isOfNextClause(mention, statement, view)
        case .future, .none: return false
        }
    }

    /// "the 2030 plan": a noun stands right behind the year.
    private static func isOfNoun(_ mention: PeriodMention, _ view: SentenceView) -> Bool {
        view.token(mention.tokens.upperBound)?.part == .noun
            && view.token(mention.tokens.lowerBound - 1)?.part == .determiner
    }

    /// "Although 40 are, all will be by 2030", "There are 40, which will be moved by 2030": behind a comma that a verb of its
    /// own follows.
    private static func isOfNextClause(
        _ mention: PeriodMention, _ statement: Statement, _ view: SentenceView
    ) -> Bool {
        let end = view.quantities[statement.mention].end
        guard mention.tokens.lowerBound > end,
            let comma = view.tokens[end..<mention.tokens.lowerBound].firstIndex(where: { $0.kind == .comma }),
            view.tokens[0].part == .subordinator || view.token(comma + 1)?.part == .relative
        else { return false }
        return view.tokens[comma..<mention.tokens.lowerBound].contains {
            $0.part == .modal && $0.has(.pledging)
        }
    }
}
