/// Values with a sign, or in brackets behind another: "+0.7%" is a growth by its sign, "(1,100 people)" behind a growth
/// says that growth once more, and "(3.0 per cent of GDP)" behind a starting value starts there as well.
enum EnglishSignedValues {
    static func settle(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices {
            if statements[place].form == .level, isSignedChange(statements[place], view) {
                statements[place].becomeChange(by: "sign-of-change")
                statements[place].isMagnitude = true
            }
            guard place > 0, isRightBehind(statements[place].mention, statements[place - 1].mention, view)
            else { continue }
            follow(&statements[place], statements[place - 1], view)
        }
    }

    /// "+4.2%", or "-0.5%" in brackets or before what it is counted from; not "a balance of -1.2%".
    private static func isSignedChange(_ statement: Statement, _ view: SentenceView) -> Bool {
        guard statement.form == .level, statement.unit != .ratio, statement.unit != .rank,
            statement.unit.dimension != .time
        else { return false }
        let quantity = view.quantities[statement.mention]
        let start = quantity.tokens.lowerBound
        if let sign = view.token(start - 1), sign.kind == .plus, view.tokens[start].isGlued { return true }
        let first = view.tokens[start]
        if first.kind == .plus { return true }
        guard first.kind == .hyphen || first.kind == .dash else { return false }
        if let next = view.token(quantity.end), next.isOne(of: .on, .over, .from, .compared, .versus) {
            return true
        }
        guard let before = view.token(start - 1) else { return false }
        return before.kind == .openParenthesis && view.token(quantity.end)?.kind != .percent
            && view.tokens[..<start].contains { $0.has(.changing) }
            || before.kind == .semicolon
    }

    /// Whether a value stands in brackets, or behind "or", right behind another.
    private static func isRightBehind(_ mention: Int, _ last: Int, _ view: SentenceView) -> Bool {
        let (end, first) = (view.quantities[last].end, view.quantities[mention].first)
        guard end < first, first - end <= 4 else { return false }
        let between = view.tokens[end..<first]
        return between.allSatisfy {
            $0.kind == .openParenthesis || $0.kind == .comma || $0.is(.or) || $0.kind == .plus
                || $0.kind == .dash || $0.has(.comparatorStart) || $0.part == .noun && $0.has(.changing)
        } && between.contains { $0.kind == .openParenthesis || $0.kind == .dash || $0.is(.or) }
    }

    /// Gives a value right behind another what holds for that as well.
    private static func follow(_ statement: inout Statement, _ last: Statement, _ view: SentenceView) {
        // "shrank by 6.5 percent (2,300 guests)"
        if statement.rule == "counted-noun", statement.form == .level, last.form == .growth,
            last.unit == .percent
        {
            (statement.form, statement.nature) = (.change, .flow)
            (statement.indicator, statement.indicatorRange) = (last.indicator, last.indicatorRange)
            statement.formRule = "form-of-stated"
            if statement.role == nil { (statement.role, statement.tense) = (last.role, last.tense) }
        }
        // "increase by 25% ($300,000)", "a 4% increase – nearly £19 million – compared to"
        if isSizeOfChange(statement, last, view) {
            statement.becomeChange(by: "form-of-stated")
            (statement.indicator, statement.indicatorRange) = (last.indicator, last.indicatorRange)
        }
        // "from 91.6 million (3.0 per cent of GDP)"
        if statement.role == nil, last.role == .baseline, statement.form == .level {
            statement.role = .baseline
        }
    }

    /// Whether a value that nothing stands behind tells, in another unit, how large the change before it is.
    private static func isSizeOfChange(_ statement: Statement, _ last: Statement, _ view: SentenceView)
        -> Bool
    {
        guard statement.form == .level, last.form == .growth || last.form == .change,
            statement.unit == .percent || last.unit == .percent, statement.unit != last.unit,
            statement.unit == .percent || statement.unit.dimension == .money
                || statement.unit.dimension == .mass
        else { return false }
        let behind = view.token(view.quantities[statement.mention].end)
        return behind.map { $0.kind == .closeParenthesis || $0.kind == .dash || $0.kind == .comma } ?? true
    }
}
