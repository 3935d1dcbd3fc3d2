/// Collects the blocks of an HTML page from the parser's events.
final class HTMLPage {
    /// The blocks in the order of the page.
    private(set) var blocks: [HTMLBlock] = []
    /// What the page's head says of it.
    private(set) var properties = HTMLProperties()
    /// Why reading had to stop.
    private(set) var problem: DocumentError.Reason?

    private let limits: DocumentLimits
    private var open: [Frame] = []
    private var words = ""
    private var linked = 0
    private var rows: [HTMLRow] = []
    private var size = 0

    /// An element that was opened and not yet closed.
    private struct Frame {
        let name: String
        var isSilent = false
        var isBoilerplate = false
        var isMain = false
        var isLink = false
        var level: Int?
        var isItem = false
        var isPreformatted = false
    }

    /// Starts on a page.
    init(limits: DocumentLimits) {
        self.limits = limits
    }

    /// An element begins.
    func open(_ name: String, _ attributes: HTMLAttributes) {
        guard problem == nil else { return }
        properties.note(name, attributes)
        if HTMLElement.blocks.contains(name) || name == "br" { endBlock(isBreak: name == "br") }
        guard !HTMLElement.void.contains(name) else { return }
        guard open.count < limits.nesting else {
            problem = .broken(.html, "elements stand more than \(limits.nesting) deep in one another")
            return
        }
        open.append(frame(for: name, attributes))
        openTable(name)
    }

    private func frame(for name: String, _ attributes: HTMLAttributes) -> Frame {
        var frame = open.last.map { outer in
            Frame(
                name: name, isSilent: outer.isSilent, isBoilerplate: outer.isBoilerplate,
                isMain: outer.isMain,
                isLink: outer.isLink, level: outer.level, isItem: outer.isItem,
                isPreformatted: outer.isPreformatted)
        }
        frame = frame ?? Frame(name: name)
        guard var frame else { return Frame(name: name) }
        frame.isMain = frame.isMain || name == "main" || name == "article" || attributes["role"] == "main"
        frame.isSilent = frame.isSilent || HTMLElement.silent.contains(name)
        frame.isBoilerplate =
            frame.isBoilerplate || HTMLElement.isBoilerplate(name, attributes, inMain: frame.isMain)
        frame.isLink = frame.isLink || name == "a"
        frame.level = HTMLElement.headingLevel(name) ?? frame.level
        frame.isItem = name == "li" || (frame.isItem && name != "p" && name != "div")
        frame.isPreformatted = frame.isPreformatted || name == "pre"
        return frame
    }

    /// An element ends, and with it whatever was left open in it.
    func close(_ name: String) {
        guard problem == nil, let index = open.lastIndex(where: { $0.name == name }) else { return }
        if HTMLElement.blocks.contains(name) { endBlock() }
        closeTable(name)
        open.removeSubrange(index...)
    }

    /// Words between tags.
    func add(_ text: String) {
        guard problem == nil, let frame = open.last, !frame.isSilent else { return }
        size += text.utf8.count
        guard size <= limits.convertedBytes else {
            problem = .tooLarge(bytes: size, limit: limits.convertedBytes)
            return
        }
        if frame.name == "title" && rows.isEmpty && frame.level == nil {
            properties.addTitle(text)
        } else if frame.isPreformatted && text.contains("\n") {
            addLines(text)
        } else {
            words += text
            if frame.isLink { linked += text.utf8.count }
        }
    }

    private func addLines(_ text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { endBlock() }
            words += line
        }
    }

    /// What was collected becomes a block, or a part of a table's cell.
    private func endBlock(isBreak: Bool = false) {
        guard let frame = open.last, !words.isEmpty else { return }
        if isBreak && frame.level != nil {
            words += " "
            return
        }
        let block = HTMLBlock(
            words: words, kind: frame.level.map { .heading($0) } ?? (frame.isItem ? .item : .paragraph),
            isMain: frame.isMain, isBoilerplate: frame.isBoilerplate, linked: linked)
        (words, linked) = ("", 0)
        guard !block.isBlank else { return }
        if rows.isEmpty || frame.level != nil || rows[rows.count - 1].isLayout {
            settleRow()
            blocks.append(block)
        } else {
            rows[rows.count - 1].add(block)
        }
    }

    private func openTable(_ name: String) {
        switch name {
        case "table":
            settleRow()
            rows.append(HTMLRow())
        case "tr": if !rows.isEmpty { finishRow() }
        case "td", "th": if !rows.isEmpty { rows[rows.count - 1].beginCell() }
        default: break
        }
    }

    private func closeTable(_ name: String) {
        guard !rows.isEmpty else { return }
        switch name {
        case "tr": finishRow()
        case "table":
            finishRow()
            rows.removeLast()
            if rows.isEmpty { blocks.append(.endOfTable) }
        default: break
        }
    }

    private func finishRow() {
        blocks += rows[rows.count - 1].finished()
        rows[rows.count - 1] = HTMLRow()
    }

    /// A row that holds a heading or another table only lays out the page.
    private func settleRow() {
        guard !rows.isEmpty, !rows[rows.count - 1].isLayout else { return }
        blocks += rows[rows.count - 1].asLayout()
    }
}
