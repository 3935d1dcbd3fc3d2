/// What a line says of the list, chart or table behind it: "I am recommending for the biennium:", "Figure 3.2
/// Distribution of roads, 2021".
enum EnglishLeads {
    static func tense(_ view: SentenceView) -> Statement.Tense {
        if EnglishCaption.label(of: view) != nil { return namesGoal(view) ? .none : .present }
        guard view.tokens.last?.kind == .colon else { return .none }
        if EnglishStatementReader.startOfRequest(view) != nil { return .future }
        if leadsToDeeds(view) { return .future }
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

    /// "In the next quarter we expect to:", "The council will:"
    private static func leadsToDeeds(_ view: SentenceView) -> Bool {
        guard let last = view.token(view.tokens.count - 2) else { return false }
        if last.part == .modal { return last.has(.pledging) }
        return last.is(.to) && view.token(view.tokens.count - 3)?.has(.aiming) ?? false
    }

    /// "Revised Estimates for 2017-18"
    static func namesRevision(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.indices.dropFirst().contains {
            tokens[$0].isOne(of: .estimates, .estimate) && tokens[$0 - 1].is(.revised)
        }
    }

    /// "I turn to the roads."
    static func turnsToTopic(_ view: SentenceView) -> Bool {
        view.quantities.isEmpty
            && view.tokens.indices.dropFirst().contains {
                view.tokens[$0].is(.to) && view.tokens[$0 - 1].isOne(of: .turn, .turning)
            }
    }

    private static func namesGoal(_ view: SentenceView) -> Bool {
        view.tokens.contains { EnglishStatementReader.isGoal($0) || $0.has(.goalNoun) || $0.isBudget }
    }
}
