/// What a line that leads in a list, a chart or a table says of the lines behind it that have no verb.
struct Lead {
    /// Whether they are meant, were done, or tell how things are.
    let tense: Statement.Tense
    let section: Int?

    /// Gives a statement without a verb the tense of the line that leads it in.
    ///
    /// - Parameter isBudget: Whether the document is on money that is still to be spent, whose tables tell of that.
    func lend(_ statement: inout Statement, isBudget: Bool) {
        guard tense != .none, statement.tense == .none, statement.role == nil else { return }
        guard tense == .present else {
            statement.tense = tense
            return
        }
        if isBudget, statement.unit.dimension == .money { return }
        (statement.tense, statement.isState) = (.present, true)
    }
}

extension Lead {
    /// The lead that holds behind a line: the line's own, else the one before where the line has no verb of a sentence.
    static func held(
        behind view: SentenceView, _ line: Outline.Line, _ last: Lead?, by grammar: any StatementGrammar
    ) -> Lead? {
        let tense = grammar.tenseOfLead(view)
        if tense != .none { return Lead(tense: tense, section: line.section) }
        guard let last, last.section == line.section else { return nil }
        // "publish the plan and seek comments", behind "we will:"
        if last.tense == .future,
            view.tokens.first(where: { $0.kind == .word })?.part == .base
                || view.tokens.contains(where: { $0.has(.pledging) })
        {
            return last
        }
        let isSentence = view.tokens.contains { $0.part == .finite || $0.part == .modal || $0.part == .be }
        return isSentence ? nil : last
    }
}
