/// What the last sentence of a block measured, for "this" and "it" in the next.
struct CarriedTopic {
    private var last: (indicator: SentenceView.Indicator, block: Int)?
    /// What the line that leads in a list names, or the item measured last in it.
    private var ofList: (indicator: SentenceView.Indicator, section: Int?)?

    /// What was measured last in a block.
    func indicator(in block: Int) -> SentenceView.Indicator? {
        guard let last, last.block == block else { return nil }
        return last.indicator
    }

    /// Takes what a statement measures.
    mutating func take(_ statement: Statement, in block: Int) {
        let indicator = SentenceView.Indicator(
            words: statement.indicator, range: statement.indicatorRange,
            noun: Self.counted(by: statement) ?? indicator(in: block)?.noun)
        last = (indicator, block)
    }

    /// Takes what a line without numbers names for the next ones to measure.
    mutating func take(from view: SentenceView, _ line: Outline.Line, by grammar: any StatementGrammar) {
        if let named = grammar.measureNamed(by: view) {
            last = (named, line.block)
        } else if last?.block != line.block {
            last = grammar.topic(of: view).map { ($0, line.block) }
        }
    }

    /// Takes what a line that leads in a list names: "The sums for these goals are:".
    mutating func takeLead(from view: SentenceView, _ line: Outline.Line, by grammar: any StatementGrammar) {
        guard view.tokens.last?.kind == .colon else { return }
        ofList = grammar.topicOfLead(view).map { ($0, line.section) }
    }

    /// Gives what its list measures to an amount that stands alone in an item ("- 5 million in 2025") or behind a time
    /// ("- 2025: 5 million"), and takes what any other item measures.
    mutating func exchange(_ statement: inout Statement, in line: Outline.Line) {
        guard line.isItem else { return }
        guard statement.indicator.isEmpty || statement.rule == Statement.labelOfTime else {
            let indicator = SentenceView.Indicator(
                words: statement.indicator, range: statement.indicatorRange, noun: Self.counted(by: statement)
            )
            ofList = (indicator, line.section)
            return
        }
        guard let ofList, ofList.section == line.section else { return }
        (statement.indicator, statement.indicatorRange) = (ofList.indicator.words, ofList.indicator.range)
    }

    /// The noun that a statement counts, not the "per capita" of a rate.
    private static func counted(by statement: Statement) -> String? {
        guard statement.unit == .count, let noun = statement.noun, !noun.hasPrefix("per ") else { return nil }
        return noun
    }
}
