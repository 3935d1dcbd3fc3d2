/// What a sentence aims at, by the words around a quantity: "a target of 20%", "a 20% target", "Target: 20%".
extension EnglishStatementReader {
    /// The role that the words around a quantity give it, whatever the verb says.
    func aimedRole(_ quantity: QuantityMention) -> Role? {
        if let role = labelledRole(quantity) { return role }
        return isAimedBehind(quantity) || isAimedBefore(quantity) ? .target : nil
    }

    /// "Target: deviation of 5% or less", "Result: 92%".
    private func labelledRole(_ quantity: QuantityMention) -> Role? {
        guard
            let colon = view.tokens[..<max(0, quantity.first)].lastIndex(where: {
                $0.kind == .colon || $0.kind == .semicolon || $0.kind == .stop
            }), view.tokens[colon].kind == .colon, colon <= 4, let label = view.token(colon - 1)
        else { return nil }
        if Self.isGoal(label) { return .target }
        return label.isOne(of: .result, .results, .actual, .achieved) ? .actual : nil
    }

    /// "its 33% target", "20% emission reduction targets": not "17 goals", which are counted.
    private func isAimedBehind(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit != .count else { return false }
        var at = quantity.end
        while let token = view.token(at), at - quantity.end < 7 {
            if Self.isGoal(token), token.part == .noun { return true }
            guard token.isNominal || token.kind == .hyphen && token.isGlued else { return false }
            at += 1
        }
        return false
    }

    /// "a target of a reduction by 60%", "targets to retrofit 500 homes and to install 400 pumps".
    private func isAimedBefore(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while at >= 0, quantity.first - at <= 16 {
            let token = view.tokens[at]
            if token.isOne(of: .plans, .proposals), view.token(at + 1)?.is(.for) ?? false { return true }
            if Self.isGoal(token), token.part == .noun {
                let next = view.token(at + 1)
                return next?.isOne(of: .of, .for) ?? false || next?.part == .infinitiveMarker
            }
            if token.part == .infinitiveMarker, view.token(at - 1)?.part == .conjunction {
                return statements.last?.role == .target
            }
            switch token.part {
            case .finite, .modal, .relative, .subordinator, .be: return false
            case .mark where token.kind == .comma || token.kind == .semicolon || token.kind == .colon:
                return false
            default: break
            }
            if view.quantityAt[at] >= 0 { return false }
            at -= 1
        }
        return false
    }

    static func isGoal(_ token: Token) -> Bool {
        token.isOne(
            of: .goal, .goals, .target, .targets, .aim, .objective, .ambition, .commitment, .pledge)
    }

    /// "provides 500 pounds per household", "offers up to six trees": a rule for each of those who qualify.
    func isEntitlement(_ quantity: QuantityMention, _ verb: Int?, _ group: EnglishVerbGroup?) -> Bool {
        guard let verb, let group, group.tense == .present, view.tokens[verb].has(.granting),
            view.tokens[verb].part != .gerund, view.token(group.start - 1)?.is(.we) != true
        else { return false }
        if quantity.comparator == .atMost { return true }
        let behind = quantity.end..<min(quantity.end + 5, view.tokens.count)
        return behind.contains { place in
            view.tokens[place].is(.per)
                && view.token(place + 1).map { $0.part == .noun && !$0.has(.timeUnit) } ?? false
        }
    }

    /// A phrase without what only says that it is aimed at: "targets of emissions" are about emissions, "renewable
    /// energy targets" about renewable energy.
    func withoutGoal(_ run: Range<Int>) -> Range<Int> {
        var run = run
        let head = run.first { view.tokens[$0].part == .preposition } ?? run.upperBound
        if head > run.lowerBound, head < run.upperBound - 1, Self.isGoal(view.tokens[head - 1]),
            view.tokens[head].isOne(of: .of, .for),
            let inner = phrases.trimmed(head + 1..<run.upperBound)
        {
            return inner
        }
        while run.count > 1, Self.isGoal(view.tokens[run.upperBound - 1]) {
            run = run.lowerBound..<run.upperBound - 1
        }
        return run
    }

    /// "emissions reduction" and the like without the word for the change, where a noun is left.
    func withoutChange(_ run: Range<Int>) -> Range<Int> {
        let last = view.tokens[run.upperBound - 1]
        guard run.count > 1, last.has(.changing), last.part == .noun else { return run }
        let rest = run.lowerBound..<run.upperBound - 1
        return view.tokens[rest].contains { $0.part == .noun } ? rest : run
    }
}
