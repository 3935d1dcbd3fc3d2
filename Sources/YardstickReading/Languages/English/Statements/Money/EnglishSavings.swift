/// Money that is saved is an amount of its own, and no change of something: "saves £3 million a year", "savings of £2
/// million".
enum EnglishSavings {
    static func settle(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices where statements[place].form == .change {
            let quantity = view.quantities[statements[place].mention]
            guard statements[place].unit.dimension == .money, saves(quantity, statements[place], view) else {
                continue
            }
            statements[place].form = .level
            statements[place].formRule = "bare-level"
        }
    }

    private static func saves(_ quantity: QuantityMention, _ statement: Statement, _ view: SentenceView)
        -> Bool
    {
        let nouns = view.tokens[max(0, quantity.first - 4)..<quantity.first]
        if nouns.contains(where: { $0.isOne(of: .savings, .saving) }) { return true }
        if view.token(quantity.end)?.isOne(of: .of, .in) ?? false,
            view.tokens[(quantity.end + 1)...].prefix(2).contains(where: { $0.is(.savings) })
        {
            return true
        }
        return view.tokens.contains {
            statement.verb.contains(Int($0.lower)) && verbs.contains($0.range, of: view.text)
        }
    }

    fileprivate static let verbs = WordSet("save saves saved saving")
}

extension EnglishStatementReader {
    /// "saving tenants £40 a year on bills": what is saved on, or else for whom.
    func savedFor(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit.dimension == .money, let verb = governingVerbBefore(quantity.first),
            EnglishSavings.verbs.contains(view.tokens[verb].range, of: view.text),
            !(view.token(quantity.end)?.is(.in) ?? false),
            let whom = phrases.nounPhrase(from: verb + 1, reach: .head), whom.upperBound <= quantity.first,
            quantity.first - whom.upperBound <= 3, !namesTime(whom), isNounLike(whom)
        else { return nil }
        let thing = view.tokens[quantity.end...].prefix(4).firstIndex { $0.is(.on) }
            .flatMap { phrases.nounPhrase(from: $0 + 1) }
        let joint = thing == nil ? "savings for " : "savings on "
        return make(
            index, .level, Phrase(run: thing ?? whom, before: joint), rule: "saved-for", verb: verb,
            nature: .flow)
    }
}
