/// Two values of one sentence whose times tell which came first: "In 1998, 30% had no lamps: today, it is 4%", "After
/// falling by 5% in 2020, trade grew by 3%", "17 ships last year compared with 19 this year".
enum EnglishPairsOfTimes {
    static func mark(_ statements: inout [Statement], _ view: SentenceView) {
        markBaseYear(&statements, view)
        guard statements.count >= 2 else { return }
        markMultiplied(&statements, view)
        markHad(&statements, view)
        markBeforeToday(&statements, view)
        markAfter(&statements, view)
        markTurned(&statements, view)
    }

    /// "In 2016, the base year, it was 4%"
    private static func markBaseYear(_ statements: inout [Statement], _ view: SentenceView) {
        guard let time = view.periods.first, time.tokens.lowerBound <= 1,
            view.tokens[time.tokens.upperBound...].prefix(4).contains(where: {
                $0.isOne(of: .base, .baseline)
            })
        else { return }
        for place in statements.indices
        where statements[place].role == nil && statements[place].form == .level
            && statements[place].tense == .past
        {
            statements[place].isStart = true
        }
    }

    /// "sold 900 boats, nearly double last year's 480"
    private static func markMultiplied(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices.dropFirst()
        where statements[place].role == nil && statements[place].unit == statements[place - 1].unit {
            var at = view.quantities[statements[place].mention].first - 1
            let first = at
            while let token = view.token(at),
                !token.has(.multiplying),
                token.part == .possessive || token.has(.backward) || token.part == .noun
            { at -= 1 }
            guard at < first, view.token(first)?.part == .possessive,
                view.token(at)?.has(.multiplying) ?? false
            else { continue }
            statements[place].role = .baseline
        }
    }

    /// "Prices, which had risen by 9%, rose by 3%"
    private static func markHad(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices.dropLast()
        where statements[place].role == nil && statements[place].tense == .past
            && statements[place].unit == statements[place + 1].unit
            && statements[place].form == statements[place + 1].form
        {
            let first = view.quantities[statements[place].mention].first
            guard
                let had = view.tokens[..<first].lastIndex(where: { $0.is(.had) }), first - had <= 6,
                view.token(had - 1)?.part == .relative, view.token(had - 2)?.kind == .comma,
                let verb = view.token(had + 1), verb.part == .participle || verb.has(.verbParticiple),
                view.tokens[first..<view.quantities[statements[place + 1].mention].first].contains(where: {
                    $0.kind == .comma
                })
            else { continue }
            statements[place].isStart = true
        }
    }

    /// "In 1998, 30% of piers had no lamps: today it is 4%"
    private static func markBeforeToday(_ statements: inout [Statement], _ view: SentenceView) {
        guard let today = startOfToday(view),
            view.periods.contains(where: { $0.tokens.upperBound <= today && $0.tie != .comparison }),
            statements.contains(where: { view.quantities[$0.mention].first > today })
        else { return }
        for place in statements.indices where view.quantities[statements[place].mention].end <= today {
            let then = statements[place]
            if then.role == nil, then.form == .level, then.tense == .past,
                statements.contains(where: {
                    $0.unit == then.unit && view.quantities[$0.mention].first > today
                        && ($0.unit != .count || $0.noun == nil || $0.nature == .stock)
                })
            {
                statements[place].isStart = true
            }
        }
    }

    /// The "today" or "now" that opens a clause of its own.
    private static func startOfToday(_ view: SentenceView) -> Int? {
        view.tokens.indices.dropFirst().first {
            guard view.tokens[$0].isOne(of: .today, .now) else { return false }
            let joint = view.tokens[$0 - 1]
            return joint.kind == .colon || joint.kind == .semicolon || joint.kind == .dash
        }
    }

    /// "After falling by 5% in 2020, trade grew by 3%"
    private static func markAfter(_ statements: inout [Statement], _ view: SentenceView) {
        guard let first = view.tokens.first, first.isOne(of: .after, .following),
            let comma = view.tokens.firstIndex(where: { $0.kind == .comma }),
            view.tokens[..<comma].contains(where: { $0.has(.changing) || $0.is(.growth) }),
            let main = statements.first(where: { view.quantities[$0.mention].first > comma })
        else { return }
        for place in statements.indices where view.quantities[statements[place].mention].end <= comma {
            if statements[place].role == nil, statements[place].unit == main.unit,
                main.form == .growth || main.form == statements[place].form
            {
                statements[place].isStart = true
            }
        }
    }

    /// "17 ships last year compared with 19 this year": the later value is the outcome, on whichever side it stands.
    private static func markTurned(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices.dropFirst() where statements[place].role == .baseline {
            let (first, second) = (statements[place - 1], statements[place])
            guard first.unit == second.unit, first.role == nil, first.tense != .future,
                let then = time(behind: first, before: view.quantities[second.mention].first, view),
                let now = time(behind: second, before: view.tokens.count, view),
                then.end < now.start,
                view.tokens[view.quantities[first.mention].end..<view.quantities[second.mention].first]
                    .contains(where: { $0.isOne(of: .compared, .against, .versus) })
            else { continue }
            (statements[place - 1].isStart, statements[place].role) = (true, .actual)
        }
    }

    /// The time that stands right behind a value, in its own phrase.
    private static func time(behind statement: Statement, before limit: Int, _ view: SentenceView) -> Period?
    {
        let end = view.quantities[statement.mention].end
        return view.periods.first {
            $0.tokens.lowerBound >= end && $0.tokens.upperBound <= min(limit, end + 14)
        }?.period
    }
}
