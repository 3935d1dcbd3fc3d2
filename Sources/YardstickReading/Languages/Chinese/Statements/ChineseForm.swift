/// Level, change or growth, told from the verb before the number and from the unit.
struct ChineseForm {
    let form: Form
    let rule: RuleName
    let nature: Statement.Nature
    /// A plain number that is a ratio: "倍差缩小到1.8".
    let isRatio: Bool

    init(
        _ view: SentenceView, _ quantity: QuantityMention, _ clause: ChineseClause, _ phrases: ChinesePhrases
    ) {
        let verb = clause.governor.map { view.tokens[$0] }
        let changes =
            verb.map { $0.has(.changing) } ?? false && !Self.isObject(quantity, verb, clause, phrases)
        let names = clause.run.filter { view.tokens[$0].has(.auxiliaryDo) }
        let subject = clause.run.lowerBound..<max(clause.subjectEnd, clause.run.lowerBound)
        isRatio = quantity.unit == .ratio || quantity.unit == .count && Self.endsInRatio(view, subject)
        let opensWithChange = Self.opensWithChange(view, clause) || Self.relieves(view, clause)
        (form, rule) = Self.form(
            quantity, changes: changes && !clause.arrives, named: !names.isEmpty, opens: opensWithChange,
            isRatio: isRatio)
        let makes =
            clause.run.contains { view.tokens[$0].has(.making) } || Self.happens(view, quantity, clause)
            || Self.isDone(view, quantity, clause, phrases)
        nature = form == .growth || form == .change || makes ? .flow : .stock
    }

    private static func form(
        _ quantity: QuantityMention, changes: Bool, named: Bool, opens: Bool, isRatio: Bool
    ) -> (Form, RuleName) {
        switch quantity.unit {
        case .rank: return (.rank, "place-in-order")
        case .times: return (.multiple, "multiple-of-unit")
        case .percentagePoint: return (.change, "points-are-change")
        case .percent:
            if changes || opens { return (.growth, "growth-of-verb") }
            return named ? (.growth, "growth-of-noun") : (.level, "bare-level")
        default:
            if isRatio { return (.ratio, "ratio-of-noun") }
            return changes || opens ? (.change, "change-of-verb") : (.level, "bare-level")
        }
    }

    /// "提升四大都市区": the counted things are what the verb works on; "增加" and "减少" count a change.
    private static func isObject(
        _ quantity: QuantityMention, _ verb: Token?, _ clause: ChineseClause, _ phrases: ChinesePhrases
    ) -> Bool {
        guard quantity.unit == .count, let verb, !verb.isOne(of: .增加, .减少) else { return false }
        let subject = phrases.trimmed(clause.run.lowerBound..<clause.subjectEnd)
        return subject.allSatisfy { phrases.view.tokens[$0].has(.verbBase) }
            && phrases.counted(quantity) != nil
    }

    /// "为企业减负300亿元": burdens less by so much.
    private static func relieves(_ view: SentenceView, _ clause: ChineseClause) -> Bool {
        clause.governor.map { view.tokens[$0].is(.减负) } ?? false
            || view.token(clause.subjectEnd - 1)?.is(.减负) ?? false
                && clause.run.contains(clause.subjectEnd - 1)
    }

    /// "降低企业成本100亿元": the verb of change stands before its object.
    static func opensWithChange(_ view: SentenceView, _ clause: ChineseClause) -> Bool {
        guard clause.governor == nil, !clause.arrives else { return false }
        let isSmall: (Token) -> Bool = {
            $0.kind == .comma || $0.has([.adverb, .modal, .determiner, .preposition])
        }
        guard
            let first = clause.run.first(where: { place in
                !isSmall(view.tokens[place]) && !view.periods.contains { $0.tokens.contains(place) }
            })
        else { return false }
        return view.tokens[first].has(.changing) && view.tokens[first].range.count > 3
    }

    private static func endsInRatio(_ view: SentenceView, _ run: Range<Int>) -> Bool {
        guard !run.isEmpty else { return false }
        let bytes = view.text[view.bytes(run)]
        return ["倍差", "之比", "收入比", "比值"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// Things built, done or paid add up over a period.
    private static func happens(_ view: SentenceView, _ quantity: QuantityMention, _ clause: ChineseClause)
        -> Bool
    {
        if quantity.unit.dimension == .share { return false }
        return clause.run.contains { place in
            let token = view.tokens[place]
            return token.has(.verbBase)
                && !token.has([.reaching, .keeping, .changing, .ranking, .sharing, .noun])
        } || clause.run.contains { view.tokens[$0].is(.完成) }
    }

    /// "500万贫困人口脱贫", "住房改造30万套": a verb behind what is counted, or as the last word before the number.
    private static func isDone(
        _ view: SentenceView, _ quantity: QuantityMention, _ clause: ChineseClause, _ phrases: ChinesePhrases
    ) -> Bool {
        guard quantity.unit == .count else { return false }
        if let last = view.token(clause.subjectEnd - 1), clause.run.contains(clause.subjectEnd - 1) {
            if last.has(.verbBase), last.has(.noun), !last.has(.label) { return true }
        }
        guard let counted = phrases.counted(quantity), clause.governor == nil else { return false }
        return view.tokens[counted.upperBound...].prefix(6).prefix { !$0.endsClause(view.text) }.contains {
            $0.has(.verbBase) && !$0.has([.keeping, .sharing, .noun])
        }
    }
}
