import YardstickReading

/// Reads OpenDocument texts (.odt): paragraphs, headings, lists, tables, and footnotes after the text.
struct OdtReader {
    /// The file.
    let archive: ZipArchive
    /// How far it may unpack.
    let limits: DocumentLimits

    /// The text with its headings and the title of the properties.
    func read() throws(DocumentError.Reason) -> ExtractedText {
        let members = try archive.members(["mimetype", "content.xml", "meta.xml", "META-INF/manifest.xml"])
        try requireText(members)
        let events = XMLEvents(nesting: limits.nesting, format: .odt)
        let body = OdtBody()
        if let content = members["content.xml"] { try events.read(content, into: body) }
        var extracted = body.finished()
        guard !extracted.text.isEmpty else { throw .noText(.odt) }
        let properties = OfficeProperties()
        if let part = members["meta.xml"] { try events.read(part, into: properties) }
        extracted.title = properties.title
        return extracted
    }

    private func requireText(_ members: [String: [UInt8]]) throws(DocumentError.Reason) {
        let manifest = members["META-INF/manifest.xml"] ?? []
        if manifest.firstRange(of: "encryption-data".utf8) != nil { throw .encrypted(.odt) }
        guard let type = members["mimetype"].map({ String(decoding: $0, as: UTF8.self) }) else { return }
        guard type.hasPrefix("application/vnd.oasis.opendocument.text") else {
            throw .unsupported("an OpenDocument file without running text", wayOut: "Save it as PDF.")
        }
    }
}

/// The paragraphs and tables of an OpenDocument text.
final class OdtBody: XMLEvents.Handler {
    private var blocks = OfficeBlocks()
    private var notes: [String] = []
    private var note: String?
    private var level: Int?
    private var lists = 0
    /// How many elements are open whose words are left out.
    private var silent = 0
    private var depthOfText = 0

    private static let silentNames: Set<String> = [
        "tracked-changes", "annotation", "note-citation", "sequence-decls", "forms", "index-title-template",
        "table-of-content", "alphabetical-index",
    ]

    func open(_ element: XMLEvents.Element) {
        if Self.silentNames.contains(element.name) { silent += 1 }
        guard silent == 0 else { return }
        switch element.name {
        case "h": openText(level: element.attributes["outline-level"].flatMap { Int($0) } ?? 1)
        case "p": openText(level: nil)
        case "note": note = ""
        case "list": lists += 1
        case "table": blocks.openTable()
        case "table-cell", "covered-table-cell": blocks.openCell()
        case "s", "tab", "line-break": add(" ")
        default: break
        }
    }

    func close(_ name: String) {
        if Self.silentNames.contains(name) { silent -= 1 }
        guard silent == 0 else { return }
        switch name {
        case "h", "p": closeText()
        case "note":
            if let note { notes.append(note) }
            note = nil
        case "list": lists -= 1
        case "table-row": blocks.endRow()
        case "table": blocks.endTable()
        default: break
        }
    }

    func add(_ text: String) {
        guard silent == 0, depthOfText > 0 else { return }
        if note != nil { note?.append(text) } else { blocks.add(text) }
    }

    /// The text, and after it what its footnotes say.
    func finished() -> ExtractedText {
        for note in notes {
            blocks.add(note)
            blocks.endBlock(.paragraph)
        }
        notes = []
        return blocks.finished()
    }

    private func openText(level: Int?) {
        depthOfText += 1
        if note == nil { self.level = level.map { min(max($0, 1), 6) } }
    }

    private func closeText() {
        depthOfText -= 1
        guard note == nil else { return note?.append(" ") ?? () }
        blocks.endBlock(level.map { .heading($0) } ?? (lists > 0 ? .item : .paragraph))
        level = nil
    }
}
