import YardstickLedger

/// Tells of rulings that lost their line, so that nobody's correction goes unnoticed.
enum StrandedRulings {
    static func tell(_ rulings: [StrandedRuling]) {
        guard !rulings.isEmpty else { return }
        Messages.note(
            Counted.text(rulings.count, "ruling") + (rulings.count == 1 ? " has" : " have")
                + " no line any more, since the text or its reading changed. Rule again where it still holds:"
        )
        for ruling in rulings { Messages.note("  \(ruling.path): \(line(of: ruling))") }
    }

    /// What was ruled, and on which words.
    static func line(of stranded: StrandedRuling) -> String {
        VisibleText.line(
            "\(stranded.ruling.sentence), of \"\(stranded.surface)\" in \"\(stranded.sentence)\"")
    }
}
