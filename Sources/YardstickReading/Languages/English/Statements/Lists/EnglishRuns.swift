/// "ranked first for 18 consecutive years": a run of years dates itself and what it is a run of.
enum EnglishRuns {
    static func spread(_ statements: inout [Statement], _ view: SentenceView) {
        for index in statements.indices
        where statements[index].unit == .year && isRun(statements[index], view) {
            guard case .exact(let value) = view.quantities[statements[index].mention].value, value >= 2,
                value <= 100
            else { continue }
            statements[index].years = Int(value)
            guard index > 0, statements[index - 1].form == .rank || isToldFor(statements[index], view),
                isOneClause(statements[index - 1], statements[index], view)
            else { continue }
            statements[index - 1].years = Int(value)
        }
    }

    /// "18 consecutive years", "the fourth consecutive year", "five years in a row", "five years running".
    private static func isRun(_ statement: Statement, _ view: SentenceView) -> Bool {
        guard statement.unit == .year else { return false }
        let quantity = view.quantities[statement.mention]
        let around = quantity.tokens.lowerBound..<min(quantity.tokens.upperBound + 4, view.tokens.count)
        return view.tokens[around].contains { $0.isOne(of: .consecutive, .successive, .straight, .row) }
            || view.token(quantity.tokens.upperBound)?.is(.running) ?? false
    }

    /// "stayed above 5 million for three consecutive years"
    private static func isToldFor(_ run: Statement, _ view: SentenceView) -> Bool {
        let first = view.quantities[run.mention].first
        return first > 0 && view.tokens[first - 1].is(.for)
    }

    private static func isOneClause(_ first: Statement, _ second: Statement, _ view: SentenceView) -> Bool {
        let between = view.quantities[first.mention].end..<view.quantities[second.mention].first
        return !view.tokens[between].contains {
            $0.kind == .comma || $0.kind == .semicolon || $0.part == .conjunction
        }
    }
}
