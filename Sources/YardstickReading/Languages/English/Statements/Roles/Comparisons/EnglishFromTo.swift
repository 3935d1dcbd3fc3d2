/// Values that "from" and "to" tie, whatever rule read them: "swung from a deficit of 5 million to a surplus of 2 million",
/// "will grow from the current level of 40 sites to 60 sites".
///
/// Not the ends of a range, which are so at one time: "ranges from 5% to 8%".
enum EnglishFromTo {
    /// Marks the first value of such a pair as the one that things started from.
    static func mark(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices {
            let role = statements[place].role
            if goesOn(from: place, in: statements, view) {
                statements[place].role = .baseline
                continue
            }
            guard let from = from(before: view.quantities[statements[place].mention], view) else { continue }
            if let reached = reached(from: place, opening: from, statements, view) {
                statements[place].role = .baseline
                if statements[place].unit == .percent {
                    statements[place].form = statements[reached].form
                    statements[place].indicator = statements[reached].indicator
                    statements[place].indicatorRange = statements[reached].indicatorRange
                }
            } else if isOfRange(from, view) {
                if role == .baseline { statements[place].role = nil }
            } else if role != .baseline, let next = next(behind: place, statements),
                leads(from: statements[place], to: statements[next], view)
            {
                for start in place..<next { statements[start].role = .baseline }
            } else if role == nil || role == .actual, statements[place].form == .level,
                isNamedPresent(from, view)
            {
                statements[place].role = .baseline
            } else if role == nil, statements[place].form == .level,
                isLedByChange(from, statements[..<place], of: statements[place].unit, view)
            {
                statements[place].role = .baseline
            }
        }
    }

    /// "From 42% in 1986, debt service fell to 29%", "From just 12 buses in 2015, the fleet has grown to 96": where a sentence
    /// opens with the value that things started from, the one that they came to.
    private static func reached(
        from place: Int, opening from: Int, _ statements: [Statement], _ view: SentenceView
    ) -> Int? {
        guard from <= 1, view.tokens[..<from].allSatisfy({ $0.part == .conjunction }),
            let next = next(behind: place, statements), statements[next].unit == statements[place].unit,
            statements[place].form == .level,
            statements[next].formRule == "value-reached" || statements[next].rule == "subject-to-value",
            statements[next].role != .baseline
        else { return nil }
        let (start, end) = (
            view.quantities[statements[place].mention], view.quantities[statements[next].mention]
        )
        let between = view.tokens[start.end..<max(start.end, end.first)]
        guard let comma = between.firstIndex(where: { $0.kind == .comma }), end.first - comma <= 20,
            !between.contains(where: { $0.kind == .semicolon || $0.part == .relative }),
            between.suffix(3).contains(where: { $0.is(.to) })
        else { return nil }
        return next
    }

    /// The statement behind one, past what stands in brackets: "from 5 million (2% of GDP) to 8 million".
    private static func next(behind place: Int, _ statements: [Statement]) -> Int? {
        statements[(place + 1)...].firstIndex { !$0.isAside || statements[place].isAside }
    }

    /// The "from" that leads to a quantity: "from a usual depth of between".
    private static func from(before quantity: QuantityMention, _ view: SentenceView) -> Int? {
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 8, !view.isQuantity(at) {
            if token.is(.from) { return at }
            guard
                token.isNominal || token.part == .determiner || token.part == .adverb
                    || token.part == .possessive || token.isOne(of: .of, .between, .around, .about)
            else { return nil }
            at -= 1
        }
        return nil
    }

    private static func isOfRange(_ from: Int, _ view: SentenceView) -> Bool {
        view.tokens[max(0, from - 3)..<from].contains {
            $0.isOne(of: .range, .ranges, .ranged, .ranging, .vary, .varies)
        }
    }

    /// "will double the fleet from its current 40 vessels"
    private static func isNamedPresent(_ from: Int, _ view: SentenceView) -> Bool {
        view.token(from + 1)?.part == .determiner
            && view.token(from + 2)?.isOne(of: .current, .existing, .previous, .present) ?? false
    }

    /// "from 8% and 9% the year before to 10% and 12%": the second of several starts.
    private static func goesOn(from place: Int, in statements: [Statement], _ view: SentenceView) -> Bool {
        guard place > 0, place + 1 < statements.count, statements[place].role == nil,
            statements[place].form == .level, statements[place - 1].role == .baseline,
            statements[place - 1].unit == statements[place].unit
        else { return false }
        let start = view.quantities[statements[place - 1].mention].end
        let between = view.tokens[start..<max(start, view.quantities[statements[place].mention].first)]
        return between.contains { $0.is(.and) } && between.allSatisfy { !$0.is(.to) && !$0.isVerb }
            && leads(from: statements[place], to: statements[place + 1], view)
    }

    /// "70 ferries a week, a rise from 60", "an increase of 4% from 5 million"
    private static func isLedByChange(
        _ from: Int, _ earlier: ArraySlice<Statement>, of unit: Unit, _ view: SentenceView
    ) -> Bool {
        if let last = earlier.last, last.form == .growth || last.form == .change,
            view.quantities[last.mention].end == from
        {
            return true
        }
        guard let change = view.token(from - 1), earlier.contains(where: { $0.unit == unit }) else {
            return false
        }
        return change.isOne(of: .up, .down) || change.part == .noun && change.has(.changing)
    }

    /// "to", and no verb or further clause, stands between two levels of one unit.
    private static func leads(from first: Statement, to second: Statement, _ view: SentenceView) -> Bool {
        guard first.unit == second.unit, first.form == second.form,
            first.form == .level && first.unit.dimension != .time || first.form == .rank
        else { return false }
        let (start, end) = (view.quantities[first.mention], view.quantities[second.mention])
        guard start.end < end.first, end.first - start.end <= 18 else { return false }
        let between = view.tokens[start.end..<end.first]
        guard let to = between.lastIndex(where: { $0.isOne(of: .to, .into) }) else { return false }
        return end.first - to <= 5
            && between.allSatisfy {
                !$0.isVerb && $0.part != .be && $0.part != .have && $0.part != .modal
                    && $0.part != .relative && $0.kind != .semicolon && $0.kind != .comma
            }
    }
}
