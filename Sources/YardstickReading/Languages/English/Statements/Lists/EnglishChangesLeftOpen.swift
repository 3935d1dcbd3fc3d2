/// Changes that the rule for their value took for levels, since what makes them changes stands further off: "over two million
/// more people than in 2003", "the 40% reduction target", "and for health by 22%".
enum EnglishChangesLeftOpen {
    static func settle(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices where isOpen(statements[place]) {
            let quantity = view.quantities[statements[place].mention]
            if isMoreThan(statements[place], quantity, view) || isOrHigher(place, statements, view)
                || isOnTop(statements[place], quantity, view)
            {
                statements[place].becomeChange(by: "more-than")
            } else if isOfChange(quantity, view) || isStepUp(quantity, view)
                || isImprovement(quantity, view) || isOfGrowth(statements[place])
            {
                statements[place].becomeChange(by: "change-noun")
            } else if isByHowMuch(quantity, view) {
                statements[place].becomeChange(by: "changed-by")
            } else if place > 0, isByAgain(quantity, after: statements[place - 1], view) {
                statements[place].becomeChange(by: "form-of-stated")
            }
        }
    }

    private static func isOpen(_ statement: Statement) -> Bool {
        statement.form == .level && statement.unit != .ratio && statement.unit != .rank
            && statement.column == nil
    }

    /// "$10 more per month", "8 percent fewer calls"; "200 more nurses than in 2003": more of what is counted may also be new
    /// ones, and is a change only against something.
    private static func isMoreThan(_ statement: Statement, _ quantity: QuantityMention, _ view: SentenceView)
        -> Bool
    {
        guard let next = view.token(quantity.end) else { return false }
        // "estimated to be £85 million higher": not "higher education"
        if next.isOne(of: .higher, .lower), statement.unit != .count {
            return view.token(quantity.end + 1)?.isNominal != true
        }
        if statement.unit == .count, next.is(.additional) {
            return holdsComparison(clause(behind: quantity, view), view)
        }
        guard next.isOne(of: .more, .less, .fewer),
            statement.unit.dimension != .time || isSinceThen(quantity, view)
        else { return false }
        if statement.unit != .count { return view.token(quantity.end + 1)?.is(.or) != true }
        let clause = clause(behind: quantity, view)
        return clause.contains { $0.isOne(of: .than, .since) } || holdsComparison(clause, view)
    }

    private static func clause(behind quantity: QuantityMention, _ view: SentenceView) -> ArraySlice<Token> {
        view.tokens[(quantity.end + 1)...].prefix(reach).prefix { $0.kind != .semicolon }
    }

    /// "345,000 additional pupils compared to 2019"
    private static func holdsComparison(_ clause: ArraySlice<Token>, _ view: SentenceView) -> Bool {
        clause.indices.contains { place in
            clause[place].is(.compared) && view.token(place + 1)?.isOne(of: .with, .to) ?? false
        }
    }

    /// "2.4 more days of rain since 1960"
    private static func isSinceThen(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        view.periods.contains { $0.tie == .since && $0.tokens.lowerBound >= quantity.end }
    }

    /// "an additional £3 million for roads", "$8 million in additional funding": on top of what is paid already. Homes that are
    /// added are new ones, and so is money that was raised or is set aside.
    private static func isOnTop(_ statement: Statement, _ quantity: QuantityMention, _ view: SentenceView)
        -> Bool
    {
        guard quantity.unit.dimension == .money, statement.tense != .past, !isSetAside(statement, view) else {
            return false
        }
        return saysOnTop(quantity.tokens.lowerBound - 1, view) || saysOnTop(quantity.first - 1, view)
            || view.token(quantity.end)?.isOne(of: .in, .of) ?? false && saysOnTop(quantity.end + 1, view)
    }

    private static func saysOnTop(_ place: Int, _ view: SentenceView) -> Bool {
        view.token(place)?.isOne(of: .additional, .extra) ?? false
    }

    /// "will set aside", "is allocated"
    private static func isSetAside(_ statement: Statement, _ view: SentenceView) -> Bool {
        view.tokens.indices.contains { place in
            guard statement.verb.contains(Int(view.tokens[place].lower)) else { return false }
            return view.tokens[place].allots
                || view.tokens[place].is(.set) && view.token(place + 1)?.is(.aside) ?? false
        }
    }

    /// How many words on a comparison may stand.
    private static let reach = 16

    /// "the 40% reduction target", "a 3% cost of living adjustment".
    private static func isOfChange(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        guard quantity.unit == .percent else { return false }
        let phrase = view.tokens[quantity.end...].prefix {
            $0.isNominal || $0.is(.of) || $0.part == .gerund || $0.kind == .hyphen
        }
        guard let head = phrase.last else { return false }
        if head.isOne(of: .adjustment, .adjustments) { return true }
        guard EnglishStatementReader.isGoal(head), let change = phrase.dropLast().last else { return false }
        return change.part == .noun && change.has(.changing) && !change.has(.thing)
    }

    /// "funds for schools by 34% to 320 million and for clinics by 22% to 150 million": by how much, once more.
    private static func isByAgain(
        _ quantity: QuantityMention, after last: Statement, _ view: SentenceView
    ) -> Bool {
        guard quantity.unit == .percent, view.token(quantity.first - 1)?.is(.by) ?? false else {
            return false
        }
        return last.form == .growth || last.form == .change || last.formRule == "value-reached"
    }

    /// "12 per cent or $40 billion higher than planned": the same difference in two units.
    private static func isOrHigher(_ place: Int, _ statements: [Statement], _ view: SentenceView) -> Bool {
        guard place + 1 < statements.count, statements[place + 1].formRule == "more-than" else {
            return false
        }
        let quantity = view.quantities[statements[place].mention]
        return view.token(quantity.end)?.is(.or) ?? false
            && view.quantities[statements[place + 1].mention].first == quantity.end + 1
    }

    /// "a step-up of 36%"
    private static func isStepUp(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        guard quantity.unit == .percent, view.token(quantity.first - 1)?.is(.of) ?? false,
            view.token(quantity.first - 2)?.is(.up) ?? false
        else { return false }
        let step = view.token(quantity.first - 3)?.kind == .hyphen ? quantity.first - 4 : quantity.first - 3
        return view.token(step)?.is(.step) ?? false
    }

    /// "decided to step up the outlay by £4 million"
    private static func isSteppedUp(_ by: Int, _ view: SentenceView) -> Bool {
        (max(1, by - 8)..<by).contains { view.tokens[$0].is(.up) && view.tokens[$0 - 1].is(.step) }
    }

    /// "an improvement of £3 million over the estimates"
    private static func isImprovement(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        view.token(quantity.first - 1)?.is(.of) ?? false
            && view.token(quantity.first - 2)?.isOne(of: .improvement, .deterioration) ?? false
            && view.token(quantity.end)?.isOne(of: .over, .on) ?? false
    }

    /// "Growth is expected to slow to 2.9% this year and to 2.6% in 2022": a rate of growth, whatever it comes to.
    private static func isOfGrowth(_ statement: Statement) -> Bool {
        guard statement.unit == .percent, !["amount-of", "share-of-whole"].contains(statement.rule) else {
            return false
        }
        // "the contribution to growth" is a share of it.
        if statement.indicator.contains(" to ") { return false }
        let words = statement.indicator.utf8
        return ["growth", "Growth", "growth rate"].contains { words.elementsEqual($0.utf8) }
            || [" growth", " growth rate"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// "higher by 4 million", "enhanced by a massive 62%", "driving up spending by 9%"
    private static func isByHowMuch(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        // "was cut in half"
        if view.tokens[quantity.first].is(.half), view.token(quantity.first - 1)?.is(.in) ?? false {
            return true
        }
        var by = quantity.first - 1
        while let word = view.token(by), word.part == .adjective || word.part == .determiner { by -= 1 }
        guard view.token(by)?.is(.by) ?? false, let before = view.token(by - 1) else { return false }
        if before.isOne(of: .higher, .lower) || isSteppedUp(by, view) { return true }
        guard by < quantity.first - 1 || quantity.unit == .percent else { return false }
        let clause = view.tokens[max(0, by - 8)..<by]
        return clause.contains { $0.has(.changing) && $0.isVerb }
            || clause.indices.dropLast().contains {
                view.tokens[$0].isVerb && view.tokens[$0 + 1].isOne(of: .up, .down)
            }
    }
}
