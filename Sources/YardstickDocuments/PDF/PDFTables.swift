/// Puts the rows of tables back together, which a PDF's reading order takes apart cell by cell.
///
/// The same page in its layout shows the rows, "Trees    410    520". Where the cells of a run of rows are,
/// in any order, just the lines that stand together in the reading order, the rows take their place.
struct PDFTables {
    /// The rows of a table as the layout shows them, each with its cells.
    typealias Table = [[String]]

    /// The tables of a page that was printed with its layout.
    static func find(in layout: Substring) -> [Table] {
        var tables: [Table] = []
        var rows: Table = []
        for line in layout.split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = cells(of: line)
            // A row that one word or nothing stands in ends no table; a line of prose does.
            if cells.count > 1, !ListMark.isBullets(cells[0]) {
                rows.append(cells)
            } else if !cells.isEmpty {
                close(&rows, into: &tables)
            }
        }
        close(&rows, into: &tables)
        return tables
    }

    private static func close(_ rows: inout Table, into tables: inout [Table]) {
        if rows.count > 1, looksLikeTable(rows), tables.count < 50 { tables.append(rows) }
        rows = []
    }

    /// Short cells with figures; two columns of prose stand side by side as well.
    private static func looksLikeTable(_ rows: Table) -> Bool {
        let cells = rows.joined()
        let inner = rows.flatMap { $0.dropFirst() }
        let figures = inner.count { $0.contains(where: \.isNumber) && $0.count <= 16 }
        return figures * 2 >= inner.count && cells.count <= 1_000 && cells.allSatisfy { $0.utf8.count <= 120 }
    }

    /// Two spaces or more stand between cells.
    private static func cells(of line: Substring) -> [String] {
        line.split(separator: "  ").map { TextBuilder.tidied(String($0)) }.filter { !$0.isEmpty }
    }

    /// The lines of a page with the rows of a table, cells joined by tabs, in place of its cells.
    static func restore(_ table: Table, in page: [String]) -> [String] {
        let filled = page.indices.filter { !page[$0].isEmpty }
        guard let place = CellWindow.find(Array(table.joined()), among: filled.map { page[$0] }),
            let first = filled[place].first, let last = filled[place].last
        else { return page }
        let rows = [""] + table.map { $0.joined(separator: "\t") } + [""]
        return page[..<first] + rows + page[(last + 1)...]
    }
}

/// Finds lines that are, in any order, the cells of a table.
private enum CellWindow {
    /// Where the cells stand among the lines, found in one pass over them.
    static func find(_ cells: [String], among lines: [String]) -> Range<Int>? {
        guard !cells.isEmpty, cells.count <= lines.count else { return nil }
        var missing: [String: Int] = [:]
        for cell in cells { missing[cell, default: 0] += 1 }
        // How many kinds of cell the window has too few or too many of.
        var wrong = missing.count
        func change(_ line: String, by step: Int) {
            guard let count = missing[line] else { return }
            missing[line] = count + step
            if count == 0 { wrong += 1 } else if count + step == 0 { wrong -= 1 }
        }
        for end in lines.indices {
            change(lines[end], by: -1)
            if end >= cells.count { change(lines[end - cells.count], by: 1) }
            if wrong == 0, end + 1 >= cells.count { return (end + 1 - cells.count)..<(end + 1) }
        }
        return nil
    }
}
