/// Gives each value of a list the item of the subject or object that it belongs to: with "respectively", and where
/// as many values as items stand behind one verb.
enum EnglishDistribution {
    /// What an item of a list measures, and where its words stand.
    typealias Item = (text: String, range: Range<Int>)

    static func distribute(_ statements: inout [Statement], _ view: SentenceView, _ phrases: EnglishPhrases) {
        for place in view.tokens.indices {
            if view.tokens[place].is(.respectively) {
                apply(at: place, &statements, view, phrases)
            } else if view.tokens[place].is(.respective) {
                share(EnglishValueChains.behind(place, statements, view), nil, &statements, view)
            }
        }
        for chain in EnglishValueChains.plain(statements, view) {
            guard let items = itemsOfSubject(chain.map { [$0] }, statements, view) else { continue }
            assign(items, to: chain.map { [$0] }, &statements, view)
        }
    }

    private static func apply(
        at place: Int, _ statements: inout [Statement], _ view: SentenceView, _ phrases: EnglishPhrases
    ) {
        let found = EnglishValueChains.around(place, statements, view, phrases)
        // "by 5% and 6% in 2021 and 2022 respectively": one thing at several times.
        if let list = found.list, list.contains(where: { !view.periods(touching: $0..<$0 + 1).isEmpty }) {
            return
        }
        share(found.chain, found.list, &statements, view)
    }

    /// Gives the values of a chain the items of a list, of the values before, or of their subject.
    private static func share(
        _ chain: [Int], _ list: Range<Int>?, _ statements: inout [Statement], _ view: SentenceView
    ) {
        for groups in EnglishValueChains.segments(chain, statements, view) where groups.count > 1 {
            let named = list.flatMap { EnglishItems.items(of: $0, count: groups.count, view) }
            guard
                let items = named ?? itemsStated(before: groups, statements, view)
                    ?? itemsOfSubject(groups, statements, view)
                    ?? itemsOfThat(groups, statements, view)
            else { continue }
            assign(items, to: groups, &statements, view)
        }
    }

    private static func assign(
        _ items: [Item], to groups: [[Int]], _ statements: inout [Statement], _ view: SentenceView
    ) {
        guard let first = groups.first?.first,
            !groups.contains(where: { $0.contains { statements[$0].heldAgainst != nil } })
        else { return }
        for (group, item) in zip(groups, items) {
            for (place, index) in group.enumerated() {
                if group.count > 1 { statements[index].role = place == 0 ? .baseline : nil }
                statements[index].indicator = EnglishIndicator.withoutChange(item.text)
                statements[index].indicatorRange = item.range
                statements[index].rule = "respectively"
                statements[index].form =
                    statements[first].form == .rank ? .rank : form(statements[index], like: statements[first])
                statements[index].tense = statements[first].tense
                statements[index].nature =
                    statements[index].form == statements[first].form
                    ? statements[first].nature : statements[index].nature
                if statements[index].comparator == .equal {
                    statements[index].comparator = statements[first].comparator
                }
                statements[index].verb = statements[first].verb
            }
        }
    }

    private static func form(_ statement: Statement, like first: Statement) -> Form {
        statement.unit == first.unit ? first.form : statement.form
    }

    /// "incomes of urban and rural residents grew by 5% and 6%": the items of the subject.
    private static func itemsOfSubject(_ groups: [[Int]], _ statements: [Statement], _ view: SentenceView)
        -> [Item]?
    {
        guard let first = groups.first?.first, let run = subjectRun(of: statements[first], view) else {
            return nil
        }
        return EnglishItems.items(of: run, count: groups.count, view)
    }

    /// "exports reached 5 million yuan and imports 3 million yuan, up 5% and 6%": what the values before measure.
    private static func itemsStated(before groups: [[Int]], _ statements: [Statement], _ view: SentenceView)
        -> [Item]?
    {
        guard let first = groups.first?.first, first >= groups.count else { return nil }
        let before = statements[(first - groups.count)..<first]
        let start = view.quantities[before[before.startIndex].mention].end
        let end = view.quantities[statements[first].mention].first
        guard start <= end, !view.tokens[start..<end].contains(where: { $0.kind == .semicolon }),
            let last = before.last, leans(view.quantities[last.mention].end..<end, view),
            before.allSatisfy({
                $0.unit != statements[first].unit && ($0.form == .level || $0.form == .change)
            })
                || before.allSatisfy({ $0.unit == statements[first].unit && $0.form != .level }),
            Set(before.map { $0.indicator }).count == before.count
        else { return nil }
        return before.map { ($0.indicator, $0.indicatorRange) }
    }

    /// ", with that in farming and trade up by 5% and 6%": parts of what was stated before.
    private static func itemsOfThat(_ groups: [[Int]], _ statements: [Statement], _ view: SentenceView)
        -> [Item]?
    {
        guard let first = groups.first?.first, first > 0 else { return nil }
        var end = view.quantities[statements[first].mention].first
        while end > 0, view.tokens[end - 1].isOne(of: .by, .up, .down) || view.tokens[end - 1].isVerb {
            end -= 1
        }
        var start = end
        while start > 0,
            view.tokens[start - 1].isNominal || view.tokens[start - 1].kind == .hyphen
                || view.tokens[start - 1].is(.and) || view.tokens[start - 1].kind == .comma
        { start -= 1 }
        guard start > 1, start < end, view.tokens[start - 1].part == .preposition,
            view.tokens[start - 2].isOne(of: .that, .those),
            let items = EnglishItems.items(of: start..<end, count: groups.count, view)
        else { return nil }
        let whole = statements[first - 1].indicator + " " + view.words(start - 1..<start) + " "
        return items.map { (whole + $0.text, $0.range) }
    }

    /// ", up", ", rose", ", with respective increases of": no thing of its own and no verb with a subject stand
    /// between.
    private static func leans(_ between: Range<Int>, _ view: SentenceView) -> Bool {
        var isInBrackets = false
        return between.allSatisfy { place in
            let token = view.tokens[place]
            if token.kind == .openParenthesis { isInBrackets = true }
            if token.kind == .closeParenthesis { isInBrackets = false }
            if isInBrackets { return true }
            return switch token.part {
            case .noun: token.has([.changing, .timeUnit, .measureNoun])
            case .finite: token.has(.changing) && view.token(place - 1)?.kind == .comma
            case .base, .be, .have, .modal, .pronoun, .number: false
            default: true
            }
        }
    }

    /// The tokens of a statement's indicator.
    private static func subjectRun(of statement: Statement, _ view: SentenceView) -> Range<Int>? {
        let range = statement.indicatorRange
        guard let lower = view.tokens.firstIndex(where: { Int($0.lower) >= range.lowerBound }),
            let last = view.tokens.lastIndex(where: { Int($0.upper) <= range.upperBound }), lower <= last
        else { return nil }
        return lower..<last + 1
    }
}
