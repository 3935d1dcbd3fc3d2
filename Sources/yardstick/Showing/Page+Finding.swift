import YardstickAudit
import YardstickLedger

extension Page {
    /// A finding: what it says, the arithmetic, and each sentence that it rests on with its numbers marked.
    func lines(of finding: Finding) -> [String] {
        let head = paint.bold(
            VisibleText.line("Finding \(finding.id): \(finding.title)").shortened(to: terminal.width))
        let judgement =
            "\(finding.verdict.words), \(finding.severity.rawValue), by the check \(finding.check)"
        let explanation = finding.explanation.map { "Explained by \($0.by) at \($0.at): \($0.note)" }
        let words = [finding.arithmetic, finding.guess.map { "A guess: \($0)." }, explanation].compactMap {
            $0
        }
        return [head, judgement, ""] + words.flatMap { wrapped($0) } + [""] + citations(of: finding)
    }

    /// The sentences in the order of the arithmetic, each once.
    private func citations(of finding: Finding) -> [String] {
        finding.distinctSentences.flatMap { sentence in
            let cited = finding.citations.filter { $0.isInSentence(of: sentence) }
            let marks = cited.compactMap { citation in
                citation.line.map { MarkedSentence.Mark(range: citation.range, label: "line \($0)") }
            }
            return origin(
                LineNumber(.document, sentence.documentNumber).description, sentence.document,
                sentence.sentenceRange,
                sentence.section)
                + self.sentence(sentence.sentence, sentence.sentenceRange, marks)
        }
    }

    /// Words broken to the width of the terminal.
    private func wrapped(_ text: String) -> [String] {
        MarkedSentence(text, start: 0, marks: []).lines(width: max(20, terminal.width)).map(\.text)
    }
}
