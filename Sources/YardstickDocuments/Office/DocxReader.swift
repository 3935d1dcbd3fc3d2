import YardstickReading

/// Reads Word files (.docx): paragraphs, headings, lists, tables, and footnotes after the text.
struct DocxReader {
    /// The file.
    let archive: ZipArchive
    /// How far it may unpack.
    let limits: DocumentLimits

    private static let parts: Set<String> = [
        "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml",
        "docProps/core.xml",
    ]

    /// The text with its headings and the title of the core properties.
    func read() throws(DocumentError.Reason) -> ExtractedText {
        let members = try archive.members(Self.parts)
        let events = XMLEvents(nesting: limits.nesting, format: .docx)
        let styles = DocxStyles()
        if let part = members["word/styles.xml"] { try events.read(part, into: styles) }
        let body = DocxBody(levels: styles.levels)
        for part in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] {
            if let bytes = members[part] { try events.read(bytes, into: body) }
        }
        var extracted = body.blocks.finished()
        guard !extracted.text.isEmpty else { throw .noText(.docx) }
        let properties = OfficeProperties()
        if let part = members["docProps/core.xml"] { try events.read(part, into: properties) }
        extracted.title = properties.title
        return extracted
    }
}

/// Which paragraph styles are headings, by a style's outline level or by its name.
final class DocxStyles: XMLEvents.Handler {
    /// The heading level by the style's identifier.
    private(set) var levels: [String: Int] = [:]
    private var style: String?

    func open(_ element: XMLEvents.Element) {
        let value = element.attributes["val"] ?? ""
        switch element.name {
        case "style": style = element.attributes["styleId"]
        case "name": note(Self.level(ofName: value))
        case "outlineLvl": note(Int(value).flatMap { (0...5).contains($0) ? $0 + 1 : nil })
        default: break
        }
    }

    func close(_ name: String) {
        if name == "style" { style = nil }
    }

    func add(_ text: String) {}

    private func note(_ level: Int?) {
        guard let style, let level else { return }
        levels[style] = levels[style] ?? level
    }

    /// "heading 2" and "Title", however a translated Word spells the identifier.
    static func level(ofName name: String) -> Int? {
        let words = name.lowercased().split(separator: " ")
        if words == ["title"] { return 1 }
        guard words.count == 2, words[0] == "heading", let level = Int(words[1]), (1...6).contains(level)
        else {
            return nil
        }
        return level
    }
}

/// The paragraphs and tables of a Word file's text or notes.
final class DocxBody: XMLEvents.Handler {
    /// What was collected.
    private(set) var blocks = OfficeBlocks()
    private let levels: [String: Int]
    private var level: Int?
    private var isItem = false
    /// How many elements are open whose words are left out: deletions, instructions of fields, fallbacks.
    private var silent = 0
    private var isText = false

    private static let silentNames: Set<String> = [
        "del", "moveFrom", "instrText", "delText", "Fallback", "delInstrText", "fldData",
    ]

    init(levels: [String: Int]) {
        self.levels = levels
    }

    func open(_ element: XMLEvents.Element) {
        if Self.silentNames.contains(element.name) { silent += 1 }
        switch element.name {
        case "p": (level, isItem) = (nil, false)
        case "pStyle": level = level ?? element.attributes["val"].flatMap(headingLevel)
        case "outlineLvl":
            if let own = element.attributes["val"].flatMap({ Int($0) }), own < 6 { level = own + 1 }
        case "numPr": isItem = true
        case "t": isText = true
        case "tab", "br", "cr", "ptab": if silent == 0 { blocks.add(" ") }
        case "noBreakHyphen": if silent == 0 { blocks.add("-") }
        case "tbl": blocks.openTable()
        case "tc": blocks.openCell()
        default: break
        }
    }

    func close(_ name: String) {
        if Self.silentNames.contains(name) { silent -= 1 }
        switch name {
        case "p": blocks.endBlock(level.map { .heading($0) } ?? (isItem ? .item : .paragraph))
        case "t": isText = false
        case "tr": blocks.endRow()
        case "tbl": blocks.endTable()
        default: break
        }
    }

    func add(_ text: String) {
        if isText && silent == 0 { blocks.add(text) }
    }

    private func headingLevel(_ style: String) -> Int? {
        if let level = levels[style] { return level }
        guard style.hasPrefix("Heading") else { return style == "Title" ? 1 : nil }
        return Int(style.dropFirst(7)).flatMap { (1...6).contains($0) ? $0 : nil }
    }
}

/// The title in a file's core properties, which Word and OpenDocument write in the same words.
final class OfficeProperties: XMLEvents.Handler {
    /// The title.
    private(set) var title: String?
    private var isTitle = false

    func open(_ element: XMLEvents.Element) {
        if element.name == "title" { isTitle = true }
    }

    func close(_ name: String) {
        if name == "title" { isTitle = false }
    }

    func add(_ text: String) {
        if isTitle { title = (title ?? "") + text }
    }
}
