/// How a number is said: what it is of, under which verb, and by which rules the two were tied. Every step that makes a
/// statement looks at it, and none changes it.
struct EnglishConstruction {
    /// The place of the quantity in its sentence.
    let index: Int
    let quantity: QuantityMention
    let form: Form
    /// What the rule found to be measured, as the sentence says it.
    let indicator: EnglishIndicator.Phrase
    /// What was measured before, where the sentence only speaks of "the original 2030 goal".
    let aimedAt: EnglishIndicator.Phrase?
    /// The verb with its auxiliaries, where one governs the number.
    let group: EnglishVerbGroup?
    let rule: RuleName
    let formRule: RuleName

    var verb: Int? { group?.verb }
    var isMoney: Bool { quantity.unit.dimension == .money }
    /// "30 percent of global growth" is a share, and of growth.
    var isShare: Bool { quantity.unit == .percent && rule == "amount-of" }
}

extension EnglishStatementReader {
    func construction(
        _ index: Int, _ form: Form, _ indicator: Phrase, verb: Int?, rule: RuleName, _ formRule: RuleName
    ) -> EnglishConstruction {
        EnglishConstruction(
            index: index, quantity: view.quantities[index], form: form, indicator: indicator,
            aimedAt: isGoalOfEarlier(indicator) ? antecedent() : nil,
            group: verb.map { EnglishVerbGroup(view, verb: $0) }, rule: rule, formRule: formRule)
    }

    /// "the original 2030 goal": of what was measured before.
    private func isGoalOfEarlier(_ phrase: Phrase) -> Bool {
        guard let run = phrase.run, view.tokens[run.upperBound - 1].isOne(of: .goal, .target) else {
            return false
        }
        return run.dropLast().allSatisfy {
            view.tokens[$0].part == .adjective || view.tokens[$0].part == .number
        }
    }
}
