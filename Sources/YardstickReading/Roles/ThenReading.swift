/// Sentences that tell how things stood, before one that tells how they stand: "In 2012, 55% of homes had lamps. Today the
/// share is 88%."
struct ThenReading {
    private let document: WholeDocument
    private let tones: ToneWords

    init(of document: WholeDocument, by tones: ToneWords) { (self.document, self.tones) = (document, tones) }

    /// Marks what a sentence tells of a time that is over as the value that things started from, where the next sentence
    /// goes on to now.
    func mark(_ statement: inout Statement, _ view: SentenceView, at place: PlacedLine) {
        guard statement.role == nil, statement.column == nil, statement.tense == .past,
            statement.form == .level, statement.nature == .stock || statement.unit != .count,
            statement.unit.dimension != .time, let time = timeOver(of: statement, view),
            let next = next(behind: place.number),
            tones.tellsOfToday(next, in: document.text) || isTurn(statement, time, view)
        else { return }
        statement.isStart = true
    }

    /// The time that is over which words before the value, or behind the only one, name: "In 2012, 55%", "55% in 2012".
    private func timeOver(of statement: Statement, _ view: SentenceView) -> PeriodMention? {
        guard let year = document.context.date?.year else { return nil }
        let quantity = view.quantities[statement.mention]
        return view.periods.last {
            $0.tie != .comparison && $0.period.end.year < year
                && ($0.tokens.upperBound <= quantity.first || view.quantities.count == 1 && !$0.isSpan)
        }
    }

    /// "Stocks had fallen to 40 tonnes in 2012. They are back at 70 tonnes.": how it was before what the text goes on to.
    private func isTurn(_ statement: Statement, _ time: PeriodMention, _ view: SentenceView) -> Bool {
        statement.isPluperfect && statement.formRule == "value-reached" && time.tie == .during
            && !time.isSpan && view.quantities.count == 1
    }

    /// The next sentence of the paragraph, where it has numbers.
    private func next(behind number: Int) -> Range<Int>? {
        let (lines, text) = (document.lines, document.text)
        guard number + 1 < lines.count, lines[number + 1].block == lines[number].block,
            text[lines[number + 1].range].contains(where: Bytes.isDigit)
        else { return nil }
        return lines[number + 1].range
    }
}
