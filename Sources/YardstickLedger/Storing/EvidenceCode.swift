import YardstickReading

/// The evidence of one line as it stands in the ledger: `[["role",12,19,"modal-will"],...]`.
enum EvidenceCode {
    static func encode(_ evidence: [Evidence], into writer: inout JSONWriter) {
        writer.array { array in
            for piece in evidence {
                array.array { cells in
                    cells.value(piece.field.rawValue)
                    cells.value(piece.range.lowerBound)
                    cells.value(piece.range.upperBound)
                    cells.value(piece.rule)
                }
            }
        }
    }

    /// Reads what ``encode(_:into:)`` wrote. Names of fields and rules hold no quotes, so that splitting at
    /// quotes and commas is enough; what does not fit is left out.
    static func decode(_ text: String) -> [Evidence] {
        text.utf8.split(separator: UInt8(ascii: "]")).compactMap { piece in
            let cells = piece.split(separator: UInt8(ascii: ",")).map(trimmed)
            guard cells.count == 4, let field = Evidence.Field(rawValue: cells[0]),
                let start = Int(cells[1]), let end = Int(cells[2]), start <= end
            else { return nil }
            return Evidence(field: field, range: start..<end, rule: cells[3])
        }
    }

    private static func trimmed(_ cell: Substring.UTF8View) -> String {
        let isFrame = { (byte: UInt8) in byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"") }
        var kept = cell.drop(while: isFrame)
        while let last = kept.last, isFrame(last) { kept.removeLast() }
        return String(Substring(kept))
    }
}
