/// Values that leave their unit to the one before: "31 days, missing our target of 24", "was 74.8 years and has climbed to
/// 76.4".
enum EnglishUnitEllipsis {
    /// Gives a bare number the unit of the value of the same thing that the sentence stated before.
    static func lend(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices
        where statements[place].unit == .count && isBare(statements[place], view) {
            if let unit = named(in: statements[place].indicator) { statements[place].unit = unit }
        }
        for place in statements.indices.dropFirst()
        where statements[place].unit == .count && isBare(statements[place], view) {
            let bare = statements[place]
            guard
                let before = statements[..<place].last(where: {
                    $0.indicator == bare.indicator && mayLend($0.unit)
                }), view.quantities[before.mention].unitFactor == 1,
                isClose(view.quantities[before.mention], view.quantities[bare.mention])
            else { continue }
            statements[place].unit = before.unit
            statements[place].noun = before.noun
        }
    }

    /// "average years of schooling": the words for what is measured hold the unit.
    private static func named(in indicator: String) -> Unit? {
        let words = indicator.split(separator: " ", maxSplits: 3).map { $0.lowercased() }
        guard words.count > 2, ["average", "mean", "expected"].contains(words[0]), words[2] == "of" else {
            return nil
        }
        switch words[1] {
        case "years": return .year
        case "days": return .day
        case "hours": return .hour
        case "minutes": return .minute
        default: return nil
        }
    }

    /// Counts nothing, and says how much a thing is by its form or its standing.
    private static func isBare(_ statement: Statement, _ view: SentenceView) -> Bool {
        let quantity = view.quantities[statement.mention]
        return statement.unit == .count && statement.noun == nil && !quantity.numeral.isOrdinal
            && quantity.numeral.magnitude == 0
            && (statement.formRule == "value-reached" || statement.formRule == "form-of-stated"
                || statement.rule == "value-of-goal" || statement.role != nil)
    }

    /// Units that are left out: those of time, length and weight, and multiples; not money or shares.
    private static func mayLend(_ unit: Unit) -> Bool {
        switch unit.dimension {
        case .money, .count, .share: false
        default: unit != .count && unit != .rank && unit != .ratio
        }
    }

    /// Between a fifth and five times as much.
    private static func isClose(_ first: QuantityMention, _ second: QuantityMention) -> Bool {
        guard case .exact(let one) = first.value, case .exact(let other) = second.value, one > 0, other > 0
        else {
            return false
        }
        return other <= one * 5 && one <= other * 5
    }
}
