/// Whether a statement only says how things are: "is", "has", "Three of the goals focus on access".
extension EnglishStatementReader {
    func isState(_ statement: Statement, _ construction: EnglishConstruction) -> Bool {
        if let verb = construction.verb, saysThatIs(view.tokens[verb]) { return true }
        guard statement.tense == .present else { return false }
        if standsAt(construction) { return true }
        if opensWithNow || view.tokens[0].is(.home) || describesCounted(construction) { return true }
        if let group = construction.group, saysNow(group) || isMadeOf(group) && !construction.isMoney {
            return true
        }
        guard let verb = construction.verb ?? verbBehind(construction.quantity.end) else { return false }
        return tellsHabit(statement, construction.quantity, verb)
    }

    private func saysThatIs(_ verb: Token) -> Bool {
        verb.part == .be || verb.has([.have, .holding, .sharing])
            || verb.isOne(of: .equates, .equals, .equate, .equal, .translate, .translates)
    }

    /// "The reserve stands at 2 million", "remains strong at 2 million": not "The outlay stands at 2 million", which a budget
    /// gives.
    func standsAt(_ construction: EnglishConstruction) -> Bool {
        guard let verb = construction.verb, view.tokens[verb].isOne(of: .stands, .stand, .remains, .remain)
        else { return false }
        return !(construction.indicator.run ?? 0..<0).contains {
            view.tokens[$0].isBudget || view.tokens[$0].onlyTellsAmount
        }
    }

    /// "Three of the goals focus on access": how the counted things are.
    private func describesCounted(_ construction: EnglishConstruction) -> Bool {
        guard construction.quantity.unit == .count, let place = construction.verb else { return false }
        let verb = view.tokens[place]
        return verb.isOne(of: .focus, .focuses, .cost, .costs)
            || verb.has(.stating) && !verb.has([.changing, .reaching, .aiming])
            || verb.isOne(of: .remain, .exist, .exists) && construction.quantity.end <= place
    }

    /// "is built on four pillars", "is made up of three parts": how a thing is, in the form of a deed.
    private func isMadeOf(_ group: EnglishVerbGroup) -> Bool {
        view.tokens[group.start].part == .be && group.tense == .present
            && view.tokens[group.verb].part == .participle
            && view.token(group.verb + 1)?.isOne(of: .on, .into, .of, .up) ?? false
    }
}
