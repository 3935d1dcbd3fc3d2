import YardstickReading

/// One plan, report or communique: its text as UTF-8 and what is known of it.
///
/// ```swift
/// let document = try await DocumentLoader().load(path: "jiaxing-2022-report.pdf")
/// let reading = Reader().read(document.text, in: document.context)
/// ```
public struct Document: Sendable {
    /// The file's name without its folder, or "-" for standard input.
    public let name: String
    /// The path as it was given, or "-" for standard input.
    public let path: String
    /// The format that its bytes were read in.
    public let format: DocumentFormat
    /// SHA-256 of the source bytes, in lower-case hexadecimal.
    public let contentHash: String
    /// Title, issuer, area, kind, language and date, with the rule that found each.
    public let metadata: DocumentMetadata
    /// The text.
    ///
    /// Of a `.txt` or `.md` file in UTF-8 these are the file's own bytes, a byte order mark included, so that
    /// offsets into the text are offsets into the file.
    public let text: [UInt8]
    /// The headings that the format marks, in the order of the text.
    public let headings: [MarkedHeading]

    /// What the reader needs to know before it reads ``text``.
    public var context: ReadingContext {
        ReadingContext(
            language: metadata.language, date: metadata.date, area: metadata.area, kind: metadata.kind,
            headings: headings)
    }
}
