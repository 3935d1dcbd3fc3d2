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
            statement.unit.dimension != .time, isOfPast(statement, view), isFollowedByNow(place.number)
        else { return }
        statement.isStart = true
    }

    /// Words before the value name a time that is over.
    private func isOfPast(_ statement: Statement, _ view: SentenceView) -> Bool {
        guard let year = document.context.date?.year else { return false }
        let first = view.quantities[statement.mention].first
        return view.periods.contains {
            $0.tokens.upperBound <= first && $0.tie != .comparison && $0.period.end.year < year
        }
    }

    private func isFollowedByNow(_ number: Int) -> Bool {
        let (lines, text) = (document.lines, document.text)
        guard number + 1 < lines.count, lines[number + 1].block == lines[number].block else { return false }
        let next = lines[number + 1].range
        return tones.tellsOfToday(next, in: text) && text[next].contains { Bytes.isDigit($0) }
    }
}
