import YardstickLedger
import YardstickReading

/// Something that an audit check noticed, with its arithmetic and its citations.
public struct Finding: Hashable, Sendable {
    /// Its identity, the same when the documents are read and audited again.
    public let id: String
    /// The name of the check.
    public let check: String
    /// What the check says.
    public let verdict: Verdict
    /// How much it matters.
    public let severity: Severity
    /// What it is about, in one line.
    public let title: String
    /// The arithmetic in words and numbers.
    public let arithmetic: String
    /// What may be behind it: a guess.
    public let guess: String?
    /// Every number that was used, and where it stands, in the order of the arithmetic.
    public let citations: [Citation]
    /// What a person said of it.
    public let explanation: Explanation?
}

/// Where a number of a finding stands.
public struct Citation: Hashable, Sendable {
    /// The number of its line in the ledger; nothing for a sentence that states no number.
    public let line: Int64?
    /// The document's name.
    public let document: String
    /// The document's number in the ledger.
    public let documentNumber: Int64
    /// The document's title.
    public let title: String
    /// The document's date.
    public let date: CalendarDate?
    /// UTF-8 byte range of the number with its unit; of the sentence where there is no number.
    public let range: Range<Int>
    /// The number as written; empty where there is none.
    public let surface: String
    /// What is measured, in the words of the document.
    public let indicator: String?
    /// What the line is in the life of a plan.
    public let role: Role?
    /// When.
    public let period: Period?
    /// Whose.
    public let area: String?
    /// Which sentence of its document, from 0.
    public let sentenceNumber: Int
    /// The sentence, as written.
    public let sentence: String
    /// UTF-8 byte range of the sentence.
    public let sentenceRange: Range<Int>
    /// The titles above the sentence, outermost first.
    public let section: [String]
}
