/// Finds the runs of values that a list of things shares out: those that "respectively" speaks of, and plain ones.
enum EnglishValueChains {
    /// The values that "respectively" at a place speaks of, by statement; and the list of things that stands with
    /// them where it is not the subject: "5% and 6% for towns and villages respectively".
    static func around(
        _ place: Int, _ statements: [Statement], _ view: SentenceView, _ phrases: EnglishPhrases
    ) -> (chain: [Int], list: Range<Int>?) {
        let before = chain(before: place, statements, view)
        if before.count > 1 { return (before, list(behind: place + 1, view, phrases)) }
        if let list = list(endingAt: place, view) {
            let before = chain(before: list.lowerBound - 1, statements, view)
            if before.count > 1 { return (before, list) }
        }
        return (chain(behind: place, statements, view), nil)
    }

    /// "respective increases of 5% and 6%": the values behind a place.
    static func behind(_ place: Int, _ statements: [Statement], _ view: SentenceView) -> [Int] {
        chain(behind: place, statements, view)
    }

    /// The values of a chain by unit, from-to pairs as one: "12 yuan and 9 yuan, up 5% and 6%" shares out twice.
    static func segments(_ chain: [Int], _ statements: [Statement], _ view: SentenceView) -> [[[Int]]] {
        var segments: [[[Int]]] = []
        for group in groups(chain, statements, view) {
            guard let last = segments.last?.last?.last, let first = group.first,
                statements[last].unit == statements[first].unit
            else {
                segments.append([group])
                continue
            }
            segments[segments.count - 1].append(group)
        }
        return segments
    }

    /// Values of one unit that "and" and commas alone part and that were read as one thing: "were 5 yuan and 6 yuan".
    static func plain(_ statements: [Statement], _ view: SentenceView) -> [[Int]] {
        var chains: [[Int]] = []
        for index in statements.indices.dropFirst() where statements[index].rule == "apposition" {
            guard statements[index].unit == statements[index - 1].unit,
                statements[index].indicator == statements[index - 1].indicator,
                isJoint(
                    view.quantities[statements[index - 1].mention]
                        .end..<view.quantities[statements[index].mention].first, view)
            else { continue }
            if chains.last?.last == index - 1 {
                chains[chains.count - 1].append(index)
            } else {
                chains.append([index - 1, index])
            }
        }
        return chains
    }

    private static func isJoint(_ link: Range<Int>, _ view: SentenceView) -> Bool {
        !link.isEmpty && view.tokens[link].allSatisfy { $0.kind == .comma || $0.is(.and) }
    }

    /// The statements whose values stand in one run before a place, in order.
    private static func chain(before place: Int, _ statements: [Statement], _ view: SentenceView) -> [Int] {
        var chain: [Int] = []
        var next = place
        for index in statements.indices.reversed() {
            let quantity = view.quantities[statements[index].mention]
            guard quantity.end <= next else { continue }
            guard view.tokens[quantity.end..<next].allSatisfy(isLink) else { break }
            chain.insert(index, at: 0)
            next = quantity.first
        }
        return chain
    }

    /// "respectively up by 5% and 6%"
    private static func chain(behind place: Int, _ statements: [Statement], _ view: SentenceView) -> [Int] {
        var chain: [Int] = []
        var end = place + 1
        for index in statements.indices {
            let quantity = view.quantities[statements[index].mention]
            guard quantity.first >= end else { continue }
            let between = view.tokens[end..<quantity.first]
            guard
                between.allSatisfy({
                    isLink($0) || chain.isEmpty && $0.has([.changing, .reaching, .be, .measureNoun])
                        || $0.isOne(of: .of, .at)
                })
            else { break }
            chain.append(index)
            end = quantity.end
        }
        return chain
    }

    private static func isLink(_ token: Token) -> Bool {
        token.kind == .comma || token.isOne(of: .and, .or, .to, .from, .by, .times) || token.part == .adverb
            || token.part == .determiner
    }

    /// "for urban and rural residents" before "respectively", the preposition left out.
    private static func list(endingAt place: Int, _ view: SentenceView) -> Range<Int>? {
        var start = place
        while start > 0, place - start < 16, !view.isQuantity(start - 1),
            view.tokens[start - 1].kind != .semicolon
        { start -= 1 }
        guard start > 0, view.isQuantity(start - 1), start < place, isListOpener(view.tokens[start])
        else {
            return nil
        }
        let end = view.tokens[place - 1].kind == .comma ? place - 1 : place
        return start + 1 < end ? start + 1..<end : nil
    }

    /// "respectively for urban and rural residents"
    private static func list(behind place: Int, _ view: SentenceView, _ phrases: EnglishPhrases) -> Range<
        Int
    >? {
        guard let opener = view.token(place), isListOpener(opener) else { return nil }
        return phrases.nounPhrase(from: place + 1)
    }

    private static func isListOpener(_ token: Token) -> Bool { token.isOne(of: .for, .in, .of, .by) }

    /// From-to pairs count as one value of the list.
    private static func groups(_ chain: [Int], _ statements: [Statement], _ view: SentenceView) -> [[Int]] {
        var groups: [[Int]] = []
        for index in chain {
            let first = view.quantities[statements[index].mention].first
            let isSecond =
                view.token(first - 1)?.is(.to) ?? false && !groups.isEmpty
                && groups[groups.count - 1].count == 1
                && view.isQuantity(max(0, first - 2))
            if isSecond { groups[groups.count - 1].append(index) } else { groups.append([index]) }
        }
        return groups
    }
}
