/// Amounts that tell which of the things just counted are meant: "40% of people lived on less than 2 dollars", "26 of
/// them having a throughput of over 10 million".
extension EnglishStatementReader {
    /// An amount with a bound, behind the verb of a state whose subject a share or count opens.
    func isCriterion(_ quantity: QuantityMention, _ verb: Int?) -> Bool {
        guard quantity.comparator != .equal, quantity.comparator != .about, quantity.unit != .percent,
            let last = statements.last, last.unit == .percent && last.form == .level || last.unit == .count,
            last.unit != quantity.unit || last.unit == .count, let verb, tellsState(verb)
        else { return false }
        let end = view.quantities[last.mention].end
        guard end <= verb, quantity.first - end <= 20 else { return false }
        // "26 having a throughput of": not "projects resulting in 500 jobs", which is what came of them.
        let isOfKind =
            last.unit == .percent ? last.rule == "amount-of" : view.tokens[verb].isAmong(.costing, .lasting)
        return isOfKind
            && !view.tokens[end..<quantity.first].contains {
                $0.kind == .comma || $0.kind == .semicolon || $0.part == .conjunction && $0.is(.but)
            }
    }

    /// "live", "earn", "leave", "having": not a deed that the amount is the outcome of.
    private func tellsState(_ verb: Int) -> Bool {
        let token = view.tokens[verb]
        guard !token.has([.changing, .reaching, .making, .multiplying]), token.part != .be else {
            return false
        }
        return token.part == .finite || token.part == .gerund
    }
}
