/// Sends a source to the reader of its format.
struct FormatReader {
    /// How large and how slow a source may be.
    let limits: DocumentLimits

    /// The format of a source and what it yields.
    func read(
        _ bytes: [UInt8], name: String
    ) async throws(DocumentError.Reason) -> (DocumentFormat, ExtractedText) {
        guard !bytes.isEmpty else { throw .empty }
        let verdict = FormatDetector.format(of: bytes, name: name)
        let limit = verdict.allowsLargeText ? limits.textBytes : limits.sourceBytes
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        switch verdict {
        case .unsupported(let what, let wayOut): throw .unsupported(what, wayOut: wayOut)
        case .pdf: return (.pdf, try await PDFReader(limits: limits).read(bytes))
        case .archive: return try OfficeReader(limits: limits).read(bytes)
        case .text(.html): return (.html, try HTMLDocumentReader.read(bytes, limits: limits))
        case .text(let format): return try PlainTextReader.read(bytes, as: format)
        }
    }
}

extension FormatDetector.Verdict {
    /// Whether the source is read as it stands, so that it may be larger than one that is converted.
    var allowsLargeText: Bool { self == .text(.plainText) || self == .text(.markdown) }
}
