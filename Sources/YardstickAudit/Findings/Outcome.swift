import YardstickLedger

/// What one check says of some figures, before it has a name and its words are fetched.
public struct Outcome: Sendable {
    /// The name of the check.
    public let check: String
    /// What it says.
    public let verdict: Verdict
    /// How much it matters; none where the numbers agree.
    public let severity: Severity
    /// What it is about, in one line.
    public let title: String
    /// The arithmetic in words and numbers.
    public let arithmetic: String
    /// What may be behind a difference, where that can be guessed.
    public let guess: String?
    /// The figures that it compares, in the order of the arithmetic.
    public let figures: [Figure]
    /// A sentence without a figure that it rests on, by the place of the document among ``Figures/sources`` and the
    /// place of the sentence in it.
    public let sentence: SentencePlace?

    /// Where a sentence stands.
    public struct SentencePlace: Hashable, Sendable {
        /// Index into ``Figures/sources``.
        public let source: Int32
        /// Which sentence of its document, from 0.
        public let ordinal: Int
    }

    init(
        _ check: String, _ verdict: Verdict, _ severity: Severity = .none, title: String, arithmetic: String,
        guess: String? = nil, figures: [Figure], sentence: SentencePlace? = nil
    ) {
        self.check = check
        self.verdict = verdict
        self.severity = verdict == .agrees ? .none : max(severity, .minor)
        self.title = title
        self.arithmetic = arithmetic
        self.guess = verdict == .agrees ? nil : guess
        self.figures = figures
        self.sentence = sentence
    }
}
