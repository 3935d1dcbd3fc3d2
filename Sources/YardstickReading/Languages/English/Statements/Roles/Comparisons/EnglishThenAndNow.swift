/// Then and now in one sentence: "was 5% in 2007 and rose to 8% in 2008", "21 million last year, while it was only
/// 11 million in 1997".
enum EnglishThenAndNow {
    /// Marks the first value of such a pair as the one that things started from.
    static func mark(_ statements: inout [Statement], _ view: SentenceView) {
        guard statements.count >= 2 else { return }
        markStarts(&statements, view)
        markAsidesOfToday(&statements, view)
        markThenBehindNow(&statements, view)
    }

    /// "was 5% in 2007 and rose to 8% in 2008"
    private static func markStarts(_ statements: inout [Statement], _ view: SentenceView) {
        // A look at one member spares copying the whole of most statements.
        for place in statements.indices.dropLast()
        where statements[place].role == nil && mayBeStart(statements[place], view) {
            let (then, now) = (statements[place], statements[place + 1])
            guard now.unit == then.unit, now.rule != "part-of-whole", now.role == nil || now.role == .target
            else { continue }
            guard leads(from: then, to: now, view) || turnsToNow(from: then, to: now, view) else { continue }
            // "In 1998, 30% had none; today": of the time that opens its sentence.
            if opensWithTime(before: view.quantities[then.mention], view) {
                statements[place].isStart = true
            } else {
                statements[place].role = .baseline
            }
        }
    }

    private static func opensWithTime(before quantity: QuantityMention, _ view: SentenceView) -> Bool {
        view.periods.contains {
            $0.tokens.lowerBound <= 1 && $0.tokens.upperBound <= quantity.first && $0.tie == .during
        }
    }

    /// A value, without a role as yet, that another may have come from.
    private static func mayBeStart(_ statement: Statement, _ view: SentenceView) -> Bool {
        if isStart(statement) { return true }
        let quantity = view.quantities[statement.mention]
        if statement.tense == .none, isSetFirst(statement, view) { return true }
        return (statement.tense == .none || statement.rule == "nearest-verb") && isDatedAside(quantity, view)
    }

    /// "reach 700 dollars (the current level is 400 dollars)", "connect 75% of homes (43% in 2022)": where what is meant, or
    /// spent, starts from.
    private static func markAsidesOfToday(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices.dropFirst()
        where statements[place].role == nil
            && (isNowInBrackets(statements[place], view)
                || isThenInBrackets(statements[place], behind: statements[place - 1], view))
        {
            let goal = statements[place - 1]
            let isMeant =
                goal.role == .target || goal.tense == .future || goal.unit.dimension == .money
                || isOrdered(goal, view)
            statements[place].role = goal.unit == statements[place].unit && isMeant ? .baseline : .actual
        }
    }

    /// "21 million last year, while it was only 11 million in 1997"
    private static func markThenBehindNow(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices.dropFirst()
        where statements[place].tense == .past && isStart(statements[place]) {
            let (now, then) = (statements[place - 1], statements[place])
            guard now.unit == then.unit, now.role == nil, isOnlyThen(then, behind: now, view) else {
                continue
            }
            statements[place].role = .baseline
        }
    }

    /// "reach 700 dollars (the current level is 400 dollars)".
    private static func isNowInBrackets(_ statement: Statement, _ view: SentenceView) -> Bool {
        guard statement.role == nil, statement.form == .level else { return false }
        let first = view.quantities[statement.mention].first
        var at = first - 1
        while let token = view.token(at), first - at < 9, token.kind != .closeParenthesis {
            if token.kind == .openParenthesis {
                return view.tokens[at..<first].contains { $0.isOne(of: .current, .currently) }
            }
            at -= 1
        }
        return false
    }

    /// "connect 75% of homes (43% in 2022)": how far it had come.
    private static func isThenInBrackets(
        _ then: Statement, behind goal: Statement, _ view: SentenceView
    ) -> Bool {
        guard then.form == .level, then.unit == goal.unit,
            goal.role == .target || goal.tense == .future || isOrdered(goal, view)
        else {
            return false
        }
        let (first, last) = (view.quantities[goal.mention], view.quantities[then.mention])
        guard first.end < last.first,
            let open = view.tokens[first.end..<last.first].lastIndex(where: { $0.kind == .openParenthesis }),
            let close = view.tokens[last.end...].firstIndex(where: { $0.kind == .closeParenthesis }),
            let time = view.periods.first(where: {
                $0.tokens.lowerBound > open && $0.tokens.upperBound <= close && $0.tie == .during
            })
        else { return false }
        return !view.tokens[open..<last.first].contains { $0.kind == .closeParenthesis }
            && !view.periods.contains { $0.period.end.year < time.period.end.year }
    }

    /// "Connect 75% of homes": the deed of a plan's line, without a subject.
    private static func isOrdered(_ goal: Statement, _ view: SentenceView) -> Bool {
        guard let verb = view.tokens.first(where: { $0.kind == .word }) else { return false }
        return goal.tense == .none && verb.part == .base
    }

    private static func isStart(_ statement: Statement) -> Bool {
        statement.role == nil && statement.form == .level && statement.tense == .past
    }

    /// "which was 5% in 2007 declined to 4% in 2008", "was 5% in 2019; this has since risen to 8%".
    private static func leads(from then: Statement, to now: Statement, _ view: SentenceView) -> Bool {
        let (first, second) = (view.quantities[then.mention], view.quantities[now.mention])
        guard now.formRule == "value-reached", now.form == .level, first.end < second.first,
            names(first, before: second.first, view)
                || opensWithTime(before: first, view) && names(second, before: view.tokens.count, view)
        else { return false }
        let between = first.end..<second.first
        guard let change = between.last(where: { view.tokens[$0].has(.changing) && view.tokens[$0].isVerb })
        else { return false }
        if now.indicator == then.indicator { return true }
        // Between them stands no subject of its own but a pronoun or a relative one.
        return (between.lowerBound..<change).allSatisfy {
            let token = view.tokens[$0]
            return (token.kind != .semicolon || view.token($0 + 1)?.isOne(of: .this, .it) ?? false)
                && (token.part != .noun || !view.periods(touching: $0..<$0 + 1).isEmpty)
        }
    }

    /// "held 90 million when I took office, today stands at 1.2 billion".
    private static func turnsToNow(from then: Statement, to now: Statement, _ view: SentenceView) -> Bool {
        if isThenInAside(then, to: now, view) { return true }
        // "installed 38 pumps, so that there are now 112": what was added, and not what there was
        let between = view.quantities[then.mention].end..<view.quantities[now.mention].first
        if then.nature == .flow, then.isPerfect || between.contains(where: { view.tokens[$0].is(.there) }) {
            return false
        }
        guard now.form == .level, now.tense == .present || now.formRule == "value-reached" else {
            return false
        }
        let behind = view.tokens[view.quantities[now.mention].end...].prefix(4)
        // "was 20% a decade ago but is 65% today"
        if between.count <= 16, now.tense == .present, behind.contains(where: { $0.isOne(of: .today, .now) }),
            !between.contains(where: { view.tokens[$0].kind == .semicolon })
        {
            return true
        }
        return between.count <= 16
            && between.contains { view.tokens[$0].isOne(of: .today, .now, .currently) }
            && !between.contains { view.tokens[$0].kind == .semicolon }
    }

    /// "Absence, which peaked at 29%, is to come down to 15%".
    private static func isThenInAside(_ then: Statement, to now: Statement, _ view: SentenceView) -> Bool {
        guard
            now.tense == .future || now.role == .target || now.formRule == "value-reached"
                || now.formRule == "value-held",
            now.form == .level
        else { return false }
        let first = view.quantities[then.mention]
        let opening = max(0, first.first - 6)..<first.first
        guard let which = opening.last(where: { view.tokens[$0].is(.which) }), which > 0,
            view.tokens[which - 1].kind == .comma
        else { return isDatedAside(first, view) && now.formRule == "value-reached" }
        // "Ridership, which peaked at 9 million in 2014, fell to 7 million": a summit, and not where it set out from
        if view.token(which + 1)?.is(.peaked) ?? false, now.tense == .past { return false }
        return view.tokens[first.end..<view.quantities[now.mention].first].contains { $0.kind == .comma }
    }

    /// "The subsidy, 79 dollars in 2021, is raised to 84": between commas, with its time.
    private static func isDatedAside(_ first: QuantityMention, _ view: SentenceView) -> Bool {
        if isUnchangedAside(first, view) { return true }
        guard view.token(first.first - 1)?.kind == .comma,
            let time = view.periods.first(where: {
                $0.tokens.lowerBound >= first.end && $0.tokens.lowerBound <= first.end + 5
            })
        else { return false }
        return view.token(time.tokens.upperBound)?.kind == .comma
    }

    /// "The threshold, unchanged at 25,000 since 2014, goes up to".
    private static func isUnchangedAside(_ first: QuantityMention, _ view: SentenceView) -> Bool {
        guard view.token(first.first - 1)?.is(.at) ?? false, view.token(first.first - 3)?.kind == .comma,
            let word = view.token(first.first - 2), word.part == .adjective || word.part == .participle
        else { return false }
        return view.tokens[first.end..<min(first.end + 7, view.tokens.count)].contains { $0.kind == .comma }
    }

    /// "introduced in 2022 at 30 dollars, currently stands at 40": what it was set at first.
    private static func isSetFirst(_ then: Statement, _ view: SentenceView) -> Bool {
        let first = view.quantities[then.mention].first
        guard view.token(first - 1)?.is(.at) ?? false else { return false }
        return view.tokens[max(0, first - 6)..<first].contains {
            $0.part == .participle && $0.has(.making)
        }
    }

    /// A period, or "earlier", stands right behind the first value.
    private static func names(_ first: QuantityMention, before limit: Int, _ view: SentenceView) -> Bool {
        if let behind = view.token(first.end), behind.is(.earlier) || behind.saysFormerly { return true }
        return view.periods(touching: first.end..<first.end + 6).contains {
            $0.tokens.lowerBound >= first.end && $0.tokens.upperBound <= limit
        }
    }

    /// "while it was only 11 million in 1997".
    private static func isOnlyThen(_ then: Statement, behind now: Statement, _ view: SentenceView) -> Bool {
        let (later, earlier) = (view.quantities[now.mention], view.quantities[then.mention])
        guard later.end < earlier.first, let only = view.token(earlier.first - 1),
            only.isOne(of: .only, .just)
        else { return false }
        return view.tokens[later.end..<earlier.first].contains {
            $0.isOne(of: .while, .but, .when) || $0.is(.from)
        } && names(earlier, before: view.tokens.count, view)
    }
}
