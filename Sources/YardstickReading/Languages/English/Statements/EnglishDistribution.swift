/// "respectively": gives each value of a list the item of the subject or object that it belongs to.
enum EnglishDistribution {
    static func distribute(_ statements: inout [Statement], _ view: SentenceView, _ phrases: EnglishPhrases) {
        for place in view.tokens.indices where view.tokens[place].is(.respectively) {
            apply(at: place, &statements, view, phrases)
        }
    }

    private static func apply(
        at place: Int, _ statements: inout [Statement], _ view: SentenceView, _ phrases: EnglishPhrases
    ) {
        let chain = chain(before: place, statements, view)
        let groups = groups(chain, statements, view)
        guard groups.count > 1, let first = groups.first?.first,
            let run = subjectRun(of: statements[first], view),
            let items = items(of: run, count: groups.count, view)
        else { return }
        for (group, item) in zip(groups, items) {
            for (place, index) in group.enumerated() {
                if group.count > 1 { statements[index].role = place == 0 ? .baseline : nil }
                statements[index].indicator =
                    EnglishIndicator.cleaned(.init(text: item.text, range: item.range), view).text
                statements[index].indicatorRange = item.range
                statements[index].rule = "respectively"
                statements[index].form =
                    statements[first].form == .rank ? .rank : form(statements[index], like: statements[first])
                statements[index].tense = statements[first].tense
                statements[index].nature =
                    statements[index].form == statements[first].form
                    ? statements[first].nature : statements[index].nature
                if statements[index].comparator == .equal,
                    view.quantities[statements[first].mention].comparatorTokens.isEmpty
                {
                    statements[index].comparator = statements[first].comparator
                }
                statements[index].verb = statements[first].verb
                statements[index].weight = 0.88
            }
        }
    }

    private static func form(_ statement: Statement, like first: Statement) -> Form {
        statement.unit == first.unit ? first.form : statement.form
    }

    /// The statements whose values stand in one run before "respectively", in order.
    private static func chain(before place: Int, _ statements: [Statement], _ view: SentenceView) -> [Int] {
        var chain: [Int] = []
        var next = place
        for index in statements.indices.reversed() {
            let quantity = view.quantities[statements[index].mention]
            guard quantity.end <= next else { continue }
            let between = view.tokens[quantity.end..<next]
            guard
                between.allSatisfy({
                    $0.kind == .comma || $0.isOne(of: .and, .or, .to, .from, .by, .times)
                        || $0.part == .adverb || $0.part == .determiner
                })
            else { break }
            chain.insert(index, at: 0)
            next = quantity.first
        }
        return chain
    }

    /// From-to pairs count as one value of the list.
    private static func groups(_ chain: [Int], _ statements: [Statement], _ view: SentenceView) -> [[Int]] {
        var groups: [[Int]] = []
        for index in chain {
            let first = view.quantities[statements[index].mention].first
            let isSecond =
                view.token(first - 1)?.is(.to) ?? false && !groups.isEmpty
                && groups[groups.count - 1].count == 1
                && view.quantityAt[max(0, first - 2)] >= 0
            if isSecond { groups[groups.count - 1].append(index) } else { groups.append([index]) }
        }
        return groups
    }

    /// The tokens of a statement's indicator.
    private static func subjectRun(of statement: Statement, _ view: SentenceView) -> Range<Int>? {
        let range = statement.indicatorRange
        guard let lower = view.tokens.firstIndex(where: { Int($0.lower) >= range.lowerBound }),
            let last = view.tokens.lastIndex(where: { Int($0.upper) <= range.upperBound }), lower <= last
        else { return nil }
        return lower..<last + 1
    }

    /// A list of a given number of items, each with the words that all share.
    private static func items(of run: Range<Int>, count: Int, _ view: SentenceView) -> [(
        text: String, range: Range<Int>
    )]? {
        let joints = run.filter { view.tokens[$0].is(.and) || view.tokens[$0].kind == .comma }
        guard joints.count >= count - 1 else { return nil }
        for last in joints.reversed() where view.tokens[last].is(.and) {
            guard let cuts = cuts(endingAt: last, joints, count, view) else { continue }
            return texts(run, cuts, view)
        }
        return nil
    }

    /// The commas and the "and" that part the items, the last of them given.
    private static func cuts(endingAt last: Int, _ joints: [Int], _ count: Int, _ view: SentenceView)
        -> [Int]?
    {
        var cuts = [last]
        for joint in joints.reversed()
        where joint < last && cuts.count < count - 1 && view.tokens[joint].kind == .comma {
            if joint + 1 == cuts[0] { continue }
            cuts.insert(joint, at: 0)
        }
        guard cuts.count == count - 1 else { return nil }
        // "small and micro-sized enterprises": an adjective before "and" is no item where another "and" is one.
        let isModifier = view.tokens[last - 1].part == .adjective
        let other = joints.contains {
            $0 != last && view.tokens[$0].is(.and) && view.tokens[$0 - 1].part == .noun
        }
        return isModifier && other && count == 2 ? nil : cuts
    }

    private static func texts(_ run: Range<Int>, _ cuts: [Int], _ view: SentenceView) -> [(
        text: String, range: Range<Int>
    )] {
        let firstCut = cuts[0]
        var start = firstCut
        while start > run.lowerBound, !view.tokens[start - 1].isOne(of: .of, .for, .in) { start -= 1 }
        let prefix = start > run.lowerBound ? view.words(run.lowerBound..<start) + " " : ""
        var bounds: [Range<Int>] = []
        var lower = start
        for cut in cuts {
            bounds.append(lower..<cut)
            lower = cut + 1
        }
        bounds.append(lower..<run.upperBound)
        let isModifier = view.tokens[firstCut - 1].part == .adjective && bounds[0].count <= 2
        var suffix = ""
        if isModifier, let noun = bounds[bounds.count - 1].first(where: { view.tokens[$0].part == .noun }),
            noun < run.upperBound
        {
            suffix = " " + view.words(noun..<run.upperBound)
        }
        return bounds.enumerated().map { place, bound in
            var lower = bound.lowerBound
            while lower < bound.upperBound - 1, view.tokens[lower].part == .determiner { lower += 1 }
            // An item with a phrase of its own before the list needs no prefix: "GDP and per capita GDP".
            let text =
                prefix + view.words(lower..<bound.upperBound) + (place < bounds.count - 1 ? suffix : "")
            return (text, view.bytes(lower..<bound.upperBound))
        }
    }
}
