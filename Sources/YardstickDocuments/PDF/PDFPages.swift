/// The pages of a PDF as lines of text, without page numbers and without lines that repeat page after page.
struct PDFPages {
    /// The lines of each page; an empty line stands between blocks.
    private(set) var pages: [[String]]

    /// Cuts the text that `pdftotext` prints, in reading order and, for its tables, in its layout.
    init(_ output: [UInt8], layout: [UInt8] = []) {
        pages = Self.pages(of: output).map { page in
            page.split(separator: "\n", omittingEmptySubsequences: false).map {
                TextBuilder.tidied(String($0))
            }
        }
        for (index, page) in Self.pages(of: layout).enumerated() where index < pages.count {
            for table in PDFTables.find(in: page) {
                pages[index] = PDFTables.restore(table, in: pages[index])
            }
        }
        removeRunningLines()
    }

    private static func pages(of output: [UInt8]) -> [Substring] {
        Ligatures.spelled(String(decoding: output, as: UTF8.self))
            .split(separator: "\u{0C}", omittingEmptySubsequences: false)
    }

    /// How many letters the pages hold.
    var letterCount: Int {
        pages.joined().reduce(0) { $0 + $1.unicodeScalars.count(where: \.properties.isAlphabetic) }
    }

    private mutating func removeRunningLines() {
        let running = repeatedEdges()
        removeEdges(of: running)
        let counts = PageNumber.offsets(
            in: pages.map { page in Self.edges(of: page, depth: 1).map { page[$0] } })
        for index in pages.indices {
            let edges = Self.edges(of: pages[index], depth: 1)
            for edge in edges.reversed() where isPageNumber(pages[index][edge], on: index, counts) {
                pages[index].remove(at: edge)
            }
        }
        removeEdges(of: running)
    }

    /// A bare number is a page number where it keeps step with the pages; else it may be a figure.
    private func isPageNumber(_ line: String, on index: Int, _ offsets: [Int: Int]) -> Bool {
        guard let number = PageNumber(line) else { return false }
        guard let value = number.bare else { return true }
        return value == index + 1 || offsets[value - index, default: 0] >= 3
    }

    private mutating func removeEdges(of running: Set<String>) {
        // The first page keeps its words: what runs over the others is often its title.
        for index in pages.indices.dropFirst() {
            // A header and a footer have a few lines; whoever writes more of them is up to something.
            for _ in 0..<8 {
                let edges = Self.edges(of: pages[index], depth: 1)
                guard let edge = edges.first(where: { running.contains(Self.form(pages[index][$0])) }) else {
                    break
                }
                pages[index].remove(at: edge)
            }
        }
    }

    /// The indices of the first and the last lines of a page that hold words.
    private static func edges(of page: [String], depth: Int) -> [Int] {
        let filled = page.indices.filter { !page[$0].isEmpty }
        return filled.count <= depth * 2 ? filled : Array(filled.prefix(depth) + filled.suffix(depth))
    }

    /// The lines that stand near the edges of at least three pages and of a third of all.
    private func repeatedEdges() -> Set<String> {
        var counts: [String: Int] = [:]
        for page in pages {
            let forms = Set(Self.edges(of: page, depth: 3).map { Self.form(page[$0]) })
            for form in forms { counts[form, default: 0] += 1 }
        }
        let needed = max(3, (pages.count + 2) / 3)
        return Set(counts.filter { $0.value >= needed && Self.isRunning($0.key) }.keys)
    }

    /// Figures alone may be those of a table that goes on over pages.
    private static func isRunning(_ form: String) -> Bool {
        form.count <= 120 && form.contains { $0.isLetter }
    }

    /// A line with its page number left open.
    private static func form(_ line: String) -> String {
        var form = ""
        for character in line.lowercased() {
            let next: Character = character.isNumber ? "#" : character
            if next != "#" || form.last != "#" { form.append(next) }
        }
        return form
    }
}
