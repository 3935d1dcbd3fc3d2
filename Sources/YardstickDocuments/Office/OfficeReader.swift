/// Reads word processor files: zip archives of XML.
struct OfficeReader {
    /// How far an archive may unpack.
    let limits: DocumentLimits

    /// The format of an archive and what it yields.
    func read(_ bytes: [UInt8]) throws(DocumentError.Reason) -> (DocumentFormat, ExtractedText) {
        let archive = ZipArchive(bytes, limits: limits)
        let names = try archive.names()
        if names.contains("word/document.xml") {
            return (.docx, try DocxReader(archive: archive, limits: limits).read())
        }
        if names.contains("content.xml") {
            return (.odt, try OdtReader(archive: archive, limits: limits).read())
        }
        throw Self.refusal(names)
    }

    private static func refusal(_ names: Set<String>) -> DocumentError.Reason {
        if names.contains("xl/workbook.xml") {
            return .unsupported("a spreadsheet", wayOut: "Save its sheets as text, or import them as CSV.")
        }
        if names.contains("ppt/presentation.xml") {
            return .unsupported("a presentation", wayOut: "Save it as PDF.")
        }
        return .unsupported("a zip archive", wayOut: "Unpack it and name the documents in it.")
    }
}

/// Collects the blocks of a word processor file; what belongs to one format is told by its reader.
struct OfficeBlocks {
    private var builder = TextBuilder()
    private var words = ""
    private var tables: [[String]] = []

    /// Words of the block that is open.
    mutating func add(_ text: String) { words += text }

    /// The block ends; in a table it is a part of its cell.
    mutating func endBlock(_ block: TextBuilder.Block) {
        defer { words = "" }
        guard let last = tables.indices.last else { return builder.add(words, as: block) }
        let line = TextBuilder.tidied(words)
        guard !line.isEmpty else { return }
        if tables[last].isEmpty { tables[last].append("") }
        let cell = tables[last].count - 1
        tables[last][cell] += tables[last][cell].isEmpty ? line : " " + line
    }

    /// A table opens; one inside a cell becomes a part of that cell.
    mutating func openTable() { tables.append([]) }

    /// The next cell of a row opens.
    mutating func openCell() {
        guard let last = tables.indices.last else { return }
        tables[last].append("")
    }

    /// The row ends.
    mutating func endRow() {
        guard let row = tables.popLast() else { return }
        if let outer = tables.indices.last {
            if tables[outer].isEmpty { tables[outer].append("") }
            tables[outer][tables[outer].count - 1] += " " + row.joined(separator: " ")
        } else {
            builder.add(row.joined(separator: "\t"), as: .row)
        }
        tables.append([])
    }

    /// The table ends.
    mutating func endTable() {
        _ = tables.popLast()
        if tables.isEmpty { builder.endTable() }
    }

    /// The text laid out.
    func finished() -> ExtractedText { builder.finished() }
}
