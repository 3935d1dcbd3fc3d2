import YardstickReading

/// Reads PDF through poppler's programs.
struct PDFReader {
    /// How large and how slow a source may be.
    let limits: DocumentLimits

    /// The text of a PDF, its lines joined to paragraphs, with what its properties say.
    func read(_ bytes: [UInt8]) async throws(DocumentError.Reason) -> ExtractedText {
        let properties = PDFProperties(try await run("pdfinfo", ["-isodates", "-"], on: bytes))
        let text = try await run("pdftotext", ["-enc", "UTF-8", "-eol", "unix", "-", "-"], on: bytes)
        let pages = PDFPages(text)
        // A scan often carries page numbers or a stamp as text; words it has none.
        guard pages.letterCount >= 10 * max(1, properties.pages) / 2 else {
            throw pages.letterCount == 0 || properties.pages > 1 ? .scanned : .noText(.pdf)
        }
        var extracted = ExtractedText(text: PDFParagraphs(pages).text())
        extracted.title = properties.title
        extracted.author = properties.author
        return extracted
    }

    private func run(
        _ program: String, _ arguments: [String], on bytes: [UInt8]
    ) async throws(DocumentError.Reason) -> [UInt8] {
        let tool = ConfinedProgram(name: program, package: "poppler-utils", limits: limits)
        let outcome = try await tool.run(arguments, on: bytes)
        guard outcome.code == 0 else { throw Self.reason(for: outcome) }
        return outcome.output
    }

    private static func reason(for outcome: ConfinedProgram.Outcome) -> DocumentError.Reason {
        let complaint = outcome.complaint.lowercased()
        if complaint.contains("password") || complaint.contains("not allowed") { return .encrypted(.pdf) }
        guard outcome.code != nil else { return .broken(.pdf, "its conversion took too much memory or time") }
        if complaint.contains("out of memory") || complaint.contains("bad_alloc") {
            return .broken(.pdf, "its conversion took too much memory")
        }
        return .broken(.pdf, "poppler finds no pages in it")
    }
}

/// What `pdfinfo` prints of a PDF.
struct PDFProperties {
    /// The title that the PDF states.
    private(set) var title: String?
    /// The author that the PDF states.
    private(set) var author: String?
    /// How many pages it has.
    private(set) var pages = 0

    /// Reads the lines of `pdfinfo`.
    init(_ output: [UInt8]) {
        for line in String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = TextBuilder.tidied(String(line[line.index(after: colon)...]))
            switch line[..<colon] {
            case "Title": title = value.isEmpty ? nil : value
            case "Author": author = value.isEmpty ? nil : value
            case "Pages": pages = Int(value) ?? 0
            default: break
            }
        }
    }
}
