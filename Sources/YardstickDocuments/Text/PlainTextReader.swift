import YardstickReading

/// Reads plain text and Markdown.
enum PlainTextReader {
    /// The text as UTF-8 and, where it is Markdown by its name or by its headings, those headings.
    static func read(
        _ bytes: [UInt8], as announced: DocumentFormat
    ) throws(DocumentError.Reason) -> (DocumentFormat, ExtractedText) {
        guard let encoding = TextEncoding.detect(bytes) else { throw .notText }
        let text = TextDecoder.utf8(bytes, from: encoding)
        let format = announced == .markdown || hasHashHeadings(text) ? DocumentFormat.markdown : announced
        guard text.contains(where: { $0 > 0x20 }) else { throw .noText(format) }
        let headings = format == .markdown ? MarkdownHeadings.find(in: text) : []
        return (format, ExtractedText(text: text, headings: headings))
    }

    /// Two lines that start with `#` make a text Markdown, whatever it is called, or one with `##`; a single `#` may be
    /// anything.
    private static func hasHashHeadings(_ text: [UInt8]) -> Bool {
        let hash = UInt8(ascii: "#")
        let head = Array(text.prefix(1 << 16))
        guard head.contains(hash) else { return false }
        let marked = MarkdownHeadings.find(in: head).filter { head[$0.range.lowerBound] == hash }
        return marked.count >= 2 || marked.contains { $0.level > 1 }
    }
}
