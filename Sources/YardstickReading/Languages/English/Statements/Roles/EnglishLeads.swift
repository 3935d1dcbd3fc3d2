/// What a line says of the list, chart or table behind it: "I am recommending for the biennium:", "Figure 3.2
/// Distribution of roads, 2021".
enum EnglishLeads {
    static func tense(_ view: SentenceView) -> Statement.Tense {
        if isCaption(view) { return namesGoal(view) ? .none : .present }
        guard view.tokens.last?.kind == .colon else { return .none }
        if EnglishStatementReader.startOfRequest(view) != nil { return .future }
        guard
            let verb = view.tokens.lastIndex(where: {
                $0.part == .finite || $0.part == .participle || $0.part == .base || $0.part == .gerund
            })
        else { return .none }
        let group = EnglishVerbGroup(view, verb: verb)
        switch group.tense {
        case .future: return .future
        case .past:
            return view.tokens[verb].has([.making, .changing, .reaching]) && !namesGoal(view) ? .past : .none
        case .present:
            let isBudget = view.token(group.start - 1)?.isBudget ?? false
            return isBudget && view.tokens[verb].has(.holding) ? .future : .none
        case .none: return .none
        }
    }

    /// "Figure 11.1 Share of roads", "**Table 2.1: Indicators**", "Chart 4 -".
    static func isCaption(_ view: SentenceView) -> Bool {
        guard
            let word = view.tokens.prefix(4).firstIndex(where: { $0.kind == .word }),
            view.tokens[word].isExhibit, view.tokens[word].isCapitalised,
            let number = view.token(word + 1)
        else { return false }
        return number.kind == .digits || number.kind == .name || number.range.count <= 2
    }

    private static func namesGoal(_ view: SentenceView) -> Bool {
        view.tokens.contains { EnglishStatementReader.isGoal($0) || $0.has(.goalNoun) || $0.isBudget }
    }
}
