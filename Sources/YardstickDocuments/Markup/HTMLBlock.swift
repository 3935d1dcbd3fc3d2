/// One block of an HTML page, and what speaks for or against its being content.
struct HTMLBlock {
    /// The words, with tabs between the cells of a row.
    var words: String
    /// What the block is.
    var kind: TextBuilder.Block
    /// Whether it stands in `main` or `article`.
    var isMain: Bool
    /// Whether it stands in navigation, a header, a footer or the like.
    var isBoilerplate: Bool
    /// How many bytes of it are links.
    var linked: Int

    /// Whether it has no words.
    var isBlank: Bool { words.allSatisfy { $0.isWhitespace } }

    /// Whether it is nothing but links, as menus and lists of related pages are.
    var isLinks: Bool {
        if case .heading = kind { return false }
        return kind != .row && linked * 10 >= words.utf8.count * 8 && words.utf8.count < 400
    }

    /// Keeps the rows of one table apart from those of the next.
    static let endOfTable = HTMLBlock(
        words: "", kind: .paragraph, isMain: false, isBoilerplate: false, linked: 0)
}

/// The row of a table that is being read.
struct HTMLRow {
    private var cells: [[HTMLBlock]] = []
    /// Whether the table only lays out the page, so that its cells hold blocks of their own.
    private(set) var isLayout = false

    /// The next cell begins.
    mutating func beginCell() {
        if !isLayout { cells.append([]) }
    }

    /// A block ends in the cell.
    mutating func add(_ block: HTMLBlock) {
        if cells.isEmpty { cells.append([]) }
        cells[cells.count - 1].append(block)
    }

    /// Gives up the blocks that were taken for parts of cells.
    mutating func asLayout() -> [HTMLBlock] {
        defer { cells = [] }
        isLayout = true
        return cells.flatMap { $0 }
    }

    /// The row as one line, or its blocks where its cells hold whole paragraphs.
    func finished() -> [HTMLBlock] {
        let blocks = cells.flatMap { $0 }
        guard let first = blocks.first else { return [] }
        let isText = cells.contains { $0.count > 1 && $0.reduce(0) { $0 + $1.words.utf8.count } > 300 }
        if isText || cells.count == 1 && blocks.count > 1 { return blocks }
        let lines = cells.map { cell in
            cell.map { TextBuilder.tidied($0.words) }.joined(separator: " ")
        }
        return [
            HTMLBlock(
                words: lines.joined(separator: "\t"), kind: .row, isMain: first.isMain,
                isBoilerplate: blocks.allSatisfy(\.isBoilerplate), linked: 0)
        ]
    }
}

/// Tells the content of a page from what stands around it.
enum HTMLContent {
    /// The text of the blocks that are content.
    static func choose(from blocks: [HTMLBlock]) -> ExtractedText {
        let content = blocks.filter { !$0.isBoilerplate && !$0.isLinks }
        let main = content.filter(\.isMain)
        let total = size(blocks)
        // A page that says `main` around next to nothing does not mean it.
        if size(main) * 4 >= size(content) && size(main) > 0 { return text(of: main) }
        // Some pages put all of their content into a form or a box that is named like a menu.
        return text(of: size(content) * 5 >= total ? content : blocks)
    }

    private static func size(_ blocks: [HTMLBlock]) -> Int {
        blocks.reduce(0) { $0 + $1.words.utf8.count }
    }

    private static func text(of blocks: [HTMLBlock]) -> ExtractedText {
        var builder = TextBuilder()
        for block in blocks {
            if block.words.isEmpty { builder.endTable() } else { builder.add(block.words, as: block.kind) }
        }
        return builder.finished()
    }
}
