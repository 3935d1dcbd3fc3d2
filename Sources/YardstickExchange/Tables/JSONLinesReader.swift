import Foundation

/// Reads tables of a JSON object a line.
struct JSONLinesReader {
    let bytes: [UInt8]
    let file: String

    /// - Throws: ``ImportError`` for a line that is no object.
    func table() throws(ImportError) -> TableRecords {
        var records: [TableRecord] = []
        var start = 0
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { start += line.count + 1 }
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            let end = start + (line.last == 0x0D ? line.count - 1 : line.count)
            records.append(
                TableRecord(number: number, range: start..<end, cells: try cells(line, number, start..<end)))
        }
        return TableRecords(columns: [], header: 0..<0, records: records)
    }

    private func cells(
        _ line: ArraySlice<UInt8>, _ number: Int, _ range: Range<Int>
    ) throws(ImportError) -> [String: TableRecord.Cell] {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
            throw ImportError(
                file: file, row: number, reason: "is no JSON object; expected {\"indicator\": ..., ...}.")
        }
        var cells: [String: TableRecord.Cell] = [:]
        for (key, value) in object {
            guard let text = Self.text(value) else { continue }
            cells[key] = TableRecord.Cell(text: text, range: place(of: key, text, in: range))
        }
        return cells
    }

    private static func text(_ value: Any) -> String? {
        switch value {
        case let text as String: return text
        case let number as NSNumber:
            let value = number.doubleValue
            let isWhole = value == value.rounded() && abs(value) < 0x1p53
            return isWhole ? String(Int64(value)) : value.description
        default: return nil
        }
    }

    /// Where a member's value stands; all of the line where it is written otherwise than it reads.
    private func place(of key: String, _ text: String, in range: Range<Int>) -> Range<Int> {
        let line = bytes[range]
        guard let title = line.firstRange(of: Array("\"\(key)\"".utf8)),
            let value = line[title.upperBound...].firstRange(of: Array(text.utf8)),
            value.lowerBound - title.upperBound <= 4
        else { return range }
        return value
    }
}
