/// A table that is printed part by part, so that a long one never has to be held as a whole.
///
/// The first part decides which columns are shown. A later one keeps to its widths as long as the cells fit, and makes
/// columns wider where they do not: nothing is cut that a table of all rows would show.
struct GrowingTable: Sendable {
    private let columns: [Column]
    private var marks: [DecimalColumn]
    private var natural: [Int]
    private var shown: [Int]?

    init(_ columns: [Column]) {
        self.columns = columns
        marks = columns.map { _ in DecimalColumn() }
        natural = columns.map { DisplayWidth.of($0.title) }
    }

    /// The lines of the next rows, none longer than the terminal is wide; the titles stand before the first.
    mutating func lines(of rows: [[Cell]], for terminal: Terminal) -> [String] {
        for row in rows {
            for column in columns.indices { marks[column].widen(for: row[column]) }
        }
        for row in rows {
            for column in columns.indices {
                natural[column] = max(natural[column], marks[column].width(of: row[column]))
            }
        }
        let widths = ColumnWidths(columns, natural: natural, total: terminal.width, among: shown)
        let lines = rows.map { line($0, widths) }
        guard shown == nil else { return lines }
        shown = widths.shown.map(\.column)
        let titles = line(columns.map { .text($0.title) }, widths)
        return [Paint(isOn: terminal.hasColour).bold(titles)] + lines
    }

    private func line(_ cells: [Cell], _ widths: ColumnWidths) -> String {
        let texts = widths.shown.map { column, width in
            let text = marks[column].text(of: cells[column]).shortened(to: width)
            return columns[column].alignment == .right ? text.indented(to: width) : text.padded(to: width)
        }
        let line = texts.joined(separator: String(repeating: " ", count: ColumnWidths.gap))
        let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }
        return end.map { String(line[..<line.utf8.index(after: $0)]) } ?? ""
    }
}

/// The parts of a column's numbers, as wide as the widest of each.
private struct DecimalColumn: Sendable {
    private var whole = 0
    private var fraction = 0

    mutating func widen(for cell: Cell) {
        guard case .number(let number) = cell else { return }
        whole = max(whole, DisplayWidth.of(number.whole))
        fraction = max(fraction, DisplayWidth.of(number.fraction))
    }

    func text(of cell: Cell) -> String {
        switch cell {
        case .text(let text): text
        case .number(let number):
            number.whole.indented(to: whole) + number.fraction.padded(to: fraction)
                + (number.unit.isEmpty ? "" : " " + number.unit)
        }
    }

    func width(of cell: Cell) -> Int {
        switch cell {
        case .text(let text): DisplayWidth.of(text)
        case .number(let number):
            whole + fraction + (number.unit.isEmpty ? 0 : 1 + DisplayWidth.of(number.unit))
        }
    }
}
