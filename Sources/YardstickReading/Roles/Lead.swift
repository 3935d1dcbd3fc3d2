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
