/// "an increase in robberies (19%), thefts (18%)": the size of a change in brackets behind what changed.
extension EnglishStatementReader {
    func bracketedChange(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let open = quantity.first - 1
        guard quantity.unit == .percent, view.token(open)?.kind == .openParenthesis,
            view.token(quantity.end)?.kind == .closeParenthesis, let head = changeNamed(before: open),
            view.token(head + 1)?.is(.in) ?? false, head + 2 < open,
            let run = phrases.trimmed(head + 2..<open), isNounLike(run)
        else { return nil }
        return make(
            index, .growth, Phrase(run: run), rule: "change-in", formRule: "change-noun",
            verb: governingVerbBefore(head), weight: 0.8)
    }
}
