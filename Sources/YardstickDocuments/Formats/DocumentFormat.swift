/// The formats that documents come in.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
    case plainText, markdown, html, pdf, docx, odt

    /// The name that people know it by: "PDF".
    public var label: String {
        switch self {
        case .plainText: "plain text"
        case .markdown: "Markdown"
        case .html: "HTML"
        case .pdf: "PDF"
        case .docx: "Word (.docx)"
        case .odt: "OpenDocument (.odt)"
        }
    }

    /// The file name extensions that announce the format, in lower case.
    public var extensions: [String] {
        switch self {
        case .plainText: ["txt", "text"]
        case .markdown: ["md", "markdown"]
        case .html: ["html", "htm", "xhtml", "shtml"]
        case .pdf: ["pdf"]
        case .docx: ["docx"]
        case .odt: ["odt"]
        }
    }

    /// The format that a file name announces, if any.
    public init?(fileName: String) {
        guard let suffix = FileName.suffix(of: fileName)?.lowercased(),
            let format = Self.allCases.first(where: { $0.extensions.contains(suffix) })
        else { return nil }
        self = format
    }
}
