/// How things stand on the document's day: "currently 64%", "now stands at 40", "33.2% today".
extension PeriodResolver {
    /// The year of the document, where a word for its day stands with the value and no other time stands closer.
    func ofNow(_ quantity: QuantityMention, _ statement: Statement) -> Resolution? {
        guard let date, !frame.isAccount, statement.role != .target,
            statement.tense != .future || statement.role == .baseline,
            statement.form == .level || statement.form == .rank || statement.form == .ratio,
            isToday(before: quantity) || isToday(behind: quantity) || isInClauseOnToday(quantity)
                || isCurrent(quantity, statement)
                || isInClauseUpToToday(quantity) || isLatest(quantity),
            let year = Period(year: date.year)
        else { return nil }
        return Resolution(period: year, evidence: 0..<0, rule: "year-of-now", isNamed: true)
    }

    /// "Currently 80% have a card": the year of the document, where the sentence says that it is so on its day.
    func ofSentenceOnNow(_ statement: Statement) -> Resolution? {
        guard
            statement.isNow || statement.saysNow && !frame.isAccount
                || statement.standsAt && frame.rule == Frame.ofBudget, let date,
            let year = Period(year: date.year)
        else { return nil }
        return Resolution(period: year, evidence: 0..<0, rule: "year-of-now")
    }

    /// "In 2019 the fleet had 80 buses, and it now has 95": a later value has the document's day for its time.
    func isNowBehind(_ quantity: QuantityMention) -> Bool {
        view.quantities.contains { $0.first > quantity.end && (isToday(before: $0) || isToday(behind: $0)) }
    }

    /// "currently 64%", "is now at some 40", "today stands at 40"
    private func isToday(before quantity: QuantityMention) -> Bool {
        var back = quantity.first - 1
        while let word = view.token(back), quantity.first - back < 7 {
            if saysToday(back) { return !isTimed(back..<quantity.first) }
            // "has now received 7 million"
            if word.part == .participle, saysToday(back - 1), view.token(back - 2)?.part == .have {
                return !isTimed(back..<quantity.first)
            }
            guard
                word.part == .adverb || word.part == .preposition || word.part == .be
                    || word.part == .determiner || word.has([.holding, .have, .comparatorStart])
                    || word.isAmong(.stand, .stood)
            else { return false }
            back -= 1
        }
        return false
    }

    /// "In 2004 few farms had wells: today, after years of work, 80% have": a word for the day opens the clause, and no
    /// other time stands behind it.
    private func isInClauseOnToday(_ quantity: QuantityMention) -> Bool {
        guard
            let opener = (0..<quantity.first).last(where: {
                view.tokens[$0].isOne(of: .today, .now, .currently) && opensClause($0)
                    || view.tokens[$0].is(.present) && saysToday($0) && opensClause($0 - 1)
            })
        else { return false }
        let between = opener + 1..<quantity.first
        return !isTimed(between)
            && !between.contains { view.tokens[$0].kind == .semicolon || view.tokens[$0].kind == .colon }
    }

    /// "each school will have a nurse by 2030; 34% have one today": the day closes what is said of the value in the present.
    private func isInClauseUpToToday(_ quantity: QuantityMention) -> Bool {
        var saysPresent = false
        for place in quantity.end..<min(quantity.end + Self.clauseOfToday, view.tokens.count) {
            let token = view.tokens[place]
            if token.isOne(of: .today, .now, .currently), endsClause(place + 1) {
                return saysPresent && !isTimed(quantity.end..<place)
            }
            // "5,000 places are currently on offer"
            if token.part == .be, view.token(place + 1)?.isOne(of: .currently, .presently, .now) ?? false {
                return !isTimed(quantity.end..<place)
            }
            switch token.part {
            case .modal, .infinitiveMarker, .base, .conjunction, .relative: return false
            case .mark where token.kind != .hyphen: return false
            case .finite where token.has(.verbPast): return false
            case .be, .have, .finite: saysPresent = true
            default: break
            }
        }
        return false
    }

    /// How many words a clause has at most between its value and the day.
    private static let clauseOfToday = 10

    /// "Our current tax effort, 14.7% of output, is too low", "The present yield is 2 tons": right before the value or its verb.
    private func isCurrent(_ quantity: QuantityMention, _ statement: Statement) -> Bool {
        guard statement.role == nil, statement.tense == .present || statement.tense == .none else {
            return false
        }
        var at = quantity.first - 1
        while let word = view.token(at), quantity.first - at <= 8, !view.isQuantity(at) {
            if word.isOne(of: .current, .present) {
                return view.token(at - 1)?.part == .determiner && !isTimed(at..<quantity.first)
            }
            guard
                word.isNominal || word.part == .be || word.part == .adverb || word.kind == .dash
                    || word.kind == .comma && at == quantity.first - 1 || word.isOne(of: .of, .at)
            else { return false }
            at -= 1
        }
        return false
    }

    /// "The latest jobless rate is 4%", "to the latest 4%", "4% in the latest period"
    private func isLatest(_ quantity: QuantityMention) -> Bool {
        if let next = view.token(quantity.end), next.is(.in) {
            let named = view.tokens[quantity.end...].prefix(4)
            if named.contains(where: { $0.is(.latest) }),
                named.contains(where: { $0.isOne(of: .period, .month, .quarter) })
            {
                return true
            }
        }
        guard let latest = (0..<quantity.first).last(where: { view.tokens[$0].is(.latest) }),
            quantity.first - latest < 10
        else { return false }
        let between = latest + 1..<quantity.first
        return !isTimed(between) && !view.holdsQuantity(between)
            && !view.tokens[between].contains { $0.kind == .comma || $0.kind == .semicolon }
    }

    private func opensClause(_ place: Int) -> Bool {
        guard let before = view.token(place - 1) else { return true }
        // "..., and today it is 4%"
        if before.part == .conjunction, view.token(place - 2)?.kind == .comma { return true }
        return before.kind == .colon || before.kind == .semicolon
            || before.kind == .comma && view.token(place + 1)?.kind == .comma
    }

    /// "33.2% today", "9,200 hectares at present to 12,000"
    private func isToday(behind quantity: QuantityMention) -> Bool {
        var next = quantity.end
        while let word = view.token(next), next - quantity.end < 4 {
            if word.isOne(of: .today, .currently, .presently) || word.is(.now) && endsClause(next + 1)
                || word.is(.at) && view.token(next + 1)?.is(.present) ?? false
            {
                return !isTimed(quantity.end..<next)
            }
            guard word.isNominal else { return false }
            next += 1
        }
        return false
    }

    private func saysToday(_ place: Int) -> Bool {
        guard let word = view.token(place) else { return false }
        if word.isOne(of: .now, .currently, .presently, .today) { return true }
        return word.is(.present) && view.token(place - 1)?.is(.at) ?? false
    }

    private func isTimed(_ run: Range<Int>) -> Bool { view.periods.contains { $0.tokens.overlaps(run) } }

    private func endsClause(_ place: Int) -> Bool {
        guard let next = view.token(place) else { return true }
        return next.kind != .word && next.kind != .digits || next.part == .conjunction || next.is(.to)
    }
}
