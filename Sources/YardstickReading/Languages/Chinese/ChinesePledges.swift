/// Pledges and programmes in Chinese.
final class ChinesePledges: PledgeGrammar {
    private static let shortestObject = 2

    /// "加快推进铁路建设": a verb that opens a clause, behind a modal or where the section looks ahead.
    func pledges(of view: SentenceView, tone: Tone) -> [Pledge] {
        var pledges: [Pledge] = []
        var start = 0
        for place in view.tokens.indices {
            let ends = view.tokens[place].endsClause(view.text)
            guard ends || place == view.tokens.count - 1 else { continue }
            if let pledge = pledge(in: start..<(ends ? place : place + 1), view, tone) {
                pledges.append(pledge)
            }
            start = place + 1
        }
        return pledges
    }

    private func pledge(in clause: Range<Int>, _ view: SentenceView, _ tone: Tone) -> Pledge? {
        let modal = clause.first { view.tokens[$0].has(.modal) && view.tokens[$0].has(.pledging) }
        guard modal != nil || tone == .future, !clause.contains(where: { view.tokens[$0].is(.了) }) else {
            return nil
        }
        let lower = modal.map { $0 + 1 } ?? clause.lowerBound
        guard let verb = (lower..<clause.upperBound).first(where: { !isSmall(view, $0) }),
            view.tokens[verb].has(.verbBase)
        else { return nil }
        let object = verb + 1..<clause.upperBound
        guard object.count >= Self.shortestObject else { return nil }
        let actor = modal.map { clause.lowerBound..<$0 }
        return Pledge(
            actor: actor.flatMap { $0.isEmpty ? nil : $0 }, action: verb..<verb + 1, object: object,
            rule: modal == nil ? "verb-of-plan" : "verb-behind-modal", weight: modal == nil ? 0.75 : 0.85)
    }

    private func isSmall(_ view: SentenceView, _ place: Int) -> Bool {
        view.tokens[place].has(.adverb) || view.periods.contains { $0.tokens.contains(place) }
    }

    /// "“凤凰行动”", "“八八战略”", "“品字标”行动": a quoted name that holds or precedes "行动", "工程", "计划".
    func programmes(of view: SentenceView) -> [(tokens: Range<Int>, rule: String)] {
        var programmes: [(tokens: Range<Int>, rule: String)] = []
        var open: Int?
        for place in view.tokens.indices {
            let token = view.tokens[place]
            if token.kind == .openQuote { open = place }
            guard token.kind == .closeQuote, let start = open, start + 1 < place else { continue }
            open = nil
            if let next = view.token(place + 1), next.has(.initiative), !next.has(.timeUnit) {
                programmes.append((start..<place + 2, "quoted-before-initiative"))
            } else if view.tokens[place - 1].has(.initiative), !view.tokens[place - 1].has(.timeUnit) {
                programmes.append((start + 1..<place, "quoted-initiative"))
            }
        }
        return programmes
    }
}
