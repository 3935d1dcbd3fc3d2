import YardstickLedger

extension Page {
    /// A commitment: where it comes from, its marked sentence, its parts.
    func lines(of line: CommitmentLine) -> [String] {
        let commitment = line.commitment
        let id = LineNumber(.commitment, line.id)
        let mark = MarkedSentence.Mark(range: commitment.range, label: "commitment")
        return origin("Commitment \(id)", line.document, commitment.range, line.section)
            + sentence(line.sentence, line.sentenceRange, [mark])
            + properties([
                ("actor", commitment.actor), ("action", commitment.action), ("object", commitment.object),
                ("area", line.area), ("period", commitment.period?.description),
                ("deadline", commitment.hasDeadline ? "yes" : "no"),
                ("measurable", commitment.isMeasurable ? "yes" : "no"), ("rule", commitment.rule),
                ("sure", "\(Int((commitment.confidence * 100).rounded())) %"),
            ])
    }

    /// A programme: where it comes from, its marked sentence, its parts.
    func lines(of line: ProgrammeLine) -> [String] {
        let programme = line.programme
        let mark = MarkedSentence.Mark(range: programme.range, label: "programme")
        let id = LineNumber(.programme, line.id)
        return origin("Programme \(id)", line.document, programme.range, line.section)
            + sentence(line.sentence, line.sentenceRange, [mark])
            + properties([
                ("name", programme.name), ("code", programme.code), ("area", line.area),
                ("rule", programme.rule),
            ])
    }

    /// A document: what is known of it, how much was read from it, and the rulings that lost their line.
    func lines(of line: DocumentLine, stranded: [StrandedRuling]) -> [String] {
        [paint.bold("Document \(LineNumber(.document, line.id)): \(VisibleText.line(line.name))"), ""]
            + properties([
                ("title", line.title), ("issuer", line.issuer), ("area", line.area), ("kind", line.kind),
                ("language", line.language), ("date", line.date), ("path", line.path),
                ("format", line.format),
                ("SHA-256", line.contentHash), ("added", line.addedAt), ("reader", line.readerVersion),
                ("sentences", String(line.sentences)), ("measurements", String(line.measurements)),
                ("commitments", String(line.commitments)),
            ])
            + (stranded.isEmpty ? [] : ["", paint.bold("Rulings without a line")])
            + stranded.map(StrandedRulings.line)
    }
}
