/// Rows under column titles, laid out for the width of a terminal.
struct Table {
    let columns: [Column]
    let rows: [[Cell]]

    /// The lines of the table, none longer than the terminal is wide.
    func lines(for terminal: Terminal) -> [String] {
        let marks = columns.indices.map { column in DecimalColumn(rows.map { $0[column] }) }
        let natural = columns.indices.map { naturalWidth($0, marks[$0]) }
        let widths = ColumnWidths(columns, natural: natural, total: terminal.width)
        let paint = Paint(isOn: terminal.hasColour)
        let titles = line(columns.map { .text($0.title) }, marks, widths)
        return [paint.bold(titles)] + rows.map { line($0, marks, widths) }
    }

    private func naturalWidth(_ column: Int, _ marks: DecimalColumn) -> Int {
        let cells = rows.map { marks.width(of: $0[column]) }.max() ?? 0
        return max(cells, DisplayWidth.of(columns[column].title))
    }

    private func line(_ cells: [Cell], _ marks: [DecimalColumn], _ widths: ColumnWidths) -> String {
        let texts = widths.shown.map { column, width in
            let text = marks[column].text(of: cells[column]).shortened(to: width)
            return columns[column].alignment == .right ? text.indented(to: width) : text.padded(to: width)
        }
        let line = texts.joined(separator: String(repeating: " ", count: ColumnWidths.gap))
        let end = line.lastIndex { $0 != " " }
        return end.map { String(line[...$0]) } ?? ""
    }
}

/// The parts of a column's numbers, as wide as the widest of each.
private struct DecimalColumn {
    private let whole: Int
    private let fraction: Int

    init(_ cells: [Cell]) {
        let numbers = cells.compactMap { cell in
            if case .number(let number) = cell { number } else { nil }
        }
        whole = numbers.map { DisplayWidth.of($0.whole) }.max() ?? 0
        fraction = numbers.map { DisplayWidth.of($0.fraction) }.max() ?? 0
    }

    func text(of cell: Cell) -> String {
        switch cell {
        case .text(let text): text
        case .number(let number):
            number.whole.indented(to: whole) + number.fraction.padded(to: fraction)
                + (number.unit.isEmpty ? "" : " " + number.unit)
        }
    }

    func width(of cell: Cell) -> Int { DisplayWidth.of(text(of: cell)) }
}
