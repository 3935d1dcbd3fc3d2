/// Reads tables of comma-separated values by RFC 4180, with either end of line, a byte order mark or none.
struct CSVReader {
    private let bytes: [UInt8]
    private let file: String
    private var place = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// - Throws: ``ImportError`` for a quote that does not end, a row of another length, a title that stands twice.
    mutating func table() throws(ImportError) -> TableRecords {
        guard let header = try row(1) else {
            throw ImportError(file: file, reason: "is empty; expected titles and rows.")
        }
        let columns = header.cells.map { ColumnTitle.known(as: $0.text.trimmed) }
        for (place, column) in columns.enumerated()
        where columns[..<place].contains(column) && !column.isEmpty {
            throw ImportError(
                file: file, row: 1, column: column, reason: "this title stands here twice; expected it once.")
        }
        var records: [TableRecord] = []
        var number = 1
        while let row = try row(number + 1) {
            number += 1
            if row.cells.count == 1, row.cells[0].text.isEmpty { continue }
            guard row.cells.count == columns.count else {
                throw ImportError(
                    file: file, row: number,
                    reason:
                        "has \(row.cells.count) cells; expected \(columns.count), as many as there are titles."
                )
            }
            let cells = Dictionary(zip(columns, row.cells)) { first, _ in first }
            records.append(TableRecord(number: number, range: row.range, cells: cells))
        }
        return TableRecords(columns: columns, header: header.range, records: records)
    }

    private mutating func row(_ number: Int) throws(ImportError) -> (
        cells: [TableRecord.Cell], range: Range<Int>
    )? {
        guard place < bytes.count else { return nil }
        let start = place
        var cells: [TableRecord.Cell] = []
        while true {
            cells.append(try cell(number))
            guard place < bytes.count, bytes[place] == 0x2C else { break }
            place += 1
        }
        let end = place
        if place < bytes.count, bytes[place] == 0x0D { place += 1 }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
        return (cells, start..<end)
    }

    private mutating func cell(_ number: Int) throws(ImportError) -> TableRecord.Cell {
        guard place < bytes.count, bytes[place] == 0x22 else { return plainCell() }
        let start = place + 1
        var text: [UInt8] = []
        place = start
        while place < bytes.count {
            if bytes[place] == 0x22 {
                guard place + 1 < bytes.count, bytes[place + 1] == 0x22 else { break }
                place += 1
            }
            text.append(bytes[place])
            place += 1
        }
        let end = place
        place += 1
        guard end < bytes.count, place == bytes.count || [0x2C, 0x0D, 0x0A].contains(bytes[place]) else {
            throw ImportError(
                file: file, row: number, reason: "a quotation mark does not end its cell; expected `\",`.")
        }
        return TableRecord.Cell(text: String(decoding: text, as: UTF8.self), range: start..<end)
    }

    private mutating func plainCell() -> TableRecord.Cell {
        let start = place
        while place < bytes.count, ![0x2C, 0x0D, 0x0A].contains(bytes[place]) { place += 1 }
        return TableRecord.Cell(
            text: String(decoding: bytes[start..<place], as: UTF8.self).trimmed, range: start..<place)
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
