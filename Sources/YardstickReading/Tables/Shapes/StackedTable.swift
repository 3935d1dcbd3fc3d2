/// Tables whose cells stand one a line: first the headings of the columns, then the cells of one row after the other.
struct StackedTable {
    private let cells: [Range<Int>]
    private let shapes: [CellShape]
    /// Whether blank lines stand before a cell.
    private let isParted: [Bool]
    private let ownWidths: ClosedRange<Int>

    /// How many bytes a cell has at most.
    private static let longestCell = 90
    /// How many cells in a row are looked at as one table.
    private static let longestRun = 900
    private static let widths = 3...10
    /// How many rows make a table.
    private static let fewest = 2

    /// How many cells make a table at least: headings over two rows of as many.
    private static let fewestCells = widths.lowerBound * (fewest + 1)

    static func draw(in text: inout [UInt8], _ lines: [Range<Int>]) {
        var start = 0
        while start < lines.count {
            let end = lines[start...].firstIndex { $0.count > longestCell } ?? lines.count
            // Most lines are prose; what they hold is not looked at.
            if end - start >= fewestCells { draw(in: &text, cellsAmong: lines[start..<end]) }
            start = end + 1
        }
    }

    private static func draw(in text: inout [UInt8], cellsAmong lines: ArraySlice<Range<Int>>) {
        var run: [Range<Int>] = []
        var values = 0
        for line in lines {
            if isCell(line, text), run.count < longestRun {
                run.append(line)
                if case .value = CellShape(text, line) { values += 1 }
            } else {
                if values >= 4 { draw(in: &text, tablesAmong: run) }
                run.removeAll(keepingCapacity: true)
                values = 0
            }
        }
        if values >= 4 { draw(in: &text, tablesAmong: run) }
    }

    /// The tables are found before the first bar is drawn: a text that is still looked at would be copied whole for it.
    private static func draw(
        in text: inout [UInt8], tablesAmong cells: [Range<Int>], _ widths: ClosedRange<Int> = Self.widths
    ) {
        for row in StackedTable(text, cells, widths).rows() {
            for (left, right) in zip(row, row.dropFirst()) {
                TableBars.bar(between: cells[left], and: cells[right], in: &text)
            }
        }
    }

    /// Cells that stand one a line with a bar behind each: "Status |", "% of projects |", "On hold |", "3.3 |".
    static func drawBarred(in text: inout [UInt8], _ lines: [Range<Int>]) {
        var run: [Range<Int>] = []
        for line in lines {
            if let end = endOfCell(beforeBarOf: line, text) {
                run.append(line.lowerBound..<end)
            } else {
                if run.count >= fewestBarred { draw(in: &text, tablesAmong: run, barredWidths) }
                run.removeAll(keepingCapacity: true)
            }
        }
        if run.count >= fewestBarred { draw(in: &text, tablesAmong: run, barredWidths) }
    }

    /// Past the last byte of a cell whose line ends in its only bar.
    private static func endOfCell(beforeBarOf line: Range<Int>, _ text: [UInt8]) -> Int? {
        let bar = line.upperBound - 1
        guard line.count <= longestCell, text[bar] == 0x7C,
            ByteSearch.first(text.span, line, of: OneByte(0x7C)) == bar
        else { return nil }
        var end = bar
        while end > line.lowerBound, text[end - 1] == 0x20 { end -= 1 }
        return end > line.lowerBound ? end : nil
    }

    /// With bars two columns are told from labels and values of another kind.
    private static let barredWidths = 2...10
    private static let fewestBarred = 6

    private static func isCell(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
        let last = text[line.upperBound - 1]
        if last == 0x2E { return line.count <= 12 }
        return last != 0x3B && last != 0x2C
            && ByteSearch.first(text.span, line, of: OneByte(0x7C)) == line.upperBound
    }

    private init(_ text: [UInt8], _ cells: [Range<Int>], _ widths: ClosedRange<Int>) {
        self.cells = cells
        ownWidths = widths
        shapes = cells.map { CellShape(text, $0) }
        isParted = cells.indices.map { place in
            place > 0
                && Bytes.holdsBlankLine(text, cells[place - 1].upperBound..<cells[place].lowerBound)
        }
    }

    /// The rows of all tables, headings among them, by the places of their cells.
    private func rows() -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        while start < cells.count {
            guard var table = table(from: start) else {
                start += 1
                continue
            }
            // What stands over the headings is no heading: the next cells fit better, if they do as well.
            let width = table.rows[0].count
            for later in start + 1..<start + width {
                if let found = self.table(from: later, width: width), found.end == table.end,
                    found.gap < table.gap
                {
                    table = found
                }
            }
            rows += table.rows
            start = max(table.end, start + 1)
        }
        return rows
    }

    private struct Table {
        let rows: [Range<Int>]
        let end: Int
        /// How many cells stand between the headings and the first row.
        let gap: Int
    }

    /// The widest table whose headings start at a cell.
    private func table(from start: Int) -> Table? {
        guard isHeading(start), start + ownWidths.lowerBound * 2 < cells.count else { return nil }
        var best: Table?
        for width in ownWidths.reversed() {
            guard let table = table(from: start, width: width) else { continue }
            if table.end > best?.end ?? 0 { best = table }
        }
        return best
    }

    private func isHeading(_ place: Int) -> Bool {
        switch shapes[place] {
        case .words, .year: true
        default: false
        }
    }

    private func table(from start: Int, width: Int) -> Table? {
        let header = start..<start + width
        guard header.upperBound + width <= cells.count, header.allSatisfy(isHeading) else { return nil }
        // The heading of the first group of rows may stand under those of the columns.
        for gap in 0...Self.longestGap {
            let first = header.upperBound + gap
            guard first + width <= cells.count, cells[header.upperBound..<first].indices.allSatisfy(isWords)
            else {
                return nil
            }
            if let table = table(under: header, from: first) { return table }
        }
        return nil
    }

    /// How many lines head a group of rows.
    private static let longestGap = 2

    private func isWords(_ place: Int) -> Bool {
        if case .words = shapes[place] { true } else { false }
    }

    private func table(under header: Range<Int>, from first: Int) -> Table? {
        let width = header.count
        var pattern: [CellShape]?
        guard first + width <= cells.count, fits(first..<first + width, &pattern) else { return nil }
        var rows = [header]
        var (at, end, skipped) = (first, first, 0)
        while at + width <= cells.count {
            let row = at..<at + width
            if fits(row, &pattern) {
                rows.append(row)
                at += width
                end = at
                skipped = 0
            } else if rows.count > 1, skipped < Self.longestGap, isWords(at) {
                at += 1
                skipped += 1
            } else {
                break
            }
        }
        guard let pattern, zip(shapes[header], pattern).allSatisfy({ Self.heads($0, $1) }) else { return nil }
        guard !areTorn(rows.dropFirst()) else { return nil }
        return rows.count > Self.fewest ? Table(rows: rows, end: end, gap: first - header.upperBound) : nil
    }

    /// Rows that blank lines run through, but not between all of their cells, or that none opens: labels and values that
    /// stand in groups of another size.
    private func areTorn(_ rows: ArraySlice<Range<Int>>) -> Bool {
        let torn = rows.count { row in
            let inner = isParted[row].dropFirst()
            return inner.contains(true) && (inner.contains(false) || !isParted[row.lowerBound])
        }
        return torn * 4 > rows.count
    }

    /// A year stands over values and never over words.
    private static func heads(_ heading: CellShape, _ column: CellShape) -> Bool {
        guard case .year = heading, case .words = column else { return true }
        return false
    }

    /// Whether cells are a row like those before: some words, and values where the others have theirs.
    private func fits(_ row: Range<Int>, _ pattern: inout [CellShape]?) -> Bool {
        let own = shapes[row]
        let values = own.count { if case .value = $0 { true } else { false } }
        guard let known = pattern else {
            guard values >= 1, own.contains(where: { if case .words = $0 { true } else { false } }),
                isLabelled(own)
            else { return false }
            pattern = Array(own)
            return true
        }
        guard zip(own, known).allSatisfy({ $0.fits($1) }) else { return false }
        if values > 0, known.contains(where: { if case .empty = $0 { true } else { false } }) {
            pattern = zip(known, own).map { if case .empty = $0 { $1 } else { $0 } }
        }
        return true
    }

    /// A row opens with its label, or with its number and then its label.
    private func isLabelled(_ row: ArraySlice<CellShape>) -> Bool {
        row.prefix(2).contains { if case .words = $0 { true } else { false } }
    }
}
