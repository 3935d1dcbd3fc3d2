/// Rows whose cells stand in columns, parted by runs of spaces.
enum AlignedTable {
    /// How many rows make a table.
    private static let fewest = 2
    /// How many bytes a cell has at most: a longer one is a column of prose.
    private static let longestCell = 60
    private static let mostCells = 40
    /// How many bytes the label of a row has at most.
    private static let longestLabel = 140

    static func draw(in text: inout [UInt8], _ lines: [Range<Int>]) {
        var rows: [[Range<Int>]] = []
        var starts: [Int] = []
        for line in lines {
            let cells = cells(of: line, text)
            guard (2...mostCells).contains(cells.count), cells[0].count <= longestLabel,
                cells.dropFirst().allSatisfy({ $0.count <= longestCell })
            else {
                finish(&rows, &starts, &text)
                continue
            }
            rows.append(cells)
            starts.append(lineStart(line, text))
        }
        finish(&rows, &starts, &text)
    }

    private static func lineStart(_ line: Range<Int>, _ text: [UInt8]) -> Int {
        var start = line.lowerBound
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        return start
    }

    /// The runs of text of a line that two or more spaces part; not those behind a stop.
    private static func cells(of line: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var at = gap(line, text)
        while at < line.upperBound {
            var end = at
            while end < line.upperBound, text[end] == 0x20 { end += 1 }
            if text[at - 1] != 0x2E || end - at > 3 || at - start <= 5 {
                cells.append(start..<at)
                start = end
            }
            at = gap(end..<line.upperBound, text)
        }
        guard !cells.isEmpty else { return [] }
        return cells + [start..<line.upperBound]
    }

    /// The first of two spaces in a row, behind the start of the range.
    private static func gap(_ range: Range<Int>, _ text: [UInt8]) -> Int {
        guard range.count > 1 else { return range.upperBound }
        return ByteSearch.first(
            text.span, range.lowerBound + 1..<range.upperBound, of: 0x20, before: 0x20, at: 1)
    }

    private static func finish(_ rows: inout [[Range<Int>]], _ starts: inout [Int], _ text: inout [UInt8]) {
        defer {
            rows.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
        }
        guard rows.count >= fewest, isTable(rows, text) else { return }
        let columns = columns(of: rows, starts)
        for (row, start) in zip(rows, starts) {
            let places = places(of: row, start, columns)
            if let first = places.first, first > 0, row[0].lowerBound - start >= first {
                for place in 0..<first { text[start + place] = 0x7C }
            }
            for (index, pair) in zip(row, row.dropFirst()).enumerated() {
                let bars = max(1, places[index + 1] - places[index])
                let gap = pair.0.upperBound..<pair.1.lowerBound
                for bar in 0..<min(bars, gap.count) { text[gap.lowerBound + bar] = 0x7C }
            }
        }
    }

    /// Half of the rows hold a value.
    private static func isTable(_ rows: [[Range<Int>]], _ text: [UInt8]) -> Bool {
        let valued = rows.count { row in
            row.dropFirst().contains {
                if case .value = CellShape(text, $0) { true } else { isShortWithDigits(text, $0) }
            }
        }
        return valued >= fewest - 1 && valued * 2 >= rows.count
    }

    private static func isShortWithDigits(_ text: [UInt8], _ cell: Range<Int>) -> Bool {
        cell.count <= 24 && text[cell].contains(where: Bytes.isDigit)
    }

    /// Where the columns stand, from the row with the most cells.
    private static func columns(of rows: [[Range<Int>]], _ starts: [Int]) -> [Range<Int>] {
        let most = rows.map(\.count).max() ?? 0
        var columns: [Range<Int>] = []
        for (row, start) in zip(rows, starts) where row.count == most {
            let places = row.map { $0.lowerBound - start..<$0.upperBound - start }
            if columns.isEmpty {
                columns = places
                continue
            }
            for (index, place) in places.enumerated() {
                columns[index] =
                    min(
                        columns[index].lowerBound, place.lowerBound)..<max(
                        columns[index].upperBound, place.upperBound)
            }
        }
        return columns
    }

    /// The column that each cell of a row stands in.
    private static func places(of row: [Range<Int>], _ start: Int, _ columns: [Range<Int>]) -> [Int] {
        if row.count == columns.count { return Array(columns.indices) }
        var places: [Int] = []
        for (index, cell) in row.enumerated() {
            let place = cell.lowerBound - start..<cell.upperBound - start
            let least = places.last.map { $0 + 1 } ?? 0
            let most = columns.count - (row.count - index)
            guard least <= most else {
                places.append(least)
                continue
            }
            let best = (least...most).min { distance(place, columns[$0]) < distance(place, columns[$1]) }
            places.append(best ?? least)
        }
        return places
    }

    private static func distance(_ cell: Range<Int>, _ column: Range<Int>) -> Int {
        if cell.overlaps(column) {
            return -(min(cell.upperBound, column.upperBound) - max(cell.lowerBound, column.lowerBound))
        }
        return cell.upperBound <= column.lowerBound
            ? column.lowerBound - cell.upperBound : cell.lowerBound - column.upperBound
    }
}
