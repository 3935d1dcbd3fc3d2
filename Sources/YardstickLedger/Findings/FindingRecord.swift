/// A finding of an audit as the ledger keeps it.
public struct FindingRecord: Hashable, Sendable {
    /// Its identity: see ``Ledger/findingNames(of:)``.
    public let id: String
    /// The check that made it.
    public let check: String
    /// What the check says: "differs".
    public let verdict: String
    /// How much it matters: "serious".
    public let severity: String
    /// What it is about, in one line.
    public let title: String
    /// The arithmetic in words and numbers.
    public let arithmetic: String
    /// What may be behind it, where that can be guessed.
    public let guess: String?
    /// The numbers of the lines that it compares.
    public let lines: [Int64]

    /// Makes a record from its parts.
    public init(
        id: String, check: String, verdict: String, severity: String, title: String, arithmetic: String,
        guess: String?, lines: [Int64]
    ) {
        self.id = id
        self.check = check
        self.verdict = verdict
        self.severity = severity
        self.title = title
        self.arithmetic = arithmetic
        self.guess = guess
        self.lines = lines
    }
}

/// What a person said of a finding; it outlives re-reading and auditing again.
public struct Explanation: Hashable, Sendable {
    /// The finding's identity.
    public let finding: String
    /// The explanation, in the person's words.
    public let note: String
    /// Who gave it.
    public let by: String
    /// When, in ISO 8601 at UTC.
    public let at: String
}
