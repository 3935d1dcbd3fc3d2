/// Sentences that step back to how things stood: "When I took office, it was 7.2 percent", "A year ago it was 9%",
/// "In the base year the share was 22%", "It had been 5.6% in the quarter before".
extension EnglishStatementReader {
    /// Whether a level is told as that of an earlier time, for what the sentences around tell of now.
    func isThen(_ quantity: QuantityMention, _ verb: Int?, _ group: EnglishVerbGroup?) -> Bool {
        guard let verb, let group, group.tense == .past else { return false }
        if saysFormerly(group) { return true }
        guard
            stepsBack && !view.tokens[..<quantity.first].contains(where: { $0.kind == .semicolon })
                || opensBefore(group.start) || isFollowedByStart(quantity)
        else { return false }
        let token = view.tokens[verb]
        // "When we took office, 32% of homes had water"
        guard quantity.first > verb || quantity.unit == .percent && token.isOne(of: .had, .was, .were) else {
            return false
        }
        return token.part == .be
            || token.has([.stating, .reaching, .holding, .have]) && !token.has(.changing)
            || token.is(.averaged)
    }

    /// "Previously, 9% had one", "was once the first"
    private func saysFormerly(_ group: EnglishVerbGroup) -> Bool {
        let around = view.tokens[group.start..<min(group.verb + 2, view.tokens.count)]
        if around.contains(where: \.saysFormerly) { return view.tokens[group.start].part == .be }
        return view.tokens.first.map { $0.saysFormerly && !$0.is(.once) } ?? false
    }

    /// "was 7.2 percent when I took office"
    private func isFollowedByStart(_ quantity: QuantityMention) -> Bool {
        let behind = view.tokens[quantity.end...].prefix(6)
        guard let when = behind.firstIndex(where: { $0.is(.when) }),
            !behind[..<when].contains(where: { $0.kind == .comma })
        else { return false }
        return Self.namesStart(view.tokens[when...].prefix(8))
    }

    /// "When I took office", "when this government came to power"
    private static func namesStart(_ clause: ArraySlice<Token>) -> Bool {
        clause.contains { $0.isOne(of: .took, .began, .office, .elected, .assumed, .arrived) }
            || clause.contains { $0.is(.came) } && clause.contains { $0.is(.power) }
    }

    /// "whereas before the reforms the number was": the clause opens with what came after it.
    private func opensBefore(_ verb: Int) -> Bool {
        let start = view.tokens[..<verb].lastIndex { $0.kind == .semicolon || $0.kind == .colon } ?? -1
        // "; two years ago it was 290"
        if start >= 0,
            let ago = view.tokens[start + 1..<verb].firstIndex(where: { $0.isOne(of: .ago, .earlier) }),
            ago <= start + 4, view.tokens[ago - 1].has(.timeUnit)
        {
            return true
        }
        guard
            let before = view.tokens[start + 1..<verb].firstIndex(where: {
                $0.is(.before) || $0.is(.prior)
            }), view.token(before + 1).map({ $0.part == .determiner || $0.is(.to) }) ?? false
        else { return false }
        guard let lead = view.token(before - 1), before > start + 1 else { return true }
        return lead.kind == .comma || lead.part == .subordinator || lead.part == .conjunction
    }

    /// Whether the words that open a sentence lead back to an earlier time.
    static func opensThen(_ view: SentenceView) -> Bool {
        guard let first = view.tokens.first else { return false }
        let opening = view.tokens.prefix(8)
        if first.is(.then), view.token(1)?.kind == .comma { return true }
        if first.is(.when) { return namesStart(opening) }
        // "It had been 5.6% in the quarter before"
        if first.isOne(of: .it, .this, .that, .they), view.token(1)?.is(.had) ?? false,
            view.token(2)?.is(.been) ?? false
        {
            return true
        }
        guard first.isOne(of: .a, .one, .in, .the) || first.has(.numeral) || first.kind == .digits else {
            return false
        }
        // "A year ago it was", "Five years earlier the rate had been", "In the year before the outturn had been"
        for place in 1..<min(5, view.tokens.count) {
            let token = view.tokens[place]
            if token.isOne(of: .ago, .earlier, .before), view.tokens[place - 1].has(.timeUnit) { return true }
            if token.is(.year), view.tokens[place - 1].isOne(of: .base, .baseline) { return true }
            guard
                token.has(.timeUnit) || token.has([.determiner, .backward, .numeral])
                    || token.isOne(of: .base, .baseline)
            else { return false }
        }
        return false
    }
}
